import FixedPoint
import TriggerIR

/// Takes every product apart into selections, adders and small tables, which is all that logic
/// without multipliers has.
///
/// The cost is counted in tables of six inputs with a carry bit beside each, one for each bit of
/// a sum. With m the width of the wider operand, and n that of the narrower one, which is
/// recoded:
///
/// - Up to six bits of argument in all, each bit of the result is one table, and nothing is
///   cheaper.
/// - Two bits of the narrower operand choose 0, a, 2a or 3a: a function of five inputs (two
///   bits, and one of each of a, 2a and 3a), so the second of two rows is chosen in the very
///   tables that add it to the first. A row for two bits costs m, hence n·m/2 for the rows, m
///   for 3a, and (n/4 − 1)·m for the sums of pairs. Rows of one bit each are masks; adding two
///   of them fills four inputs and costs m as well, and then (n/2 − 1)·m for the sums: n·m
///   in all against ¾·n·m. Booth's digits −2 … 2 would need seven inputs a bit, as our
///   adders have no sign that is chosen: two tables.
/// - The sign bit weighs negatively: its row is subtracted.
/// - Rows are added in a balanced tree, and each sum is cut to the exact range of its product.
/// - A square x = h·2^k + l is h²·4^k + h·l·2^(k+1) + l²: each cross term x_i·x_j once, and l² a
///   table of at most six bits. h² and l² do not overlap, so their sum costs nothing.
public func legalizeProducts(_ circuit: Circuit) throws -> Circuit {
  var builder = CircuitBuilder(like: circuit)
  var map: [Int] = []
  for node in circuit.nodes {
    builder.origin = node.origin
    if case .multiply(let a, let b) = node.operation {
      map.append(try builder.legalProduct(map[a], map[b]))
    } else {
      map.append(try builder.append(node.operation.mapOperands { map[$0] }))
    }
  }
  for output in circuit.outputs { builder.output(output.name, map[output.node]) }
  return builder.circuit
}

/// The bits of argument that one table of the device takes.
private let tableBits = 6

extension CircuitBuilder {
  fileprivate mutating func legalProduct(_ a: Int, _ b: Int) throws -> Int {
    let (x, y) = (interval(a), interval(b))
    // Products with constants are folds; no product remains of them.
    if x.isConstant || y.isConstant { return try multiply(a, b) }
    let (left, right) = (try shift(a, by: -x.exponent), try shift(b, by: -y.exponent))
    let product =
      left == right
      ? try square(left)
      : try interval(left).width >= interval(right).width
        ? product(left, right) : product(right, left)
    return try shift(product, by: x.exponent + y.exponent)
  }

  // MARK: Products of integers

  /// a × b, the bits of b divided in two until a row is left.
  private mutating func product(_ a: Int, _ b: Int) throws -> Int {
    let (x, y) = (interval(a), interval(b))
    if x.isConstant || y.isConstant { return try multiply(a, b) }
    if y == .bit { return try select(b, then: a, otherwise: constant(0)) }
    if x.width + y.width <= tableBits { return try tableProduct(a, b) }
    if y.width == 1 {
      return try negate(select(try bits(b, from: 0, 1), then: a, otherwise: constant(0)))
    }
    if y.width == 2 && !y.isSigned {
      return try narrow(try row(a, b), to: try exact(x.multiplied(by: y)))
    }
    // Pairs from below, and what remains on top; a sign stands alone.
    let whole = (y.width - (y.isSigned ? 1 : 0) + 1) / 2 * 2
    let low = y.width <= 3 ? y.width - 1 : Swift.max(2, whole / 4 * 2)
    return try sum(
      try product(a, try bits(b, from: 0, low)),
      try product(a, try bits(b, from: low, y.width - low, signed: y.isSigned)),
      shift: low, exact: try exact(x.multiplied(by: y)))
  }

  /// a times 0, 1, 2 or 3.
  private mutating func row(_ a: Int, _ digit: Int) throws -> Int {
    let (low, high) = (try bits(digit, from: 0, 1), try bits(digit, from: 1, 1))
    let zero = try constant(0)
    let one = try select(low, then: a, otherwise: zero)
    // Three times a may be wider than any word where the digit never asks for it.
    let isTriple = interval(digit).upper == 3
    let triple = isTriple ? try add(a, a, shift: 1) : try shift(a, by: 1)
    return try select(
      high, then: select(low, then: triple, otherwise: shift(a, by: 1)), otherwise: one)
  }

  /// The product from one table, its argument both words side by side.
  private mutating func tableProduct(_ a: Int, _ b: Int) throws -> Int {
    let (x, y) = (interval(a), interval(b))
    let argument = try add(try bits(b, from: 0, y.width), a, shift: y.width)
    let range = interval(argument)
    let values = (range.lower...range.upper).map { word -> Int64 in
      let (left, right) = (word >> Int64(y.width), y.format.wrapping(word))
      // Words that no pair of values makes give zero.
      return x.contains(left) && y.contains(right) ? left * right : 0
    }
    return try narrow(
      try lookup(
        argument,
        LookupTable(first: range.lower, argumentExponent: 0, values: values, valueExponent: 0)),
      to: try exact(x.multiplied(by: y)))
  }

  // MARK: Squares of integers

  private mutating func square(_ a: Int) throws -> Int {
    let x = interval(a)
    if x.isConstant { return try multiply(a, a) }
    let exact = try exact(x.squared())
    if x.width <= tableBits {
      let values = (x.lower...x.upper).map { $0 * $0 }
      return try lookup(
        a, LookupTable(first: x.lower, argumentExponent: 0, values: values, valueExponent: 0))
    }
    let k = x.width <= 2 * tableBits ? tableBits : x.width / 2
    let low = try bits(a, from: 0, k)
    let high = try bits(a, from: k, x.width - k, signed: x.isSigned)
    let (wider, narrower) =
      interval(high).width > interval(low).width ? (high, low) : (low, high)
    let cross = try product(wider, narrower)
    // What lies above the word of the result does not matter, and could be too wide.
    let word = Swift.max(0, exact.width - 2 * k)
    var top = try square(high)
    if interval(top).format.integerBits > word { top = try bits(top, from: 0, word) }
    let base = try add(try square(low), top, shift: 2 * k)
    return try sum(base, cross, shift: k + 1, exact: exact)
  }

  // MARK: Words

  /// low + high × 2^shift, known to lie in an interval, by an adder that is not wider.
  private mutating func sum(
    _ low: Int, _ high: Int, shift power: Int, exact: FixedInterval
  ) throws -> Int {
    let direct = try? interval(low).adding(interval(high).scaled(byPowerOfTwo: power))
    if direct != nil { return try narrow(try add(low, high, shift: power), to: exact) }
    // The rule's range is too wide though the sum is not: the bits below the higher word pass,
    // and those above make a sum whose range is known.
    let rest = try bits(low, from: 0, power)
    let width = Swift.max(0, interval(low).format.integerBits - power)
    let carry = try bits(low, from: power, width, signed: interval(low).isSigned)
    let above = try FixedInterval(
      lower: exact.lower >> Int64(power), upper: exact.upper >> Int64(power), exponent: 0)
    return try add(rest, try narrow(try add(carry, high), to: above), shift: power)
  }

  /// Bits of an integer from one on, as an integer.
  private mutating func bits(
    _ a: Int, from low: Int, _ width: Int, signed: Bool = false
  ) throws -> Int {
    let format = try FixedFormat(signed: signed, width: width, integerBits: low + width)
    return try shift(try quantize(a, FixedType(format, .truncate, .wrap)), by: -low)
  }

  /// The range of a product that the circuit's rule has found to fit, or the usual refusal.
  private func exact(
    _ range: @autoclosure () throws(FixedPointError) -> FixedInterval
  ) throws -> FixedInterval {
    do throws(FixedPointError) { return try range() } catch { throw tooWide(error) }
  }
}
