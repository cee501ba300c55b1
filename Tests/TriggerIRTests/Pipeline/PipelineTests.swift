import FixedPoint
import TestSupport
import Testing
import TriggerIR

@Suite struct PipelineTests {
  @Test func registersOfTheExample() throws {
    let pipeline = try Pipeline.example()
    try pipeline.verify(after: "example")
    #expect(pipeline.latencyCycles == 4)
    #expect(pipeline.initiationInterval == 1)
    #expect(pipeline.lastUses == [0, 3, 0, 1, 1, 1, 2, 0, 2, 3, 4, 3, 4])
    // Four valid bits, then nodes 1, 3, 6, 9, 10 and 12.
    #expect(pipeline.registerBits == 4 + 2 * 3 + 6 + 6 + 5 + 1 * 3 + 4)
  }

  /// A shift has no registers of its own; who reads it later, or outside, reads its operand.
  @Test func shiftsAreFree() throws {
    var builder = CircuitBuilder(
      like: Circuit(
        name: "shifts", layers: ["l"],
        inputs: [Circuit.Port(name: "a", interval: try range(0, 7))]))
    let a = try builder.append(.input(0))
    let shifted = try builder.shift(a, by: 2)
    let negated = try builder.negate(shifted)
    let constant = try builder.constant(3)
    let moved = try builder.append(.shift(negated, by: -1))
    let sum = try builder.add(moved, constant)
    builder.output("moved", moved)
    builder.output("sum", sum)
    let pipeline = Pipeline(
      circuit: builder.circuit, stages: [0, 0, 1, 0, 1, 2], stageCount: 3, clockPicoseconds: 1)
    try pipeline.verify(after: "test")
    #expect(builder.operation(moved) == .shift(negated, by: -1))
    #expect(pipeline.lastUses == [1, 1, 3, 0, 3, 3])
    #expect(pipeline.registerBits == 3 + 3 * 1 + 4 * 2 + 5 * 1)
  }

  @Test func unreadNodesHaveNoRegisters() throws {
    var pipeline = try Pipeline.example()
    pipeline.circuit.outputs.removeLast()
    pipeline.circuit.outputs[0].node = 3
    // Only the sum leaves: through all four boundaries.
    #expect(pipeline.lastUses[3] == 4)
    #expect(pipeline.lastUses[12] == pipeline.stages[12])
  }

  private func refusal(_ change: (inout Pipeline) throws -> Void) throws -> String {
    var pipeline = try Pipeline.example()
    try change(&pipeline)
    let message = message { try pipeline.verify(after: "pass") }
    #expect(message.hasPrefix("internal error in pass: "))
    return String(message.dropFirst("internal error in pass: ".count))
  }

  @Test func rules() throws {
    #expect(
      try refusal { $0.stages.removeLast() } == "pipeline: it has 12 stages for 13 nodes")
    #expect(
      try refusal { $0.stageCount = 0 } == "pipeline: 0 stages at 2500 ps; both must be positive")
    #expect(
      try refusal { $0.clockPicoseconds = -1 }
        == "pipeline: 4 stages at -1 ps; both must be positive")
    #expect(try refusal { $0.stages[12] = 4 } == "node %12: its stage 4 is outside 0..<4")
    #expect(try refusal { $0.stages[12] = -1 } == "node %12: its stage -1 is outside 0..<4")
    #expect(
      try refusal { $0.stages[1] = 1 } == "node %1: an input is in stage 1, not 0")
    #expect(
      try refusal { $0.stages[2] = 1 } == "node %2: a constant is in stage 1, not 0")
    for stage in [0, 2] {
      #expect(
        try refusal { $0.stages[5] = stage }
          == "node %5: a shift is in stage \(stage), its operand in 1")
    }
    for (node, operand, stage) in [(6, 5, 0), (8, 6, 0), (9, 8, 1), (12, 11, 2)] {
      #expect(
        try refusal { $0.stages[node] = stage }
          == "node %\(node): it reads %\(operand) of the later stage \(stage + 1) in \(stage)")
    }
    #expect(
      try refusal { $0.stages[11] = 1 } == "node %11: it reads %9 of the later stage 2 in 1")
    #expect(
      try refusal { $0.circuit.nodes[12].operation = .quantize(11, try fixed("ufixed<4,2,RND>")) }
        == "node %12: ufixed<4,2,RND,WRAP> is not legalised into TRN and WRAP")
    #expect(
      try refusal { $0.circuit.outputs = [] } == "ports: the circuit has no output")
  }

  /// Random legal stages, registers at random ports, random bubbles: every event comes out as the
  /// circuit computes it, in order, and after as many clocks as were said.
  @Test(arguments: 0..<200 as Range<UInt64>) func delaysTheCircuit(seed: UInt64) throws {
    let circuit = RandomModel.circuit(seed: seed, legal: true)
    let pipeline = RandomModel.pipeline(of: circuit, seed: seed)
    try pipeline.verify(after: "generator")
    let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: 40, seed: seed)
    var random = TestRandom(seed: seed)
    let bubbles = (0..<4000).map { _ in random.chance(40) }
    let results = pipeline.stream(events) { bubbles[$0] }
    #expect(try results.map(\.outputs) == events.map { try circuit.evaluate($0) })
    #expect(results.allSatisfy { $0.latency == pipeline.latencyCycles })
    #expect(results.count == events.count)
  }

  @Test func validFollowsTheEvents() throws {
    let pipeline = try Pipeline.example()
    var simulator = Pipeline.Simulator(pipeline)
    let valid = [true, false, true, true, false, false, false, false, false]
    let seen = valid.map { simulator.clock(valid: $0, [0, 0]).valid }
    #expect(seen == [false, false, false, true, false, true, true, false, false])
  }

  @Test func endlessBubblesEnd() throws {
    #expect(try Pipeline.example().stream([[0, 0]], bubble: { _ in true }).isEmpty)
  }

  /// A sum that is taken one stage before one of its operands mixes two events: the simulation
  /// shows it, so it is a check that can fail.
  @Test func wrongScheduleIsCaught() throws {
    var builder = CircuitBuilder(
      like: Circuit(
        name: "wrong", layers: ["l"],
        inputs: [
          Circuit.Port(name: "a", interval: try range(0, 7)),
          Circuit.Port(name: "b", interval: try range(0, 7)),
        ]))
    let (a, b) = (try builder.append(.input(0)), try builder.append(.input(1)))
    let negated = try builder.negate(a)
    let sum = try builder.add(negated, try builder.add(a, b), shift: 1)
    builder.output("y", sum)
    let circuit = builder.circuit
    let right = circuit.nodes.map { node in node.operation.operands.isEmpty ? 0 : 1 }
    let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: 50, seed: 1)
    func outputs(_ stages: [Int]) -> [[Int64]] {
      Pipeline(circuit: circuit, stages: stages, stageCount: 2, clockPicoseconds: 1)
        .stream(events).map(\.outputs)
    }
    let expected = try events.map { try circuit.evaluate($0) }
    #expect(outputs(right) == expected)
    var wrong = right
    wrong[sum] = 0
    #expect(outputs(wrong) != expected)
    #expect(
      message {
        try Pipeline(circuit: circuit, stages: wrong, stageCount: 2, clockPicoseconds: 1)
          .verify(after: "schedule")
      }.hasPrefix("internal error in schedule: node %\(sum): it reads %"))
  }

  /// The same at random: the verifier refuses each damaged schedule, and the simulation tells
  /// most of those apart whose damage can reach an output.
  @Test func randomWrongSchedulesAreCaught() throws {
    var (damaged, differing) = (0, 0)
    for seed in 0..<200 as Range<UInt64> {
      let circuit = RandomModel.circuit(seed: seed, legal: true)
      var pipeline = RandomModel.pipeline(of: circuit, seed: seed)
      let late = circuit.nodes.indices.first { index in
        guard circuit.outputs.contains(where: { $0.node == index }),
          !circuit.nodes[index].interval.isConstant
        else { return false }
        if case .shift = circuit.nodes[index].operation { return false }
        return circuit.nodes[index].operation.operands.contains { pipeline.stages[$0] > 0 }
      }
      guard let late else { continue }
      pipeline.stages[late] = 0
      damaged += 1
      #expect(throws: VerificationError.self) { try pipeline.verify(after: "test") }
      // A later shift of it would have to move with it; leave those out.
      guard
        !circuit.nodes.contains(where: {
          if case .shift(late, by: _) = $0.operation { true } else { false }
        })
      else { continue }
      let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: 60, seed: seed)
      let expected = try events.map { try circuit.evaluate($0) }
      if pipeline.stream(events).map(\.outputs) != expected { differing += 1 }
    }
    #expect(damaged >= 20)
    #expect(differing >= damaged / 3, "\(differing) of \(damaged)")
  }
}
