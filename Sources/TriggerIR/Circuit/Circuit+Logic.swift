import FixedPoint

extension Circuit.Node {
  /// Whether the node becomes logic with wires of its own: no port, no constant, and no shift,
  /// which is another reading of what it shifts.
  public var isLogic: Bool {
    switch operation {
    case .input, .constant, .shift: false
    case .negate, .add, .subtract, .multiply, .maximum, .minimum, .less, .select, .lookup,
      .quantize:
      !interval.isConstant
    }
  }
}

/// A word with some of its bits turned over.
public struct BitInversion: Hashable, Sendable {
  /// The node whose word it is.
  public var operand: Int
  /// Whether the highest bit is turned over.
  public var top: Bool
  /// Whether the bits below it are.
  public var rest: Bool
}

extension Circuit {
  /// The sum or difference of a node and a constant that only turns bits of its word over; nil
  /// for all other nodes.
  ///
  /// Of an unsigned word of w bits, 2^w − 1 − x is the complement. Of a signed one, x + 2^(w−1)
  /// has the sign bit turned over, and 2^(w−1) − 1 − x all the others. −1 − x is the complement
  /// of either, extended to the width of the result. Where the range says that
  /// high bits of the result are zero, it has fewer than w.
  public func bitInversion(_ node: Node) -> BitInversion? {
    let (constant, operand, shift, subtracts): (Int, Int, Int, Bool)
    switch node.operation {
    case .subtract(let a, let b, let power):
      (constant, operand, shift, subtracts) = (a, b, power, true)
    case .add(let a, let b, let power):
      if nodes[a].interval.isConstant {
        (constant, operand, shift, subtracts) = (a, b, power, false)
      } else {
        guard power == 0 else { return nil }
        (constant, operand, shift, subtracts) = (b, a, 0, false)
      }
    case .input, .constant, .shift, .negate, .multiply, .maximum, .minimum, .less, .select,
      .lookup, .quantize:
      return nil
    }
    let (c, x) = (nodes[constant].interval, nodes[operand].interval)
    if subtracts, c.isConstant, !x.isConstant, node.interval.exponent == x.exponent + shift,
      c.lower == -1, c.exponent == node.interval.exponent
    {
      return BitInversion(operand: operand, top: true, rest: true)
    }
    guard c.isConstant, !x.isConstant, c.lower > 0, !node.interval.isSigned,
      node.interval.exponent == x.exponent + shift, node.interval.width <= x.width
    else { return nil }
    let gained = c.exponent - node.interval.exponent
    guard gained >= 0, gained + c.width <= x.width else { return nil }
    let (value, half) = (c.lower << Int64(gained), Int64(1) << Int64(x.width - 1))
    if subtracts {
      guard value == (x.isSigned ? half - 1 : 2 * (half - 1) + 1) else { return nil }
      return BitInversion(operand: operand, top: !x.isSigned, rest: true)
    }
    guard x.isSigned, value == half else { return nil }
    return BitInversion(operand: operand, top: true, rest: false)
  }

  /// How many low bits of a sum or difference are those of one operand: the ones below the second
  /// operand, or of a sum below the first. No carry starts there.
  public func copiedBits(_ node: Node) -> Int {
    let lowest: Int
    switch node.operation {
    case .add(let a, let b, let shift):
      let second = nodes[b].interval.exponent + shift
      lowest = second > node.interval.exponent ? second : nodes[a].interval.exponent
    case .subtract(_, let b, let shift):
      lowest = nodes[b].interval.exponent + shift
    case .input, .constant, .shift, .negate, .multiply, .maximum, .minimum, .less, .select,
      .lookup, .quantize:
      return 0
    }
    let bits = lowest - node.interval.exponent
    return bits > 0 && bits < node.interval.width ? bits : 0
  }

  /// Whether a word's bits come out of tables rather than carry chains.
  public func isMadeByTables(_ node: Int) -> Bool {
    var node = node
    while true {
      switch nodes[node].operation {
      case .shift(let a, by: _), .quantize(let a, _): node = a
      case .maximum, .minimum, .select: return true
      case .add, .subtract: return bitInversion(nodes[node]) != nil
      case .input, .constant, .negate, .multiply, .less, .lookup: return false
      }
    }
  }

  /// Whether the second word of a sum enters its carry chain as it is, and the first one through
  /// the chain's own tables: those can take in the tables that a word is made by, and a person
  /// reads x + 3 rather than 3 + x.
  public func swapsOperands(ofSum a: Int, _ b: Int) -> Bool {
    if isMadeByTables(b) { return false }
    return isMadeByTables(a) || nodes[a].interval.isConstant && !nodes[b].interval.isConstant
  }

  /// Whether a sum or difference reads four varying bits or fewer where it adds: a table of the
  /// smallest that devices have makes each of its bits.
  public func isSmallSum(_ node: Node) -> Bool {
    let operands: [(node: Int, shift: Int)]
    switch node.operation {
    case .add(let a, let b, let shift), .subtract(let a, let b, let shift):
      operands = [(a, 0), (b, shift)]
    case .negate(let a): operands = [(a, 0)]
    case .input, .constant, .shift, .multiply, .maximum, .minimum, .less, .select, .lookup,
      .quantize:
      return false
    }
    if isConcatenation(node) || bitInversion(node) != nil { return false }
    let low = node.interval.exponent + copiedBits(node)
    let high = node.interval.exponent + node.interval.width
    let bits = operands.reduce(0) { bits, operand in
      if isChoiceOfConstants(nodes[operand.node]) { return bits + 1 }
      let word = nodes[operand.node].interval
      let from = max(low, word.exponent + operand.shift)
      let to = min(high, word.format.integerBits + operand.shift)
      return word.isConstant ? bits : bits + max(0, to - from)
    }
    return bits <= 4
  }

  /// Whether a node selects one of two constants: each bit is the condition, or the opposite, or
  /// constant itself, and there is no logic.
  public func isChoiceOfConstants(_ node: Node) -> Bool {
    guard case .select(_, let then, let otherwise) = node.operation else { return false }
    return nodes[then].interval.isConstant && nodes[otherwise].interval.isConstant
  }

  /// The bits that a comparison of two words looks at, on their common step.
  func comparedBits(_ a: Int, _ b: Int) -> Int {
    let (x, y) = (nodes[a].interval, nodes[b].interval)
    let exponent = x.commonExponent(with: y)
    func bits(_ x: FixedInterval) -> Int { x == .zero ? 0 : x.width + x.exponent - exponent }
    return max(bits(x), bits(y))
  }

  /// Whether a node is the sum of words whose bits do not overlap, the lower one without a sign:
  /// their bits side by side.
  public func isConcatenation(_ node: Node) -> Bool {
    guard case .add(let a, let b, let shift) = node.operation else { return false }
    let (x, y) = (nodes[a].interval, nodes[b].interval)
    return !y.isSigned && y.format.integerBits + shift <= x.exponent
      || !x.isSigned && x.format.integerBits <= y.exponent + shift
  }

  /// Whether a comparison is one of an unsigned word with its step, true for zero alone: an OR
  /// of the bits, and no carry chain.
  public func testsForZero(_ node: Node) -> Bool {
    guard case .less(let a, let b) = node.operation else { return false }
    let (x, c) = (nodes[a].interval, nodes[b].interval)
    return !x.isSigned && !x.isConstant && c.isConstant && c.lower == 1 && c.exponent == x.exponent
  }

  /// The table that a node looks its word up in, and how; nil for other operations.
  public func tableUse(_ node: Node) -> TableUse? {
    guard case .lookup(let a, let table) = node.operation else { return nil }
    return TableUse(table: table, argument: nodes[a].interval)
  }

  /// For each node the one whose wires it reads: the beginning of its chain of shifts, or itself.
  public var shiftRoots: [Int] {
    var roots = Array(nodes.indices)
    for (index, node) in nodes.enumerated() {
      if case .shift(let a, by: _) = node.operation { roots[index] = roots[a] }
    }
    return roots
  }
}
