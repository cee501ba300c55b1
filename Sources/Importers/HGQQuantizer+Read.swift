import ArrayFiles
import FixedPoint
import TriggerIR

extension HGQQuantizer {
  /// Bits beyond this are a damaged file: no fixed-point word reaches so far.
  private static let maximumBits = 400

  /// Reads the quantizer `part` ("iq", "kq", …) of a layer.
  ///
  /// - Parameters:
  ///   - configuration: `{"class_name": "QuantizerConfig", "config": {…}}`.
  ///   - path: Where its variables are: `layers/q_dense/iq/quantizer`.
  init(
    _ configuration: JSONValue?, path: String, _ weights: KerasWeights, _ layer: KerasLayer,
    _ what: String
  ) throws {
    guard let record = configuration?.object, let config = record["config"]?.object,
      let quantizerType = config["q_type"]?.text ?? Self.defaultType(record)
    else {
      throw layer.refusal("the configuration of its \(what) is missing", "save the model again")
    }
    if quantizerType == "dummy" {
      guard [config["scaler"], config["affine"]].allSatisfy({ $0?.isNull ?? true }) else {
        throw layer.refusal(
          "its \(what) scales and does not quantize", "train with a quantizer of kif or kbi")
      }
      self = .identity
      return
    }
    guard quantizerType == "kif" || quantizerType == "kbi" else {
      throw layer.refusal(
        "its \(what) is of the type \(quoted(quantizerType)); kif, kbi and dummy are read",
        "train with a fixed-point quantizer, QuantizerConfig('kif', …) or ('kbi', …)")
    }
    let modes = try Modes(record, config, layer, what)
    let trainable = config["trainable"]?.boolean ?? true
    let isWeight = config["is_weight"]?.boolean ?? false
    roundsOnly =
      modes.overflow == .wrap && trainable && isWeight
      && (quantizerType == "kif" || modes.rounding == .round)
    (shape, bits) = try Self.readBits(
      isWidth: quantizerType == "kbi", wraps: modes.overflow == .wrap, path, weights, layer, what)
    isIdentity = false
    rounding = modes.rounding
    overflow = modes.overflow
    scaler = modes.scaler
    affine = modes.affine
  }

  private static func defaultType(_ record: JSONObject) -> String? {
    ["HardTanhConfig", "HardSigmoidConfig"].contains(record["class_name"]?.text) ? "kif" : nil
  }

  /// The bit widths, stored as float32 and rounded to even where they are used. Variables that
  /// are trained come first; under WRAP the integer bits are not.
  private static func readBits(
    isWidth: Bool, wraps: Bool, _ path: String, _ weights: KerasWeights, _ layer: KerasLayer,
    _ what: String
  ) throws -> (shape: [Int], bits: [Bits]) {
    // kif: f k i (WRAP) or i f k; kbi: b k i (WRAP) or b i k.
    let place: (size: Int, sign: Int, integer: Int) =
      wraps ? (0, 1, 2) : isWidth ? (0, 2, 1) : (1, 2, 0)
    let size = try weights.floats(
      path, place.size, "\(what)'s \(isWidth ? "width" : "fraction bits")", of: layer)
    guard Shape.count(size.shape) != nil else {
      throw layer.refusal("its \(what) has too many bit widths", "save the model again")
    }
    func others(_ index: Int, _ name: String) throws -> FloatTensor {
      try weights.floats(path, index, "\(what)'s \(name)", shape: size.shape, of: layer)
    }
    let sign = try others(place.sign, "sign bits")
    let integer = try others(place.integer, "integer bits")
    let bits = try size.values.indices.map { element in
      let numbers = [size.values[element], sign.values[element], integer.values[element]].map {
        $0.rounded(.toNearestOrEven)
      }
      guard numbers.allSatisfy({ $0.magnitude <= Float(maximumBits) }), (0...1).contains(numbers[1])
      else {
        throw layer.refusal(
          "its \(what) has bit widths that make no word at element \(element)",
          "save the model again")
      }
      let (size, sign, integer) = (Int(numbers[0]), Int(numbers[1]), Int(numbers[2]))
      return Bits(sign: sign, integer: integer, fraction: isWidth ? size - integer : size)
    }
    return (size.shape, bits)
  }
}

extension HGQQuantizer {
  /// What the configuration says besides the bit widths.
  private struct Modes {
    let rounding: RoundingMode
    let overflow: Overflow
    let scaler: Float?
    let affine: (scale: Float, offset: Float)?

    init(
      _ record: JSONObject, _ config: JSONObject, _ layer: KerasLayer, _ what: String
    ) throws {
      let className = record["class_name"]?.text ?? ""
      guard ["QuantizerConfig", "HardTanhConfig", "HardSigmoidConfig"].contains(className) else {
        throw layer.refusal(
          "its \(what) has a configuration of the class \(quoted(className))",
          "train with a QuantizerConfig")
      }
      if let mapper = config["bw_mapper"]?.object,
        mapper["class_name"]?.text != "DefaultBitwidthMapper"
      {
        throw layer.refusal(
          "its \(what) has a bit width mapper of its own", "train with the default mapper")
      }
      let isHard = className != "QuantizerConfig"
      let roundingName = (config["round_mode"]?.text ?? "RND").uppercased()
      // Stochastic rounding is for training alone.
      let plain = roundingName.hasPrefix("S_") ? String(roundingName.dropFirst(2)) : roundingName
      guard let rounding = RoundingMode(rawValue: plain) else {
        throw layer.refusal(
          "its \(what) has the rounding mode \(quoted(roundingName))",
          "train with one of TRN, TRN_ZERO, RND, RND_ZERO, RND_INF, RND_MIN_INF, RND_CONV")
      }
      self.rounding = rounding
      let overflowName = isHard ? "SAT" : (config["overflow_mode"]?.text ?? "").uppercased()
      switch overflowName {
      case "WRAP": overflow = .wrap
      case "SAT": overflow = .saturate
      case "SAT_SYM": overflow = .saturateSymmetrically
      default:
        throw layer.refusal(
          "its \(what) has the overflow mode \(quoted(overflowName))",
          "train with WRAP, SAT or SAT_SYM")
      }
      scaler = try Self.number(config["scaler"], "scaler", layer, what)
      if className == "HardSigmoidConfig" {
        affine = (0.25, 0.5)
      } else if let pair = config["affine"]?.list, pair.count == 2,
        let scale = try Self.number(pair[0], "affine scale", layer, what),
        let offset = try Self.number(pair[1], "affine offset", layer, what)
      {
        affine = (scale, offset)
      } else {
        affine = nil
      }
    }

    private static func number(
      _ value: JSONValue?, _ name: String, _ layer: KerasLayer, _ what: String
    ) throws -> Float? {
      guard let value, !value.isNull else { return nil }
      guard let number = value.double.map({ Float($0) }), number.isFinite,
        name != "scaler" || number != 0
      else {
        throw layer.refusal(
          "the \(name) of its \(what) is no usable number", "save the model again")
      }
      return number
    }
  }
}
