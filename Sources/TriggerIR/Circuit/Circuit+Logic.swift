extension Circuit.Node {
  /// Whether the node becomes logic with wires of its own: no port, no constant, and no shift,
  /// which is another reading of what it shifts.
  public var isLogic: Bool {
    switch operation {
    case .input, .constant, .shift: false
    case .negate, .add, .subtract, .maximum, .minimum, .less, .select, .quantize:
      !interval.isConstant
    }
  }
}

extension Circuit {
  /// For each node the one whose wires it reads: the beginning of its chain of shifts, or itself.
  public var shiftRoots: [Int] {
    var roots = Array(nodes.indices)
    for (index, node) in nodes.enumerated() {
      if case .shift(let a, by: _) = node.operation { roots[index] = roots[a] }
    }
    return roots
  }
}
