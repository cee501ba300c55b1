import Datasets

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
