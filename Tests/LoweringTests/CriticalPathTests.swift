import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

@Suite struct CriticalPathTests {
  /// (x₀ + x₁)·2 + x₂, rectified, beside one sum alone: by hand, one unit an operation.
  private func circuit() throws -> Circuit {
    let interval = try FixedFormat(signed: true, width: 4, integerBits: 4).interval
    var builder = CircuitBuilder(
      like: Circuit(
        name: "hand", layers: ["in", "dense", "relu"],
        inputs: (0...3).map { .init(name: "x\($0)", interval: interval) }))
    builder.origin = Circuit.Origin(layer: 0)
    let x = try (0...3).map { try builder.append(.input($0)) }
    builder.origin = Circuit.Origin(layer: 1)
    let shared = try builder.append(.add(x[0], x[1], shift: 0))
    builder.origin = Circuit.Origin(layer: 1, element: 0)
    let doubled = try builder.append(.shift(shared, by: 1))
    let sum = try builder.append(.add(doubled, x[2], shift: 0))
    builder.origin = Circuit.Origin(layer: 1, element: 1)
    let alone = try builder.append(.subtract(x[3], x[0], shift: 0))
    builder.origin = Circuit.Origin(layer: 2, element: 0)
    let zero = try builder.append(.constant(0, exponent: 0))
    let relu = try builder.append(.maximum(sum, zero))
    builder.output("y", relu)
    builder.output("z", alone)
    return builder.circuit
  }

  @Test func byHand() throws {
    let circuit = try circuit()
    #expect(
      circuit.nodes.map(\.operation.keyword).suffix(6) == [
        "add", "shift", "add", "subtract", "constant", "maximum",
      ])
    let one = Pipeline(
      circuit: circuit, stages: circuit.nodes.map { _ in 0 }, stageCount: 1, clockPicoseconds: 5)
    let path = try #require(longestPaths(one, delays: .unit).first)
    // The shift is no operation of its own, the difference is shorter.
    #expect(path.steps.map(\.node) == [4, 6, 9])
    #expect(path.steps.map(\.delay) == [1, 1, 1])
    #expect(path.steps.map(\.arrival) == [1, 2, 3])
    #expect(path.picoseconds == 3)
    #expect(path.slack == 2)

    // The first sum in a stage of its own; then nothing; then the rest.
    let registers = DelayTable(
      name: "t", provenance: DelayTable.unit.provenance, level: 10, carryEntry: 0,
      carryPerBit: 0, registers: 3)
    let three = Pipeline(
      circuit: circuit, stages: [0, 0, 0, 0, 0, 0, 2, 2, 0, 2], stageCount: 4,
      clockPicoseconds: 20)
    let paths = longestPaths(three, delays: registers)
    #expect(paths.map { $0.steps.map(\.node) } == [[4], [], [6, 9], []])
    #expect(paths.map(\.picoseconds) == [13, 3, 23, 3])
    #expect(paths.map(\.slack) == [7, 17, -3, 17])
    #expect(paths[2].steps.map(\.arrival) == [10, 20])
  }

  @Test func curveByHand() throws {
    // Twelve units in a chain: ⌈12 / n⌉, until each is in a stage of its own.
    let points = try tradeOff(try chain(adders: 12), delays: .unit)
    #expect(points.map(\.stages) == Array(1...12))
    #expect(points.map(\.clockPicoseconds) == [12, 6, 4, 3, 3, 2, 2, 2, 2, 2, 2, 1])
    let one = try #require(points.first)
    // The sum of thirteen words of eight bits, and the valid bit.
    #expect(one.registerBits == 12 + 1)
    #expect(try tradeOff(try chain(adders: 12), delays: .unit, upTo: 5) == Array(points.prefix(5)))
    #expect(try tradeOff(try chain(adders: 12), delays: .unit, upTo: 0) == [one])
    // Two stages of one adder each: the sum and the third word cross, then the whole.
    let two = try tradeOff(try chain(adders: 2), delays: .unit)
    #expect(two.map(\.registerBits) == [10 + 1, 9 + 8 + 10 + 2])
    // As many registers again in front of it, and a clock more; then none at the ports.
    let both = try tradeOff(try chain(adders: 12), delays: .unit, ports: .both, upTo: 2)
    #expect(both.map(\.latencyCycles) == [2, 3] && both.map(\.stages) == [1, 2])
    #expect(both.map(\.registerBits) == zip(points, both).map { $0.0.registerBits + 13 * 8 + 1 })
    let neither = try tradeOff(try chain(adders: 12), delays: .unit, ports: .neither, upTo: 3)
    #expect(neither.map(\.latencyCycles) == [1, 2] && neither.map(\.stages) == [2, 3])
    #expect(neither.map(\.clockPicoseconds) == [6, 4])
    // Nothing to compute: one stage has the shortest period there is.
    #expect(try tradeOff(try chain(adders: 0), delays: .unit).map(\.clockPicoseconds) == [1])
  }

  /// Every stage of a schedule fits its period, the longest is one of its paths, and each path's
  /// operations read one another.
  @Test(arguments: [DelayTable.unit, .ultraScalePlus])
  func randomCircuits(delays: DelayTable) throws {
    var longer = 0
    for seed in 0..<150 as Range<UInt64> {
      let circuit = RandomModel.circuit(seed: seed, legal: true)
      let points = try tradeOff(circuit, delays: delays, upTo: 6)
      #expect(points.map(\.stages) == Array(1...points.count))
      for (point, next) in zip(points, points.dropFirst()) {
        #expect(point.clockPicoseconds >= next.clockPicoseconds, "seed \(seed)")
      }
      for point in points {
        let pipeline = try schedule(circuit, goal: .stages(point.stages), delays: delays)
        #expect(SchedulePoint(pipeline) == point)
        let paths = longestPaths(pipeline, delays: delays)
        #expect(paths.count == point.stages)
        #expect(paths.allSatisfy { $0.slack >= 0 }, "seed \(seed)")
        // The period is the shortest, so some stage needs all of it.
        let longest = paths.map(\.picoseconds).max() ?? 0
        #expect(max(longest, 1) == point.clockPicoseconds, "seed \(seed)")
        for path in paths { longer += check(path, of: circuit, delays) }
      }
    }
    #expect(longer > 200, "\(longer)")
  }

  /// - Returns: 1 where the path has several operations.
  private func check(_ path: StagePath, of circuit: Circuit, _ delays: DelayTable) -> Int {
    let roots = circuit.shiftRoots
    var arrival = 0
    for (index, step) in path.steps.enumerated() {
      let node = circuit.nodes[step.node]
      #expect(step.delay == delays.delay(of: node, in: circuit))
      arrival += step.delay
      #expect(step.arrival == arrival)
      if index > 0 {
        #expect(node.operation.operands.contains { roots[$0] == path.steps[index - 1].node })
      }
    }
    #expect(path.picoseconds == arrival + delays.registers)
    return path.steps.count > 1 ? 1 : 0
  }

  /// Pipelines whose stages nobody chose by a period: the same longest times as by definition.
  @Test(arguments: 0..<60 as Range<UInt64>) func equalsTheDefinition(seed: UInt64) throws {
    let circuit = RandomModel.circuit(seed: seed, legal: true)
    let pipeline = RandomModel.pipeline(of: circuit, seed: seed)
    let delays = DelayTable.ultraScalePlus
    var arrivals: [Int] = []
    for (index, node) in circuit.nodes.enumerated() {
      let ready =
        node.operation.operands
        .filter { pipeline.stages[$0] == pipeline.stages[index] }.map { arrivals[$0] }.max() ?? 0
      arrivals.append(ready + delays.delay(of: node, in: circuit))
    }
    let expected = (0..<pipeline.stageCount).map { stage in
      arrivals.indices.filter { pipeline.stages[$0] == stage }.map { arrivals[$0] }.max() ?? 0
    }
    let paths = longestPaths(pipeline, delays: delays)
    #expect(paths.map(\.picoseconds) == expected.map { $0 + delays.registers })
    for path in paths { _ = check(path, of: circuit, delays) }
  }
}
