/// A fixed-point quantity that cannot be represented, or a text that does not describe one.
public enum FixedPointError: Error, Hashable, Sendable {
  /// A width outside 0…62 bits.
  case width(Int)
  /// Integer bits outside ±512, beyond any use and any exact arithmetic.
  case integerBits(Int)
  /// An interval whose bounds are out of order.
  case bounds(lower: Int64, upper: Int64)
  /// An exact result that needs more than 62 bits.
  case tooWide(bits: Int)
  /// Values of a wire that a table has no entry for.
  case noEntry(FixedInterval)
  /// A text that is not `fixed<W,I[,rounding[,overflow]]>` or `ufixed<…>`.
  case syntax(String)
  /// A value that is not finite.
  case notFinite
}

extension FixedPointError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .width(let width):
      "a width of \(width) bits is outside 0…\(FixedFormat.maximumWidth)"
    case .integerBits(let bits):
      "\(bits) integer bits are outside ±\(FixedFormat.maximumIntegerBits)"
    case .bounds(let lower, let upper):
      "the lower bound \(lower) is above the upper bound \(upper)"
    case .tooWide(let bits):
      "an exact value needs \(bits) bits, and a wire holds at most \(FixedFormat.maximumWidth)"
    case .noEntry(let interval):
      "the table has no entry for some values of \(interval)"
    case .syntax(let text):
      "'\(text)' is not a fixed-point type; write fixed<W,I,RND,SAT> or ufixed<W,I,RND,SAT>"
    case .notFinite:
      "a value is not finite"
    }
  }
}
