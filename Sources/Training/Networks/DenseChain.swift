/// A network of dense layers whose results can be differentiated, by its parameters and by its
/// inputs.
package protocol DenseChain<Scalar>: Learner {
  /// The number of results.
  var outputs: Int { get }

  /// The results of `rows` events, at most the network's batch; valid until the next call.
  ///
  /// - Parameters:
  ///   - inputs: the events, row-major.
  ///   - training: whether batch normalisation uses the statistics of these events, and remembers
  ///     them.
  mutating func forward(
    _ inputs: UnsafePointer<Scalar>, rows: Int, training: Bool
  ) -> UnsafeMutablePointer<Scalar>

  /// Where the slopes of the loss by the results stand for `backward`, row by row.
  var resultSlopes: UnsafeMutablePointer<Scalar> { get }

  /// The slopes of the loss by the parameters and, where wanted, by the inputs of the events that
  /// went through `forward` last, with training. Overwrites `resultSlopes`.
  ///
  /// - Parameters:
  ///   - gradient: as many as `parameters`.
  ///   - inputSlopes: as many as `inputs`.
  mutating func backward(
    _ inputs: UnsafePointer<Scalar>, rows: Int, gradient: UnsafeMutablePointer<Scalar>,
    inputSlopes: UnsafeMutablePointer<Scalar>?
  )
}

extension DenseChain {
  /// The results of all the rows, row by row.
  package mutating func results(of inputs: Tensor<Scalar>) -> [Scalar] {
    var result: [Scalar] = []
    result.reserveCapacity(inputs.rows * outputs)
    for start in stride(from: 0, to: inputs.rows, by: batch) {
      let rows = Swift.min(batch, inputs.rows - start)
      let values = forward(inputs.row(start), rows: rows, training: false)
      result.append(contentsOf: UnsafeBufferPointer(start: values, count: rows * outputs))
    }
    return result
  }
}

/// By itself, a chain learns to classify: its results are logits.
extension DenseChain {
  package mutating func differentiate(
    _ events: EventBatch<Scalar>, gradient: inout [Scalar]
  ) -> Score {
    let logits = forward(events.inputs, rows: events.rows, training: true)
    let score = SoftmaxCrossEntropy<Scalar>.evaluate(
      logits: logits, labels: events.labels, rows: events.rows, classes: outputs,
      gradient: resultSlopes)
    gradient.withUnsafeMutableBufferPointer { gradient in
      guard let base = gradient.baseAddress else { return }
      backward(events.inputs, rows: events.rows, gradient: base, inputSlopes: nil)
    }
    return score
  }

  package mutating func score(_ events: EventBatch<Scalar>) -> Score {
    SoftmaxCrossEntropy<Scalar>.evaluate(
      logits: forward(events.inputs, rows: events.rows, training: false), labels: events.labels,
      rows: events.rows, classes: outputs, gradient: nil)
  }
}
