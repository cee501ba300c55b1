import FixedPoint
import TriggerIR

/// What a word of hardware has to be, as gates over the words it is computed from.
public struct WordModel: Hashable, Sendable {
  public private(set) var gates = GateList()
  /// The nets of the words that hardware reads, lowest bit first: inputs of the gates, or what
  /// they compute.
  public private(set) var operands: [[GateList.Net]] = []
  /// The nets of the word.
  public private(set) var result: [GateList.Net] = []
  /// Whether every word that comes from outside lies within its interval.
  public private(set) var assumption = GateList.one
  /// Whether the exact value lies within the interval of the word, and so is the word.
  public private(set) var guarantee = GateList.one

  private init() {}

  /// A fresh word of an interval, which is assumed to hold.
  private mutating func word(_ interval: FixedInterval) -> [GateList.Net] {
    let bits = (0..<interval.width).map { _ in gates.input() }
    let word = BitValue(bits: bits, of: interval).word
    assumption = gates.and(assumption, gates.isWithin(word, interval.lower, interval.upper))
    return bits
  }
}

extension WordModel {
  /// The nodes whose words a node's logic reads: those at the beginning of the operands' chains
  /// of shifts, each once, constants left out.
  /// - Parameter wordless: Nodes without words, for each of which stands what it reads.
  public static func reads(
    _ node: Int, in circuit: Circuit, roots: [Int], wordless: Set<Int> = []
  ) -> [Int] {
    var reads: [Int] = []
    for operand in circuit.nodes[node].operation.operands
    where !circuit.nodes[operand].interval.isConstant {
      let root = roots[operand]
      let behind =
        wordless.contains(root)
        ? Self.reads(root, in: circuit, roots: roots, wordless: wordless) : [root]
      reads += behind.filter { !reads.contains($0) }
    }
    return reads
  }

  /// A node from the words that it reads, any within their intervals.
  /// - Parameters:
  ///   - roots: The circuit's `shiftRoots`.
  ///   - wordless: Nodes without words: they are computed from what they read, and that they lie
  ///     within their intervals is part of the guarantee.
  public init(node index: Int, in circuit: Circuit, roots: [Int], wordless: Set<Int> = []) {
    self.init()
    var words: [Int: [GateList.Net]] = [:]
    for read in Self.reads(index, in: circuit, roots: roots, wordless: wordless) {
      let bits = word(circuit.nodes[read].interval)
      operands.append(bits)
      words[read] = bits
    }
    var guarantees = GateList.one
    for node in Self.inside(index, of: circuit, roots, wordless) {
      compute(node, in: circuit) { words[roots[$0]] ?? [] }
      words[node] = result
      guarantees = gates.and(guarantees, guarantee)
    }
    compute(index, in: circuit) { words[roots[$0]] ?? [] }
    guarantee = gates.and(guarantees, guarantee)
  }

  /// The nodes without words that a node reads, directly or through one another, in their order.
  private static func inside(
    _ node: Int, of circuit: Circuit, _ roots: [Int], _ wordless: Set<Int>
  ) -> [Int] {
    var found: Set<Int> = []
    var pending = [node]
    while let next = pending.popLast() {
      for operand in circuit.nodes[next].operation.operands
      where wordless.contains(roots[operand]) && found.insert(roots[operand]).inserted {
        pending.append(roots[operand])
      }
    }
    return found.sorted()
  }

  /// A node from the words of the input ports, any within their intervals, with all that is
  /// between: what an event gives.
  ///
  /// The operands are those of `init(node:in:roots:wordless:)`, computed here. The gates' inputs
  /// are the bits of the circuit's ports in order.
  public init(
    node index: Int, fromInputsOf circuit: Circuit, roots: [Int], wordless: Set<Int> = []
  ) {
    self.init()
    let words = wordsOfInputs(neededBy: index, in: circuit, roots: roots).words
    operands = Self.reads(index, in: circuit, roots: roots, wordless: wordless).map {
      words[$0] ?? []
    }
    compute(index, in: circuit) { words[roots[$0]] ?? [] }
  }

  /// A node from the words of the input ports, as the word of an interval.
  ///
  /// The operands are the words of all ports.
  package init(node index: Int, ofPortsOf circuit: Circuit, as interval: FixedInterval) {
    self.init()
    let roots = circuit.shiftRoots
    let (ports, words) = wordsOfInputs(neededBy: index, in: circuit, roots: roots)
    operands = ports
    if case .input(let port) = circuit.nodes[index].operation {
      result = ports[port]
    } else {
      compute(index, in: circuit, as: interval) { words[roots[$0]] ?? [] }
    }
  }

  /// The words of the ports, and those of all nodes that a node needs.
  private mutating func wordsOfInputs(
    neededBy index: Int, in circuit: Circuit, roots: [Int]
  ) -> (ports: [[GateList.Net]], words: [Int: [GateList.Net]]) {
    let ports = circuit.inputs.map { word($0.interval) }
    var isNeeded = [Bool](repeating: false, count: index + 1)
    isNeeded[index] = true
    for node in (0...index).reversed() where isNeeded[node] {
      for operand in circuit.nodes[node].operation.operands { isNeeded[operand] = true }
    }
    var words: [Int: [GateList.Net]] = [:]
    for node in 0..<index where isNeeded[node] {
      if case .input(let port) = circuit.nodes[node].operation {
        words[node] = ports[port]
      } else if roots[node] == node, !circuit.nodes[node].interval.isConstant {
        compute(node, in: circuit) { words[roots[$0]] ?? [] }
        words[node] = result
      }
    }
    return (ports, words)
  }

  /// The word of an interval as it is: what a register takes in, and what a port gives.
  public init(copyOf interval: FixedInterval) {
    self.init()
    result = word(interval)
    operands = [result]
  }

  /// The word of a constant.
  public init(constant interval: FixedInterval) {
    self.init()
    result = gates.fitted(.constant(interval.lower, exponent: interval.exponent), to: interval).bits
  }

  /// What the register of valid bits takes in, one bit a clock of latency: the bit of the event
  /// that enters lowest, all false under reset. The operands are the register, the reset and that
  /// bit.
  public init(validOf cycles: Int) {
    self.init()
    operands = [(0..<cycles).map { _ in gates.input() }, [gates.input()], [gates.input()]]
    let runs = gates.not(operands[1][0])
    result = ([operands[2][0]] + operands[0].dropLast()).map { gates.and($0, runs) }
  }

  /// The highest bit of a word.
  public init(highestOf width: Int) {
    self.init()
    operands = [(0..<width).map { _ in gates.input() }]
    result = operands[0].suffix(1)
  }

  private mutating func compute(
    _ index: Int, in circuit: Circuit, as interval: FixedInterval? = nil,
    _ bits: (Int) -> [GateList.Net]
  ) {
    let node = circuit.nodes[index]
    let value = gates.value(of: node.operation, tables: circuit.tables) { operand in
      let interval = circuit.nodes[operand].interval
      let value: BitValue =
        interval.isConstant
        ? .constant(interval.lower, exponent: interval.exponent)
        : BitValue(bits: bits(operand), of: interval)
      return (value, interval)
    }
    guard let value else { return }
    let fitted = gates.fitted(value, to: interval ?? node.interval)
    result = fitted.bits
    guarantee = fitted.fits
  }

  /// The gates with an input more for each bit of a word, and whether the model is met: where
  /// the assumption holds, so does the guarantee, and the word is the result.
  /// - Parameter hasWord: Whether there is a word; the guarantee alone is to hold otherwise.
  public func comparison(
    hasWord: Bool
  ) -> (gates: GateList, word: [GateList.Net], holds: GateList.Net) {
    var gates = gates
    let word = hasWord ? result.map { _ in gates.input() } : []
    let isEqual = word.isEmpty ? GateList.one : gates.isEqual(word, result)
    let isMet = gates.and(guarantee, isEqual)
    let holds = gates.or(gates.not(assumption), isMet)
    return (gates, word, holds)
  }
}
