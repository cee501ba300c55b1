import FixedPoint

/// A function of one word, stored value by value: what a table in a trigger's memory holds.
///
/// The argument runs in steps of 2^`argumentExponent`; entry i is the result for the argument
/// `first` + i of these steps, a mantissa in units of 2^`valueExponent`.
public struct LookupTable: Hashable, Sendable, Codable {
  /// The argument of the first entry, in steps of 2^`argumentExponent`.
  public let first: Int64
  public let argumentExponent: Int
  /// The results for neighbouring arguments, in units of 2^`valueExponent`.
  public let values: [Int64]
  public let valueExponent: Int

  /// The most entries of one table: 16 bits of argument.
  public static let maximumCount = 1 << 16

  public init(first: Int64, argumentExponent: Int, values: [Int64], valueExponent: Int) {
    self.first = first
    self.argumentExponent = argumentExponent
    self.values = values
    self.valueExponent = valueExponent
  }

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

  /// The result for an argument that is a mantissa of a wire.
  ///
  /// - Precondition: The table has entries for the wire's interval, and the interval contains
  ///   the mantissa.
  public func value(mantissa: Int64, exponent: Int) -> Int64 {
    let argument = FixedInterval.rescale(mantissa, from: exponent, to: argumentExponent)
    return values[Int(argument - first)]
  }

  /// The positions of the entries that a wire can reach, or nil where one of its values has
  /// no entry.
  public func entries(for argument: FixedInterval) -> StrideThrough<Int>? {
    guard argument == .zero || argument.exponent >= argumentExponent else { return nil }
    let gained = argument == .zero ? 0 : argument.exponent - argumentExponent
    // Further apart than the longest table is long, only one argument can have an entry.
    let stride = Int128(1) << Int128(min(gained, 64))
    let lowest = Int128(argument.lower) * stride - Int128(first)
    let highest = Int128(argument.upper) * stride - Int128(first)
    guard lowest >= 0, highest < Int128(values.count) else { return nil }
    return Swift.stride(
      from: Int(lowest), through: Int(highest), by: Int(min(stride, Int128(values.count + 1))))
  }

  /// The range of the results for the values of a wire; nil where one of them has no entry.
  /// - Throws: `FixedPointError` when the results are wider than 62 bits.
  public func interval(of argument: FixedInterval) throws(FixedPointError) -> FixedInterval? {
    guard let entries = entries(for: argument) else { return nil }
    var (lower, upper) = (Int64.max, Int64.min)
    for entry in entries {
      lower = min(lower, values[entry])
      upper = max(upper, values[entry])
    }
    return try FixedInterval(lower: lower, upper: upper, exponent: valueExponent)
  }

  /// The results for the values of a wire, from its lowest on: what reads the table.
  /// - Precondition: The table has entries for the wire's interval.
  public func values(for argument: FixedInterval) -> [Int64] {
    entries(for: argument).map { $0.map { values[$0] } } ?? []
  }
}

/// A table as it is read by words of one interval: back ends store each once.
public struct TableUse: Hashable, Sendable {
  /// An index into `Circuit.tables`.
  public let table: Int
  /// The interval of the words that read it.
  public let argument: FixedInterval

  public init(table: Int, argument: FixedInterval) {
    self.table = table
    self.argument = argument
  }
}
