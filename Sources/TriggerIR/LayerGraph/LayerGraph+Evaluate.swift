import FixedPoint

extension LayerGraph {
  /// Brings one event of real numbers into the input layers' types.
  ///
  /// - Parameter event: The elements of all input layers, one after the other, in C order.
  /// - Returns: Mantissas, each in units of its input format's least significant bit.
  /// - Throws: `CompilationError` when the number of values is wrong, or one is not finite.
  public func quantizeInput(_ event: some Collection<Double>) throws -> [Int64] {
    let types = inputTypes
    guard event.count == types.count else {
      throw CompilationError(
        stage: "input", place: "graph '\(name)'",
        problem: "an event has \(event.count) values, and the network takes \(types.count)",
        remedy: "give events of that size")
    }
    return try zip(types, event).map { type, value in
      do throws(FixedPointError) { return try type.quantize(value) } catch {
        throw CompilationError(
          stage: "input", place: "graph '\(name)'", problem: error.description,
          remedy: "remove NaN and infinity from the data")
      }
    }
  }

  /// The types of the network's input elements, all input layers one after the other.
  public var inputTypes: [FixedType] {
    inputs.flatMap { index -> [FixedType] in
      guard case .input(let shape, let types) = layers[index].operation else { return [] }
      return (0..<shape.reduce(1, *)).map { types.type(of: $0) }
    }
  }

  /// The exact value of every layer for one event: the definition of what the layers mean.
  ///
  /// - Parameters:
  ///   - input: Mantissas as `quantizeInput` gives them.
  ///   - types: The result of `types()`, given so that a caller with many events derives it once.
  /// - Returns: For each layer the mantissas of its elements, in units of the element's
  ///   interval's step.
  /// - Throws: `VerificationError` when a value leaves its interval.
  public func evaluateLayers(_ input: [Int64], types: [TensorType]) throws -> [[Int64]] {
    var values: [[Int64]] = []
    values.reserveCapacity(layers.count)
    var consumed = 0
    for (index, layer) in layers.enumerated() {
      let operands = layer.operands.map { TensorValue(type: types[$0], mantissas: values[$0]) }
      let result: [Int64]
      if case .input(let shape, let inputTypes) = layer.operation {
        let count = shape.reduce(1, *)
        let raw = input[consumed..<(consumed + count)]
        result = zip(raw, 0...).map { mantissa, element in
          // A word of constant value has an interval of its own step.
          FixedInterval.rescale(
            mantissa, from: inputTypes.type(of: element).format.exponent,
            to: types[index].elements[element].exponent)
        }
        consumed += count
      } else {
        result = layer.operation.evaluate(operands, result: types[index])
      }
      for (element, mantissa) in result.enumerated()
      where !types[index].elements[element].contains(mantissa) {
        throw VerificationError(
          pass: "LayerGraph.evaluate", place: "layer '\(layer.name)' element \(element)",
          problem: "the value \(mantissa) is outside \(types[index].elements[element])")
      }
      values.append(result)
    }
    return values
  }

  /// The mantissas of the network's outputs for one event, all output layers one after another.
  public func evaluate(_ input: [Int64], types: [TensorType]) throws -> [Int64] {
    let values = try evaluateLayers(input, types: types)
    return outputs.flatMap { values[$0] }
  }
}

/// A tensor's type together with its values.
struct TensorValue {
  let type: TensorType
  let mantissas: [Int64]

  func mantissa(_ element: Int, at exponent: Int) -> Int64 {
    FixedInterval.rescale(
      mantissas[element], from: type.elements[element].exponent, to: exponent)
  }
}

extension LayerOperation {
  /// The arithmetic of every layer but inputs, written here and nowhere else.
  func evaluate(_ operands: [TensorValue], result: TensorType) -> [Int64] {
    switch self {
    case .input: return []
    case .dense(let weights, let bias):
      return evaluateDense(operands[0], weights, bias, result)
    case .relu:
      return zip(operands[0].mantissas, result.elements).enumerated().map { element, pair in
        pair.0 > 0 ? operands[0].mantissa(element, at: pair.1.exponent) : 0
      }
    case .quantize(let types):
      return result.elements.enumerated().map { element, interval in
        let type = types.type(of: element)
        let mantissa = type.quantize(
          mantissa: operands[0].mantissas[element],
          exponent: operands[0].type.elements[element].exponent)
        return FixedInterval.rescale(
          mantissa, from: type.format.exponent, to: interval.exponent)
      }
    case .argmax:
      return evaluateArgmax(operands[0])
    }
  }

  private func evaluateDense(
    _ operand: TensorValue, _ weights: ConstantTensor, _ bias: ConstantTensor,
    _ result: TensorType
  ) -> [Int64] {
    let (inputs, outputs) = (weights.shape[0], weights.shape[1])
    return result.elements.enumerated().map { element, interval in
      let (row, output) = element.quotientAndRemainder(dividingBy: outputs)
      let terms = (0..<inputs).map { input in
        Self.product(
          operand.mantissas[row * inputs + input],
          exponent: operand.type.elements[row * inputs + input].exponent,
          weight: weights.mantissas[input * outputs + output], exponent: weights.exponent)
      }
      let offset = Self.product(
        1, exponent: 0, weight: bias.mantissas[output], exponent: bias.exponent)
      // The interval's step divides every term, except where all terms are constant. Its
      // bounds hold the total, so the carries that leave 64 bits on the way come back.
      let exponent = terms.lazy.filter { $0.mantissa != 0 }.map(\.exponent)
        .reduce(
          offset.mantissa == 0 ? interval.exponent : min(interval.exponent, offset.exponent), min)
      let total = (terms + [offset]).reduce(into: Int64(0)) { sum, term in
        sum &+= FixedInterval.rescale(term.mantissa, from: term.exponent, to: exponent)
      }
      return FixedInterval.rescale(total, from: exponent, to: interval.exponent)
    }
  }

  /// x · weight with the weight's trailing zeros moved into the exponent, as the range rule
  /// does, so that the mantissa keeps within the checked width.
  private static func product(
    _ x: Int64, exponent: Int, weight: Int64, exponent weightExponent: Int
  ) -> (mantissa: Int64, exponent: Int) {
    guard weight != 0 else { return (0, 0) }
    let zeros = weight.trailingZeroBitCount
    return (x &* (weight >> Int64(zeros)), exponent + weightExponent + zeros)
  }

  private func evaluateArgmax(_ operand: TensorValue) -> [Int64] {
    let columns = operand.type.shape.last ?? 1
    return stride(from: 0, to: operand.mantissas.count, by: columns).map { start in
      // The step that divides all of the row; zero divides by any.
      let row = operand.type.elements[start..<(start + columns)]
      let exponent = row.lazy.filter { $0 != .zero }.map(\.exponent).min() ?? 0
      var best = 0
      for column in 1..<max(columns, 1)
      where operand.mantissa(start + column, at: exponent)
        > operand.mantissa(start + best, at: exponent)
      {
        best = column
      }
      return Int64(best)
    }
  }
}
