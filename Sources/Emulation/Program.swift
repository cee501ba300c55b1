import FixedPoint
import TriggerIR

/// A circuit as straight-line code over registers.
struct Program: Sendable {
  /// Events that are evaluated together.
  static let block = 256

  /// One instruction; operands and destinations are registers.
  enum Instruction: Sendable {
    case add(into: Int, Operand, Operand)
    case subtract(into: Int, Operand, Operand)
    case negate(into: Int, Int)
    case multiply(into: Int, Int, Int)
    case maximum(into: Int, Operand, Operand)
    case minimum(into: Int, Operand, Operand)
    case less(into: Int, Operand, Operand)
    case select(into: Int, Int, then: Operand, otherwise: Operand)
    /// (a << left >> right), then the low bits of a word of the given width.
    case slice(into: Int, Int, left: Int, right: Int, width: Int, signed: Bool)
    /// The entry of a table for a mantissa that is at least `first`.
    case lookup(into: Int, Int, table: Int, first: Int64)
    case input(into: Int, port: Int)
    case constant(into: Int, Int64)
    case output(Int, port: Int)
  }

  /// A register's value, shifted left.
  struct Operand: Sendable {
    let register: Int
    let left: Int
  }

  private(set) var instructions: [Instruction] = []
  let inputs: [FixedInterval]
  let outputCount: Int
  private(set) var registerCount = 0
  /// The results for all values of a word, from its lowest on.
  private(set) var tables: [[Int64]] = []
  private var knownTables: [TableUse: Int] = [:]
  private(set) var fitsIn32Bits = true

  init(_ circuit: Circuit) {
    inputs = circuit.inputs.map(\.interval)
    outputCount = circuit.outputs.count
    var allocation = Allocation(circuit)
    for (index, node) in circuit.nodes.enumerated() {
      if node.interval.width > 31 { fitsIn32Bits = false }
      translate(index, node, circuit, &allocation)
      allocation.release(after: index)
    }
    registerCount = allocation.registerCount
  }

  private mutating func translate(
    _ index: Int, _ node: Circuit.Node, _ circuit: Circuit, _ allocation: inout Allocation
  ) {
    let result = node.interval
    func register(_ operand: Int) -> Int { allocation.register(of: operand) }
    /// How far an operand is shifted left to count in steps of 2^exponent.
    func left(_ operand: Int, _ exponent: Int, shift: Int = 0) -> Int {
      let interval = circuit.nodes[operand].interval
      return interval == .zero ? 0 : interval.exponent + shift - exponent
    }
    func operand(_ node: Int, _ exponent: Int, shift: Int = 0) -> Operand {
      Operand(register: register(node), left: left(node, exponent, shift: shift))
    }
    func compared(_ a: Int, _ b: Int) -> (Operand, Operand) {
      let (x, y) = (circuit.nodes[a].interval, circuit.nodes[b].interval)
      let exponent = x.commonExponent(with: y)
      let pair = (operand(a, exponent), operand(b, exponent))
      if max(x.width + pair.0.left, y.width + pair.1.left) > 31 { fitsIn32Bits = false }
      return pair
    }
    if case .shift(let a, by: _) = node.operation {
      // The same mantissa, read with another exponent.
      allocation.alias(index, to: a)
      emitOutputs(index, register(index), allocation)
      return
    }
    let into = allocation.allocate(index)
    if result.isConstant, !node.operation.operands.isEmpty {
      instructions.append(.constant(into: into, result.lower))
      emitOutputs(index, into, allocation)
      return
    }
    switch node.operation {
    case .shift: break
    case .input(let port): instructions.append(.input(into: into, port: port))
    case .constant: instructions.append(.constant(into: into, result.lower))
    case .negate(let a): instructions.append(.negate(into: into, register(a)))
    case .add(let a, let b, let shift):
      instructions.append(
        .add(
          into: into, operand(a, result.exponent), operand(b, result.exponent, shift: shift)))
    case .subtract(let a, let b, let shift):
      instructions.append(
        .subtract(
          into: into, operand(a, result.exponent), operand(b, result.exponent, shift: shift)))
    case .multiply(let a, let b):
      instructions.append(.multiply(into: into, register(a), register(b)))
    case .maximum(let a, let b):
      let pair = compared(a, b)
      instructions.append(.maximum(into: into, pair.0, pair.1))
    case .minimum(let a, let b):
      let pair = compared(a, b)
      instructions.append(.minimum(into: into, pair.0, pair.1))
    case .less(let a, let b):
      let pair = compared(a, b)
      instructions.append(.less(into: into, pair.0, pair.1))
    case .select(let condition, let then, let otherwise):
      instructions.append(
        .select(
          into: into, register(condition), then: operand(then, result.exponent),
          otherwise: operand(otherwise, result.exponent)))
    case .lookup(let a, let table):
      let argument = circuit.nodes[a].interval
      let use = TableUse(table: table, argument: argument)
      let slot = knownTables[use] ?? tables.count
      if slot == tables.count {
        knownTables[use] = slot
        tables.append(circuit.tables[table].values(for: argument))
      }
      instructions.append(
        .lookup(into: into, register(a), table: slot, first: argument.lower))
    case .quantize(let a, let type):
      let gained = left(a, result.exponent)
      instructions.append(
        .slice(
          into: into, register(a), left: max(0, gained), right: max(0, -gained),
          width: type.format.width - (result.exponent - type.format.exponent),
          signed: type.format.isSigned))
    }
    emitOutputs(index, into, allocation)
  }

  private mutating func emitOutputs(_ node: Int, _ register: Int, _ allocation: Allocation) {
    for port in allocation.outputs(of: node) {
      instructions.append(.output(register, port: port))
    }
  }
}

/// Which register holds which node, each freed behind its last reader.
private struct Allocation {
  private(set) var registerCount = 0
  private var free: [Int] = []
  private var registers: [Int]
  /// The node whose register a node uses: itself, or what a shift shifts.
  private var roots: [Int]
  private var lastReaders: [Int]
  private var outputs: [[Int]]
  private var dying: [[Int]]

  init(_ circuit: Circuit) {
    let count = circuit.nodes.count
    registers = Array(repeating: -1, count: count)
    roots = Array(0..<count)
    lastReaders = Array(0..<count)
    outputs = Array(repeating: [], count: count)
    dying = Array(repeating: [], count: count)
    for (port, output) in circuit.outputs.enumerated() { outputs[output.node].append(port) }
    for (index, node) in circuit.nodes.enumerated() {
      if case .shift(let a, by: _) = node.operation { roots[index] = roots[a] }
      for operand in node.operation.operands { lastReaders[roots[operand]] = index }
      lastReaders[roots[index]] = max(lastReaders[roots[index]], index)
    }
    for index in 0..<count where roots[index] == index { dying[lastReaders[index]].append(index) }
  }

  func register(of node: Int) -> Int { registers[roots[node]] }
  func outputs(of node: Int) -> [Int] { outputs[node] }
  mutating func alias(_ node: Int, to operand: Int) { roots[node] = roots[operand] }

  mutating func allocate(_ node: Int) -> Int {
    let register = free.popLast() ?? registerCount
    if register == registerCount { registerCount += 1 }
    registers[node] = register
    return register
  }

  mutating func release(after node: Int) {
    for dead in dying[node] { free.append(registers[dead]) }
  }
}
