import FixedPoint
import TriggerIR

/// Slices the operands of a selection instead of its result, and of a bound, whose order a
/// truncation keeps. So bits that are dropped are neither selected nor registered, and slices of
/// slices are one.
public func sinkSlices(_ circuit: Circuit) throws -> Circuit {
  let readers = circuit.readerCounts
  var builder = CircuitBuilder(like: circuit)
  var map: [Int] = []
  for node in circuit.nodes {
    builder.origin = node.origin
    if case .quantize(let a, let type) = node.operation {
      map.append(try builder.sunk(map[a], type, isShared: readers[a] > 1))
    } else {
      map.append(try builder.append(node.operation.mapOperands { map[$0] }))
    }
  }
  for output in circuit.outputs { builder.output(output.name, map[output.node]) }
  return builder.circuit
}

extension CircuitBuilder {
  /// A slice of a node, taken as near to where its bits come from as it can be.
  ///
  /// - Parameters:
  ///   - isShared: Whether others read the whole node.
  ///   - levels: How many operations are looked through.
  fileprivate mutating func sunk(
    _ a: Int, _ type: FixedType, isShared: Bool, levels: Int = 8
  ) throws -> Int {
    guard levels > 0, !type.keeps(interval(a)) else { return try quantize(a, type) }
    func inner(_ builder: inout Self, _ node: Int, _ type: FixedType) throws -> Int {
      try builder.sunk(node, type, isShared: isShared, levels: levels - 1)
    }
    switch operation(a) {
    case .shift(let x, let power):
      guard let moved = type.format.shifted(by: -power) else { break }
      return try shift(try inner(&self, x, FixedType(moved, .truncate, .wrap)), by: power)
    case .quantize(let x, let first):
      guard let both = first.format.sliced(by: type.format) else { break }
      return try inner(&self, x, FixedType(both, .truncate, .wrap))
    case .select(let condition, let then, let otherwise):
      guard !isShared || interval(then).isConstant || interval(otherwise).isConstant else { break }
      let pair = (try inner(&self, then, type), try inner(&self, otherwise, type))
      return try select(condition, then: pair.0, otherwise: pair.1)
    case .maximum(let x, let y):
      if let bound = try sunk(bound: (x, y), type, isMaximum: true, isShared, levels) {
        return bound
      }
    case .minimum(let x, let y):
      if let bound = try sunk(bound: (x, y), type, isMaximum: false, isShared, levels) {
        return bound
      }
    case .input, .constant, .negate, .add, .subtract, .multiply, .less, .lookup: break
    }
    return try quantize(a, type)
  }

  /// A slice of the larger or the smaller of a node and a constant: of those truncated first,
  /// and of what a rectifier lets through. Nil where that is no gain.
  private mutating func sunk(
    bound: (Int, Int), _ type: FixedType, isMaximum: Bool, _ isShared: Bool, _ levels: Int
  ) throws -> Int? {
    let (c, x) = interval(bound.0).isConstant ? bound : (bound.1, bound.0)
    guard interval(c).isConstant, let whole = truncation(to: type.format.exponent, [x, c]) else {
      return nil
    }
    let isRectifier = isMaximum && interval(c) == .zero
    guard isRectifier || !isShared else { return nil }
    let word = try sunk(x, whole, isShared: isShared, levels: levels - 1)
    let limit = try quantize(c, whole)
    let result = isMaximum ? try maximum(word, limit) : try minimum(word, limit)
    guard isRectifier, !type.keeps(interval(result)), interval(word).isSigned else {
      return try quantize(result, type)
    }
    let zero = try constant(0)
    let bits = try sunk(word, type, isShared: isShared, levels: levels - 1)
    return try select(try less(word, zero), then: zero, otherwise: bits)
  }

  /// The slice that only drops the bits below a step, for several nodes.
  private func truncation(to step: Int, _ nodes: [Int]) -> FixedType? {
    var format: FixedFormat?
    for node in nodes {
      let source = interval(node)
      let dropped = step - source.exponent
      guard dropped <= FixedFormat.maximumWidth else { return nil }
      let lower = dropped > 0 ? source.lower >> Int64(dropped) : source.lower
      let upper = dropped > 0 ? source.upper >> Int64(dropped) : source.upper
      let exponent = max(step, source.exponent)
      guard
        let range = try? FixedInterval(
          lower: min(lower, 0), upper: max(upper, 0), exponent: exponent)
      else { return nil }
      let isSigned = range.isSigned || format?.isSigned ?? false
      let bits = [range.format, format].compactMap(\.self).map {
        $0.integerBits + (isSigned && !$0.isSigned ? 1 : 0)
      }
      let integerBits = max(bits.max() ?? 0, step)
      format = try? FixedFormat(
        signed: isSigned, width: integerBits - step, integerBits: integerBits)
      if format == nil { return nil }
    }
    return format.map { FixedType($0, .truncate, .wrap) }
  }
}

extension FixedFormat {
  /// The same bits with another point, or nil beyond the range of points.
  fileprivate func shifted(by power: Int) -> FixedFormat? {
    try? FixedFormat(signed: isSigned, width: width, integerBits: integerBits + power)
  }

  /// The one slice that two are, this one first; nil where it is none.
  fileprivate func sliced(by outer: FixedFormat) -> FixedFormat? {
    let low = max(exponent, outer.exponent)
    if outer.integerBits <= integerBits {
      guard outer.integerBits > low else { return nil }
      return try? FixedFormat(
        signed: outer.isSigned, width: outer.integerBits - low, integerBits: outer.integerBits)
    }
    // The sign that is extended must be one in both.
    guard integerBits > low, outer.isSigned || !isSigned else { return nil }
    return try? FixedFormat(signed: isSigned, width: integerBits - low, integerBits: integerBits)
  }
}
