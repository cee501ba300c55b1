import ArrayFiles
import TriggerIR

extension KerasTensor {
  /// Reads `["name", call, result]`.
  init?(_ json: JSONValue) {
    guard let items = json.list, items.count == 3, let layer = items[0].text,
      let call = items[1].integer, let result = items[2].integer, call >= 0, result >= 0
    else { return nil }
    self.init(layer: layer, call: call, result: result)
  }

  /// Reads a model's inputs or outputs: one tensor, a list of tensors, or an object of tensors,
  /// which Keras takes in the order of its keys.
  static func list(_ json: JSONValue?, _ key: String, _ place: String) throws -> [KerasTensor] {
    if let json, let tensors = tensors(json, depth: 0) { return tensors }
    throw refusal(place, "its '\(key)' is no list of tensors", "save the model again with Keras 3")
  }

  private static func tensors(_ json: JSONValue, depth: Int) -> [KerasTensor]? {
    if let tensor = KerasTensor(json) { return [tensor] }
    guard depth < 4 else { return nil }
    let items: [JSONValue]
    if let list = json.list {
      items = list
    } else if let object = json.object {
      items = object.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        .compactMap { object[$0] }
    } else {
      return nil
    }
    var result: [KerasTensor] = []
    for item in items {
      guard let inner = tensors(item, depth: depth + 1) else { return nil }
      result += inner
    }
    return result
  }
}

extension KerasCall {
  /// Reads an entry of `inbound_nodes`: `{"args": […], "kwargs": {…}}`.
  init(_ json: JSONValue, _ place: String) throws {
    guard let object = json.object, let arguments = object["args"]?.list else {
      throw refusal(
        place, "the way it is called is written in the form of Keras 2",
        "load the model with Keras 3 and save it again as .keras")
    }
    self.arguments = try arguments.map { try KerasArgument($0, place, depth: 0) }
    let named = object["kwargs"]?.object ?? JSONObject()
    // In the order of their names, whatever that of the file: x1 comes before x2.
    self.named = try named.keys.sorted().compactMap { key in
      try named[key].map { (name: key, value: try KerasArgument($0, place, depth: 0)) }
    }
  }
}

extension KerasCall {
  /// Refuses arguments that are no tensors, such as `training=True`: a layer's readers take its
  /// tensors alone. Operations on numbers read their own.
  func checkValues(of layer: KerasLayer) throws {
    let takesValues = ["GetItem", "Add", "Subtract", "Multiply", "Maximum", "Minimum"]
    if layer.origin == .kerasOperation, takesValues.contains(layer.className) { return }
    let all = arguments.map { (name: "", value: $0) } + named
    if let wrong = all.first(where: { $0.value.hasValue }) {
      throw layer.refusal(
        wrong.name.isEmpty
          ? "it is called with an argument that is no tensor of the model"
          : "it is called with \(quoted(wrong.name)), which changes what it computes",
        "call it with tensors of the model alone")
    }
  }
}

extension KerasArgument {
  /// Whether there is a value in it that says something: not null, and not false.
  fileprivate var hasValue: Bool {
    switch self {
    case .tensor: false
    case .list(let items): items.contains(where: \.hasValue)
    case .value(let json): !json.isNull && json != .boolean(false)
    }
  }

  fileprivate init(_ json: JSONValue, _ place: String, depth: Int) throws {
    if let object = json.object, object["class_name"]?.text == "__keras_tensor__" {
      guard let history = object["config"]?.object?["keras_history"],
        let tensor = KerasTensor(history)
      else {
        throw refusal(place, "an argument does not say which tensor it is", "save the model again")
      }
      self = .tensor(tensor)
    } else if let list = json.list, depth < 8 {
      self = .list(try list.map { try KerasArgument($0, place, depth: depth + 1) })
    } else if let object = json.object, object["class_name"] == nil, depth < 8 {
      // A dictionary of tensors, taken in the order of its keys.
      let keys = object.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      self = .list(
        try keys.compactMap { key in
          try object[key].map { try KerasArgument($0, place, depth: depth + 1) }
        })
    } else {
      self = .value(json)
    }
  }
}
