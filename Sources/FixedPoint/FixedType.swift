/// A format together with the way values are brought into it: what a quantizer does.
public struct FixedType: Hashable, Sendable {
  public let format: FixedFormat
  public let rounding: RoundingMode
  public let overflow: OverflowMode

  public init(_ format: FixedFormat, _ rounding: RoundingMode, _ overflow: OverflowMode) {
    self.format = format
    self.rounding = rounding
    self.overflow = overflow
  }

  /// The values a quantizer of this type can give: the format's, but for the smallest one
  /// under `SAT_SYM`.
  public var interval: FixedInterval {
    FixedInterval(
      unchecked: overflow.minimumMantissa(of: format), format.maximumMantissa,
      exponent: format.exponent)
  }

  /// The same format reached by dropping bits only, which costs no logic.
  public var slice: FixedType { FixedType(format, .truncate, .wrap) }

  /// Whether this quantizer only drops bits: TRN and WRAP.
  public var isSlice: Bool { rounding == .truncate && overflow == .wrap }
}
