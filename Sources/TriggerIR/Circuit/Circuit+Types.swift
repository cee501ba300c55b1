import FixedPoint

extension Circuit.Operation {
  /// The range rule of every operation: the exact interval of its result.
  ///
  /// - Parameters:
  ///   - inputs: The circuit's input ports.
  ///   - tables: The circuit's tables, among them that of a lookup, without faults.
  ///   - operand: The interval of a node.
  /// - Throws: `FixedPointError.tooWide` when the result needs more than 62 bits, or when two
  ///   compared operands do on their common step; `.noEntry` when a lookup's operand has values
  ///   without an entry in the table.
  public func interval(
    inputs: [Circuit.Port], tables: [LookupTable], _ operand: (Int) -> FixedInterval
  ) throws(FixedPointError) -> FixedInterval {
    switch self {
    case .input(let port): inputs[port].interval
    case .constant(let mantissa, let exponent):
      try FixedInterval(constant: mantissa, exponent: exponent)
    case .shift(let a, let power): try operand(a).scaled(byPowerOfTwo: power)
    case .negate(let a): try operand(a).negated()
    case .add(let a, let b, let shift):
      try operand(a).adding(operand(b).scaled(byPowerOfTwo: shift))
    case .subtract(let a, let b, let shift):
      try operand(a).subtracting(operand(b).scaled(byPowerOfTwo: shift))
    case .multiply(let a, let b):
      a == b ? try operand(a).squared() : try operand(a).multiplied(by: operand(b))
    case .maximum(let a, let b): try operand(a).comparable(with: operand(b)).maximum
    case .minimum(let a, let b): try operand(a).comparable(with: operand(b)).minimum
    case .less(let a, let b): try operand(a).comparable(with: operand(b)).less
    case .select(_, let then, let otherwise): try operand(then).union(operand(otherwise))
    case .lookup(let a, let table): try tables[table].range(of: operand(a))
    case .quantize(let a, let type): type.quantize(operand(a))
    }
  }
}

extension LookupTable {
  fileprivate func range(of argument: FixedInterval) throws(FixedPointError) -> FixedInterval {
    guard let range = try interval(of: argument) else { throw .noEntry(argument) }
    return range
  }
}

extension FixedInterval {
  /// The results of the three comparisons, once both operands are known to fit one word on
  /// their common step: the smaller of two values may be narrow where the larger is not.
  fileprivate func comparable(
    with other: FixedInterval
  ) throws(FixedPointError) -> (
    maximum: FixedInterval, minimum: FixedInterval, less: FixedInterval
  ) {
    _ = try union(other)
    return (
      try maximum(with: other), try minimum(with: other), try less(than: other)
    )
  }
}
