import FixedPoint

extension CircuitBuilder {
  /// a × b. Powers of two and pairs of negations are pulled out of it, and a product with a
  /// constant is the sum of a few shifted copies.
  public mutating func multiply(_ a: Int, _ b: Int) throws -> Int {
    if interval(a).isConstant { return try multiply(b, byConstant: interval(a)) }
    if interval(b).isConstant { return try multiply(a, byConstant: interval(b)) }
    if case .shift(let inner, let power) = operation(a),
      let product = try multiply(inner, a == b ? inner : b, by: a == b ? 2 * power : power)
    {
      return product
    }
    if case .shift(let inner, let power) = operation(b),
      let product = try multiply(a, inner, by: power)
    {
      return product
    }
    if case .negate(let x) = operation(a), case .negate(let y) = operation(b) {
      return try multiply(x, y)
    }
    return try node(.multiply(min(a, b), max(a, b)))
  }

  /// a × b × 2^power, or nil where the product without the power is beyond the range of points.
  private mutating func multiply(_ a: Int, _ b: Int, by power: Int) throws -> Int? {
    let operation = Circuit.Operation.multiply(a, b)
    let fits = try? operation.interval(inputs: [], tables: []) { interval($0) }
    guard fits != nil else { return nil }
    return try shift(try multiply(a, b), by: power)
  }

  /// The product with a constant: one shifted copy for each digit of it that is not zero.
  ///
  /// The canonical signed digits are the fewest. Where the binary digits, and a negation first
  /// for a negative factor, are no more, or where a difference would exceed 62 bits, those are
  /// taken: all partial sums lie between zero and the product then.
  private mutating func multiply(_ a: Int, byConstant factor: FixedInterval) throws -> Int {
    if case .negate(let inner) = operation(a), factor.lower != 0 {
      let opposite = try FixedInterval(constant: -factor.lower, exponent: factor.exponent)
      return try multiply(inner, byConstant: opposite)
    }
    let exact: FixedInterval
    do throws(FixedPointError) { exact = try interval(a).multiplied(by: factor) } catch {
      throw tooWide(error)
    }
    if exact.isConstant { return try constant(exact.lower, exponent: exact.exponent) }
    let (digits, signed) = (
      Self.binaryDigits(factor.lower.magnitude), signedDigits(factor.lower)
    )
    let negations = factor.lower < 0 ? 1 : 0
    let before = circuit.nodes.count
    if signed.count < digits.count + negations, signed.contains(where: { !$0.isNegative }),
      let sum = try? multiple(signed[...], a)
    {
      return try shift(sum.node, by: factor.exponent)
    }
    forget(after: before)
    let positive = factor.lower < 0 ? try negate(a) : a
    return try shift(try multiple(digits[...], positive).node, by: factor.exponent)
  }

  private static func binaryDigits(_ factor: UInt64) -> [SignedDigit] {
    (0..<64).filter { factor >> UInt64($0) & 1 == 1 }
      .map { SignedDigit(shift: $0, isNegative: false) }
  }

  private struct Multiple {
    var node: Int
    /// Whether the node is yet to be subtracted; never where a digit is positive.
    var isNegative: Bool
    /// Of the node: how many times a it is.
    var factor: Int64
  }

  /// Σ ±a·2^shift as a balanced tree, every sum cut to the exact width of its multiple of a.
  private mutating func multiple(_ digits: ArraySlice<SignedDigit>, _ a: Int) throws -> Multiple {
    if digits.count == 1, let digit = digits.first {
      // A power of 2^62 or more times anything but zero is refused before.
      return Multiple(
        node: try shift(a, by: digit.shift), isNegative: digit.isNegative,
        factor: 1 << Int64(digit.shift))
    }
    let middle = digits.startIndex + (digits.count + 1) / 2
    let low = try multiple(digits[..<middle], a)
    let high = try multiple(digits[middle...], a)
    // A positive term first, so that a negation is left to the very end.
    let (first, second) = low.isNegative && !high.isNegative ? (high, low) : (low, high)
    let subtracts = first.isNegative != second.isNegative
    let node =
      subtracts
      ? try subtract(first.node, second.node) : try add(first.node, second.node)
    let factor = subtracts ? first.factor - second.factor : first.factor + second.factor
    return Multiple(
      node: try narrow(node, to: try interval(a).multiplied(by: factor)),
      isNegative: first.isNegative, factor: factor)
  }
}
