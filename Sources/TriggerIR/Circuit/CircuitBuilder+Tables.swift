import FixedPoint

extension CircuitBuilder {
  /// The function that a table holds, of a node; each different table is stored once.
  ///
  /// A wire can be wider than the values it takes: where the table has no entry for a value of
  /// the node's interval, the entry of the next lower argument that has one stands for it, or
  /// the first. What every argument maps to itself, or to a multiple of it by a power of two,
  /// needs no table.
  /// - Throws: `CompilationError` when the table is empty, too long, or for a word wider than a
  ///   table can be.
  public mutating func lookup(_ a: Int, _ table: LookupTable) throws -> Int {
    if let fault = table.fault { throw tableFault(fault) }
    let argument = interval(a)
    if table.entries(for: argument) == nil {
      return try lookup(a, try continued(table, over: argument))
    }
    let range: FixedInterval?
    do throws(FixedPointError) { range = try table.interval(of: argument) } catch {
      throw tooWide(error)
    }
    if let range, range.isConstant { return try constant(range.lower, exponent: range.exponent) }
    if let power = table.power(over: argument) { return try shift(a, by: power) }
    return try node(.lookup(a, table: register(table)))
  }

  /// The same for a table that the builder has already.
  mutating func lookup(_ a: Int, table index: Int) throws -> Int {
    guard circuit.tables.indices.contains(index) else {
      throw tableFault("table \(index) does not exist")
    }
    return try lookup(a, circuit.tables[index])
  }

  private mutating func register(_ table: LookupTable) -> Int {
    if knownTables.isEmpty {
      for (index, table) in circuit.tables.enumerated() where knownTables[table] == nil {
        knownTables[table] = index
      }
    }
    if let index = knownTables[table] { return index }
    circuit.tables.append(table)
    knownTables[table] = circuit.tables.count - 1
    return circuit.tables.count - 1
  }

  /// The table with an entry for each value of the interval.
  private func continued(
    _ table: LookupTable, over argument: FixedInterval
  ) throws -> LookupTable {
    let count = Int128(argument.upper) - Int128(argument.lower) + 1
    guard count <= Int128(LookupTable.maximumCount) else {
      throw tableFault(
        "its argument \(argument) has \(count) values, and a table holds at most "
          + "\(LookupTable.maximumCount) entries")
    }
    // Both are steps of words within ±574 of the point.
    let gained = argument.exponent - table.argumentExponent
    let shift = Int128(min(gained.magnitude, 63))
    let values = (argument.lower...argument.upper).map { mantissa in
      let moved = gained < 0 ? Int128(mantissa) >> shift : Int128(mantissa) << shift
      let entry = max(0, min(moved - Int128(table.first), Int128(table.values.count - 1)))
      return table.values[Int(entry)]
    }
    return LookupTable(
      first: argument.lower, argumentExponent: argument.exponent, values: values,
      valueExponent: table.valueExponent)
  }

  private func tableFault(_ problem: String) -> CompilationError {
    let layer = circuit.layers.indices.contains(origin.layer) ? circuit.layers[origin.layer] : ""
    return CompilationError(
      stage: "circuit", place: "layer '\(layer)'", problem: "a table cannot be used: \(problem)",
      remedy: "quantize the argument to 16 bits or fewer")
  }
}

extension LookupTable {
  /// The power of two that every value of a wire is multiplied by, or nil where the table does
  /// anything else.
  fileprivate func power(over argument: FixedInterval) -> Int? {
    guard !argument.isConstant, let entries = entries(for: argument) else { return nil }
    var power: Int?
    for (mantissa, entry) in zip(argument.lower...argument.upper, entries) {
      let value = values[entry]
      if mantissa == 0 && value == 0 { continue }
      let zeros = value.trailingZeroBitCount - mantissa.trailingZeroBitCount
      let odd = (mantissa >> Int64(mantissa.trailingZeroBitCount % 64))
      guard mantissa != 0, value >> Int64(value.trailingZeroBitCount % 64) == odd,
        power == nil || power == zeros
      else { return nil }
      power = zeros
    }
    return power.map { $0 + valueExponent - argument.exponent }
  }
}
