import FixedPoint
import TriggerIR

/// Verilog-2005 from a pipeline: a module for each layer and one on top that wires them up.
public struct VerilogBackend {
  let pipeline: Pipeline
  private var wiring: Wiring
  let banner: Banner
  /// The name of the top module.
  public let top: String
  /// The module of each layer that has logic or registers.
  private var modules: [Int: String] = [:]
  /// The name of each such module's instance.
  private var instances: [Int: String] = [:]
  /// The words each layer's module takes in and gives out, in order of their nodes.
  private var imports: [Int: [Tap]] = [:]
  private var exports: [Int: [Tap]] = [:]

  /// - Parameter name: The wish for the top module's name; the circuit's where nil.
  /// - Throws: `VerificationError` when the pipeline breaks a rule.
  public init(_ pipeline: Pipeline, name: String? = nil) throws {
    try pipeline.verify(after: "Verilog")
    self.pipeline = pipeline
    var identifiers = IdentifierSpace(reserved: Wiring.reserved)
    let top = identifiers.claim(name ?? pipeline.circuit.name)
    self.top = top
    banner = Banner(top: top, digest: digest(of: pipeline.dump()))
    let names = pipeline.circuit.layers.map { identifiers.claim("\(top)_\($0)") }
    wiring = Wiring(pipeline, modules: [top] + names)
    connect()
    for layer in names.indices where exports[layer] != nil {
      modules[layer] = names[layer]
      instances[layer] = wiring.claim("layer_\(pipeline.circuit.layers[layer])")
    }
  }

  /// The sums that are written with three words.
  public var ternary: TernarySums { wiring.ternary }

  /// A name as the back ends make it an identifier, before numbers that keep names apart.
  public static func identifier(_ name: String) -> String { IdentifierSpace.sanitized(name) }

  /// The names of all modules.
  var moduleNames: [String] { [top] + modules.keys.sorted().compactMap { modules[$0] } }

  /// The identifiers of the ports, in the circuit's order; nil for ports without bits.
  public var inputPorts: [String?] { wiring.inputPorts.map { $0?.name } }
  public var outputPorts: [String?] { wiring.outputPorts.map { $0?.name } }

  /// The design's files, one a module.
  /// - Throws: `VerificationError` when a module is not well formed.
  public func project() throws -> GeneratedProject {
    var project = GeneratedProject()
    for layer in modules.keys.sorted() {
      let module = layerModule(layer)
      try module.verify()
      try project.add("\(module.name).v", module.text)
    }
    let module = topModule()
    try module.verify()
    try project.add("\(module.name).v", module.text)
    return project
  }

  /// The net of a node's word as it is read in a stage, by its path below the top module: the
  /// instance of the layer that drives it, a dot and its name there; nil for a constant.
  ///
  /// A shift has the net of what it shifts; what is written inside a sum of three words has none.
  public func net(_ node: Int, readIn stage: Int) -> String? {
    guard let tap = wiring.tap(node, readIn: stage), !ternary.wordless.contains(tap.node) else {
      return nil
    }
    let name = wiring.signal(tap).name
    guard let layer = wiring.owner(tap), let instance = instances[layer] else { return name }
    return "\(instance).\(name)"
  }

  // MARK: Which word crosses between which modules

  private mutating func connect() {
    let circuit = pipeline.circuit
    var taken: [Int: Set<Tap>] = [:]
    var given: [Int: Set<Tap>] = [:]
    func read(_ tap: Tap, by reader: Int?) {
      let owner = wiring.owner(tap)
      guard owner != reader else { return }
      if let owner { given[owner, default: []].insert(tap) }
      if let reader { taken[reader, default: []].insert(tap) }
    }
    for (index, node) in circuit.nodes.enumerated() where wiring.hasWord(index) {
      for operand in wiring.reads(index) {
        if let tap = wiring.tap(operand, readIn: pipeline.stages[index]) {
          read(tap, by: node.origin.layer)
        }
      }
    }
    for (index, node) in circuit.nodes.enumerated() {
      // The registers behind an input belong to the input layer's module.
      if case .input = node.operation, wiring.delays[index] > 0 {
        read(Tap(node: index, delay: 0), by: node.origin.layer)
      }
    }
    for output in circuit.outputs {
      if let tap = wiring.tap(output.node, readIn: pipeline.outputStage) { read(tap, by: nil) }
    }
    func sorted(_ taps: Set<Tap>) -> [Tap] {
      taps.sorted { ($0.node, $0.delay) < ($1.node, $1.delay) }
    }
    imports = taken.mapValues(sorted)
    exports = given.mapValues(sorted)
  }

  // MARK: Modules

  private func layerModule(_ layer: Int) -> VerilogModule {
    let circuit = pipeline.circuit
    let exported = Set(exports[layer] ?? [])
    var items = wiring.tableItems(of: layer)
    var section: Circuit.Origin?
    var operations = 0
    for (index, node) in circuit.nodes.enumerated() where node.origin.layer == layer {
      let logic = wiring.hasWord(index)
      let isInput = if case .input = node.operation { true } else { false }
      guard logic || isInput && wiring.delays[index] > 0 else { continue }
      if section != node.origin {
        section = node.origin
        items.append(.comment(sectionTitle(node.origin)))
      }
      if logic {
        operations += 1
        let tap = Tap(node: index, delay: 0)
        let value = wiring.expression(index)
        items.append(
          exported.contains(tap)
            ? .assign(wiring.signal(tap), value) : .wire(wiring.signal(tap), value))
      }
      for delay in 0..<wiring.delays[index] {
        let tap = Tap(node: index, delay: delay + 1)
        let value = VerilogExpression.signal(wiring.signal(Tap(node: index, delay: delay)))
        items.append(
          exported.contains(tap)
            ? .outputRegister(wiring.signal(tap), value)
            : .register(wiring.signal(tap), value, hasReset: false))
      }
    }
    let clock = VerilogModule.Port(
      direction: .input, signal: VerilogSignal(name: "clk", width: 1))
    var module = VerilogModule(
      name: modules[layer] ?? "", header: header(layer, operations: operations),
      ports: ports(layer), items: items)
    if module.hasRegisters {
      module = VerilogModule(
        name: module.name, header: module.header, ports: [clock] + module.ports, items: items)
    }
    return module
  }

  private func ports(_ layer: Int) -> [VerilogModule.Port] {
    (imports[layer] ?? []).map { .init(direction: .input, signal: wiring.signal($0)) }
      + (exports[layer] ?? []).map { .init(direction: .output, signal: wiring.signal($0)) }
  }

  private func header(_ layer: Int, operations: Int) -> [String] {
    let stages = pipeline.circuit.nodes.indices
      .filter {
        pipeline.circuit.nodes[$0].origin.layer == layer && pipeline.circuit.nodes[$0].isLogic
      }
      .map { pipeline.stages[$0] }
    let name = IdentifierSpace.sanitized(pipeline.circuit.layers[layer])
    var lines = [banner.line("Layer \(name)")]
    if let first = stages.min(), let last = stages.max() {
      lines.append(
        "\(operations) operations in "
          + (first == last ? "stage \(first)." : "stages \(first) to \(last)."))
    } else {
      lines.append("Registers only.")
    }
    lines.append("A name ending in _d1 is the word one clock later, _d2 two clocks.")
    return lines
  }

  private func sectionTitle(_ origin: Circuit.Origin) -> String {
    guard let element = origin.element else { return "Shared by several elements" }
    let last = pipeline.circuit.nodes.last { $0.origin == origin && $0.isLogic }
    return "Element \(element)" + (last.map { ": \($0.interval.format)" } ?? "")
  }

  private func topModule() -> VerilogModule {
    func one(_ name: String) -> VerilogSignal { VerilogSignal(name: name, width: 1) }
    let (inputs, outputs) = (wiring.inputPorts.compactMap(\.self), wiring.outputPorts)
    let ports: [VerilogModule.Port] =
      ["clk", "rst", "in_valid"].map { .init(direction: .input, signal: one($0)) }
      + inputs.map { .init(direction: .input, signal: $0) }
      + [.init(direction: .output, signal: one("out_valid"))]
      + outputs.compactMap(\.self).map { .init(direction: .output, signal: $0) }
    var items: [VerilogModule.Item] = []
    let layers = modules.keys.sorted()
    items.append(.comment("The words between the layers"))
    for layer in layers {
      items += (exports[layer] ?? []).map { .declaration(wiring.signal($0)) }
    }
    items += validItems
    for layer in layers { items.append(instance(layer)) }
    items.append(.comment("The outputs"))
    for (port, output) in zip(outputs, pipeline.circuit.outputs) {
      guard let port else { continue }
      let value: VerilogExpression =
        if let tap = wiring.tap(output.node, readIn: pipeline.outputStage) {
          .signal(wiring.signal(tap))
        } else {
          .literal(width: port.width, value: constantBits(output.node, port.width))
        }
      items.append(.assign(port, value))
    }
    return VerilogModule(name: top, header: topHeader, ports: ports, items: items)
  }

  /// A constant output carries the bits of its value.
  private func constantBits(_ node: Int, _ width: Int) -> UInt64 {
    UInt64(bitPattern: pipeline.circuit.nodes[node].interval.lower) & ((1 << UInt64(width)) - 1)
  }

  private var validItems: [VerilogModule.Item] {
    let valid = VerilogSignal(name: "valid", width: pipeline.latencyCycles)
    let first = VerilogExpression.signal(VerilogSignal(name: "in_valid", width: 1))
    let next: VerilogExpression =
      valid.width == 1
      ? first : .concatenation([.bits(valid, high: valid.width - 2, low: 0), first])
    return [
      .comment("An event is valid as many clocks later as its words take"),
      .register(valid, next, hasReset: true),
      .assign(
        VerilogSignal(name: "out_valid", width: 1),
        .bits(valid, high: valid.width - 1, low: valid.width - 1)),
    ]
  }

  private func instance(_ layer: Int) -> VerilogModule.Item {
    let module = layerModule(layer)
    let driven = Set((exports[layer] ?? []).map { wiring.signal($0).name })
    return .instance(
      module: module.name, name: instances[layer] ?? "",
      connections: module.ports.map {
        .init(port: $0.signal.name, signal: $0.signal, isDriven: driven.contains($0.signal.name))
      })
  }

  private var topHeader: [String] {
    let circuit = pipeline.circuit
    func ports(_ signals: [VerilogSignal?], _ intervals: [FixedInterval]) -> [String] {
      zip(signals, intervals).compactMap { signal, interval in
        signal.map { "  \($0.name): \(interval.format)" }
      }
    }
    return [
      banner.line("Top module"),
      "Latency \(pipeline.latencyCycles) cycles, initiation interval 1, "
        + "scheduled for a clock period of \(pipeline.clockPicoseconds) ps.",
      "An event enters with in_valid at a rising edge of clk; its outputs stand with out_valid "
        + "after the last of \(pipeline.latencyCycles) edges, that one counted.",
      "While rst is high at an edge, what is in the pipeline is no longer valid; data registers "
        + "have no reset.",
      "Inputs:",
    ] + ports(wiring.inputPorts, circuit.inputs.map(\.interval)) + ["Outputs:"]
      + ports(wiring.outputPorts, circuit.outputIntervals)
  }
}
