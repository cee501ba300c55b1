import Apus
import ArgumentParser

struct RatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rates",
    abstract: "Find an anomaly trigger's thresholds for accept rates, and what they keep.",
    discussion: """
      Label 0 is the background, other labels are signals. An event is accepted when its score is \
      greater than the threshold. Rates that the events are too few for are left out and named.
      """)

  @Argument(help: "The model (.json or .json.gz).")
  var model: String
  @Option(name: [.short, .long], help: "The labelled dataset (.npz, .csv or .h5).")
  var input: String
  @Option(
    help: """
      The output element that is the score (default: the output layer 'score', or else the first \
      output).
      """)
  var score: String?
  @Option(help: "The float side: float.json, or an npz file with one score an event.")
  var float: String?
  @Option(help: "A build folder, whose Verilog is simulated.")
  var rtl: String?
  @Option(help: "The rate in kHz of the crossings that the background stands for.")
  var crossingKhz = RateInputs.lhcCrossingKilohertz
  @Option(help: "The accept rates in kHz, with commas.")
  var acceptKhz = NumberList([1, 10, 100])
  @Option(help: "The false-positive rates, with commas.")
  var falsePositiveRates = NumberList([1e-4, 1e-5])
  @Flag(help: "The features are scaled already; no scaler is applied, and no cuts are made.")
  var prescaled = false
  @Option(name: [.short, .long], help: "The report folder to write.")
  var output: String?
  @OptionGroup var options: OutputOptions

  func validate() throws {
    guard crossingKhz > 0, crossingKhz.isFinite else {
      throw ValidationError("--crossing-khz \(crossingKhz) is not a positive number")
    }
  }

  func run() throws {
    if let output { try requireWritableFolder(output, .report) }
    let report = try rates(
      RateInputs(
        dataset: try Dataset.read(input), dataFile: input, isScaled: prescaled,
        model: try ModelFile.read(model), modelFile: model, score: score,
        float: try float.map { try FloatScores.read($0) }, floatFile: float ?? "",
        build: try rtl.map { try BuildFolder($0) }, crossingKilohertz: crossingKhz,
        goals: acceptKhz.values.map(RateGoal.kilohertz)
          + falsePositiveRates.values.map(RateGoal.fraction)))
    if let output { try writeReport(report, to: output) }
    if options.json {
      print(try report.json(), terminator: "")
    } else {
      for table in report.rates?.tables ?? [] { print(terminalText(table)) }
      for verdict in report.verdicts { print(Console.line(verdict.sentence)) }
      if let output { print("\(output)/report.html") }
    }
    if report.agreements.contains(where: { !$0.holds }) { throw ExitCode(1) }
  }

  private func terminalText(_ table: ReportTable) -> String {
    let words = table.columns.indices.filter { table.columns[$0].alignment != .number }
    let rows = [table.columns.map(\.title)] + table.rows
    return "\(table.title)\n" + textTable(rows.map { $0.map(Console.line) }, words: Set(words))
  }
}
