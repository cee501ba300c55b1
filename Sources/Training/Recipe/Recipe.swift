import FixedPoint

/// Everything that decides how a network is trained: the content of a recipe file.
///
/// Read with ``read(_:)``; the keys of the file are those of `recipes/jets.yaml`.
public struct Recipe: Hashable, Sendable {
  /// The network's name, an identifier.
  public var name: String
  /// Decides the first weights and the order of the events.
  public var seed: UInt64
  public var data: DataRecipe
  /// What the network learns.
  public var kind: NetworkKind
  /// What becomes a circuit: from the inputs to the logits, back to the inputs, or to the latent
  /// means.
  public var layers: [LayerRecipe]
  /// How inputs are quantized.
  public var input: QuantizerRecipe
  /// What leaves the network, in this order.
  public var outputs: [OutputKind]
  public var float: PhaseSettings
  public var quantized: PhaseSettings

  /// - Parameter layers: at least one, the last one linear.
  public init(
    name: String, seed: UInt64, data: DataRecipe, kind: NetworkKind = .classifier,
    layers: [LayerRecipe], input: QuantizerRecipe, outputs: [OutputKind] = [.logits],
    float: PhaseSettings, quantized: PhaseSettings
  ) {
    self.name = name
    self.seed = seed
    self.data = data
    self.kind = kind
    self.layers = layers
    self.input = input
    self.outputs = outputs
    self.float = float
    self.quantized = quantized
  }
}

/// Where the events come from and how they are divided.
public struct DataRecipe: Hashable, Sendable {
  public enum Source: Hashable, Sendable {
    /// Jets made by a generator of `Datasets`.
    case jets(count: Int, seed: UInt64)
    /// Trigger events made by a generator of `Datasets`: ordinary ones, and so many of each signal.
    case events(count: Int, signals: Int, seed: UInt64)
    /// A dataset file; the path is the recipe's, joined to the recipe's folder.
    case file(String)
  }

  /// Shares of the events, which sum to one.
  public struct Split: Hashable, Sendable {
    public var train: Double
    public var validation: Double
    public var test: Double
    public var seed: UInt64

    public init(train: Double, validation: Double, test: Double, seed: UInt64) {
      self.train = train
      self.validation = validation
      self.test = test
      self.seed = seed
    }
  }

  public var source: Source
  public var split: Split
  public var scaler: ScalerKind
  /// The words that the features arrive in, for the scaler that is a part of the circuit; nil for
  /// the others.
  public var words: FixedType?
  /// The largest magnitude of a scaled value, with such a scaler: a power of two, at which the
  /// network's input saturates. Nil for none.
  public var limit: Double?

  public init(
    source: Source, split: Split, scaler: ScalerKind, words: FixedType? = nil,
    limit: Double? = nil
  ) {
    self.source = source
    self.split = split
    self.scaler = scaler
    self.words = words
    self.limit = limit
  }
}

/// What happens to the features before the network.
public enum ScalerKind: String, CaseIterable, Hashable, Sendable {
  /// Mean zero and variance one on the training events, by software in front of the circuit.
  case standard
  /// About the same by whole offsets and powers of two, as the first part of the circuit.
  case shift
  case none
}

/// What leaves a network.
public enum OutputKind: String, CaseIterable, Hashable, Sendable {
  /// The results of a classifier's last layer.
  case logits
  /// The index of the largest of them.
  case argmax
  /// The score of an autoencoder.
  case score
  /// What an autoencoder gives back.
  case reconstruction
  /// The latent means of a variational autoencoder.
  case latent
}

/// A dense layer with the quantization of its parts.
public struct LayerRecipe: Hashable, Sendable {
  public var name: String
  public var units: Int
  public var activation: Activation
  /// Whether batch normalisation is trained before the activation; it is folded into weights and
  /// biases after the float phase.
  public var isNormalised: Bool
  public var weights: QuantizerRecipe
  /// Nil for biases that have the step of the products and the range they need.
  public var biases: QuantizerRecipe?
  /// How the results of the activation are quantized; nil for the exact sums of the last layer.
  public var output: QuantizerRecipe?

  public init(
    name: String, units: Int, activation: Activation, isNormalised: Bool = false,
    weights: QuantizerRecipe, biases: QuantizerRecipe? = nil, output: QuantizerRecipe?
  ) {
    self.name = name
    self.units = units
    self.activation = activation
    self.isNormalised = isNormalised
    self.weights = weights
    self.biases = biases
    self.output = output
  }
}

/// How numbers of one kind are quantized; what is left open is chosen from the data.
public struct QuantizerRecipe: Hashable, Sendable {
  /// The widths of weights, inputs and activations. (A width of zero would be a layer without
  /// influence, which has nothing to train.)
  public static let widths = 1...16
  /// The widths of biases.
  public static let biasWidths = 1...32
  /// Integer bits, given or chosen: limits that keep every scaling exact in floats.
  public static let integerBits = -24...24

  public var width: Int
  /// Nil to choose it: for biases the least that holds them and one more, for everything else the
  /// one with the least squared error, over the weights or over training events.
  public var integerBits: Int?
  public var rounding: RoundingMode
  public var overflow: OverflowMode

  public init(
    width: Int, integerBits: Int? = nil, rounding: RoundingMode, overflow: OverflowMode
  ) {
    self.width = width
    self.integerBits = integerBits
    self.rounding = rounding
    self.overflow = overflow
  }
}
