import FixedPoint
import TriggerIR

/// Takes every quantizer apart into adders, comparisons and a slice (TRN, WRAP), which is all
/// that hardware has.
///
/// Rounding by k dropped bits adds, before the slice, what makes truncation round; s is 1 for
/// negative values (AMD UG1399 defines the modes):
///
/// | mode | addend, in units of the dropped bits |
/// |---|---|
/// | TRN | 0 |
/// | TRN_ZERO | s · (2^k − 1) |
/// | RND | 2^(k−1) |
/// | RND_ZERO | 2^(k−1) − 1 + s |
/// | RND_INF | 2^(k−1) − s |
/// | RND_MIN_INF | 2^(k−1) − 1 |
/// | RND_CONV | 2^(k−1), and the lowest bit that stays is cleared where only zeros are dropped then |
///
/// The addend of RND_CONV is a constant, which goes into the sum that is rounded: 2^(k−1) − 1 plus
/// the lowest bit that stays would be right as well, but has to wait for that bit and takes a
/// carry chain of its own. Only a half leaves zeros behind with 2^(k−1), so that clearing makes the
/// odd of its two neighbours the even one.
///
/// Saturation clamps the rounded value between the type's bounds, and selects zero outside them
/// for SAT_ZERO. Where every value but zero is beyond the bounds, its sign decides alone.
public func legalizeQuantizers(_ circuit: Circuit) throws -> Circuit {
  var builder = CircuitBuilder(like: circuit)
  var map: [Int] = []
  for node in circuit.nodes {
    builder.origin = node.origin
    if case .quantize(let a, let type) = node.operation {
      map.append(try builder.legalQuantize(map[a], type))
    } else {
      map.append(try builder.append(node.operation.mapOperands { map[$0] }))
    }
  }
  for output in circuit.outputs { builder.output(output.name, map[output.node]) }
  return builder.circuit
}

extension CircuitBuilder {
  fileprivate mutating func legalQuantize(_ a: Int, _ type: FixedType) throws -> Int {
    if type.keeps(interval(a)) { return a }
    // A quantizer that can give one value only is that value.
    let result = type.quantize(interval(a))
    if result.isConstant { return try constant(result.lower, exponent: result.exponent) }
    return try overflow(try round(a, type), type)
  }

  /// The value rounded to the type's step, not yet brought into its range.
  private mutating func round(_ a: Int, _ type: FixedType) throws -> Int {
    let source = interval(a)
    let step = type.format.exponent
    let dropped = step - source.exponent
    guard dropped > 0 else { return a }
    let lower = type.rounding.shiftRight(source.lower, by: dropped)
    let upper = type.rounding.shiftRight(source.upper, by: dropped)
    if lower == upper { return try constant(lower, exponent: step) }
    // A slice that keeps all that rounding can give, so that only the low bits go.
    let whole = FixedType(
      try FixedInterval(lower: lower, upper: upper, exponent: step).format, .truncate, .wrap)
    if dropped > source.width {
      // Truncation far below the step: −1 for negative values and 0 for others.
      return try select(
        try isNegative(a), then: constant(lower, exponent: step),
        otherwise: constant(upper, exponent: step))
    }
    let sum = try add(a, try roundingAddend(a, type.rounding, dropped))
    guard type.rounding == .roundConvergent else { return try quantize(sum, whole) }
    return try narrow(
      try evenInTies(sum, step: step, dropped),
      to: FixedInterval(lower: lower, upper: upper, exponent: step))
  }

  /// The word above the lowest bit that stays, and beside it that bit, cleared in a tie.
  private mutating func evenInTies(_ sum: Int, step: Int, _ dropped: Int) throws -> Int {
    let source = interval(sum)
    let shift = step + 1 - source.exponent
    let above = try FixedInterval(
      lower: RoundingMode.truncate.shiftRight(source.lower, by: shift),
      upper: RoundingMode.truncate.shiftRight(source.upper, by: shift), exponent: step + 1)
    let word = try quantize(sum, FixedType(above.format, .truncate, .wrap))
    let low = try FixedFormat(signed: false, width: dropped + 1, integerBits: step + 1)
    let rest = try quantize(sum, FixedType(low, .truncate, .wrap))
    // The bit with something below it is more than the bit alone.
    let bit = try less(constant(1, exponent: step), rest)
    return try add(word, try self.shift(bit, by: step))
  }

  private mutating func roundingAddend(
    _ a: Int, _ rounding: RoundingMode, _ dropped: Int
  ) throws -> Int {
    let unit = interval(a).exponent
    let half = Int64(1) << Int64(dropped - 1)
    switch rounding {
    case .truncate: return try constant(0)
    case .truncateToZero:
      return try select(
        try isNegative(a), then: constant(2 * half - 1, exponent: unit), otherwise: constant(0))
    case .round, .roundConvergent: return try constant(half, exponent: unit)
    case .roundToMinusInfinity: return try constant(half - 1, exponent: unit)
    case .roundToZero:
      return try select(
        try isNegative(a), then: constant(half, exponent: unit),
        otherwise: constant(half - 1, exponent: unit))
    case .roundToInfinity:
      return try select(
        try isNegative(a), then: constant(half - 1, exponent: unit),
        otherwise: constant(half, exponent: unit))
    }
  }

  private mutating func isNegative(_ a: Int) throws -> Int { try less(a, try constant(0)) }

  /// Brings a value with the type's step, or a coarser one, into its range.
  private mutating func overflow(_ a: Int, _ type: FixedType) throws -> Int {
    let slice = type.slice
    switch type.overflow {
    case .wrap: return try quantize(a, slice)
    case .saturate, .saturateSymmetrically, .saturateToZero: break
    }
    let step = type.format.exponent
    var bounds = (type.overflow.minimumMantissa(of: type.format), type.format.maximumMantissa)
    if type.overflow == .saturateToZero {
      // No bound of the type is ever a result, so those between which coarse values stay do.
      let gained = Int64(max(0, min(interval(a).exponent - step, 62)))
      let mask = ~((Int64(1) << gained) - 1)
      bounds = (-(-bounds.0 & mask), bounds.1 & mask)
    }
    let lowest = try constant(bounds.0, exponent: step)
    let highest = try constant(bounds.1, exponent: step)
    if interval(a).exponent >= type.format.integerBits, type.overflow != .saturateToZero {
      // The smallest step is beyond the word, perhaps too far for a comparison in 62 bits.
      let zero = try constant(0)
      return try select(
        try isNegative(a), then: lowest,
        otherwise: select(try less(zero, a), then: highest, otherwise: zero))
    }
    let clamped = try minimum(try maximum(a, lowest), highest)
    guard type.overflow == .saturateToZero else { return clamped }
    let zero = try constant(0)
    let notBelow = try select(try less(a, lowest), then: zero, otherwise: clamped)
    return try select(try less(highest, a), then: zero, otherwise: notBelow)
  }
}
