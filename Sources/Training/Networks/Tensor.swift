/// A row-major matrix of scalars in memory of its own: events are rows, features columns.
///
/// A reference, unlike the other types of Apus: it is the reused work memory of the training loop,
/// which would otherwise allocate at every step. Rows beyond those in use hold stale values.
package final class Tensor<Scalar: TrainingScalar> {
  package let rows: Int
  package let columns: Int
  package let pointer: UnsafeMutablePointer<Scalar>

  package var count: Int { rows * columns }

  /// A matrix of zeros.
  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    // BLAS wants a valid address even for an empty matrix.
    pointer = .allocate(capacity: Swift.max(rows * columns, 1))
    pointer.initialize(repeating: 0, count: Swift.max(rows * columns, 1))
  }

  /// - Precondition: `values` holds `rows` × `columns` scalars.
  package convenience init(rows: Int, columns: Int, values: [Scalar]) {
    precondition(values.count == rows * columns, "a matrix holds rows × columns values")
    self.init(rows: rows, columns: columns)
    values.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      pointer.update(from: base, count: source.count)
    }
  }

  deinit { pointer.deallocate() }

  /// The values, row by row.
  package var values: [Scalar] { Array(UnsafeBufferPointer(start: pointer, count: count)) }

  /// Where row `row` begins.
  @inline(__always)
  package func row(_ row: Int) -> UnsafeMutablePointer<Scalar> { pointer + row * columns }

  /// Copies the rows named by `indices` to the first rows of this matrix.
  package func gather(_ indices: ArraySlice<Int32>, of source: Tensor<Scalar>) {
    precondition(source.columns == columns && indices.count <= rows)
    var target = pointer
    for index in indices {
      target.update(from: source.row(Int(index)), count: columns)
      target += columns
    }
  }
}

/// Events with their classes, ready for training: inputs already scaled, and quantized for a
/// quantized network.
package struct Examples<Scalar: TrainingScalar> {
  package let inputs: Tensor<Scalar>
  package let labels: [Int32]
  /// For every input 1 where it belongs to an object that is there, else 0; nil where all are.
  package let presence: Tensor<Scalar>?
  /// What a network should give for every event; nil for the inputs themselves, or for classes.
  package let targets: Tensor<Scalar>?

  package var count: Int { labels.count }

  /// - Precondition: a label for every row, a presence for every input, targets for every row.
  package init(
    inputs: Tensor<Scalar>, labels: [Int32], presence: Tensor<Scalar>? = nil,
    targets: Tensor<Scalar>? = nil
  ) {
    precondition(inputs.rows == labels.count, "every event needs a label")
    precondition(presence.map { $0.count == inputs.count } ?? true, "every input is there or not")
    self.inputs = inputs
    self.labels = labels
    precondition(targets.map { $0.rows == inputs.rows } ?? true, "every event needs its targets")
    self.presence = presence
    self.targets = targets
  }
}
