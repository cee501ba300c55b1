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
        result = try layer.operation.evaluate(operands, result: types[index])
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
