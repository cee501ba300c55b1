import FixedPoint
import TriggerIR

// Layers of Keras itself.

extension KerasImport {
  mutating func applyKeras(_ call: LayerCall) throws -> Tensor {
    let config = call.layer.config
    switch call.layer.className {
    case "Dense": return try densePlain(call)
    case "EinsumDense": return try einsumDensePlain(call)
    case "BatchNormalization": return try batchNormalizationPlain(call)
    case "Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum":
      let merged = try merge(call, call.layer.className, call.operands)
      let isExact = ["Maximum", "Minimum"].contains(call.layer.className)
      return try output(merged, call, byName: isExact)
    case "ReLU", "LeakyReLU", "Softmax", "ELU", "Activation":
      return try activationPlain(
        Activation(layerClass: call.layer.className, config, call.layer), call)
    case "Flatten":
      let operand = try call.operand()
      guard config["data_format"]?.text != "channels_first" || operand.shape.count < 2 else {
        throw call.refusal("it flattens with the channels first", "use the channels last")
      }
      return try byName(builder.reshape(call.name, operand, to: [operand.count], call.layer), call)
    case "Reshape":
      return try byName(reshaped(call.operand(), config["target_shape"]?.integers, call), call)
    case "Permute":
      let axes = (config["dims"]?.integers ?? []).map { $0 &- 1 }
      return try byName(permuted(call.operand(), axes, call), call)
    case "Concatenate": return try byName(concatenated(call, config["axis"]), call)
    case "RepeatVector": return try byName(repeated(call), call)
    case "Identity", "Dropout", "GaussianNoise", "GaussianDropout", "AlphaDropout",
      "SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D", "ActivityRegularization":
      return try call.operand()
    case "Lambda":
      throw call.refusal(
        "a Lambda layer holds code, and code from files is not run", "build it from other layers")
    default:
      throw call.refusal(
        "layers of this class are not read",
        "build it from \(Self.readOfKeras), or from their counterparts in HGQ2")
    }
  }

  private static let readOfKeras =
    "Dense, EinsumDense, BatchNormalization, Add, Subtract, Multiply, Average, Maximum, Minimum, "
    + "ReLU, LeakyReLU, ELU, Activation, Flatten, Reshape, Permute, Concatenate, RepeatVector"

  /// The layer behind the quantizer that the user named for its output.
  mutating func output(_ tensor: Tensor, _ call: LayerCall, byName: Bool) throws -> Tensor {
    let plan = options.precision
    guard let type = byName ? plan.named(call.name, .output) : plan.type(call.name, .output) else {
      return tensor
    }
    return try builder.add(
      "\(call.name)_output_quantizer", .quantize(types: .shared(type)), [tensor],
      shape: tensor.shape, call.layer)
  }

  private mutating func byName(_ tensor: Tensor, _ call: LayerCall) throws -> Tensor {
    try output(tensor, call, byName: true)
  }

  private mutating func activationPlain(
    _ activation: Activation, _ call: LayerCall
  ) throws -> Tensor {
    let operand = try call.operand()
    if isLeftOut(activation, call) { return operand }
    guard case .function(let function) = activation,
      let type = options.precision.type(call.name, .output)
    else {
      if case .function = activation, !(activation.isDroppable && call.isFinal) {
        throw call.refusal(
          "its activation \(Self.name(of: activation)) becomes a table, whose format is unknown",
          "name it with --precision '\(call.name).output=fixed<…>'")
      }
      return try byName(exact(activation, operand, named: call.name, call), call)
    }
    let result = try builder.add(
      call.name, .lookup(tables: [], choice: []), [operand], shape: operand.shape, call.layer)
    tables.append(
      TableRequest(
        layer: result.layer, count: result.count, source: call.layer, function: function,
        affine: nil, output: .type(type), arguments: nil))
    return result
  }
}
