import Datasets

/// How far a reconstruction is from what was given: half the sum of the squared differences over
/// the features of the objects that are there, which is the negative log-likelihood of normal
/// errors of variance one but for a constant. Periodic features differ the short way round.
package struct ReconstructionLoss<Scalar: TrainingScalar> {
  /// For each feature the period in units of the network's inputs; 0 where there is none.
  package let periods: [Scalar]

  package init(periods: [Scalar]) { self.periods = periods }

  /// result − target, the short way round. The circuit takes min(|d|, period − |d|) of the
  /// difference d, which has the same square.
  @inline(__always)
  package static func difference(_ result: Scalar, _ target: Scalar, period: Scalar) -> Scalar {
    let difference = result - target
    guard period > 0, abs(difference) > period / 2 else { return difference }
    return difference > 0 ? difference - period : difference + period
  }

  /// Sums the losses of `rows` events and, when `slopes` is given, writes there the slope of the
  /// mean loss by each result.
  ///
  /// - Parameters:
  ///   - targets: what should come out, events × features.
  ///   - presence: 1 where a feature counts, else 0; nil where all do.
  package func evaluate(
    results: UnsafePointer<Scalar>, targets: UnsafePointer<Scalar>,
    presence: UnsafePointer<Scalar>?, rows: Int, slopes: UnsafeMutablePointer<Scalar>?
  ) -> Double {
    let width = periods.count
    let weight = 1 / Scalar(rows)
    var loss = 0.0
    for row in 0..<rows {
      var sum: Scalar = 0
      for feature in 0..<width {
        let index = row * width + feature
        let difference =
          Self.difference(results[index], targets[index], period: periods[feature])
          * (presence?[index] ?? 1)
        sum += difference * difference
        slopes?[index] = difference * weight
      }
      loss += 0.5 * Double(sum)
    }
    return loss
  }
}

/// Noise that a denoising autoencoder has to remove (P. Vincent et al., ICML 2008): normal, on the
/// features of the objects that are there.
package struct InputNoise<Scalar: TrainingScalar> {
  private let deviation: Double
  private var generator: SeededGenerator
  private let noisy: Tensor<Scalar>

  /// - Parameters:
  ///   - deviation: the standard deviation, in units of the network's inputs.
  ///   - batch: the most events of one call.
  package init(
    deviation: Double, features: Int, batch: Int, seed: UInt64
  ) {
    self.deviation = deviation
    generator = SeededGenerator(seed: seed)
    noisy = Tensor(rows: batch, columns: features)
  }

  /// The inputs of the events with noise; valid until the next call.
  package mutating func applied(to events: EventBatch<Scalar>) -> UnsafePointer<Scalar> {
    for index in 0..<(events.rows * noisy.columns) {
      let isThere = (events.presence?[index] ?? 1) > 0
      noisy.pointer[index] =
        events.inputs[index] + (isThere ? Scalar(deviation * generator.normal()) : 0)
    }
    return UnsafePointer(noisy.pointer)
  }
}
