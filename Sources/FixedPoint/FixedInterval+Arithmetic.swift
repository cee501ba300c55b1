// The range rule of every exact operation, and of quantization. Bounds are computed in 128
// bits and refused above 62, so no rule can overflow.

extension FixedInterval {
  /// The range of x × 2^`power`: the same mantissas, another point.
  public func scaled(byPowerOfTwo power: Int) throws(FixedPointError) -> FixedInterval {
    let (moved, overflowed) = exponent.addingReportingOverflow(power)
    // The far end of `Int` stands for anything beyond it: both are out of range.
    return try FixedInterval(
      lower: lower, upper: upper, exponent: overflowed ? (power < 0 ? .min : .max) : moved)
  }

  /// The range of −x.
  public func negated() throws(FixedPointError) -> FixedInterval {
    try FixedInterval(exactly: -Int128(upper), -Int128(lower), exponent: exponent)
  }

  /// The range of x + y for independent x and y.
  public func adding(_ other: FixedInterval) throws(FixedPointError) -> FixedInterval {
    let (a, b, exponent) = try aligned(with: other)
    return try FixedInterval(exactly: a.lower + b.lower, a.upper + b.upper, exponent: exponent)
  }

  /// The range of x − y for independent x and y.
  public func subtracting(_ other: FixedInterval) throws(FixedPointError) -> FixedInterval {
    let (a, b, exponent) = try aligned(with: other)
    return try FixedInterval(exactly: a.lower - b.upper, a.upper - b.lower, exponent: exponent)
  }

  /// The range of x × `factor`: the factor's trailing zeros raise the exponent, so that the
  /// step stays exact.
  public func multiplied(by factor: Int64) throws(FixedPointError) -> FixedInterval {
    guard factor != 0 else { return .zero }
    let zeros = factor.trailingZeroBitCount
    let odd = Int128(factor >> Int64(zeros))
    let (a, b) = (Int128(lower) * odd, Int128(upper) * odd)
    return try FixedInterval(exactly: min(a, b), max(a, b), exponent: exponent + zeros)
  }

  /// The range of x × y for independent x and y. A constant's mantissa is odd, so only its
  /// exponent moves the step.
  public func multiplied(by other: FixedInterval) throws(FixedPointError) -> FixedInterval {
    let (a, b) = (Int128(lower), Int128(upper))
    let (c, d) = (Int128(other.lower), Int128(other.upper))
    let corners = [a * c, a * d, b * c, b * d]
    return try FixedInterval(
      exactly: corners.reduce(corners[0], min), corners.reduce(corners[0], max),
      exponent: exponent + other.exponent)
  }

  /// The range of x².
  public func squared() throws(FixedPointError) -> FixedInterval {
    let (a, b) = (Int128(lower) * Int128(lower), Int128(upper) * Int128(upper))
    let least: Int128 = lower <= 0 && upper >= 0 ? 0 : min(a, b)
    return try FixedInterval(exactly: least, max(a, b), exponent: 2 * exponent)
  }

  /// The range of the larger of x and y.
  public func maximum(with other: FixedInterval) throws(FixedPointError) -> FixedInterval {
    let (a, b, exponent) = try aligned(with: other)
    return try FixedInterval(
      exactly: max(a.lower, b.lower), max(a.upper, b.upper), exponent: exponent)
  }

  /// The range of the smaller of x and y.
  public func minimum(with other: FixedInterval) throws(FixedPointError) -> FixedInterval {
    let (a, b, exponent) = try aligned(with: other)
    return try FixedInterval(
      exactly: min(a.lower, b.lower), min(a.upper, b.upper), exponent: exponent)
  }

  /// The smallest interval that holds both.
  public func union(_ other: FixedInterval) throws(FixedPointError) -> FixedInterval {
    let (a, b, exponent) = try aligned(with: other)
    return try FixedInterval(
      exactly: min(a.lower, b.lower), max(a.upper, b.upper), exponent: exponent)
  }

  /// The range of the truth value x < y for independent x and y.
  public func less(than other: FixedInterval) throws(FixedPointError) -> FixedInterval {
    switch try isBelow(other) {
    case true?: try FixedInterval(constant: 1)
    case false?: .zero
    case nil: .bit
    }
  }

  /// Whether every x is below every y (true), none is (false), or it depends (nil).
  public func isBelow(_ other: FixedInterval) throws(FixedPointError) -> Bool? {
    let (a, b, _) = try aligned(with: other)
    if a.upper < b.lower { return true }
    return a.lower >= b.upper ? false : nil
  }

  /// The exponent of a step that divides the steps of both. Zero divides by every step, so
  /// it leaves the other's.
  public func commonExponent(with other: FixedInterval) -> Int {
    if self == .zero { return other.exponent }
    return other == .zero ? exponent : min(exponent, other.exponent)
  }

  /// Both bounds pairs in units of the common step.
  private func aligned(with other: FixedInterval) throws(FixedPointError) -> (
    Bounds, Bounds, exponent: Int
  ) {
    let exponent = commonExponent(with: other)
    return (try bounds(at: exponent), try other.bounds(at: exponent), exponent)
  }

  private typealias Bounds = (lower: Int128, upper: Int128)

  private func bounds(at finer: Int) throws(FixedPointError) -> Bounds {
    if self == .zero { return (0, 0) }
    let shift = exponent - finer
    guard shift <= FixedFormat.maximumWidth else { throw .tooWide(bits: width + shift) }
    return (Int128(lower) << Int128(shift), Int128(upper) << Int128(shift))
  }
}

extension FixedType {
  /// The range that quantizing any value of `source` into this type gives.
  ///
  /// Exact bounds: rounding is monotone, a saturated bound is the format's, and a wrapped
  /// range stays whole where both bounds fall into the same turn. A source whose step is
  /// coarser than the format's keeps its step; where a value saturates, the step becomes the
  /// coarsest one that divides the format's bound, too.
  public func quantize(_ source: FixedInterval) -> FixedInterval {
    if source == .zero { return .zero }
    let gained = source.exponent - format.exponent
    guard gained <= 64 else {
      // Every nonzero value is beyond the word: decided by its sign alone.
      let bounds = [source.lower, 0, source.upper].filter(source.contains)
        .map { quantize(mantissa: $0, exponent: source.exponent) }
      return coarsest(bounds.min() ?? 0, bounds.max() ?? 0, step: 64)
    }
    let dropped = max(0, -gained)
    let shift = Int128(max(0, gained))
    let lower = Int128(rounding.shiftRight(source.lower, by: dropped)) << shift
    let upper = Int128(rounding.shiftRight(source.upper, by: dropped)) << shift
    return quantizedBounds(lower, upper, step: Int(shift))
  }

  /// Applies the overflow mode to rounded bounds in the format's own units, all values between
  /// them being multiples of 2^`step`.
  private func quantizedBounds(_ lower: Int128, _ upper: Int128, step: Int) -> FixedInterval {
    let minimum = Int128(overflow.minimumMantissa(of: format))
    let maximum = Int128(format.maximumMantissa)
    let exponent = format.exponent
    func coarse(_ lower: Int64, _ upper: Int64) -> FixedInterval {
      FixedInterval(
        unchecked: lower >> Int64(step), upper >> Int64(step), exponent: exponent + step)
    }
    if minimum <= lower && upper <= maximum { return coarse(Int64(lower), Int64(upper)) }
    switch overflow {
    case .wrap:
      if step >= format.width { return .zero }
      let first = overflow.apply(lower, to: format)
      let last = overflow.apply(upper, to: format)
      if last >= first && Int128(last) - Int128(first) == upper - lower {
        return coarse(first, last)
      }
      let mask = ~((Int64(1) << Int64(step)) - 1)
      return coarse(format.minimumMantissa, format.maximumMantissa & mask)
    case .saturate, .saturateSymmetrically:
      return coarsest(
        overflow.apply(lower, to: format), overflow.apply(upper, to: format), step: step)
    case .saturateToZero:
      // Values outside become zero, a multiple of every step; those inside stay, if there are
      // any multiples of the step among them.
      let mask = ~((Int128(1) << Int128(step)) - 1)
      let inside = (max(lower, -(-minimum & mask)), min(upper, maximum & mask))
      guard inside.0 <= inside.1 else { return .zero }
      return coarse(Int64(min(inside.0, 0)), Int64(max(inside.1, 0)))
    }
  }

  /// Bounds in the format's units, each a value of the wire: those the format does not clamp,
  /// and all values between them, are multiples of 2^`step`.
  private func coarsest(_ lower: Int64, _ upper: Int64, step: Int) -> FixedInterval {
    // Zero has 64 trailing zeros: it is a multiple of every step.
    let kept = min(step, lower.trailingZeroBitCount, upper.trailingZeroBitCount, 63)
    return FixedInterval(
      unchecked: lower >> Int64(kept), upper >> Int64(kept), exponent: format.exponent + kept)
  }
}
