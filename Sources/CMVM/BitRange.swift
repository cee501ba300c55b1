import FixedPoint

/// The integers that a node takes, in units of the finest input step, and the position of the
/// lowest bit that can be set.
struct BitRange {
  var lower: Int128
  var upper: Int128
  var lowest: Int

  static func ranges(of inputs: [FixedInterval]) -> [BitRange] {
    let base = inputs.map(\.exponent).min() ?? 0
    return inputs.map { input in
      // Steps further apart than this would leave 128 bits; they overlap nowhere anyway.
      let step = min(input.exponent.subtractingReportingOverflow(base).partialValue, 30)
      return BitRange(
        lower: Int128(input.lower) << Int128(step), upper: Int128(input.upper) << Int128(step),
        lowest: step)
    }
  }

  /// The bits of the word that holds all values.
  var width: Int {
    let magnitude = max(upper, ~lower, 0)
    return 128 - magnitude.leadingZeroBitCount + (lower < 0 ? 1 : 0)
  }

  var isZero: Bool { lower == 0 && upper == 0 }

  /// The range of the value times 2^shift; a negative shift drops bits that are never set.
  func shifted(by shift: Int) -> BitRange {
    BitRange(
      lower: lower << Int128(shift), upper: upper << Int128(shift),
      lowest: lowest == .max ? .max : lowest + shift)
  }

  var negated: BitRange { BitRange(lower: 0 &- upper, upper: 0 &- lower, lowest: lowest) }

  /// Nothing but zero, before anything is added.
  static let zero = BitRange(lower: 0, upper: 0, lowest: .max)

  /// Adds a multiple of an input that nothing else of the range depends on.
  @inline(__always)
  mutating func add(_ coefficient: Int64, times input: BitRange) {
    let (a, b) = (input.lower &* Int128(coefficient), input.upper &* Int128(coefficient))
    lower &+= min(a, b)
    upper &+= max(a, b)
    lowest = min(lowest, input.lowest + coefficient.trailingZeroBitCount)
  }

  /// The range of a sum or difference of independent operands.
  func adding(_ other: BitRange, subtracts: Bool) -> BitRange {
    BitRange(
      lower: lower &+ (subtracts ? 0 &- other.upper : other.lower),
      upper: upper &+ (subtracts ? 0 &- other.lower : other.upper),
      lowest: min(lowest, other.lowest))
  }

  /// The full-adder positions of the adder with these operands whose sum this is
  /// (`AdderGraph.bits(of:)`).
  func positions(of a: BitRange, _ b: BitRange, subtracts: Bool) -> Int {
    if a.isZero || b.isZero { return 0 }
    if subtracts { return max(0, width - b.lowest) }
    let isBelow = a.lower >= 0 && a.width <= b.lowest
    let isAbove = b.lower >= 0 && b.width <= a.lowest
    return isBelow || isAbove ? 0 : max(0, width - max(a.lowest, b.lowest))
  }
}
