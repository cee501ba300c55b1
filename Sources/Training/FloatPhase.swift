import Datasets

/// The training in floating point, and what comes of it.
struct FloatPhase {
  let model: FloatModel
  let history: PhaseHistory
  /// The events that were trained on.
  let training: Examples<Float>

  init(
    _ recipe: Recipe, _ prepared: PreparedData, generator: inout SeededGenerator,
    progress: (TrainingProgress) -> Void
  ) throws {
    let data = prepared.split.train
    let examples = try prepared.floatExamples()
    training = examples.training
    let shapes = recipe.shapes(features: data.featureCount)
    var network = FloatNetwork<Float>(
      shapes: shapes, batch: recipe.float.batch, generator: &generator)
    func fit(_ learner: inout some Learner<Float>) throws -> PhaseHistory {
      try learner.fit(
        examples.training, validation: examples.validation, phase: .float, settings: recipe.float,
        generator: &generator, progress: progress)
    }
    func noise(_ anomaly: AnomalyRecipe) -> InputNoise<Float>? {
      guard anomaly.noise > 0 else { return nil }
      return InputNoise(
        deviation: anomaly.noise, features: data.featureCount, batch: recipe.float.batch,
        seed: generator.next())
    }
    switch recipe.kind {
    case .classifier: history = try fit(&network)
    case .autoencoder(let anomaly):
      var learner = Regression(
        network, loss: prepared.reconstructionLoss(), noise: noise(anomaly))
      history = try fit(&learner)
      network = learner.network
    case .variationalAutoencoder(let anomaly, let variational):
      var learner = VariationalAutoencoder(
        encoder: network,
        spread: FloatNetwork(shapes: shapes, batch: recipe.float.batch, generator: &generator),
        decoder: FloatNetwork(
          shapes: Recipe.shapes(of: variational.decoder, inputs: network.outputs),
          batch: recipe.float.batch, generator: &generator),
        beta: variational.beta, loss: prepared.reconstructionLoss(), noise: noise(anomaly),
        generator: &generator)
      history = try fit(&learner)
      network = learner.encoder
    }
    model = try FloatModel(
      name: recipe.name, featureNames: data.flatFeatureNames,
      classNames: recipe.kind == .classifier ? data.classNames : [], scaler: prepared.scaler,
      shiftScaler: prepared.shiftScaler,
      layers: network.folded(names: recipe.layers.map(\.name)),
      anomaly: recipe.kind.anomaly.map { .init(kind: $0.score, objects: prepared.objects) })
  }
}
