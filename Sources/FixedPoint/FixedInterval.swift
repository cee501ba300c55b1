/// The exact range of a wire: every value is an integer multiple of 2^exponent between two
/// integer bounds, both of which are included.
///
/// This is the type of every wire of a circuit. The format follows from it, so a wire is never
/// wider than the values it can take. A constant is an interval of one value; it is kept with
/// an odd mantissa (zero with exponent zero), so that equal constants are equal intervals.
public struct FixedInterval: Hashable, Sendable {
  /// The bounds in units of 2^`exponent`.
  public let lower: Int64
  public let upper: Int64
  /// The exponent of the step between neighbouring values.
  public let exponent: Int

  /// - Throws: `FixedPointError.bounds` when the bounds are out of order, `.tooWide` when a
  ///   word that holds both needs more than 62 bits, `.integerBits` when that word's integer
  ///   bits are beyond ±512.
  public init(lower: Int64, upper: Int64, exponent: Int) throws(FixedPointError) {
    try self.init(exactly: Int128(lower), Int128(upper), exponent: exponent)
  }

  /// The interval of one value.
  public init(constant mantissa: Int64, exponent: Int = 0) throws(FixedPointError) {
    try self.init(lower: mantissa, upper: mantissa, exponent: exponent)
  }

  /// The result of an exact operation on bounds.
  init(exactly lower: Int128, _ upper: Int128, exponent: Int) throws(FixedPointError) {
    guard lower <= upper else {
      throw .bounds(
        lower: Int64(truncatingIfNeeded: lower), upper: Int64(truncatingIfNeeded: upper))
    }
    let bits = Self.width(lower, upper)
    guard bits <= FixedFormat.maximumWidth else { throw .tooWide(bits: bits) }
    // Saturating, as an exponent may come from a text and be anything.
    let (sum, overflowed) = exponent.addingReportingOverflow(bits)
    let integerBits = overflowed ? Int.max : sum
    let range = -FixedFormat.maximumIntegerBits...FixedFormat.maximumIntegerBits
    guard lower == 0 && upper == 0 || range.contains(integerBits) else {
      throw .integerBits(integerBits)
    }
    self.init(unchecked: Int64(lower), Int64(upper), exponent: exponent)
  }

  /// Bounds known to fit because a format or an interval that fits contains them.
  init(unchecked lower: Int64, _ upper: Int64, exponent: Int) {
    if lower == upper {
      let zeros = lower == 0 ? 0 : lower.trailingZeroBitCount
      self.lower = lower >> Int64(zeros)
      self.upper = self.lower
      self.exponent = lower == 0 ? 0 : exponent + zeros
    } else {
      self.lower = lower
      self.upper = upper
      self.exponent = exponent
    }
  }

  /// The only value zero.
  public static let zero = FixedInterval(unchecked: 0, 0, exponent: 0)

  /// A truth value: zero or one.
  public static let bit = FixedInterval(unchecked: 0, 1, exponent: 0)

  /// Whether the wire can be negative, and so needs a sign bit.
  public var isSigned: Bool { lower < 0 }
  /// Whether the interval holds one value.
  public var isConstant: Bool { lower == upper }
  /// The number of bits of the smallest word that holds every value.
  public var width: Int { Self.width(Int128(lower), Int128(upper)) }

  /// The smallest format that holds every value.
  public var format: FixedFormat {
    FixedFormat(unchecked: isSigned, width: width, integerBits: width + exponent)
  }

  public func contains(_ mantissa: Int64) -> Bool { lower <= mantissa && mantissa <= upper }

  /// The bits of a word that holds both bounds, with a sign bit when `lower` is negative.
  private static func width(_ lower: Int128, _ upper: Int128) -> Int {
    let above = Int128.bitWidth - Swift.max(upper, 0).leadingZeroBitCount
    guard lower < 0 else { return above }
    return 1 + Swift.max(above, Int128.bitWidth - (~lower).leadingZeroBitCount)
  }
}

extension FixedInterval {
  /// The mantissa of the same value at another exponent; the caller knows that it is exact.
  @inlinable
  public static func rescale(_ mantissa: Int64, from: Int, to: Int) -> Int64 {
    if mantissa == 0 || from == to { return mantissa }
    return from > to ? mantissa << Int64(from - to) : mantissa >> Int64(to - from)
  }
}

extension FixedInterval: CustomStringConvertible {
  /// `[lower, upper]e<exponent>` with integer bounds: the form of the IR texts.
  public var description: String { "[\(lower), \(upper)]e\(exponent)" }
}
