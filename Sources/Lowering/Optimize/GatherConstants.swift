import FixedPoint
import TriggerIR

/// Carries constants and negations along sums to where a value leaves them.
///
/// A neuron adds a bias, and rounding adds half a step: (y + c₁) + c₂ becomes y + (c₁ + c₂), one
/// adder where there were two. A negation on the way is the sign of a later term and costs
/// nothing. A constant on a word that several read stays there, since behind them it would be
/// added several times. Sums are cut to their exact ranges again.
public func gatherConstants(_ circuit: Circuit) throws -> Circuit {
  var pass = ConstantGathering(circuit)
  for index in circuit.nodes.indices { try pass.take(index) }
  for output in circuit.outputs {
    let node = try pass.word(pass.values[output.node])
    pass.builder.output(output.name, node)
  }
  return pass.builder.circuit
}

/// ± base × 2^shift + offset + excess.
struct GatheredValue {
  /// A node of the new circuit; nil for a constant.
  var base: Int?
  var isNegated = false
  var shift = 0
  /// What the circuit adds: one value.
  var offset = FixedInterval.zero
  /// What makes up for words without signs: one value.
  var excess = FixedInterval.zero
  /// The node that gives ± value × 2^−shift by itself, where there is one without excess.
  var direct: Int?

  func scaled(by power: Int) throws -> Self {
    var result = self
    result.shift += power
    result.offset = try offset.scaled(byPowerOfTwo: power)
    result.excess = try excess.scaled(byPowerOfTwo: power)
    return result
  }

  func negated() throws -> Self {
    var result = self
    result.isNegated.toggle()
    result.offset = try offset.negated()
    result.excess = try excess.negated()
    return result
  }

  /// The same value with a constant added to the base.
  func rebased(_ node: Int, adding constant: FixedInterval) throws -> Self {
    var result = self
    result.base = node
    let gained = try constant.scaled(byPowerOfTwo: shift)
    result.excess = try isNegated ? excess.adding(gained) : excess.subtracting(gained)
    result.direct = nil
    return result
  }
}

struct ConstantGathering {
  let circuit: Circuit
  let readers: [Int]
  var builder: CircuitBuilder
  var values: [GatheredValue] = []
  var ranges = ExactRanges()
  /// Sums that one other operation reads.
  var singles: Set<Int> = []
  /// For such a sum of a word and a complement the one of the other word and complement.
  var mirrors: [Int: Mirror] = [:]
  /// Whether the operation that is taken now has one reader.
  var isSingle = false

  init(_ circuit: Circuit) {
    self.circuit = circuit
    readers = circuit.readerCountsBehindWires
    builder = CircuitBuilder(like: circuit)
    values.reserveCapacity(circuit.nodes.count)
  }

  mutating func take(_ index: Int) throws {
    let node = circuit.nodes[index]
    builder.origin = node.origin
    isSingle = readers[index] == 1
    do {
      values.append(try value(of: node.operation))
    } catch is FixedPointError {
      values.append(try plain(node.operation))
    }
  }

  private mutating func value(of operation: Circuit.Operation) throws -> GatheredValue {
    switch operation {
    case .constant(let mantissa, let exponent):
      return GatheredValue(
        base: nil, offset: try FixedInterval(constant: mantissa, exponent: exponent))
    case .shift(let a, let power): return try values[a].scaled(by: power)
    case .negate(let a): return try values[a].negated()
    case .add(let a, let b, let shift):
      return try sum(try term(a), try term(b).scaled(by: shift))
    case .subtract(let a, let b, let shift):
      return try sum(try term(a), try term(b).scaled(by: shift).negated())
    case .quantize(let a, let type):
      // A slice that only names its operand's wires is set again where it is needed.
      let before = try word(values[a])
      ranges.extend(to: builder.circuit)
      if ranges.keeps(type, before) { return values[a] }
      return try plain(operation)
    case .input, .multiply, .maximum, .minimum, .less, .select, .lookup:
      return try plain(operation)
    }
  }

  private mutating func plain(_ operation: Circuit.Operation) throws -> GatheredValue {
    let node = try builder.append(try operation.mapOperands { try word(values[$0]) })
    ranges.extend(to: builder.circuit)
    return GatheredValue(base: node)
  }

  /// A value as a term of a sum: the constant of one that has other readers stays with it.
  private mutating func term(_ operand: Int) throws -> GatheredValue {
    let value = values[operand]
    guard value.base != nil, value.offset != .zero, readers[operand] > 1 else { return value }
    var rest = value
    rest.excess = .zero
    return GatheredValue(base: try word(rest), excess: value.excess)
  }

  private mutating func sum(_ a: GatheredValue, _ b: GatheredValue) throws -> GatheredValue {
    let offset = try a.offset.adding(b.offset)
    guard let left = a.base, let right = b.base else {
      var result = a.base == nil ? b : a
      result.offset = offset
      return result
    }
    var result = a
    result.offset = offset
    var direct: Int?
    if offset == .zero, a.excess == .zero, b.excess == .zero {
      let power = b.shift - a.shift
      direct = try narrowed(
        a.isNegated == b.isNegated
          ? try builder.add(left, right, shift: power)
          : try builder.subtract(left, right, shift: power))
    }
    let (x, y) = (try unsigned(a), try unsigned(b))
    result = try joined(x, y)
    result.offset = offset
    result.direct = nil
    // Of the sign and the power of the first operand, which may have been changed.
    if let direct {
      let word = try builder.shift(direct, by: a.shift - result.shift)
      result.direct = a.isNegated == result.isNegated ? word : try builder.negate(word)
    }
    if let base = result.base, builder.interval(base).isConstant {
      // The terms cancel.
      let value = try builder.interval(base).scaled(byPowerOfTwo: result.shift)
      let constant = try (result.isNegated ? try value.negated() : value).adding(result.excess)
      return GatheredValue(base: nil, offset: try offset.adding(constant))
    }
    return result
  }

  mutating func narrowed(_ node: Int) throws -> Int {
    ranges.extend(to: builder.circuit)
    let result = try builder.narrow(node, to: ranges[node])
    ranges.extend(to: builder.circuit)
    return result
  }

  /// The value as a node.
  mutating func word(_ value: GatheredValue) throws -> Int {
    guard let base = value.base else {
      return try builder.constant(value.offset.lower, exponent: value.offset.exponent)
    }
    if let direct = value.direct, value.offset == .zero {
      let word = try builder.shift(direct, by: value.shift)
      return try narrowed(value.isNegated ? try builder.negate(word) : word)
    }
    let word = try builder.shift(base, by: value.shift)
    let offset = try value.offset.adding(value.excess)
    if offset == .zero {
      return try narrowed(value.isNegated ? try builder.negate(word) : word)
    }
    guard singles.contains(base) else {
      let constant = try builder.constant(offset.lower, exponent: offset.exponent)
      return try narrowed(
        value.isNegated ? try builder.subtract(constant, word) : try builder.add(word, constant))
    }
    let result = try offsetSum(value, base, offset)
    guard let mirror = mirrors[base] else { return result.node }
    let other = try value.mirrored(by: mirror)
    let mirrored = try offsetSum(other, mirror.node, try other.offset.adding(other.excess))
    return mirrored.inverters + mirror.cost < result.inverters ? mirrored.node : result.node
  }

  /// ± base × 2^shift + offset for a sum with one reader, and how many bits of the base the chain
  /// of this last sum takes turned over.
  private mutating func offsetSum(
    _ value: GatheredValue, _ base: Int, _ offset: FixedInterval
  ) throws -> (node: Int, inverters: Int) {
    let word = try builder.shift(base, by: value.shift)
    let step = builder.interval(word).exponent
    let opposite = try inverse(word, step: step)
    let apart = try inverse(opposite, step: step)
    if value.isNegated {
      let node = try narrowed(try builder.subtract(try constant(offset), apart))
      let (zeros, _) = inverters(offset, word, node)
      return (node, zeros)
    }
    let unit = try FixedInterval(constant: 1, exponent: builder.interval(word).exponent)
    let less = try offset.subtracting(unit)
    let sum = try narrowed(try builder.add(apart, try constant(offset)))
    let difference = try narrowed(try builder.subtract(try constant(less), opposite))
    let (_, ones) = inverters(offset, word, sum)
    let (_, others) = inverters(less, word, difference)
    return others < ones ? (difference, others) : (sum, ones)
  }

  /// How many bits of a constant are zero and one, from a word's lowest bit to a sum's highest.
  private func inverters(
    _ constant: FixedInterval, _ word: Int, _ sum: Int
  ) -> (zeros: Int, ones: Int) {
    let low = builder.interval(word).exponent
    let bits = max(0, min(62, builder.interval(sum).format.integerBits - low))
    let mantissa = FixedInterval.rescale(
      constant.lower, from: constant.exponent,
      to: min(max(low, constant.exponent - 62), constant.exponent + 62))
    let ones = (mantissa & ((1 << Int64(bits)) - 1)).nonzeroBitCount
    return (bits - ones, ones)
  }

  private mutating func constant(_ value: FixedInterval) throws -> Int {
    try builder.constant(value.lower, exponent: value.exponent)
  }
}

extension Circuit {
  /// How often each node is read by others and by outputs.
  var readerCounts: [Int] {
    var counts = Array(repeating: 0, count: nodes.count)
    for node in nodes { for operand in node.operation.operands { counts[operand] += 1 } }
    for output in outputs { counts[output.node] += 1 }
    return counts
  }

  /// The same, a slice or a shift that is a node's only reader standing for its own readers.
  var readerCountsBehindWires: [Int] {
    var counts = readerCounts
    for (index, node) in nodes.enumerated().reversed() {
      switch node.operation {
      case .shift(let a, by: _), .quantize(let a, _):
        if counts[a] == 1 { counts[a] = counts[index] }
      case .input, .constant, .negate, .add, .subtract, .multiply, .maximum, .minimum, .less,
        .select, .lookup:
        break
      }
    }
    return counts
  }
}
