/// The layout of a fixed-point word: which power of two each of its bits weighs.
///
/// A word of width W with I integer bits has W − I fraction bits; its least significant bit
/// weighs 2^(I − W). Integer bits count the sign bit, as in `ap_fixed<W,I>` (AMD UG1399).
/// Either count may be negative, which puts the binary point outside the word, and a width of
/// zero is an ordinary format whose only value is zero.
public struct FixedFormat: Hashable, Sendable {
  /// The widest word a wire may have: mantissas and their sums stay within `Int64`.
  public static let maximumWidth = 62
  /// The largest magnitude of `integerBits`; every shift between two formats stays small.
  public static let maximumIntegerBits = 512

  /// Whether the most significant bit weighs −2^(I − 1) (two's complement).
  public let isSigned: Bool
  /// The number of bits, 0…62.
  public let width: Int
  /// The number of bits before the binary point, the sign included, −512…512.
  public let integerBits: Int

  /// - Throws: `FixedPointError` when the width or the integer bits are out of range.
  public init(signed: Bool, width: Int, integerBits: Int) throws(FixedPointError) {
    guard (0...Self.maximumWidth).contains(width) else { throw .width(width) }
    guard (-Self.maximumIntegerBits...Self.maximumIntegerBits).contains(integerBits) else {
      throw .integerBits(integerBits)
    }
    self.init(unchecked: signed, width: width, integerBits: integerBits)
  }

  /// A format known to be in range because an interval or another format implies it.
  init(unchecked signed: Bool, width: Int, integerBits: Int) {
    self.isSigned = signed
    self.width = width
    self.integerBits = integerBits
  }

  /// The number of bits behind the binary point, W − I.
  public var fractionBits: Int { width - integerBits }

  /// The exponent of the least significant bit: one step of the format is 2^exponent.
  public var exponent: Int { integerBits - width }

  /// The smallest integer the word holds, in units of its least significant bit.
  public var minimumMantissa: Int64 { isSigned && width > 0 ? -(1 << (width - 1)) : 0 }

  /// The largest integer the word holds, in units of its least significant bit.
  public var maximumMantissa: Int64 {
    let magnitudeBits = isSigned ? width - 1 : width
    return magnitudeBits > 0 ? (1 << magnitudeBits) - 1 : 0
  }

  /// All the values of the format.
  public var interval: FixedInterval {
    FixedInterval(
      unchecked: minimumMantissa, maximumMantissa, exponent: exponent)
  }

  /// The value of the word's low `width` bits, sign-extended when the format is signed.
  @inlinable
  public func wrapping(_ mantissa: Int64) -> Int64 {
    guard width > 0 else { return 0 }
    let unused = Int64.bitWidth - width
    return isSigned
      ? (mantissa << unused) >> unused
      : Int64(bitPattern: (UInt64(bitPattern: mantissa) << unused) >> unused)
  }
}

extension FixedFormat: CustomStringConvertible {
  /// `fixed<W,I>` or `ufixed<W,I>`.
  public var description: String { "\(isSigned ? "fixed" : "ufixed")<\(width),\(integerBits)>" }
}
