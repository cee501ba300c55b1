import FixedPoint

/// Where the bits of a module's ports lie in the words of links.
///
/// The ports follow one another in their order, from the lowest bit of the first link up and
/// across the borders of links, two's complement where they are signed. An event takes all links
/// in one clock; bits that no port takes are 0.
public struct LinkPacking: Sendable {
  /// The bits of a link's word.
  public enum Width: Int, CaseIterable, Codable, Sendable { case bits32 = 32, bits64 = 64 }

  /// Bits of a port that lie together in a word.
  struct Piece: Sendable {
    let port: Int
    /// The lowest of the port's bits.
    let portBit: Int
    let link: Int
    /// Where that bit lies in the link's word.
    let linkBit: Int
    let width: Int
  }

  let pieces: [Piece]
  /// How many links an event takes; one also where no port has bits, for its valid flag.
  public let linkCount: Int
  private let ports: [(width: Int, isSigned: Bool)]

  /// - Parameters:
  ///   - ports: The identifiers of the ports, nil for those without bits.
  ///   - intervals: What the ports hold.
  public init(ports: [String?], intervals: [FixedInterval], width: Width) {
    self.ports = zip(ports, intervals).map { ($0 == nil ? 0 : $1.width, $1.isSigned) }
    var pieces: [Piece] = []
    var position = 0
    for (port, shape) in self.ports.enumerated() {
      var taken = 0
      while taken < shape.width {
        let linkBit = position % width.rawValue
        let bits = min(shape.width - taken, width.rawValue - linkBit)
        pieces.append(
          Piece(
            port: port, portBit: taken, link: position / width.rawValue, linkBit: linkBit,
            width: bits))
        taken += bits
        position += bits
      }
    }
    self.pieces = pieces
    linkCount = max(1, (position + width.rawValue - 1) / width.rawValue)
  }

  /// The word of each link.
  /// - Parameter values: The ports' integers, in units of their steps.
  public func words(of values: some Collection<Int64>) -> [UInt64] {
    let values = Array(values)
    var words = [UInt64](repeating: 0, count: linkCount)
    for piece in pieces {
      let bits = UInt64(bitPattern: values[piece.port]) >> piece.portBit
      words[piece.link] |= (bits & piece.mask) << piece.linkBit
    }
    return words
  }

  /// The ports' integers, in units of their steps.
  /// - Returns: nil where a bit is set that no port takes.
  public func values(of words: [UInt64]) -> [Int64]? {
    var bits = [UInt64](repeating: 0, count: ports.count)
    for piece in pieces {
      bits[piece.port] |= (words[piece.link] >> piece.linkBit & piece.mask) << piece.portBit
    }
    let values = zip(bits, ports).map { bits, port in
      let unused = UInt64.bitWidth - port.width
      return port.isSigned && port.width > 0
        ? Int64(bitPattern: bits << unused) >> unused : Int64(bitPattern: bits)
    }
    return self.words(of: values) == words ? values : nil
  }
}

extension LinkPacking.Piece {
  fileprivate var mask: UInt64 { width == 64 ? .max : 1 << width - 1 }
}
