import FixedPoint
import TriggerIR

/// Rounds before a value is rectified or clamped, not after.
///
/// Rounding and saturation never fall, so they commute with the larger and the smaller of a
/// value and a constant: q(max(x, c)) = max(q(x), q(c)). Behind a sum, the constant that makes
/// truncation round then meets the bias and becomes one with it, and what is rectified is the
/// word that has been rounded. A rectifier before an unsigned word that saturates goes
/// altogether. Wrapping, and saturation to zero, do fall: there only the rounding moves.
public func commuteRectifiers(_ circuit: Circuit) throws -> Circuit {
  var builder = CircuitBuilder(like: circuit)
  var map: [Int] = []
  for node in circuit.nodes {
    builder.origin = node.origin
    if case .quantize(let a, let type) = node.operation {
      map.append(try builder.commuted(map[a], type))
    } else {
      map.append(try builder.append(node.operation.mapOperands { map[$0] }))
    }
  }
  for output in circuit.outputs { builder.output(output.name, map[output.node]) }
  return builder.circuit
}

extension CircuitBuilder {
  /// A quantizer behind a node, moved before it where the node is a bound.
  ///
  /// - Parameter levels: How many bounds inside one another are looked through.
  fileprivate mutating func commuted(
    _ a: Int, _ type: FixedType, levels: Int = 4
  ) throws -> Int {
    guard levels > 0, !type.keeps(interval(a)), let bound = bound(a) else {
      return try quantize(a, type)
    }
    switch type.overflow {
    case .saturate, .saturateSymmetrically:
      if bound.isMaximum, interval(bound.constant) == .zero, type.format.isSigned,
        type.format.width > 1
      {
        // What is never negative saturates to the same bound without a sign.
        let format = try FixedFormat(
          signed: false, width: type.format.width - 1, integerBits: type.format.integerBits - 1)
        return try commuted(
          bound.operand, FixedType(format, type.rounding, type.overflow), levels: levels - 1)
      }
      return try bounded(bound, type, levels)
    case .wrap, .saturateToZero:
      let dropped = type.format.exponent - interval(bound.operand).exponent
      guard dropped > 0, let whole = rounding(type, interval(bound.operand)) else {
        return try quantize(a, type)
      }
      return try quantize(try bounded(bound, whole, levels), type)
    }
  }

  private struct Bound {
    var operand: Int
    var constant: Int
    var isMaximum: Bool
  }

  /// The node as the larger or the smaller of an operand and a constant.
  private func bound(_ node: Int) -> Bound? {
    switch operation(node) {
    case .maximum(let a, let b), .minimum(let a, let b):
      guard interval(a).isConstant || interval(b).isConstant else { return nil }
      let isMaximum = if case .maximum = operation(node) { true } else { false }
      return interval(a).isConstant
        ? Bound(operand: b, constant: a, isMaximum: isMaximum)
        : Bound(operand: a, constant: b, isMaximum: isMaximum)
    case .input, .constant, .shift, .negate, .add, .subtract, .multiply, .less, .select, .lookup,
      .quantize:
      return nil
    }
  }

  private mutating func bounded(
    _ bound: Bound, _ type: FixedType, _ levels: Int
  ) throws -> Int {
    let x = try commuted(bound.operand, type, levels: levels - 1)
    let c = try quantize(bound.constant, type)
    return bound.isMaximum ? try maximum(x, c) : try minimum(x, c)
  }

  /// The type that rounds as another one does, and is wide enough for all values of an interval,
  /// zero and the value's bounds rounded included; nil where no word is.
  private func rounding(_ type: FixedType, _ source: FixedInterval) -> FixedType? {
    let step = type.format.exponent
    let dropped = step - source.exponent
    guard dropped > 0, dropped < FixedFormat.maximumWidth else { return nil }
    let bounds = [source.lower, source.upper].map { type.rounding.shiftRight($0, by: dropped) }
    guard
      let range = try? FixedInterval(
        lower: min(bounds[0], 0), upper: max(bounds[1], 0), exponent: step),
      let format = try? FixedFormat(
        signed: range.isSigned, width: range.width, integerBits: range.width + step)
    else { return nil }
    return FixedType(format, type.rounding, .wrap)
  }
}
