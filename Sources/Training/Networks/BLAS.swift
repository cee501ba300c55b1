import COpenBLAS
import Foundation

/// A scalar that training computes in: `Float` where it is exact enough, `Double` where a wider
/// accumulator is needed (see ``AccumulatorPlan``).
package protocol TrainingScalar: BinaryFloatingPoint, Sendable, Codable {
  /// 1.5 × 2^(p − 1) for a significand of p bits: adding and subtracting it rounds to the nearest
  /// integer, ties to even, for every magnitude up to 2^(p − 2).
  static var roundingConstant: Self { get }

  /// C ← A·B + β·C for row-major matrices, with A and B transposed on demand (BLAS `gemm`).
  ///
  /// `rows` × `columns` is the shape of C and `inner` the length of the summed dimension; the
  /// pointers are to densely packed matrices in their stored (not transposed) shape.
  static func multiply(
    _ a: UnsafePointer<Self>, transposed transposeA: Bool,
    _ b: UnsafePointer<Self>, transposed transposeB: Bool,
    into c: UnsafeMutablePointer<Self>, beta: Self,
    rows: Int, columns: Int, inner: Int)

  /// e^x.
  static func exponential(_ x: Self) -> Self
}

package enum BLAS {
  /// Keeps OpenBLAS on the calling thread.
  ///
  /// The matrices of a trigger network are so small that handing them to other threads costs more
  /// than it gains, and one thread adds in one order, so the same seed gives the same weights.
  package static func useOneThread() {
    openblas_set_num_threads(1)
  }
}

extension Float: TrainingScalar {
  package static var roundingConstant: Float { 0x1.8p23 }

  @inline(__always)
  package static func exponential(_ x: Float) -> Float { exp(x) }

  package static func multiply(
    _ a: UnsafePointer<Float>, transposed transposeA: Bool,
    _ b: UnsafePointer<Float>, transposed transposeB: Bool,
    into c: UnsafeMutablePointer<Float>, beta: Float,
    rows: Int, columns: Int, inner: Int
  ) {
    cblas_sgemm(
      CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans,
      transposeB ? CblasTrans : CblasNoTrans,
      blasint(rows), blasint(columns), blasint(inner), 1,
      a, blasint(transposeA ? rows : inner), b, blasint(transposeB ? inner : columns),
      beta, c, blasint(columns))
  }
}

extension Double: TrainingScalar {
  package static var roundingConstant: Double { 0x1.8p52 }

  @inline(__always)
  package static func exponential(_ x: Double) -> Double { exp(x) }

  package static func multiply(
    _ a: UnsafePointer<Double>, transposed transposeA: Bool,
    _ b: UnsafePointer<Double>, transposed transposeB: Bool,
    into c: UnsafeMutablePointer<Double>, beta: Double,
    rows: Int, columns: Int, inner: Int
  ) {
    cblas_dgemm(
      CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans,
      transposeB ? CblasTrans : CblasNoTrans,
      blasint(rows), blasint(columns), blasint(inner), 1,
      a, blasint(transposeA ? rows : inner), b, blasint(transposeB ? inner : columns),
      beta, c, blasint(columns))
  }
}
