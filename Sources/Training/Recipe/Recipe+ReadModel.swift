/// The section `model`.
struct ModelPlan {
  let place: RecipeNode
  let layers: [LayerPlan]
  private let keys: RecipeMapping
  private let name: KindName

  private enum KindName: String, CaseIterable {
    case classifier, autoencoder
    case variationalAutoencoder = "variational_autoencoder"
  }

  var isClassifier: Bool { name == .classifier }

  init(_ node: RecipeNode) throws(TrainingError) {
    keys = try node.mapping(
      "kind", "layers", "decoder", "beta", "noise", "score", "objects")
    name = try keys["kind"]?.choice(of: KindName.self) ?? .classifier
    place = try keys.required("layers")
    layers = try LayerPlan.list(place)
    switch name {
    case .classifier:
      try refuse("decoder", "beta", "noise", "score", "objects", by: "a classifier")
    case .autoencoder:
      try refuse(
        "decoder", "beta", by: "an autoencoder, whose layers lead back to the inputs,")
    case .variationalAutoencoder: break
    }
  }

  private func refuse(_ names: String..., by kind: String) throws(TrainingError) {
    for name in names {
      if let node = keys[name] { throw node.error("\(kind) has none of it; remove it") }
    }
  }

  /// What the network learns; the decoder's layers have the quantization of the others, which
  /// nothing asks for.
  func kind(_ quantization: QuantizationPlan) throws(TrainingError) -> NetworkKind {
    switch name {
    case .classifier: return .classifier
    case .autoencoder: return .autoencoder(try anomaly([.reconstruction]))
    case .variationalAutoencoder:
      let node = try keys.required("decoder")
      let decoder = try LayerPlan.list(node)
      guard decoder.last?.activation == .linear else {
        throw node.error(
          "the last layer's activation must be linear, so that it reaches all inputs")
      }
      return .variationalAutoencoder(
        try anomaly([.latentSquares, .latentDivergence]),
        VariationalRecipe(
          decoder: decoder.map { quantization.layer($0, isExact: false) },
          beta: try keys["beta"]?.number(above: 0, upTo: 1000) ?? 1))
    }
  }

  private func anomaly(_ scores: [ScoreKind]) throws(TrainingError) -> AnomalyRecipe {
    let score = try keys["score"]?.choice(of: ScoreKind.self) ?? scores[0]
    if let node = keys["score"], !scores.contains(score) {
      throw node.error(
        "the network has no '\(score.rawValue)'; choose \(list(scores.map(\.rawValue), "or"))")
    }
    var recipe = AnomalyRecipe(
      score: score, noise: try keys["noise"]?.number(above: 0, upTo: 100) ?? 0)
    guard let objects = try keys["objects"]?.mapping("presence", "periodic") else { return recipe }
    recipe.presence = try objects["presence"]?.identifier()
    for (name, node) in try objects["periodic"]?.entries(limit: 64) ?? [] {
      recipe.periodic[name] = try node.number(above: 0, upTo: 1e9)
    }
    return recipe
  }
}

/// A layer as it stands under `model`, without its quantization.
struct LayerPlan {
  let name: String
  let units: Int
  let activation: Activation
  let isNormalised: Bool

  private init(_ node: RecipeNode) throws(TrainingError) {
    let layer = try node.mapping("name", "units", "activation", "batch_norm")
    name = try layer.required("name").identifier()
    units = try layer.required("units").integer(1...1024)
    activation = try layer.required("activation").choice(of: Activation.self)
    isNormalised = try layer["batch_norm"]?.boolean() ?? false
  }

  static func list(_ node: RecipeNode) throws(TrainingError) -> [LayerPlan] {
    try node.elements(limit: 32).map { node throws(TrainingError) in try LayerPlan(node) }
  }
}

extension NetworkKind {
  /// What may leave such a network.
  var outputs: [OutputKind] {
    switch self {
    case .classifier: [.logits, .argmax]
    case .autoencoder: [.score, .reconstruction]
    case .variationalAutoencoder: [.score, .latent]
    }
  }
}
