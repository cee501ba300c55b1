import Apus
import ArgumentParser

extension Simulator: ExpressibleByArgument {}

struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Simulate the Verilog of a build and compare it with the emulator.")

  @Argument(help: "The build folder.")
  var build: String
  @Option(name: [.short, .long], help: "The dataset (.npz, .csv or .h5).")
  var input: String?
  @Flag(help: "The features are scaled already; the model's scaler is not applied.")
  var prescaled = false
  @Option(
    help: """
      A folder that 'apus vectors' wrote, instead of a dataset: Verilator plays its inputs clock \
      by clock, and every word is compared with its outputs.
      """)
  var patterns: String?
  @Option(name: [.short, .long], help: "The outputs to write (.npz): y, float64, exact.")
  var output: String?
  @Option(help: "The simulator.")
  var simulator = Simulator.verilator
  @Option(help: "The seed of the idle clocks between events; 0 for none. (default: 1)")
  var bubbles: UInt64?
  @Option(help: "A waveform to write (.vcd).")
  var wave: String?
  @OptionGroup var options: OutputOptions

  func validate() throws {
    guard (input == nil) != (patterns == nil) else {
      throw ValidationError("Give either events, --input, or pattern files, --patterns")
    }
    guard patterns != nil else { return }
    guard !prescaled, output == nil, bubbles == nil, simulator == .verilator else {
      throw ValidationError(
        "--patterns goes with none of --prescaled, --output, --bubbles and --simulator icarus")
    }
  }

  func run() throws {
    for file in [output, wave].compactMap(\.self) { try requireWritable(file) }
    let build = try BuildFolder(build)
    if let patterns { try play(patterns, build) }
    if let input { try simulate(input, build) }
  }

  private func simulate(_ input: String, _ build: BuildFolder) throws {
    let run = try build.simulate(
      try prepareEvents(input, prescaled: prescaled, for: build.model), simulator: simulator,
      bubbles: bubbles ?? 1, wave: wave)
    if let output { try run.write(to: output) }
    let expected = build.description.latencyCycles
    let isLate = run.figures.latencyCycles.map { $0 != expected } ?? true
    try finish(run, "Verilog", json: options.json, fails: isLate && run.events > 0)
  }

  private func play(_ patterns: String, _ build: BuildFolder) throws {
    let run = try build.play(patterns: patterns, wave: wave)
    if options.json {
      try Console.json(run)
    } else {
      let place = run.firstMismatch.map { ", the first in frame \($0)" }
      print(
        "Verilog: \(run.clocks) clocks, \(run.events) events, \(run.mismatches) mismatches"
          + (place ?? ""))
    }
    if run.mismatches > 0 { throw ExitCode(1) }
  }
}

struct CsimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "csim",
    abstract: "Run the HLS C++ of a build under g++ and compare it with the emulator.")

  @Argument(help: "The build folder.")
  var build: String
  @OptionGroup var events: EventOptions
  @Option(name: [.short, .long], help: "The outputs to write (.npz): y, float64, exact.")
  var output: String?
  @OptionGroup var headers: HeaderOptions
  @OptionGroup var options: OutputOptions

  func run() throws {
    if let output { try requireWritableArrays(output) }
    let build = try BuildFolder(build)
    let run = try build.csim(try events.prepare(for: build.model), headers: headers.folder)
    if let output { try run.write(to: output) }
    try finish(run, "HLS C++", json: options.json, fails: false)
  }
}

/// Prints what a simulation saw; a mismatch is a failure.
private func finish(_ run: SimulationRun, _ name: String, json: Bool, fails: Bool) throws {
  let figures = run.figures
  if json {
    try Console.json(figures)
  } else {
    let latency = figures.latencyCycles.map {
      ", latency \($0) cycles, initiation interval \(figures.initiationInterval ?? 0)"
    }
    print("\(name): \(figures.vectors) events, \(figures.mismatches) mismatches\(latency ?? "")")
  }
  if figures.mismatches > 0 || fails { throw ExitCode(1) }
}
