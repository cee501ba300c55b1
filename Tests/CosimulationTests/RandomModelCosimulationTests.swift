import Backends
import FixedPoint
import Foundation
import Lowering
import TestSupport
import Testing
import Toolchains
import TriggerIR

/// A random model compiled, with events and the outputs that its layers define.
private struct Case {
  let compilation: Compilation
  let vectors: SimulationVectors
  let expected: [Int64]

  init(seed: UInt64) throws {
    let layers = RandomModel.layerGraph(seed: seed)
    // Random models want random clocks: one to six stages.
    compilation = try compile(
      layers, options: CompilationOptions(goal: .stages(1 + Int(seed % 6))))
    let circuit = compilation.pipeline.circuit
    let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: 300, seed: seed)
    let types = try layers.types()
    let exponents = layers.outputs.flatMap { types[$0].elements.map(\.exponent) }
    expected = try events.flatMap { event in
      zip(try layers.evaluate(event, types: types), exponents).enumerated().map { port, value in
        FixedInterval.rescale(
          value.0, from: value.1, to: circuit.outputIntervals[port].exponent)
      }
    }
    vectors = SimulationVectors(
      inputs: events.flatMap(\.self), inputCount: circuit.inputs.count, expected: expected,
      outputCount: circuit.outputs.count)
  }
}

private let seeds: [UInt64] = Array(1000..<1024)

@Test(.requires(.verilator, .compiler), arguments: seeds)
func verilogEqualsTheLayers(seed: UInt64) throws {
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
    #expect(result.figures.latencyCycles == test.compilation.pipeline.latencyCycles)
    #expect(result.figures.initiationInterval == 1)
  }
}

/// A second simulator's opinion, of four-valued logic.
@Test(.requires(.icarus, .make), arguments: seeds.prefix(12))
func verilogInIcarusEqualsTheLayers(seed: UInt64) throws {
  let test = try Case(seed: seed)
  let backend = try VerilogBackend(test.compilation.pipeline)
  var project = GeneratedProject()
  try project.add(try backend.project(), under: "verilog")
  try project.add(try backend.testbench(verilogFolder: "../verilog"), under: "testbench")
  try temporaryFolder { folder in
    let build = folder.appendingPathComponent("build")
    try project.write(to: build.path, marker: "verilog")
    let result = try IcarusSimulation.run(
      test.vectors, folder: build.appendingPathComponent("testbench"), bubbles: seed)
    #expect(result.outputs == test.expected)
    #expect(result.figures.vectors == 300)
    #expect(result.figures.mismatches == 0)
    #expect(result.figures.latencyCycles == test.compilation.pipeline.latencyCycles)
    #expect(result.figures.initiationInterval == 1)
  }
}

@Test(.requires(.compiler, .fixedPointHeaders), arguments: seeds)
func hlsEqualsTheLayers(seed: UInt64) throws {
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
