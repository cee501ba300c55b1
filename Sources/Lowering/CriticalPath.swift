import TriggerIR

/// The longest combinational path of one stage of a pipeline, from registers to registers.
public struct StagePath: Hashable, Sendable {
  /// One operation on the path.
  public struct Step: Hashable, Sendable {
    /// Its index in the circuit.
    public let node: Int
    /// Its own delay, in picoseconds.
    public let delay: Int
    /// The sum of the delays from the path's first operation to this one, in picoseconds.
    public let arrival: Int
  }

  /// Operations, each reading the one before; wires in front of the first and behind the last
  /// that take time are left out, and so are shifts. Empty where a stage holds wires only.
  public let steps: [Step]
  /// What the stage takes with its registers, in picoseconds.
  public let picoseconds: Int
  /// The clock period less that; negative where the stage is too long.
  public let slack: Int
}

/// The longest path of every stage by a table of delays, in the order of the stages. Of equally
/// long paths, one of those that end at the earliest node.
public func longestPaths(_ pipeline: Pipeline, delays: DelayTable) -> [StagePath] {
  let circuit = pipeline.circuit
  let nodeDelays = delays.delays(in: circuit)
  var arrivals: [Int] = []
  // The operand that a node waits for within its stage.
  var waitsFor: [Int?] = []
  // The node of each stage that is the last to have its value.
  var ends: [Int?] = Array(repeating: nil, count: pipeline.stageCount)
  for (index, node) in circuit.nodes.enumerated() {
    let stage = pipeline.stages[index]
    var latest: (node: Int, arrival: Int)?
    for operand in node.operation.operands
    where pipeline.stages[operand] == stage && arrivals[operand] > latest?.arrival ?? 0 {
      latest = (operand, arrivals[operand])
    }
    let arrival = (latest?.arrival ?? 0) + nodeDelays[index]
    arrivals.append(arrival)
    waitsFor.append(latest?.node)
    // Inputs before the first stage take no time, and have no place among the ends.
    if arrival > 0, arrival > ends[stage].map({ arrivals[$0] }) ?? 0 { ends[stage] = index }
  }
  return ends.map { end in
    var nodes: [Int] = []
    var next = end
    while let node = next {
      nodes.append(node)
      next = waitsFor[node]
    }
    let time = (end.map { arrivals[$0] } ?? 0) + delays.registers
    return StagePath(
      steps: nodes.reversed().filter { !circuit.nodes[$0].isShift }.map {
        StagePath.Step(node: $0, delay: nodeDelays[$0], arrival: arrivals[$0])
      },
      picoseconds: time, slack: pipeline.clockPicoseconds - time)
  }
}

extension Circuit.Node {
  fileprivate var isShift: Bool { if case .shift = operation { true } else { false } }
}
