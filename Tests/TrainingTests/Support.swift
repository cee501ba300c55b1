import Datasets
import FixedPoint
import Training

/// Gaussian blobs: `classes` of them at random centres in `features` dimensions, unit variance.
func blobs(
  count: Int, features: Int = 4, classes: Int = 3, spread: Double = 2, seed: UInt64 = 1
) throws -> Dataset {
  var generator = SeededGenerator(seed: seed)
  let centres = (0..<(classes * features)).map { _ in spread * generator.normal() }
  var (x, y): ([Double], [Int]) = ([], [])
  for index in 0..<count {
    y.append(index % classes)
    for feature in 0..<features {
      x.append(centres[(index % classes) * features + feature] + generator.normal())
    }
  }
  return try Dataset(eventShape: [features], x: x, y: y)
}

/// The two classes x·y > 0 and x·y < 0 in a square: XOR with real numbers.
func checkerboard(count: Int, seed: UInt64 = 1) throws -> Dataset {
  var generator = SeededGenerator(seed: seed)
  var (x, y): ([Double], [Int]) = ([], [])
  for _ in 0..<count {
    let (a, b) = (generator.uniform(-1, 1), generator.uniform(-1, 1))
    x += [a, b]
    y.append(a * b > 0 ? 1 : 0)
  }
  return try Dataset(eventShape: [2], x: x, y: y)
}

/// A recipe with hidden ReLU layers of the given units and a linear layer on top.
func recipe(
  hidden: [Int], classes: Int, normalised: Bool = true, weightBits: Int = 6,
  activationBits: Int = 8, epochs: (float: Int, quantized: Int) = (10, 5), batch: Int = 64,
  learningRate: Double = 0.01
) -> Recipe {
  let weights = QuantizerRecipe(
    width: weightBits, rounding: .roundConvergent, overflow: .saturateSymmetrically)
  let activations = QuantizerRecipe(width: activationBits, rounding: .round, overflow: .saturate)
  var layers = hidden.enumerated().map { index, units in
    LayerRecipe(
      name: "dense_\(index + 1)", units: units, activation: .relu, isNormalised: normalised,
      weights: weights, output: activations)
  }
  layers.append(
    LayerRecipe(
      name: "logits", units: classes, activation: .linear, weights: weights, output: nil))
  return Recipe(
    name: "test", seed: 7,
    data: DataRecipe(
      source: .file("none.npz"),
      split: DataRecipe.Split(train: 0.6, validation: 0.2, test: 0.2, seed: 3), scaler: .standard),
    layers: layers, input: activations,
    float: PhaseSettings(epochs: epochs.float, batch: batch, learningRate: learningRate),
    quantized: PhaseSettings(
      epochs: epochs.quantized, batch: batch, learningRate: learningRate / 3))
}

/// Numbers in −1…1 from a seed.
func randomValues(_ count: Int, seed: UInt64) -> [Double] {
  var generator = SeededGenerator(seed: seed)
  return (0..<count).map { _ in generator.uniform(-1, 1) }
}

func fixed(
  _ width: Int, _ integerBits: Int, _ rounding: RoundingMode = .roundConvergent,
  _ overflow: OverflowMode = .saturate, signed: Bool = true
) throws -> FixedType {
  FixedType(
    try FixedFormat(signed: signed, width: width, integerBits: integerBits), rounding, overflow)
}

extension Learner {
  /// `differentiate` with arrays.
  mutating func differentiate(
    inputs: [Scalar], labels: [Int32]? = nil, presence: [Scalar]? = nil, rows: Int,
    gradient: inout [Scalar]
  ) -> Score {
    let labels = labels ?? Array(repeating: 0, count: rows)
    let presence = presence ?? Array(repeating: 1, count: inputs.count)
    return inputs.withUnsafeBufferPointer { inputs in
      labels.withUnsafeBufferPointer { labels in
        presence.withUnsafeBufferPointer { presence in
          guard let first = inputs.baseAddress, let label = labels.baseAddress else {
            return Score()
          }
          return differentiate(
            EventBatch(
              inputs: first, labels: label, presence: presence.baseAddress, rows: rows),
            gradient: &gradient)
        }
      }
    }
  }
}
