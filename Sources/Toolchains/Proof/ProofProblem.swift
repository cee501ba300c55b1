import BitModel

/// A claim as a module for Yosys: the cells of the design that make the word, beside the gates
/// of the model and their comparison.
///
/// Both read the same bits, so that they are compared at all values of these. The bits of the
/// operands are cut off from what drives them in the design.
struct ProofProblem: Hashable {
  /// What the design lacks for a claim.
  struct Absence: Error { let problem: String }

  /// The module in Yosys' JSON and the model in BLIF, both without their names: equal problems
  /// have equal texts, and are proved once.
  let module: String
  let gates: GateList
  /// The model's outputs: operands that it computes, and whether the claim holds.
  let outputs: [GateList.Net]
  /// Where the value of each input of the model is found in a counterexample.
  let sources: [Source]

  enum Source: Hashable {
    case constant(Bool)
    /// A place in the vector `v`, which holds all that is free.
    case free(Int)
    /// A place in the design's word, `g`.
    case word(Int)
  }

  /// - Throws: `Absence` where the design has not what the claim is about.
  init(_ claim: ProofClaim, in netlist: YosysNetlist) throws(Absence) {
    func bits(_ net: String, _ width: Int) throws(Absence) -> [YosysNetlist.Bit] {
      guard let bits = netlist.bits(net) else {
        throw Absence(problem: "the Verilog has no net '\(net)'")
      }
      guard bits.count == width else {
        throw Absence(problem: "'\(net)' has \(bits.count) bits instead of \(width)")
      }
      return bits
    }
    let model = claim.model
    var word: [YosysNetlist.Bit] = []
    switch claim.subject {
    case .guarantee: break
    case .net(let net): word = try bits(net, model.result.count)
    case .register(let net):
      guard let next = netlist.next(try bits(net, model.result.count), clock: "clk") else {
        throw Absence(problem: "'\(net)' is not a register at the rising edge of clk")
      }
      word = next
    }
    let comparison = model.comparison(hasWord: claim.subject != .guarantee)
    let gates = comparison.gates
    var wiring = Wiring()
    let isInput = Set(gates.inputs)
    var pins: [GateList.Net: String] = [:]
    var sources: [GateList.Net: Source] = [:]
    var given: Set<Int> = []
    var computed: [(net: GateList.Net, wire: String)] = []
    for (net, nodes) in zip(claim.operands, model.operands) {
      for (bit, node) in zip(try bits(net, nodes.count), nodes) {
        var isFresh = false
        if case .net(let number) = bit { isFresh = given.insert(number).inserted }
        if isInput.contains(node) {
          // A bit that the design holds constant is so by the operand's own claim.
          pins[node] = wiring.free(bit)
          sources[node] = wiring.source(bit)
        } else if isFresh {
          computed.append((node, wiring.inner(bit)))
        }
      }
    }
    guard let cone = netlist.cone(of: word, given: given) else {
      throw Absence(problem: "it is part of a loop without a register")
    }
    for net in cone.free { _ = wiring.free(.net(net)) }
    for (place, (node, bit)) in zip(comparison.word, word).enumerated() {
      pins[node] = wiring.inner(bit)
      sources[node] = .word(place)
    }
    for node in gates.inputs where pins[node] == nil {
      (pins[node], sources[node]) = wiring.fresh()
    }
    let cells = cone.cells.enumerated().map { number, name in
      Self.text(of: netlist.cells[name], number, &wiring)
    }
    let holds = wiring.number()
    outputs = computed.map(\.net) + [comparison.holds]
    let ports = gates.inputs.map { pins[$0] ?? "0" } + computed.map(\.wire) + [holds]
    let directions = ports.indices.map { $0 < gates.inputs.count ? "input" : "output" }
    self.gates = gates
    self.sources = gates.inputs.map { sources[$0] ?? .constant(false) }
    let instance = """
      "model":{"type":"\(Self.modelName)","parameters":{},"port_directions":{\
      \(directions.enumerated().map { "\"p\($0)\":\"\($1)\"" }.joined(separator: ","))},\
      "connections":{\(ports.enumerated().map { "\"p\($0)\":[\($1)]" }.joined(separator: ","))}}
      """
    let wires = word.map { wiring.inner($0) }.joined(separator: ",")
    module = """
      {"ports":{"v":{"direction":"input","bits":[\(wiring.vector.joined(separator: ","))]},\
      "ok":{"direction":"output","bits":[\(holds)]}},\
      "cells":{\((cells + [instance]).joined(separator: ",\n"))},\
      "netnames":{"g":{"bits":[\(wires)]}}}
      """
  }

  /// Stands for the model's name in the module's text.
  static let modelName = "?"

  /// A text of the netlist in JSON again.
  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  /// A cell as it is in the design, with the bits' new numbers.
  private static func text(
    of cell: YosysNetlist.Cell?, _ number: Int, _ wiring: inout Wiring
  ) -> String {
    guard let cell else { return "" }
    func object(_ entries: [String: String]) -> String {
      entries.keys.sorted().map { "\(quoted($0)):\(quoted(entries[$0] ?? ""))" }
        .joined(separator: ",")
    }
    var connections: [String] = []
    for port in cell.connections.keys.sorted() {
      let bits = (cell.connections[port] ?? []).map { wiring.inner($0) }
      connections.append("\(quoted(port)):[\(bits.joined(separator: ","))]")
    }
    return """
      "c\(number)":{"type":\(quoted(cell.type)),"parameters":{\(object(cell.parameters))},\
      "port_directions":{\(object(cell.directions))},\
      "connections":{\(connections.joined(separator: ","))}}
      """
  }

  /// New numbers for bits, in the order in which they come: they do not tell one problem from
  /// another. Numbers 0 and 1 stand for constants.
  private struct Wiring {
    private var numbers: [Int: String] = [:]
    private var places: [Int: Int] = [:]
    private var last = 1
    /// The numbers of the free bits.
    private(set) var vector: [String] = []

    mutating func number() -> String {
      last += 1
      return "\(last)"
    }

    mutating func fresh() -> (String, Source) {
      vector.append(number())
      return (vector[vector.count - 1], .free(vector.count - 1))
    }

    /// A bit inside the problem. What is unknown in the design may be anything here.
    mutating func inner(_ bit: YosysNetlist.Bit) -> String {
      switch bit {
      case .constant(let value): return ["0", "1"].contains(value) ? "\"\(value)\"" : fresh().0
      case .net(let net):
        if let known = numbers[net] { return known }
        numbers[net] = number()
        return numbers[net] ?? ""
      }
    }

    /// A bit that comes from outside.
    mutating func free(_ bit: YosysNetlist.Bit) -> String {
      let wire = inner(bit)
      if case .net(let net) = bit, places[net] == nil {
        places[net] = vector.count
        vector.append(wire)
      }
      return wire
    }

    func source(_ bit: YosysNetlist.Bit) -> Source {
      switch bit {
      case .constant(let value): .constant(value == "1")
      case .net(let net): .free(places[net] ?? 0)
      }
    }
  }
}
