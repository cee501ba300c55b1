import Datasets

/// An autoencoder whose narrow layer is a normal distribution, drawn towards the standard one
/// (D. P. Kingma and M. Welling, ICLR 2014, arXiv:1312.6114), with the weight β on that
/// (I. Higgins et al., ICLR 2017).
///
/// The encoder gives the means μ; the logarithms of the variances come from a network of their own,
/// and the reconstruction from a third. The trigger runs the encoder alone: the other two exist in
/// training only, and hold nothing in the encoder. The loss of an event is
///
///     ½ Σ (x̂ − x)² + β·½ Σ (μ² + σ² − 1 − log σ²),   x̂ = decoder(μ + σ·ε),   ε normal.
package struct VariationalAutoencoder<Scalar: TrainingScalar>: Learner {
  package struct State {
    var encoder: FloatNetwork<Scalar>.State
    var spread: FloatNetwork<Scalar>.State
    var decoder: FloatNetwork<Scalar>.State
  }

  package private(set) var encoder: FloatNetwork<Scalar>
  /// From the inputs to log σ².
  private var spread: FloatNetwork<Scalar>
  private var decoder: FloatNetwork<Scalar>
  private let beta: Scalar
  private let loss: ReconstructionLoss<Scalar>
  private var noise: InputNoise<Scalar>?
  private var generator: SeededGenerator
  /// Draws the same ε for every judgement.
  private let judge: SeededGenerator
  private let latent: Tensor<Scalar>
  private let latentSlopes: Tensor<Scalar>
  private let draws: Tensor<Scalar>

  /// log σ² is held within these: σ from e^-6 to e^3. Beyond, nothing is learned from it.
  private static var limits: ClosedRange<Scalar> { -12...6 }

  /// - Precondition: encoder and spread have as many results as the decoder inputs.
  package init(
    encoder: FloatNetwork<Scalar>, spread: FloatNetwork<Scalar>, decoder: FloatNetwork<Scalar>,
    beta: Double, loss: ReconstructionLoss<Scalar>, noise: InputNoise<Scalar>?,
    generator: inout SeededGenerator
  ) {
    precondition(
      encoder.outputs == spread.outputs && encoder.outputs == decoder.shapes.first?.inputs
        && decoder.outputs == loss.periods.count,
      "the parts of a variational autoencoder fit each other")
    self.encoder = encoder
    self.spread = spread
    self.decoder = decoder
    self.beta = Scalar(beta)
    self.loss = loss
    self.noise = noise
    self.generator = SeededGenerator(seed: generator.next())
    judge = SeededGenerator(seed: generator.next())
    latent = Tensor(rows: encoder.batch, columns: encoder.outputs)
    latentSlopes = Tensor(rows: encoder.batch, columns: encoder.outputs)
    draws = Tensor(rows: encoder.batch, columns: encoder.outputs)
  }

  package var state: State {
    get {
      State(encoder: encoder.state, spread: spread.state, decoder: decoder.state)
    }
    set {
      encoder.state = newValue.encoder
      spread.state = newValue.spread
      decoder.state = newValue.decoder
    }
  }

  /// Those of encoder, spread and decoder, one behind the other.
  package var parameters: [Scalar] {
    get { encoder.parameters + spread.parameters + decoder.parameters }
    set {
      let first = encoder.parameters.count
      let second = first + spread.parameters.count
      encoder.parameters = Array(newValue[..<first])
      spread.parameters = Array(newValue[first..<second])
      decoder.parameters = Array(newValue[second...])
    }
  }

  package var batch: Int { encoder.batch }

  package mutating func constrainParameters() {}

  package mutating func differentiate(
    _ events: EventBatch<Scalar>, gradient: inout [Scalar]
  ) -> Score {
    let rows = events.rows
    let inputs = noise?.applied(to: events) ?? events.inputs
    var draw = generator
    let sum = forward(inputs, events, training: true, &draw)
    generator = draw
    let first = encoder.parameters.count
    let second = first + spread.parameters.count
    gradient.withUnsafeMutableBufferPointer { gradient in
      guard let base = gradient.baseAddress else { return }
      decoder.backward(
        latent.pointer, rows: rows, gradient: base + second, inputSlopes: latentSlopes.pointer)
      setSlopes(rows: rows)
      encoder.backward(inputs, rows: rows, gradient: base, inputSlopes: nil)
      spread.backward(inputs, rows: rows, gradient: base + first, inputSlopes: nil)
    }
    return Score(loss: sum, count: rows)
  }

  package mutating func score(_ events: EventBatch<Scalar>) -> Score {
    var generator = judge
    let sum = forward(events.inputs, events, training: false, &generator)
    return Score(loss: sum, count: events.rows)
  }

  /// The results of the last `forward`, where the networks keep them.
  private var means: UnsafeMutablePointer<Scalar>?
  private var logVariances: UnsafeMutablePointer<Scalar>?

  /// Runs all three networks and sums the events' losses; with training, the decoder's slopes are
  /// set.
  private mutating func forward(
    _ inputs: UnsafePointer<Scalar>, _ events: EventBatch<Scalar>, training: Bool,
    _ generator: inout SeededGenerator
  ) -> Double {
    let rows = events.rows
    let means = encoder.forward(inputs, rows: rows, training: training)
    let logVariances = spread.forward(inputs, rows: rows, training: training)
    (self.means, self.logVariances) = (means, logVariances)
    var divergence = 0.0
    for index in 0..<(rows * latent.columns) {
      let (mean, logVariance) = (means[index], Self.limited(logVariances[index]))
      let variance = Scalar.exponential(logVariance)
      draws.pointer[index] = Scalar(generator.normal())
      latent.pointer[index] = mean + variance.squareRoot() * draws.pointer[index]
      divergence += 0.5 * Double(mean * mean + variance - 1 - logVariance)
    }
    let results = decoder.forward(latent.pointer, rows: rows, training: training)
    return Double(beta) * divergence
      + loss.evaluate(
        results: results, targets: events.inputs, presence: events.presence, rows: rows,
        slopes: training ? decoder.resultSlopes : nil)
  }

  @inline(__always)
  private static func limited(_ logVariance: Scalar) -> Scalar {
    Swift.min(Swift.max(logVariance, limits.lowerBound), limits.upperBound)
  }

  /// The slopes of the mean loss by μ and log σ², from those by z = μ + σ·ε.
  private func setSlopes(rows: Int) {
    guard let means, let logVariances else { return }
    let (meanSlopes, spreadSlopes) = (encoder.resultSlopes, spread.resultSlopes)
    let weight = beta / Scalar(rows)
    for index in 0..<(rows * latent.columns) {
      let slope = latentSlopes.pointer[index]
      let logVariance = Self.limited(logVariances[index])
      let variance = Scalar.exponential(logVariance)
      meanSlopes[index] = slope + weight * means[index]
      spreadSlopes[index] =
        logVariance == logVariances[index]
        ? 0.5 * (slope * variance.squareRoot() * draws.pointer[index] + weight * (variance - 1))
        : 0
    }
  }
}
