import Backends
import Foundation
import Lowering
import TestSupport
import Testing
import Toolchains
import TriggerIR

/// A pipeline, the circuit that its HLS C++ is made of, and events with the outputs that some
/// definition of both gives.
struct Cosimulation {
  let circuit: Circuit
  let pipeline: Pipeline
  let expected: [Int64]
  private let vectors: SimulationVectors

  /// - Parameters:
  ///   - inputs: The mantissas of each event, in the steps of the input ports.
  ///   - expected: Events × outputs, in the steps of the pipeline's output ports.
  init(_ circuit: Circuit, _ pipeline: Pipeline, inputs: [[Int64]], expected: [Int64]) {
    self.circuit = circuit
    self.pipeline = pipeline
    self.expected = expected
    vectors = SimulationVectors(
      inputs: inputs.flatMap(\.self), inputCount: pipeline.circuit.inputs.count,
      expected: expected, outputCount: pipeline.circuit.outputs.count)
  }

  /// Runs the Verilog in Verilator, with idle clocks between the events.
  func checkVerilog(bubbles: UInt64) throws {
    try inTestbench { folder, top in
      let result = try VerilatorSimulation.run(vectors, folder: folder, top: top, bubbles: bubbles)
      #expect(result.outputs == expected)
      check(result.figures)
    }
  }

  /// Runs the Verilog in Icarus Verilog: a second opinion, of four-valued logic.
  func checkVerilogInIcarus(bubbles: UInt64) throws {
    try inTestbench { folder, _ in
      let result = try IcarusSimulation.run(vectors, folder: folder, bubbles: bubbles)
      #expect(result.outputs == expected)
      check(result.figures)
    }
  }

  /// Runs the HLS C++ under g++.
  func checkHLS() throws {
    try temporaryFolder { folder in
      let build = folder.appendingPathComponent("hls")
      try HLSBackend(circuit, pipeline: pipeline).project().write(
        to: build.path, marker: "bench.cpp")
      let result = try HLSSimulation.run(
        vectors, folder: build, headers: ToolRequirement.fixedPointHeadersFolder)
      #expect(result.outputs == expected)
      #expect(result.figures.mismatches == 0)
    }
  }

  private func inTestbench(_ body: (URL, String) throws -> Void) throws {
    let backend = try VerilogBackend(pipeline)
    var project = GeneratedProject()
    try project.add(try backend.project(), under: "verilog")
    try project.add(try backend.testbench(verilogFolder: "../verilog"), under: "testbench")
    try temporaryFolder { folder in
      let build = folder.appendingPathComponent("build")
      try project.write(to: build.path, marker: "verilog")
      try body(build.appendingPathComponent("testbench"), backend.top)
    }
  }

  private func check(_ figures: SimulationFigures) {
    #expect(figures.vectors == expected.count / max(pipeline.circuit.outputs.count, 1))
    #expect(figures.mismatches == 0)
    #expect(figures.latencyCycles == pipeline.latencyCycles)
    #expect(figures.initiationInterval == 1)
  }
}
