import CMVM
import FixedPoint
import TriggerIR

/// What a compilation is asked for.
public struct CompilationOptions: Hashable, Sendable {
  public var goal: TimingGoal
  /// The longest latency allowed, in picoseconds, or nil.
  public var latencyBudget: Int?
  /// Levels that the network's adder graphs may have beyond the fewest; nil for no limit.
  public var extraDepth: Int?
  /// How long adder graphs are searched for.
  public var effort: SearchOptions.Effort
  public var delays: DelayTable
  /// The passes that make the circuit smaller, each of which can be left out.
  public var passes: Set<CircuitPass>
  /// How many words the carry chains of the Verilog add.
  public var adders: AdderForm
  /// At which ports registers stand; a goal's stages are those of logic in any case.
  public var portRegisters: PortRegisters

  public init(
    goal: TimingGoal = .clock(picoseconds: 5000), latencyBudget: Int? = nil,
    extraDepth: Int? = 2, effort: SearchOptions.Effort = .normal,
    delays: DelayTable = .ultraScalePlus,
    passes: Set<CircuitPass> = DeviceFamily.ultraScalePlus.passes,
    adders: AdderForm = .binary, portRegisters: PortRegisters = .outputs
  ) {
    self.goal = goal
    self.latencyBudget = latencyBudget
    self.extraDepth = extraDepth
    self.effort = effort
    self.delays = delays
    self.passes = passes
    self.adders = adders
    self.portRegisters = portRegisters
  }

  /// The options for a device: its delays, and the passes that are worth it there.
  public init(
    family: DeviceFamily, goal: TimingGoal, effort: SearchOptions.Effort = .normal
  ) {
    self.init(goal: goal, effort: effort, delays: family.delays, passes: family.passes)
  }
}

/// Every level of a compiled network; back ends take the one they translate.
public struct Compilation: Hashable, Sendable {
  public let layers: LayerGraph
  /// The circuit as lowered, quantizers with their modes: what HLS C++ is made of, since
  /// `ap_fixed` knows the modes itself.
  public let circuit: Circuit
  /// The legal circuit with its stages: what Verilog is made of.
  public let pipeline: Pipeline
}

/// The whole compiler, top to bottom.
///
/// - Parameters:
///   - stimulus: Input mantissas on which every step is compared with the one before; none
///     for no comparison. Verification by rules is always on.
/// - Throws: `CompilationError` for what the user can mend, `VerificationError` for what we
///   have to.
public func compile(
  _ layers: LayerGraph, options: CompilationOptions = CompilationOptions(),
  stimulus: [[Int64]] = []
) throws -> Compilation {
  let check = try StimulusCheck(layers, stimulus)

  // Tensors to wires and matrices to adders first: all later passes see single wires.
  var circuit = try lowerLayers(layers, extraDepth: options.extraDepth, effort: options.effort)
  try check(circuit, after: "lowerLayers", legal: false)

  // Adders that ended in a zero column or a dropped output go before anything counts nodes.
  circuit = eliminateDeadNodes(circuit)
  try check(circuit, after: "eliminateDeadNodes", legal: false)

  /// A pass that makes the circuit smaller, unless it is left out.
  func reduced(_ circuit: Circuit, _ pass: CircuitPass) throws -> Circuit {
    guard options.passes.contains(pass) else { return circuit }
    let result = try pass(circuit, for: options.goal, delays: options.delays)
    try check(result, after: pass.rawValue, legal: !pass.isBeforeLegalization)
    return result
  }

  // While a quantizer is one node, all its modes are moved past rectifiers alike. HLS keeps the
  // circuit as it was.
  var legal = try reduced(circuit, .commuteRectifiers)

  // Hardware has no rounding modes: from here on, quantize is a slice.
  legal = try legalizeQuantizers(legal)
  try check(legal, after: "legalizeQuantizers", legal: false)

  // Nor products, as DSP blocks are left to others. Behind the quantizers, so that operands
  // have the words that they will keep.
  legal = try legalizeProducts(legal)
  try check(legal, after: "legalizeProducts", legal: true)

  // Taking quantizers and products apart leaves constants and slices that nothing reads.
  legal = eliminateDeadNodes(legal)
  try check(legal, after: "eliminateDeadNodes", legal: true)

  // Behind rounding and products, so that their constants and sums are gathered, too.
  legal = try reduced(legal, .gatherConstants)

  // Where sums are cut to their ranges, those of clamped words tell which bits lie above.
  legal = try reduced(legal, .clampByHighBits)

  // Slices last: the passes before see a value where it is whole.
  legal = try reduced(legal, .sinkSlices)

  // Behind everything that looks for sums.
  legal = try reduced(legal, .splitSums)

  // What is still turned over in front of a chain is not in a table.
  legal = try reduced(legal, .absorbInversions)

  // Last, because registers cannot be moved once the stages are fixed.
  var pipeline = try schedule(legal, goal: options.goal, delays: options.delays)
    .withRegisters(at: options.portRegisters)
  pipeline.adders = options.adders
  try check(pipeline, after: "schedule")
  try checkBudget(pipeline, options)

  return Compilation(layers: layers, circuit: circuit, pipeline: pipeline)
}

private func checkBudget(_ pipeline: Pipeline, _ options: CompilationOptions) throws {
  guard let budget = options.latencyBudget else { return }
  let latency = pipeline.latencyCycles * pipeline.clockPicoseconds
  guard latency > budget else { return }
  let least = try leastLatency(pipeline, options.delays)
  let stages = least.stages == 1 ? "one stage" : "\(least.stages) stages"
  let reachable = nanoseconds(least.picoseconds)
  throw CompilationError(
    stage: "schedule", place: "the latency budget",
    problem: "\(pipeline.latencyCycles) cycles of \(nanoseconds(pipeline.clockPicoseconds)) ns "
      + "take \(nanoseconds(latency)) ns, and the budget is \(nanoseconds(budget)) ns",
    remedy: least.picoseconds <= budget
      ? "ask for \(stages): that takes \(reachable) ns"
      : "use a smaller network: \(reachable) ns is the least, in \(stages)")
}

/// The number of stages in which events take the least time at its shortest clock period.
private func leastLatency(
  _ pipeline: Pipeline, _ delays: DelayTable
) throws -> (stages: Int, picoseconds: Int) {
  // Each stage adds the delay of its registers. Yet where both ports have registers, more stages
  // make the clock shorter that these cost, until the slowest operation fills it.
  let shortest = delays.shortestPeriod(of: delays.delays(in: pipeline.circuit))
  var best: (stages: Int, picoseconds: Int)?
  var stages = 1
  while true {
    let cycles = pipeline.portRegisters.latencyCycles(stages: stages)
    if let best, cycles * shortest >= best.picoseconds { return best }
    let cut = try earliestSchedule(pipeline.circuit, goal: .stages(stages), delays: delays)
    let latency = cycles * cut.clockPicoseconds
    // Without a register there is no clock.
    if cycles > 0, best.map({ latency < $0.picoseconds }) ?? true { best = (stages, latency) }
    stages += 1
  }
}

/// Compares every level with the first one on the same events.
private struct StimulusCheck {
  private let stimulus: [[Int64]]
  private let expected: [[Int64]]
  /// The exponents of the expected outputs.
  private let exponents: [Int]

  init(_ layers: LayerGraph, _ stimulus: [[Int64]]) throws {
    self.stimulus = stimulus
    let types = try layers.types()
    exponents = layers.outputs.flatMap { types[$0].elements.map(\.exponent) }
    expected = try stimulus.map { try layers.evaluate($0, types: types) }
  }

  func callAsFunction(_ circuit: Circuit, after pass: String, legal: Bool) throws {
    try circuit.verify(after: pass, legal: legal)
    for (event, inputs) in stimulus.enumerated() {
      try compare(try circuit.evaluate(inputs), circuit, event, pass)
    }
  }

  func callAsFunction(_ pipeline: Pipeline, after pass: String) throws {
    try pipeline.verify(after: pass)
    // Bubbles show registers that hold on to an event, or let it pass too soon.
    let results = pipeline.stream(stimulus) { $0 % 4 == 3 }
    guard results.count == stimulus.count else {
      throw VerificationError(
        pass: pass, place: "pipeline",
        problem: "\(results.count) of \(stimulus.count) events came out")
    }
    for (event, result) in results.enumerated() {
      try compare(result.outputs, pipeline.circuit, event, pass)
      guard result.latency == pipeline.latencyCycles else {
        throw VerificationError(
          pass: pass, place: "event \(event)",
          problem: "it took \(result.latency) cycles, scheduled are \(pipeline.latencyCycles)")
      }
    }
  }

  private func compare(
    _ outputs: [Int64], _ circuit: Circuit, _ event: Int, _ pass: String
  ) throws {
    let aligned = zip(outputs, zip(circuit.outputIntervals, exponents)).map { output, steps in
      FixedInterval.rescale(output, from: steps.0.exponent, to: steps.1)
    }
    guard aligned == expected[event] else {
      throw VerificationError(
        pass: pass, place: "event \(event)",
        problem: "the outputs are \(aligned), and the layers give \(expected[event])")
    }
  }
}
