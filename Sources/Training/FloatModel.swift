import Datasets
import Foundation

/// A trained network in floating point, batch normalisation folded into its weights: what
/// `float.json` holds.
public struct FloatModel: Equatable, Sendable {
  /// One dense layer: activation(x·weights + biases).
  public struct Layer: Hashable, Sendable, Codable {
    public let name: String
    public let inputs: Int
    public let units: Int
    public let activation: Activation
    /// inputs × units, row-major.
    public let weights: [Float]
    public let biases: [Float]

    public init(
      name: String, inputs: Int, units: Int, activation: Activation, weights: [Float],
      biases: [Float]
    ) {
      self.name = name
      self.inputs = inputs
      self.units = units
      self.activation = activation
      self.weights = weights
      self.biases = biases
    }
  }

  /// What the field `schema` of a file says.
  public static let schema = "apus.float-model"
  /// The only version there is.
  public static let version = 1

  public let name: String
  /// Of the flattened event.
  public let featureNames: [String]
  /// One for each logit.
  public let classNames: [String]
  /// Applied to the features before the first layer; nil where they are taken as they are.
  public let scaler: StandardScaler?
  public let layers: [Layer]

  /// - Throws: `TrainingError.model` where shapes, names and values do not fit together.
  public init(
    name: String, featureNames: [String], classNames: [String], scaler: StandardScaler?,
    layers: [Layer], file: String = "float model"
  ) throws(TrainingError) {
    self.name = name
    self.featureNames = featureNames
    self.classNames = classNames
    self.scaler = scaler
    self.layers = layers
    if let problem { throw .model(file: file, problem: problem) }
  }

  /// What is wrong, if anything.
  private var problem: String? {
    var width = featureNames.count
    guard width > 0, !layers.isEmpty else { return "a model has features and layers" }
    if let scaler, scaler.offset.count != width {
      return "the scaler has \(scaler.offset.count) features, the model \(width)"
    }
    for (index, layer) in layers.enumerated() {
      let place = "layers[\(index)]"
      guard layer.inputs == width else {
        return "\(place): has \(layer.inputs) inputs for the \(width) results before it"
      }
      guard layer.units > 0, layer.units <= FloatModel.maximumWidth,
        layer.inputs <= FloatModel.maximumWidth,
        layer.weights.count == layer.inputs * layer.units, layer.biases.count == layer.units
      else {
        return "\(place): has \(layer.weights.count) weights and \(layer.biases.count) biases"
          + " for \(layer.inputs) inputs and \(layer.units) units"
      }
      guard layer.weights.allSatisfy(\.isFinite), layer.biases.allSatisfy(\.isFinite) else {
        return "\(place): a weight or bias is not finite"
      }
      width = layer.units
    }
    guard width == classNames.count else {
      return "the last layer has \(width) units for \(classNames.count) classes"
    }
    return nil
  }

  /// The most inputs or units of a layer.
  public static let maximumWidth = 1 << 16
}

extension FloatModel: Codable {
  private enum Key: String, CodingKey {
    case schema, version, name, features, classes, scaler, layers
  }

  public init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: Key.self)
    let schema = try keys.decode(String.self, forKey: .schema)
    guard schema == Self.schema else {
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: keys,
        debugDescription: "is not '\(Self.schema)'; give a float model that 'apus train' wrote")
    }
    let version = try keys.decode(Int.self, forKey: .version)
    guard version == Self.version else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: keys,
        debugDescription: "version \(version) is not \(Self.version); use the Apus that wrote it")
    }
    do {
      try self.init(
        name: keys.decode(String.self, forKey: .name),
        featureNames: keys.decode([String].self, forKey: .features),
        classNames: keys.decode([String].self, forKey: .classes),
        scaler: keys.decodeIfPresent(StandardScaler.self, forKey: .scaler),
        layers: keys.decode([Layer].self, forKey: .layers))
    } catch TrainingError.model(_, let problem) {
      throw DecodingError.dataCorruptedError(
        forKey: .layers, in: keys, debugDescription: problem)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: Key.self)
    try keys.encode(Self.schema, forKey: .schema)
    try keys.encode(Self.version, forKey: .version)
    try keys.encode(name, forKey: .name)
    try keys.encode(featureNames, forKey: .features)
    try keys.encode(classNames, forKey: .classes)
    try keys.encodeIfPresent(scaler, forKey: .scaler)
    try keys.encode(layers, forKey: .layers)
  }
}

extension FloatModel {
  /// The logits of all events, `classNames.count` for each, event by event.
  ///
  /// - Parameter dataset: events as they are in files; the model's scaler is applied here.
  /// - Throws: `TrainingError.data` where the number of features differs, `DatasetError` where
  ///   scaling overflows.
  public func logits(_ dataset: Dataset) throws -> [Float] {
    guard dataset.featureCount == featureNames.count else {
      throw TrainingError.data(
        "the data have \(dataset.featureCount) features and the model \(name) takes"
          + " \(featureNames.count); give data with the features it was trained on")
    }
    BLAS.useOneThread()
    let scaled = try scaler?.apply(dataset) ?? dataset
    var logits: [Float] = []
    logits.reserveCapacity(dataset.count * classNames.count)
    // In chunks, so that the hidden layers of a large dataset need not fit in memory.
    for start in stride(from: 0, to: dataset.count, by: Self.chunk) {
      let rows = Swift.min(Self.chunk, dataset.count - start)
      let width = dataset.featureCount
      var values = scaled.x[(start * width)..<((start + rows) * width)].map { Float($0) }
      for layer in layers { values = layer.results(values, rows: rows) }
      logits += values
    }
    return logits
  }

  /// How many events are evaluated at once.
  private static let chunk = 4096
}

extension FloatModel.Layer {
  /// The layer's results for `rows` events, row by row.
  func results(_ inputs: [Float], rows: Int) -> [Float] {
    let sums = Tensor<Float>(rows: rows, columns: units)
    weights.withUnsafeBufferPointer { weights in
      inputs.withUnsafeBufferPointer { inputs in
        guard let left = inputs.baseAddress, let right = weights.baseAddress else { return }
        Float.multiply(
          left, transposed: false, right, transposed: false, into: sums.pointer, beta: 0,
          rows: rows, columns: units, inner: self.inputs)
      }
    }
    let floor = activation.floor(Float.self)
    for row in 0..<rows {
      let sums = sums.row(row)
      for unit in 0..<units { sums[unit] = Swift.max(sums[unit] + biases[unit], floor) }
    }
    return sums.values
  }
}

extension FloatNetwork {
  /// The layers with batch normalisation folded in, γ·(x·W − mean)·s + β = x·(W·γ·s) + (β −
  /// mean·γ·s) with s = 1/√(variance + ε).
  ///
  /// - Parameter names: one for each layer.
  package func folded(names: [String]) -> [FloatModel.Layer] {
    shapes.indices.map { index in
      let (shape, slots) = (shapes[index], layout.slots[index])
      var factors = [Double](repeating: 1, count: shape.units)
      var biases = state.parameters[slots.shift].map { Double($0) }
      if shape.isNormalised {
        for unit in 0..<shape.units {
          let variance = Double(state.variances[index][unit] + Self.varianceFloor)
          factors[unit] =
            Double(state.parameters[slots.gain.lowerBound + unit]) / variance.squareRoot()
          biases[unit] -= Double(state.means[index][unit]) * factors[unit]
        }
      }
      return FloatModel.Layer(
        name: names[index], inputs: shape.inputs, units: shape.units,
        activation: shape.activation,
        weights: state.parameters[slots.weights].enumerated().map { offset, weight in
          Float(Double(weight) * factors[offset % shape.units])
        },
        biases: biases.map { Float($0) })
    }
  }
}
