import Datasets
import FixedPoint

/// The events of a training in their three parts, as they are and as the network sees them.
struct PreparedData {
  /// As they are in files.
  let split: DatasetSplit
  /// Scaled, not quantized.
  let scaled: DatasetSplit
  let scaler: StandardScaler?
  let shiftScaler: ShiftScaler?
  /// What the features are of; every feature for itself where the recipe says nothing.
  let objects: EventObjects

  /// - Throws: `DatasetError` for data that cannot be split or scaled, `TrainingError.data` where
  ///   a value is no word of the given type.
  init(_ data: Dataset, for recipe: Recipe) throws {
    let shares = recipe.data.split
    if let anomaly = recipe.kind.anomaly {
      split = try data.splitOrdinary(
        train: shares.train, validation: shares.validation, test: shares.test, seed: shares.seed)
      objects = try EventObjects(
        featureNames: data.flatFeatureNames, presence: anomaly.presence,
        periodic: anomaly.periodic)
    } else {
      split = try data.split(
        train: shares.train, validation: shares.validation, test: shares.test, seed: shares.seed)
      objects = EventObjects(featureCount: data.featureCount)
    }
    if let words = recipe.data.words { try Self.check(data, words) }
    switch recipe.data.scaler {
    case .standard: (scaler, shiftScaler) = (try StandardScaler.fit(split.train), nil)
    case .shift:
      (scaler, shiftScaler) = (
        nil, try ShiftScaler.fit(split.train, objects: objects, limit: recipe.data.limit)
      )
    case .none: (scaler, shiftScaler) = (nil, nil)
    }
    if case .autoencoder = recipe.kind, let shiftScaler {
      try Self.check(objects, shiftScaler)
    }
    let (standard, shift) = (scaler, shiftScaler)
    func scale(_ part: Dataset) throws -> Dataset {
      try standard?.apply(part) ?? shift?.apply(part) ?? part
    }
    scaled = DatasetSplit(
      train: try scale(split.train), validation: try scale(split.validation),
      test: try scale(split.test))
  }

  private static func check(_ data: Dataset, _ words: FixedType) throws(TrainingError) {
    let range =
      Double(words.format.minimumMantissa)...Double(words.format.maximumMantissa)
    let isWord: (Double) -> Bool = { range.contains($0) && $0.rounded() == $0 }
    if let index = data.x.firstIndex(where: { !isWord($0) }) {
      let feature = data.flatFeatureNames[index % data.featureCount]
      throw .data(
        "event \(index / data.featureCount): '\(feature)' is \(data.x[index]), no word of"
          + " \(words); give data.words that hold it, or another scaler")
    }
  }

  /// Periods stand in the circuit as whole steps of the finest scale, within a word.
  private static func check(
    _ objects: EventObjects, _ scaler: ShiftScaler
  ) throws(TrainingError) {
    let shifts = objects.periods.indices.filter { objects.periods[$0] > 0 }.map {
      scaler.shifts[$0]
    }
    guard let least = shifts.min(), let largest = shifts.max(), let period = objects.periods.max()
    else { return }
    let steps = period * Double(sign: .plus, exponent: largest - least, significand: 1)
    guard steps < 0x1p60 else {
      throw .data(
        "a period of \(period) is too long for features whose scales are 2^\(least) to"
          + " 2^\(largest); give angles in coarser units")
    }
  }

  /// For every input of some events 1 where it counts, else 0; nil where all do.
  private func presence(_ events: Dataset) -> Tensor<Float>? {
    guard objects.hasPadding else { return nil }
    let presence = Tensor<Float>(rows: events.count, columns: events.featureCount)
    for row in 0..<events.count {
      let event = events.event(row)
      for feature in 0..<events.featureCount {
        presence.row(row)[feature] = objects.isPresent(feature, in: event) ? 1 : 0
      }
    }
    return presence
  }

  /// Training and validation events in floating point.
  func floatExamples() throws -> (training: Examples<Float>, validation: Examples<Float>) {
    func examples(_ scaled: Dataset, _ events: Dataset) -> Examples<Float> {
      Examples(
        inputs: Tensor(
          rows: scaled.count, columns: scaled.featureCount, values: scaled.x.map { Float($0) }),
        labels: events.labels, presence: presence(events))
    }
    return (examples(scaled.train, split.train), examples(scaled.validation, split.validation))
  }

  /// The same brought into the network's input type.
  ///
  /// - Parameter teacher: the float model whose results the network is to give, if any.
  func examples<Scalar: TrainingScalar>(
    _ type: FixedType, _: Scalar.Type, teacher: FloatModel?
  ) throws -> (training: Examples<Scalar>, validation: Examples<Scalar>) {
    func examples(_ scaled: Dataset, _ events: Dataset) throws -> Examples<Scalar> {
      let results = try teacher?.logits(events).map { Scalar($0) }
      return Examples(
        inputs: try quantize(scaled, into: type), labels: events.labels,
        targets: results.map {
          Tensor(rows: events.count, columns: $0.count / events.count, values: $0)
        })
    }
    return (
      try examples(scaled.train, split.train), try examples(scaled.validation, split.validation)
    )
  }

  /// The loss of a reconstruction in the network's units.
  func reconstructionLoss() -> ReconstructionLoss<Float> {
    let scales = scaler?.scale ?? shiftScaler?.scales
    return ReconstructionLoss(
      periods: objects.periods.enumerated().map { Float($1 / (scales?[$0] ?? 1)) })
  }
}

extension Dataset {
  /// Those of unlabelled events are 0.
  fileprivate var labels: [Int32] { y?.map { Int32($0) } ?? Array(repeating: 0, count: count) }
}
