import FixedPoint
import TriggerIR

/// Saturates by looking at the bits above the word instead of comparing whole words.
///
/// The largest value of a word of m bits, in its steps, is 2^m − 1. A value that is not negative
/// exceeds it where any bit above the lowest m is set; a signed one leaves −2^m … 2^m − 1 where
/// its bits from the m-th on are not all equal. A few tables say so, and no carry chain. Where a
/// value is a word and a bit below it that takes a while, as RND_CONV makes it, the bits above are
/// the word's and do not wait.
public func clampByHighBits(_ circuit: Circuit) throws -> Circuit {
  var builder = CircuitBuilder(like: circuit)
  var ranges = ExactRanges()
  let bounded = circuit.boundsBehindMinima
  var map: [Int] = []
  for (index, node) in circuit.nodes.enumerated() {
    builder.origin = node.origin
    ranges.extend(to: builder.circuit)
    var clamped: Int?
    if case .minimum(let a, let b) = node.operation {
      clamped = try builder.clamped(
        builder.bound(behind: map[a], ranges), builder.bound(behind: map[b], ranges))
    } else if case .maximum(let a, let b) = node.operation, !bounded.contains(index) {
      clamped = try builder.clampedBelow(map[a], map[b])
    }
    map.append(try clamped ?? builder.append(node.operation.mapOperands { map[$0] }))
  }
  for output in circuit.outputs { builder.output(output.name, map[output.node]) }
  return builder.circuit
}

extension Circuit {
  /// The nodes that minima read, slices looked through: what is bounded from both sides.
  fileprivate var boundsBehindMinima: Set<Int> {
    var found: Set<Int> = []
    for (index, node) in nodes.enumerated().reversed() {
      if case .minimum(let a, let b) = node.operation { found.formUnion([a, b]) }
      if case .quantize(let a, _) = node.operation, found.contains(index) { found.insert(a) }
    }
    return found
  }
}

extension CircuitBuilder {
  /// The bound behind a slice that cuts nothing off; other nodes themselves.
  fileprivate func bound(behind node: Int, _ ranges: ExactRanges) -> Int {
    guard case .quantize(let a, let type) = operation(node), ranges.keeps(type, a),
      case .maximum = operation(a)
    else { return node }
    return a
  }

  /// The word of a value whose bits below it are another word: of the same sign, and with the
  /// same bits from its step on.
  private func upperWord(_ value: Int) throws -> Int {
    guard case .add(let a, let b, let shift) = operation(value) else { return value }
    let (x, y) = (interval(a), try interval(b).scaled(byPowerOfTwo: shift))
    let unit = try FixedInterval(constant: 1, exponent: x.exponent)
    guard y.lower >= 0, y.exponent < x.exponent, let rest = try? y.subtracting(unit),
      rest.upper < 0
    else { return value }
    return try upperWord(a)
  }

  private mutating func isNegative(_ value: Int) throws -> Int {
    try less(try upperWord(value), try constant(0))
  }

  /// The smaller of a node and a constant 2^m − 1, in steps of the constant; nil where the
  /// operands are something else, or nothing is gained.
  fileprivate mutating func clamped(_ a: Int, _ b: Int) throws -> Int? {
    let (limit, value) = interval(a).isConstant ? (a, b) : (b, a)
    let (c, x) = (interval(limit), interval(value))
    // An odd number of steps, so that a value of this step or a coarser one is beyond where it
    // is larger by a step.
    guard c.isConstant, c.lower > 0, (c.lower + 1).nonzeroBitCount == 1, !x.isConstant,
      x.exponent >= c.exponent
    else { return nil }
    let top = c.exponent + c.width
    // A step as high as the word leaves it no bits.
    guard x.exponent < top, x.format.integerBits > top else { return nil }
    let word = FixedType(
      try FixedFormat(signed: false, width: top - x.exponent, integerBits: top), .truncate, .wrap)
    if !x.isSigned {
      if let inner = rectified(value), interval(inner).exponent == x.exponent {
        // The sign hides what the bits above would say.
        let inside = try select(
          try isZero(inner, from: top), then: quantize(inner, word), otherwise: limit)
        return try select(try isNegative(inner), then: try constant(0), otherwise: inside)
      }
      return try select(
        try isZero(value, from: top), then: quantize(value, word), otherwise: limit)
    }
    guard case .maximum(let left, let right) = operation(value) else {
      return try clampedAbove(value, limit, top: top)
    }
    let (floor, inner) = interval(left).isConstant ? (left, right) : (right, left)
    return try clamped(inner, floor, limit, word)
  }

  /// What a rectifier rectifies; nil for other nodes.
  private func rectified(_ node: Int) -> Int? {
    guard case .maximum(let a, let b) = operation(node) else { return nil }
    if interval(a) == .zero, interval(b).isSigned { return b }
    return interval(b) == .zero && interval(a).isSigned ? a : nil
  }

  /// The same of a value that is clamped from below, too: min(max(value, floor), limit).
  private mutating func clamped(
    _ value: Int, _ floor: Int, _ limit: Int, _ word: FixedType
  ) throws -> Int? {
    let x = interval(value)
    let lowest = try FixedInterval(constant: -1, exponent: word.format.integerBits)
    guard interval(floor) == lowest, x.isSigned, x.exponent == word.format.exponent else {
      return nil
    }
    let top = word.format.integerBits
    let isNegative = try isNegative(value)
    let high = try self.high(value, from: top)
    let ones = (Int64(1) << Int64(interval(high).width)) - 1
    let turned = try subtract(
      try constant(ones, exponent: interval(high).exponent), high)
    let fits = try select(
      isNegative, then: try isZero(turned), otherwise: try isZero(high))
    return try select(
      fits, then: signedWord(of: value, top: top),
      otherwise: select(isNegative, then: floor, otherwise: limit))
  }

  /// The same of a signed value that is not below −2^top: min(value, limit).
  private mutating func clampedAbove(_ value: Int, _ limit: Int, top: Int) throws -> Int? {
    let x = interval(value)
    let lowest = try FixedInterval(lower: x.lower, upper: 0, exponent: x.exponent)
    guard x.format.integerBits > top + 1, lowest.format.integerBits <= top + 1 else { return nil }
    let fits = try select(
      isNegative(value), then: try constant(1), otherwise: isZero(value, from: top))
    return try select(fits, then: signedWord(of: value, top: top), otherwise: limit)
  }

  /// The larger of a node and a constant −2^m; nil where the operands are something else, or the
  /// value does not stay below 2^m.
  fileprivate mutating func clampedBelow(_ a: Int, _ b: Int) throws -> Int? {
    let (floor, value) = interval(a).isConstant ? (a, b) : (b, a)
    let (c, x) = (interval(floor), interval(value))
    guard c.isConstant, c.lower == -1, !x.isConstant, x.isSigned, x.exponent <= c.exponent
    else { return nil }
    let top = c.exponent
    let highest = try FixedInterval(lower: 0, upper: max(0, x.upper), exponent: x.exponent)
    guard x.format.integerBits > top + 1, highest.format.integerBits <= top else { return nil }
    // Of a negative value that fits, all bits above the word are ones.
    let high = try self.high(value, from: top)
    let ones = (Int64(1) << Int64(interval(high).width)) - 1
    let isBelow = try less(high, try constant(ones, exponent: interval(high).exponent))
    let fits = try select(
      isNegative(value), then: subtract(try constant(1), isBelow), otherwise: try constant(1))
    return try select(fits, then: signedWord(of: value, top: top), otherwise: floor)
  }

  /// The word that holds −2^top … 2^top in the steps of a value, the upper bound left out.
  private mutating func signedWord(of value: Int, top: Int) throws -> Int {
    let width = top + 1 - interval(value).exponent
    let format = try FixedFormat(signed: true, width: width, integerBits: top + 1)
    return try quantize(value, FixedType(format, .truncate, .wrap))
  }

  /// The bits of a signed or unsigned value from a weight on, the sign left out.
  private mutating func high(_ value: Int, from low: Int) throws -> Int {
    let upper = try upperWord(value)
    let value = interval(upper).exponent <= low ? upper : value
    let x = interval(value)
    let top = x.format.integerBits - (x.isSigned ? 1 : 0)
    return try quantize(
      value,
      FixedType(
        try FixedFormat(signed: false, width: max(0, top - low), integerBits: top), .truncate,
        .wrap))
  }

  private mutating func isZero(_ value: Int, from low: Int) throws -> Int {
    try isZero(try high(value, from: low))
  }

  private mutating func isZero(_ word: Int) throws -> Int {
    try less(word, try constant(1, exponent: interval(word).exponent))
  }
}
