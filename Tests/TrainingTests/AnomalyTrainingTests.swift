import Datasets
import FixedPoint
import Testing
import Training
import TriggerIR

/// Autoencoders from events to the scores of their graphs.
@Suite struct AnomalyTrainingTests {
  static func events() throws -> Dataset {
    try ToyEventGenerator(seed: 3).generate(ordinary: 3000, signals: 50).dataset()
  }

  static func recipe(
    _ kind: NetworkKind, _ units: [Int], outputs: [OutputKind], quantizedEpochs: Int = 2
  ) throws -> Recipe {
    let narrow = QuantizerRecipe(
      width: 8, rounding: .roundConvergent, overflow: .saturateSymmetrically)
    let wide = QuantizerRecipe(width: 10, integerBits: 5, rounding: .round, overflow: .saturate)
    return Recipe(
      name: "anomaly", seed: 5,
      data: DataRecipe(
        source: .file("none.npz"),
        split: .init(train: 0.6, validation: 0.2, test: 0.2, seed: 1), scaler: .shift,
        words: try FixedType(parsing: "fixed<13,13>"), limit: 8),
      kind: kind,
      layers: units.enumerated().map { index, units in
        LayerRecipe(
          name: "dense_\(index)", units: units, activation: index == 0 ? .relu : .linear,
          isNormalised: index == 0, weights: narrow, output: wide)
      },
      input: QuantizerRecipe(width: 8, rounding: .round, overflow: .saturate), outputs: outputs,
      float: PhaseSettings(epochs: 3, batch: 128, learningRate: 0.003),
      quantized: PhaseSettings(epochs: quantizedEpochs, batch: 128, learningRate: 0.001))
  }

  static func anomaly(_ score: ScoreKind) -> AnomalyRecipe {
    AnomalyRecipe(score: score, noise: 0.1, presence: "pt", periodic: ["phi": 144])
  }

  static func variational(_ score: ScoreKind) -> NetworkKind {
    .variationalAutoencoder(
      anomaly(score),
      VariationalRecipe(
        decoder: [
          LayerRecipe(
            name: "back", units: 57, activation: .linear,
            weights: QuantizerRecipe(width: 6, rounding: .round, overflow: .saturate), output: nil)
        ], beta: 0.3))
  }

  /// The outputs of every event as doubles.
  static func outputs(_ graph: LayerGraph, _ events: Dataset) throws -> [[Double]] {
    let types = try graph.types()
    return try (0..<events.count).map { index in
      let layers = try graph.evaluateLayers(
        graph.quantizeInput(events.event(index)), types: types)
      return graph.outputs.flatMap { output in
        zip(layers[output], types[output].elements).map { mantissa, type in
          Double(sign: .plus, exponent: type.exponent, significand: Double(mantissa))
        }
      }
    }
  }

  @Test(arguments: [ScoreKind.latentSquares, .latentDivergence])
  func latentScores(score: ScoreKind) throws {
    let plan = try Self.recipe(
      Self.variational(score), [12, 3], outputs: [.score, .latent])
    let result = try Trainer.run(recipe: plan, data: try Self.events())
    #expect(result.split.train.count == 1800 && result.split.test.count == 800)
    #expect(result.split.train.y?.allSatisfy { $0 == 0 } == true)
    #expect(result.quantizedModel.classNames.isEmpty && result.scaler == nil)
    let factor = score == .latentSquares ? 1.0 : 0.5
    for values in try Self.outputs(result.graph, result.split.test) {
      #expect(values.count == 4)
      #expect(values[0] == factor * values[1...].reduce(0) { $0 + $1 * $1 })
    }
  }

  /// The score of the graph is that of the formula, computed from the graph's own results.
  @Test func reconstructionScore() throws {
    let plan = try Self.recipe(
      .autoencoder(Self.anomaly(.reconstruction)), [12, 57], outputs: [.score, .reconstruction])
    let result = try Trainer.run(recipe: plan, data: try Self.events())
    let scaler = try #require(result.floatModel.shiftScaler)
    let type = result.quantizedModel.inputType
    // The input saturates where the scaler's limit is.
    #expect(type.format.integerBits == 4)
    let events = result.split.test
    for (index, values) in try Self.outputs(result.graph, events).enumerated() {
      let event = Array(events.event(index))
      var sum = 0.0
      for feature in 0..<57 where event[feature / 3 * 3] > 0 {
        let unit = Double(sign: .plus, exponent: scaler.shifts[feature], significand: 1)
        let scaled = (event[feature] - Double(scaler.offsets[feature])) / unit
        var distance = abs(type.double(try type.quantize(scaled)) - values[1 + feature])
        if feature % 3 == 2 { distance = min(distance, 144 / unit - distance) }
        sum += distance * distance
      }
      #expect(values[0] == sum)
    }
  }

  /// The float scores follow their definition, and the quantized ones follow the float ones.
  @Test(arguments: [true, false])
  func floatScores(isVariational: Bool) throws {
    let kind =
      isVariational
      ? Self.variational(.latentSquares) : .autoencoder(Self.anomaly(.reconstruction))
    let plan = try Self.recipe(
      kind, isVariational ? [12, 3] : [12, 57], outputs: [.score], quantizedEpochs: 4)
    let result = try Trainer.run(recipe: plan, data: try Self.events())
    let float = try result.floatModel.scores(result.split.test)
    let fixed = try Self.outputs(result.graph, result.split.test).map { $0[0] }
    #expect(float.count == fixed.count)
    let mean = float.reduce(0, +) / Double(float.count)
    let error = zip(float, fixed).reduce(0) { $0 + abs($1.0 - $1.1) } / Double(float.count)
    #expect(error < 0.1 * mean, "mean score \(mean), mean difference \(error)")
    // Training brings it nearer than rounding alone.
    let history = result.history.quantized
    #expect(history.epochs[history.bestEpoch - 1].validationLoss < history.initialValidationLoss)
    if !isVariational {
      let results = try result.floatModel.logits(result.split.test)
      let scaler = try #require(result.floatModel.shiftScaler)
      let scaled = try scaler.apply(result.split.test)
      let event = Array(result.split.test.event(7))
      var sum = 0.0
      for feature in 0..<57 where event[feature / 3 * 3] > 0 {
        var distance = abs(Double(results[7 * 57 + feature]) - scaled.event(7)[7 * 57 + feature])
        if feature % 3 == 2 {
          distance = min(
            distance,
            144 * Double(sign: .plus, exponent: -scaler.shifts[feature], significand: 1)
              - distance)
        }
        sum += distance * distance
      }
      #expect(abs(sum - float[7]) < 1e-4 * max(sum, 1))
    }
  }

  /// A classifier may have the scaler in its circuit as well.
  @Test func classifierOfWords() throws {
    let plan = try Self.recipe(.classifier, [8, 5], outputs: [.logits])
    let result = try Trainer.run(recipe: plan, data: try Self.events())
    #expect(result.scaler == nil && result.floatModel.shiftScaler != nil)
    #expect(result.quantizedModel.classNames == ToyEvents.classNames)
    let float = try result.floatModel.logits(result.split.test)
    let fixed = try Self.outputs(result.graph, result.split.test).flatMap { $0 }
    #expect(float.count == fixed.count)
    let error = zip(float, fixed).reduce(0) { $0 + abs(Double($1.0) - $1.1) } / Double(fixed.count)
    #expect(error < 1, "mean difference \(error)")
  }

  @Test func dataThatDoNotFit() throws {
    let events = try Self.events()
    func message(_ kind: NetworkKind, _ units: [Int], _ change: (inout Recipe) -> Void) -> String? {
      #expect(throws: TrainingError.self) {
        var plan = try Self.recipe(kind, units, outputs: [.score])
        change(&plan)
        _ = try Trainer.run(recipe: plan, data: events)
      }?.description
    }
    let autoencoder = NetworkKind.autoencoder(Self.anomaly(.reconstruction))
    #expect(
      message(autoencoder, [12, 56]) { _ in }
        == "the layer 'dense_1' has 56 units and the data have 57 features; give it one unit for"
        + " each feature to give back")
    #expect(
      message(autoencoder, [12, 57]) {
        $0.data = DataRecipe(
          source: $0.data.source, split: $0.data.split, scaler: .standard)
      }?
      .contains("give data.scaler: shift") == true)
    #expect(
      message(autoencoder, [12, 57]) { $0.data.words = try? FixedType(parsing: "fixed<8,8>") }?
        .contains("no word of fixed<8,8,TRN,WRAP>") == true)
    #expect(
      message(autoencoder, [12, 57]) { $0.input.integerBits = 6 }
        == "quantization.input: the inputs do not saturate at data.limit, 8.0; leave integer_bits"
        + " out, and let them saturate")
    #expect(
      message(autoencoder, [12, 57]) { $0.data.words = nil }
        == "the recipe anomaly needs words of whole numbers with data.scaler: shift, and with it"
        + " alone")
    #expect(
      message(autoencoder, [12, 57]) { $0.outputs = [.latent] }
        == "the recipe anomaly has no output 'latent' for its kind of network")
    let long = NetworkKind.autoencoder(
      AnomalyRecipe(score: .reconstruction, periodic: ["phi": 0x1p70]))
    #expect(message(long, [12, 57]) { _ in }?.contains("give angles in coarser units") == true)
  }

  @Test func noScoreOfClassifiers() throws {
    let data = try Dataset(eventShape: [3], x: [1, 2, 3])
    let error = #expect(throws: TrainingError.self) {
      try FloatModelTests.model().scores(data)
    }
    #expect(error?.description.contains("is a classifier and gives no score") == true)
  }
}
