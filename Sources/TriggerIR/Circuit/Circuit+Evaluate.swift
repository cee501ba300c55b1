import FixedPoint

extension Circuit.Operation {
  /// The arithmetic of every operation, written here and nowhere else; back ends translate it
  /// and tests compare.
  ///
  /// - Parameters:
  ///   - result: The interval of the result, whose step the result counts.
  ///   - inputs: The mantissas of the input ports.
  ///   - tables: The circuit's tables.
  ///   - operand: Mantissa and interval of a node, the one inside the other.
  public func evaluate(
    result: FixedInterval, inputs: [Int64], tables: [LookupTable],
    _ operand: (Int) -> (mantissa: Int64, interval: FixedInterval)
  ) -> Int64 {
    func value(_ node: Int, shiftedBy shift: Int = 0, at exponent: Int) -> Int64 {
      let (mantissa, interval) = operand(node)
      return FixedInterval.rescale(mantissa, from: interval.exponent + shift, to: exponent)
    }
    /// The two operands of a comparison at a step that divides both.
    func pair(_ a: Int, _ b: Int) -> (Int64, Int64) {
      let exponent = operand(a).interval.commonExponent(with: operand(b).interval)
      return (value(a, at: exponent), value(b, at: exponent))
    }
    /// A combination of two operands, computed at the finest step and given in the result's.
    func combined(_ a: Int, _ b: Int, shift: Int, _ combine: (Int64, Int64) -> Int64) -> Int64 {
      let (left, right) = (operand(a), operand(b))
      let exponent = min(
        left.mantissa == 0 ? result.exponent : left.interval.exponent,
        right.mantissa == 0 ? result.exponent : right.interval.exponent + shift)
      return FixedInterval.rescale(
        combine(value(a, at: exponent), value(b, shiftedBy: shift, at: exponent)),
        from: exponent, to: result.exponent)
    }
    switch self {
    case .input(let port): return inputs[port]
    case .constant: return result.lower
    case .shift(let a, let power): return value(a, shiftedBy: power, at: result.exponent)
    case .negate(let a): return -value(a, at: result.exponent)
    case .add(let a, let b, let shift): return combined(a, b, shift: shift, &+)
    case .subtract(let a, let b, let shift): return combined(a, b, shift: shift, &-)
    case .multiply(let a, let b):
      let (left, right) = (operand(a), operand(b))
      return FixedInterval.rescale(
        left.mantissa &* right.mantissa, from: left.interval.exponent + right.interval.exponent,
        to: result.exponent)
    case .maximum(let a, let b): return combined(a, b, shift: 0, max)
    case .minimum(let a, let b): return combined(a, b, shift: 0, min)
    case .less(let a, let b):
      let (left, right) = pair(a, b)
      return left < right ? 1 : 0
    case .select(let condition, let then, let otherwise):
      return value(operand(condition).mantissa != 0 ? then : otherwise, at: result.exponent)
    case .lookup(let a, let table):
      let (mantissa, interval) = operand(a)
      return FixedInterval.rescale(
        tables[table].value(mantissa: mantissa, exponent: interval.exponent),
        from: tables[table].valueExponent, to: result.exponent)
    case .quantize(let a, let type):
      let (mantissa, interval) = operand(a)
      return FixedInterval.rescale(
        type.quantize(mantissa: mantissa, exponent: interval.exponent),
        from: type.format.exponent, to: result.exponent)
    }
  }
}

extension Circuit {
  /// The value of every node for one event: the slow, plain definition.
  ///
  /// - Parameter inputs: A mantissa for each port, in units of its interval's step.
  /// - Returns: For each node its mantissa in units of its interval's step.
  /// - Throws: `VerificationError` when a value leaves its node's interval.
  public func evaluateNodes(_ inputs: [Int64]) throws -> [Int64] {
    var values: [Int64] = []
    values.reserveCapacity(nodes.count)
    for (index, node) in nodes.enumerated() {
      let value = node.operation.evaluate(
        result: node.interval, inputs: inputs, tables: tables
      ) {
        (values[$0], nodes[$0].interval)
      }
      guard node.interval.contains(value) else {
        throw VerificationError(
          pass: "Circuit.evaluate", place: "node %\(index)",
          problem: "the value \(value) is outside \(node.interval)")
      }
      values.append(value)
    }
    return values
  }

  /// The mantissas of the output ports for one event.
  public func evaluate(_ inputs: [Int64]) throws -> [Int64] {
    let values = try evaluateNodes(inputs)
    return outputs.map { values[$0.node] }
  }
}
