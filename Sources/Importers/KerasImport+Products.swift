import ArrayFiles
import FixedPoint
import TriggerIR

// Exact arithmetic that layers of HGQ2 and of Keras share.

extension KerasImport {
  /// The kernel's shape of a dense layer.
  func denseShape(_ operand: Tensor, _ call: LayerCall) throws -> [Int] {
    guard let inputs = operand.shape.last, let units = call.layer.config["units"]?.integer,
      Shape.count([inputs, units]) != nil
    else {
      throw call.refusal(
        "its units are missing, or its operand has no axis to sum over", "save the model again")
    }
    return [inputs, units]
  }

  mutating func dense(
    _ operand: Tensor, _ kernel: ConstantTensor, _ bias: ConstantTensor, _ call: LayerCall
  ) throws -> Tensor {
    let units = kernel.shape.last ?? 0
    try builder.spend(products: [operand.count, units], call.layer)
    return try builder.add(
      call.name, .dense(weights: kernel, bias: bias), [operand],
      shape: operand.shape.dropLast() + [units], call.layer)
  }

  mutating func einsum(
    _ operand: Tensor, _ plan: EinsumPlan, _ kernel: ConstantTensor, _ bias: ConstantTensor?,
    _ call: LayerCall
  ) throws -> Tensor {
    let units = plan.outputShape.last ?? 0
    let isVector = plan.biasShape.map { $0 == [units] } ?? true
    if plan.isDense, isVector {
      let zeros = ConstantTensor(
        shape: [units], mantissas: Array(repeating: 0, count: units), exponent: 0)
      return try dense(operand, kernel, bias ?? zeros, call)
    }
    try builder.spend(products: [operand.count, kernel.mantissas.count], call.layer)
    return try builder.add(
      call.name, .einsum(plan.equation, weights: kernel, bias: bias ?? .zero), [operand],
      shape: plan.outputShape, call.layer)
  }

  /// The axis of a batch normalisation, without the batch axis, and its extent.
  func channelAxis(_ operand: Tensor, _ call: LayerCall) throws -> (axis: Int, count: Int) {
    let given = call.layer.config["axis"]
    let axis = given?.list?.first?.integer ?? given?.integer ?? -1
    let axes = try dataAxes(.integer(axis), rank: operand.shape.count, call)
    guard let axis = axes.first else {
      throw call.refusal("its axis is missing", "save the model again")
    }
    return (axis, operand.shape[axis])
  }

  /// x · scale + offset along an axis.
  mutating func scaleAndOffset(
    _ operand: Tensor, axis: Int, _ scale: ConstantTensor, _ offset: ConstantTensor,
    _ call: LayerCall
  ) throws -> Tensor {
    let shape =
      [scale.shape.first ?? 1] + Array(repeating: 1, count: operand.shape.count - axis - 1)
    func aligned(_ constant: ConstantTensor) -> ConstantTensor {
      ConstantTensor(shape: shape, mantissas: constant.mantissas, exponent: constant.exponent)
    }
    let factor = try builder.constant("\(call.name)_scale", aligned(scale), call.layer)
    let product = try builder.elementwise(
      "\(call.name)_scaled", .multiply, operand, factor, call.layer)
    let addend = try builder.constant("\(call.name)_offset", aligned(offset), call.layer)
    return try builder.elementwise(call.name, .add, product, addend, call.layer)
  }

  /// Several tensors made one, from the left to the right; `kind` is the class's name without Q.
  mutating func merge(_ call: LayerCall, _ kind: String, _ operands: [Tensor]) throws -> Tensor {
    let operations: [String: ElementwiseOperation] = [
      "Add": .add, "AveragePow2": .add, "Average": .add, "Subtract": .subtract,
      "Multiply": .multiply, "Maximum": .maximum, "Minimum": .minimum,
    ]
    guard let operation = operations[kind], let first = operands.first, operands.count >= 2,
      kind != "Subtract" || operands.count == 2
    else {
      throw call.refusal(
        "it is called with \(operands.count) tensors", "save the model again")
    }
    var result = first
    for (index, operand) in operands.dropFirst().enumerated() {
      let isLast = index == operands.count - 2
      result = try builder.elementwise(
        isLast ? call.name : "\(call.name)_partial", operation, result, operand, call.layer)
    }
    guard kind.hasPrefix("Average") else { return result }
    let scale = Double.nearestPowerOfTwo(toOneOver: operands.count)
    guard kind == "AveragePow2" || scale * Double(operands.count) == 1 else {
      throw call.refusal(
        "the mean of \(operands.count) tensors is not exact in fixed point",
        "use Add, or the mean of 2, 4 or 8 tensors")
    }
    return try builder.scaled(
      "\(call.name)_mean", result, byPowerOfTwo: Int(scale.exponent), call.layer)
  }

  /// Axes of a configuration, which count the batch axis, as axes of the data, rising.
  func dataAxes(_ json: JSONValue, rank: Int, _ call: LayerCall) throws -> [Int] {
    let given = json.integers ?? json.integer.map { [$0] }
    let axes = (given ?? []).map {
      $0 < 0 ? $0.addingReportingOverflow(rank).partialValue : $0 &- 1
    }
    guard !axes.isEmpty, axes.allSatisfy((0..<rank).contains), Set(axes).count == axes.count else {
      throw call.refusal(
        "its axes are not axes of an event's tensor of rank \(rank)",
        "use axes from 1 to \(rank): axis 0 is the batch")
    }
    return axes.sorted()
  }

  mutating func reduce(
    _ operation: ReductionOperation, _ operand: Tensor, axes: [Int], keepsAxes: Bool,
    named name: String, _ call: LayerCall
  ) throws -> Tensor {
    let shape = operand.shape.indices.compactMap { axis in
      axes.contains(axis) ? (keepsAxes ? 1 : nil) : operand.shape[axis]
    }
    return try builder.add(
      name, .reduce(operation, axes: axes, keepsAxes: keepsAxes), [operand], shape: shape,
      call.layer)
  }
}

extension Double {
  /// 2^round(log2(1 / count)), as HGQ2 makes powers of two of means.
  static func nearestPowerOfTwo(toOneOver count: Int) -> Double {
    let count = min(max(count, 1), 1 << 30)
    let exponent = Int.bitWidth - 1 - count.leadingZeroBitCount
    // Between two powers the exponent is rounded: past √2 · 2^n to the next. √2 is not rational,
    // so there are no ties.
    let isPast = count * count > 1 << (2 * exponent + 1)
    return Double(sign: .plus, exponent: -(isPast ? exponent + 1 : exponent), significand: 1)
  }
}
