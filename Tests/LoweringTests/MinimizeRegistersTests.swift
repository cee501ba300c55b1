import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

@Suite struct MinimizeRegistersTests {
  /// A small random circuit whose words can move, as the compiler makes them: folded.
  private func circuit(seed: UInt64) throws -> Circuit? {
    let random = RandomModel.circuit(seed: seed, legal: true)
    var builder = CircuitBuilder(like: random)
    var map: [Int] = []
    for node in random.nodes {
      map.append(try builder.append(node.operation.mapOperands { map[$0] }))
    }
    for output in random.outputs { builder.output(output.name, map[output.node]) }
    let circuit = eliminateDeadNodes(builder.circuit)
    let moving = circuit.nodes.count { node in
      switch node.operation {
      case .input, .constant, .shift: false
      case .negate, .add, .subtract, .multiply, .maximum, .minimum, .less, .select, .lookup,
        .quantize:
        true
      }
    }
    return (3...8).contains(moving) ? circuit : nil
  }

  /// The fewest register bits of all assignments of stages that keep the rules, by trying them,
  /// with registers at some of the ports.
  private func fewest(
    _ circuit: Circuit, stages: Int, available: Int, _ delays: DelayTable
  ) throws -> [PortRegisters: Int] {
    let roots = circuit.shiftRoots
    var best: [PortRegisters: Int] = [:]
    var assigned: [Int] = []
    var arrivals: [Int] = []
    func place(_ index: Int) throws {
      guard index < circuit.nodes.count else {
        let pipeline = Pipeline(
          circuit: circuit, stages: assigned, stageCount: stages, clockPicoseconds: 1)
        for ports in PortRegisters.allCases {
          let bits = try pipeline.withRegisters(at: ports).registerBits
          best[ports] = min(best[ports] ?? .max, bits)
        }
        return
      }
      let node = circuit.nodes[index]
      var choices: Range<Int>
      switch node.operation {
      case .input, .constant: choices = 0..<1
      case .shift: choices = assigned[roots[index]]..<(assigned[roots[index]] + 1)
      case .negate, .add, .subtract, .multiply, .maximum, .minimum, .less, .select, .lookup,
        .quantize:
        choices = (node.operation.operands.map { assigned[$0] }.max() ?? 0)..<stages
      }
      for stage in choices {
        let ready =
          node.operation.operands.filter { assigned[$0] == stage }
          .map { arrivals[$0] }.max() ?? 0
        let arrival = ready + delays.delay(of: node, in: circuit)
        guard arrival <= available else { continue }
        assigned.append(stage)
        arrivals.append(arrival)
        try place(index + 1)
        assigned.removeLast()
        arrivals.removeLast()
      }
    }
    try place(0)
    return best
  }

  @Test(arguments: [DelayTable.unit, .ultraScalePlus])
  func noAssignmentHasFewerRegisters(delays: DelayTable) throws {
    var (compared, better) = (0, 0)
    for seed in 0..<700 as Range<UInt64> {
      guard let circuit = try circuit(seed: seed) else { continue }
      for stages in 2...3 {
        let pipeline = try schedule(circuit, goal: .stages(stages), delays: delays)
        try pipeline.verify(after: "test")
        let available = pipeline.clockPicoseconds - delays.registers
        let expected = try fewest(circuit, stages: stages, available: available, delays)
        for ports in PortRegisters.allCases {
          let found = try pipeline.withRegisters(at: ports)
          try found.verify(after: "test")
          #expect(found.registerBits == expected[ports], "seed \(seed), \(stages) stages, \(ports)")
        }
        compared += 1
        let plain = asSoonAsPossible(circuit, available: available, delays)
        if pipeline.registerBits < registerBits(circuit, plain, stages) { better += 1 }
      }
    }
    #expect(compared > 100, "\(compared)")
    #expect(better > 20, "\(better)")
  }

  /// Larger circuits: never more registers than as soon as possible, the same results.
  @Test func neverMoreThanAsSoonAsPossible() throws {
    for seed in 0..<120 as Range<UInt64> {
      let graph = RandomModel.layerGraph(seed: seed)
      let delays = DelayTable.ultraScalePlus
      let pipeline = try compile(
        graph, options: CompilationOptions(goal: .stages(2 + Int(seed % 5)), delays: delays)
      ).pipeline
      let circuit = pipeline.circuit
      let plain = asSoonAsPossible(
        circuit, available: pipeline.clockPicoseconds - delays.registers, delays)
      #expect(pipeline.registerBits <= registerBits(circuit, plain, pipeline.stageCount))
      let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: 12, seed: seed)
      let results = pipeline.stream(events) { $0 % 3 == 1 }
      #expect(try results.map(\.outputs) == events.map { try circuit.evaluate($0) })
    }
  }

  private func registerBits(_ circuit: Circuit, _ stages: [Int], _ count: Int) -> Int {
    Pipeline(circuit: circuit, stages: stages, stageCount: count, clockPicoseconds: 1).registerBits
  }

  private func asSoonAsPossible(
    _ circuit: Circuit, available: Int, _ delays: DelayTable
  ) -> [Int] {
    var (stages, arrivals) = ([Int](), [Int]())
    for node in circuit.nodes {
      let operands = node.operation.operands
      let delay = delays.delay(of: node, in: circuit)
      var stage = operands.map { stages[$0] }.max() ?? 0
      var arrival =
        delay + (operands.filter { stages[$0] == stage }.map { arrivals[$0] }.max() ?? 0)
      if arrival > available { (stage, arrival) = (stage + 1, delay) }
      stages.append(stage)
      arrivals.append(arrival)
    }
    return stages
  }
}
