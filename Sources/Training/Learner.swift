/// A network whose parameters can be fitted by gradient steps.
package protocol Learner<Scalar> {
  associatedtype Scalar: TrainingScalar

  /// Everything that training changes besides work memory, so that the best epoch can be kept.
  associatedtype State
  var state: State { get set }

  /// The vector that the optimizer moves.
  var parameters: [Scalar] { get set }

  /// The most events that one call may be given.
  var batch: Int { get }

  /// Scores the events and writes the slope of their mean loss by each parameter.
  ///
  /// - Parameter gradient: as long as `parameters`; overwritten.
  mutating func differentiate(
    _ events: EventBatch<Scalar>, gradient: inout [Scalar]
  ) -> Score

  /// Scores the events as they are judged after an epoch: equal events give equal scores.
  mutating func score(_ events: EventBatch<Scalar>) -> Score

  /// Called after every optimizer step: brings the parameters back to where they are allowed.
  mutating func constrainParameters()
}

/// Some events in memory, valid for one call.
package struct EventBatch<Scalar: TrainingScalar> {
  /// events × features.
  package let inputs: UnsafePointer<Scalar>
  /// The class of each event.
  package let labels: UnsafePointer<Int32>
  /// events × features: 1 where a feature belongs to an object that is there, else 0; nil where
  /// all are there.
  package let presence: UnsafePointer<Scalar>?
  /// events × results: what the network should give; nil for the inputs themselves.
  package let targets: UnsafePointer<Scalar>?
  package let rows: Int

  package init(
    inputs: UnsafePointer<Scalar>, labels: UnsafePointer<Int32>,
    presence: UnsafePointer<Scalar>? = nil, targets: UnsafePointer<Scalar>? = nil, rows: Int
  ) {
    self.inputs = inputs
    self.labels = labels
    self.presence = presence
    self.targets = targets
    self.rows = rows
  }
}

extension Learner {
  /// Scores all the events.
  package mutating func score(_ examples: Examples<Scalar>) -> Score {
    var total = Score()
    examples.labels.withUnsafeBufferPointer { labels in
      guard let base = labels.baseAddress else { return }
      for start in stride(from: 0, to: examples.count, by: batch) {
        total += score(
          EventBatch(
            inputs: examples.inputs.row(start), labels: base + start,
            presence: examples.presence.map { UnsafePointer($0.row(start)) },
            targets: examples.targets.map { UnsafePointer($0.row(start)) },
            rows: Swift.min(batch, examples.count - start)))
      }
    }
    return total
  }
}

/// How well a network did on some events.
package struct Score: Hashable, Sendable {
  /// The sum of the losses, in nats.
  package var loss = 0.0
  /// How many events have their largest logit at their class; nil for networks without classes.
  package var correct: Int?
  package var count = 0

  package var meanLoss: Double { loss / Double(Swift.max(count, 1)) }
  package var accuracy: Double? {
    correct.map { Double($0) / Double(Swift.max(count, 1)) }
  }

  package init() {}

  package init(loss: Double, correct: Int? = nil, count: Int) {
    self.loss = loss
    self.correct = correct
    self.count = count
  }

  package static func += (left: inout Score, right: Score) {
    left.loss += right.loss
    if let correct = right.correct { left.correct = (left.correct ?? 0) + correct }
    left.count += right.count
  }
}
