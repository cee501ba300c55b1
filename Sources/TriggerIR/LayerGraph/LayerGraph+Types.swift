import FixedPoint

extension LayerGraph {
  /// The tensor type of every layer, derived from the inputs on.
  ///
  /// - Throws: `CompilationError` where the graph breaks a rule of `verify`, or where an exact
  ///   value needs more than 62 bits.
  public func types() throws -> [TensorType] {
    try verifyStructure()
    var types: [TensorType] = []
    types.reserveCapacity(layers.count)
    for layer in layers {
      do {
        let type = try layer.operation.resultType(of: layer.operands.map { types[$0] })
        guard layer.elementNames.isEmpty || layer.elementNames.count == type.elements.count else {
          throw BrokenRule(
            problem: "it has \(type.elements.count) elements and \(layer.elementNames.count) "
              + "names for them",
            remedy: "name each element, or none")
        }
        types.append(type)
      } catch let error as FixedPointError {
        throw layer.error(
          error.description,
          "use narrower weights, or quantize between the layers")
      } catch let rule as BrokenRule {
        throw layer.error(rule.problem, rule.remedy)
      }
    }
    return types
  }
}

/// A rule of the operations' types that a layer breaks.
struct BrokenRule: Error {
  let problem: String
  let remedy: String
}

extension Layer {
  /// An error at this layer.
  func error(_ problem: String, _ remedy: String) -> CompilationError {
    CompilationError(stage: "layers", place: "layer '\(name)'", problem: problem, remedy: remedy)
  }
}

extension LayerOperation {
  /// The largest number of elements of one tensor: a trigger's tensors have thousands.
  static let maximumElements = 1 << 20

  /// The range rule of the operation, the layer's whole meaning as far as types go.
  func resultType(of operands: [TensorType]) throws -> TensorType {
    switch self {
    case .input(let shape, let types):
      let count = try elementCount(shape)
      try check(types, cover: count)
      return TensorType(shape: shape, elements: (0..<count).map { types.type(of: $0).interval })
    case .dense(let weights, let bias):
      return try denseType(operands[0], weights, bias)
    case .relu:
      return TensorType(
        shape: operands[0].shape,
        elements: try operands[0].elements.map { try $0.maximum(with: .zero) })
    case .quantize(let types):
      let elements = operands[0].elements
      try check(types, cover: elements.count)
      return TensorType(
        shape: operands[0].shape,
        elements: elements.enumerated().map { types.type(of: $0).quantize($1) })
    case .argmax:
      let (rows, columns) = try operands[0].rowsAndColumns()
      // Elements that are compared must fit one word on their common step.
      for row in 0..<rows {
        _ = try operands[0].elements[(row * columns)..<((row + 1) * columns)]
          .reduce(operands[0].elements[row * columns]) { try $0.union($1) }
      }
      let index = try FixedInterval(lower: 0, upper: Int64(columns - 1), exponent: 0)
      return TensorType(
        shape: Array(operands[0].shape.dropLast()) + [1],
        elements: Array(repeating: index, count: rows))
    }
  }

  private func check(_ types: ElementTypes, cover count: Int) throws {
    guard types.covers(count) else {
      throw BrokenRule(
        problem: "the number of element types is not the number of elements, \(count)",
        remedy: "give one type for all elements, or one for each")
    }
  }

  private func elementCount(_ shape: [Int]) throws -> Int {
    var count = 1
    for extent in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      guard extent > 0, !overflow, product <= Self.maximumElements else {
        throw BrokenRule(
          problem: "the shape \(shape) is empty, or larger than \(Self.maximumElements) elements",
          remedy: "give positive extents of a smaller tensor")
      }
      count = product
    }
    return count
  }

  private func denseType(
    _ operand: TensorType, _ weights: ConstantTensor, _ bias: ConstantTensor
  ) throws -> TensorType {
    let (rows, inputs) = try operand.rowsAndColumns()
    guard weights.shape.count == 2, weights.shape[0] == inputs, weights.shape[1] > 0,
      weights.mantissas.count.isMultiple(of: inputs),
      weights.mantissas.count / inputs == weights.shape[1]
    else {
      throw BrokenRule(
        problem: "the weights have the shape \(weights.shape) and \(weights.mantissas.count) "
          + "values, and its operand has \(inputs) features",
        remedy: "give weights of the shape [\(inputs), outputs]")
    }
    let outputs = weights.shape[1]
    let shape = Array(operand.shape.dropLast()) + [outputs]
    _ = try elementCount(shape)
    let exponents = -FixedFormat.maximumIntegerBits...FixedFormat.maximumIntegerBits
    guard exponents.contains(weights.exponent), exponents.contains(bias.exponent) else {
      throw BrokenRule(
        problem: "a constant's exponent is outside ±\(FixedFormat.maximumIntegerBits)",
        remedy: "scale the weights and the bias")
    }
    guard bias.shape == [outputs], bias.mantissas.count == outputs else {
      throw BrokenRule(
        problem: "the bias has the shape \(bias.shape) and \(bias.mantissas.count) values, and "
          + "the weights have \(outputs) outputs",
        remedy: "give a bias of the shape [\(outputs)]")
    }
    let offsets = try bias.mantissas.map {
      try FixedInterval(constant: $0, exponent: bias.exponent)
    }
    var elements: [FixedInterval] = []
    elements.reserveCapacity(rows * outputs)
    for row in 0..<rows {
      for output in 0..<outputs {
        var sum = offsets[output]
        var exponent = sum == .zero ? Int.max : sum.exponent
        for input in 0..<inputs {
          let weight = weights.mantissas[input * outputs + output]
          guard weight != 0 else { continue }
          let x = operand.elements[row * inputs + input]
          let term = try x.multiplied(by: weight).scaled(byPowerOfTwo: weights.exponent)
          sum = try sum.adding(term)
          if term != .zero { exponent = min(exponent, term.exponent) }
        }
        // Constant terms that cancel leave a coarser sum; it must fit on their step all the same.
        let bits = sum == .zero ? 0 : sum.width + sum.exponent - exponent
        guard bits <= FixedFormat.maximumWidth else { throw FixedPointError.tooWide(bits: bits) }
        elements.append(sum)
      }
    }
    return TensorType(shape: shape, elements: elements)
  }
}

extension TensorType {
  /// The tensor as a matrix: all axes but the last one, and the last one.
  func rowsAndColumns() throws -> (rows: Int, columns: Int) {
    guard let columns = shape.last else {
      throw BrokenRule(
        problem: "its operand is a single number without an axis",
        remedy: "give it a tensor with at least one axis")
    }
    return (elements.count / columns, columns)
  }
}
