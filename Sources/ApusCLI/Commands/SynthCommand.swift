import Apus
import ArgumentParser
import Foundation

extension SynthesisFamily: ExpressibleByArgument {}

struct SynthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synth",
    abstract: """
      Synthesise the Verilog of a build with open tools, or read a vendor's reports, and keep \
      the figures in it.
      """)

  @Argument(help: "The build folder.")
  var build: String
  @Option(
    help: """
      xcup (Yosys, counts), ecp5 (Yosys and nextpnr, placed and routed), or vivado or quartus \
      (reads the reports that the project in the build left there).
      """)
  var family = SynthesisFamily.xcup
  @Option(help: "How many placements from different seeds, for ecp5; their median is given.")
  var seeds = 3
  @Option(help: "The most seconds that one run of a tool may take.")
  var limitS: Double = 3600
  @OptionGroup var options: OutputOptions

  func validate() throws {
    guard (1...100).contains(seeds) else {
      throw ValidationError("--seeds \(seeds) is outside 1…100")
    }
    guard limitS >= 0.001, limitS <= 1e6 else {
      throw ValidationError("--limit-s \(limitS) is outside 0.001…1000000 s")
    }
  }

  func run() throws {
    let folder = try BuildFolder(build)
    let report = try synthesise(folder)
    try folder.write(report)
    if options.json {
      try Console.json(report)
    } else {
      for line in lines(report) { print(line) }
    }
  }

  private func synthesise(_ folder: BuildFolder) throws -> SynthesisReport {
    switch family {
    case .xcup: return try folder.synthesise(limit: limitS)
    case .vivado: return try folder.readVivado()
    case .quartus: return try folder.readQuartus()
    case .ecp5:
      let environment = ProcessInfo.processInfo.environment
      let program = try ECP5Implementation.program(
        environment: "\(cacheFolder(environment))/nextpnr", path: environment["PATH"] ?? "")
      let bar = ProgressBar(isQuiet: options.json)
      defer { bar.finish() }
      return try folder.implement(program: program, seeds: seeds, limit: limitS) { done in
        bar.show("placing", done, of: seeds)
      }
    }
  }

  private func lines(_ report: SynthesisReport) -> [String] {
    var lines = [
      "\(build): \(report.family.rawValue) by \(report.tools.joined(separator: " and "))"
    ]
    var found = ["\(report.logic) \(report.family.logicName)"]
    if let sizes = report.lutsBySize {
      let parts = sizes.enumerated().map { "\($1) LUT\($0 + 1)" }.joined(separator: ", ")
      found[0] += " (\(parts))"
    }
    if let inverters = report.inverters { found.append("\(inverters) inverters") }
    found.append("\(report.ffs) flip-flops")
    if let carries = report.carries, let muxes = report.muxes {
      found.append("\(carries) carry cells, \(muxes) multiplexers")
    }
    if let fmax = report.fmaxMHz, let latency = report.latencyNanoseconds {
      found.append("Fmax \(tenths(fmax)) MHz" + spread(report.runs ?? []))
      let cycles = report.latencyCycles == 1 ? "cycle" : "cycles"
      found.append("\(report.latencyCycles) \(cycles) = \(tenths(latency)) ns")
    }
    lines.append("  " + found.joined(separator: ", "))
    let (estimate, ratio) = (report.estimate, report.ratio)
    lines.append(
      "  estimate: \(estimate.luts) \(report.family.device == nil ? "LUTs" : report.family.logicName) "
        + "(\(times(ratio.luts)) of what was found), "
        + "\(estimate.ffs) flip-flops (\(times(ratio.ffs)))"
        + clock(estimate.fmaxMHz, ratio.fmaxMHz))
    return lines
  }

  private func clock(_ fmax: Double?, _ ratio: Double?) -> String {
    guard let fmax, let ratio else { return "" }
    return ", \(tenths(fmax)) MHz (\(times(ratio)))"
  }

  /// How the placements differ.
  private func spread(_ runs: [ECP5Implementation.Run]) -> String {
    let frequencies = runs.map(\.fmaxMHz)
    guard let low = frequencies.min(), let high = frequencies.max() else { return "" }
    return " (median of \(runs.count) seeds, \(tenths(low)) to \(tenths(high)))"
  }

  private func tenths(_ value: Double) -> String { String(format: "%.1f", value) }

  private func times(_ ratio: Double) -> String { String(format: "%.2f", ratio) }
}
