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
    case .constant(let values): " values \(values.text)"
    case .dense(let weights, let bias): " weights \(weights.text) bias \(bias.text)"
    case .einsum(let equation, let weights, let bias):
      " \(equation.description.quotedForText) weights \(weights.text) bias \(bias.text)"
    case .reduce(_, let axes, let keepsAxes): " axes \(axes)\(keepsAxes ? " kept" : "")"
    case .leakyRelu(let slope): " slope \(slope.text)"
    case .quantize(let types): types.text
    case .lookup(let tables, let choice):
      " tables [\(tables.map(\.text).joined(separator: ", "))]"
        + (choice.isEmpty ? "" : " choice \(choice)")
    case .reshape(let shape): " shape \(shape)"
    case .permute(let axes): " axes \(axes)"
    case .concatenate(let axis): " axis \(axis)"
    case .slice(let slices): " \(slices)"
    case .elementwise, .square, .relu, .argmax: ""
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
