/// What happens to a value outside the range of a format: the overflow modes of `ap_fixed`
/// (AMD UG1399, "Overflow modes"), under their names there. `WRAP` is the plain one, with no
/// saturated bits.
public enum OverflowMode: String, CaseIterable, Hashable, Sendable, Codable {
  /// The bits above the word are dropped.
  case wrap = "WRAP"
  /// To the nearest of the largest and smallest values.
  case saturate = "SAT"
  /// To zero.
  case saturateToZero = "SAT_ZERO"
  /// Like `SAT`, with the smallest value −maximum for signed formats.
  ///
  /// A signed word of a single bit keeps its range −1…0: AMD's own headers do, and a range
  /// of zero alone would make the bit meaningless.
  case saturateSymmetrically = "SAT_SYM"

  /// The smallest mantissa that this mode leaves as it is.
  public func minimumMantissa(of format: FixedFormat) -> Int64 {
    switch self {
    case .wrap, .saturate, .saturateToZero: format.minimumMantissa
    case .saturateSymmetrically:
      format.isSigned && format.width > 1 ? -format.maximumMantissa : format.minimumMantissa
    }
  }
}
