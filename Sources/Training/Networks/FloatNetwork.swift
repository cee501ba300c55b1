import Datasets

/// A network of dense layers, with optional batch normalisation, in floating point.
///
/// Each layer computes z = x·W, then ẑ = (z − mean) / √(variance + ε) and γ·ẑ + β where it is
/// normalised (S. Ioffe and C. Szegedy, ICML 2015, arXiv:1502.03167) or z + b where it is not,
/// then its activation.
package struct FloatNetwork<Scalar: TrainingScalar>: DenseChain {
  /// ε of batch normalisation.
  package static var varianceFloor: Scalar { 1e-3 }
  /// The share of the past in the running statistics, once there is enough of it.
  static var memory: Double { 0.99 }

  package struct State: Equatable {
    package var parameters: [Scalar]
    /// The running statistics of each layer; empty arrays where it is not normalised.
    package var means: [[Scalar]]
    package var variances: [[Scalar]]
    /// How many batches the running statistics have seen.
    var batches = 0
  }

  package let shapes: [LayerShape]
  package let layout: ParameterLayout
  package let batch: Int
  package var state: State
  let work: [Work]

  package var outputs: Int { shapes.last?.units ?? 0 }
  package var resultSlopes: UnsafeMutablePointer<Scalar> { work[shapes.count - 1].slopes.pointer }

  package var parameters: [Scalar] {
    get { state.parameters }
    _modify { yield &state.parameters }
  }

  /// The work memory of one layer.
  struct Work {
    /// z, or ẑ where the layer is normalised.
    let sums: Tensor<Scalar>
    /// The results, and on the way back their slopes.
    let results: Tensor<Scalar>
    let slopes: Tensor<Scalar>
    /// 1 / √(variance + ε) for each unit, and another number for each unit.
    let scales: Tensor<Scalar>
    let scratch: Tensor<Scalar>
  }

  /// A network with random weights: normal with variance 2/inputs before a ReLU (K. He et al.,
  /// ICCV 2015, arXiv:1502.01852) and 1/inputs otherwise; shifts zero, gains one.
  ///
  /// - Parameter batch: the most events of one call.
  package init(shapes: [LayerShape], batch: Int, generator: inout SeededGenerator) {
    let layout = ParameterLayout(shapes)
    var parameters = Array(repeating: Scalar(0), count: layout.count)
    for (shape, slots) in zip(shapes, layout.slots) {
      let gain: Double =
        switch shape.activation {
        case .relu: 2
        case .linear: 1
        }
      let deviation = (gain / Double(shape.inputs)).squareRoot()
      for index in slots.weights { parameters[index] = Scalar(deviation * generator.normal()) }
      for index in slots.gain { parameters[index] = 1 }
    }
    self.init(shapes: shapes, batch: batch, parameters: parameters)
  }

  /// A network with the given parameters, in the order of ``ParameterLayout``.
  package init(shapes: [LayerShape], batch: Int, parameters: [Scalar]) {
    self.shapes = shapes
    self.layout = ParameterLayout(shapes)
    self.batch = batch
    precondition(parameters.count == layout.count, "the parameters do not fit the layers")
    state = State(
      parameters: parameters,
      means: shapes.map { Array(repeating: 0, count: $0.isNormalised ? $0.units : 0) },
      variances: shapes.map { Array(repeating: 1, count: $0.isNormalised ? $0.units : 0) })
    work = shapes.map { shape in
      Work(
        sums: Tensor(rows: batch, columns: shape.units),
        results: Tensor(rows: batch, columns: shape.units),
        slopes: Tensor(rows: batch, columns: shape.units),
        scales: Tensor(rows: 1, columns: shape.units),
        scratch: Tensor(rows: 1, columns: shape.units))
    }
  }

  package mutating func constrainParameters() {}

  package mutating func forward(
    _ inputs: UnsafePointer<Scalar>, rows: Int, training: Bool
  ) -> UnsafeMutablePointer<Scalar> {
    precondition(rows <= batch)
    if training { state.batches += 1 }
    var inputs = inputs
    state.parameters.withUnsafeBufferPointer { parameters in
      for (index, shape) in shapes.enumerated() {
        let work = work[index]
        let slots = layout.slots[index]
        guard let base = parameters.baseAddress else { return }
        Scalar.multiply(
          inputs, transposed: false, base + slots.weights.lowerBound, transposed: false,
          into: work.sums.pointer, beta: 0, rows: rows, columns: shape.units,
          inner: shape.inputs)
        let shift = base + slots.shift.lowerBound
        if shape.isNormalised {
          if training {
            Self.measure(work, rows: rows, units: shape.units)
            remember(layer: index)
          } else {
            recall(layer: index)
          }
          Self.normalise(
            work, rows: rows, units: shape.units, gain: base + slots.gain.lowerBound,
            shift: shift, activation: shape.activation)
        } else {
          Self.addShift(
            work, rows: rows, units: shape.units, shift: shift, activation: shape.activation)
        }
        inputs = UnsafePointer(work.results.pointer)
      }
    }
    return work[shapes.count - 1].results.pointer
  }
}

// The loops over a batch. Inner loops run over the units, which lie side by side in memory.

extension FloatNetwork {
  /// results ← activation(sums + shift).
  private static func addShift(
    _ work: Work, rows: Int, units: Int, shift: UnsafePointer<Scalar>, activation: Activation
  ) {
    let floor = activation.floor(Scalar.self)
    for row in 0..<rows {
      let (sums, results) = (work.sums.row(row), work.results.row(row))
      for unit in 0..<units {
        let value = sums[unit] + shift[unit]
        results[unit] = value > floor ? value : floor
      }
    }
  }

  /// Mean and scale of each unit over the batch, into `scratch` and `scales`, the variance into
  /// the first row of `slopes`, which is free on the way forward.
  private static func measure(_ work: Work, rows: Int, units: Int) {
    let (mean, scale, variance) = (
      work.scratch.pointer, work.scales.pointer, work.slopes.pointer
    )
    let share = 1 / Scalar(rows)
    mean.update(repeating: 0, count: units)
    variance.update(repeating: 0, count: units)
    Columns.addSums(of: work.sums.pointer, rows: rows, columns: units, to: mean)
    for unit in 0..<units { mean[unit] *= share }
    for row in 0..<rows {
      let sums = work.sums.row(row)
      for unit in 0..<units {
        let distance = sums[unit] - mean[unit]
        variance[unit] += distance * distance
      }
    }
    for unit in 0..<units {
      variance[unit] *= share
      scale[unit] = 1 / (variance[unit] + varianceFloor).squareRoot()
    }
  }

  /// Takes the batch's statistics into the running ones. The first batches count equally, so that
  /// the arbitrary starting values are forgotten at once.
  private mutating func remember(layer: Int) {
    let past = Scalar(Swift.min(Self.memory, 1 - 1 / Double(state.batches)))
    for unit in 0..<shapes[layer].units {
      let (mean, variance) = (
        work[layer].scratch.pointer[unit], work[layer].slopes.pointer[unit]
      )
      state.means[layer][unit] = past * state.means[layer][unit] + (1 - past) * mean
      state.variances[layer][unit] = past * state.variances[layer][unit] + (1 - past) * variance
    }
  }

  /// Puts the running statistics where `measure` would put those of a batch.
  private func recall(layer: Int) {
    for unit in 0..<shapes[layer].units {
      work[layer].scratch.pointer[unit] = state.means[layer][unit]
      work[layer].scales.pointer[unit] =
        1 / (state.variances[layer][unit] + Self.varianceFloor).squareRoot()
    }
  }

  /// sums ← ẑ, results ← activation(γ·ẑ + β).
  private static func normalise(
    _ work: Work, rows: Int, units: Int, gain: UnsafePointer<Scalar>,
    shift: UnsafePointer<Scalar>, activation: Activation
  ) {
    let floor = activation.floor(Scalar.self)
    let (mean, scale) = (work.scratch.pointer, work.scales.pointer)
    for row in 0..<rows {
      let (sums, results) = (work.sums.row(row), work.results.row(row))
      for unit in 0..<units {
        let normal = (sums[unit] - mean[unit]) * scale[unit]
        sums[unit] = normal
        let value = gain[unit] * normal + shift[unit]
        results[unit] = value > floor ? value : floor
      }
    }
  }
}

extension Activation {
  /// The activation is the larger of its argument and this.
  @inline(__always)
  func floor<Scalar: TrainingScalar>(_: Scalar.Type) -> Scalar {
    switch self {
    case .relu: 0
    case .linear: -.infinity
    }
  }
}
