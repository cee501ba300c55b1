/// At which ports of a pipeline registers stand, so that a design takes the place it has in a
/// larger one: registers at both ends keep its neighbours' timing out of its own, and where a
/// neighbour has them already they only cost a clock.
public enum PortRegisters: String, Hashable, Sendable, Codable, CaseIterable {
  /// Behind the outputs; inputs are read by logic at once.
  case outputs
  /// In front of the inputs; outputs come from logic.
  case inputs
  case both
  /// Nowhere but between the stages.
  case neither = "none"

  public var standAtInputs: Bool { self == .inputs || self == .both }
  public var standAtOutputs: Bool { self == .outputs || self == .both }

  /// Clock cycles from inputs to outputs through a number of stages.
  public func latencyCycles(stages: Int) -> Int {
    stages - 1 + (standAtInputs ? 1 : 0) + (standAtOutputs ? 1 : 0)
  }
}

extension Pipeline {
  /// The stage that inputs are read from: the first, or −1 where registers stand before it.
  public var inputStage: Int { portRegisters.standAtInputs ? -1 : 0 }

  /// The stage that outputs are read in: the last, or one beyond where registers stand behind it.
  public var outputStage: Int { portRegisters.standAtOutputs ? stageCount : stageCount - 1 }

  /// The same schedule with registers at other ports.
  ///
  /// Logic stays in its stages. It needs the fewest flip-flops between them wherever the ports'
  /// stand, as these hold the same bits in any case.
  /// - Throws: `CompilationError` where no register would be left.
  public func withRegisters(at ports: PortRegisters) throws -> Pipeline {
    guard ports.latencyCycles(stages: stageCount) > 0 else {
      throw CompilationError(
        stage: "schedule", place: "the port registers",
        problem: "a circuit of one stage without them has no clock to say when outputs are valid",
        remedy: "ask for registers at the inputs or the outputs, or for more stages")
    }
    var result = self
    result.portRegisters = ports
    for (index, node) in circuit.nodes.enumerated() {
      if case .input = node.operation {
        result.stages[index] = result.inputStage
      } else if case .shift(let a, by: _) = node.operation {
        result.stages[index] = result.stages[a]
      }
    }
    return result
  }
}
