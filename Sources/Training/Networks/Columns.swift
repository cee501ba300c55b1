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
