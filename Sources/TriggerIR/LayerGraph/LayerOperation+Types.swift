import FixedPoint

extension LayerOperation {
  /// The range rule of the operation, the layer's whole meaning as far as types go.
  func resultType(of operands: [TensorType]) throws -> TensorType {
    switch self {
    case .input(let shape, let types):
      let count = try TensorShape.count(shape)
      try check(types, cover: count)
      return TensorType(shape: shape, elements: (0..<count).map { types.type(of: $0).interval })
    case .constant(let values):
      try values.check("constant")
      return TensorType(shape: values.shape, elements: try values.intervals())
    case .dense(let weights, let bias):
      return try denseType(operands[0], weights, bias)
    case .einsum(let equation, let weights, let bias):
      return try contractionType(operands[0], equation, weights, bias)
    case .elementwise(let operation):
      return try operation.resultType(of: operands[0], operands[1])
    case .square:
      return try operands[0].map { try $0.squared() }
    case .reduce(let operation, let axes, let keepsAxes):
      return try operation.resultType(of: operands[0], axes: axes, keepsAxes: keepsAxes)
    case .relu:
      return try operands[0].map { try $0.maximum(with: .zero) }
    case .leakyRelu(let slope):
      return try leakyReluType(operands[0], slope)
    case .quantize(let types):
      try check(types, cover: operands[0].elements.count)
      return TensorType(
        shape: operands[0].shape,
        elements: operands[0].elements.enumerated().map { types.type(of: $0).quantize($1) })
    case .lookup(let tables, let choice):
      return try lookupType(operands[0], tables, choice)
    case .reshape, .permute, .concatenate, .slice:
      let moved = try rearrangement(of: operands.map(\.shape))
      return TensorType(
        shape: moved.shape,
        elements: moved.sources.map { operands[$0.operand].elements[$0.element] })
    case .argmax:
      return try argmaxType(operands[0])
    }
  }

  /// Where the elements of a layer that only moves them come from.
  ///
  /// - Throws: `BrokenRule` where the shapes do not allow it, and for a layer that computes.
  package func rearrangement(of shapes: [[Int]]) throws -> Rearrangement {
    switch self {
    case .reshape(let shape): return try Rearrangement(reshaping: shapes[0], to: shape)
    case .permute(let axes): return try Rearrangement(permuting: shapes[0], axes: axes)
    case .concatenate(let axis): return try Rearrangement(concatenating: shapes, axis: axis)
    case .slice(let slices): return try Rearrangement(slicing: shapes[0], slices)
    case .input, .constant, .dense, .einsum, .elementwise, .square, .reduce, .relu, .leakyRelu,
      .quantize, .lookup, .argmax:
      throw BrokenRule(problem: "'\(keyword)' computes", remedy: "ask another layer")
    }
  }

  private func check(_ types: ElementTypes, cover count: Int) throws {
    guard types.covers(count) else {
      throw BrokenRule(
        problem: "the number of element types is not the number of elements, \(count)",
        remedy: "give one type for all elements, or one for each")
    }
  }

  private func denseType(
    _ operand: TensorType, _ weights: ConstantTensor, _ bias: ConstantTensor
  ) throws -> TensorType {
    let (_, inputs) = try operand.rowsAndColumns()
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
    guard bias.shape == [outputs], bias.mantissas.count == outputs else {
      throw BrokenRule(
        problem: "the bias has the shape \(bias.shape) and \(bias.mantissas.count) values, and "
          + "the weights have \(outputs) outputs",
        remedy: "give a bias of the shape [\(outputs)]")
    }
    return try contractionType(operand, .dense, weights, bias)
  }

  private func contractionType(
    _ operand: TensorType, _ equation: EinsumEquation, _ weights: ConstantTensor,
    _ bias: ConstantTensor
  ) throws -> TensorType {
    try weights.check("weights")
    try bias.check("bias")
    let contraction = try Contraction(
      equation, operand: operand.shape, weights: weights.shape, bias: bias.shape)
    let offsets = try bias.intervals()
    return TensorType(
      shape: contraction.shape,
      elements: try contraction.bias.enumerated().map { element, offset in
        var sum = ExactSum(offsets[offset])
        for product in contraction.products(of: element) {
          let weight = weights.mantissas[product.weight]
          guard weight != 0 else { continue }
          try sum.add(
            operand.elements[product.operand].multiplied(by: weight)
              .scaled(byPowerOfTwo: weights.exponent))
        }
        return try sum.interval()
      })
  }

  private func leakyReluType(_ operand: TensorType, _ slope: ConstantTensor) throws -> TensorType {
    try slope.check("slope")
    guard try TensorShape.broadcast(operand.shape, slope.shape) == operand.shape else {
      throw BrokenRule(
        problem: "the slope has the shape \(slope.shape), and its operand \(operand.shape)",
        remedy: "give one slope, or one for each element of the last axis")
    }
    let slopes = TensorShape.sources(of: operand.shape, in: slope.shape)
    return TensorType(
      shape: operand.shape,
      elements: try zip(operand.elements, slopes).map { x, source in
        let below = try x.minimum(with: .zero).multiplied(by: slope.mantissas[source])
          .scaled(byPowerOfTwo: slope.exponent)
        if x.upper <= 0 { return below }
        return x.lower >= 0 ? x : try x.maximum(with: .zero).union(below)
      })
  }

  private func lookupType(
    _ operand: TensorType, _ tables: [LookupTable], _ choice: [Int]
  ) throws -> TensorType {
    for (index, table) in tables.enumerated() {
      guard let fault = table.fault else { continue }
      throw BrokenRule(
        problem: "table \(index) cannot be used: \(fault)",
        remedy: "give a table of the argument's words")
    }
    guard choice.isEmpty ? tables.count == 1 : choice.count == operand.elements.count,
      choice.allSatisfy(tables.indices.contains)
    else {
      throw BrokenRule(
        problem: "\(choice.count) choices among \(tables.count) tables do not name a table for "
          + "each of \(operand.elements.count) elements",
        remedy: "give one table and no choice, or a table's index for each element")
    }
    return TensorType(
      shape: operand.shape,
      elements: try operand.elements.enumerated().map { element, argument in
        let table = choice.isEmpty ? 0 : choice[element]
        guard let result = try tables[table].interval(of: argument) else {
          throw BrokenRule(
            problem: "element \(element) has the range \(argument), and table \(table) does not "
              + "have an entry for each of its values",
            remedy: "quantize the operand into the table's format")
        }
        return result
      })
  }

  private func argmaxType(_ operand: TensorType) throws -> TensorType {
    let (rows, columns) = try operand.rowsAndColumns()
    // Elements that are compared must fit one word on their common step.
    for row in 0..<rows {
      _ = try operand.elements[(row * columns)..<((row + 1) * columns)]
        .reduce(operand.elements[row * columns]) { try $0.union($1) }
    }
    let index = try FixedInterval(lower: 0, upper: Int64(columns - 1), exponent: 0)
    return TensorType(
      shape: Array(operand.shape.dropLast()) + [1],
      elements: Array(repeating: index, count: rows))
  }
}

extension ElementwiseOperation {
  fileprivate func resultType(of a: TensorType, _ b: TensorType) throws -> TensorType {
    let shape = try TensorShape.broadcast(a.shape, b.shape)
    let left = TensorShape.sources(of: shape, in: a.shape)
    let right = TensorShape.sources(of: shape, in: b.shape)
    return TensorType(
      shape: shape,
      elements: try zip(left, right).map { try interval(a.elements[$0], b.elements[$1]) })
  }

  private func interval(_ a: FixedInterval, _ b: FixedInterval) throws -> FixedInterval {
    switch self {
    case .add: return try a.adding(b)
    case .subtract: return try a.subtracting(b)
    case .multiply: return try a.multiplied(by: b)
    case .maximum:
      // Compared operands must fit one word on their common step, whatever comes out.
      _ = try a.union(b)
      return try a.maximum(with: b)
    case .minimum:
      _ = try a.union(b)
      return try a.minimum(with: b)
    case .less:
      _ = try a.union(b)
      return try a.less(than: b)
    }
  }
}

extension ReductionOperation {
  fileprivate func resultType(
    of operand: TensorType, axes: [Int], keepsAxes: Bool
  ) throws -> TensorType {
    let reduction = try Reduction(of: operand.shape, axes: axes, keepsAxes: keepsAxes)
    return TensorType(
      shape: reduction.shape,
      elements: try reduction.groups.map { group in
        let elements = group.map { operand.elements[$0] }
        switch self {
        case .sum:
          var sum = ExactSum(.zero)
          for element in elements { try sum.add(element) }
          return try sum.interval()
        case .maximum, .minimum:
          _ = try elements.reduce(elements[0]) { try $0.union($1) }
          return try elements.dropFirst().reduce(elements[0]) {
            self == .maximum ? try $0.maximum(with: $1) : try $0.minimum(with: $1)
          }
        }
      })
  }
}

/// The range of a sum, term by term.
private struct ExactSum {
  private var sum: FixedInterval
  private var exponent: Int

  init(_ offset: FixedInterval) {
    sum = offset
    exponent = offset == .zero ? Int.max : offset.exponent
  }

  mutating func add(_ term: FixedInterval) throws {
    sum = try sum.adding(term)
    if term != .zero { exponent = min(exponent, term.exponent) }
  }

  /// Constant terms that cancel leave a coarser sum; it must fit on their step all the same.
  func interval() throws -> FixedInterval {
    let bits = sum == .zero ? 0 : sum.width + sum.exponent - exponent
    guard bits <= FixedFormat.maximumWidth else { throw FixedPointError.tooWide(bits: bits) }
    return sum
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

  fileprivate func map(_ rule: (FixedInterval) throws -> FixedInterval) rethrows -> TensorType {
    TensorType(shape: shape, elements: try elements.map(rule))
  }
}

extension ConstantTensor {
  fileprivate func intervals() throws -> [FixedInterval] {
    try mantissas.map { try FixedInterval(constant: $0, exponent: exponent) }
  }

  /// What a tensor from a file must fulfil.
  fileprivate func check(_ name: String) throws {
    let exponents = -FixedFormat.maximumIntegerBits...FixedFormat.maximumIntegerBits
    guard exponents.contains(exponent) else {
      throw BrokenRule(
        problem: "a constant's exponent is outside ±\(FixedFormat.maximumIntegerBits)",
        remedy: "scale the weights and the bias")
    }
    guard try TensorShape.count(shape) == mantissas.count else {
      throw BrokenRule(
        problem: "the \(name) has the shape \(shape) and \(mantissas.count) values",
        remedy: "give as many values as the shape has elements")
    }
  }
}
