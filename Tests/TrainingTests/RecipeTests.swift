import FixedPoint
import Foundation
import TestSupport
import Testing
import Training

@Suite struct RecipeTests {
  static let text = """
    name: tagger
    seed: 5
    data:
      generate: { kind: jets, count: 1000, seed: 2 }
      split: { train: 0.5, validation: 0.25, test: 0.25, seed: 9 }
      scaler: none
    model:
      layers:
        - { name: dense_1, units: 64, activation: relu, batch_norm: true }
        - { name: logits, units: 5, activation: linear }
    # A line of remarks may hold &names and *names.
    quantization:
      input: { width: 8, integer_bits: 4 }
      weights: { width: 6 }
      activations: { width: 7, rounding: TRN }
      layers:
        dense_1: { weights: { width: 8, overflow: SAT }, biases: { width: 12 } }
    outputs: [logits, argmax]
    training:
      float: { epochs: 20, batch: 1024, learning_rate: 0.003, patience: 5 }
      quantized: { epochs: 0, batch: 512, learning_rate: 1e-3, schedule: constant }

    """

  @Test func everyKey() throws {
    let recipe = try Recipe(yaml: Self.text, file: "r.yaml")
    let weights = QuantizerRecipe(
      width: 6, rounding: .roundConvergent, overflow: .saturateSymmetrically)
    let expected = Recipe(
      name: "tagger", seed: 5,
      data: DataRecipe(
        source: .jets(count: 1000, seed: 2),
        split: .init(train: 0.5, validation: 0.25, test: 0.25, seed: 9), scaler: .none),
      layers: [
        LayerRecipe(
          name: "dense_1", units: 64, activation: .relu, isNormalised: true,
          weights: QuantizerRecipe(width: 8, rounding: .roundConvergent, overflow: .saturate),
          biases: QuantizerRecipe(width: 12, rounding: .roundConvergent, overflow: .saturate),
          output: QuantizerRecipe(width: 7, rounding: .truncate, overflow: .saturate)),
        LayerRecipe(
          name: "logits", units: 5, activation: .linear, weights: weights, output: nil),
      ],
      input: QuantizerRecipe(width: 8, integerBits: 4, rounding: .round, overflow: .saturate),
      outputs: [.logits, .argmax],
      float: PhaseSettings(epochs: 20, batch: 1024, learningRate: 0.003, patience: 5),
      quantized: PhaseSettings(epochs: 0, batch: 512, learningRate: 1e-3, schedule: .constant))
    #expect(recipe == expected)
  }

  @Test func defaultsAndRelativePaths() throws {
    try temporaryFolder { folder in
      let path = folder.appending(path: "r.yaml").path
      try """
      name: t
      data: { file: a/b.npz }
      model: { layers: [{ name: o, units: 2, activation: linear }] }
      quantization: { input: { width: 8 }, weights: { width: 6 }, activations: { width: 8 } }
      training:
        float: { epochs: 1, batch: 8, learning_rate: 1 }
        quantized: { epochs: 1, batch: 8, learning_rate: 1 }
      """.write(toFile: path, atomically: true, encoding: .utf8)
      let recipe = try Recipe.read(path)
      #expect(recipe.seed == 1)
      #expect(recipe.data.source == .file("\(folder.path)/a/b.npz"))
      #expect(recipe.data.split == .init(train: 0.7, validation: 0.1, test: 0.2, seed: 1))
      #expect(recipe.data.scaler == .standard)
      #expect(recipe.outputs == [.logits])
      #expect(recipe.float.patience == nil)
      #expect(recipe.float.schedule == .cosine)
    }
  }

  /// A part of the text above, what stands there instead, and the whole message.
  static let mistakes: [(String, String, String)] = [
    (
      "seed: 5", "sede: 5",
      "r.yaml:2: unknown key 'sede'; known keys: name, seed, data, model, quantization, outputs"
        + " and training"
    ),
    (
      "units: 64", "unit: 64",
      "r.yaml:9: model.layers[0]: unknown key 'unit'; known keys: name, units, activation and"
        + " batch_norm"
    ),
    (
      "patience: 5", "patient: 5",
      "r.yaml:20: training.float: unknown key 'patient'; known keys: epochs, batch,"
        + " learning_rate, schedule and patience"
    ),
    (
      "dense_1: { w", "dense_2: { w",
      "r.yaml:17: quantization.layers: unknown layer 'dense_2'; known layers: dense_1 and logits"
    ),
    ("name: tagger\n", "", "r.yaml:1: the key 'name' is missing"),
    ("{ epochs: 20, b", "{ b", "r.yaml:20: training.float: the key 'epochs' is missing"),
    ("seed: 5", "seed: five", "r.yaml:2: seed: expected an integer, found 'five'"),
    ("seed: 5", "seed: '5'", "r.yaml:2: seed: expected an integer, found '5'"),
    ("seed: 5", "seed:", "r.yaml:2: seed: expected an integer, found nothing"),
    ("seed: 5", "seed: [5]", "r.yaml:2: seed: expected an integer, found a list"),
    ("seed: 5", "seed: -1", "r.yaml:2: seed: -1 is outside 0…9223372036854775807"),
    (
      "units: 64", "units: 2000",
      "r.yaml:9: model.layers[0].units: 2000 is outside 1…1024"
    ),
    (
      "batch_norm: true", "batch_norm: yes",
      "r.yaml:9: model.layers[0].batch_norm: expected true or false, found 'yes'"
    ),
    (
      "activation: relu", "activation: tanh",
      "r.yaml:9: model.layers[0].activation: 'tanh' is not known; choose relu or linear"
    ),
    (
      "name: dense_1,", "name: 1st-layer,",
      "r.yaml:9: model.layers[0].name: '1st-layer' is not a name; use at most 64 letters, digits"
        + " and underscores, not beginning with a digit"
    ),
    (
      "name: logits,", "name: dense_1_relu,",
      "r.yaml:9: model.layers: the name 'dense_1_relu' is taken: the network would have two layers"
        + " 'dense_1_relu'; choose another"
    ),
    (
      "activation: linear", "activation: relu",
      "r.yaml:9: model.layers: the last layer gives the logits; its activation must be linear, so"
        + " add a linear layer with one unit for each class"
    ),
    (
      "weights: { width: 6 }", "weights: { width: 0 }",
      "r.yaml:14: quantization.weights.width: 0 is outside 1…16"
    ),
    (
      "weights: { width: 6 }", "weights: 6",
      "r.yaml:14: quantization.weights: expected a mapping with the keys width, integer_bits,"
        + " rounding and overflow, found '6'"
    ),
    (
      "integer_bits: 4", "integer_bits: 25",
      "r.yaml:13: quantization.input.integer_bits: 25 is outside -24…24"
    ),
    (
      "rounding: TRN", "rounding: RND_UP",
      "r.yaml:15: quantization.activations.rounding: 'RND_UP' is not known; choose TRN, TRN_ZERO,"
        + " RND, RND_ZERO, RND_INF, RND_MIN_INF or RND_CONV"
    ),
    (
      "overflow: SAT", "overflow: CLIP",
      "r.yaml:17: quantization.layers.dense_1.weights.overflow: 'CLIP' is not known; choose WRAP,"
        + " SAT, SAT_ZERO or SAT_SYM"
    ),
    (
      "biases: { width: 12 }", "biases: { width: 33 }",
      "r.yaml:17: quantization.layers.dense_1.biases.width: 33 is outside 1…32"
    ),
    (
      "train: 0.5", "train: 0.6",
      "r.yaml:5: data.split: train, validation and test sum to 1.1; make it 1"
    ),
    (
      "train: 0.5", "train: 0.0",
      "r.yaml:5: data.split.train: 0.0 is not above 0.0 and at most 1.0"
    ),
    (
      "learning_rate: 0.003", "learning_rate: nan",
      "r.yaml:20: training.float.learning_rate: expected a number, found 'nan'"
    ),
    (
      "learning_rate: 0.003", "learning_rate: fast",
      "r.yaml:20: training.float.learning_rate: expected a number, found 'fast'"
    ),
    (
      "kind: jets", "kind: dice",
      "r.yaml:4: data.generate.kind: 'dice' is not known; choose jets or events"
    ),
    ("  scaler: none", "  file: x.npz", "r.yaml:4: data: give one of 'generate' and 'file'"),
    (
      "[logits, argmax]", "[logits, logits]",
      "r.yaml:18: outputs[1]: 'logits' is given twice; remove one"
    ),
    (
      "[logits, argmax]", "[logits, score]",
      "r.yaml:18: outputs: the network has no 'score'; choose logits or argmax"
    ),
    (
      "scaler: none", "scaler: shift",
      "r.yaml:4: data: 'words' are those that arrive at a scaler in the circuit; give both"
        + " 'scaler: shift' and 'words', such as fixed<13,13>, or neither"
    ),
    (
      "  scaler: none", "  limit: 8",
      "r.yaml:6: data.limit: only 'scaler: shift' limits what it scales; remove it"
    ),
    (
      "kind: jets,", "kind: jets, signals: 5,",
      "r.yaml:4: data.generate.signals: only 'kind: events' has signals"
    ),
    (
      "model:", "model:\n  noise: 1",
      "r.yaml:8: model.noise: a classifier has none of it; remove it"
    ),
    ("[logits, argmax]", "[]", "r.yaml:18: outputs: a list of 0 is outside 1…5"),
    ("[logits, argmax]", "logits", "r.yaml:18: outputs: expected a list, found 'logits'"),
    ("seed: 5", "name: x", "r.yaml:1: the key 'name' is given twice; remove one"),
    (
      "seed: 5", "seed: &five 5",
      "r.yaml:2: YAML anchors (&) and aliases (*) are not allowed; write the value out"
    ),
    (
      "[logits, argmax]", "[*five, argmax]",
      "r.yaml:18: YAML anchors (&) and aliases (*) are not allowed; write the value out"
    ),
    (
      "seed: 5", "seed: [5",
      "r.yaml:3: not valid YAML: did not find expected ',' or ']'; mind the indentation, colons and"
        + " brackets"
    ),
    (
      "batch: 1024", "batch: 65537",
      "r.yaml:20: training.float.batch: 65537 is outside 2…65536"
    ),
  ]

  @Test(arguments: mistakes)
  func mistake(_ part: String, _ replacement: String, _ message: String) throws {
    let range = try #require(Self.text.range(of: part))
    let wrong = Self.text.replacingCharacters(in: range, with: replacement)
    let error = #expect(throws: TrainingError.self) { try Recipe(yaml: wrong, file: "r.yaml") }
    #expect(error?.description == message)
  }

  @Test func filesThatAreNoRecipes() throws {
    try temporaryFolder { folder in
      func message(_ path: String) -> String? {
        #expect(throws: TrainingError.self) { try Recipe.read(path) }?.description
      }
      let path = folder.appending(path: "r.yaml").path
      #expect(message(path) == "\(path): the recipe cannot be opened; check the path")
      #expect(
        message(folder.path) == "\(folder.path): the recipe cannot be read; is it a folder?")
      try Data().write(to: URL(filePath: path))
      #expect(message(path) == "\(path): the recipe is empty")
      try Data([0x6E, 0xFF, 0xFE]).write(to: URL(filePath: path))
      #expect(message(path) == "\(path): the recipe is not UTF-8 text; save it as such")
      try Data(repeating: 0x20, count: (1 << 20) + 1).write(to: URL(filePath: path))
      #expect(message(path) == "\(path): a recipe has at most 1048576 bytes")
    }
  }

  /// Texts that would cost much time or memory are refused at once.
  @Test func bombs() {
    var aliases = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<30 {
      let names = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      aliases += "a\(level): &a\(level) [\(names)]\n"
    }
    let texts = [
      aliases, String(repeating: "[", count: 500_000), String(repeating: "{a: ", count: 200_000),
      String(repeating: "- ", count: 500_000), String(repeating: "? ", count: 500_000),
      "name: " + String(repeating: "x", count: 1_000_000),
    ]
    let clock = ContinuousClock()
    for text in texts {
      let start = clock.now
      let error = #expect(throws: TrainingError.self) { try Recipe(yaml: text, file: "r.yaml") }
      #expect((error?.description.count ?? 0) < 300)
      #expect(start.duration(to: clock.now) < .seconds(10))
    }
  }

  static let anomaly = """
    name: vae
    data:
      generate: { kind: events, count: 1000, signals: 50, seed: 2 }
      scaler: shift
      words: fixed<13,13>
      limit: 8
    model:
      kind: variational_autoencoder
      layers: [{ name: mu, units: 4, activation: linear }]
      decoder: [{ name: back, units: 57, activation: linear }]
      beta: 0.5
      noise: 0.25
      score: latent_kl
      objects: { presence: pt, periodic: { phi: 144 } }
    quantization: { input: { width: 8 }, weights: { width: 6 }, activations: { width: 7 } }
    training:
      float: { epochs: 2, batch: 64, learning_rate: 0.003 }
      quantized: { epochs: 1, batch: 64, learning_rate: 0.003 }

    """

  @Test func anomalyNetworks() throws {
    let recipe = try Recipe(yaml: Self.anomaly, file: "r.yaml")
    #expect(recipe.data.source == .events(count: 1000, signals: 50, seed: 2))
    #expect(recipe.data.scaler == .shift && recipe.data.limit == 8)
    #expect(recipe.data.words?.description == "fixed<13,13,TRN,WRAP>")
    #expect(recipe.outputs == [.score])
    // What is squared is narrowed first.
    #expect(recipe.layers[0].output?.width == 7)
    guard case .variationalAutoencoder(let anomaly, let variational) = recipe.kind else {
      Issue.record("it is no variational autoencoder")
      return
    }
    #expect(
      anomaly
        == AnomalyRecipe(
          score: .latentDivergence, noise: 0.25, presence: "pt", periodic: ["phi": 144]))
    #expect(variational.beta == 0.5 && variational.decoder.map(\.units) == [57])
  }

  static let anomalyMistakes: [(String, String, String)] = [
    (
      "latent_kl", "reconstruction",
      "r.yaml:13: model.score: the network has no 'reconstruction'; choose latent_squares or"
        + " latent_kl"
    ),
    (
      "units: 57, activation: linear", "units: 57, activation: relu",
      "r.yaml:10: model.decoder: the last layer's activation must be linear, so that it reaches all"
        + " inputs"
    ),
    (
      "kind: variational_autoencoder", "kind: autoencoder",
      "r.yaml:10: model.decoder: an autoencoder, whose layers lead back to the inputs, has none of"
        + " it; remove it"
    ),
    (
      "limit: 8", "limit: 6",
      "r.yaml:6: data.limit: 6.0 is no power of two from 2^-20 to 2^20,"
        + " where a word can saturate"
    ),
    (
      "fixed<13,13>", "fixed<13,12>",
      "r.yaml:5: data.words: 'fixed<13,12>' is no word of whole numbers; write fixed<W,W> with W"
        + " from 1 to 32"
    ),
    (
      "name: mu", "name: score_squares",
      "r.yaml:9: model.layers: the name 'score_squares' is taken: the network would have two layers"
        + " 'score_squares'; choose another"
    ),
    (
      "phi: 144", "phi: 0",
      "r.yaml:14: model.objects.periodic.phi: 0.0 is not above 0.0 and at most 1000000000.0"
    ),
  ]

  @Test(arguments: anomalyMistakes)
  func anomalyMistake(_ part: String, _ replacement: String, _ message: String) throws {
    let range = try #require(Self.anomaly.range(of: part))
    let wrong = Self.anomaly.replacingCharacters(in: range, with: replacement)
    let error = #expect(throws: TrainingError.self) { try Recipe(yaml: wrong, file: "r.yaml") }
    #expect(error?.description == message)
  }

  @Test(arguments: ["anomaly-ae", "anomaly-small", "anomaly-vae"])
  func anomalyRecipesOfTheRepository(name: String) throws {
    let recipe = try Recipe.read(repositoryFolder.appending(path: "recipes/\(name).yaml").path)
    #expect(recipe.kind.anomaly?.periodic == ["phi": 144])
    #expect(recipe.outputs == [.score])
  }

  @Test(arguments: ["jets", "jets-small"])
  func recipesOfTheRepository(name: String) throws {
    let recipe = try Recipe.read(
      repositoryFolder.appending(path: "recipes/\(name).yaml").path)
    #expect(recipe.layers.last?.units == 5)
    #expect(recipe.layers.allSatisfy { $0.weights.width <= 8 && ($0.output?.width ?? 0) <= 8 })
  }
}
