import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

@Suite struct CircuitPassTests {
  /// Random circuits over all operations: each pass gives a circuit that keeps every rule, has
  /// the same ports and the same outputs. Evaluation refuses values outside a node's range, so
  /// the ranges that sums were cut to are tried, too.
  @Test(arguments: CircuitPass.allCases)
  func randomCircuits(pass: CircuitPass) throws {
    for seed in UInt64(0)..<400 {
      let circuit = RandomModel.circuit(
        seed: seed, legal: !pass.isBeforeLegalization, products: false)
      let result = try pass(circuit, for: .stages(2), delays: .ecp5)
      try result.verify(after: pass.rawValue, legal: !pass.isBeforeLegalization)
      #expect(result.inputs == circuit.inputs)
      #expect(result.outputs.map(\.name) == circuit.outputs.map(\.name))
      try expectEqualOutputs(result, circuit, seed: seed)
    }
  }

  /// The layers of random models, with every pass and with each single one left out: `compile`
  /// compares each step with the layers on the stimulus, so all agree bit for bit.
  @Test(arguments: 0..<8)
  func anyPassCanBeLeftOut(batch: Int) throws {
    for seed in UInt64(batch * 10)..<UInt64(batch * 10 + 10) {
      let layers = RandomModel.layerGraph(seed: 5000 + seed)
      let types = try layers.types()
      let inputs = layers.inputs.flatMap { types[$0].elements }
      let events = Stimulus.events(for: inputs, count: 30, seed: seed)
      let all = Set(CircuitPass.allCases)
      for passes in [all, []] + CircuitPass.allCases.map({ all.subtracting([$0]) }) {
        do {
          _ = try compile(
            layers, options: CompilationOptions(goal: .stages(2), passes: passes),
            stimulus: events)
        } catch {
          Issue.record("seed \(seed), \(passes.map(\.rawValue).sorted()): \(error)")
        }
      }
    }
  }

  /// What HLS is made of does not know of the passes.
  @Test func theLoweredCircuitStays() throws {
    for seed in UInt64(0)..<20 {
      let layers = RandomModel.layerGraph(seed: seed)
      let with = try compile(layers, options: CompilationOptions(goal: .stages(1)))
      let without = try compile(layers, options: CompilationOptions(goal: .stages(1), passes: []))
      #expect(with.circuit == without.circuit)
    }
  }

  /// Neurons of 16 terms, rectified and rounded: 100,000 nodes through all passes in seconds.
  @Test func largeCircuits() throws {
    let word = try FixedFormat(signed: false, width: 6, integerBits: 6).interval
    var builder = CircuitBuilder(
      like: Circuit(
        name: "large", layers: ["x"],
        inputs: (0..<64).map { .init(name: "x\($0)", interval: word) }))
    var wires = try (0..<64).map { try builder.append(.input($0)) }
    var random = TestRandom(seed: 1)
    let quantizer = try type("fixed<7,7,RND,SAT>")
    let zero = try builder.constant(0)
    while builder.circuit.nodes.count < 100_000 {
      var sum = try builder.constant(Int64(random.int(in: 1...99)), exponent: -2)
      for _ in 0..<16 {
        let wire = wires[random.int(in: max(0, wires.count - 64)...(wires.count - 1))]
        let power = random.int(in: -2...2)
        sum =
          random.chance(50)
          ? try builder.add(sum, wire, shift: power)
          : try builder.subtract(sum, wire, shift: power)
      }
      wires.append(try builder.quantize(try builder.maximum(sum, zero), quantizer))
    }
    for (index, wire) in wires.suffix(64).enumerated() { builder.output("y\(index)", wire) }
    var circuit = builder.circuit
    let clock = ContinuousClock()
    let time = try clock.measure {
      for pass in CircuitPass.allCases where pass.isBeforeLegalization {
        circuit = try pass(circuit, for: .stages(8), delays: .ecp5)
      }
      circuit = try legalizeQuantizers(circuit)
      for pass in CircuitPass.allCases where !pass.isBeforeLegalization {
        circuit = try pass(circuit, for: .stages(8), delays: .ecp5)
      }
    }
    // Two to three seconds on an idle core; anything quadratic takes minutes.
    #expect(time < .seconds(20), "\(time)")
    let event = (0..<64).map { Int64($0) }
    #expect(try values(circuit, event) == values(builder.circuit, event))
  }
}

/// The outputs for one event.
func values(_ circuit: Circuit, _ event: [Int64]) throws -> [Double] {
  zip(try circuit.evaluate(event), circuit.outputIntervals).map { value($0, $1.exponent) }
}

/// Compares two circuits of the same ports on random and corner events.
func expectEqualOutputs(
  _ result: Circuit, _ circuit: Circuit, seed: UInt64, count: Int = 40
) throws {
  let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: count, seed: seed)
  for event in events {
    let (found, expected) = (try values(result, event), try values(circuit, event))
    guard found != expected else { continue }
    Issue.record("seed \(seed): \(event) gives \(found), not \(expected)\n\(circuit.dump())")
    return
  }
}
