import FixedPoint
import TriggerIR

extension KerasImport {
  /// The layer's own activation, applied exactly.
  mutating func activate(_ tensor: Tensor, _ call: LayerCall) throws -> Tensor {
    let activation = try Activation(call.layer.config["activation"], call.layer)
    return try exact(activation, tensor, named: nil, call)
  }

  /// An activation that fixed point computes exactly; the others are refused.
  ///
  /// - Parameter name: Of the result; the layer's with the activation behind it where nil.
  mutating func exact(
    _ activation: Activation, _ tensor: Tensor, named name: String?, _ call: LayerCall
  ) throws -> Tensor {
    let base = name ?? call.name
    switch activation {
    case .linear: return tensor
    case .relu:
      return try builder.add(
        name ?? "\(base)_relu", .relu, [tensor], shape: tensor.shape, call.layer)
    case .rectifier(let slope, let limit):
      var result = try leakyRelu(tensor, slope: slope, named: name ?? "\(base)_relu", call)
      if let limit {
        let constant = try constant(Float(limit), "\(base)_limit_value", call)
        result = try builder.elementwise(
          "\(base)_limit", .minimum, result, constant, call.layer)
      }
      return result
    case .function, .softmax:
      if isLeftOut(activation, call) { return tensor }
      let asLayer =
        call.layer.origin == .hgq
        ? "make it a QUnaryFunctionLUT layer of its own"
        : "make it an Activation layer of its own, whose format --precision names"
      throw call.refusal(
        "its activation \(Self.name(of: activation)) is not exact in fixed point",
        activation.isDroppable && call.isFinal
          ? "leave it out at the output with --logits, or train without it"
          : activation == .softmax ? "train without it" : asLayer)
    }
  }

  /// Whether the user wants the logits that this activation at an output takes.
  func isLeftOut(_ activation: Activation, _ call: LayerCall) -> Bool {
    call.isFinal && activation.isDroppable && options.dropsFinalActivation
  }

  /// The result of a layer of HGQ2: its activation, and its output quantizer behind that. A
  /// quantizer that was trained for what a softmax gives would mangle logits, so both are left
  /// out together.
  mutating func finishedHGQ(_ tensor: Tensor, _ call: LayerCall) throws -> Tensor {
    let activation = try Activation(call.layer.config["activation"], call.layer)
    if isLeftOut(activation, call) { return tensor }
    return try outputHGQ(exact(activation, tensor, named: nil, call), call)
  }

  static func name(of activation: Activation) -> String {
    switch activation {
    case .linear: "linear"
    case .relu, .rectifier: "relu"
    case .function(let function): function.rawValue
    case .softmax: "softmax"
    }
  }

  private mutating func leakyRelu(
    _ tensor: Tensor, slope: Double, named name: String, _ call: LayerCall
  ) throws -> Tensor {
    if slope == 0 {
      return try builder.add(name, .relu, [tensor], shape: tensor.shape, call.layer)
    }
    guard slope.isFinite, let constant = try? ConstantTensor([slope], shape: []),
      constant.commonWidth <= Self.portBits
    else {
      throw call.refusal(
        "its negative slope \(slope) is not exact in \(Self.portBits) bits",
        "train with a slope of few bits, such as LeakyReLU(0.25)")
    }
    return try builder.add(
      name, .leakyRelu(slope: constant), [tensor], shape: tensor.shape, call.layer)
  }

  /// QUnaryFunctionLUT: an input quantizer, a function, and an output quantizer. What fixed point
  /// computes exactly stays arithmetic; the rest becomes stored tables.
  mutating func functionHGQ(_ call: LayerCall) throws -> Tensor {
    let activation = try Activation(call.layer.config["activation"], call.layer)
    guard case .function(let function) = activation else {
      let operand = try inputHGQ(call)
      return try outputHGQ(exact(activation, operand, named: call.name, call), call)
    }
    let operand = try call.operand()
    let config = call.layer.config
    guard config["enable_oq"]?.boolean ?? true,
      let output = try quantizer(
        config["oq_conf"], suffix: "oq/quantizer", "output quantizer", call)
    else {
      throw call.refusal(
        "it has no output quantizer, so its table would hold float32 numbers",
        "train with enable_oq=True")
    }
    let results = try output.elementBits(
      of: operand.shape, hasBatch: true, call.layer, "output quantizer")
    var argument = operand
    var types: ElementTypes?
    var affine: (scale: Float, offset: Float)?
    if config["enable_iq"]?.boolean ?? true,
      let input = try quantizer(
        config["iq_conf"], suffix: "iq/quantizer", "input quantizer", call)
    {
      let own = try input.types(of: operand.shape, call.layer, "input quantizer")
      argument = try builder.add(
        "\(call.name)_input_quantizer", .quantize(types: own), [operand], shape: operand.shape,
        call.layer)
      types = own
      affine = input.affine
    }
    let result = try builder.add(
      call.name, .lookup(tables: [], choice: []), [argument], shape: operand.shape, call.layer)
    tables.append(
      TableRequest(
        layer: result.layer, count: result.count, source: call.layer, function: function,
        affine: affine,
        output: .quantizer(output, results), arguments: types))
    return result
  }
}
