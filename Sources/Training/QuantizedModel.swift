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
  public let classNames: [String]
  public let inputType: FixedType
  public let layers: [Layer]
  public let outputs: [OutputKind]

  /// The network as layers over tensors. The names are those of the recipe, with `_relu` and
  /// `_quantizer` for what follows a dense layer, `input` and `argmax`.
  public func layerGraph() -> LayerGraph {
    var graph = LayerGraph(name: name)
    var tensor = graph.add(
      "input", .input(shape: [featureNames.count], types: .shared(inputType)),
      elementNames: featureNames)
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
      case .logits: graph.outputs.append(tensor)
      case .argmax: graph.outputs.append(graph.add("argmax", .argmax, tensor))
      }
    }
    return graph
  }

  fileprivate enum Suffix {
    static let relu = "_relu"
    static let quantizer = "_quantizer"
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
