extension FixedType: CustomStringConvertible {
  /// `fixed<W,I,RND,SAT>` or `ufixed<W,I,RND,SAT>`, always with both modes.
  public var description: String {
    let name = format.isSigned ? "fixed" : "ufixed"
    return
      "\(name)<\(format.width),\(format.integerBits),\(rounding.rawValue),\(overflow.rawValue)>"
  }
}

extension FixedType: LosslessStringConvertible {
  /// Nil where `init(parsing:)` throws.
  public init?(_ description: String) {
    guard let type = try? FixedType(parsing: description) else { return nil }
    self = type
  }

  /// Reads `fixed<W,I>`, `fixed<W,I,rounding>` or `fixed<W,I,rounding,overflow>`, or the same
  /// with `ufixed`. The modes default to TRN and WRAP, as those of `ap_fixed` do; spaces
  /// around the parts are allowed.
  /// - Throws: `FixedPointError.syntax`, `.width` or `.integerBits`.
  public init(parsing text: String) throws(FixedPointError) {
    guard let open = text.firstIndex(of: "<"), text.hasSuffix(">") else { throw .syntax(text) }
    let name = String(text[..<open])
    let inside = text[text.index(after: open)...].dropLast()
    let parts = inside.split(separator: ",", omittingEmptySubsequences: false).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard name == "fixed" || name == "ufixed", (2...4).contains(parts.count),
      let width = Int(parts[0]), let integerBits = Int(parts[1]),
      let rounding = RoundingMode(
        rawValue: parts.count > 2 ? parts[2] : RoundingMode.truncate.rawValue),
      let overflow = OverflowMode(
        rawValue: parts.count > 3 ? parts[3] : OverflowMode.wrap.rawValue)
    else { throw .syntax(text) }
    self.init(
      try FixedFormat(signed: name == "fixed", width: width, integerBits: integerBits),
      rounding, overflow)
  }
}

extension FixedType: Codable {
  /// One string, as printed.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(parsing: container.decode(String.self))
    } catch let error as FixedPointError {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
