extension Circuit {
  /// The circuit as text that `init(parsing:)` reads back to an equal circuit.
  public func dump() -> String {
    "apus circuit 1\n" + body { _ in "" }
  }

  /// The lines of the circuit, with a note of the caller's behind each node.
  func body(note: (Int) -> String) -> String {
    var text = "circuit \(name.quotedForText)\n"
    for (index, layer) in layers.enumerated() {
      text += "layer \(index) \(layer.quotedForText)\n"
    }
    for (index, port) in inputs.enumerated() {
      text += "input \(index) \(port.name.quotedForText) : \(port.interval)\n"
    }
    for (index, table) in tables.enumerated() { text += "table \(index) \(table.text)\n" }
    for (index, node) in nodes.enumerated() {
      text += "%\(index) = \(node.operation) : \(node.interval) @ \(node.origin)\(note(index))\n"
    }
    for output in outputs { text += "output \(output.name.quotedForText) %\(output.node)\n" }
    return text
  }
}

extension Circuit.Operation: CustomStringConvertible {
  /// The keyword, the operands and the attributes: `add %3 %5 << 2`.
  public var description: String {
    let head = ([keyword] + operands.map { "%\($0)" }).joined(separator: " ")
    return switch self {
    case .input(let port): "\(head) \(port)"
    case .constant(let mantissa, let exponent): "\(head) \(mantissa)e\(exponent)"
    case .shift(_, let power): "\(head) << \(power)"
    case .add(_, _, let shift), .subtract(_, _, let shift): "\(head) << \(shift)"
    case .lookup(_, let table): "\(head) table \(table)"
    case .quantize(_, let type): "\(head) \(type)"
    case .negate, .multiply, .maximum, .minimum, .less, .select: head
    }
  }
}

extension Circuit.Origin: CustomStringConvertible {
  /// `layer[element]`, or `layer` alone for shared logic.
  public var description: String { element.map { "\(layer)[\($0)]" } ?? "\(layer)" }
}
