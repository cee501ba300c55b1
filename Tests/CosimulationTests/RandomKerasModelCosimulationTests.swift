import Backends
import FixedPoint
import Foundation
import Importers
import Lowering
import TestSupport
import Testing
import Toolchains
import TriggerIR

/// A random model file imported and compiled, with events and what the model computes of them.
private struct Case {
  let compilation: Compilation
  let vectors: SimulationVectors
  let expected: [Int64]

  init(seed: UInt64) throws {
    let model = try RandomKerasModel(seed: seed)
    let graph = try importModel(model.archive(), name: "random", options: ImportOptions()).graph
    compilation = try compile(
      graph, options: CompilationOptions(goal: .stages(1 + Int(seed % 4))))
    let circuit = compilation.pipeline.circuit
    let events = model.events(count: 200, seed: seed)
    let inputs = try events.map { try graph.quantizeInput($0) }
    // The model's own evaluation, not the graph's, is what the circuits are held against.
    expected = try events.flatMap { event in
      try zip(model.evaluate(event), circuit.outputIntervals).map { value, interval in
        try #require(Int64(exactly: value / power(interval.exponent)))
      }
    }
    vectors = SimulationVectors(
      inputs: inputs.flatMap(\.self), inputCount: circuit.inputs.count, expected: expected,
      outputCount: circuit.outputs.count)
  }
}

private let seeds: [UInt64] = Array(2000..<2008)

@Test(.requires(.verilator, .compiler), arguments: seeds)
func verilogEqualsTheKerasModel(seed: UInt64) throws {
  let test = try Case(seed: seed)
  let backend = try VerilogBackend(test.compilation.pipeline)
  var project = GeneratedProject()
  try project.add(try backend.project(), under: "verilog")
  try project.add(try backend.testbench(verilogFolder: "../verilog"), under: "testbench")
  try temporaryFolder { folder in
    let build = folder.appendingPathComponent("build")
    try project.write(to: build.path, marker: "verilog")
    let result = try VerilatorSimulation.run(
      test.vectors, folder: build.appendingPathComponent("testbench"), top: backend.top,
      bubbles: seed)
    #expect(result.outputs == test.expected)
    #expect(result.figures.mismatches == 0)
  }
}

@Test(.requires(.compiler, .fixedPointHeaders), arguments: seeds)
func hlsEqualsTheKerasModel(seed: UInt64) throws {
  let test = try Case(seed: seed)
  let backend = try HLSBackend(
    test.compilation.circuit, pipeline: test.compilation.pipeline)
  try temporaryFolder { folder in
    let build = folder.appendingPathComponent("hls")
    try backend.project().write(to: build.path, marker: "bench.cpp")
    let result = try HLSSimulation.run(
      test.vectors, folder: build, headers: ToolRequirement.fixedPointHeadersFolder)
    #expect(result.outputs == test.expected)
    #expect(result.figures.mismatches == 0)
  }
}
