import Datasets
import Testing
import Training

/// The losses of autoencoders against central finite differences, in doubles.
@Suite struct AnomalyLossTests {
  static let rows = 5
  static let features = 4
  static let periods = [0.0, 1.5, 0, 0]
  static let presence: [Double] = [1, 1, 0, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 1, 1, 1]

  /// Holds the slope of every parameter to differences of the loss. Each loss is that of a copy,
  /// which draws the same noise.
  static func check(_ learner: some Learner<Double>) {
    let inputs = randomValues(rows * features, seed: 22)
    var gradient = [Double](repeating: .nan, count: learner.parameters.count)
    var first = learner
    _ = first.differentiate(inputs: inputs, presence: presence, rows: rows, gradient: &gradient)
    func loss(_ index: Int, _ step: Double) -> Double {
      var copy = learner
      copy.parameters[index] += step
      var unused = gradient
      return copy.differentiate(
        inputs: inputs, presence: presence, rows: rows, gradient: &unused
      ).meanLoss
    }
    for index in gradient.indices {
      let slope = (loss(index, 1e-6) - loss(index, -1e-6)) / 2e-6
      #expect(abs(gradient[index] - slope) < 1e-7, "parameter \(index)")
    }
    #expect(gradient.contains { abs($0) > 0.01 })
  }

  static func network(_ units: [Int], seed: UInt64, isNormalised: Bool = true) -> FloatNetwork<
    Double
  > {
    let shapes = zip(units, units.dropFirst()).enumerated().map { index, pair in
      LayerShape(
        inputs: pair.0, units: pair.1, activation: index < units.count - 2 ? .relu : .linear,
        isNormalised: isNormalised && index == 0)
    }
    return FloatNetwork(
      shapes: shapes, batch: rows,
      parameters: randomValues(ParameterLayout(shapes).count, seed: seed))
  }

  @Test(arguments: [0, 0.3])
  func autoencoder(noise: Double) {
    let input =
      noise > 0
      ? InputNoise<Double>(deviation: noise, features: Self.features, batch: Self.rows, seed: 4)
      : nil
    Self.check(
      Regression(
        Self.network([4, 6, 2, 4], seed: 31), loss: ReconstructionLoss(periods: Self.periods),
        noise: input))
  }

  @Test func variationalAutoencoder() {
    var generator = SeededGenerator(seed: 8)
    let learner = VariationalAutoencoder(
      encoder: Self.network([4, 6, 2], seed: 41), spread: Self.network([4, 5, 2], seed: 42),
      decoder: Self.network([2, 5, 4], seed: 43, isNormalised: false), beta: 0.7,
      loss: ReconstructionLoss(periods: Self.periods), noise: nil, generator: &generator)
    Self.check(learner)
  }

  /// By hand: absent features count for nothing, and angles differ the short way round.
  @Test func lossByHand() {
    let loss = ReconstructionLoss<Double>(periods: [0, 8, 8])
    let (results, targets) = ([1.0, 3, -3, 5, 5, 5], [0.0, -3, 3, 0, 0, 0])
    var slopes = [Double](repeating: .nan, count: 6)
    let sum = loss.evaluate(
      results: results, targets: targets, presence: [1, 1, 1, 0, 1, 0], rows: 2, slopes: &slopes)
    // 1; 6 is −2; −6 is 2; and in the second event 5 is −3.
    #expect(sum == 0.5 * (1 + 4 + 4 + 9))
    #expect(slopes == [0.5, -1, 1, 0, -1.5, 0])
  }

  /// Judgements of one event are equal, and the divergence is that of the formula.
  @Test func judgement() {
    var generator = SeededGenerator(seed: 8)
    // Nothing is learned: μ = 0.5, log σ² = 0, and the decoder gives zero.
    func constant(_ inputs: Int, _ results: [Double]) -> FloatNetwork<Double> {
      FloatNetwork(
        shapes: [LayerShape(inputs: inputs, units: results.count, activation: .linear)], batch: 2,
        parameters: Array(repeating: 0, count: inputs * results.count) + results)
    }
    var learner = VariationalAutoencoder(
      encoder: constant(2, [0.5, 0.5, 0.5]), spread: constant(2, [0, 0, 0]),
      decoder: constant(3, [0, 0]), beta: 2, loss: ReconstructionLoss(periods: [0, 0]), noise: nil,
      generator: &generator)
    let examples = Examples(
      inputs: Tensor<Double>(rows: 2, columns: 2, values: [1, 2, 0, 0]), labels: [0, 0])
    #expect(learner.score(examples).meanLoss == 0.5 * (0.5 * 5) + 2 * 0.5 * 3 * 0.25)
    #expect(learner.score(examples) == learner.score(examples))
    #expect(learner.score(examples).accuracy == nil)
  }
}
