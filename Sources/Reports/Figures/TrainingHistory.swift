/// Loss and accuracy over the epochs of a training, in phases that follow one another.
public struct TrainingHistory: Codable, Equatable, Sendable {
  public let phases: [TrainingPhase]

  public init(phases: [TrainingPhase]) {
    self.phases = phases
  }
}

/// One phase of a training, for example "float" or "quantized".
public struct TrainingPhase: Codable, Equatable, Sendable {
  public let name: String
  public let epochs: [TrainingEpoch]
  /// The epoch, counted from 0 in this phase, whose weights were kept.
  public let keptEpoch: Int?

  public init(name: String, epochs: [TrainingEpoch], keptEpoch: Int? = nil) {
    self.name = name
    self.epochs = epochs
    self.keptEpoch = keptEpoch
  }
}

/// What was measured after one epoch. Values that are not finite, or beyond
/// ±1e30, are left out of drawings.
public struct TrainingEpoch: Codable, Equatable, Sendable {
  public let trainLoss: Double
  public let validationLoss: Double?
  /// In 0...1.
  public let trainAccuracy: Double?
  /// In 0...1.
  public let validationAccuracy: Double?

  public init(
    trainLoss: Double, validationLoss: Double? = nil, trainAccuracy: Double? = nil,
    validationAccuracy: Double? = nil
  ) {
    self.trainLoss = trainLoss
    self.validationLoss = validationLoss
    self.trainAccuracy = trainAccuracy
    self.validationAccuracy = validationAccuracy
  }
}
