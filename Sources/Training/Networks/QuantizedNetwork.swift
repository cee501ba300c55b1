import FixedPoint

/// A network of dense layers that computes exactly what its fixed-point circuit will, with
/// gradients for its latent floating-point weights.
///
/// Weights and biases are quantized at every step, results of the activations as well. Backwards,
/// a quantizer is the identity inside its range and constant outside (the clipped straight-through
/// estimator: Y. Bengio et al., arXiv:1308.3432; M. Courbariaux et al., arXiv:1511.00363). Latent
/// weights are kept inside the range, where their slope passes: outside it would be zero and they
/// could never come back. All the sums are exact (``AccumulatorPlan``), so the results are the
/// circuit's, to the last bit.
package struct QuantizedNetwork<Scalar: TrainingScalar>: DenseChain {
  package struct State: Equatable {
    /// The latent weights and biases.
    package var parameters: [Scalar]
  }

  package let shapes: [LayerShape]
  package let types: [LayerTypes]
  package let layout: ParameterLayout
  package let batch: Int
  package var state: State
  private let work: [Work]

  package var outputs: Int { shapes.last?.units ?? 0 }
  package var resultSlopes: UnsafeMutablePointer<Scalar> { work[shapes.count - 1].slopes.pointer }

  package var parameters: [Scalar] {
    get { state.parameters }
    _modify { yield &state.parameters }
  }

  /// The quantizers of one layer, and its work memory.
  private struct Work {
    // In doubles: latent values are arbitrary, and scaling a tiny float could underflow.
    let weightQuantizer: FakeQuantizer<Double>
    let biasQuantizer: FakeQuantizer<Double>
    let outputQuantizer: FakeQuantizer<Scalar>?
    let weights: Tensor<Scalar>
    let biases: Tensor<Scalar>
    /// x·W, before the bias.
    let sums: Tensor<Scalar>
    let results: Tensor<Scalar>
    let slopes: Tensor<Scalar>
  }

  /// - Parameters:
  ///   - types: of each layer; all but the last have an output type.
  ///   - parameters: the latent values, in the order of ``ParameterLayout``.
  /// - Precondition: `Scalar` is at least what ``AccumulatorPlan`` asks for.
  package init(shapes: [LayerShape], types: [LayerTypes], batch: Int, parameters: [Scalar]) {
    precondition(shapes.count == types.count)
    self.shapes = shapes
    self.types = types
    self.layout = ParameterLayout(shapes)
    self.batch = batch
    precondition(parameters.count == layout.count, "the parameters do not fit the layers")
    state = State(parameters: parameters)
    work = zip(shapes, types).map { shape, types in
      Work(
        weightQuantizer: FakeQuantizer(types.weights),
        biasQuantizer: FakeQuantizer(types.biases),
        outputQuantizer: types.output.map { FakeQuantizer($0) },
        weights: Tensor(rows: shape.inputs, columns: shape.units),
        biases: Tensor(rows: 1, columns: shape.units),
        sums: Tensor(rows: batch, columns: shape.units),
        results: Tensor(rows: batch, columns: shape.units),
        slopes: Tensor(rows: batch, columns: shape.units))
    }
    constrainParameters()
  }

  package mutating func constrainParameters() {
    for (slots, work) in zip(layout.slots, work) {
      for (range, quantizer) in [
        (slots.weights, work.weightQuantizer), (slots.shift, work.biasQuantizer),
      ] {
        // Exact: the bounds are among the values that the accumulator plan found to fit.
        let (lower, upper) = (Scalar(quantizer.lower), Scalar(quantizer.upper))
        for index in range {
          let value = state.parameters[index]
          state.parameters[index] = value < lower ? lower : (value > upper ? upper : value)
        }
      }
    }
  }

  package mutating func forward(
    _ inputs: UnsafePointer<Scalar>, rows: Int, training: Bool
  ) -> UnsafeMutablePointer<Scalar> {
    precondition(rows <= batch)
    quantizeParameters()
    var inputs = inputs
    for (shape, work) in zip(shapes, work) {
      Scalar.multiply(
        inputs, transposed: false, work.weights.pointer, transposed: false,
        into: work.sums.pointer, beta: 0, rows: rows, columns: shape.units, inner: shape.inputs)
      let floor = shape.activation.floor(Scalar.self)
      if let quantizer = work.outputQuantizer {
        quantizer.quantize(
          work.sums.pointer, shift: work.biases.pointer, floor: floor, rows: rows,
          columns: shape.units, into: work.results.pointer)
      } else {
        for row in 0..<rows {
          let (sums, results) = (work.sums.row(row), work.results.row(row))
          for unit in 0..<shape.units {
            let value = sums[unit] + work.biases.pointer[unit]
            results[unit] = value > floor ? value : floor
          }
        }
      }
      inputs = UnsafePointer(work.results.pointer)
    }
    return work[shapes.count - 1].results.pointer
  }

  package mutating func backward(
    _ inputs: UnsafePointer<Scalar>, rows: Int, gradient base: UnsafeMutablePointer<Scalar>,
    inputSlopes: UnsafeMutablePointer<Scalar>?
  ) {
    for index in stride(from: shapes.count - 1, through: 0, by: -1) {
      let (shape, slots, work) = (shapes[index], layout.slots[index], work[index])
      gate(layer: index, rows: rows)
      let shift = base + slots.shift.lowerBound
      shift.update(repeating: 0, count: shape.units)
      Columns.addSums(of: work.slopes.pointer, rows: rows, columns: shape.units, to: shift)
      Scalar.multiply(
        index > 0 ? UnsafePointer(self.work[index - 1].results.pointer) : inputs,
        transposed: true, work.slopes.pointer, transposed: false,
        into: base + slots.weights.lowerBound, beta: 0, rows: shape.inputs,
        columns: shape.units, inner: rows)
      if let target = index > 0 ? self.work[index - 1].slopes.pointer : inputSlopes {
        Scalar.multiply(
          work.slopes.pointer, transposed: false, work.weights.pointer, transposed: true,
          into: target, beta: 0, rows: rows, columns: shape.inputs, inner: shape.units)
      }
    }
  }

  /// The integers of each layer's weights (inputs × units, row-major) and biases.
  package func mantissas() -> [(weights: [Int64], biases: [Int64])] {
    zip(layout.slots, work).map { slots, work in
      (
        state.parameters[slots.weights].map { work.weightQuantizer.mantissa(Double($0)) },
        state.parameters[slots.shift].map { work.biasQuantizer.mantissa(Double($0)) }
      )
    }
  }

  /// The results of every layer for `rows` events, at most a batch, row by row.
  package mutating func results(_ inputs: UnsafePointer<Scalar>, rows: Int) -> [[Scalar]] {
    _ = forward(inputs, rows: rows, training: false)
    return zip(shapes, work).map { shape, work in
      Array(UnsafeBufferPointer(start: work.results.pointer, count: rows * shape.units))
    }
  }

  private func quantizeParameters() {
    for (slots, work) in zip(layout.slots, work) {
      for (offset, index) in slots.weights.enumerated() {
        work.weights.pointer[offset] = Scalar(
          work.weightQuantizer(Double(state.parameters[index])))
      }
      for (offset, index) in slots.shift.enumerated() {
        work.biases.pointer[offset] = Scalar(work.biasQuantizer(Double(state.parameters[index])))
      }
    }
  }

  /// Stops the slopes of results whose sums are outside the quantizer's range or below the ReLU.
  private func gate(layer: Int, rows: Int) {
    let (shape, work) = (shapes[layer], work[layer])
    // `value > floor` is the ReLU's derivative at zero, 0; a floor of −∞ stops nothing.
    let floor = shape.activation.floor(Scalar.self)
    let lower = work.outputQuantizer?.lower ?? -.infinity
    let upper = work.outputQuantizer?.upper ?? .infinity
    let biases = work.biases.pointer
    for row in 0..<rows {
      let (sums, slopes) = (work.sums.row(row), work.slopes.row(row))
      for unit in 0..<shape.units {
        let value = sums[unit] + biases[unit]
        // Factors, not conditions: a conditional store would keep the loop from being vectorised.
        let active: Scalar = value > floor ? 1 : 0
        let aboveLower: Scalar = value >= lower ? active : 0
        slopes[unit] *= value <= upper ? aboveLower : 0
      }
    }
  }
}
