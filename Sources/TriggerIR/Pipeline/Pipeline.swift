import FixedPoint

/// A circuit cut into pipeline stages: a stage number for every node, and the clock it was
/// scheduled for.
///
/// The third intermediate representation. A node's logic sits in its stage; its value crosses
/// into later stages through registers, one for each boundary between its own stage and that
/// of its last user. Unless asked for otherwise, outputs are registered at the end of the last
/// stage and inputs are not, so that the latency in cycles is the number of stages. A new event
/// enters at every clock (initiation interval 1).
public struct Pipeline: Hashable, Sendable {
  public var circuit: Circuit
  /// The stage of each node, 0 ..< `stageCount`. Constants are in stage 0, and inputs in
  /// `inputStage`.
  public var stages: [Int]
  public var stageCount: Int
  /// The clock period of the schedule, in picoseconds.
  public var clockPicoseconds: Int
  /// How many words the carry chains of the Verilog add.
  public var adders: AdderForm
  /// At which ports registers stand.
  public var portRegisters: PortRegisters

  public init(
    circuit: Circuit, stages: [Int], stageCount: Int, clockPicoseconds: Int,
    adders: AdderForm = .binary, portRegisters: PortRegisters = .outputs
  ) {
    self.circuit = circuit
    self.stages = stages
    self.stageCount = stageCount
    self.clockPicoseconds = clockPicoseconds
    self.adders = adders
    self.portRegisters = portRegisters
  }

  /// Clock cycles from a valid input to its valid output.
  public var latencyCycles: Int { portRegisters.latencyCycles(stages: stageCount) }
  /// Clock cycles between two events.
  public var initiationInterval: Int { 1 }
}

extension Pipeline {
  /// For each node the last stage in which its value is read; `outputStage` for outputs, and
  /// the node's own stage where nobody reads it.
  ///
  /// A shift has no wires of its own: its readers read what it shifts. Words that
  /// carry one value only are never registered.
  public var lastUses: [Int] {
    var last = stages
    for output in circuit.outputs { last[output.node] = outputStage }
    for index in circuit.nodes.indices.reversed() {
      let operation = circuit.nodes[index].operation
      let stage = if case .shift = operation { last[index] } else { stages[index] }
      for operand in operation.operands { last[operand] = max(last[operand], stage) }
    }
    for (index, node) in circuit.nodes.enumerated() {
      if node.interval.isConstant {
        last[index] = stages[index]
      } else if case .shift(let a, by: _) = node.operation {
        last[index] = last[a]
      }
    }
    return last
  }

  /// The flip-flops of the design: the data registers and one valid bit a clock.
  public var registerBits: Int {
    let last = lastUses
    return circuit.nodes.indices.reduce(latencyCycles) { bits, index in
      if case .shift = circuit.nodes[index].operation { return bits }
      return bits + circuit.nodes[index].interval.width * (last[index] - stages[index])
    }
  }
}
