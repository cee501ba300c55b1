import FixedPoint

/// A tensor of exact constants: integer mantissas in C order with one exponent for all.
public struct ConstantTensor: Hashable, Sendable, Codable {
  public let shape: [Int]
  public let mantissas: [Int64]
  /// Every value is mantissa × 2^exponent.
  public let exponent: Int

  /// - Precondition: As many mantissas as the product of the shape; `LayerGraph.verify`
  ///   checks tensors that come from files.
  public init(shape: [Int], mantissas: [Int64], exponent: Int) {
    self.shape = shape
    self.mantissas = mantissas
    self.exponent = exponent
  }

  /// The number zero, of rank zero: it broadcasts to every shape.
  public static let zero = ConstantTensor(shape: [], mantissas: [0], exponent: 0)
}

extension ConstantTensor {
  /// The exact values of some doubles; none is rounded.
  ///
  /// - Parameter shape: A list of all values where it is left out.
  /// - Throws: `FixedPointError.notFinite`, or `.tooWide` where no word of 62 bits holds all
  ///   values on their common step.
  public init(_ values: [Double], shape: [Int]? = nil) throws(FixedPointError) {
    guard values.allSatisfy(\.isFinite) else { throw .notFinite }
    // The last set bit of each value; the lowest of them is the step of all.
    let exponents = values.lazy.filter { $0 != 0 }.map { Int($0.ulp.exponent) + $0.trailingZeros }
    let exponent = exponents.min() ?? 0
    var interval = FixedInterval.zero
    var mantissas: [Int64] = []
    for value in values {
      let scaled = Double(sign: .plus, exponent: -exponent, significand: value)
      // Beyond 2^62 the size alone counts, for the error.
      let bits = value == 0 ? 0 : Int(value.exponent) - exponent + 2
      guard let mantissa = Int64(exactly: scaled) else { throw .tooWide(bits: bits) }
      interval = try interval.union(FixedInterval(lower: mantissa, upper: mantissa, exponent: 0))
      mantissas.append(mantissa)
    }
    self.init(shape: shape ?? [values.count], mantissas: mantissas, exponent: exponent)
  }

  /// The smallest format that holds every constant; nil when no 62-bit word does.
  public var commonFormat: FixedFormat? {
    let (lower, upper) = (mantissas.min() ?? 0, mantissas.max() ?? 0)
    let interval = try? FixedInterval(
      lower: min(lower, 0), upper: max(upper, 0), exponent: exponent)
    return interval?.format
  }
}

extension Double {
  /// The number of zero bits below the significand's last set bit.
  fileprivate var trailingZeros: Int {
    // The ulp of a subnormal number is the smallest of all, and its bits stand as they are.
    let significand = isNormal ? significandBitPattern | (1 << 52) : significandBitPattern
    return significand.trailingZeroBitCount
  }
}
