import Importers
import Lowering
import TestSupport
import Testing
import TriggerIR

/// A random model file imported and compiled, with events and what the model computes of them.
private func cosimulation(seed: UInt64) throws -> Cosimulation {
  let model = try RandomKerasModel(seed: seed)
  let graph = try importModel(model.archive(), name: "random", options: ImportOptions()).graph
  let compilation = try compile(
    graph, options: CompilationOptions(goal: .stages(1 + Int(seed % 4))))
  let events = model.events(count: 200, seed: seed)
  // The model's own evaluation, not the graph's, is what the circuits are held against.
  let expected = try events.flatMap { event in
    try zip(model.evaluate(event), compilation.pipeline.circuit.outputIntervals).map {
      value, interval in
      try #require(Int64(exactly: value / power(interval.exponent)))
    }
  }
  return Cosimulation(
    compilation.circuit, compilation.pipeline,
    inputs: try events.map { try graph.quantizeInput($0) }, expected: expected)
}

private let seeds: [UInt64] = Array(2000..<2008)

@Test(.requires(.verilator, .compiler), arguments: seeds)
func verilogEqualsTheKerasModel(seed: UInt64) throws {
  try cosimulation(seed: seed).checkVerilog(bubbles: seed)
}

@Test(.requires(.compiler, .fixedPointHeaders), arguments: seeds)
func hlsEqualsTheKerasModel(seed: UInt64) throws {
  try cosimulation(seed: seed).checkHLS()
}
