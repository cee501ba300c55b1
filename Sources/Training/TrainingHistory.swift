/// The two parts of training, under their names in a recipe.
public enum TrainingPhase: String, CaseIterable, Hashable, Sendable, Codable {
  /// In floating point.
  case float
  /// With everything quantized.
  case quantized
}

/// How the training went, epoch by epoch. Losses are means over the events, in nats: cross-entropies
/// of classifiers, negative log-likelihoods of autoencoders; in the quantized phase of those, half the
/// squared distance from the float network's results. Accuracies are between 0 and 1; only
/// classifiers have some.
public struct TrainingHistory: Hashable, Sendable, Codable {
  public var float: PhaseHistory
  public var quantized: PhaseHistory
}

/// How one phase went.
public struct PhaseHistory: Hashable, Sendable, Codable {
  /// Before the first epoch; for the quantized phase this is quantization without training.
  public var initialValidationLoss: Double
  public var initialValidationAccuracy: Double?
  public var epochs: [EpochRecord]
  /// The epoch, counted from one, whose weights were kept; 0 for those before the first.
  public var bestEpoch: Int
}

/// One epoch.
public struct EpochRecord: Hashable, Sendable, Codable {
  /// Counted from one.
  public var epoch: Int
  /// Averaged over the batches as they were trained on.
  public var trainLoss: Double
  public var trainAccuracy: Double?
  /// After the epoch.
  public var validationLoss: Double
  public var validationAccuracy: Double?
  /// At the epoch's first step.
  public var learningRate: Double
}

/// Where training stands, told after every batch.
public struct TrainingProgress: Hashable, Sendable {
  public var phase: TrainingPhase
  /// Counted from one.
  public var epoch: Int
  public var epochs: Int
  /// The events of this epoch that are done.
  public var events: Int
  public var eventsPerEpoch: Int
  /// The last finished epoch.
  public var lastEpoch: EpochRecord?
}
