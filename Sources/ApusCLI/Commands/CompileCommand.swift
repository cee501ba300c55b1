import Apus
import ArgumentParser

struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: "Compile a model into Verilog and HLS C++.")

  enum Backend: String, ExpressibleByArgument, CaseIterable { case verilog, hls, all }

  @Argument(help: "The model (.json or .json.gz).")
  var model: String
  @Option(name: [.short, .long], help: "The build folder to write.")
  var output: String
  @Option(help: "What to emit.")
  var backend = Backend.all
  @Option(help: "The top module's name; the network's by default.")
  var top: String?
  @OptionGroup var timing: TimingOptions
  @Option(help: "How long adder graphs are searched for: fast, normal or thorough.")
  var effort = SearchOptions.Effort.normal
  @Option(
    help: "Levels of adders the network may have beyond the fewest: 0 to 60, or none.")
  var extraDepth = ExtraDepth(levels: 2)
  @Option(
    help: "How many words a carry chain of the Verilog adds: binary, or ternary for Vivado.")
  var adders = AdderForm.binary
  @Option(
    help: "Where registers stand beside those between stages: outputs, inputs, both or none.")
  var portRegisters = PortRegisters.outputs
  @Flag(help: "Compare the results of every compiler pass on stimulus.")
  var check = false
  @OptionGroup var options: OutputOptions

  func validate() throws {
    if adders == .ternary, timing.family != .ultraScalePlus {
      throw ValidationError(
        "--adders ternary is for AMD parts, and --family is \(timing.family.rawValue)")
    }
  }

  func run() throws {
    try requireWritableFolder(output, .build)
    var compilation = timing.compilation
    compilation.effort = effort
    compilation.extraDepth = extraDepth.levels
    compilation.adders = adders
    compilation.portRegisters = portRegisters
    let options = BuildOptions(
      compilation: compilation, area: timing.family.area, top: top,
      includesVerilog: backend != .hls, includesHLS: backend != .verilog, checksPasses: check)
    let file = try ModelFile.read(model)
    let result = try naming(model) { try build(file, options: options) }
    try OutputFolder.build.write(result.project, to: output)
    let description = result.description
    if self.options.json {
      try Console.json(description)
    } else {
      print(
        "\(output): \(description.top), \(description.latencyCycles) "
          + "\(description.latencyCycles == 1 ? "cycle" : "cycles") of "
          + "\(Double(description.clockPicoseconds) / 1000) ns = "
          + "\(description.latencyNanoseconds) ns, initiation interval 1")
      print(
        "  estimate: \(description.estimate.luts) "
          + "\(description.areaTable.unit.rawValue), \(description.estimate.flipFlops) "
          + "flip-flops, \(description.estimate.adders) adders "
          + "(\(description.areaTable.name), \(description.delayTable.name))")
    }
  }
}

/// The clock or the stages, and the budget.
struct TimingOptions: ParsableArguments {
  @Option(help: "The clock period in ns; as few stages as it allows. 5 by default.")
  var clockNs: Double?
  @Option(
    help: "The number of stages of logic; without a clock period the shortest that it allows.")
  var stages: Int?
  @Option(help: "The device that delays and areas are estimated for: ultrascale-plus or ecp5.")
  var family = DeviceFamily.ultraScalePlus
  @Option(help: "The latency budget in ns; a compilation beyond it fails.")
  var latencyNs: Double?

  @Option(
    help: ArgumentHelp(
      "Leave out a pass that makes the circuit smaller; may be repeated.",
      discussion: CircuitPass.allCases.map(\.rawValue).joined(separator: ", ")))
  var without: [CircuitPass] = []

  func validate() throws {
    if let stages, !(1...4096).contains(stages) {
      throw ValidationError("--stages \(stages) is outside 1…4096")
    }
    for (name, value) in [("--clock-ns", clockNs), ("--latency-ns", latencyNs)] {
      if let value, !(value >= 0.001 && value <= 1e6) {
        throw ValidationError("\(name) \(value) is outside 0.001…1000000 ns")
      }
    }
  }

  private var goal: TimingGoal {
    if let stages, clockNs == nil { return .stages(stages) }
    return .clock(picoseconds: picoseconds(clockNs ?? 5), stages: stages)
  }

  private func picoseconds(_ ns: Double) -> Int { Int((ns * 1000).rounded()) }

  var compilation: CompilationOptions {
    CompilationOptions(
      goal: goal,
      latencyBudget: latencyNs.map(picoseconds), delays: family.delays,
      passes: family.passes.subtracting(without))
  }
}

extension AdderForm: ExpressibleByArgument {}

extension PortRegisters: ExpressibleByArgument {}

extension CircuitPass: ExpressibleByArgument {}

extension DeviceFamily: ExpressibleByArgument {}
