/// What a network of a recipe learns.
public enum NetworkKind: Hashable, Sendable {
  /// The class of each event, from labels.
  case classifier
  /// To give ordinary events back: what it gives back badly is an anomaly.
  case autoencoder(AnomalyRecipe)
  /// The same with a normal distribution in the middle; the decoder exists in training only.
  case variationalAutoencoder(AnomalyRecipe, VariationalRecipe)

  /// What autoencoders have in common; nil for a classifier.
  public var anomaly: AnomalyRecipe? {
    switch self {
    case .classifier: nil
    case .autoencoder(let anomaly), .variationalAutoencoder(let anomaly, _): anomaly
    }
  }
}

/// How a network learns and scores what is unusual. It is trained on the events of label 0.
public struct AnomalyRecipe: Hashable, Sendable {
  public var score: ScoreKind
  /// The standard deviation of the noise on the inputs in training, in units of the scaled inputs;
  /// 0 for none. With noise, an autoencoder is a denoising one.
  public var noise: Double
  /// The quantity that is zero where an object is missing, such as `pt`; nil where features always
  /// count.
  public var presence: String?
  /// The periods of quantities such as `phi`, in the data's units.
  public var periodic: [String: Double]

  public init(
    score: ScoreKind, noise: Double = 0, presence: String? = nil, periodic: [String: Double] = [:]
  ) {
    self.score = score
    self.noise = noise
    self.presence = presence
    self.periodic = periodic
  }
}

/// What only a variational autoencoder has.
public struct VariationalRecipe: Hashable, Sendable {
  /// From the latent space back to the inputs, in floating point: of these layers names, units,
  /// activation and normalisation count.
  public var decoder: [LayerRecipe]
  /// The weight of the divergence from the standard normal distribution.
  public var beta: Double

  public init(decoder: [LayerRecipe], beta: Double = 1) {
    self.decoder = decoder
    self.beta = beta
  }
}

/// How unusual an event is, as one number of a network.
public enum ScoreKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// Σ (x̂ − x)² over the features of the objects that are there, periodic ones the short way round.
  case reconstruction
  /// Σ μ² over the latent means: the encoder alone is needed (A. Gandrakota, arXiv:2411.19506).
  case latentSquares = "latent_squares"
  /// ½ Σ μ²: the Kullback–Leibler divergence of a normal distribution of mean μ and variance one
  /// from the standard one, which leaves σ out (E. Govorkova et al., arXiv:2108.03986).
  case latentDivergence = "latent_kl"
}
