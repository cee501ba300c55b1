import Apus
import ArgumentParser

struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Make a threshold on the score a part of the model: its output is the decision.",
    discussion: """
      Writes the model with 'decision' as its output: 1 where the score is above the threshold, \
      else 0. The threshold is brought down to a multiple of the score's step, which \
      changes no decision.
      """)

  @Argument(help: "The model (.json or .json.gz).")
  var model: String
  @Option(
    parsing: .unconditional, help: "The score above which an event is accepted.")
  var threshold: Double
  @Option(name: [.short, .long], help: "The model file to write (.json or .json.gz).")
  var output: String
  @Option(
    help: """
      The output layer that is compared, of one element; by default that named 'score', or the \
      only one.
      """)
  var score: String?
  @Flag(help: "Keep the model's outputs, behind the decision.")
  var keepOutputs = false
  @OptionGroup var options: OutputOptions

  func validate() throws {
    guard threshold.isFinite else {
      throw ValidationError("--threshold \(threshold) is not a number")
    }
  }

  func run() throws {
    try requireWritable(output)
    let file = try ModelFile.read(model)
    let (decided, decision) = try naming(model) {
      try file.deciding(above: threshold, score: score, keepsOutputs: keepOutputs)
    }
    try decided.write(to: output)
    if options.json {
      try Console.json(
        Summary(
          threshold: decision.given, thresholdUsed: decision.used, score: decision.score,
          format: "\(decision.format)"))
    } else {
      print(
        "\(output): accepts where \(Console.line(decision.score)) > \(decision.used), "
          + "the score in \(decision.format)")
    }
  }

  private struct Summary: Encodable {
    let threshold: Double
    let thresholdUsed: Double
    let score: String
    let format: String
  }
}
