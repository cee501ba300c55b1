import ArrayFiles
import FixedPoint
import TriggerIR

// Layers of HGQ2: each quantizes its operands, computes exactly on what comes out, applies its
// activation, and quantizes the result where it has an output quantizer.

extension KerasImport {
  mutating func applyHGQ(_ call: LayerCall) throws -> Tensor {
    switch call.layer.className {
    case "Quantizer":
      let own = try quantizer(
        call.layer.config["config"], suffix: "quantizer", "quantizer", call)
      let operand = try call.operand()
      guard let own else { return operand }
      return try apply(own, "quantizer", named: call.name, to: operand, call)
    case "QDense": return try denseHGQ(call)
    case "QBatchNormDense": return try batchNormDenseHGQ(call)
    case "QEinsumDense": return try einsumDenseHGQ(call)
    case "QEinsumDenseBatchnorm": return try einsumDenseBatchNormHGQ(call)
    case "QBatchNormalization": return try batchNormalizationHGQ(call)
    case "QAdd", "QSubtract", "QMultiply", "QMaximum", "QMinimum", "QAveragePow2":
      let operands = try inputsHGQ(call)
      return try outputHGQ(merge(call, String(call.layer.className.dropFirst()), operands), call)
    case "QSum", "QMeanPow2":
      return try outputHGQ(try sumHGQ(call), call)
    case "QUnaryFunctionLUT": return try functionHGQ(call)
    case "QSoftmax":
      let operand = try call.operand()
      if isLeftOut(.softmax, call) { return operand }
      throw call.refusal(
        "a softmax is not exact in fixed point",
        call.isFinal
          ? "leave it out at the output with --logits, or train without it" : "train without it")
    default:
      throw call.refusal(
        "layers of this class are not read", "build it from \(Self.readOfHGQ)")
    }
  }

  private static let readOfHGQ =
    "QDense, QBatchNormDense, QEinsumDense, QEinsumDenseBatchnorm, QBatchNormalization, QAdd, "
    + "QSubtract, QMultiply, QMaximum, QMinimum, QAveragePow2, QSum, QMeanPow2, "
    + "QUnaryFunctionLUT and Quantizer"

  /// The sum along axes, times a power of two.
  private mutating func sumHGQ(_ call: LayerCall) throws -> Tensor {
    let operand = try inputHGQ(call)
    let config = call.layer.config
    let axes = try dataAxes(
      config["axes"] ?? .integer(-1), rank: operand.shape.count, call)
    let scale: Double
    if call.layer.className == "QSum" {
      scale = config["scale"]?.double ?? 1
    } else {
      let count = axes.map { operand.shape[$0] }.reduce(1, *)
      scale = Double.nearestPowerOfTwo(toOneOver: count)
    }
    guard scale > 0, scale.isNormal, scale.significand == 1 else {
      throw call.refusal("its scale is no power of two", "save the model again")
    }
    let keeps = config["keepdims"]?.boolean ?? false
    let sum = try reduce(.sum, operand, axes: axes, keepsAxes: keeps, named: call.name, call)
    return try builder.scaled(
      "\(call.name)_scale", sum, byPowerOfTwo: Int(scale.exponent), call.layer)
  }
}

extension KerasImport {
  /// The operand behind the layer's input quantizer.
  mutating func inputHGQ(_ call: LayerCall) throws -> Tensor {
    let operand = try call.operand()
    guard call.layer.config["enable_iq"]?.boolean ?? true else { return operand }
    guard
      let own = try quantizer(
        call.layer.config["iq_conf"], suffix: "iq/quantizer", "input quantizer", call)
    else { return operand }
    return try apply(
      own, "input quantizer", named: "\(call.name)_input_quantizer", to: operand, call)
  }

  /// The operands of a layer that takes several, each behind its quantizer.
  mutating func inputsHGQ(_ call: LayerCall) throws -> [Tensor] {
    guard call.layer.config["enable_iq"]?.boolean ?? true else { return call.operands }
    let configurations = call.layer.config["iq_confs"]
    var results: [Tensor] = []
    for (index, operand) in call.operands.enumerated() {
      let configuration = configurations?.list.map { index < $0.count ? $0[index] : .null }
      let suffix = "iq/quantizers/quantizer" + (index == 0 ? "" : "_\(index)") + "/quantizer"
      let what = "input quantizer \(index)"
      let name = "\(call.name)_input_quantizer_\(index)"
      guard let own = try quantizer(configuration ?? configurations, suffix: suffix, what, call)
      else {
        results.append(operand)
        continue
      }
      results.append(try apply(own, what, named: name, to: operand, call))
    }
    return results
  }

  /// The result behind the layer's output quantizer.
  mutating func outputHGQ(_ tensor: Tensor, _ call: LayerCall) throws -> Tensor {
    guard call.layer.config["enable_oq"]?.boolean ?? false else { return tensor }
    guard
      let own = try quantizer(
        call.layer.config["oq_conf"], suffix: "oq/quantizer", "output quantizer", call)
    else { return tensor }
    return try apply(
      own, "output quantizer", named: "\(call.name)_output_quantizer", to: tensor, call)
  }

  /// A quantizer of the layer; nil for one that does nothing.
  func quantizer(
    _ configuration: JSONValue?, suffix: String, _ what: String, _ call: LayerCall
  ) throws -> HGQQuantizer? {
    let path = "\(call.layer.weightsPath ?? "layers")/\(suffix)"
    let quantizer = try HGQQuantizer(configuration, path: path, weights, call.layer, what)
    return quantizer.isIdentity ? nil : quantizer
  }

  /// Appends a data quantizer, its affine map included.
  mutating func apply(
    _ quantizer: HGQQuantizer, _ what: String, named name: String, to tensor: Tensor,
    _ call: LayerCall
  ) throws -> Tensor {
    let types = try quantizer.types(of: tensor.shape, call.layer, what)
    var result = try builder.add(
      name, .quantize(types: types), [tensor], shape: tensor.shape, call.layer)
    guard let affine = quantizer.affine else { return result }
    if affine.scale != 1 {
      let scale = try constant(affine.scale, "\(name)_scale_factor", call)
      result = try builder.elementwise("\(name)_scale", .multiply, result, scale, call.layer)
    }
    if affine.offset != 0 {
      let offset = try constant(affine.offset, "\(name)_offset_value", call)
      result = try builder.elementwise("\(name)_offset", .add, result, offset, call.layer)
    }
    return result
  }

  /// One number as a layer; float32 multiplies exactly only by short ones.
  mutating func constant(_ value: Float, _ name: String, _ call: LayerCall) throws -> Tensor {
    guard let constant = try? ConstantTensor([Double(value)], shape: []),
      constant.commonWidth <= Self.portBits
    else {
      throw call.refusal(
        "the constant \(value) is not exact in \(Self.portBits) bits",
        "train with a constant of few bits, such as 0.25")
    }
    return try builder.constant(name, constant, call.layer)
  }

  /// The bits of a multiplier's port (DSP48E2: 18 bits, AMD UG579). Float32 weights that were
  /// quantized in training need no more.
  static let portBits = 18
}
