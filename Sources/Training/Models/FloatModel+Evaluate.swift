import Datasets

extension FloatModel {
  /// The logits of all events, `classNames.count` for each, event by event; of an autoencoder what
  /// it gives back, or the latent means.
  ///
  /// - Parameter dataset: events as they are in files; the model's scaler is applied here.
  /// - Throws: `TrainingError.data` where the number of features differs, `DatasetError` where
  ///   scaling overflows.
  public func logits(_ dataset: Dataset) throws -> [Float] {
    var results: [Float] = []
    try forEachChunk(of: dataset) { _, _, values in results += values }
    return results
  }

  /// How unusual each event is.
  ///
  /// - Parameter dataset: events as they are in files; the model's scaler is applied here.
  /// - Throws: `TrainingError.data` where the model is a classifier or the number of features
  ///   differs, `DatasetError` where scaling overflows.
  public func scores(_ dataset: Dataset) throws -> [Double] {
    guard let anomaly else {
      throw TrainingError.data(
        "the model \(name) is a classifier and gives no score; give an autoencoder's float.json")
    }
    let scales =
      scaler?.scale ?? shiftScaler?.scales ?? Array(repeating: 1, count: featureNames.count)
    var scores: [Double] = []
    try forEachChunk(of: dataset) { events, inputs, results in
      scores += anomaly.scores(results: results, events: events, inputs: inputs, scales: scales)
    }
    return scores
  }

  /// Runs the network on some events at a time, so that the hidden layers of a large dataset need
  /// not fit in memory: the events as they are in files, scaled, and the results.
  private func forEachChunk(
    of dataset: Dataset, _ body: (ArraySlice<Double>, [Float], [Float]) -> Void
  ) throws {
    let width = dataset.featureCount
    guard width == featureNames.count else {
      throw TrainingError.data(
        "the data have \(width) features and the model \(name) takes \(featureNames.count); give"
          + " data with the features it was trained on")
    }
    BLAS.useOneThread()
    let scaled = try shiftScaler?.apply(dataset) ?? scaler?.apply(dataset) ?? dataset
    for start in stride(from: 0, to: dataset.count, by: Self.chunk) {
      let rows = Swift.min(Self.chunk, dataset.count - start)
      let range = (start * width)..<((start + rows) * width)
      let inputs = scaled.x[range].map { Float($0) }
      var values = inputs
      for layer in layers { values = layer.results(values, rows: rows) }
      body(dataset.x[range], inputs, values)
    }
  }

  /// How many events are evaluated at once.
  private static let chunk = 4096
}

extension FloatModel.Layer {
  /// The layer's results for `rows` events, row by row.
  func results(_ inputs: [Float], rows: Int) -> [Float] {
    let sums = Tensor<Float>(rows: rows, columns: units)
    weights.withUnsafeBufferPointer { weights in
      inputs.withUnsafeBufferPointer { inputs in
        guard let left = inputs.baseAddress, let right = weights.baseAddress else { return }
        Float.multiply(
          left, transposed: false, right, transposed: false, into: sums.pointer, beta: 0,
          rows: rows, columns: units, inner: self.inputs)
      }
    }
    let floor = activation.floor(Float.self)
    for row in 0..<rows {
      let sums = sums.row(row)
      for unit in 0..<units { sums[unit] = Swift.max(sums[unit] + biases[unit], floor) }
    }
    return sums.values
  }
}

extension FloatNetwork {
  /// The layers with batch normalisation folded in, γ·(x·W − mean)·s + β = x·(W·γ·s) + (β −
  /// mean·γ·s) with s = 1/√(variance + ε).
  ///
  /// - Parameter names: one for each layer.
  package func folded(names: [String]) -> [FloatModel.Layer] {
    shapes.indices.map { index in
      let (shape, slots) = (shapes[index], layout.slots[index])
      var factors = [Double](repeating: 1, count: shape.units)
      var biases = state.parameters[slots.shift].map { Double($0) }
      if shape.isNormalised {
        for unit in 0..<shape.units {
          let variance = Double(state.variances[index][unit] + Self.varianceFloor)
          factors[unit] =
            Double(state.parameters[slots.gain.lowerBound + unit]) / variance.squareRoot()
          biases[unit] -= Double(state.means[index][unit]) * factors[unit]
        }
      }
      return FloatModel.Layer(
        name: names[index], inputs: shape.inputs, units: shape.units,
        activation: shape.activation,
        weights: state.parameters[slots.weights].enumerated().map { offset, weight in
          Float(Double(weight) * factors[offset % shape.units])
        },
        biases: biases.map { Float($0) })
    }
  }
}
