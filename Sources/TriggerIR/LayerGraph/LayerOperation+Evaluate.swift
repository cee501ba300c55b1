import FixedPoint

/// A tensor's type together with its values.
struct TensorValue {
  let type: TensorType
  let mantissas: [Int64]

  func mantissa(_ element: Int, at exponent: Int) -> Int64 {
    FixedInterval.rescale(
      mantissas[element], from: type.elements[element].exponent, to: exponent)
  }

  /// The element as a term of a sum.
  func term(_ element: Int) -> ExactTerm {
    ExactTerm(mantissa: mantissas[element], exponent: type.elements[element].exponent)
  }
}

/// mantissa × 2^exponent, on the way to a result whose interval is known to hold it.
struct ExactTerm {
  let mantissa: Int64
  let exponent: Int

  /// The product with a constant, whose trailing zeros move into the exponent, as the range
  /// rule does, so that the mantissa keeps within the checked width.
  func multiplied(by factor: Int64, exponent factorExponent: Int) -> ExactTerm {
    guard factor != 0 else { return ExactTerm(mantissa: 0, exponent: 0) }
    let zeros = factor.trailingZeroBitCount
    return ExactTerm(
      mantissa: mantissa &* (factor >> Int64(zeros)),
      exponent: exponent + factorExponent + zeros)
  }

  /// The exact sum of terms in units of the step of its interval.
  ///
  /// The step divides every term, except where all terms are constant. The bounds hold the
  /// total, so the carries that leave 64 bits on the way come back.
  static func sum(_ terms: [ExactTerm], in interval: FixedInterval) -> Int64 {
    let exponent = terms.lazy.filter { $0.mantissa != 0 }.map(\.exponent)
      .reduce(interval.exponent, min)
    let total = terms.reduce(into: Int64(0)) { sum, term in
      sum &+= FixedInterval.rescale(term.mantissa, from: term.exponent, to: exponent)
    }
    return FixedInterval.rescale(total, from: exponent, to: interval.exponent)
  }
}

extension LayerOperation {
  /// The arithmetic of every layer but inputs, written here and nowhere else.
  func evaluate(_ operands: [TensorValue], result: TensorType) throws -> [Int64] {
    switch self {
    case .input: return []
    case .constant(let values):
      return zip(values.mantissas, result.elements).map {
        FixedInterval.rescale($0, from: values.exponent, to: $1.exponent)
      }
    case .dense(let weights, let bias):
      return try Self.contract(operands[0], .dense, weights, bias, result)
    case .einsum(let equation, let weights, let bias):
      return try Self.contract(operands[0], equation, weights, bias, result)
    case .elementwise(let operation):
      return operation.evaluate(operands[0], operands[1], result)
    case .square:
      return result.elements.enumerated().map { element, interval in
        let x = operands[0].term(element)
        return FixedInterval.rescale(
          x.mantissa &* x.mantissa, from: 2 * x.exponent, to: interval.exponent)
      }
    case .reduce(let operation, let axes, let keepsAxes):
      let reduction = try Reduction(
        of: operands[0].type.shape, axes: axes, keepsAxes: keepsAxes)
      return zip(reduction.groups, result.elements).map {
        operation.evaluate(operands[0], $0, $1)
      }
    case .relu:
      return result.elements.enumerated().map { element, interval in
        operands[0].mantissas[element] > 0
          ? operands[0].mantissa(element, at: interval.exponent) : 0
      }
    case .leakyRelu(let slope):
      let slopes = TensorShape.sources(of: result.shape, in: slope.shape)
      return zip(slopes, result.elements).enumerated().map { element, pair in
        let x = operands[0].term(element)
        let y =
          x.mantissa > 0
          ? x : x.multiplied(by: slope.mantissas[pair.0], exponent: slope.exponent)
        return ExactTerm.sum([y], in: pair.1)
      }
    case .quantize(let types):
      return result.elements.enumerated().map { element, interval in
        let type = types.type(of: element)
        let x = operands[0].term(element)
        return FixedInterval.rescale(
          type.quantize(mantissa: x.mantissa, exponent: x.exponent),
          from: type.format.exponent, to: interval.exponent)
      }
    case .lookup(let tables, let choice):
      return result.elements.enumerated().map { element, interval in
        let table = tables[choice.isEmpty ? 0 : choice[element]]
        let x = operands[0].term(element)
        return FixedInterval.rescale(
          table.value(mantissa: x.mantissa, exponent: x.exponent),
          from: table.valueExponent, to: interval.exponent)
      }
    case .reshape, .permute, .concatenate, .slice:
      return try rearrangement(of: operands.map(\.type.shape)).sources.map {
        operands[$0.operand].mantissas[$0.element]
      }
    case .argmax:
      return Self.argmax(operands[0])
    }
  }

  private static func contract(
    _ operand: TensorValue, _ equation: EinsumEquation, _ weights: ConstantTensor,
    _ bias: ConstantTensor, _ result: TensorType
  ) throws -> [Int64] {
    let contraction = try Contraction(
      equation, operand: operand.type.shape, weights: weights.shape, bias: bias.shape)
    return zip(contraction.bias, result.elements).enumerated().map { element, pair in
      let one = ExactTerm(mantissa: 1, exponent: 0)
      let offset = one.multiplied(by: bias.mantissas[pair.0], exponent: bias.exponent)
      let products = contraction.products(of: element).map {
        operand.term($0.operand)
          .multiplied(by: weights.mantissas[$0.weight], exponent: weights.exponent)
      }
      return ExactTerm.sum(products + [offset], in: pair.1)
    }
  }

  private static func argmax(_ operand: TensorValue) -> [Int64] {
    let columns = operand.type.shape.last ?? 1
    return stride(from: 0, to: operand.mantissas.count, by: columns).map { start in
      // The step that divides all of the row; zero divides by any.
      let row = start..<(start + columns)
      let exponent = operand.commonExponent(of: row)
      var best = start
      for element in row
      where operand.mantissa(element, at: exponent) > operand.mantissa(best, at: exponent) {
        best = element
      }
      return Int64(best - start)
    }
  }
}

extension TensorValue {
  /// The exponent of a step that divides the steps of some elements; zero divides by any.
  fileprivate func commonExponent(of elements: some Sequence<Int>) -> Int {
    elements.lazy.map { type.elements[$0] }.filter { $0 != .zero }.map(\.exponent).min() ?? 0
  }
}

extension ElementwiseOperation {
  fileprivate func evaluate(
    _ a: TensorValue, _ b: TensorValue, _ result: TensorType
  ) -> [Int64] {
    let left = TensorShape.sources(of: result.shape, in: a.type.shape)
    let right = TensorShape.sources(of: result.shape, in: b.type.shape)
    return result.elements.enumerated().map { element, interval in
      apply(a.term(left[element]), b.term(right[element]), interval)
    }
  }

  private func apply(_ a: ExactTerm, _ b: ExactTerm, _ interval: FixedInterval) -> Int64 {
    switch self {
    case .add: return ExactTerm.sum([a, b], in: interval)
    case .subtract:
      return ExactTerm.sum(
        [a, ExactTerm(mantissa: -b.mantissa, exponent: b.exponent)], in: interval)
    case .multiply:
      return FixedInterval.rescale(
        a.mantissa &* b.mantissa, from: a.exponent + b.exponent, to: interval.exponent)
    case .maximum: return ExactTerm.sum([a.isBelow(b) ? b : a], in: interval)
    case .minimum: return ExactTerm.sum([a.isBelow(b) ? a : b], in: interval)
    case .less: return a.isBelow(b) ? 1 : 0
    }
  }
}

extension ReductionOperation {
  fileprivate func evaluate(
    _ operand: TensorValue, _ group: [Int], _ interval: FixedInterval
  ) -> Int64 {
    let terms = group.map(operand.term)
    switch self {
    case .sum: return ExactTerm.sum(terms, in: interval)
    case .maximum:
      return ExactTerm.sum([terms.reduce(terms[0]) { $0.isBelow($1) ? $1 : $0 }], in: interval)
    case .minimum:
      return ExactTerm.sum([terms.reduce(terms[0]) { $1.isBelow($0) ? $1 : $0 }], in: interval)
    }
  }
}

extension ExactTerm {
  /// Whether this value is the smaller one. Both fit one word on their common step.
  fileprivate func isBelow(_ other: ExactTerm) -> Bool {
    let exponent = min(
      mantissa == 0 ? other.exponent : self.exponent,
      other.mantissa == 0 ? self.exponent : other.exponent)
    return FixedInterval.rescale(mantissa, from: self.exponent, to: exponent)
      < FixedInterval.rescale(other.mantissa, from: other.exponent, to: exponent)
  }
}
