import Datasets
import FixedPoint
import Foundation
import Testing
import Training
import TriggerIR

@Suite struct TrainerTests {
  @Test func checkerboardIsLearnt() throws {
    let result = try Trainer.run(
      recipe: recipe(hidden: [16, 16], classes: 2, epochs: (25, 10)),
      data: try checkerboard(count: 5000))
    let (float, quantized) = (result.history.float, result.history.quantized)
    #expect(float.epochs[float.bestEpoch - 1].validationAccuracy ?? 0 > 0.96)
    #expect(quantized.epochs[quantized.bestEpoch - 1].validationAccuracy ?? 0 > 0.95)
  }

  /// What training tells about the test events is what the graph's integers say about them.
  @Test func graphClassifiesTheTestEvents() throws {
    var plan = recipe(hidden: [12], classes: 3)
    plan.outputs = [.argmax, .logits]
    let result = try Trainer.run(recipe: plan, data: try blobs(count: 3000))
    let graph = result.graph
    #expect(graph.name == "test")
    #expect(
      graph.layers.map(\.name) == [
        "input", "dense_1", "dense_1_relu", "dense_1_quantizer", "logits", "argmax",
      ])
    #expect(graph.outputs == [5, 4])
    #expect(graph.layers[0].elementNames == ["x0", "x1", "x2", "x3"])
    #expect(graph.layers[4].elementNames == ["class0", "class1", "class2"])
    let types = try graph.types()
    let scaled = try #require(try result.scaler?.apply(result.split.test))
    let labels = try #require(scaled.y)
    let floatLogits = try result.floatModel.logits(result.split.test)
    var (correct, floatCorrect) = (0, 0)
    for event in 0..<scaled.count {
      let outputs = try graph.evaluate(graph.quantizeInput(scaled.event(event)), types: types)
      #expect(outputs.count == 4)
      correct += outputs[0] == Int64(labels[event]) ? 1 : 0
      let logits = floatLogits[(3 * event)..<(3 * event + 3)]
      let best = logits.indices.max { logits[$0] < logits[$1] }
      floatCorrect += best == 3 * event + labels[event] ? 1 : 0
    }
    #expect(Double(correct) > 0.9 * Double(scaled.count))
    #expect(abs(correct - floatCorrect) < scaled.count / 50)
  }

  @Test func sameSeedSameResult() throws {
    let data = try blobs(count: 1500, spread: 1)
    let plan = recipe(hidden: [16, 8], classes: 3)
    let first = try Trainer.run(recipe: plan, data: data)
    let second = try Trainer.run(recipe: plan, data: data)
    #expect(first.history == second.history)
    #expect(first.floatModel == second.floatModel)
    #expect(first.graph == second.graph)
    var other = plan
    other.seed += 1
    #expect(try Trainer.run(recipe: other, data: data).floatModel != first.floatModel)
  }

  /// Every rounding and overflow mode for weights and activations; the export check is exact for
  /// all of them, in floats as in doubles.
  @Test(arguments: RoundingMode.allCases, OverflowMode.allCases)
  func exportIsExactInEveryMode(rounding: RoundingMode, overflow: OverflowMode) throws {
    let data = try blobs(count: 400, spread: 1)
    for (weightBits, activationBits) in [(3, 4), (16, 16)] {
      var plan = recipe(
        hidden: [10, 7], classes: 3, weightBits: weightBits, activationBits: activationBits,
        epochs: (2, 2))
      for index in plan.layers.indices {
        plan.layers[index].weights.rounding = rounding
        plan.layers[index].weights.overflow = overflow
        plan.layers[index].output?.rounding = rounding
        plan.layers[index].output?.overflow = overflow
      }
      plan.input.rounding = rounding
      plan.input.overflow = overflow
      // A narrow range makes values leave it.
      plan.layers[0].output?.integerBits = 0
      plan.layers[1].activation = .linear
      plan.layers[2].output = plan.layers[0].output
      let result = try Trainer.run(recipe: plan, data: data)
      #expect(result.graph.layers.last?.name == "logits_quantizer")
    }
  }

  /// Without epochs the quantized phase is quantization alone.
  @Test func quantizationWithoutTraining() throws {
    let plan = recipe(hidden: [12], classes: 3, weightBits: 8, epochs: (8, 0))
    let result = try Trainer.run(recipe: plan, data: try blobs(count: 2000))
    let history = result.history
    #expect(history.quantized.epochs.isEmpty)
    #expect(history.quantized.bestEpoch == 0)
    let quantized = try #require(history.quantized.initialValidationAccuracy)
    let float = try #require(
      history.float.epochs[history.float.bestEpoch - 1].validationAccuracy)
    #expect(abs(quantized - float) < 0.03)
  }

  @Test func formats() throws {
    var plan = recipe(hidden: [12], classes: 3)
    plan.layers[0].weights = QuantizerRecipe(
      width: 4, integerBits: 1, rounding: .truncate, overflow: .saturate)
    plan.layers[0].biases = QuantizerRecipe(
      width: 5, integerBits: 2, rounding: .round, overflow: .saturate)
    plan.layers[0].output = QuantizerRecipe(
      width: 3, integerBits: -1, rounding: .roundToZero, overflow: .saturateToZero)
    plan.input.integerBits = 3
    let model = try Trainer.run(recipe: plan, data: try blobs(count: 500)).quantizedModel
    #expect(model.inputType.description == "fixed<8,3,RND,SAT>")
    let first = model.layers[0].types
    #expect(first.weights.description == "fixed<4,1,TRN,SAT>")
    #expect(first.biases.description == "fixed<5,2,RND,SAT>")
    #expect(first.output?.description == "ufixed<3,-1,RND_ZERO,SAT_ZERO>")
    // Chosen: the last layer's biases have the step of its products, 2^−4 times that of its
    // weights.
    let last = model.layers[1].types
    #expect(last.weights.format.width == 6)
    #expect(last.biases.format.exponent == last.weights.format.exponent - 4)
    #expect(last.output == nil)
    #expect(model.layers[0].weights.allSatisfy { (-8...7).contains($0) })
  }

  /// A graph whose bias is one step off is caught at its first event.
  @Test func tamperedGraphIsRefused() throws {
    let plan = recipe(hidden: [6], classes: 3, epochs: (2, 1))
    let result = try Trainer.run(recipe: plan, data: try blobs(count: 300))
    let model = result.quantizedModel
    let parameters = model.layers.flatMap { layer in
      layer.weights.map { Float(layer.types.weights.double($0)) }
        + layer.biases.map { Float(layer.types.biases.double($0)) }
    }
    let network = QuantizedNetwork<Float>(
      shapes: model.layers.map {
        LayerShape(inputs: $0.inputs, units: $0.units, activation: $0.activation)
      }, types: model.layers.map(\.types), batch: 16, parameters: parameters)
    let scaled = try #require(try result.scaler?.apply(result.split.test))
    try verifyExport(of: network, model: model, graph: result.graph, events: scaled)

    var tampered = result.graph
    guard case .dense(let weights, let bias) = tampered.layers[4].operation else {
      Issue.record("layer 4 is not dense")
      return
    }
    var mantissas = bias.mantissas
    mantissas[1] += 1
    tampered.layers[4].operation = .dense(
      weights: weights,
      bias: ConstantTensor(shape: bias.shape, mantissas: mantissas, exponent: bias.exponent))
    let error = #expect(throws: VerificationError.self) {
      try verifyExport(of: network, model: model, graph: tampered, events: scaled)
    }
    #expect(error?.pass == "export")
    #expect(error?.place == "event 0, layer 'logits', unit 1")
  }

  @Test func unusableData() throws {
    let data = try blobs(count: 100)
    func message(_ recipe: Recipe, _ data: Dataset) -> String? {
      #expect(throws: TrainingError.self) { try Trainer.run(recipe: recipe, data: data) }?
        .description
    }
    #expect(
      message(recipe(hidden: [4], classes: 5), data)
        == "the last layer 'logits' has 5 units and the data have 3 classes; give it one unit for"
        + " each class")
    #expect(
      message(recipe(hidden: [4], classes: 3), try Dataset(eventShape: [1], x: [1, 2, 3]))
        == "the data have no labels; training needs a class for each event (y)")
    #expect(
      message(
        recipe(hidden: [4], classes: 1), try Dataset(eventShape: [1], x: [1, 2], y: [0, 0]))
        == "the data have one class; training needs at least two")
    let long = String(repeating: "n", count: 129)
    #expect(
      message(
        recipe(hidden: [4], classes: 2),
        try Dataset(eventShape: [1], x: [1, 2], y: [0, 1], featureNames: [long]))
        == "the feature or class name '\(long.prefix(48))…' is not 1 to 128 characters long;"
        + " rename it")
    // Recipes that no file could hold.
    var wide = recipe(hidden: [4], classes: 3)
    wide.layers[0].output?.width = 17
    #expect(
      message(wide, data)
        == "layer dense_1, activations: a width of 17 bits is outside 1…16")
    var open = recipe(hidden: [4], classes: 3)
    open.layers[0].output = nil
    #expect(
      message(open, data)
        == "the recipe test has a layer without units, or a hidden layer without activations")
    var untested = recipe(hidden: [4], classes: 3)
    untested.data.split = .init(train: 0.8, validation: 0.2, test: 0, seed: 1)
    #expect(
      message(untested, data)
        == "the recipe test leaves no events for training, validation or test; give each a share")
    // Values beyond any format.
    var plan = recipe(hidden: [4], classes: 3, epochs: (1, 0))
    plan.data.scaler = .none
    let huge = try data.replacing(x: data.x.map { $0 * 1e9 })
    let text = message(plan, huge)
    #expect(
      text?.hasPrefix("quantization.input: its values reach ") == true
        && text?.hasSuffix(", beyond 2^24; scale the data, or give integer_bits") == true)
  }
}
