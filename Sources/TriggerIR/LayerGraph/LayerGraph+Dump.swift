extension LayerGraph {
  /// The graph as text that `init(parsing:)` reads back to an equal graph.
  public func dump() -> String {
    var text = "apus layers 1\ngraph \(name.quotedForText)\n"
    for (index, layer) in layers.enumerated() {
      text += "%\(index) = \(layer.operation.keyword) \(layer.name.quotedForText)"
      text += layer.operands.map { " %\($0)" }.joined()
      text += layer.operation.attributesText
      if !layer.elementNames.isEmpty {
        text += " elements [\(layer.elementNames.map(\.quotedForText).joined(separator: ", "))]"
      }
      text += "\n"
    }
    for output in outputs { text += "output %\(output)\n" }
    return text
  }
}

extension LayerOperation {
  fileprivate var attributesText: String {
    switch self {
    case .input(let shape, let types): " shape \(shape)\(types.text)"
    case .dense(let weights, let bias): " weights \(weights.text) bias \(bias.text)"
    case .relu, .argmax: ""
    case .quantize(let types): types.text
    }
  }
}

extension ElementTypes {
  fileprivate var text: String {
    switch self {
    case .shared(let type): " type \(type)"
    case .perElement(let types): " types [\(types.map(\.description).joined(separator: ", "))]"
    }
  }
}

extension ConstantTensor {
  fileprivate var text: String {
    "\(shape) e\(exponent) {\(mantissas.map(String.init).joined(separator: " "))}"
  }
}
