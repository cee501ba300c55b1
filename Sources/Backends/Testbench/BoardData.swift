/// What the links of a board carry, clock by clock, for its playback and capture buffers: a
/// column for each link, a line for each clock.
///
/// The text is that of the EMP framework of CMS from version 0.7.0 on ("Buffer data files",
/// serenity.web.cern.ch/serenity/emp-fwk/software/buffer-data-files.html), which CMSSW reads and
/// writes as `EMPv2` (`L1Trigger/DemonstratorTools`).
public struct BoardData: Hashable, Sendable {
  /// What goes with a word.
  public struct Flags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let valid = Flags(rawValue: 1)
    public static let endOfPacket = Flags(rawValue: 2)
    public static let startOfPacket = Flags(rawValue: 4)
    public static let startOfOrbit = Flags(rawValue: 8)
    /// High where the link gives a word in this clock; in the text only for links on which it is
    /// low somewhere.
    public static let strobe = Flags(rawValue: 16)
  }

  /// A link in a clock.
  public struct Word: Hashable, Sendable {
    public var data: UInt64
    public var flags: Flags

    public init(_ data: UInt64 = 0, _ flags: Flags = .strobe) {
      self.data = data
      self.flags = flags
    }
  }

  /// The board or the pattern: a line of text.
  public let id: String
  /// The numbers of the links, none twice.
  public let links: [Int]
  /// frames × links.
  public let words: [Word]

  init(id: String, links: [Int], words: [Word]) {
    self.id = id
    self.links = links
    self.words = words
  }

  /// Packets of one frame on every link, of which the first starts the orbit, as CMSSW's writer
  /// has it.
  ///
  /// - Parameters:
  ///   - links: How many links there are, numbered from 0.
  ///   - frames: For each clock the word of every link, or nil for a clock without an event.
  /// - Precondition: No line break in `id`, at least one link, a word for each.
  public init(id: String, links: Int, frames: [[UInt64]?]) {
    precondition(links > 0 && !id.contains(where: \.isNewline))
    var words: [Word] = []
    words.reserveCapacity(frames.count * links)
    var flags: Flags = [.strobe, .startOfOrbit, .startOfPacket, .endOfPacket, .valid]
    for frame in frames {
      guard let frame else {
        words.append(contentsOf: repeatElement(Word(), count: links))
        continue
      }
      precondition(frame.count == links)
      words.append(contentsOf: frame.map { Word($0, flags) })
      flags.remove(.startOfOrbit)
    }
    self.init(id: id, links: Array(0..<links), words: words)
  }

  /// The number of clocks.
  public var frameCount: Int { links.isEmpty ? 0 : words.count / links.count }

  /// The words of all links in a clock.
  public subscript(frame: Int) -> ArraySlice<Word> {
    words[(frame * links.count)..<((frame + 1) * links.count)]
  }
}

extension BoardData {
  static let idKey = "ID: "
  static let metadata =
    "Metadata: (strobe,) start of orbit, start of packet, end of packet, valid"

  /// The file's text. A word has sixteen hexadecimal digits, whatever the width of the links.
  public var text: String {
    var bytes = Array("\(Self.idKey)\(id)\n\(Self.metadata)\n\n      Link  ".utf8)
    bytes.reserveCapacity(bytes.count + words.count * 23 + frameCount * 13 + links.count * 24)
    let strobed = links.indices.map { link in
      stride(from: link, to: words.count, by: links.count).contains {
        !words[$0].flags.contains(.strobe)
      }
    }
    for (link, number) in links.enumerated() {
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: strobed[link] ? 13 : 12))
      Self.append(number, digits: 3, to: &bytes)
      bytes.append(contentsOf: "        ".utf8)
    }
    bytes.append(UInt8(ascii: "\n"))
    for frame in 0..<frameCount {
      bytes.append(contentsOf: "Frame ".utf8)
      Self.append(frame, digits: 4, to: &bytes)
      bytes.append(contentsOf: "  ".utf8)
      for (word, isStrobed) in zip(self[frame], strobed) {
        bytes.append(contentsOf: "  ".utf8)
        for bit in (0..<(isStrobed ? 5 : 4)).reversed() {
          bytes.append(UInt8(ascii: "0") + word.flags.rawValue >> bit & 1)
        }
        bytes.append(UInt8(ascii: " "))
        for digit in (0..<16).reversed() {
          bytes.append(Self.hexadecimal[Int(word.data >> (4 * digit) & 15)])
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)

  /// A number with leading zeros.
  private static func append(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
    let text = String(number).utf8
    bytes.append(
      contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, digits - text.count)))
    bytes.append(contentsOf: text)
  }
}
