import Apus
import ArgumentParser

extension Simulator: ExpressibleByArgument {}

struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Simulate the Verilog of a build and compare it with the emulator.")

  @Argument(help: "The build folder.")
  var build: String
  @OptionGroup var events: EventOptions
  @Option(name: [.short, .long], help: "The outputs to write (.npz): y, float64, exact.")
  var output: String?
  @Option(help: "The simulator.")
  var simulator = Simulator.verilator
  @Option(help: "The seed of the idle clocks between events; 0 for none.")
  var bubbles: UInt64 = 1
  @Option(help: "A waveform to write (.vcd).")
  var wave: String?
  @OptionGroup var options: OutputOptions

  func run() throws {
    for file in [output, wave].compactMap(\.self) { try requireWritable(file) }
    let build = try BuildFolder(build)
    let run = try build.simulate(
      try events.prepare(for: build.model), simulator: simulator, bubbles: bubbles, wave: wave)
    if let output { try run.write(to: output) }
    let expected = build.description.latencyCycles
    let isLate = run.figures.latencyCycles.map { $0 != expected } ?? true
    try finish(run, "Verilog", json: options.json, fails: isLate && run.events > 0)
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
