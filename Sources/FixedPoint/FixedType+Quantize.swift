// The one place where information is lost. Everything else in Apus is exact.

extension FixedType {
  /// Brings the exact value `mantissa` × 2^`exponent` into this type.
  ///
  /// First the bits below the format's step are rounded away, then a result outside its range
  /// is wrapped or saturated, in that order, as `ap_fixed` does (AMD UG1399).
  /// - Parameter mantissa: An integer of a wire, at most 62 bits.
  /// - Returns: The mantissa in units of 2^`format.exponent`.
  public func quantize(mantissa: Int64, exponent: Int) -> Int64 {
    let dropped = format.exponent - exponent
    if dropped >= 0 {
      return overflow.apply(Int128(rounding.shiftRight(mantissa, by: dropped)), to: format)
    }
    // A coarser value gains zero bits. Past 64 of them only its sign and its low zeros matter.
    return overflow.apply(Int128(mantissa) << Int128(Swift.min(-dropped, 64)), to: format)
  }

  /// Brings a double into this type; every finite double is an exact `mantissa × 2^exponent`.
  /// - Throws: `FixedPointError.notFinite`.
  public func quantize(_ value: Double) throws(FixedPointError) -> Int64 {
    let (mantissa, exponent) = try Self.parts(of: value)
    return quantize(mantissa: mantissa, exponent: exponent)
  }

  /// Whether the exact value `mantissa` × 2^`exponent`, once rounded, is outside the range of
  /// this type, so that it wraps or saturates.
  public func overflows(mantissa: Int64, exponent: Int) -> Bool {
    guard mantissa != 0 else { return false }
    let dropped = format.exponent - exponent
    // A value that gains more than 64 bits is beyond every word.
    let rounded =
      dropped >= 0
      ? Int128(rounding.shiftRight(mantissa, by: dropped))
      : Int128(mantissa) << Int128(Swift.min(-dropped, 64))
    return rounded < Int128(overflow.minimumMantissa(of: format))
      || rounded > Int128(format.maximumMantissa)
  }

  /// Whether a double, once rounded, is outside the range of this type.
  /// - Throws: `FixedPointError.notFinite`.
  public func overflows(_ value: Double) throws(FixedPointError) -> Bool {
    let (mantissa, exponent) = try Self.parts(of: value)
    return overflows(mantissa: mantissa, exponent: exponent)
  }

  /// A double as an exact `mantissa × 2^exponent`.
  private static func parts(
    of value: Double
  ) throws(FixedPointError) -> (mantissa: Int64, exponent: Int) {
    guard value.isFinite else { throw .notFinite }
    guard value != 0 else { return (0, 0) }
    // Exact: a double's significand has 53 bits, and subnormals only have fewer.
    let mantissa = Int64(Double(sign: value.sign, exponent: 52, significand: value.significand))
    return (mantissa, Int(value.exponent) - 52)
  }

  /// Whether this quantizer leaves every value of the interval as it is.
  public func keeps(_ source: FixedInterval) -> Bool {
    guard source != .zero, source.exponent >= format.exponent else { return source == .zero }
    // Between two values that stay, every value stays.
    let gained = Int128(min(source.exponent - format.exponent, 64))
    return [source.lower, source.upper].allSatisfy { bound in
      Int128(quantize(mantissa: bound, exponent: source.exponent)) == Int128(bound) << gained
    }
  }

  /// The value of a mantissa of this type as a double: exact up to 53 significant bits.
  public func double(_ mantissa: Int64) -> Double {
    Double(sign: .plus, exponent: format.exponent, significand: Double(mantissa))
  }
}

extension OverflowMode {
  /// The rounded value in the format's own units, brought into its range.
  func apply(_ value: Int128, to format: FixedFormat) -> Int64 {
    let maximum = Int128(format.maximumMantissa)
    let minimum = Int128(minimumMantissa(of: format))
    switch self {
    case .wrap: return format.wrapping(Int64(truncatingIfNeeded: value))
    case .saturate, .saturateSymmetrically:
      return Int64(Swift.max(minimum, Swift.min(maximum, value)))
    case .saturateToZero: return (minimum...maximum).contains(value) ? Int64(value) : 0
    }
  }
}
