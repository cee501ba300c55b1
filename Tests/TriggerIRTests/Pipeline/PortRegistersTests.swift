import FixedPoint
import TestSupport
import Testing
import TriggerIR

@Suite struct PortRegistersTests {
  /// The example has four stages, inputs of 4 and 2 bits, and outputs of 1 and 4.
  @Test(arguments: [
    (PortRegisters.outputs, 4, 0), (.inputs, 4, 4 + 2 - 1 - 4), (.both, 5, 1 + 4 + 2),
    (.neither, 3, -1 - 1 - 4),
  ]) func latencyAndRegistersOfTheExample(
    ports: PortRegisters, cycles: Int, moreBits: Int
  ) throws {
    let example = try Pipeline.example()
    let pipeline = try example.withRegisters(at: ports)
    try pipeline.verify(after: "test")
    #expect(pipeline.latencyCycles == cycles && pipeline.stageCount == 4)
    #expect(pipeline.registerBits == example.registerBits + moreBits)
    // Logic stays where it is, and the way back is open.
    let moved = zip(example.stages, pipeline.stages).filter { $0 != $1 }
    #expect(moved.allSatisfy { $0 == 0 && $1 == -1 })
    #expect(moved.isEmpty == (ports == .outputs || ports == .neither))
    #expect(try pipeline.withRegisters(at: .outputs) == example)
    #expect(try Pipeline(parsing: pipeline.dump()) == pipeline)
  }

  /// An input that is an output, and a shift of one that logic reads.
  @Test func wiresFromPortToPort() throws {
    var builder = CircuitBuilder(
      like: Circuit(
        name: "wires", layers: ["l"],
        inputs: [Circuit.Port(name: "a", interval: try range(0, 7))]))
    let a = try builder.append(.input(0))
    let shifted = try builder.shift(a, by: 2)
    let negated = try builder.negate(shifted)
    builder.output("same", a)
    builder.output("shifted", shifted)
    builder.output("negated", negated)
    let single = Pipeline(
      circuit: builder.circuit, stages: [0, 0, 0], stageCount: 1, clockPicoseconds: 1)
    let inputs = try single.withRegisters(at: .inputs)
    #expect(inputs.stages == [-1, -1, 0] && inputs.lastUses == [0, 0, 0])
    #expect(inputs.registerBits == 1 + 3)
    #expect(try single.withRegisters(at: .both).registerBits == 2 + 2 * 3 + 4)
    for ports in [PortRegisters.outputs, .inputs, .both] {
      let pipeline = try single.withRegisters(at: ports)
      let results = pipeline.stream([[5], [0], [7]]) { $0 == 1 }
      #expect(results.map(\.outputs) == [[5, 5, -5], [0, 0, 0], [7, 7, -7]])
      #expect(results.allSatisfy { $0.latency == pipeline.latencyCycles })
    }
  }

  @Test func oneStageWithoutRegistersIsRefused() throws {
    let circuit = try Pipeline.example().circuit
    var single = Pipeline(
      circuit: circuit, stages: circuit.nodes.map { _ in 0 }, stageCount: 1, clockPicoseconds: 1)
    #expect(
      message { _ = try single.withRegisters(at: .neither) }
        == "schedule: the port registers: a circuit of one stage without them has no clock to "
        + "say when outputs are valid; ask for registers at the inputs or the outputs, or for "
        + "more stages")
    single.portRegisters = .neither
    #expect(
      message { try single.verify(after: "pass") }
        == "internal error in pass: pipeline: one stage without registers at its ports has no clock"
    )
  }

  /// With registers before it, an input is not read in the stage that its value enters.
  @Test func rules() throws {
    var pipeline = try Pipeline.example().withRegisters(at: .both)
    pipeline.stages[0] = 0
    #expect(
      message { try pipeline.verify(after: "pass") }
        == "internal error in pass: node %0: an input is in stage 0, not -1")
    pipeline = try Pipeline.example().withRegisters(at: .both)
    pipeline.portRegisters = .outputs
    #expect(
      message { try pipeline.verify(after: "pass") }
        == "internal error in pass: node %0: an input is in stage -1, not 0")
  }
}
