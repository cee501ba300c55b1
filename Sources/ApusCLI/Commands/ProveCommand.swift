import Apus
import ArgumentParser
import Foundation

struct ProveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: """
      Prove by Yosys' SAT solver that the Verilog of a build is its circuit, for every event.
      """)

  @Argument(help: "The build folder.")
  var build: String
  @Option(help: "The most seconds that one run of Yosys may take.")
  var limitS: Double = 3600
  @OptionGroup var options: OutputOptions

  func validate() throws {
    guard limitS >= 0.001, limitS <= 1e6 else {
      throw ValidationError("--limit-s \(limitS) is outside 0.001…1000000 s")
    }
  }

  func run() throws {
    let folder = try BuildFolder(build)
    let bar = ProgressBar(isQuiet: options.json)
    defer { bar.finish() }
    let report = try folder.prove(limit: limitS) { bar.show("proving", $0, of: $1) }
    bar.finish()
    if options.json {
      try Console.json(report)
    } else {
      for line in lines(report) { print(Console.line(line)) }
    }
    if !report.holds { throw ExitCode(1) }
  }

  private func lines(_ report: ProofReport) -> [String] {
    let all =
      "\(report.layers) layers, \(report.words) words, \(report.registers) registers, "
      + "\(report.ports) ports, \(report.bits) bits"
    let time = String(format: "%.1f s", report.seconds)
    if report.holds {
      return ["\(build): the Verilog is the circuit: \(all) proven by \(report.tool) in \(time)"]
    }
    var lines = [
      "\(build): not proven: \(report.differences.count) differences, "
        + "\(report.undecided.count) undecided of \(all), by \(report.tool) in \(time)"
    ]
    lines += report.differences.prefix(Self.shown).map(line)
    lines += report.undecided.prefix(Self.shown).map {
      "UNDECIDED \(place($0)): not proven within \(number(limitS)) s; allow more by --limit-s"
    }
    return lines
  }

  /// So many places of each kind are printed; `--json` has all.
  private static let shown = 8

  private func place(_ place: ProofReport.Place) -> String {
    (place.layer.map { "layer '\($0)', " } ?? "") + place.word
  }

  private func line(_ difference: ProofReport.Place) -> String {
    var line = "DIFFERS \(place(difference))"
    if let bit = difference.bit { line += ", bit \(bit)" }
    if let problem = difference.problem { line += ": \(problem)" }
    if let found = difference.found, let expected = difference.expected, difference.bit != nil {
      line += ": \(number(found)) in the Verilog, \(number(expected)) in the circuit"
    }
    func words(_ words: [ProofReport.Word]) -> String {
      words.map { "\($0.name) = \(number($0.value))" }.joined(separator: ", ")
    }
    if let operands = difference.operands, !operands.isEmpty { line += ", at \(words(operands))" }
    if let event = difference.event { line += "; the event \(words(event))" }
    return line
  }

  private func number(_ value: Double) -> String { String(format: "%.12g", value) }
}
