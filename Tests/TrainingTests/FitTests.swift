import Datasets
import Testing
import Training

@Suite struct FitTests {
  static func examples(_ data: Dataset) -> Examples<Float> {
    Examples(
      inputs: Tensor(
        rows: data.count, columns: data.featureCount, values: data.x.map { Float($0) }),
      labels: (data.y ?? []).map { Int32($0) })
  }

  static let shapes = [
    LayerShape(inputs: 4, units: 32, activation: .relu),
    LayerShape(inputs: 32, units: 3, activation: .linear),
  ]

  /// Labels that mean nothing are learnt by heart when there are few events.
  @Test func overfitsATinySet() throws {
    var generator = SeededGenerator(seed: 1)
    let labels = (0..<24).map { _ in Int32(generator.index(below: 3)) }
    let events = Examples<Float>(
      inputs: Tensor(
        rows: 24, columns: 4, values: randomValues(96, seed: 2).map { Float($0) }),
      labels: labels)
    var network = FloatNetwork<Float>(shapes: Self.shapes, batch: 8, generator: &generator)
    let history = try network.fit(
      events, validation: events, phase: .float,
      settings: PhaseSettings(epochs: 300, batch: 8, learningRate: 0.02), generator: &generator,
      progress: { _ in })
    #expect(history.epochs.last?.validationAccuracy == 1)
    #expect((history.epochs.last?.validationLoss ?? 1) < 0.02)
    #expect(history.initialValidationLoss > 0.9)
  }

  /// Overfitted to a few events the validation loss rises; training stops and goes back.
  @Test func earlyStoppingRestoresTheBest() throws {
    let data = try blobs(count: 520, spread: 0.5)
    let training = Self.examples(data.selecting(Array(0..<20)))
    let validation = Self.examples(data.selecting(Array(20..<520)))
    var generator = SeededGenerator(seed: 3)
    var network = FloatNetwork<Float>(shapes: Self.shapes, batch: 10, generator: &generator)
    let history = try network.fit(
      training, validation: validation, phase: .float,
      settings: PhaseSettings(
        epochs: 500, batch: 10, learningRate: 0.01, schedule: .constant, patience: 7),
      generator: &generator, progress: { _ in })
    let losses = [history.initialValidationLoss] + history.epochs.map(\.validationLoss)
    #expect(history.epochs.count < 500)
    #expect(history.epochs.count == history.bestEpoch + 7)
    #expect(history.bestEpoch > 0)
    #expect(losses.min() == losses[history.bestEpoch])
    #expect(network.score(validation).meanLoss == losses[history.bestEpoch])
  }

  /// Every event is seen once an epoch, in steps as equal as can be.
  @Test func progressCountsEveryEvent() throws {
    let events = Self.examples(try blobs(count: 25))
    var generator = SeededGenerator(seed: 3)
    var network = FloatNetwork<Float>(shapes: Self.shapes, batch: 10, generator: &generator)
    var told: [TrainingProgress] = []
    _ = try network.fit(
      events, validation: events, phase: .quantized,
      settings: PhaseSettings(epochs: 2, batch: 10, learningRate: 0.01), generator: &generator
    ) { told.append($0) }
    #expect(told.map(\.events) == [8, 16, 25, 8, 16, 25])
    #expect(told.map(\.epoch) == [1, 1, 1, 2, 2, 2])
    #expect(told.allSatisfy { $0.phase == .quantized && $0.eventsPerEpoch == 25 && $0.epochs == 2 })
    #expect(told.map { $0.lastEpoch?.epoch } == [nil, nil, nil, 1, 1, 1])
  }

  @Test func divergence() throws {
    let data = try blobs(count: 50)
    let events = Examples<Float>(
      inputs: Tensor(rows: 50, columns: 4, values: data.x.map { Float($0) * 1e38 }),
      labels: (data.y ?? []).map { Int32($0) })
    var generator = SeededGenerator(seed: 3)
    var network = FloatNetwork<Float>(shapes: Self.shapes, batch: 10, generator: &generator)
    let error = #expect(throws: TrainingError.self) {
      try network.fit(
        events, validation: events, phase: .float,
        settings: PhaseSettings(epochs: 2, batch: 10, learningRate: 0.01), generator: &generator,
        progress: { _ in })
    }
    #expect(
      error?.description
        == "training.float: the loss is not finite in epoch 1; use a lower learning_rate or"
        + " scaler: standard")
  }
}
