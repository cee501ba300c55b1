import Apus
import ArgumentParser
import Foundation

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
          let last = progress.lastEpoch.map {
            validationText(accuracy: $0.validationAccuracy, loss: $0.validationLoss)
          }
          bar.show(
            "\(progress.phase.rawValue) epoch \(progress.epoch)/\(progress.epochs)",
            progress.events, of: progress.eventsPerEpoch, last ?? "")
        }
      }
    }
    bar.finish()
    try run.write(to: output)
    let history = run.result.history
    let (float, quantized) = (history.float.final, history.quantized.final)
    if options.json {
      try Console.json(
        Summary(
          folder: output, float: float.accuracy, quantized: quantized.accuracy,
          floatLoss: float.loss, quantizedLoss: quantized.loss, seconds: seconds))
    } else {
      print(
        "\(output): \(validationText(accuracy: float.accuracy, loss: float.loss)) in float,"
          + " \(quantized.accuracy.map(percent) ?? lossText(quantized.loss)) quantized")
    }
  }

  private func validationText(accuracy: Double?, loss: Double) -> String {
    accuracy.map { "validation accuracy \(percent($0))" } ?? "validation loss \(lossText(loss))"
  }

  private func lossText(_ loss: Double) -> String { String(format: "%.4g", loss) }

  private struct Summary: Encodable {
    let folder: String
    /// Validation accuracies of the weights that were kept; missing where there are no classes.
    let float: Double?
    let quantized: Double?
    /// Validation losses of the same.
    let floatLoss: Double
    let quantizedLoss: Double
    let seconds: Double
  }
}

extension PhaseHistory {
  /// The validation figures of the weights that were kept.
  fileprivate var final: (accuracy: Double?, loss: Double) {
    guard bestEpoch > 0, bestEpoch <= epochs.count else {
      return (initialValidationAccuracy, initialValidationLoss)
    }
    let epoch = epochs[bestEpoch - 1]
    return (epoch.validationAccuracy, epoch.validationLoss)
  }
}
