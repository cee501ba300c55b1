import Datasets
import FixedPoint
import TriggerIR

/// The training with everything quantized that becomes a circuit.
struct QuantizedPhase {
  let recipe: Recipe
  let prepared: PreparedData
  let start: FloatPhase
  let types: NetworkTypes
  let generator: SeededGenerator

  /// Batch normalisation is folded by now.
  private var shapes: [LayerShape] {
    start.model.layers.map {
      LayerShape(inputs: $0.inputs, units: $0.units, activation: $0.activation)
    }
  }

  var layers: [(name: String, shape: LayerShape, types: LayerTypes)] {
    zip(start.model.layers, zip(shapes, types.layers)).map { ($0.name, $1.0, $1.1) }
  }

  func train<Scalar: TrainingScalar>(
    in _: Scalar.Type, progress: (TrainingProgress) -> Void
  ) throws -> (model: QuantizedModel, graph: LayerGraph, history: PhaseHistory) {
    var generator = generator
    var network = QuantizedNetwork<Scalar>(
      shapes: shapes, types: types.layers, batch: recipe.quantized.batch,
      parameters: start.model.layers.flatMap { layer in
        (layer.weights + layer.biases).map { Scalar($0) }
      })
    // A classifier learns on from labels. What says how unusual an event is has no such judge, so
    // it stays as near to the float network as it can: equal scores, equal decisions.
    let teacher = recipe.kind == .classifier ? nil : start.model
    let examples = try prepared.examples(types.input, Scalar.self, teacher: teacher)
    func fit(_ learner: inout some Learner<Scalar>) throws -> PhaseHistory {
      try learner.fit(
        examples.training, validation: examples.validation, phase: .quantized,
        settings: recipe.quantized, generator: &generator, progress: progress)
    }
    let history: PhaseHistory
    if teacher == nil {
      history = try fit(&network)
    } else {
      let loss = ReconstructionLoss<Scalar>(periods: Array(repeating: 0, count: network.outputs))
      var learner = Regression(network, loss: loss, noise: nil)
      history = try fit(&learner)
      network = learner.network
    }
    let model = model(of: network)
    let graph = model.layerGraph()
    try verifyExport(
      of: network, model: model, graph: graph, events: prepared.scaled.test,
      words: model.preparation == nil ? nil : prepared.split.test)
    return (model, graph, history)
  }

  private func model<Scalar: TrainingScalar>(
    of network: QuantizedNetwork<Scalar>
  ) -> QuantizedModel {
    let preparation: QuantizedModel.Preparation? =
      if let words = recipe.data.words, let scaler = prepared.shiftScaler {
        .init(words: words, scaler: scaler)
      } else {
        nil
      }
    return QuantizedModel(
      name: recipe.name, featureNames: start.model.featureNames,
      classNames: start.model.classNames, preparation: preparation, inputType: types.input,
      layers: zip(layers, network.mantissas()).map { layer, mantissas in
        QuantizedModel.Layer(
          name: layer.name, inputs: layer.shape.inputs, units: layer.shape.units,
          activation: layer.shape.activation, types: layer.types, weights: mantissas.weights,
          biases: mantissas.biases)
      }, anomaly: start.model.anomaly, outputs: recipe.outputs)
  }
}
