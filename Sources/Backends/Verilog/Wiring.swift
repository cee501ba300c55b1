import FixedPoint
import TriggerIR

/// The word of a node behind a number of registers.
struct Tap: Hashable {
  /// A node with wires of its own: never a shift, never a constant.
  let node: Int
  /// Registers between the node's logic and this word.
  let delay: Int
}

/// The names of a pipeline's wires, and which layer's module reads and which drives each.
struct Wiring {
  let pipeline: Pipeline
  /// Identifiers that are still free in the design.
  private(set) var identifiers: IdentifierSpace
  let inputPorts: [VerilogSignal?]
  let outputPorts: [VerilogSignal?]
  /// The last delay at which each node's word is read.
  let delays: [Int]
  private var names: [String]
  /// The function of each table that logic reads, by the words it is read with.
  private(set) var functions: [TableUse: (name: String, argument: String)] = [:]
  /// The sums that are written with three words.
  let ternary: TernarySums
  /// For a chain of shifts the node at its beginning.
  private let roots: [Int]

  /// Names that the top module's own ports and nets take.
  static let reserved = ["clk", "rst", "in_valid", "out_valid", "valid", "unused_bits"]

  /// - Parameter modules: The names of the design's modules, which no signal may hide.
  init(_ pipeline: Pipeline, modules: [String]) {
    self.pipeline = pipeline
    let circuit = pipeline.circuit
    var identifiers = IdentifierSpace(reserved: Self.reserved + modules)
    func port(_ name: String, _ interval: FixedInterval) -> VerilogSignal? {
      let width = interval.width
      return width > 0 ? VerilogSignal(name: identifiers.claim(name), width: width) : nil
    }
    inputPorts = circuit.inputs.map { port($0.name, $0.interval) }
    outputPorts = circuit.outputs.map { port($0.name, circuit.nodes[$0.node].interval) }
    roots = circuit.shiftRoots
    ternary = TernarySums(of: pipeline)
    delays = zip(pipeline.lastUses, pipeline.stages).map { $0 - $1 }
    names = WireNames(circuit).names.map { $0.map { identifiers.claim($0) } ?? "" }
    for (index, node) in circuit.nodes.enumerated() {
      if case .input(let input) = node.operation { names[index] = inputPorts[input]?.name ?? "" }
    }
    // Delayed words take their names with them.
    for index in circuit.nodes.indices where !names[index].isEmpty && delays[index] > 0 {
      for delay in 1...delays[index] { _ = identifiers.claim("\(names[index])_d\(delay)") }
    }
    for node in circuit.nodes where node.isLogic {
      guard let use = circuit.tableUse(node), functions[use] == nil else { continue }
      // An argument may not hide a word of the module either.
      let name = identifiers.claim("table_\(use.table)")
      functions[use] = (name, identifiers.claim("\(name)_x"))
    }
    self.identifiers = identifiers
  }

  mutating func claim(_ wish: String) -> String { identifiers.claim(wish) }

  /// The word of a node as it is read in a stage, or nil for a constant.
  func tap(_ node: Int, readIn stage: Int) -> Tap? {
    if pipeline.circuit.nodes[node].interval.isConstant { return nil }
    let root = roots[node]
    return Tap(node: root, delay: stage - pipeline.stages[root])
  }

  func signal(_ tap: Tap) -> VerilogSignal {
    VerilogSignal(
      name: tap.delay == 0 ? names[tap.node] : "\(names[tap.node])_d\(tap.delay)",
      width: pipeline.circuit.nodes[tap.node].interval.width)
  }

  /// The nodes that a node's expression reads.
  func reads(_ index: Int) -> [Int] {
    ternary.inner[index] == nil
      ? pipeline.circuit.nodes[index].operation.operands
      : pipeline.circuit.addends(of: index, ternary).map(\.node)
  }

  /// Whether a node is logic with a word of its own.
  func hasWord(_ index: Int) -> Bool {
    pipeline.circuit.nodes[index].isLogic && !ternary.wordless.contains(index)
  }

  /// The layer whose module drives a word; nil for the input ports themselves.
  func owner(_ tap: Tap) -> Int? {
    if tap.delay == 0, case .input = pipeline.circuit.nodes[tap.node].operation { return nil }
    return pipeline.circuit.nodes[tap.node].origin.layer
  }
}

/// Names of nodes from layers and elements: the last node of an element is the element, those
/// before it are its terms, and logic shared by several elements counts through.
struct WireNames {
  /// Nil for nodes without wires: constants and shifts, and inputs, which have their port's.
  let names: [String?]

  init(_ circuit: Circuit) {
    var last: [Circuit.Origin: Int] = [:]
    for (index, node) in circuit.nodes.enumerated() where node.isLogic {
      last[node.origin] = index
    }
    var counters: [Circuit.Origin: Int] = [:]
    names = circuit.nodes.enumerated().map { index, node in
      guard node.isLogic else { return nil }
      let layer = IdentifierSpace.sanitized(circuit.layers[node.origin.layer])
      guard let element = node.origin.element else {
        counters[node.origin, default: 0] += 1
        return "\(layer)_s\(counters[node.origin, default: 0])"
      }
      if last[node.origin] == index { return "\(layer)_\(element)" }
      counters[node.origin, default: 0] += 1
      return "\(layer)_\(element)_t\(counters[node.origin, default: 0])"
    }
  }
}
