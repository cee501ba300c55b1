import TriggerIR

/// Moves the operations of a pipeline between its stages so that the fewest flip-flops cross
/// the boundaries; clock period, number of stages and results stay.
///
/// With s(v) the stage of a node and m(v) that of its last reader, the register bits are
/// Σ width(v) · (m(v) − s(v)), and every rule is a bound on a difference: s(v) ≥ s(u) and
/// m(u) ≥ s(v) where v reads u, and s(v) ≥ s(u) + 1 where the longest way from u to v, both
/// included, takes longer than a stage (Leiserson and Saxe, "Retiming synchronous circuitry",
/// Algorithmica 6, 1991). Such a sum is L♮-convex, so from the least solution, as soon as
/// possible, the best one is reached by raising the best set of variables by one, at most as
/// often as there are stages (Murota, "Discrete Convex Analysis", SIAM 2003). The best set is
/// a maximum closure. Exact, and deterministic.
func minimizeRegisters(
  _ pipeline: Pipeline, nodeDelays: [Int], available: Int
) -> Pipeline {
  guard pipeline.stageCount > 1 else { return pipeline }
  var problem = RegisterProblem(pipeline, nodeDelays, available: available)
  while problem.improve() {}
  var result = pipeline
  result.stages = problem.stages
  return result
}

private struct RegisterProblem {
  /// value ≥ other + distance.
  private struct Rule {
    let other: Int
    let value: Int
    let distance: Int
  }

  private let circuit: Circuit
  private let stageCount: Int
  private let roots: [Int]
  /// The variables: s of every node, and m of every node behind them.
  private var times: [Int]
  private let rules: [Rule]
  /// What raising each variable by one saves.
  private let savings: [Int]
  /// The variables that stay where they are.
  private let isFixed: [Bool]

  init(_ pipeline: Pipeline, _ nodeDelays: [Int], available: Int) {
    circuit = pipeline.circuit
    stageCount = pipeline.stageCount
    let nodes = circuit.nodes
    let count = nodes.count
    roots = circuit.shiftRoots
    let roots = roots
    // Constants are in no stage and no register; a shift is another reading of its root.
    let isWord = nodes.indices.map { node in
      if case .constant = nodes[node].operation { false } else { roots[node] == node }
    }
    let operands = nodes.indices.map { node in
      isWord[node]
        ? nodes[node].operation.operands.map { roots[$0] }.filter { isWord[$0] } : []
    }
    var isFixed = isWord.map { !$0 } + isWord.map { !$0 }
    var rules: [Rule] = []
    for (node, operands) in operands.enumerated() {
      for operand in operands {
        rules.append(Rule(other: operand, value: node, distance: 0))
        rules.append(Rule(other: node, value: count + operand, distance: 0))
      }
      if isWord[node] { rules.append(Rule(other: node, value: count + node, distance: 0)) }
      if case .input = nodes[node].operation { isFixed[node] = true }
    }
    rules += Self.timing(operands, nodeDelays, available: available)
      .map { Rule(other: $0.from, value: $0.to, distance: 1) }
    var times = pipeline.stages + pipeline.stages
    for (node, operands) in operands.enumerated() {
      for operand in operands {
        times[count + operand] = max(times[count + operand], pipeline.stages[node])
      }
    }
    for output in circuit.outputs {
      // Outputs are registered at the end of the last stage, whatever reads them besides.
      times[count + roots[output.node]] = stageCount
      isFixed[count + roots[output.node]] = true
    }
    self.times = times
    self.rules = rules
    self.isFixed = isFixed
    // Of equal registers those before bits are turned over: tables behind them do that for
    // nothing.
    let scale = nodes.count + 1
    let inverts = nodes.map { pipeline.circuit.bitInversion($0) != nil }
    let widths = nodes.indices.map { node in
      isWord[node] && !nodes[node].interval.isConstant
        ? scale * nodes[node].interval.width + (inverts[node] ? 1 : 0)
        : 0
    }
    savings = widths + widths.map { -$0 }
  }

  /// The pairs of nodes that no stage holds both of: the ends of the ways that are just too
  /// long for one.
  private static func timing(
    _ operands: [[Int]], _ delays: [Int], available: Int
  ) -> [(from: Int, to: Int)] {
    var readers: [[Int]] = Array(repeating: [], count: operands.count)
    for (node, operands) in operands.enumerated() {
      for operand in operands where readers[operand].last != node { readers[operand].append(node) }
    }
    var pairs: [(from: Int, to: Int)] = []
    // The longest way from the node at hand, and −1 where there is none.
    var longest = Array(repeating: -1, count: operands.count)
    for start in operands.indices where delays[start] > 0 {
      let cone = cone(of: start, readers, delays, available: available)
      longest[start] = delays[start]
      // Readers stand behind what they read, so in rising order every way to a node is known.
      for node in cone where longest[node] >= 0 {
        if longest[node] > available {
          // A longer way needs no rule of its own: what lies behind is not before this node.
          pairs.append((start, node))
          continue
        }
        for reader in readers[node] {
          longest[reader] = max(longest[reader], longest[node] + delays[reader])
        }
      }
      for node in cone { longest[node] = -1 }
    }
    return pairs
  }

  /// The nodes that some way from the start reaches within a stage, and the first beyond,
  /// rising.
  private static func cone(
    of start: Int, _ readers: [[Int]], _ delays: [Int], available: Int
  ) -> [Int] {
    var lengths = [start: delays[start]]
    var open = [start]
    while let node = open.popLast() {
      let length = lengths[node] ?? 0
      guard length <= available else { continue }
      for reader in readers[node] where lengths[reader] == nil {
        lengths[reader] = length + delays[reader]
        open.append(reader)
      }
    }
    return lengths.keys.sorted()
  }

  /// Raises the variables that save the most when raised by one; false where none do.
  mutating func improve() -> Bool {
    var closure = MaximumClosure(values: savings)
    for variable in times.indices where isFixed[variable] { closure.exclude(variable) }
    for node in circuit.nodes.indices where times[node] == stageCount - 1 {
      closure.exclude(node)
    }
    for rule in rules where times[rule.value] == times[rule.other] + rule.distance {
      closure.demand(rule.other, rule.value)
    }
    guard let best = closure.solve() else { return false }
    for (variable, isRaised) in best.enumerated() where isRaised { times[variable] += 1 }
    return true
  }

  /// The stage of every node.
  var stages: [Int] {
    circuit.nodes.indices.map { times[roots[$0]] }
  }
}
