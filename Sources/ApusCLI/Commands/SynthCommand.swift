import Apus
import ArgumentParser
import Foundation

extension SynthesisFamily: ExpressibleByArgument {}

struct SynthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synth",
    abstract: "Synthesise the Verilog of a build with open tools and keep the figures in it.")

  @Argument(help: "The build folder.")
  var build: String
  @Option(help: "The device: xcup (Yosys, counts) or ecp5 (Yosys and nextpnr, placed and routed).")
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
    if let sizes = report.lutsBySize, let carries = report.carries, let muxes = report.muxes {
      let parts = sizes.enumerated().map { "\($1) LUT\($0 + 1)" }.joined(separator: ", ")
      lines.append(
        "  \(report.logic) LUTs (\(parts)), \(report.ffs) flip-flops, \(carries) carry cells, "
          + "\(muxes) multiplexers")
    }
    if let fmax = report.fmaxMHz, let latency = report.latencyNanoseconds, let runs = report.runs {
      let frequencies = runs.map(\.fmaxMHz)
      let range = [frequencies.min() ?? fmax, frequencies.max() ?? fmax]
        .map { String(format: "%.1f", $0) }.joined(separator: " to ")
      lines.append(
        "  \(report.logic) COMB, \(report.ffs) flip-flops, Fmax "
          + String(format: "%.1f MHz", fmax) + " (median of \(runs.count) seeds, \(range)), "
          + "\(report.stages) stages = " + String(format: "%.1f ns", latency))
    }
    let (estimate, ratio) = (report.estimate, report.ratio)
    lines.append(
      "  estimate: \(estimate.luts) LUTs (\(times(ratio.luts)) of what was found), "
        + "\(estimate.ffs) flip-flops (\(times(ratio.ffs)))")
    return lines
  }

  private func times(_ ratio: Double) -> String { String(format: "%.2f", ratio) }
}
