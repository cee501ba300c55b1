/// A text that is no board data: the line, what is wrong there, and what to do.
public struct BoardDataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Counted from 1.
  public let line: Int
  public let problem: String
  public let remedy: String

  public var description: String { "line \(line): \(problem); \(remedy)" }
}

extension BoardData {
  /// More links than any board has.
  static let maximumLinks = 4096

  /// Reads what `text` writes and what CMSSW reads: empty lines and such that begin with `#` are
  /// passed over, spaces may be more or fewer.
  /// - Throws: `BoardDataError` for the first line that is not as it has to be.
  public init(parsing text: String) throws(BoardDataError) {
    var lines = Lines(text)
    let (id, links) = (try lines.readID(), try lines.readLinks())
    var words: [Word] = []
    while let line = lines.next() {
      let tokens = Lines.tokens(line, most: 3 + 2 * links.count)
      try lines.check(tokens, frame: words.count / links.count, links: links.count)
      for index in stride(from: 2, to: tokens.count, by: 2) {
        words.append(try lines.word(tokens[index], tokens[index + 1]))
      }
    }
    self.init(id: id, links: links, words: words)
  }
}

/// The lines of a text, with the number of the one that was read last.
private struct Lines {
  typealias Line = ArraySlice<UInt8>

  private let bytes: [UInt8]
  private var position = 0
  private var number = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next line that says something.
  mutating func next() -> Line? {
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[position..<end]
      position = end + 1
      number += 1
      guard line.first != UInt8(ascii: "#") else { continue }
      if !line.allSatisfy(Self.isSpace) { return line }
    }
    return nil
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  /// What spaces separate; the last token takes the rest where there are more than `most`.
  static func tokens(_ line: Line, most: Int) -> [Line] {
    let end = line.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? line.startIndex
    return line[..<end].split(maxSplits: most - 1, whereSeparator: isSpace)
  }

  // MARK: The head

  mutating func readID() throws(BoardDataError) -> String {
    let line = try require("'\(BoardData.idKey)' and a name")
    guard line.starts(with: BoardData.idKey.utf8) else {
      throw unexpected(line, "'\(BoardData.idKey)' and a name")
    }
    let name = line.dropFirst(BoardData.idKey.utf8.count)
    return String(String(decoding: name, as: UTF8.self).filter { !$0.isNewline })
  }

  /// The numbers of the links, from the line behind that of the metadata.
  mutating func readLinks() throws(BoardDataError) -> [Int] {
    let metadata = try require("'\(BoardData.metadata)'")
    guard metadata.starts(with: BoardData.metadata.utf8) else {
      throw unexpected(metadata, "'\(BoardData.metadata)'")
    }
    let line = try require("'Link' and the numbers of the links")
    let tokens = Self.tokens(line, most: BoardData.maximumLinks + 2)
    guard tokens.count <= BoardData.maximumLinks + 1 else {
      throw error(
        "there are more than \(BoardData.maximumLinks) links", "give a file with fewer links")
    }
    guard tokens.count > 1, tokens[0].elementsEqual("Link".utf8) else {
      throw unexpected(line, "'Link' and the numbers of the links")
    }
    var links: [Int] = []
    var known: Set<Int> = []
    for token in tokens.dropFirst() {
      guard let link = Self.decimal(token) else { throw unexpected(token, "the number of a link") }
      guard known.insert(link).inserted else {
        throw error("link \(link) is there twice", "give each link a number of its own")
      }
      links.append(link)
    }
    return links
  }

  private mutating func require(_ expected: String) throws(BoardDataError) -> Line {
    if let line = next() { return line }
    throw error(
      "the file ends, and \(expected) is expected", "give a whole file in EMP's format")
  }

  // MARK: The frames

  func check(_ tokens: [Line], frame: Int, links: Int) throws(BoardDataError) {
    guard tokens.count > 1, tokens[0].elementsEqual("Frame".utf8),
      Self.decimal(tokens[1]) == frame
    else {
      throw unexpected(
        Array(tokens.prefix(2).joined(separator: [UInt8(ascii: " ")])),
        "'Frame' and the number \(frame)")
    }
    guard tokens.count == 2 + 2 * links else {
      let found = tokens.count > 2 + 2 * links ? "more" : "\(tokens.count - 2)"
      throw error(
        "the flags and words of \(links) links are \(2 * links) columns, and \(found) follow "
          + "the frame's number", "correct the line, or write the file again")
    }
  }

  func word(_ flags: Line, _ digits: Line) throws(BoardDataError) -> BoardData.Word {
    var bits: UInt8 = flags.count == 4 ? BoardData.Flags.strobe.rawValue : 0
    let isBinary = flags.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") }
    guard isBinary, (4...5).contains(flags.count) else {
      throw unexpected(flags, "four or five flags of 0 and 1")
    }
    for (index, byte) in flags.reversed().enumerated() {
      bits |= (byte - UInt8(ascii: "0")) << index
    }
    guard digits.count == 16 else { throw unexpected(digits, "16 hexadecimal digits") }
    var data: UInt64 = 0
    for byte in digits {
      guard let digit = Self.hexadecimal(byte) else {
        throw unexpected(digits, "16 hexadecimal digits")
      }
      data = data << 4 | UInt64(digit)
    }
    return BoardData.Word(data, BoardData.Flags(rawValue: bits))
  }

  /// A number of up to nine digits.
  private static func decimal(_ token: Line) -> Int? {
    guard (1...9).contains(token.count) else { return nil }
    return token.reduce(into: Int?(0)) { value, byte in
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      value = isDigit ? value.map { $0 * 10 + Int(byte - UInt8(ascii: "0")) } : nil
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  // MARK: Errors

  private func error(_ problem: String, _ remedy: String) -> BoardDataError {
    BoardDataError(line: max(number, 1), problem: problem, remedy: remedy)
  }

  private func unexpected(_ found: some Collection<UInt8>, _ expected: String) -> BoardDataError {
    let start = String(decoding: found.prefix(80), as: UTF8.self)
    return error(
      "'\(start)\(found.count > 80 ? "…" : "")' stands where \(expected) is expected",
      "correct the line, or write the file again")
  }
}
