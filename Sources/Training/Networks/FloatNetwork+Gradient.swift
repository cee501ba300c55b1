extension FloatNetwork {
  package mutating func backward(
    _ inputs: UnsafePointer<Scalar>, rows: Int, gradient slopes: UnsafeMutablePointer<Scalar>,
    inputSlopes: UnsafeMutablePointer<Scalar>?
  ) {
    state.parameters.withUnsafeBufferPointer { parameters in
      guard let base = parameters.baseAddress else { return }
      for index in stride(from: shapes.count - 1, through: 0, by: -1) {
        let (shape, slots, work) = (shapes[index], layout.slots[index], work[index])
        // From the slopes of the results to those of the sums, x·W.
        let shift = slopes + slots.shift.lowerBound
        shift.update(repeating: 0, count: shape.units)
        if shape.activation == .relu { Self.gate(work, rows: rows, units: shape.units) }
        if shape.isNormalised {
          let gain = slopes + slots.gain.lowerBound
          gain.update(repeating: 0, count: shape.units)
          Self.differentiateNormalisation(
            work, rows: rows, units: shape.units, gain: base + slots.gain.lowerBound,
            gainSlope: gain, shiftSlope: shift)
        } else {
          Columns.addSums(of: work.slopes.pointer, rows: rows, columns: shape.units, to: shift)
        }
        // dW = xᵀ·dz and dx = dz·Wᵀ.
        Scalar.multiply(
          index > 0 ? UnsafePointer(self.work[index - 1].results.pointer) : inputs,
          transposed: true, work.slopes.pointer, transposed: false,
          into: slopes + slots.weights.lowerBound, beta: 0, rows: shape.inputs,
          columns: shape.units, inner: rows)
        if let target = index > 0 ? self.work[index - 1].slopes.pointer : inputSlopes {
          Scalar.multiply(
            work.slopes.pointer, transposed: false, base + slots.weights.lowerBound,
            transposed: true, into: target, beta: 0, rows: rows, columns: shape.inputs,
            inner: shape.units)
        }
      }
    }
  }

  /// Stops the slopes where the ReLU gave zero.
  private static func gate(_ work: Work, rows: Int, units: Int) {
    let (results, slopes) = (work.results.pointer, work.slopes.pointer)
    for index in 0..<(rows * units) {
      // A factor, not a condition: a conditional store would keep the loop from being vectorised.
      slopes[index] *= results[index] > 0 ? 1 : 0
    }
  }

  /// Turns `slopes`, by γ·ẑ + β, into slopes by z. With means over the batch written ⟨⟩,
  /// dz = γ·scale·(dy − ⟨dy⟩ − ẑ·⟨dy·ẑ⟩), because mean and variance depend on every event.
  private static func differentiateNormalisation(
    _ work: Work, rows: Int, units: Int, gain: UnsafePointer<Scalar>,
    gainSlope: UnsafeMutablePointer<Scalar>, shiftSlope: UnsafeMutablePointer<Scalar>
  ) {
    for row in 0..<rows {
      let (normal, slopes) = (work.sums.row(row), work.slopes.row(row))
      for unit in 0..<units {
        shiftSlope[unit] += slopes[unit]
        gainSlope[unit] += slopes[unit] * normal[unit]
      }
    }
    let share = 1 / Scalar(rows)
    let (factor, scale) = (work.scratch.pointer, work.scales.pointer)
    for unit in 0..<units { factor[unit] = gain[unit] * scale[unit] }
    for row in 0..<rows {
      let (normal, slopes) = (work.sums.row(row), work.slopes.row(row))
      for unit in 0..<units {
        let mean = share * (shiftSlope[unit] + normal[unit] * gainSlope[unit])
        slopes[unit] = factor[unit] * (slopes[unit] - mean)
      }
    }
  }
}
