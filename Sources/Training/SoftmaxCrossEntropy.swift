import Foundation

/// How well a network did on some events.
package struct Score: Hashable, Sendable {
  /// The sum of the cross-entropies, in nats.
  package var loss = 0.0
  /// How many events have their largest logit at their class; a tie goes to the first.
  package var correct = 0
  package var count = 0

  package var meanLoss: Double { loss / Double(Swift.max(count, 1)) }
  package var accuracy: Double { Double(correct) / Double(Swift.max(count, 1)) }

  package init() {}

  package static func += (left: inout Score, right: Score) {
    left.loss += right.loss
    left.correct += right.correct
    left.count += right.count
  }
}

/// The loss −log softmax(logits)[label], averaged over the events.
package enum SoftmaxCrossEntropy<Scalar: TrainingScalar> {
  /// Scores `rows` events and, when `gradient` is given, writes there the slope of the mean loss
  /// by each logit: (softmax − one-hot) / rows. `gradient` may be `logits` itself.
  package static func evaluate(
    logits: UnsafePointer<Scalar>, labels: UnsafePointer<Int32>, rows: Int, classes: Int,
    gradient: UnsafeMutablePointer<Scalar>?
  ) -> Score {
    var score = Score()
    score.count = rows
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
        score.loss += log(Double(sum)) - Double(labelLogit)
        score.correct += best == label ? 1 : 0
        guard let gradient else { continue }
        let slopes = gradient + row * classes
        for index in 0..<classes { slopes[index] = powers[index] / sum * weight }
        slopes[label] -= weight
      }
    }
    return score
  }
}
