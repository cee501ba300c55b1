import Datasets
import FixedPoint
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
  /// The events as given, not scaled, in their three parts.
  public let split: DatasetSplit
  /// What stands before the network, in software; nil where features are taken as they are.
  public let scaler: StandardScaler?
}

/// Trains networks by recipes: in floating point, then quantized.
public enum Trainer {
  /// Trains a network and verifies its export. The same recipe and data give the same result on
  /// one machine; on another, the BLAS may add in another order.
  ///
  /// - Parameters:
  ///   - data: labelled events; the recipe's own `data.source` is not looked at.
  ///   - progress: told after every step, on the calling thread.
  /// - Throws: `TrainingError`, `DatasetError` for data that cannot be used, `VerificationError`
  ///   if the exported graph differed from the trained network.
  public static func run(
    recipe: Recipe, data: Dataset, progress: (TrainingProgress) -> Void = { _ in }
  ) throws -> TrainingResult {
    try recipe.checkRanges()
    try check(data, for: recipe)
    BLAS.useOneThread()
    let shares = recipe.data.split
    let split = try data.split(
      train: shares.train, validation: shares.validation, test: shares.test, seed: shares.seed)
    let scaler: StandardScaler? =
      switch recipe.data.scaler {
      case .standard: try StandardScaler.fit(split.train)
      case .none: nil
      }
    let scaled = ScaledSplit(
      train: try scaler?.apply(split.train) ?? split.train,
      validation: try scaler?.apply(split.validation) ?? split.validation,
      test: try scaler?.apply(split.test) ?? split.test)
    var generator = SeededGenerator(seed: recipe.seed)
    let float = try trainFloat(
      recipe, data, scaled, scaler: scaler, generator: &generator, progress: progress)
    let types = try NetworkTypes(recipe, model: float.model, inputs: float.inputs)
    let job = QuantizedJob(
      recipe: recipe, start: float.model, types: types, scaled: scaled, generator: generator)
    // The narrowest arithmetic that is exact, see `AccumulatorPlan`.
    let quantized =
      switch try AccumulatorPlan(input: types.input, layers: job.layers) {
      case .float: try job.train(in: Float.self, progress: progress)
      case .double: try job.train(in: Double.self, progress: progress)
      }
    return TrainingResult(
      floatModel: float.model, quantizedModel: quantized.model, graph: quantized.graph,
      history: TrainingHistory(float: float.history, quantized: quantized.history), split: split,
      scaler: scaler)
  }

  private static func check(_ data: Dataset, for recipe: Recipe) throws(TrainingError) {
    guard data.y != nil else {
      throw .data("the data have no labels; training needs a class for each event (y)")
    }
    guard let last = recipe.layers.last, last.activation == .linear else {
      throw .data("the recipe \(recipe.name) does not end in a linear layer; add one")
    }
    guard last.units == data.classNames.count else {
      throw .data(
        "the last layer '\(last.name)' has \(last.units) units and the data have"
          + " \(data.classNames.count) classes; give it one unit for each class")
    }
    guard data.classNames.count >= 2 else {
      throw .data("the data have one class; training needs at least two")
    }
    let names = data.flatFeatureNames + data.classNames
    if let name = names.first(where: { $0.isEmpty || $0.count > 128 }) {
      throw .data(
        "the feature or class name \(RecipeNode.quote(name)) is not 1 to 128 characters long;"
          + " rename it")
    }
  }

  private static func trainFloat(
    _ recipe: Recipe, _ data: Dataset, _ scaled: ScaledSplit, scaler: StandardScaler?,
    generator: inout SeededGenerator, progress: (TrainingProgress) -> Void
  ) throws -> (model: FloatModel, history: PhaseHistory, inputs: Tensor<Float>) {
    let shapes = recipe.shapes(features: data.featureCount)
    let training = examples(scaled.train)
    var network = FloatNetwork<Float>(
      shapes: shapes, batch: recipe.float.batch, generator: &generator)
    let history = try network.fit(
      training, validation: examples(scaled.validation), phase: .float, settings: recipe.float,
      generator: &generator, progress: progress)
    let model = try FloatModel(
      name: recipe.name, featureNames: data.flatFeatureNames, classNames: data.classNames,
      scaler: scaler, layers: network.folded(names: recipe.layers.map(\.name)))
    return (model, history, training.inputs)
  }

  private static func examples(_ data: Dataset) -> Examples<Float> {
    Examples(
      inputs: Tensor(
        rows: data.count, columns: data.featureCount, values: data.x.map { Float($0) }),
      labels: data.labels)
  }
}

/// The three parts as the network sees them.
private struct ScaledSplit {
  let train: Dataset
  let validation: Dataset
  let test: Dataset
}

extension Dataset {
  fileprivate var labels: [Int32] { (y ?? []).map { Int32($0) } }
}

extension Recipe {
  /// The limits that a recipe read from a file has passed, for those made otherwise.
  fileprivate func checkRanges() throws(TrainingError) {
    func check(_ quantizer: QuantizerRecipe, _ widths: ClosedRange<Int>, _ place: String)
      throws(TrainingError)
    {
      guard widths.contains(quantizer.width) else {
        throw .quantization(
          place: place,
          problem: "a width of \(quantizer.width) bits is outside"
            + " \(widths.lowerBound)…\(widths.upperBound)")
      }
      let limits = QuantizerRecipe.integerBits
      guard quantizer.integerBits.map(limits.contains) ?? true else {
        throw .quantization(
          place: place,
          problem: "integer bits are outside \(limits.lowerBound)…\(limits.upperBound)")
      }
    }
    try check(input, QuantizerRecipe.widths, "quantization.input")
    for layer in layers {
      let place = "layer \(layer.name)"
      try check(layer.weights, QuantizerRecipe.widths, "\(place), weights")
      if let biases = layer.biases {
        try check(biases, QuantizerRecipe.biasWidths, "\(place), biases")
      }
      if let output = layer.output {
        try check(output, QuantizerRecipe.widths, "\(place), activations")
      }
    }
    guard layers.allSatisfy({ $0.units > 0 }), layers.dropLast().allSatisfy({ $0.output != nil })
    else {
      throw .data(
        "the recipe \(name) has a layer without units, or a hidden layer without activations")
    }
    guard float.epochs >= 0, quantized.epochs >= 0, float.batch > 0, quantized.batch > 0 else {
      throw .data("the recipe \(name) has a phase with negative epochs or an empty batch")
    }
    guard data.split.train > 0, data.split.validation > 0, data.split.test > 0 else {
      throw .data(
        "the recipe \(name) leaves no events for training, validation or test; give each a share")
    }
  }

  /// The layers' shapes for events of so many features.
  func shapes(features: Int) -> [LayerShape] {
    var width = features
    return layers.map { layer in
      defer { width = layer.units }
      return LayerShape(
        inputs: width, units: layer.units, activation: layer.activation,
        isNormalised: layer.isNormalised)
    }
  }
}

/// The quantized phase.
private struct QuantizedJob {
  let recipe: Recipe
  let start: FloatModel
  let types: NetworkTypes
  let scaled: ScaledSplit
  let generator: SeededGenerator

  /// Batch normalisation is folded by now.
  var shapes: [LayerShape] {
    start.layers.map {
      LayerShape(inputs: $0.inputs, units: $0.units, activation: $0.activation)
    }
  }

  var layers: [(name: String, shape: LayerShape, types: LayerTypes)] {
    zip(start.layers, zip(shapes, types.layers)).map { ($0.name, $1.0, $1.1) }
  }

  func train<Scalar: TrainingScalar>(
    in _: Scalar.Type, progress: (TrainingProgress) -> Void
  ) throws -> (model: QuantizedModel, graph: LayerGraph, history: PhaseHistory) {
    var generator = generator
    var network = QuantizedNetwork<Scalar>(
      shapes: shapes, types: types.layers, batch: recipe.quantized.batch,
      parameters: start.layers.flatMap { layer in
        (layer.weights + layer.biases).map { Scalar($0) }
      })
    let history = try network.fit(
      examples(scaled.train), validation: examples(scaled.validation), phase: .quantized,
      settings: recipe.quantized, generator: &generator, progress: progress)
    let model = model(of: network)
    let graph = model.layerGraph()
    try verifyExport(of: network, model: model, graph: graph, events: scaled.test)
    return (model, graph, history)
  }

  private func examples<Scalar: TrainingScalar>(_ data: Dataset) throws -> Examples<Scalar> {
    Examples(inputs: try quantize(data, into: types.input), labels: data.labels)
  }

  private func model<Scalar: TrainingScalar>(
    of network: QuantizedNetwork<Scalar>
  ) -> QuantizedModel {
    QuantizedModel(
      name: recipe.name, featureNames: start.featureNames, classNames: start.classNames,
      inputType: types.input,
      layers: zip(layers, network.mantissas()).map { layer, mantissas in
        QuantizedModel.Layer(
          name: layer.name, inputs: layer.shape.inputs, units: layer.shape.units,
          activation: layer.shape.activation, types: layer.types, weights: mantissas.weights,
          biases: mantissas.biases)
      }, outputs: recipe.outputs)
  }
}
