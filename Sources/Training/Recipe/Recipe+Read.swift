import FixedPoint
import Foundation

extension Recipe {
  /// Reads a recipe file of at most 1 MB.
  ///
  /// - Throws: `TrainingError.recipe` naming file, line, place and remedy: for a file that cannot
  ///   be read, is not YAML, has unknown, missing or doubled keys, or values of a wrong type or
  ///   out of range.
  public static func read(_ path: String) throws(TrainingError) -> Recipe {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .recipe(file: path, line: nil, problem: "the recipe cannot be opened; check the path")
    }
    let data: Data
    do {
      // One byte more than is allowed shows that there is too much, without reading it all.
      data = try handle.read(upToCount: RecipeNode.maximumBytes + 1) ?? Data()
      try handle.close()
    } catch {
      throw .recipe(file: path, line: nil, problem: "the recipe cannot be read; is it a folder?")
    }
    guard data.count <= RecipeNode.maximumBytes else {
      throw .recipe(
        file: path, line: nil, problem: "a recipe has at most \(RecipeNode.maximumBytes) bytes")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw .recipe(file: path, line: nil, problem: "the recipe is not UTF-8 text; save it as such")
    }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return try Recipe(yaml: text, file: path, folder: folder)
  }

  /// Reads the text of a recipe.
  ///
  /// - Parameters:
  ///   - file: the name for messages.
  ///   - folder: what relative data paths are joined to: empty, or ending in a slash.
  public init(yaml: String, file: String, folder: String = "") throws(TrainingError) {
    let root = try RecipeNode(yaml: yaml, file: file).mapping(
      "name", "seed", "data", "model", "quantization", "outputs", "training")
    let model = try ModelPlan(try root.required("model"))
    let quantization = try QuantizationPlan(
      try root.required("quantization"), layers: model.layers.map(\.name))
    let training = try root.required("training").mapping("float", "quantized")
    self.init(
      name: try root.required("name").identifier(),
      seed: try root["seed"]?.seed() ?? 1,
      data: try DataRecipe(try root.required("data"), folder: folder),
      kind: try model.kind(quantization),
      layers: model.layers.enumerated().map { index, plan in
        // A classifier's logits are left exact, unless the layer's own entry says otherwise; what
        // is squared for a score had better be narrow.
        quantization.layer(plan, isExact: model.isClassifier && index == model.layers.count - 1)
      },
      input: quantization.input,
      outputs: try root["outputs"]?.outputs() ?? [model.isClassifier ? .logits : .score],
      float: try training.required("float").phase(epochs: 1...10_000),
      quantized: try training.required("quantized").phase(epochs: 0...10_000))
    try checkModel(model.place)
    if let place = root["outputs"],
      let output = outputs.first(where: { !kind.outputs.contains($0) })
    {
      throw place.error(
        "the network has no '\(output.rawValue)'; choose"
          + " \(list(kind.outputs.map(\.rawValue), "or"))")
    }
  }

  /// The rules that concern more than one value.
  private func checkModel(_ place: RecipeNode) throws(TrainingError) {
    var names = QuantizedModel.reservedNames
    for layer in layers {
      // The graph has several layers for one of ours, named after it.
      for name in layer.graphNames where !names.insert(name).inserted {
        throw place.error(
          "the name '\(layer.name)' is taken: the network would have two layers '\(name)'; choose"
            + " another")
      }
    }
    guard layers.last?.activation == .linear else {
      throw place.error(
        kind == .classifier
          ? "the last layer gives the logits; its activation must be linear, so add a linear layer"
            + " with one unit for each class"
          : "the last layer's activation must be linear, so that its results have both signs")
    }
    var units = layers.reduce(0) { $0 + $1.units }
    if case .variationalAutoencoder(_, let variational) = kind {
      // The variances come from a second network of the encoder's shape.
      units = 2 * units + variational.decoder.reduce(0) { $0 + $1.units }
    }
    let memory = units * Swift.max(float.batch, quantized.batch)
    guard memory <= 1 << 26 else {
      throw place.error(
        "\(units) units times the batch are more than \(1 << 26) values; use a smaller batch")
    }
  }
}

/// The section `quantization`.
struct QuantizationPlan {
  struct Override {
    var weights: QuantizerRecipe?
    var biases: QuantizerRecipe?
    var activations: QuantizerRecipe?
  }

  let input: QuantizerRecipe
  let weights: QuantizerRecipe
  let biases: QuantizerRecipe?
  let activations: QuantizerRecipe
  var overrides: [String: Override] = [:]

  init(_ node: RecipeNode, layers: [String]) throws(TrainingError) {
    let section = try node.mapping("input", "weights", "biases", "activations", "layers")
    input = try section.required("input").quantizer(.round, .saturate)
    weights = try section.required("weights").quantizer(.roundConvergent, .saturateSymmetrically)
    biases = try section["biases"]?.biasQuantizer()
    activations = try section.required("activations").quantizer(.round, .saturate)
    guard let changed = section["layers"] else { return }
    let mapping = try changed.mapping(known: layers, kind: "layer", plural: "layers")
    for name in layers {
      guard let parts = try mapping[name]?.mapping("weights", "biases", "activations") else {
        continue
      }
      overrides[name] = Override(
        weights: try parts["weights"]?.quantizer(.roundConvergent, .saturateSymmetrically),
        biases: try parts["biases"]?.biasQuantizer(),
        activations: try parts["activations"]?.quantizer(.round, .saturate))
    }
  }

  /// - Parameter isExact: whether the layer's results are left exact unless its own entry says
  ///   otherwise.
  func layer(_ plan: LayerPlan, isExact: Bool) -> LayerRecipe {
    let override = overrides[plan.name] ?? Override()
    return LayerRecipe(
      name: plan.name, units: plan.units, activation: plan.activation,
      isNormalised: plan.isNormalised, weights: override.weights ?? weights,
      biases: override.biases ?? biases,
      output: override.activations ?? (isExact ? nil : activations))
  }
}

extension DataRecipe {
  fileprivate init(_ node: RecipeNode, folder: String) throws(TrainingError) {
    let section = try node.mapping("generate", "file", "split", "scaler", "words", "limit")
    let source: Source
    switch (section["generate"], section["file"]) {
    case (let generate?, nil):
      source = try Source(generate)
    case (nil, let file?):
      let path = try file.text()
      source = .file(path.hasPrefix("/") ? path : folder + path)
    case (nil, nil), (.some, .some):
      throw node.error("give one of 'generate' and 'file'")
    }
    let scaler = try section["scaler"]?.choice(of: ScalerKind.self) ?? .standard
    guard (scaler == .shift) == (section["words"] != nil) else {
      throw node.error(
        "'words' are those that arrive at a scaler in the circuit; give both 'scaler: shift' and"
          + " 'words', such as fixed<13,13>, or neither")
    }
    if scaler != .shift, let limit = section["limit"] {
      throw limit.error("only 'scaler: shift' limits what it scales; remove it")
    }
    self.init(
      source: source,
      split: try section["split"]?.split()
        ?? Split(train: 0.7, validation: 0.1, test: 0.2, seed: 1),
      scaler: scaler, words: try section["words"]?.words(),
      limit: try section["limit"]?.powerOfTwo())
  }
}

extension DataRecipe.Source {
  fileprivate init(_ node: RecipeNode) throws(TrainingError) {
    let keys = try node.mapping("kind", "count", "signals", "seed")
    let kind = try keys.required("kind")
    let count = try keys.required("count").integer(10...10_000_000)
    let seed = try keys["seed"]?.seed() ?? 1
    switch try kind.choice(of: GeneratorKind.self) {
    case .jets:
      if let signals = keys["signals"] { throw signals.error("only 'kind: events' has signals") }
      self = .jets(count: count, seed: seed)
    case .events:
      self = .events(
        count: count, signals: try keys["signals"]?.integer(0...2_000_000) ?? 0, seed: seed)
    }
  }

  private enum GeneratorKind: String, CaseIterable { case jets, events }
}

extension RecipeNode {
  fileprivate func powerOfTwo() throws(TrainingError) -> Double {
    let value = try number(above: 0, upTo: 0x1p20)
    guard value.significand == 1, value >= 0x1p-20 else {
      throw error("\(value) is no power of two from 2^-20 to 2^20, where a word can saturate")
    }
    return value
  }

  /// A type of whole numbers.
  fileprivate func words() throws(TrainingError) -> FixedType {
    let text = try text()
    guard let type = try? FixedType(parsing: text) else {
      throw error("\(found) is no type; write fixed<W,I> or ufixed<W,I>")
    }
    guard type.format.exponent == 0, (1...32).contains(type.format.width) else {
      throw error("\(found) is no word of whole numbers; write fixed<W,W> with W from 1 to 32")
    }
    return type
  }

  fileprivate func seed() throws(TrainingError) -> UInt64 {
    UInt64(try integer(0...Int.max))
  }

  fileprivate func split() throws(TrainingError) -> DataRecipe.Split {
    let keys = try mapping("train", "validation", "test", "seed")
    let split = DataRecipe.Split(
      train: try keys.required("train").number(above: 0, upTo: 1),
      validation: try keys.required("validation").number(above: 0, upTo: 1),
      test: try keys.required("test").number(above: 0, upTo: 1),
      seed: try keys["seed"]?.seed() ?? 1)
    let sum = split.train + split.validation + split.test
    guard abs(sum - 1) <= 1e-9 else {
      throw error("train, validation and test sum to \(sum); make it 1")
    }
    return split
  }

  fileprivate func outputs() throws(TrainingError) -> [OutputKind] {
    var outputs: [OutputKind] = []
    for element in try elements(limit: OutputKind.allCases.count) {
      let output = try element.choice(of: OutputKind.self)
      guard !outputs.contains(output) else {
        throw element.error("'\(output.rawValue)' is given twice; remove one")
      }
      outputs.append(output)
    }
    return outputs
  }

  fileprivate func phase(epochs: ClosedRange<Int>) throws(TrainingError) -> PhaseSettings {
    let keys = try mapping("epochs", "batch", "learning_rate", "schedule", "patience")
    return PhaseSettings(
      epochs: try keys.required("epochs").integer(epochs),
      batch: try keys.required("batch").integer(2...65_536),
      learningRate: try keys.required("learning_rate").number(above: 0, upTo: 10),
      schedule: try keys["schedule"]?.choice(of: LearningRateSchedule.self) ?? .cosine,
      patience: try keys["patience"]?.integer(1...10_000))
  }

  /// A quantizer of weights, inputs or activations with the given modes unless it names others.
  fileprivate func quantizer(
    _ rounding: RoundingMode, _ overflow: OverflowMode, widths: ClosedRange<Int>? = nil
  ) throws(TrainingError) -> QuantizerRecipe {
    let keys = try mapping("width", "integer_bits", "rounding", "overflow")
    return QuantizerRecipe(
      width: try keys.required("width").integer(widths ?? QuantizerRecipe.widths),
      integerBits: try keys["integer_bits"]?.integer(QuantizerRecipe.integerBits),
      rounding: try keys["rounding"]?.choice(of: RoundingMode.self) ?? rounding,
      overflow: try keys["overflow"]?.choice(of: OverflowMode.self) ?? overflow)
  }

  fileprivate func biasQuantizer() throws(TrainingError) -> QuantizerRecipe {
    try quantizer(.roundConvergent, .saturate, widths: QuantizerRecipe.biasWidths)
  }
}
