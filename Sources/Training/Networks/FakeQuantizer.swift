import FixedPoint

/// Rounds floating-point values to those of a fixed-point type and leaves them floating point.
///
/// The result is bit for bit the value of `FixedType.quantize` applied to the exact value, for the
/// seven rounding and four overflow modes. With p the significand's bits (24 or 53):
///
/// - Scaling by a power of two is exact: formats within ±24 integer bits and widths up to 16 keep
///   every scaled value a normal number (``QuantizerRecipe`` sets these limits).
/// - Limiting the scaled value s to one step outside the range first changes nothing, as every
///   rounding is monotone and fixes integers, and makes |s| ≤ 2^(p − 2). There s + 1.5·2^(p − 1)
///   has a unit in the last place of one, so adding and subtracting this constant gives the nearest
///   integer n, ties to even.
/// - d = s − n is exact, being a multiple of s's last place and no larger than s.
/// - n and d say what the other roundings need: they move n by one where d is beyond a threshold
///   that depends on the mode and the sign of s. One branchless loop serves all modes.
///
/// A value that is not a number stays one.
package struct FakeQuantizer<Scalar: TrainingScalar>: Sendable {
  package let type: FixedType
  /// The value of the least significant bit.
  package let step: Scalar
  /// The smallest and largest value that the type keeps; the slope passes between them.
  package let lower: Scalar
  package let upper: Scalar

  private let inverse: Scalar
  private let minimum: Scalar
  private let maximum: Scalar
  /// 2^width where the type wraps, else zero.
  private let period: Scalar
  /// What becomes of results above and below the range, unless the type wraps.
  private let above: Scalar
  private let below: Scalar
  private let thresholds: Thresholds

  /// - Precondition: the format has 1 bit or more and at most p − 4.
  package init(_ type: FixedType) {
    let format = type.format
    precondition((1...(Scalar.significandBitCount - 3)).contains(format.width))
    self.type = type
    step = Scalar(sign: .plus, exponent: Scalar.Exponent(format.exponent), significand: 1)
    inverse = 1 / step
    minimum = Scalar(type.overflow.minimumMantissa(of: format))
    maximum = Scalar(format.maximumMantissa)
    lower = minimum * step
    upper = maximum * step
    switch type.overflow {
    case .wrap: (above, below, period) = (0, 0, Scalar(1 << format.width))
    case .saturate, .saturateSymmetrically: (above, below, period) = (maximum, minimum, 0)
    case .saturateToZero: (above, below, period) = (0, 0, 0)
    }
    thresholds = Thresholds(type.rounding)
  }

  /// How far s must be from its nearest integer n (half ways to even) to go to a neighbour of it.
  private struct Thresholds: Sendable {
    /// s ≥ 0 goes up from n where s − n ≥ `up`, and down where s − n ≤ `down`.
    var up = Scalar.infinity
    var down = -Scalar.infinity
    /// The same for s < 0.
    var negativeUp = Scalar.infinity
    var negativeDown = -Scalar.infinity

    init(_ rounding: RoundingMode) {
      let half: Scalar = 0.5
      let tiny = Scalar.leastNonzeroMagnitude
      switch rounding {
      case .truncate: (down, negativeDown) = (-tiny, -tiny)
      case .truncateToZero: (down, negativeUp) = (-tiny, tiny)
      case .round: (up, negativeUp) = (half, half)
      case .roundToZero: (down, negativeUp) = (-half, half)
      case .roundToInfinity: (up, negativeDown) = (half, -half)
      case .roundToMinusInfinity: (down, negativeDown) = (-half, -half)
      case .roundConvergent: break
      }
    }
  }

  /// s, within one step of the range, as an integer.
  @inline(__always)
  private func round(_ s: Scalar) -> Scalar {
    let nearest = (s + Scalar.roundingConstant) - Scalar.roundingConstant
    let distance = s - nearest
    let up = s < 0 ? thresholds.negativeUp : thresholds.up
    let down = s < 0 ? thresholds.negativeDown : thresholds.down
    return nearest + (distance >= up ? 1 : 0) - (distance <= down ? 1 : 0)
  }

  /// The value for a type that saturates in one way or another.
  @inline(__always)
  private func saturating(_ value: Scalar) -> Scalar {
    var s = value * inverse
    s = s > maximum + 1 ? maximum + 1 : s
    s = s < minimum - 1 ? minimum - 1 : s
    let q = round(s)
    return (q > maximum ? above : (q < minimum ? below : q)) * step
  }

  /// The value for a type that wraps.
  @inline(__always)
  private func wrapping(_ value: Scalar) -> Scalar {
    // Whole periods are taken out first, towards zero so that the rest is exact and keeps its
    // sign; a period is an even number of steps, so every rounding commutes with that.
    let s = value * inverse
    let rest = s - period * (s / period).rounded(.towardZero)
    let q = round(rest)
    return (q > maximum ? q - period : (q < minimum ? q + period : q)) * step
  }

  /// The value of the type that `value` becomes.
  package func callAsFunction(_ value: Scalar) -> Scalar {
    period > 0 ? wrapping(value) : saturating(value)
  }

  /// The integer that `value` becomes, in units of the format's last bit.
  /// - Precondition: `value` is a number.
  package func mantissa(_ value: Scalar) -> Int64 { Int64(self(value) * inverse) }

  /// results ← quantize(max(sums + shift, floor)), row by row.
  ///
  /// - Parameter floor: 0 for a ReLU, −∞ for none.
  package func quantize(
    _ sums: UnsafePointer<Scalar>, shift: UnsafePointer<Scalar>, floor: Scalar, rows: Int,
    columns: Int, into results: UnsafeMutablePointer<Scalar>
  ) {
    if period > 0 {
      for row in 0..<rows {
        let (source, target) = (sums + row * columns, results + row * columns)
        for column in 0..<columns {
          let value = source[column] + shift[column]
          target[column] = wrapping(value > floor ? value : floor)
        }
      }
    } else {
      for row in 0..<rows {
        let (source, target) = (sums + row * columns, results + row * columns)
        for column in 0..<columns {
          let value = source[column] + shift[column]
          target[column] = saturating(value > floor ? value : floor)
        }
      }
    }
  }
}
