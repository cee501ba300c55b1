import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

/// A random model compiled, with events and the outputs that its layers define.
private func cosimulation(seed: UInt64) throws -> Cosimulation {
  let layers = RandomModel.layerGraph(seed: seed)
  // Random models want random clocks: one to six stages, and registers at any of the ports.
  let stages = 1 + Int(seed % 6)
  var options = CompilationOptions(
    family: seed % 4 == 0 ? .ultraScalePlus : .ecp5, goal: .stages(stages))
  let ports = PortRegisters.allCases.filter { $0.latencyCycles(stages: stages) > 0 }
  options.portRegisters = ports[Int(seed / 6) % ports.count]
  if seed % 2 == 0 { options.adders = .ternary }
  let compilation = try compile(layers, options: options)
  let circuit = compilation.pipeline.circuit
  let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: 300, seed: seed)
  let types = try layers.types()
  let exponents = layers.outputs.flatMap { types[$0].elements.map(\.exponent) }
  let expected = try events.flatMap { event in
    zip(try layers.evaluate(event, types: types), exponents).enumerated().map { port, value in
      FixedInterval.rescale(
        value.0, from: value.1, to: circuit.outputIntervals[port].exponent)
    }
  }
  return Cosimulation(
    compilation.circuit, compilation.pipeline, inputs: events, expected: expected)
}

private let seeds: [UInt64] = Array(1000..<1024)

/// Sums of three words are among what is simulated.
@Test func someSumsHaveThreeWords() throws {
  let found = try seeds.reduce(0) {
    $0 + TernarySums(of: try cosimulation(seed: $1).pipeline).inner.count
  }
  #expect(found > 5)
}

@Test(.requires(.verilator, .compiler), arguments: seeds)
func verilogEqualsTheLayers(seed: UInt64) throws {
  try cosimulation(seed: seed).checkVerilog(bubbles: seed)
}

@Test(.requires(.icarus, .make), arguments: seeds.prefix(12))
func verilogInIcarusEqualsTheLayers(seed: UInt64) throws {
  try cosimulation(seed: seed).checkVerilogInIcarus(bubbles: seed)
}

@Test(.requires(.compiler, .fixedPointHeaders), arguments: seeds)
func hlsEqualsTheLayers(seed: UInt64) throws {
  try cosimulation(seed: seed).checkHLS()
}
