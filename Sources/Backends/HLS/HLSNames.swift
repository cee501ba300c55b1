import FixedPoint
import TriggerIR

/// The names of a kernel's ports, words, layer functions and structures, and what crosses
/// between layers.
struct HLSNames {
  private(set) var inputPorts: [String?] = []
  private(set) var outputPorts: [String?] = []
  private let circuit: Circuit
  private var words: [String]
  private let roots: [Int]
  private var memberLists: [[Int]]
  private var exported: [Bool]
  private var variables: [String] = []
  private var functions: [String] = []
  private var types: [String] = []
  private var tables: [TableUse: String] = [:]

  init(
    _ circuit: Circuit, _ identifiers: IdentifierSpace, outputIntervals: [FixedInterval]
  ) {
    self.circuit = circuit
    var identifiers = identifiers
    for reserved in ["scale", "word", "layers", "out", "x", "y"] { _ = identifiers.claim(reserved) }
    inputPorts = circuit.inputs.map { $0.interval.width > 0 ? identifiers.claim($0.name) : nil }
    outputPorts = zip(circuit.outputs, outputIntervals).map { output, interval in
      interval.width > 0 ? identifiers.claim(output.name) : nil
    }
    words = WireNames(circuit).names.map { $0.map { identifiers.claim($0) } ?? "" }
    roots = circuit.shiftRoots
    memberLists = Array(repeating: [], count: circuit.layers.count)
    exported = Array(repeating: false, count: circuit.nodes.count)
    for (index, node) in circuit.nodes.enumerated() {
      if case .input(let port) = node.operation {
        words[index] = inputPorts[port] ?? ""
        if inputPorts[port] != nil { memberLists[node.origin.layer].append(index) }
      } else if node.isLogic {
        memberLists[node.origin.layer].append(index)
      }
    }
    for (index, node) in circuit.nodes.enumerated() where roots[index] == index {
      for operand in node.operation.operands
      where circuit.nodes[roots[operand]].origin.layer != node.origin.layer {
        exported[roots[operand]] = true
      }
    }
    for output in circuit.outputs { exported[roots[output.node]] = true }
    for layer in circuit.layers {
      variables.append(identifiers.claim(layer))
      functions.append(identifiers.claim("compute_\(IdentifierSpace.sanitized(layer))"))
      types.append(identifiers.claim("\(IdentifierSpace.sanitized(layer))_t"))
    }
    for node in circuit.nodes where node.isLogic {
      guard let use = circuit.tableUse(node), tables[use] == nil else { continue }
      tables[use] = identifiers.claim("table_\(use.table)")
    }
  }

  /// The array of a table.
  func table(_ use: TableUse) -> String { tables[use] ?? "" }
  /// The nodes of a layer that have words, in order.
  func members(of layer: Int) -> [Int] { memberLists[layer] }
  /// For a chain of shifts the node at its beginning.
  func root(_ node: Int) -> Int { roots[node] }
  func name(_ node: Int) -> String { words[node] }
  /// Whether another layer, or an output, reads the word.
  func isExported(_ node: Int) -> Bool { exported[node] }
  func variable(_ layer: Int) -> String { variables[layer] }
  func function(_ layer: Int) -> String { functions[layer] }
  func type(_ layer: Int) -> String { types[layer] }

  func isInput(_ layer: Int) -> Bool {
    memberLists[layer].first.map { index in
      if case .input = circuit.nodes[index].operation { true } else { false }
    } ?? false
  }
}
