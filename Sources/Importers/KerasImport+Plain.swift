import FixedPoint
import TriggerIR

// Layers that were trained in floating point. Their weights are exact where few bits hold them,
// and otherwise go into the formats that the user names.

extension KerasImport {
  mutating func densePlain(_ call: LayerCall) throws -> Tensor {
    let operand = try call.operand()
    let shape = try denseShape(operand, call)
    let kernel = try plain(
      variable(0, "kernel", shape: shape, call).doubles, shape: shape, .weights, call)
    let bias: ConstantTensor
    if call.layer.config["use_bias"]?.boolean ?? true {
      bias = try plain(
        variable(1, "bias", shape: [shape[1]], call).doubles, shape: [shape[1]], .bias, call)
    } else {
      bias = ConstantTensor(
        shape: [shape[1]], mantissas: Array(repeating: 0, count: shape[1]), exponent: 0)
    }
    let product = try dense(operand, kernel, bias, call)
    return try output(activate(product, call), call, byName: false)
  }

  mutating func einsumDensePlain(_ call: LayerCall) throws -> Tensor {
    let operand = try call.operand()
    let plan = try EinsumPlan(call.layer, operand: operand.shape)
    let kernel = try plain(
      variable(0, "kernel", shape: plan.kernelShape, call).doubles, shape: plan.kernelShape,
      .weights, call)
    var bias: ConstantTensor?
    if let shape = plan.biasShape {
      bias = try plain(variable(1, "bias", shape: shape, call).doubles, shape: shape, .bias, call)
    }
    let product = try einsum(operand, plan, kernel, bias, call)
    return try output(activate(product, call), call, byName: false)
  }

  /// x · scale + offset with scale = gamma / √(variance + epsilon) and offset = beta − mean ·
  /// scale, computed in double.
  mutating func batchNormalizationPlain(_ call: LayerCall) throws -> Tensor {
    let operand = try call.operand()
    let (axis, count) = try channelAxis(operand, call)
    let config = call.layer.config
    var index = 0
    func next(_ what: String) throws -> [Double] {
      defer { index += 1 }
      return try variable(index, what, shape: [count], call).doubles
    }
    let ones = Array(repeating: 1.0, count: count)
    let gamma = config["scale"]?.boolean ?? true ? try next("gamma") : ones
    let beta =
      config["center"]?.boolean ?? true ? try next("beta") : Array(repeating: 0, count: count)
    let mean = try next("moving mean")
    let variance = try next("moving variance")
    let epsilon = config["epsilon"]?.double ?? 1e-3
    let scale = zip(gamma, variance).map { $0 / ($1 + epsilon).squareRoot() }
    let offset = (0..<count).map { beta[$0] - mean[$0] * scale[$0] }
    guard (scale + offset).allSatisfy(\.isFinite) else {
      throw call.refusal("its scale or offset is not finite", "train the model again")
    }
    let result = try scaleAndOffset(
      operand, axis: axis, plain(scale, shape: [count], .weights, call),
      plain(offset, shape: [count], .bias, call), call)
    return try output(result, call, byName: false)
  }

  /// Weights in the format that the user names, or exactly.
  private mutating func plain(
    _ values: [Double], shape: [Int], _ part: PrecisionPlan.Part, _ call: LayerCall
  ) throws -> ConstantTensor {
    let tensor = "\(call.name).\(part.rawValue)"
    guard let type = options.precision.type(call.name, part) else {
      guard let constant = try? ConstantTensor(values, shape: shape),
        constant.commonWidth <= Self.portBits
      else {
        throw call.refusal(
          "the numbers of its \(part.rawValue) were trained in floating point and need more than "
            + "\(Self.portBits) bits",
          "name a format with --precision '\(tensor)=fixed<…>', or one for all layers")
      }
      return constant
    }
    let (mantissas, loss) = try PrecisionLoss.quantize(values, type, tensor: tensor)
    losses.append(loss)
    return ConstantTensor(shape: shape, mantissas: mantissas, exponent: type.format.exponent)
  }
}

extension FloatTensor {
  fileprivate var doubles: [Double] { values.map(Double.init) }
}
