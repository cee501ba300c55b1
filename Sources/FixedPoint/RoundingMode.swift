/// What happens to the bits below the least significant bit: the quantization modes of
/// `ap_fixed` (AMD UG1399, "Quantization modes"), under their names there.
///
/// | mode | to | 2.5 | −2.5 | 2.75 | −2.75 |
/// |---|---|---|---|---|---|
/// | TRN | −∞ | 2 | −3 | 2 | −3 |
/// | TRN_ZERO | zero | 2 | −2 | 2 | −2 |
/// | RND | nearest, ties to +∞ | 3 | −2 | 3 | −3 |
/// | RND_ZERO | nearest, ties to zero | 2 | −2 | 3 | −3 |
/// | RND_INF | nearest, ties away from zero | 3 | −3 | 3 | −3 |
/// | RND_MIN_INF | nearest, ties to −∞ | 2 | −3 | 3 | −3 |
/// | RND_CONV | nearest, ties to even | 2 | −2 | 3 | −3 |
public enum RoundingMode: String, CaseIterable, Hashable, Sendable, Codable {
  case truncate = "TRN"
  case truncateToZero = "TRN_ZERO"
  case round = "RND"
  case roundToZero = "RND_ZERO"
  case roundToInfinity = "RND_INF"
  case roundToMinusInfinity = "RND_MIN_INF"
  case roundConvergent = "RND_CONV"

  /// `mantissa` ÷ 2^`bits`, rounded to an integer by this mode.
  ///
  /// Monotone in `mantissa` for every mode, so intervals are rounded bound by bound.
  /// - Parameters:
  ///   - mantissa: An integer of a wire, at most 62 bits.
  ///   - bits: The number of bits dropped, at least 0.
  public func shiftRight(_ mantissa: Int64, by bits: Int) -> Int64 {
    guard bits > 0 else { return mantissa }
    // Beyond 63 dropped bits |mantissa| is below half a step for every mode alike.
    let shift = Int64(Swift.min(bits, 63))
    let floor = mantissa >> shift
    let remainder = UInt64(bitPattern: mantissa) & ((1 << UInt64(shift)) - 1)
    let half: UInt64 = 1 << UInt64(shift - 1)
    let roundsUp =
      switch self {
      case .truncate: false
      case .truncateToZero: mantissa < 0 && remainder != 0
      case .round: remainder >= half
      case .roundToZero: mantissa < 0 ? remainder >= half : remainder > half
      case .roundToInfinity: mantissa < 0 ? remainder > half : remainder >= half
      case .roundToMinusInfinity: remainder > half
      case .roundConvergent: remainder > half || (remainder == half && floor & 1 == 1)
      }
    return roundsUp ? floor + 1 : floor
  }
}
