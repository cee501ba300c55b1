import Backends
import FixedPoint
import Foundation
import TestSupport
import Testing
import TriggerIR

@Suite struct VerilogTests {
  /// A random circuit as passes leave it: comparisons that are decided are folded.
  private func randomPipeline(_ seed: UInt64) throws -> Pipeline {
    let circuit = RandomModel.circuit(seed: seed, legal: true)
    var builder = CircuitBuilder(like: circuit)
    var map: [Int] = []
    for node in circuit.nodes {
      builder.origin = node.origin
      map.append(try builder.append(node.operation.mapOperands { map[$0] }))
    }
    for output in circuit.outputs { builder.output(output.name, map[output.node]) }
    return RandomModel.pipeline(of: builder.circuit, seed: seed)
  }

  private func lint(_ project: GeneratedProject, top: String) throws -> ProcessResult {
    try temporaryFolder { folder in
      try project.write(to: folder.appending(path: "v").path, marker: "none")
      return try runProcess(
        "verilator",
        ["--lint-only", "-Wall", "--top-module", top]
          + project.files.map(\.path).filter { $0.hasSuffix(".v") },
        in: folder.appending(path: "v"))
    }
  }

  /// Not a word from the linter, and no waiver in the text.
  @Test(.requires(.verilator), arguments: UInt64(0)..<24)
  func randomModelsAreLintClean(seed: UInt64) throws {
    let backend = try VerilogBackend(randomPipeline(seed))
    let result = try lint(try backend.project(), top: backend.top)
    #expect(result.status == 0)
    #expect(result.stdout + result.stderr == "", "seed \(seed)")
  }

  @Test func noWaivers() throws {
    for seed in UInt64(0)..<100 {
      let circuit = RandomModel.circuit(seed: seed, legal: true)
      let backend = try VerilogBackend(RandomModel.pipeline(of: circuit, seed: seed))
      for file in try backend.project().files {
        let text = file.text.lowercased()
        for word in ["lint", "verilator", "pragma", "waiv", "translate_off", "`", "(*"] {
          #expect(!text.contains(word), "seed \(seed), \(file.path): \(word)")
        }
        #expect(file.text.hasSuffix("\nendmodule\n"))
        #expect(!file.text.contains(" \n"), "seed \(seed), \(file.path): space at a line's end")
      }
    }
  }

  /// Every word a tool keeps for itself, as the top module, a layer and ports.
  @Test(.requires(.verilator))
  func reservedWordsAreLintClean() throws {
    for word in reservedWords {
      let backend = try VerilogBackend(
        pipeline(
          name: word, layers: [word, "dense"], inputs: [word, "b"], outputs: ["p_0", "p_1"]))
      let result = try lint(try backend.project(), top: backend.top)
      #expect(result.stdout + result.stderr == "", "\(word)")
    }
  }

  /// The bench of the same words compiles against what Verilator makes.
  @Test(.requires(.verilator, .compiler))
  func reservedWordsBuild() throws {
    // All the words as ports of one design, and one of them on top.
    let half = reservedWords.count / 2
    let interval = try FixedInterval(lower: 0, upper: 3, exponent: 0)
    var circuit = Circuit(
      name: "map", layers: ["vector"],
      inputs: reservedWords.prefix(half).map { .init(name: $0, interval: interval) })
    circuit.nodes = (0..<half).map { .init(.input($0), interval, .init(layer: 0, element: $0)) }
    circuit.outputs = reservedWords.dropFirst(half).prefix(half).enumerated().map {
      .init(name: $1, node: $0)
    }
    let backend = try VerilogBackend(
      Pipeline(
        circuit: circuit, stages: circuit.nodes.map { _ in 0 }, stageCount: 1,
        clockPicoseconds: 5000))
    var project = GeneratedProject()
    try project.add(try backend.project(), under: "verilog")
    try project.add(try backend.testbench(verilogFolder: "../verilog"), under: "testbench")
    try temporaryFolder { folder in
      try project.write(to: folder.appending(path: "b").path, marker: "none")
      let bench = folder.appending(path: "b/testbench")
      let made = try runProcess(
        "verilator",
        ["--cc", "--Mdir", "o", "--top-module", backend.top]
          + (try backend.project().files.map { "../verilog/\($0.path)" }), in: bench)
      #expect(made.stdout + made.stderr == "")
      let paths = try runProcess("verilator", ["--getenv", "VERILATOR_ROOT"])
      let root = paths.stdout.trimmingCharacters(in: .whitespacesAndNewlines)
      let built = try runProcess(
        "g++", ["-std=c++17", "-fsyntax-only", "-I\(root)/include", "-Io", "bench.cpp"], in: bench)
      #expect(built.status == 0, "\(built.stderr.prefix(2000))")
    }
  }

  /// Two back ends on the same pipeline write the same bytes; the text is golden elsewhere.
  @Test func sameBytes() throws {
    for seed in UInt64(0)..<30 {
      let circuit = RandomModel.circuit(seed: seed, legal: true)
      let pipeline = RandomModel.pipeline(of: circuit, seed: seed)
      #expect(try project(pipeline) == project(pipeline), "seed \(seed)")
    }
  }

  @Test func brokenPipelinesAreRefused() throws {
    var late = try pipeline()
    late.stages[0] = 1
    #expect(
      message { _ = try VerilogBackend(late) }
        == "internal error in Verilog: node %0: an input is in stage 1, not 0")
  }
}

@Suite struct HLSTests {
  /// The kernel and its bench compile whatever the words are called.
  @Test(.requires(.compiler, .fixedPointHeaders))
  func reservedWordsCompile() throws {
    let half = reservedWords.count / 2
    for top in [
      "map", "apus_fixed", "APUS_FIXED", "size_t", "half", "EOF", "BIAS", "environ", "log",
    ] {
      let interval = try FixedInterval(lower: 0, upper: 3, exponent: 0)
      var circuit = Circuit(
        name: top, layers: reservedWords,
        inputs: reservedWords.prefix(half).map { .init(name: $0, interval: interval) })
      circuit.nodes = (0..<half).map { .init(.input($0), interval, .init(layer: 0, element: $0)) }
      for layer in reservedWords.indices.dropFirst() {
        circuit.nodes.append(
          .init(
            .add(0, layer % half, shift: 0), try interval.adding(interval),
            .init(layer: layer, element: layer)))
      }
      circuit.outputs = reservedWords.indices.dropFirst(half).map {
        .init(name: reservedWords[$0], node: $0 + half - 1)
      }
      let pipeline = Pipeline(
        circuit: circuit, stages: circuit.nodes.map { _ in 0 }, stageCount: 1,
        clockPicoseconds: 5000)
      let project = try HLSBackend(circuit, pipeline: pipeline).project()
      try temporaryFolder { folder in
        try project.write(to: folder.appending(path: "h").path, marker: "none")
        for file in project.files where file.path.hasSuffix(".cpp") {
          let result = try runProcess(
            "g++",
            [
              "-std=c++14", "-fsyntax-only", "-w", "-isystem",
              ToolRequirement.fixedPointHeadersFolder.path, file.path,
            ], in: folder.appending(path: "h"))
          #expect(result.status == 0, "\(top), \(file.path): \(result.stderr.prefix(1500))")
        }
      }
    }
  }
}
