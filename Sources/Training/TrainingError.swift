/// What is wrong with a recipe, its data or a trained model, in one line with the remedy.
public enum TrainingError: Error, Hashable, Sendable {
  /// A recipe that cannot be read. `line` counts from one.
  case recipe(file: String, line: Int?, problem: String)
  /// Data that do not fit the recipe.
  case data(String)
  /// A file that is not a float model, or does not describe one.
  case model(file: String, problem: String)
  /// A layer whose exact sums need more bits than a double has.
  case accumulator(layer: String, bits: Int)
  /// Formats that cannot be chosen or built.
  case quantization(place: String, problem: String)
  /// A loss that is not finite.
  case diverged(phase: TrainingPhase, epoch: Int)
}

extension TrainingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .recipe(let file, let line, let problem):
      line.map { "\(file):\($0): \(problem)" } ?? "\(file): \(problem)"
    case .data(let problem):
      problem
    case .model(let file, let problem):
      "\(file): \(problem)"
    case .accumulator(let layer, let bits):
      "layer \(layer): its exact sums need \(bits) bits, and training computes with at most 53;"
        + " use narrower weights, biases or inputs, or integer bits that lie closer together"
    case .quantization(let place, let problem):
      "\(place): \(problem)"
    case .diverged(let phase, let epoch):
      "training.\(phase.rawValue): the loss is not finite in epoch \(epoch); use a lower"
        + " learning_rate or scaler: standard"
    }
  }
}
