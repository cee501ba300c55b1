import FixedPoint
import TriggerIR

// Matrix products of HGQ2. Batch normalisation is folded into the weights in float32, operation by
// operation in the order in which HGQ2 folds it, before they are quantized.

extension KerasImport {
  mutating func denseHGQ(_ call: LayerCall) throws -> Tensor {
    let operand = try inputHGQ(call)
    let shape = try denseShape(operand, call)
    let kernel = try kernelHGQ(variable(0, "kernel", shape: shape, call), call)
    let hasBias = call.layer.config["use_bias"]?.boolean ?? true
    let bias =
      hasBias
      ? try biasHGQ(variable(1, "bias", shape: [shape[1]], call), call)
      : ConstantTensor(
        shape: [shape[1]], mantissas: Array(repeating: 0, count: shape[1]), exponent: 0)
    let product = try dense(operand, kernel, bias, call)
    return try finishedHGQ(product, call)
  }

  /// Normalises its input: the kernel is scaled, the bias loses mean · kernel, which HGQ2 does
  /// not scale.
  mutating func batchNormDenseHGQ(_ call: LayerCall) throws -> Tensor {
    let operand = try inputHGQ(call)
    let shape = try denseShape(operand, call)
    let kernel = try variable(0, "kernel", shape: shape, call)
    let bias = try variable(1, "bias", shape: [shape[1]], call)
    let hasGamma = call.layer.config["scale"]?.boolean ?? true
    let gamma = hasGamma ? try variable(2, "gamma", shape: [shape[0]], call) : nil
    let first = (hasGamma ? 3 : 2) + accountingVariables(call)
    let mean = try variable(first, "moving mean", shape: [shape[0]], call)
    let variance = try variable(first + 1, "moving variance", shape: [shape[0]], call)
    let scaler = normalizers(gamma, variance, epsilon: epsilon(call))
    var fused = kernel
    for index in fused.values.indices { fused.values[index] *= scaler[index / shape[1]] }
    var fusedBias = bias
    for output in 0..<shape[1] {
      // The order of this sum is the library's own; in double it hardly depends on it.
      let sum = (0..<shape[0]).reduce(0.0) { sum, input in
        sum + Double(mean.values[input]) * Double(kernel.values[input * shape[1] + output])
      }
      fusedBias.values[output] += -Float(sum)
    }
    let product = try dense(operand, kernelHGQ(fused, call), biasHGQ(fusedBias, call), call)
    return try finishedHGQ(product, call)
  }

  mutating func einsumDenseHGQ(_ call: LayerCall) throws -> Tensor {
    let operand = try inputHGQ(call)
    let plan = try EinsumPlan(call.layer, operand: operand.shape)
    let kernel = try kernelHGQ(variable(0, "kernel", shape: plan.kernelShape, call), call)
    let bias = try plan.biasShape.map {
      try biasHGQ(variable(1, "bias", shape: $0, call), call)
    }
    let product = try einsum(operand, plan, kernel, bias, call)
    return try finishedHGQ(product, call)
  }

  mutating func einsumDenseBatchNormHGQ(_ call: LayerCall) throws -> Tensor {
    let operand = try inputHGQ(call)
    let plan = try EinsumPlan(call.layer, operand: operand.shape)
    guard let biasShape = plan.biasShape else {
      throw call.refusal("it has no bias axes", "give bias_axes, then save the model again")
    }
    // HGQ2 does not store the axes; by default they are those of the bias.
    let axes = call.layer.config["normalize_axes"]?.text ?? plan.biasAxesOfKernel
    let normalized = try plan.normalizer(axes, call.layer)
    let kernel = try variable(0, "kernel", shape: plan.kernelShape, call)
    let bias = try variable(1, "bias", shape: biasShape, call)
    let hasGamma = call.layer.config["scale"]?.boolean ?? true
    let shape = normalized.shape
    let gamma = hasGamma ? try variable(2, "gamma", shape: shape, call) : nil
    let first = (hasGamma ? 3 : 2) + accountingVariables(call)
    let mean = try variable(first, "moving mean", shape: shape, call)
    let variance = try variable(first + 1, "moving variance", shape: shape, call)
    // HGQ2 takes Keras' own epsilon here, whatever the layer's argument says.
    let scaler = normalizers(gamma, variance, epsilon: 1e-7)
    var fused = kernel
    for (index, scale) in normalized.ofKernel.enumerated() { fused.values[index] *= scaler[scale] }
    let offsets = zip(mean.values, scaler).map { -$0 * $1 }
    guard let ofBias = Shape.broadcast(normalized.biasShape, to: biasShape) else {
      throw call.refusal("its normalised axes are not axes of its bias", "save the model again")
    }
    var fusedBias = bias
    for (index, offset) in ofBias.enumerated() { fusedBias.values[index] += offsets[offset] }
    let product = try einsum(
      operand, plan, kernelHGQ(fused, call), biasHGQ(fusedBias, call), call)
    return try finishedHGQ(product, call)
  }

  mutating func batchNormalizationHGQ(_ call: LayerCall) throws -> Tensor {
    let operand = try inputHGQ(call)
    let (axis, count) = try channelAxis(operand, call)
    let config = call.layer.config
    let hasGamma = config["scale"]?.boolean ?? true
    let hasBeta = config["center"]?.boolean ?? true
    let gamma = hasGamma ? try variable(0, "gamma", shape: [count], call) : nil
    let beta = hasBeta ? try variable(hasGamma ? 1 : 0, "beta", shape: [count], call) : nil
    let first = (hasGamma ? 1 : 0) + (hasBeta ? 1 : 0)
    let mean = try variable(first, "moving mean", shape: [count], call)
    let variance = try variable(first + 1, "moving variance", shape: [count], call)
    let scale = FloatTensor(
      shape: [count], values: normalizers(gamma, variance, epsilon: epsilon(call)))
    var offset = scale
    for index in 0..<count {
      // Without a learned offset HGQ2 adds one, not zero.
      offset.values[index] =
        (beta?.values[index] ?? 1) - mean.values[index] * scale.values[index]
    }
    let result = try scaleAndOffset(
      operand, axis: axis, kernelHGQ(scale, call), biasHGQ(offset, call), call)
    return try outputHGQ(result, call)
  }
}

extension KerasImport {
  /// Variable `index` of the layer itself.
  func variable(_ index: Int, _ what: String, shape: [Int], _ call: LayerCall) throws -> FloatTensor
  {
    try weights.floats(
      call.layer.weightsPath ?? "layers", index, what, shape: shape, of: call.layer)
  }

  /// The variables in which HGQ2 counts resources, between the weights and the statistics.
  private func accountingVariables(_ call: LayerCall) -> Int {
    call.layer.config["enable_ebops"]?.boolean ?? true ? 2 : 0
  }

  func epsilon(_ call: LayerCall) -> Float {
    Float(call.layer.config["epsilon"]?.double ?? 1e-3)
  }

  /// gamma / √(variance + epsilon).
  private func normalizers(
    _ gamma: FloatTensor?, _ variance: FloatTensor, epsilon: Float
  ) -> [Float] {
    variance.values.enumerated().map { index, variance in
      (gamma?.values[index] ?? 1) / (variance + epsilon).squareRoot()
    }
  }

  private func kernelHGQ(_ tensor: FloatTensor, _ call: LayerCall) throws -> ConstantTensor {
    try weightsHGQ(tensor, "kq", "kernel quantizer", call)
  }

  private func biasHGQ(_ tensor: FloatTensor, _ call: LayerCall) throws -> ConstantTensor {
    try weightsHGQ(tensor, "bq", "bias quantizer", call)
  }

  private func weightsHGQ(
    _ tensor: FloatTensor, _ part: String, _ what: String, _ call: LayerCall
  ) throws -> ConstantTensor {
    let own = try quantizer(
      call.layer.config["\(part)_conf"], suffix: "\(part)/quantizer", what, call)
    guard let own else {
      guard let constant = ConstantTensor(tensor), constant.commonWidth <= Self.portBits else {
        throw call.refusal(
          "its \(what) does nothing, and the numbers need more than \(Self.portBits) bits",
          "train with a quantizer of kif or kbi")
      }
      return constant
    }
    let quantized = try own.quantize(tensor, call.layer, what)
    guard quantized.values.allSatisfy(\.isFinite), let constant = ConstantTensor(quantized) else {
      throw call.refusal(
        "the values behind its \(what) do not fit one word of 62 bits", "train with fewer bits")
    }
    return constant
  }
}
