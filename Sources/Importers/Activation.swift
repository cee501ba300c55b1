import ArrayFiles
import TriggerIR

/// An activation as a model names it.
enum Activation: Equatable {
  case linear
  case relu
  /// min(max(x, 0), limit), and slope · x below zero.
  case rectifier(slope: Double, limit: Double?)
  /// One that hardware takes from a table.
  case function(ActivationFunction)
  /// Not one value to one value.
  case softmax

  /// Whether it may be left out at an output.
  var isDroppable: Bool { self == .softmax || self == .function(.sigmoid) }

  /// Reads `"relu"`, `{"class_name": "function", "config": "relu"}`, or a layer in its place.
  init(_ json: JSONValue?, _ layer: KerasLayer) throws {
    guard let json, !json.isNull else {
      self = .linear
      return
    }
    let object = json.object
    let registered = object?["registered_name"]?.text
    if let className = object?["class_name"]?.text, className != "function",
      let config = object?["config"]?.object
    {
      let module = object?["module"]?.text ?? ""
      guard KerasLayer.Origin(module: module, registered: registered) == .keras else {
        throw layer.refusal(
          "its activation \(quoted(className)) is a class that is not of Keras",
          "use one of Keras' own")
      }
      self = try Activation(layerClass: className, config, layer)
      return
    }
    guard registered?.contains(">") != true else {
      throw layer.refusal(
        "its activation \(quoted(registered ?? "")) is a function that is not of Keras",
        "use one of Keras' own")
    }
    let name = json.text ?? object?["config"]?.text ?? "unknown"
    switch name {
    case "linear": self = .linear
    case "relu": self = .relu
    case "relu6": self = .rectifier(slope: 0, limit: 6)
    case "leaky_relu": self = .rectifier(slope: 0.2, limit: nil)
    case "softmax": self = .softmax
    default:
      guard let function = ActivationFunction(named: name) else {
        throw layer.refusal(
          "its activation \(quoted(name)) is not read",
          "use one of linear, relu, relu6, leaky_relu, "
            + ActivationFunction.allCases.map(\.rawValue).joined(separator: ", "))
      }
      self = .function(function)
    }
  }

  /// Reads the configuration of a layer that is an activation.
  init(layerClass: String, _ config: JSONObject, _ layer: KerasLayer) throws {
    switch layerClass {
    case "ReLU":
      let threshold = config["threshold"]?.double ?? 0
      guard threshold == 0 else {
        throw layer.refusal("its threshold is \(threshold)", "use a threshold of 0")
      }
      let slope = config["negative_slope"]?.double ?? 0
      let limit = config["max_value"]?.double
      self = slope == 0 && limit == nil ? .relu : .rectifier(slope: slope, limit: limit)
    case "LeakyReLU":
      // Keras 2 and the first Keras 3 wrote alpha.
      let slope = config["negative_slope"]?.double ?? config["alpha"]?.double ?? 0.3
      self = .rectifier(slope: slope, limit: nil)
    case "Activation": self = try Activation(config["activation"], layer.with(config))
    case "Softmax": self = .softmax
    case "ELU" where config["alpha"]?.double ?? 1 == 1: self = .function(.elu)
    default:
      throw layer.refusal(
        "its activation is a layer \(quoted(layerClass)), which is not read as one",
        "use ReLU, LeakyReLU or the name of a function")
    }
  }
}

extension KerasLayer {
  /// The same layer; an activation inside an activation has lost its place.
  fileprivate func with(_ config: JSONObject) throws -> KerasLayer {
    guard config["activation"]?.object?["class_name"]?.text != "Activation" else {
      throw refusal("its activation is inside another activation", "use it directly")
    }
    return self
  }
}
