import FixedPoint

// An operation as JSON: its keyword as `kind`, and its attributes beside it.

extension LayerOperation: Codable {
  private enum Key: String, CodingKey {
    case kind, shape, types, values, equation, weights, bias, axes, keepsAxes, slope, tables
    case choice, axis, slices
  }

  /// - Throws: `DecodingError` where a key or a value is wrong.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func value<Value: Decodable>(_ key: Key) throws -> Value {
      try container.decode(Value.self, forKey: key)
    }
    let kind: String = try value(.kind)
    switch kind {
    case "input": self = .input(shape: try value(.shape), types: try value(.types))
    case "constant": self = .constant(try value(.values))
    case "dense": self = .dense(weights: try value(.weights), bias: try value(.bias))
    case "einsum":
      self = .einsum(
        try value(.equation), weights: try value(.weights), bias: try value(.bias))
    case "square": self = .square
    case "relu": self = .relu
    case "leaky_relu": self = .leakyRelu(slope: try value(.slope))
    case "quantize": self = .quantize(types: try value(.types))
    case "lookup":
      self = .lookup(
        tables: try value(.tables),
        choice: try container.decodeIfPresent([Int].self, forKey: .choice) ?? [])
    case "reshape": self = .reshape(shape: try value(.shape))
    case "permute": self = .permute(axes: try value(.axes))
    case "concatenate": self = .concatenate(axis: try value(.axis))
    case "slice": self = .slice(try value(.slices))
    case "argmax": self = .argmax
    default:
      if let operation = ElementwiseOperation(rawValue: kind) {
        self = .elementwise(operation)
      } else if let operation = ReductionOperation(rawValue: kind) {
        self = .reduce(operation, axes: try value(.axes), keepsAxes: try value(.keepsAxes))
      } else {
        throw DecodingError.dataCorruptedError(
          forKey: .kind, in: container,
          debugDescription: "'\(kind.prefix(128))' is not a kind of layer this version knows")
      }
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(keyword, forKey: .kind)
    switch self {
    case .input(let shape, let types):
      try container.encode(shape, forKey: .shape)
      try container.encode(types, forKey: .types)
    case .constant(let values): try container.encode(values, forKey: .values)
    case .dense(let weights, let bias):
      try container.encode(weights, forKey: .weights)
      try container.encode(bias, forKey: .bias)
    case .einsum(let equation, let weights, let bias):
      try container.encode(equation, forKey: .equation)
      try container.encode(weights, forKey: .weights)
      try container.encode(bias, forKey: .bias)
    case .reduce(_, let axes, let keepsAxes):
      try container.encode(axes, forKey: .axes)
      try container.encode(keepsAxes, forKey: .keepsAxes)
    case .leakyRelu(let slope): try container.encode(slope, forKey: .slope)
    case .quantize(let types): try container.encode(types, forKey: .types)
    case .lookup(let tables, let choice):
      try container.encode(tables, forKey: .tables)
      if !choice.isEmpty { try container.encode(choice, forKey: .choice) }
    case .reshape(let shape): try container.encode(shape, forKey: .shape)
    case .permute(let axes): try container.encode(axes, forKey: .axes)
    case .concatenate(let axis): try container.encode(axis, forKey: .axis)
    case .slice(let slices): try container.encode(slices, forKey: .slices)
    case .elementwise, .square, .relu, .argmax: break
    }
  }
}
