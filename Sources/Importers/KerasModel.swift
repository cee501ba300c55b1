import ArrayFiles
import TriggerIR

/// A Keras model as its configuration describes it: layers, the calls of each, and the tensors
/// that enter and leave.
struct KerasModel {
  var name: String
  /// In the order of the configuration, by which the weights' paths are counted.
  var layers: [KerasLayer]
  /// What enters and leaves, in the order of the model's arguments and results.
  var inputs: [KerasTensor]
  var outputs: [KerasTensor]
}

/// One tensor of a model: a result of a call of a layer ("Keras history").
struct KerasTensor: Hashable {
  var layer: String
  var call: Int
  var result: Int
}

/// One layer or operation of a Keras model.
struct KerasLayer {
  /// Where the class comes from, which tells apart equal names.
  enum Origin: Equatable { case keras, kerasOperation, hgq, other }

  let name: String
  let className: String
  let origin: Origin
  let config: JSONObject
  /// Where its weights are in the file: `layers/q_dense_1`; nil for operations, which have none.
  let weightsPath: String?
  /// The arguments of each call.
  let calls: [KerasCall]
  /// The layers of a model inside the model.
  let model: KerasModel?

  /// The place for an error's line.
  var place: String { "layer \(quoted(name)) (\(excerpt(className)))" }

  func refusal(_ problem: String, _ remedy: String) -> CompilationError {
    Importers.refusal(place, problem, remedy)
  }
}

/// The arguments of one call of a layer.
struct KerasCall {
  /// Arguments by position, then by name; tensors stand in them as `KerasTensor`s.
  let arguments: [KerasArgument]
  let named: [(name: String, value: KerasArgument)]

  /// All tensors of the arguments, in order.
  var tensors: [KerasTensor] {
    (arguments + named.map(\.value)).flatMap(\.tensors)
  }
}

/// An argument of a call.
indirect enum KerasArgument {
  case tensor(KerasTensor)
  case list([KerasArgument])
  case value(JSONValue)

  var tensors: [KerasTensor] {
    switch self {
    case .tensor(let tensor): [tensor]
    case .list(let items): items.flatMap(\.tensors)
    case .value: []
    }
  }
}

extension KerasModel {
  /// The deepest nesting of models.
  static let maximumDepth = 12
  /// The most layers, those of models inside included.
  static let maximumLayers = 10_000

  /// Whether a class is a model whose layers stand in its configuration.
  static func isModel(_ className: String) -> Bool {
    ["Functional", "Model", "Sequential"].contains(className)
  }

  /// Reads `{"class_name": …, "config": {…}}` of a model.
  init(_ json: JSONObject, path: String, depth: Int, left: inout Int) throws {
    let className = json["class_name"]?.text ?? ""
    let title = json["config"]?.object?["name"]?.text ?? "model"
    let place = "model \(quoted(title))"
    guard depth < Self.maximumDepth else {
      throw refusal(place, "models are nested more than \(Self.maximumDepth) deep", "flatten them")
    }
    guard let config = json["config"]?.object, let records = config["layers"]?.list else {
      throw refusal(
        place, "its configuration has no list of layers",
        "save a Functional or Sequential model with model.save('model.keras')")
    }
    guard records.count <= left else {
      throw refusal(place, "has more than \(Self.maximumLayers) layers", "import a part of it")
    }
    left -= records.count
    name = title
    layers = []
    var counter = PathCounter(path: path, countsInputs: className != "Sequential")
    for (index, record) in records.enumerated() {
      guard let object = record.object else {
        throw refusal(place, "entry \(index) of its layers is no object", "save the model again")
      }
      layers.append(try KerasLayer(object, index, &counter, depth: depth, left: &left))
    }
    inputs = []
    outputs = []
    if className == "Sequential" {
      try chainLayers(config, place)
    } else {
      inputs = try KerasTensor.list(config["input_layers"], "input_layers", place)
      outputs = try KerasTensor.list(config["output_layers"], "output_layers", place)
        .map(countedFromZero)
    }
    try checkNames(place)
    for layer in layers where layer.className == "InputLayer" { try layer.checkArithmetic() }
  }

  /// Keras counts the calls of a Functional model inside from 1 where it lists the outputs, for
  /// call 0 made the model itself, and from 0 everywhere else.
  private func countedFromZero(_ tensor: KerasTensor) -> KerasTensor {
    let isFunctional = layers.contains {
      $0.name == tensor.layer && $0.model != nil && $0.className != "Sequential"
    }
    guard isFunctional, tensor.call > 0 else { return tensor }
    return KerasTensor(layer: tensor.layer, call: tensor.call - 1, result: tensor.result)
  }

  private func checkNames(_ place: String) throws {
    var seen: Set<String> = []
    for layer in layers where !seen.insert(layer.name).inserted {
      throw refusal(place, "two layers have the name \(quoted(layer.name))", "rename one of them")
    }
    guard !inputs.isEmpty, !outputs.isEmpty else {
      throw refusal(place, "it has no input or no output", "save a model with both")
    }
  }

  /// A Sequential model's layers call each other in their order.
  private mutating func chainLayers(_ config: JSONObject, _ place: String) throws {
    if layers.first?.className != "InputLayer" {
      guard let shape = config["build_input_shape"] else {
        throw refusal(
          place, "it was saved before it knew its input's shape",
          "call model.build(input_shape), then save it again")
      }
      var input = JSONObject()
      input["batch_shape"] = shape
      let name = layers.contains { $0.name == "input" } ? "sequential_input" : "input"
      layers.insert(
        KerasLayer(
          name: name, className: "InputLayer", origin: .keras, config: input, weightsPath: nil,
          calls: [], model: nil),
        at: 0)
    }
    for index in layers.indices.dropFirst() {
      let previous = KerasTensor(layer: layers[index - 1].name, call: 0, result: 0)
      layers[index] = layers[index].called(
        with: [KerasCall(arguments: [.tensor(previous)], named: [])])
    }
    inputs = layers.prefix(1).map { KerasTensor(layer: $0.name, call: 0, result: 0) }
    outputs = layers.suffix(1).map { KerasTensor(layer: $0.name, call: 0, result: 0) }
  }
}

extension KerasLayer {
  fileprivate init(
    _ json: JSONObject, _ index: Int, _ counter: inout PathCounter, depth: Int, left: inout Int
  ) throws {
    guard let className = json["class_name"]?.text, let config = json["config"]?.object else {
      throw Importers.refusal(
        "layer \(index)", "its entry has no class_name or no config", "save the model again")
    }
    self.className = className
    self.config = config
    name = json["name"]?.text ?? config["name"]?.text ?? "layer_\(index)"
    origin = Origin(module: json["module"]?.text ?? "", registered: json["registered_name"]?.text)
    weightsPath = origin == .kerasOperation ? nil : counter.path(of: className)
    let place = "layer \(quoted(name))"
    calls = try (json["inbound_nodes"]?.list ?? []).map { try KerasCall($0, place) }
    // A subclass under a name of its own is not read: its call could do anything.
    model =
      origin == .keras && KerasModel.isModel(className)
      ? try KerasModel(
        json, path: (weightsPath.map { $0 + "/" } ?? "") + "layers", depth: depth + 1, left: &left)
      : nil
  }

  fileprivate func called(with calls: [KerasCall]) -> KerasLayer {
    KerasLayer(
      name: name, className: className, origin: origin, config: config, weightsPath: weightsPath,
      calls: calls, model: model)
  }
}

extension KerasLayer.Origin {
  init(module: String, registered: String?) {
    if module.hasPrefix("hgq.") || registered?.hasPrefix("hgq>") == true {
      self = .hgq
    } else if module.hasPrefix("keras.src.ops") || module.hasPrefix("keras.ops") {
      self = .kerasOperation
    } else {
      self = module == "keras" || module.hasPrefix("keras.") ? .keras : .other
    }
  }
}

/// Names the places of the layers' weights as Keras' saving does: the class in snake case, and a
/// number from the second of a class on.
private struct PathCounter {
  let path: String
  /// A Sequential model does not count its input among its layers.
  let countsInputs: Bool
  private var used: [String: Int] = [:]

  init(path: String, countsInputs: Bool) {
    self.path = path
    self.countsInputs = countsInputs
  }

  mutating func path(of className: String) -> String? {
    if className == "InputLayer", !countsInputs { return nil }
    let name = className.inSnakeCase
    let count = used[name, default: 0]
    used[name] = count + 1
    return count == 0 ? "\(path)/\(name)" : "\(path)/\(name)_\(count)"
  }
}

extension String {
  /// `QEinsumDense` as `q_einsum_dense`: an underscore before a capital that begins a word, and
  /// between a small letter and a capital.
  var inSnakeCase: String {
    let letters = Array(unicodeScalars).filter { scalar in
      scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
    var words: [Unicode.Scalar] = []
    // First pass: a capital followed by small letters begins a word, wherever it stands.
    for (index, scalar) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      if index > 0, ("A"..."Z").contains(scalar), ("a"..."z").contains(next) { words.append("_") }
      words.append(scalar)
    }
    var result = String.UnicodeScalarView()
    for (position, scalar) in words.enumerated() {
      if position > 0, ("A"..."Z").contains(scalar), ("a"..."z").contains(words[position - 1]) {
        result.append("_")
      }
      result.append(scalar)
    }
    return String(result).lowercased()
  }
}
