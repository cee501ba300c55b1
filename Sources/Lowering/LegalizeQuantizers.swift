import FixedPoint
import TriggerIR

/// Takes every quantizer apart into adders, comparisons and a slice (TRN, WRAP), which is all
/// that hardware has.
///
/// Rounding by k dropped bits adds, before the slice, what makes truncation round; s is 1 for
/// negative values and l is the lowest bit that stays (AMD UG1399 defines the modes):
///
/// | mode | addend, in units of the dropped bits |
/// |---|---|
/// | TRN | 0 |
/// | TRN_ZERO | s · (2^k − 1) |
/// | RND | 2^(k−1) |
/// | RND_ZERO | 2^(k−1) − 1 + s |
/// | RND_INF | 2^(k−1) − s |
/// | RND_MIN_INF | 2^(k−1) − 1 |
/// | RND_CONV | 2^(k−1) − 1 + l |
///
/// Saturation clamps between the slice of the low bits and that of the high ones, so the
/// intervals stay exact.
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
    let addend = try roundingAddend(a, type.rounding, dropped)
    return try quantize(try add(a, addend), whole)
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
    case .round: return try constant(half, exponent: unit)
    case .roundToMinusInfinity: return try constant(half - 1, exponent: unit)
    case .roundToZero:
      return try select(
        try isNegative(a), then: constant(half, exponent: unit),
        otherwise: constant(half - 1, exponent: unit))
    case .roundToInfinity:
      return try select(
        try isNegative(a), then: constant(half - 1, exponent: unit),
        otherwise: constant(half, exponent: unit))
    case .roundConvergent:
      let lowest = try FixedFormat(signed: false, width: 1, integerBits: unit + dropped + 1)
      let bit = try quantize(a, FixedType(lowest, .truncate, .wrap))
      return try add(constant(half - 1, exponent: unit), try shift(bit, by: -dropped))
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
    let lowest = try constant(type.overflow.minimumMantissa(of: type.format), exponent: step)
    let highest = try constant(type.format.maximumMantissa, exponent: step)
    let clamped = try minimum(try maximum(a, lowest), highest)
    guard type.overflow == .saturateToZero else { return clamped }
    let zero = try constant(0)
    let notBelow = try select(try less(a, lowest), then: zero, otherwise: clamped)
    return try select(try less(highest, a), then: zero, otherwise: notBelow)
  }
}
