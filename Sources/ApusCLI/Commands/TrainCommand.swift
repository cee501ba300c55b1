import Apus
import ArgumentParser

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Train a network by a recipe, in float and then quantized.",
    discussion: "Writes float.json, model.json, history.json, report.html and test.npz, the "
      + "events that the training never saw.")

  @Argument(help: "The recipe (.yaml).")
  var recipe: String
  @Option(name: [.short, .long], help: "The run folder to write.")
  var output: String
  @Option(help: "A dataset to use instead of the recipe's own.")
  var data: String?
  @OptionGroup var options: OutputOptions

  func run() throws {
    let file = try Recipe.read(recipe)
    try requireWritableFolder(output, .run)
    let bar = ProgressBar(isQuiet: options.json)
    let (run, seconds) = try measured {
      try naming(recipe) {
        try TrainingRun(recipe: file, data: data) { progress in
          let accuracy = progress.lastEpoch.map {
            "validation accuracy \(percent($0.validationAccuracy))"
          }
          bar.show(
            "\(progress.phase.rawValue) epoch \(progress.epoch)/\(progress.epochs)",
            progress.events, of: progress.eventsPerEpoch, accuracy ?? "")
        }
      }
    }
    bar.finish()
    try run.write(to: output)
    let history = run.result.history
    if options.json {
      try Console.json(
        Summary(
          folder: output, float: history.float.finalAccuracy,
          quantized: history.quantized.finalAccuracy, seconds: seconds))
    } else {
      print(
        "\(output): validation accuracy \(percent(history.float.finalAccuracy)) in float, "
          + "\(percent(history.quantized.finalAccuracy)) quantized")
    }
  }

  private struct Summary: Encodable {
    let folder: String
    /// Validation accuracies of the weights that were kept.
    let float: Double
    let quantized: Double
    let seconds: Double
  }
}

extension PhaseHistory {
  /// The validation accuracy of the weights that were kept.
  fileprivate var finalAccuracy: Double {
    bestEpoch > 0 && bestEpoch <= epochs.count
      ? epochs[bestEpoch - 1].validationAccuracy : initialValidationAccuracy
  }
}
