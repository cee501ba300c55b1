import Apus
import ArgumentParser

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Hold a build against limits: exit code 1 when one is broken.")

  @Argument(help: "The build folder.")
  var build: String
  @Option(help: "The longest latency in ns; the budget of the build by default.")
  var latencyNs: Double?
  @Option(help: "The most LUTs, by the estimate or, with --synth, by the tool.")
  var luts: Int?
  @Option(help: "The most flip-flops.")
  var ffs: Int?
  @Option(
    help: "The lowest clock frequency in MHz: that of the schedule or, with --synth, of the tool.")
  var fmaxMhz: Double?
  @Option(
    help: "Hold --luts, --ffs and --fmax-mhz against what 'apus synth' found for this family.")
  var synth: SynthesisFamily?
  @Option(help: "The folder that 'apus compare --rtl' wrote; its agreements have to hold.")
  var report: String?
  @Option(help: "How much lower the fixed-point macro AUC may be than the float one.")
  var aucLoss: Double?
  @OptionGroup var options: OutputOptions

  func validate() throws {
    for (name, value) in [
      ("--latency-ns", latencyNs), ("--auc-loss", aucLoss), ("--fmax-mhz", fmaxMhz),
    ] {
      if let value, !value.isFinite || value < 0 {
        throw ValidationError("\(name) \(value) is not a number from 0 on")
      }
    }
    guard synth == nil || luts != nil || ffs != nil || fmaxMhz != nil else {
      throw ValidationError("--synth needs --luts, --ffs or --fmax-mhz")
    }
    for (name, value) in [("--luts", luts), ("--ffs", ffs)] {
      if let value, value < 0 { throw ValidationError("\(name) \(value) is negative") }
    }
  }

  func run() throws {
    let results = try check(
      try BuildFolder(build), report: report, synthesis: synth,
      limits: CheckLimits(
        latencyNanoseconds: latencyNs, luts: luts, flipFlops: ffs, fmaxMHz: fmaxMhz,
        aucLoss: aucLoss))
    let holds = results.allSatisfy(\.holds)
    if options.json {
      try Console.json(Summary(holds: holds, results: results))
    } else {
      for result in results {
        print(
          "\(result.holds ? "ok  " : "FAIL") \(result.quantity): \(result.value), "
            + "limit \(result.limit)")
      }
    }
    if !holds { throw ExitCode(1) }
  }

  private struct Summary: Encodable {
    let holds: Bool
    let results: [CheckResult]
  }
}
