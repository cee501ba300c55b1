import Datasets
import FixedPoint
import TriggerIR

/// A trained network in fixed point: the integers of its weights and biases with their types.
public struct QuantizedModel: Hashable, Sendable {
  public struct Layer: Hashable, Sendable {
    public let name: String
    public let inputs: Int
    public let units: Int
    public let activation: Activation
    public let types: LayerTypes
    /// inputs × units, row-major, in units of the weight format's last bit.
    public let weights: [Int64]
    /// In units of the bias format's last bit.
    public let biases: [Int64]
  }

  public let name: String
  public let featureNames: [String]
  /// One for each logit; empty where the network gives no classes but a score.
  public let classNames: [String]
  /// The scaler that the circuit begins with, and the words that arrive at it; nil where the
  /// network's inputs arrive.
  public let preparation: Preparation?
  public let inputType: FixedType
  public let layers: [Layer]
  /// How the results become a score; nil for a classifier.
  public let anomaly: AnomalyScore?
  public let outputs: [OutputKind]

  /// What stands before the first layer in the circuit.
  public struct Preparation: Hashable, Sendable {
    /// Whole numbers.
    public let words: FixedType
    public let scaler: ShiftScaler
  }

  /// The network as layers over tensors. The names are those of the recipe, with `_relu` and
  /// `_quantizer` for what follows a dense layer, and ``reservedNames``.
  public func layerGraph() -> LayerGraph {
    var graph = LayerGraph(name: name)
    let (words, inputs) = addInputs(to: &graph)
    var tensor = inputs
    for (index, layer) in layers.enumerated() {
      let names = index == layers.count - 1 ? classNames : []
      let operation = LayerOperation.dense(
        weights: ConstantTensor(
          shape: [layer.inputs, layer.units], mantissas: layer.weights,
          exponent: layer.types.weights.format.exponent),
        bias: ConstantTensor(
          shape: [layer.units], mantissas: layer.biases,
          exponent: layer.types.biases.format.exponent))
      tensor = graph.add(layer.name, operation, tensor, elementNames: names)
      if layer.activation == .relu {
        tensor = graph.add(layer.name + Suffix.relu, .relu, tensor, elementNames: names)
      }
      if let output = layer.types.output {
        tensor = graph.add(
          layer.name + Suffix.quantizer, .quantize(types: .shared(output)), tensor,
          elementNames: names)
      }
    }
    for output in outputs {
      switch output {
      case .logits, .reconstruction, .latent: graph.outputs.append(tensor)
      case .argmax: graph.outputs.append(graph.add("argmax", .argmax, tensor))
      case .score:
        guard let anomaly else { continue }
        let score = ScoreLayers(
          words: words, inputs: inputs, results: tensor,
          shifts: preparation?.scaler.shifts ?? Array(repeating: 0, count: featureNames.count))
        graph.outputs.append(score.add(anomaly, to: &graph))
      }
    }
    return graph
  }

  /// The words that arrive, and what the first layer reads.
  private func addInputs(to graph: inout LayerGraph) -> (words: Int, inputs: Int) {
    let width = featureNames.count
    guard let preparation else {
      let input = graph.add(
        "input", .input(shape: [width], types: .shared(inputType)), elementNames: featureNames)
      return (input, input)
    }
    let words = graph.add(
      "input", .input(shape: [width], types: .shared(preparation.words)),
      elementNames: featureNames)
    let scaler = preparation.scaler
    let offsets = graph.add(
      "offset",
      .constant(
        ConstantTensor(shape: [width], mantissas: scaler.offsets.map(Int64.init), exponent: 0)))
    let centred = graph.add("centred", .elementwise(.subtract), words, offsets)
    let scaled = graph.add("scaled", .shifted(by: scaler.shifts.map { -$0 }), centred)
    // The input's type saturates at the scaler's limit, if it has one.
    return (
      words,
      graph.add(
        "input_quantizer", .quantize(types: .shared(inputType)), scaled,
        elementNames: featureNames)
    )
  }

  /// The names of layers that a recipe may not give.
  static let reservedNames = ScoreLayers.names.union([
    "input", "offset", "centred", "scaled", "input_quantizer", "argmax",
  ])

  fileprivate enum Suffix {
    static let relu = "_relu"
    static let quantizer = "_quantizer"
  }
}

extension LayerOperation {
  /// Every element times its power of two: another point, the same bits.
  static func shifted(by powers: [Int]) -> LayerOperation {
    let least = powers.min() ?? 0
    return .einsum(
      .scaling,
      weights: ConstantTensor(
        shape: [powers.count], mantissas: powers.map { Int64(1) << ($0 - least) },
        exponent: least),
      bias: .zero)
  }
}

extension QuantizedModel.Layer {
  /// The name of the graph's layer that has this layer's results.
  var resultName: String {
    if types.output != nil { return name + QuantizedModel.Suffix.quantizer }
    switch activation {
    case .relu: return name + QuantizedModel.Suffix.relu
    case .linear: return name
    }
  }
}

extension LayerRecipe {
  /// The names of the graph's layers that this one becomes, in their order.
  var graphNames: [String] {
    var names = [name]
    if activation == .relu { names.append(name + QuantizedModel.Suffix.relu) }
    if output != nil { names.append(name + QuantizedModel.Suffix.quantizer) }
    return names
  }
}
