import FixedPoint
import TriggerIR

// How two words without signs become a sum without a sign.

extension ConstantGathering {
  /// The sum of two unsigned words, of the sign of the first: the second is the one whose bits
  /// are better turned over.
  mutating func joined(
    _ first: GatheredValue, _ second: GatheredValue
  ) throws -> GatheredValue {
    // What is subtracted from a constant in the end has every bit turned over.
    if first.isNegated, second.isNegated {
      for (one, other) in [(second, first), (first, second)] {
        guard let mirror = one.base.flatMap({ mirrors[$0] }) else { continue }
        return try joined(try one.mirrored(by: mirror), other)
      }
    }
    guard cost(first, second) <= cost(second, first) else { return try joined(second, first) }
    let result = try oneWay(first, second)
    guard isSingle, first.isNegated != second.isNegated, let base = result.base else {
      return result
    }
    let other = try oneWay(second, first)
    guard let node = other.base else { return result }
    // Both are the same value: ± base × 2^shift + excess.
    let sum =
      try result.isNegated
      ? result.excess.subtracting(other.excess) : other.excess.subtracting(result.excess)
    let power = other.shift - result.shift
    let total = try sum.scaled(byPowerOfTwo: -result.shift)
    let extra = cost(second, first) - cost(first, second)
    mirrors[base] = Mirror(node: node, shift: power, constant: total, cost: extra)
    mirrors[node] = Mirror(
      node: base, shift: -power, constant: try total.scaled(byPowerOfTwo: -power), cost: -extra)
    return result
  }

  private mutating func oneWay(
    _ first: GatheredValue, _ other: GatheredValue
  ) throws -> GatheredValue {
    guard let left = first.base, let right = other.base else { return first }
    var result = first
    let augend = try apart(left)
    if first.isNegated == other.isNegated {
      result.excess = try first.excess.adding(other.excess)
      let node = try builder.add(augend, try apart(right), shift: other.shift - first.shift)
      result.base = try narrowed(node)
    } else {
      // x + 2^w − y: the complement of y and one.
      let second = try complemented(other)
      let step = builder.interval(right).exponent
      let unit = try FixedInterval(constant: 1, exponent: step + other.shift)
      let excess = try first.excess.adding(second.excess)
      result.excess = try first.isNegated ? excess.adding(unit) : excess.subtracting(unit)
      let opposite = try inverse(second.base ?? right, step: step)
      result.base = try narrowed(
        try builder.subtract(augend, opposite, shift: other.shift - first.shift))
    }
    if isSingle, let base = result.base { singles.insert(base) }
    return result
  }

  /// A sum with one reader behind two inversions, so that it is no sum of which a synthesis tool
  /// would make one of three terms with its reader; other words as they are.
  mutating func apart(_ node: Int) throws -> Int {
    guard singles.contains(node) else { return node }
    let step = builder.interval(node).exponent
    return try inverse(try inverse(node, step: step), step: step)
  }

  /// The tables that the order of a sum costs beyond those of its overlapping bits.
  ///
  /// The first operand enters the carry chain as it is, so bits that tables make are made for it
  /// alone; the second one goes through the chain's own tables, which can make them. Bits of a
  /// complement that meet none of the other operand are turned over by tables of their own.
  private func cost(_ first: GatheredValue, _ second: GatheredValue) -> Int {
    guard let left = first.base, let right = second.base else { return 0 }
    let (x, y) = (builder.interval(left), builder.interval(right))
    var cost = isMadeByTables(left) ? x.width : 0
    if first.isNegated != second.isNegated, !isMadeByTables(right) {
      let top = min(
        x.format.integerBits + first.shift, y.format.integerBits + second.shift)
      let low = max(x.exponent + first.shift, y.exponent + second.shift)
      cost += y.width - max(0, top - low)
    }
    return cost
  }

  private func isMadeByTables(_ node: Int) -> Bool {
    switch builder.operation(node) {
    case .maximum, .minimum, .select: true
    case .add, .subtract: builder.circuit.bitInversion(builder.circuit.nodes[node]) != nil
    case .input, .constant, .shift, .negate, .multiply, .less, .lookup, .quantize: false
    }
  }

  /// −1 − x in units of a step, the word's or a finer one: all bits turned over.
  mutating func inverse(_ node: Int, step: Int) throws -> Int {
    let constant = try builder.constant(-1, exponent: step)
    return try narrowed(try builder.subtract(constant, node))
  }

  /// A value on a word without a sign: the sign bit turned over adds half the word's range.
  mutating func unsigned(_ value: GatheredValue) throws -> GatheredValue {
    guard let base = value.base else { return value }
    let range = builder.interval(base)
    guard range.isSigned else { return value }
    let half = try FixedInterval(constant: 1, exponent: range.format.integerBits - 1)
    let constant = try builder.constant(half.lower, exponent: half.exponent)
    return try value.rebased(try narrowed(try builder.add(base, constant)), adding: half)
  }

  /// −x as the complement of the word x, which is x subtracted from all ones.
  private mutating func complemented(_ value: GatheredValue) throws -> GatheredValue {
    guard let base = value.base else { return value }
    let range = builder.interval(base)
    let ones = try FixedInterval(
      constant: (Int64(1) << Int64(range.width)) - 1, exponent: range.exponent)
    let constant = try builder.constant(ones.lower, exponent: ones.exponent)
    var result = value
    result.isNegated.toggle()
    result.base = try narrowed(try builder.subtract(constant, base))
    let gained = try ones.scaled(byPowerOfTwo: value.shift)
    result.excess =
      try value.isNegated ? value.excess.subtracting(gained) : value.excess.adding(gained)
    result.direct = nil
    return result
  }
}

/// A difference taken the other way round: sum = constant − node × 2^shift.
struct Mirror {
  var node: Int
  var shift: Int
  /// One value.
  var constant: FixedInterval
  /// How many tables it takes more.
  var cost: Int
}

extension GatheredValue {
  /// The same value on its difference taken the other way round.
  func mirrored(by mirror: Mirror) throws -> Self {
    let constant = try mirror.constant.scaled(byPowerOfTwo: shift)
    return Self(
      base: mirror.node, isNegated: !isNegated, shift: shift + mirror.shift, offset: offset,
      excess: try isNegated ? excess.subtracting(constant) : excess.adding(constant))
  }
}
