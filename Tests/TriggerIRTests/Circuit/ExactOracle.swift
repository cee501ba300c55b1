import FixedPoint
import TriggerIR

/// The operations of circuits over again, as integers of 128 bits that count 2^-48: written
/// from the definitions, with none of the compiler's arithmetic.
enum ExactOracle {
  static let unit = -48

  static func value(_ mantissa: Int64, _ exponent: Int) -> Int128 {
    mantissa == 0 ? 0 : Int128(mantissa) << Int128(exponent - unit)
  }

  /// The value of every node.
  static func values(of circuit: Circuit, _ inputs: [Int64]) -> [Int128] {
    var values: [Int128] = []
    for node in circuit.nodes {
      values.append(value(of: node.operation, circuit, inputs) { values[$0] })
    }
    return values
  }

  static func value(
    of operation: Circuit.Operation, _ circuit: Circuit, _ inputs: [Int64],
    _ node: (Int) -> Int128
  ) -> Int128 {
    switch operation {
    case .input(let port): value(inputs[port], circuit.inputs[port].interval.exponent)
    case .constant(let mantissa, let exponent): value(mantissa, exponent)
    case .shift(let a, let by): scaled(node(a), by)
    case .negate(let a): 0 - node(a)
    case .add(let a, let b, let shift): node(a) + scaled(node(b), shift)
    case .subtract(let a, let b, let shift): node(a) - scaled(node(b), shift)
    case .multiply(let a, let b):
      // Zeros aside, so that the product of two such integers fits.
      node(a) == 0 || node(b) == 0
        ? 0
        : scaled(
          (node(a) >> Int128(node(a).trailingZeroBitCount))
            * (node(b) >> Int128(node(b).trailingZeroBitCount)),
          node(a).trailingZeroBitCount + node(b).trailingZeroBitCount + unit)
    case .maximum(let a, let b): node(a) < node(b) ? node(b) : node(a)
    case .minimum(let a, let b): node(a) < node(b) ? node(a) : node(b)
    case .less(let a, let b): node(a) < node(b) ? value(1, 0) : 0
    case .select(let condition, let then, let otherwise):
      node(condition) == 0 ? node(otherwise) : node(then)
    case .lookup(let a, let index): looked(up: node(a), circuit.tables[index])
    case .quantize(let a, let type): quantized(node(a), type)
    }
  }

  private static func looked(up argument: Int128, _ table: LookupTable) -> Int128 {
    for (entry, result) in table.values.enumerated()
    where value(table.first + Int64(entry), table.argumentExponent) == argument {
      return value(result, table.valueExponent)
    }
    return .min
  }

  private static func scaled(_ value: Int128, _ power: Int) -> Int128 {
    let factor = Int128(1) << Int128(abs(power))
    return power < 0 ? value / factor : value * factor
  }

  static func quantized(_ value: Int128, _ type: FixedType) -> Int128 {
    let format = type.format
    guard format.width > 0 else { return 0 }
    let step = Int128(1) << Int128(format.exponent - unit)
    var floor = value / step
    if value % step < 0 { floor -= 1 }
    let rest = value - floor * step
    let nearest = 2 * rest < step ? floor : floor + 1
    let tie = 2 * rest == step
    let rounded =
      switch type.rounding {
      case .truncate: floor
      case .truncateToZero: value < 0 && rest > 0 ? floor + 1 : floor
      case .round: nearest
      case .roundToZero: tie ? (value < 0 ? floor + 1 : floor) : nearest
      case .roundToInfinity: tie ? (value < 0 ? floor : floor + 1) : nearest
      case .roundToMinusInfinity: tie ? floor : nearest
      case .roundConvergent: tie ? (floor % 2 == 0 ? floor : floor + 1) : nearest
      }
    let turn = Int128(1) << Int128(format.width)
    let high = (format.isSigned ? turn / 2 : turn) - 1
    var low = format.isSigned ? 0 - turn / 2 : 0
    switch type.overflow {
    case .wrap:
      var wrapped = (rounded % turn + turn) % turn
      if wrapped > high { wrapped -= turn }
      return wrapped * step
    case .saturateSymmetrically, .saturate:
      if type.overflow == .saturateSymmetrically && format.isSigned && format.width > 1 {
        low = 0 - high
      }
      return (rounded < low ? low : rounded > high ? high : rounded) * step
    case .saturateToZero: return rounded < low || rounded > high ? 0 : rounded * step
    }
  }
}
