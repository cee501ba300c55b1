import Apus
import ArgumentParser

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare float, fixed point and simulated hardware on labelled events.")

  @Option(help: "The labelled dataset.")
  var data: String
  @Option(help: "The float model (float.json).")
  var float: String
  @Option(help: "The fixed-point model (model.json).")
  var fixed: String
  @Option(help: "A build folder, whose Verilog is simulated.")
  var rtl: String?
  @Flag(help: "Also run the HLS C++ of the build.")
  var csim = false
  @Flag(help: "The features are scaled already; the models' scalers are not applied.")
  var prescaled = false
  @Option(name: [.short, .long], help: "The report folder to write.")
  var output: String
  @OptionGroup var headers: HeaderOptions
  @OptionGroup var options: OutputOptions

  func validate() throws {
    guard rtl != nil || !csim else { throw ValidationError("--csim needs --rtl") }
  }

  func run() throws {
    try requireWritableFolder(output, .report)
    let report = try compare(
      ComparisonInputs(
        dataset: try Dataset.read(data), dataFile: data, isScaled: prescaled,
        float: try FloatModel.read(float), floatFile: float,
        fixed: try ModelFile.read(fixed), fixedFile: fixed,
        build: try rtl.map { try BuildFolder($0) }, headers: csim ? headers.folder : nil))
    try writeReport(report, to: output)
    if options.json {
      print(try report.json(), terminator: "")
    } else {
      for verdict in report.verdicts { print(verdict.sentence) }
      print("\(output)/report.html")
    }
    if report.agreements.contains(where: { !$0.holds }) { throw ExitCode(1) }
  }
}
