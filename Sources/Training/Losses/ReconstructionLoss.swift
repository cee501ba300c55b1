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
