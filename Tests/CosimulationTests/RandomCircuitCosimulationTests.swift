import Backends
import FixedPoint
import Foundation
import Lowering
import TestSupport
import Testing
import Toolchains
import TriggerIR

/// A random circuit, with products and tables among its operations, made legal and cut into
/// random stages, with events and the outputs that its definition gives.
private struct Case {
  let circuit: Circuit
  let pipeline: Pipeline
  let vectors: SimulationVectors
  let expected: [Int64]

  init(seed: UInt64) throws {
    var seed = seed
    var drafts: (circuit: Circuit, legal: Circuit)?
    while drafts == nil {
      let draft = Self.layered(RandomModel.circuit(seed: seed))
      do {
        // Rounding the widest words is refused; the next draft will do.
        let legal = try legalizeProducts(try legalizeQuantizers(draft))
        drafts = (eliminateDeadNodes(try Self.folded(draft)), eliminateDeadNodes(legal))
      } catch is CompilationError { seed += 1000 }
    }
    let (circuit, legal) = try #require(drafts)
    self.circuit = circuit
    pipeline = RandomModel.pipeline(of: legal, seed: seed)
    let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: 200, seed: seed)
    expected = try events.flatMap { event in
      try circuit.evaluate(event).enumerated().map { port, value in
        FixedInterval.rescale(
          value, from: circuit.outputIntervals[port].exponent,
          to: legal.outputIntervals[port].exponent)
      }
    }
    vectors = SimulationVectors(
      inputs: events.flatMap(\.self), inputCount: circuit.inputs.count, expected: expected,
      outputCount: circuit.outputs.count)
  }

  /// The circuit with its nodes in layers as a network has them: inputs, and what follows in
  /// order.
  private static func layered(_ circuit: Circuit) -> Circuit {
    var circuit = circuit
    circuit.layers = ["in", "first", "second", "third"]
    for (index, node) in circuit.nodes.enumerated() {
      let isInput = if case .input = node.operation { true } else { false }
      circuit.nodes[index].origin.layer = isInput ? 0 : 1 + 3 * index / circuit.nodes.count
    }
    return circuit
  }

  /// The circuit as passes leave it: what is decided is folded.
  private static func folded(_ circuit: Circuit) throws -> Circuit {
    var builder = CircuitBuilder(like: circuit)
    var map: [Int] = []
    for node in circuit.nodes {
      builder.origin = node.origin
      map.append(try builder.append(node.operation.mapOperands { map[$0] }))
    }
    for output in circuit.outputs { builder.output(output.name, map[output.node]) }
    return builder.circuit
  }
}

private let seeds: [UInt64] = Array(0..<16)

@Test(.requires(.verilator, .compiler), arguments: seeds)
func verilogEqualsTheCircuit(seed: UInt64) throws {
  let test = try Case(seed: seed)
  let backend = try VerilogBackend(test.pipeline)
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
func hlsEqualsTheCircuit(seed: UInt64) throws {
  let test = try Case(seed: seed)
  let backend = try HLSBackend(test.circuit, pipeline: test.pipeline)
  try temporaryFolder { folder in
    let build = folder.appendingPathComponent("hls")
    try backend.project().write(to: build.path, marker: "bench.cpp")
    let result = try HLSSimulation.run(
      test.vectors, folder: build, headers: ToolRequirement.fixedPointHeadersFolder)
    #expect(result.outputs == test.expected)
    #expect(result.figures.mismatches == 0)
  }
}
