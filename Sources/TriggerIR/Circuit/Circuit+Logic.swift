extension Circuit.Node {
  /// Whether the node becomes logic with wires of its own: no port, no constant, and no shift,
  /// which is another reading of what it shifts.
  public var isLogic: Bool {
    switch operation {
    case .input, .constant, .shift: false
    case .negate, .add, .subtract, .multiply, .maximum, .minimum, .less, .select, .lookup,
      .quantize:
      !interval.isConstant
    }
  }
}

extension Circuit {
  /// The table that a node looks its word up in, and how; nil for other operations.
  public func tableUse(_ node: Node) -> TableUse? {
    guard case .lookup(let a, let table) = node.operation else { return nil }
    return TableUse(table: table, argument: nodes[a].interval)
  }

  /// For each node the one whose wires it reads: the beginning of its chain of shifts, or itself.
  public var shiftRoots: [Int] {
    var roots = Array(nodes.indices)
    for (index, node) in nodes.enumerated() {
      if case .shift(let a, by: _) = node.operation { roots[index] = roots[a] }
    }
    return roots
  }
}
