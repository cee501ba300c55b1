extension LookupTable {
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
