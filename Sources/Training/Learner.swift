/// A network whose parameters can be fitted by gradient steps.
package protocol Learner<Scalar> {
  associatedtype Scalar: TrainingScalar

  /// Everything that training changes besides work memory, so that the best epoch can be kept.
  associatedtype State
  var state: State { get set }

  /// The number of classes.
  var outputs: Int { get }
  /// The vector that the optimizer moves.
  var parameters: [Scalar] { get set }

  /// Scores the events and writes the slope of their mean loss by each parameter.
  ///
  /// - Parameters:
  ///   - inputs: the events, row-major.
  ///   - rows: how many, at most the network's batch.
  ///   - gradient: as long as `parameters`; overwritten.
  mutating func differentiate(
    inputs: UnsafePointer<Scalar>, labels: UnsafePointer<Int32>, rows: Int,
    gradient: inout [Scalar]
  ) -> Score

  /// Called after every optimizer step: brings the parameters back to where they are allowed.
  mutating func constrainParameters()

  /// The logits of `rows` events, at most the network's batch; valid until the next call.
  mutating func logits(
    _ inputs: UnsafePointer<Scalar>, rows: Int
  ) -> UnsafeMutablePointer<Scalar>

  /// The most events that one call may be given.
  var batch: Int { get }
}

extension Learner {
  /// Scores all the events.
  package mutating func score(_ examples: Examples<Scalar>) -> Score {
    var total = Score()
    examples.labels.withUnsafeBufferPointer { labels in
      guard let base = labels.baseAddress else { return }
      for start in stride(from: 0, to: examples.count, by: batch) {
        let rows = Swift.min(batch, examples.count - start)
        total += SoftmaxCrossEntropy<Scalar>.evaluate(
          logits: logits(examples.inputs.row(start), rows: rows), labels: base + start,
          rows: rows, classes: outputs, gradient: nil)
      }
    }
    return total
  }

  /// The logits of all the rows, row by row.
  package mutating func logits(of inputs: Tensor<Scalar>) -> [Scalar] {
    var result: [Scalar] = []
    result.reserveCapacity(inputs.rows * outputs)
    for start in stride(from: 0, to: inputs.rows, by: batch) {
      let rows = Swift.min(batch, inputs.rows - start)
      let values = logits(inputs.row(start), rows: rows)
      result.append(contentsOf: UnsafeBufferPointer(start: values, count: rows * outputs))
    }
    return result
  }
}

/// Loops over the columns of a row-major batch that more than one network uses.
package enum Columns<Scalar: TrainingScalar> {
  /// Adds each column's sum over `rows` rows to `sums`.
  @inline(__always)
  static func addSums(
    of values: UnsafePointer<Scalar>, rows: Int, columns: Int,
    to sums: UnsafeMutablePointer<Scalar>
  ) {
    for row in 0..<rows {
      let start = values + row * columns
      for column in 0..<columns { sums[column] += start[column] }
    }
  }
}
