import Foundation

/// The loss −log softmax(logits)[label], averaged over the events.
package enum SoftmaxCrossEntropy<Scalar: TrainingScalar> {
  /// Scores `rows` events and, when `gradient` is given, writes there the slope of the mean loss
  /// by each logit: (softmax − one-hot) / rows. `gradient` may be `logits` itself.
  package static func evaluate(
    logits: UnsafePointer<Scalar>, labels: UnsafePointer<Int32>, rows: Int, classes: Int,
    gradient: UnsafeMutablePointer<Scalar>?
  ) -> Score {
    var (loss, correct) = (0.0, 0)
    let weight = 1 / Scalar(rows)
    // The row is copied because the gradient may replace it.
    withUnsafeTemporaryAllocation(of: Scalar.self, capacity: classes) { powers in
      for row in 0..<rows {
        let z = logits + row * classes
        let label = Int(labels[row])
        var best = 0
        for index in 1..<Swift.max(classes, 1) where z[index] > z[best] { best = index }
        // Subtracting the largest keeps every power in 0…1.
        let largest = z[best]
        let labelLogit = z[label] - largest
        var sum: Scalar = 0
        for index in 0..<classes {
          powers[index] = Scalar.exponential(z[index] - largest)
          sum += powers[index]
        }
        loss += log(Double(sum)) - Double(labelLogit)
        correct += best == label ? 1 : 0
        guard let gradient else { continue }
        let slopes = gradient + row * classes
        for index in 0..<classes { slopes[index] = powers[index] / sum * weight }
        slopes[label] -= weight
      }
    }
    return Score(loss: loss, correct: correct, count: rows)
  }
}
