import Datasets
import TriggerIR

/// What training gives.
public struct TrainingResult: Sendable {
  /// After the float phase, batch normalisation folded.
  public let floatModel: FloatModel
  /// After the quantized phase.
  public let quantizedModel: QuantizedModel
  /// The quantized model as the compiler's first representation, verified on the test events.
  public let graph: LayerGraph
  public let history: TrainingHistory
  /// The events as given, not scaled, in their three parts. Those of label 0 alone are in the first
  /// two where the network learns what is ordinary.
  public let split: DatasetSplit
  /// What stands before the network, in software; nil where features are taken as they are, or
  /// where the circuit scales them.
  public let scaler: StandardScaler?
}

/// Trains networks by recipes: in floating point, then quantized.
public enum Trainer {
  /// Trains a network and verifies its export. The same recipe and data give the same result on
  /// one machine; on another, the BLAS may add in another order.
  ///
  /// - Parameters:
  ///   - data: the events; the recipe's own `data.source` is not looked at.
  ///   - progress: told after every step, on the calling thread.
  /// - Throws: `TrainingError`, `DatasetError` for data that cannot be used, `VerificationError`
  ///   if the exported graph differed from the trained network.
  public static func run(
    recipe: Recipe, data: Dataset, progress: (TrainingProgress) -> Void = { _ in }
  ) throws -> TrainingResult {
    try recipe.checkRanges()
    try recipe.check(data)
    BLAS.useOneThread()
    let prepared = try PreparedData(data, for: recipe)
    var generator = SeededGenerator(seed: recipe.seed)
    let float = try FloatPhase(recipe, prepared, generator: &generator, progress: progress)
    let types = try NetworkTypes(recipe, model: float.model, inputs: float.training.inputs)
    let phase = QuantizedPhase(
      recipe: recipe, prepared: prepared, start: float, types: types, generator: generator)
    // The narrowest arithmetic that is exact, see `AccumulatorPlan`.
    let quantized =
      switch try AccumulatorPlan(input: types.input, layers: phase.layers) {
      case .float: try phase.train(in: Float.self, progress: progress)
      case .double: try phase.train(in: Double.self, progress: progress)
      }
    return TrainingResult(
      floatModel: float.model, quantizedModel: quantized.model, graph: quantized.graph,
      history: TrainingHistory(float: float.history, quantized: quantized.history),
      split: prepared.split, scaler: prepared.scaler)
  }
}
