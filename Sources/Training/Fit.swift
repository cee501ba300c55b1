import Datasets

/// How long and how fast one phase trains.
public struct PhaseSettings: Hashable, Sendable {
  /// The most epochs.
  public var epochs: Int
  /// The most events of one step; an epoch is cut into steps as equal as can be.
  public var batch: Int
  public var learningRate: Double
  public var schedule: LearningRateSchedule
  /// After how many epochs without a lower validation loss the phase ends; nil for never.
  public var patience: Int?

  public init(
    epochs: Int, batch: Int, learningRate: Double, schedule: LearningRateSchedule = .cosine,
    patience: Int? = nil
  ) {
    self.epochs = epochs
    self.batch = batch
    self.learningRate = learningRate
    self.schedule = schedule
    self.patience = patience
  }
}

extension Learner {
  /// Trains with Adam on shuffled batches and leaves the network at the epoch, or the beginning,
  /// with the lowest validation loss.
  ///
  /// - Parameters:
  ///   - generator: shuffles the events.
  ///   - progress: told after every batch.
  /// - Throws: `TrainingError.diverged`.
  package mutating func fit(
    _ training: Examples<Scalar>, validation: Examples<Scalar>, phase: TrainingPhase,
    settings: PhaseSettings, generator: inout SeededGenerator,
    progress: (TrainingProgress) -> Void
  ) throws(TrainingError) -> PhaseHistory {
    let initial = score(validation)
    var history = PhaseHistory(
      initialValidationLoss: initial.meanLoss, initialValidationAccuracy: initial.accuracy,
      epochs: [], bestEpoch: 0)
    var best = (loss: initial.meanLoss, state: state)
    var run = Run(training: training, settings: settings, parameters: parameters.count)
    var adam = Adam<Scalar>(count: parameters.count)
    for epoch in 1..<(settings.epochs + 1) {
      var report = TrainingProgress(
        phase: phase, epoch: epoch, epochs: settings.epochs, events: 0,
        eventsPerEpoch: training.count, lastEpoch: history.epochs.last)
      let learningRate = run.learningRate
      let trained = trainEpoch(&run, adam: &adam, generator: &generator) { events in
        report.events = events
        progress(report)
      }
      let validated = score(validation)
      guard trained.loss.isFinite, validated.loss.isFinite else {
        throw .diverged(phase: phase, epoch: epoch)
      }
      history.epochs.append(
        EpochRecord(
          epoch: epoch, trainLoss: trained.meanLoss, trainAccuracy: trained.accuracy,
          validationLoss: validated.meanLoss, validationAccuracy: validated.accuracy,
          learningRate: learningRate))
      if validated.meanLoss < best.loss {
        best = (validated.meanLoss, state)
        history.bestEpoch = epoch
      }
      if let patience = settings.patience, epoch - history.bestEpoch >= patience { break }
    }
    state = best.state
    return history
  }

  /// One pass over the shuffled events.
  private mutating func trainEpoch(
    _ run: inout Run<Scalar>, adam: inout Adam<Scalar>, generator: inout SeededGenerator,
    progress: (Int) -> Void
  ) -> Score {
    generator.shuffle(&run.order)
    var total = Score()
    for step in 0..<run.stepsPerEpoch {
      let rows = run.load(step)
      total += run.labels.withUnsafeBufferPointer { labels in
        guard let base = labels.baseAddress else { return Score() }
        return differentiate(
          EventBatch(
            inputs: run.inputs.pointer, labels: base,
            presence: run.presence.map { UnsafePointer($0.pointer) },
            targets: run.targets.map { UnsafePointer($0.pointer) }, rows: rows),
          gradient: &run.gradient)
      }
      adam.step(&parameters, gradient: run.gradient, learningRate: run.learningRate)
      constrainParameters()
      run.steps += 1
      progress(total.count)
    }
    return total
  }
}

/// The order of the events and the memory of one step.
private struct Run<Scalar: TrainingScalar> {
  let training: Examples<Scalar>
  let settings: PhaseSettings
  let stepsPerEpoch: Int
  let inputs: Tensor<Scalar>
  let presence: Tensor<Scalar>?
  let targets: Tensor<Scalar>?
  var order: [Int32]
  var labels: [Int32] = []
  var gradient: [Scalar]
  /// The steps done in all epochs.
  var steps = 0

  init(training: Examples<Scalar>, settings: PhaseSettings, parameters: Int) {
    self.training = training
    self.settings = settings
    stepsPerEpoch = (training.count + settings.batch - 1) / settings.batch
    let rows = Swift.min(settings.batch, training.count)
    inputs = Tensor(rows: rows, columns: training.inputs.columns)
    presence = training.presence.map { Tensor(rows: rows, columns: $0.columns) }
    targets = training.targets.map { Tensor(rows: rows, columns: $0.columns) }
    gradient = Array(repeating: 0, count: parameters)
    order = Array(0..<Int32(training.count))
  }

  var learningRate: Double {
    settings.schedule.rate(
      initial: settings.learningRate, step: steps, of: stepsPerEpoch * settings.epochs)
  }

  /// Copies the events of a step together and returns how many they are.
  mutating func load(_ step: Int) -> Int {
    let start = training.count * step / stepsPerEpoch
    let end = training.count * (step + 1) / stepsPerEpoch
    inputs.gather(order[start..<end], of: training.inputs)
    if let source = training.presence { presence?.gather(order[start..<end], of: source) }
    if let source = training.targets { targets?.gather(order[start..<end], of: source) }
    labels.removeAll(keepingCapacity: true)
    for index in order[start..<end] { labels.append(training.labels[Int(index)]) }
    return end - start
  }
}
