import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

@Suite struct ScheduleTests {
  /// n adders of one unit each, p of them a stage.
  @Test(arguments: 1...5)
  func chainsOfUnits(period: Int) throws {
    for adders in 1...12 {
      let circuit = try chain(adders: adders)
      let pipeline = try schedule(circuit, goal: .clock(picoseconds: period), delays: .unit)
      try pipeline.verify(after: "test")
      let expected = Array(repeating: 0, count: adders + 1) + (0..<adders).map { $0 / period }
      #expect(pipeline.stages == expected)
      #expect(pipeline.latencyCycles == (adders + period - 1) / period)
      #expect(pipeline.clockPicoseconds == period)
    }
  }

  /// So many stages have so long a period: the chain divided evenly, rounded up.
  @Test(arguments: 1...16)
  func stagesOfUnits(stages: Int) throws {
    for adders in 1...12 {
      let pipeline = try schedule(
        try chain(adders: adders), goal: .stages(stages), delays: .unit)
      try pipeline.verify(after: "test")
      #expect(pipeline.latencyCycles == stages)
      #expect(pipeline.clockPicoseconds == (adders + stages - 1) / stages)
    }
  }

  /// The registers' delay is part of every period.
  @Test func registersTakeTheirPart() throws {
    let table = DelayTable(
      name: "t", provenance: DelayTable.unit.provenance, level: 100, carryEntry: 0,
      carryPerBit: 0, registers: 50)
    let circuit = try chain(adders: 4)
    #expect(
      try schedule(circuit, goal: .clock(picoseconds: 250), delays: table).stageCount == 2)
    #expect(
      try schedule(circuit, goal: .clock(picoseconds: 249), delays: table).stageCount == 4)
    #expect(try schedule(circuit, goal: .stages(1), delays: table).clockPicoseconds == 450)
  }

  @Test func clockTooShort() throws {
    let circuit = try chain(adders: 1)
    #expect(
      message {
        _ = try schedule(circuit, goal: .clock(picoseconds: 1000), delays: .ultraScalePlus)
      }
        == "schedule: layer 'chain': one add of 9 bits needs a clock period of 1.035 ns, and "
        + "1 ns were asked for; ask for 1.035 ns or more")
    #expect(
      try schedule(circuit, goal: .clock(picoseconds: 1035), delays: .ultraScalePlus)
        .stageCount == 1)
    for period in [0, -1, -999, -1000, -123_456, Int.min] {
      let text = message {
        _ = try schedule(circuit, goal: .clock(picoseconds: period), delays: .unit)
      }
      #expect(text.hasSuffix("ns were asked for; ask for 0.001 ns or more"), "\(text)")
    }
    #expect(
      message {
        _ = try schedule(circuit, goal: .clock(picoseconds: -2500), delays: .unit)
      }.contains("and -2.5 ns were asked for"))
  }

  @Test(arguments: [0, -1])
  func stagesOutOfRange(stages: Int) throws {
    let circuit = try chain(adders: 1)
    #expect(
      message { _ = try schedule(circuit, goal: .stages(stages), delays: .unit) }
        == "schedule: the number of stages: \(stages) is not positive; ask for 1 or more")
  }

  /// The period found for a number of stages is feasible, and one picosecond less is not.
  @Test func periodsAreMinimal() throws {
    var same = 0
    for seed in UInt64(0)..<150 {
      let circuit = RandomModel.circuit(seed: seed, legal: true)
      for stages in [1, 2, 3, 7] {
        let pipeline = try schedule(circuit, goal: .stages(stages), delays: .ultraScalePlus)
        try pipeline.verify(after: "test")
        #expect(pipeline.stageCount == stages)
        let period = pipeline.clockPicoseconds
        let again = try schedule(
          circuit, goal: .clock(picoseconds: period), delays: .ultraScalePlus)
        #expect(again.stageCount <= stages, "seed \(seed)")
        // Stages that the period does not need are room to move registers in.
        if again.stageCount == stages {
          #expect(again == pipeline)
          same += 1
        }
        let shorter = try? schedule(
          circuit, goal: .clock(picoseconds: period - 1), delays: .ultraScalePlus)
        #expect((shorter?.stageCount ?? .max) > stages, "seed \(seed): \(period) ps")
      }
    }
    #expect(same > 300, "\(same)")
  }

  /// Of a clock period and a number of stages both hold, and a longer period or more stages
  /// never need more flip-flops.
  @Test func clockAndStages() throws {
    for seed in UInt64(0)..<40 {
      let circuit = RandomModel.circuit(seed: seed, legal: true)
      let shortest = try schedule(circuit, goal: .stages(3), delays: .ultraScalePlus)
      let period = shortest.clockPicoseconds
      var last = shortest.registerBits
      for longer in [0, 500, 2000] {
        let goal = TimingGoal.clock(picoseconds: period + longer, stages: 3)
        let pipeline = try schedule(circuit, goal: goal, delays: .ultraScalePlus)
        try pipeline.verify(after: "test")
        #expect(pipeline.stageCount == 3)
        #expect(pipeline.clockPicoseconds == period + longer)
        #expect(pipeline.registerBits <= last, "seed \(seed)")
        last = pipeline.registerBits
      }
    }
    #expect(
      message {
        let goal = TimingGoal.clock(picoseconds: 2, stages: 2)
        _ = try schedule(try chain(adders: 5), goal: goal, delays: .unit)
      }
        == "schedule: the number of stages: at 0.002 ns the circuit needs 3, and 2 were asked "
        + "for; ask for 3 or more, or for a longer clock period")
  }

  /// No stage holds a longer path than the period, and the pipeline computes the circuit.
  @Test func randomPipelines() throws {
    for seed in UInt64(0)..<60 {
      let circuit = RandomModel.circuit(seed: seed, legal: true)
      let pipeline = try schedule(circuit, goal: .stages(4), delays: .ultraScalePlus)
      var arrivals: [Int] = []
      for (index, node) in circuit.nodes.enumerated() {
        let ready =
          node.operation.operands
          .filter { pipeline.stages[$0] == pipeline.stages[index] }.map { arrivals[$0] }.max() ?? 0
        arrivals.append(ready + DelayTable.ultraScalePlus.delay(of: node, in: circuit))
      }
      let longest = (arrivals.max() ?? 0) + DelayTable.ultraScalePlus.registers
      #expect(longest <= pipeline.clockPicoseconds)
      let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: 20, seed: seed)
      let results = pipeline.stream(events) { $0 % 3 == 1 }
      #expect(try results.map(\.outputs) == events.map { try circuit.evaluate($0) })
      #expect(results.allSatisfy { $0.latency == 4 })
    }
  }
}

@Suite struct CompilationTests {
  private func network() throws -> LayerGraph {
    var graph = LayerGraph(name: "net")
    graph.add("in", .input(shape: [2], types: .shared(try type("fixed<6,3>"))))
    let weights = ConstantTensor(shape: [2, 2], mantissas: [3, -5, 7, 11], exponent: -2)
    let bias = ConstantTensor(shape: [2], mantissas: [1, -3], exponent: -1)
    let dense = graph.add("dense", .dense(weights: weights, bias: bias), 0)
    let relu = graph.add("relu", .relu, dense)
    graph.outputs = [
      graph.add("out", .quantize(types: .shared(try type("ufixed<5,3,RND_CONV,SAT>"))), relu)
    ]
    return graph
  }

  @Test func budgetThatFewerStagesMeet() throws {
    let graph = try network()
    let one = try compile(graph, options: CompilationOptions(goal: .stages(1)))
    let reachable = one.pipeline.clockPicoseconds
    let four = try compile(graph, options: CompilationOptions(goal: .stages(8)))
    let latency = four.pipeline.clockPicoseconds * 8
    #expect(latency > reachable)
    let text = message {
      _ = try compile(
        graph, options: CompilationOptions(goal: .stages(8), latencyBudget: reachable))
    }
    #expect(
      text == "schedule: the latency budget: 8 cycles of \(ns(latency / 8)) ns take "
        + "\(ns(latency)) ns, and the budget is \(ns(reachable)) ns; "
        + "ask for one stage: that takes \(ns(reachable)) ns")
    // As long as the budget is not beyond it.
    _ = try compile(graph, options: CompilationOptions(goal: .stages(8), latencyBudget: latency))
  }

  @Test func budgetThatNothingMeets() throws {
    let graph = try network()
    let one = try compile(graph, options: CompilationOptions(goal: .stages(1)))
    let least = one.pipeline.clockPicoseconds
    let text = message {
      _ = try compile(
        graph, options: CompilationOptions(goal: .stages(1), latencyBudget: least - 1))
    }
    #expect(
      text == "schedule: the latency budget: 1 cycles of \(ns(least)) ns take \(ns(least)) ns, "
        + "and the budget is \(ns(least - 1)) ns; use a smaller network: \(ns(least)) ns is the "
        + "least, in one stage")
  }

  /// With registers at both ports one stage takes two clocks, and more can take less.
  @Test func budgetWithRegistersAtBothPorts() throws {
    let graph = try network()
    func options(_ stages: Int, budget: Int? = nil) -> CompilationOptions {
      CompilationOptions(goal: .stages(stages), latencyBudget: budget, portRegisters: .both)
    }
    let latencies = try (1...12).map { stages in
      let pipeline = try compile(graph, options: options(stages)).pipeline
      #expect(pipeline.latencyCycles == stages + 1)
      return pipeline.latencyCycles * pipeline.clockPicoseconds
    }
    let least = try #require(latencies.min())
    let stages = 1 + (latencies.firstIndex(of: least) ?? 0)
    #expect(stages > 1)
    for (budget, remedy) in [
      (least, "ask for \(stages) stages: that takes \(ns(least)) ns"),
      (least - 1, "use a smaller network: \(ns(least)) ns is the least, in \(stages) stages"),
    ] {
      let text = message { _ = try compile(graph, options: options(1, budget: budget)) }
      #expect(
        text == "schedule: the latency budget: 2 cycles of \(ns(latencies[0] / 2)) ns take "
          + "\(ns(latencies[0])) ns, and the budget is \(ns(budget)) ns; \(remedy)")
    }
  }

  /// Nanoseconds as the messages write them.
  private func ns(_ picoseconds: Int) -> String {
    let text = "\(Double(picoseconds) / 1000)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  @Test func sameInputSameResult() throws {
    for seed in UInt64(0)..<20 {
      let graph = RandomModel.layerGraph(seed: seed)
      let options = CompilationOptions(goal: .stages(3))
      let (first, second) = (
        try compile(graph, options: options), try compile(graph, options: options)
      )
      #expect(first == second)
      #expect(first.pipeline.dump() == second.pipeline.dump())
    }
  }

  /// The comparison that guards every pass sees a single constant that is off by one step.
  @Test func aChangedConstantShows() throws {
    let graph = try network()
    // Left out is the pass that shares the −1 of two inversions, one of which undoes the other.
    let passes = DeviceFamily.ultraScalePlus.passes.subtracting([.gatherConstants])
    let circuit = try compile(graph, options: CompilationOptions(passes: passes)).pipeline.circuit
    let types = try graph.types()
    let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: 200, seed: 1)
    var (mutants, caught) = (0, 0)
    for (index, node) in circuit.nodes.enumerated() {
      guard case .constant(let mantissa, let exponent) = node.operation, mantissa != 0 else {
        continue
      }
      var mutant = CircuitBuilder(like: circuit)
      var map: [Int] = []
      for (position, node) in circuit.nodes.enumerated() {
        mutant.origin = node.origin
        map.append(
          position == index
            ? try mutant.constant(mantissa + 4, exponent: exponent)
            : try mutant.append(node.operation.mapOperands { map[$0] }))
      }
      for output in circuit.outputs { mutant.output(output.name, map[output.node]) }
      let changed = mutant.circuit
      mutants += 1
      let differs = try events.contains { event in
        let expected = zip(
          try graph.evaluate(event, types: types),
          graph.outputs.flatMap {
            types[$0].elements
          }
        ).map { value($0, $1.exponent) }
        let found = zip(try changed.evaluate(event), changed.outputIntervals)
          .map { value($0, $1.exponent) }
        return found != expected
      }
      caught += differs ? 1 : 0
    }
    #expect(mutants >= 3)
    #expect(caught == mutants, "\(caught) of \(mutants)")
  }

  @Test func stimulusOfAllLevels() throws {
    let graph = try network()
    let types = try graph.types()
    let events = Stimulus.events(for: types[0].elements, count: 100, seed: 3)
    let plain = try compile(graph)
    #expect(try compile(graph, stimulus: events) == plain)
    #expect(plain.layers == graph)
    #expect(
      plain.circuit.nodes.contains {
        if case .quantize(_, let t) = $0.operation { !t.isSlice } else { false }
      })
    #expect(
      plain.pipeline.circuit.nodes.allSatisfy {
        if case .quantize(_, let t) = $0.operation { t.isSlice } else { true }
      })
  }
}
