import FixedPoint

// The graph as JSON: `{"name": …, "layers": [{"name": …, "kind": "dense", "operands": ["…"],
// …}], "outputs": ["…"]}`. Layers refer to each other by name.

extension LayerGraph: Codable {
  private enum Key: String, CodingKey { case name, layers, outputs }

  /// - Throws: `DecodingError` where a key or a value is wrong, `CompilationError` where the
  ///   graph breaks a rule of `verify`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(name: try container.decode(String.self, forKey: .name))
    let records = try container.decode([LayerRecord].self, forKey: .layers)
    var indices: [String: Int] = [:]
    func index(_ name: String, _ key: Key) throws -> Int {
      guard let index = indices[name] else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "'\(name.prefix(128))' is not a layer above"
        )
      }
      return index
    }
    for record in records {
      let operands = try (record.operands ?? []).map { try index($0, .layers) }
      layers.append(
        Layer(
          name: record.name, operation: record.operation, operands: operands,
          elementNames: record.elements ?? []))
      indices[record.name] = layers.count - 1
    }
    outputs = try container.decode([String].self, forKey: .outputs).map { try index($0, .outputs) }
    try verify()
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    let records = layers.map { layer in
      LayerRecord(
        name: layer.name, operation: layer.operation,
        operands: layer.operands.isEmpty ? nil : layer.operands.map { layers[$0].name },
        elements: layer.elementNames.isEmpty ? nil : layer.elementNames)
    }
    try container.encode(records, forKey: .layers)
    try container.encode(outputs.map { layers[$0].name }, forKey: .outputs)
  }
}

private struct LayerRecord: Codable {
  let name: String
  let operation: LayerOperation
  let operands: [String]?
  let elements: [String]?

  private enum Key: String, CodingKey { case name, operands, elements }

  init(name: String, operation: LayerOperation, operands: [String]?, elements: [String]?) {
    self.name = name
    self.operation = operation
    self.operands = operands
    self.elements = elements
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    name = try container.decode(String.self, forKey: .name)
    operands = try container.decodeIfPresent([String].self, forKey: .operands)
    elements = try container.decodeIfPresent([String].self, forKey: .elements)
    // Kind and attributes stand beside the name, in the same object.
    operation = try LayerOperation(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encodeIfPresent(operands, forKey: .operands)
    try container.encodeIfPresent(elements, forKey: .elements)
    try operation.encode(to: encoder)
  }
}

extension ElementTypes: Codable {
  /// One type as a string, or a list of them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // Told apart by form alone, so that a wrong type in a list is reported as such.
    if (try? container.decode(String.self)) != nil {
      self = .shared(try container.decode(FixedType.self))
    } else {
      self = .perElement(try container.decode([FixedType].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .shared(let type): try container.encode(type)
    case .perElement(let types): try container.encode(types)
    }
  }
}
