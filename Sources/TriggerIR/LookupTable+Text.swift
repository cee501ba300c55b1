import FixedPoint

extension LookupTable {
  /// What is wrong with the table by itself, or nil: the number of its entries, or numbers so
  /// large that arithmetic on them could overflow.
  public var fault: String? {
    let largest = Int64(1) << Int64(FixedFormat.maximumWidth - 1)
    let farthest = FixedFormat.maximumIntegerBits + FixedFormat.maximumWidth
    if values.isEmpty { return "it has no entries" }
    if values.count > Self.maximumCount {
      return "it has \(values.count) entries, and a table holds at most \(Self.maximumCount)"
    }
    if !(-largest..<largest).contains(first) {
      return "its first argument \(first) needs more than \(FixedFormat.maximumWidth) bits"
    }
    for exponent in [argumentExponent, valueExponent] where exponent.magnitude > farthest {
      return "its exponent \(exponent) is beyond ±\(farthest)"
    }
    return nil
  }

  /// The table as the texts write it: `first -4e-1 values e-2 {9 -7 5 0}`.
  var text: String {
    "first \(first)e\(argumentExponent) values e\(valueExponent) "
      + "{\(values.map(String.init).joined(separator: " "))}"
  }
}

extension TextScanner {
  /// Reads the `text` of a table.
  mutating func lookupTable() throws -> LookupTable {
    try expect("first")
    let first = try integer(Int64.self)
    try expect("e")
    let argumentExponent: Int = try integer()
    try expect("values")
    try expect("e")
    let valueExponent: Int = try integer()
    return LookupTable(
      first: first, argumentExponent: argumentExponent,
      values: try list("{", "}") { try $0.integer(Int64.self) }, valueExponent: valueExponent)
  }
}
