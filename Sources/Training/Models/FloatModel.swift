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
  /// The version that is written. The first knew classifiers alone, and is read as well.
  public static let version = 2

  public let name: String
  /// Of the flattened event.
  public let featureNames: [String]
  /// One for each logit; empty where the network gives no classes but a score.
  public let classNames: [String]
  /// Applied to the features before the first layer; nil where they are taken as they are.
  public let scaler: StandardScaler?
  /// The same where the circuit begins with it.
  public let shiftScaler: ShiftScaler?
  public let layers: [Layer]
  /// How the results become a score; nil for a classifier.
  public let anomaly: AnomalyScore?

  /// - Throws: `TrainingError.model` where shapes, names and values do not fit together.
  public init(
    name: String, featureNames: [String], classNames: [String], scaler: StandardScaler? = nil,
    shiftScaler: ShiftScaler? = nil, layers: [Layer], anomaly: AnomalyScore? = nil,
    file: String = "float model"
  ) throws(TrainingError) {
    self.name = name
    self.featureNames = featureNames
    self.classNames = classNames
    self.scaler = scaler
    self.shiftScaler = shiftScaler
    self.layers = layers
    self.anomaly = anomaly
    if let problem { throw .model(file: file, problem: problem) }
  }

  /// What is wrong, if anything.
  private var problem: String? {
    var width = featureNames.count
    guard width > 0, !layers.isEmpty else { return "a model has features and layers" }
    if let scaler, scaler.offset.count != width {
      return "the scaler has \(scaler.offset.count) features, the model \(width)"
    }
    if let shiftScaler, shiftScaler.offsets.count != width || scaler != nil {
      return "the shift scaler has \(shiftScaler.offsets.count) features, the model \(width),"
        + " and no other scaler beside it"
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
    if let anomaly { return problem(of: anomaly, results: width) }
    guard width == classNames.count else {
      return "the last layer has \(width) units for \(classNames.count) classes"
    }
    return nil
  }

  private func problem(of anomaly: AnomalyScore, results: Int) -> String? {
    let (features, objects) = (featureNames.count, anomaly.objects)
    guard objects.presence.count == features, objects.periods.count == features,
      objects.presence.allSatisfy({ (-1..<features).contains($0) }),
      objects.periods.allSatisfy({ $0 >= 0 && $0.isFinite })
    else { return "anomaly: does not say of each feature what it is of" }
    guard anomaly.kind != .reconstruction || results == features else {
      return "the last layer has \(results) units for \(features) features to give back"
    }
    return nil
  }

  /// The most inputs or units of a layer.
  public static let maximumWidth = 1 << 16
}

extension FloatModel: Codable {
  private enum Key: String, CodingKey {
    case schema, version, name, features, classes, scaler, layers, anomaly
    case shiftScaler = "shift_scaler"
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
    guard (1...Self.version).contains(version) else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: keys,
        debugDescription:
          "version \(version) is not 1 to \(Self.version); use the Apus that wrote it")
    }
    do {
      try self.init(
        name: keys.decode(String.self, forKey: .name),
        featureNames: keys.decode([String].self, forKey: .features),
        classNames: keys.decode([String].self, forKey: .classes),
        scaler: keys.decodeIfPresent(StandardScaler.self, forKey: .scaler),
        shiftScaler: keys.decodeIfPresent(ShiftScaler.self, forKey: .shiftScaler),
        layers: keys.decode([Layer].self, forKey: .layers),
        anomaly: keys.decodeIfPresent(AnomalyScore.self, forKey: .anomaly))
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
    try keys.encodeIfPresent(shiftScaler, forKey: .shiftScaler)
    try keys.encode(layers, forKey: .layers)
    try keys.encodeIfPresent(anomaly, forKey: .anomaly)
  }
}
