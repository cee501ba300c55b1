import Backends
import BitModel
import Toolchains
import TriggerIR

/// Everything that has to be proved of a build's Verilog so that it is the pipeline: a claim for
/// each word, register and port.
///
/// Each claim assumes of the words that it reads only that they are what the circuit says and so
/// lie within their intervals, and shows the same of its own word. Words only read words of
/// earlier nodes, and registers words of the clock before, so all hold together.
struct ProofPlan {
  struct Entry {
    let claim: ProofClaim
    /// What the claim is about, as a person finds it: the layer and the net, or a port.
    let layer: String?
    let word: String
    /// The node whose logic it is; nil for registers and ports.
    let node: Int?
    let kind: Kind
  }

  enum Kind { case word, register, port, range }

  private(set) var entries: [Entry] = []
  private let pipeline: Pipeline
  private let backend: VerilogBackend
  private let roots: [Int]
  private let wordless: Set<Int>

  init(_ pipeline: Pipeline, _ backend: VerilogBackend) {
    self.pipeline = pipeline
    self.backend = backend
    roots = pipeline.circuit.shiftRoots
    wordless = backend.ternary.wordless
    let lastUses = pipeline.lastUses
    let (isUsed, hasWord) = Self.used(pipeline.circuit)
    for index in isUsed.indices where isUsed[index] {
      appendLogic(index, hasWord: hasWord[index])
      guard hasWord[index], roots[index] == index else { continue }
      for stage in pipeline.stages[index]..<lastUses[index] { appendRegister(index, stage) }
    }
    appendPorts()
  }

  /// A node's claim, with operands that only an event can give instead of all in their intervals.
  ///
  /// A word may read two others that depend on the same inputs.
  func claimOfEvents(_ entry: Entry) -> ProofClaim? {
    entry.node.map {
      ProofClaim(
        entry.claim.subject, operands: entry.claim.operands,
        model: WordModel(
          node: $0, fromInputsOf: pipeline.circuit, roots: roots, wordless: wordless))
    }
  }

  /// The nodes that a claim's operands are the words of.
  func reads(_ node: Int) -> [Int] {
    WordModel.reads(node, in: pipeline.circuit, roots: roots, wordless: wordless)
  }

  /// Which nodes outputs need, and which of them have a word: what is always the same has none,
  /// and what only that is computed from has none either.
  private static func used(_ circuit: Circuit) -> (isUsed: [Bool], hasWord: [Bool]) {
    var isUsed = [Bool](repeating: false, count: circuit.nodes.count)
    var hasWord = isUsed
    for output in circuit.outputs {
      isUsed[output.node] = true
      hasWord[output.node] = true
    }
    for (index, node) in circuit.nodes.enumerated().reversed() where isUsed[index] {
      if node.interval.isConstant { hasWord[index] = false }
      for operand in node.operation.operands {
        isUsed[operand] = true
        if hasWord[index] { hasWord[operand] = true }
      }
    }
    return (isUsed, hasWord)
  }

  private func net(_ node: Int, in stage: Int) -> String {
    backend.net(node, readIn: stage) ?? ""
  }

  private mutating func append(
    _ subject: ProofClaim.Subject, _ operands: [String], _ model: WordModel, _ kind: Kind,
    of index: Int? = nil, word: String
  ) {
    let layers = pipeline.circuit.layers
    let isLogic = kind == .word || kind == .range
    entries.append(
      Entry(
        claim: ProofClaim(subject, operands: operands, model: model),
        layer: index.map { layers[pipeline.circuit.nodes[$0].origin.layer] }, word: word,
        node: isLogic ? index : nil, kind: kind))
  }

  private mutating func appendLogic(_ index: Int, hasWord: Bool) {
    let (circuit, stage) = (pipeline.circuit, pipeline.stages[index])
    let node = circuit.nodes[index]
    // Inputs and constants compute nothing, and shifts have no wires of their own.
    // Sums inside others are shown with these.
    guard !node.operation.operands.isEmpty, roots[index] == index, !wordless.contains(index)
    else { return }
    let model = WordModel(node: index, in: circuit, roots: roots, wordless: wordless)
    if hasWord {
      let (word, operands) = (net(index, in: stage), reads(index).map { net($0, in: stage) })
      append(.net(word), operands, model, .word, of: index, word: word)
    } else {
      // Whoever reads the constant holds it itself. That it is one is to be shown all the same.
      append(.guarantee, [], model, .range, of: index, word: "%\(index)")
    }
  }

  /// The register at the end of a stage takes in the word that was read there.
  private mutating func appendRegister(_ index: Int, _ stage: Int) {
    let word = net(index, in: stage + 1)
    append(
      .register(word), [net(index, in: stage)],
      WordModel(copyOf: pipeline.circuit.nodes[index].interval), .register, of: index, word: word)
  }

  private mutating func appendPorts() {
    let circuit = pipeline.circuit
    for (port, output) in zip(backend.outputPorts, circuit.outputs) {
      guard let port else { continue }
      let interval = circuit.nodes[output.node].interval
      if interval.isConstant {
        append(.net(port), [], WordModel(constant: interval), .port, word: port)
      } else {
        append(
          .net(port), [net(output.node, in: pipeline.outputStage)], WordModel(copyOf: interval),
          .port, word: port)
      }
    }
    append(
      .register("valid"), ["valid", "rst", "in_valid"], WordModel(validOf: pipeline.latencyCycles),
      .register, word: "valid")
    append(
      .net("out_valid"), ["valid"], WordModel(highestOf: pipeline.latencyCycles), .port,
      word: "out_valid")
  }
}
