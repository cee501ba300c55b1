import Backends
import BitModel
import FixedPoint
import Foundation
import Toolchains
import TriggerIR

/// What a proof of a build's Verilog found.
public struct ProofReport: Codable, Hashable, Sendable {
  /// A value of a word, and the word's name.
  public struct Word: Codable, Hashable, Sendable {
    public let name: String
    public let value: Double
  }

  /// A word that is not what the circuit says, or that was not decided.
  public struct Place: Codable, Hashable, Sendable {
    /// The layer's name in the model; absent for a port and for what is the top module's own.
    public let layer: String?
    /// The net in the Verilog, by its path below the top module.
    public let word: String
    /// What is wrong where there is no counterexample.
    public var problem: String?
    /// The lowest bit that differs.
    public var bit: Int?
    /// Values of the words that it is computed from.
    public var operands: [Word]?
    /// What the Verilog makes of them, and what the circuit does.
    public var found: Double?
    public var expected: Double?
    /// An event that gives these values; absent where none was found in the time.
    public var event: [Word]?
  }

  /// The program and its version.
  public let tool: String
  /// The digest of the pipeline.
  public let digest: String
  public let seconds: Double
  /// Layers with logic, words of logic, registers, and ports with the valid bits.
  public let layers: Int
  public let words: Int
  public let registers: Int
  public let ports: Int
  /// The bits of all these.
  public let bits: Int
  /// How many of them are proven to be what the circuit says.
  public let proven: Int
  public let differences: [Place]
  public let undecided: [Place]

  /// Whether everything is proven.
  public var holds: Bool { differences.isEmpty && undecided.isEmpty }
}

extension BuildFolder {
  /// Proves that the Verilog in the folder is the pipeline, bit by bit.
  ///
  /// - Parameters:
  ///   - limit: The most seconds that one run of Yosys may take.
  ///   - progress: Is told how much is decided, and of how much.
  /// - Throws: `ToolError`; a difference is no error, but reported.
  public func prove(
    limit: Double, progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> ProofReport {
    try require("verilog", "Verilog")
    return try ProofReport(
      proving: url.appendingPathComponent("verilog"),
      VerilogBackend(pipeline, name: identifier), of: pipeline, limit: limit, progress: progress)
  }
}

extension ProofReport {
  /// Proves that the Verilog in a folder is a pipeline.
  /// - Parameter backend: The one that wrote it, for the names.
  package init(
    proving folder: URL, _ backend: VerilogBackend, of pipeline: Pipeline, limit: Double,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws {
    let start = ContinuousClock.now
    let plan = ProofPlan(pipeline, backend)
    let proof = try YosysProof(folder, top: backend.top, limit: limit)
    let claims = plan.entries.map(\.claim)
    let verdicts = try proof.decide(claims) { progress($0, claims.count) }
    var builder = ProofBuilder(pipeline, plan)
    var searches = 0
    for (entry, verdict) in zip(plan.entries, verdicts) {
      if case .refuted = verdict, searches < Self.mostSearches {
        searches += 1
        builder.add(entry, try Self.settled(verdict, of: entry, plan, proof))
      } else {
        builder.add(entry, (verdict, nil))
      }
    }
    self = builder.report(
      tool: proof.tool, seconds: (ContinuousClock.now - start) / .seconds(1))
  }

  /// So many differences are traced to an event: where there are more, the design is another one.
  private static let mostSearches = 16

  /// A verdict on a word with the event that shows it.
  ///
  /// Where no event can give the operands such values, the word is what the circuit says after
  /// all, for every event.
  private static func settled(
    _ verdict: ProofVerdict, of entry: ProofPlan.Entry, _ plan: ProofPlan, _ proof: YosysProof
  ) throws -> (verdict: ProofVerdict, event: [Bool]?) {
    guard case .refuted = verdict, let claim = plan.claimOfEvents(entry) else {
      return (verdict, nil)
    }
    let reached = try proof.decide([claim])[0]
    switch reached {
    case .proven: return (.proven, nil)
    case .refuted(let example): return (reached, example.inputs)
    case .absent, .undecided: return (verdict, nil)
    }
  }
}

/// Adds up verdicts.
private struct ProofBuilder {
  private let pipeline: Pipeline
  private let plan: ProofPlan
  private var counts: [ProofPlan.Kind: Int] = [:]
  private var layers: Set<String> = []
  private var (bits, proven) = (0, 0)
  private var differences: [ProofReport.Place] = []
  private var undecided: [ProofReport.Place] = []

  init(_ pipeline: Pipeline, _ plan: ProofPlan) {
    self.pipeline = pipeline
    self.plan = plan
  }

  mutating func add(
    _ entry: ProofPlan.Entry, _ settled: (verdict: ProofVerdict, event: [Bool]?)
  ) {
    counts[entry.kind, default: 0] += 1
    if let layer = entry.layer, entry.kind == .word { layers.insert(layer) }
    bits += entry.kind == .range ? 0 : entry.claim.model.result.count
    var place = ProofReport.Place(layer: entry.layer, word: entry.word)
    switch settled.verdict {
    case .proven: proven += 1
    case .undecided: undecided.append(place)
    case .absent(let problem):
      place.problem = problem
      differences.append(place)
    case .refuted(let example):
      describe(example, entry, &place)
      place.event = settled.event.map(event)
      differences.append(place)
    }
  }

  func report(tool: String, seconds: Double) -> ProofReport {
    ProofReport(
      tool: tool, digest: digest(of: pipeline.dump()), seconds: seconds, layers: layers.count,
      words: counts[.word] ?? 0, registers: counts[.register] ?? 0, ports: counts[.port] ?? 0,
      bits: bits, proven: proven, differences: differences, undecided: undecided)
  }

  private func describe(
    _ example: ProofCounterexample, _ entry: ProofPlan.Entry, _ place: inout ProofReport.Place
  ) {
    let circuit = pipeline.circuit
    place.bit = zip(example.found, example.expected).enumerated().first { $1.0 != $1.1 }?.offset
    if place.bit == nil { place.problem = "the value leaves the interval of the word" }
    guard let node = entry.node else {
      // Registers and ports copy bits, whatever these weigh.
      func integer(_ bits: [Bool]) -> Double {
        bits.enumerated().reduce(0) { $0 + ($1.element ? exp2(Double($1.offset)) : 0) }
      }
      place.operands = zip(entry.claim.operands, example.operands).map {
        .init(name: $0, value: integer($1))
      }
      (place.found, place.expected) = (integer(example.found), integer(example.expected))
      return
    }
    let interval = circuit.nodes[node].interval
    let reads = plan.reads(node)
    place.operands = reads.indices.map { index in
      .init(
        name: entry.claim.operands[index],
        value: value(example.operands[index], circuit.nodes[reads[index]].interval))
    }
    if !example.found.isEmpty { place.found = value(example.found, interval) }
    place.expected = value(example.expected, interval)
  }

  /// The values of the input ports, given all their bits.
  private func event(_ bits: [Bool]) -> [ProofReport.Word] {
    var rest = bits[...]
    return pipeline.circuit.inputs.map { port in
      let word = Array(rest.prefix(port.interval.width))
      rest = rest.dropFirst(word.count)
      return .init(name: port.name, value: value(word, port.interval))
    }
  }

  private func value(_ bits: [Bool], _ interval: FixedInterval) -> Double {
    if interval.isConstant {
      return Double(
        sign: .plus, exponent: interval.exponent, significand: Double(interval.lower))
    }
    var mantissa: Int64 = 0
    for (place, bit) in bits.enumerated() where bit { mantissa |= 1 << Int64(place) }
    return Double(
      sign: .plus, exponent: interval.exponent,
      significand: Double(interval.format.wrapping(mantissa)))
  }
}
