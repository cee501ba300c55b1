import FixedPoint

/// The quantizer once more, from the definitions of AMD UG1399 ("Quantization modes" and
/// "Overflow modes") and in another way than `FixedType.quantize`: the value is a rational
/// number with a common power of two as denominator, rounding compares the distances to the
/// two neighbours on the destination's grid, wrapping adds whole turns.
struct QuantizerOracle {
  let type: FixedType

  /// `mantissa` × 2^`exponent` in steps of the destination. The value and the step must both
  /// fit 127 bits in units of the finer of the two.
  func quantize(mantissa: Int64, exponent: Int) -> Int64 {
    let finest = min(exponent, type.format.exponent)
    let value = Int128(mantissa) * Self.powerOfTwo(exponent - finest)
    let step = Self.powerOfTwo(type.format.exponent - finest)
    return Int64(overflowed(rounded(value, step: step)))
  }

  /// The multiple of `step` that the rounding mode chooses for `value`, divided by `step`.
  private func rounded(_ value: Int128, step: Int128) -> Int128 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: step)
    if remainder == 0 { return quotient }
    let below = remainder < 0 ? quotient - 1 : quotient
    let above = below + 1
    let nearerZero = value > 0 ? below : above
    let fartherFromZero = value > 0 ? above : below
    let distances = (below: value - below * step, above: above * step - value)
    func nearest(tie: Int128) -> Int128 {
      if distances.below == distances.above { return tie }
      return distances.below < distances.above ? below : above
    }
    return switch type.rounding {
    case .truncate: below
    case .truncateToZero: nearerZero
    case .round: nearest(tie: above)
    case .roundToZero: nearest(tie: nearerZero)
    case .roundToInfinity: nearest(tie: fartherFromZero)
    case .roundToMinusInfinity: nearest(tie: below)
    case .roundConvergent: nearest(tie: below.isMultiple(of: 2) ? below : above)
    }
  }

  /// The rounded value inside the destination's range.
  private func overflowed(_ value: Int128) -> Int128 {
    let width = type.format.width
    guard width > 0 else { return 0 }
    let turn = Self.powerOfTwo(width)
    let smallest = type.format.isSigned ? -(turn / 2) : 0
    let largest = smallest + turn - 1
    if type.overflow == .saturateSymmetrically && type.format.isSigned && width > 1
      && value == smallest
    {
      return -largest
    }
    if smallest <= value && value <= largest { return value }
    switch type.overflow {
    case .wrap:
      let rest = (value - smallest) % turn
      return smallest + (rest < 0 ? rest + turn : rest)
    case .saturate:
      return value < smallest ? smallest : largest
    case .saturateToZero:
      return 0
    case .saturateSymmetrically:
      if value > largest { return largest }
      return type.format.isSigned && width > 1 ? -largest : smallest
    }
  }

  private static func powerOfTwo(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 2 }
  }
}

/// A rounding and an overflow mode: half of what a quantizer is.
struct ModePair: Hashable, CustomStringConvertible {
  let rounding: RoundingMode
  let overflow: OverflowMode

  /// All 28.
  static let all = RoundingMode.allCases.flatMap { rounding in
    OverflowMode.allCases.map { ModePair(rounding: rounding, overflow: $0) }
  }

  var description: String { "\(rounding.rawValue),\(overflow.rawValue)" }
}
