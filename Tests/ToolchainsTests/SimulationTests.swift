import Backends
import FixedPoint
import Foundation
import TestSupport
import Testing
import Toolchains
import TriggerIR

/// The description of the error that the body throws; empty when it throws none.
private func message(_ body: () throws -> Void) -> String {
  do { try body() } catch { return "\(error)" }
  return ""
}

/// y = 3 stages around a + 2b and its rectifier.
private func pipeline() throws -> Pipeline {
  let interval = try FixedInterval(lower: -8, upper: 7, exponent: 0)
  var builder = CircuitBuilder(
    like: Circuit(
      name: "net", layers: ["in", "sum", "relu"],
      inputs: ["a", "b"].map { .init(name: $0, interval: interval) }))
  let (a, b) = (try builder.append(.input(0)), try builder.append(.input(1)))
  builder.origin = .init(layer: 1, element: 0)
  let sum = try builder.add(a, b, shift: 1)
  let zero = try builder.constant(0)
  builder.origin = .init(layer: 2, element: 0)
  let relu = try builder.maximum(sum, zero)
  builder.output("s", sum)
  builder.output("r", relu)
  return Pipeline(
    circuit: builder.circuit, stages: builder.circuit.nodes.indices.map { $0 == relu ? 1 : 0 },
    stageCount: 3, clockPicoseconds: 5000)
}

private let events: [(Int64, Int64)] = (0..<100).map { (Int64($0 % 16) - 8, Int64($0 / 7) - 7) }
private let inputs = events.flatMap { [$0.0, $0.1] }
private let expected = events.flatMap { [$0.0 + 2 * $0.1, max($0.0 + 2 * $0.1, 0)] }

/// The vectors with an offset on the second output of the first `wrong` events.
private func vectors(wrong: Int = 0, count: Int = 100) -> SimulationVectors {
  SimulationVectors(
    inputs: Array(inputs.prefix(2 * count)), inputCount: 2,
    expected: expected.prefix(2 * count).enumerated().map {
      $1 + ($0 % 2 == 1 && $0 < 2 * wrong ? 1 : 0)
    }, outputCount: 2)
}

/// A bench and its design in a folder.
private func withBench(_ body: (URL) throws -> Void) throws {
  let backend = try VerilogBackend(pipeline())
  var project = GeneratedProject()
  try project.add(try backend.project(), under: "verilog")
  try project.add(try backend.testbench(verilogFolder: "../verilog"), under: "testbench")
  try temporaryFolder { folder in
    let build = folder.appending(path: "build")
    try project.write(to: build.path, marker: "verilog")
    try body(build.appending(path: "testbench"))
  }
}

@Suite(.serialized) struct SimulationTests {
  /// One bench, built once: figures, wrong expectations, few events, and bubbles.
  @Test(.requires(.verilator, .compiler))
  func verilator() throws {
    try withBench { bench in
      func run(_ vectors: SimulationVectors, bubbles: UInt64) throws -> SimulationResult {
        try VerilatorSimulation.run(vectors, folder: bench, top: "net", bubbles: bubbles)
      }
      for bubbles: UInt64 in [0, 1, 2, .max] {
        let result = try run(vectors(), bubbles: bubbles)
        #expect(result.outputs == expected)
        #expect(result.figures.vectors == 100)
        #expect(result.figures.mismatches == 0)
        #expect(result.figures.latencyCycles == 3)
        #expect(result.figures.initiationInterval == 1)
      }
      // A wrong expectation is a mismatch of that event, and no error; the outputs stay true.
      for wrong in [1, 7, 100] {
        let result = try run(vectors(wrong: wrong), bubbles: 0)
        #expect(result.figures.mismatches == wrong)
        #expect(result.outputs == expected)
        #expect(result.figures.latencyCycles == 3)
      }
      let one = try run(vectors(count: 1), bubbles: 0)
      #expect(one.figures.vectors == 1)
      #expect(one.figures.latencyCycles == 3)
      #expect(one.figures.initiationInterval == nil)
      #expect(one.outputs == Array(expected.prefix(2)))
      let none = try run(vectors(count: 0), bubbles: 1)
      #expect(none.figures.vectors == 0)
      #expect(none.outputs == [])

      let wave = bench.appending(path: "wave.vcd")
      let traced = try VerilatorSimulation.run(
        vectors(), folder: bench, top: "net", bubbles: 1, wave: wave)
      #expect(traced.outputs == expected)
      let text = try String(contentsOf: wave, encoding: .utf8)
      #expect(text.contains("$enddefinitions"))
      for signal in ["clk", "in_valid", "out_valid", "s", "r", "sum_0"] {
        #expect(text.contains(" \(signal) "), "\(signal)")
      }
    }
  }

  /// The same through Icarus Verilog, clock for clock as in Verilator.
  @Test(.requires(.icarus, .make))
  func icarus() throws {
    try withBench { bench in
      func run(
        _ vectors: SimulationVectors, bubbles: UInt64, wave: URL? = nil
      ) throws -> SimulationResult {
        try IcarusSimulation.run(vectors, folder: bench, bubbles: bubbles, wave: wave)
      }
      for bubbles: UInt64 in [0, 1, 2, .max] {
        let result = try run(vectors(), bubbles: bubbles)
        #expect(result.outputs == expected)
        #expect(result.figures.vectors == 100)
        #expect(result.figures.mismatches == 0)
        #expect(result.figures.latencyCycles == 3)
        #expect(result.figures.initiationInterval == 1)
      }
      for wrong in [1, 7, 100] {
        let result = try run(vectors(wrong: wrong), bubbles: 0)
        #expect(result.figures.mismatches == wrong)
        #expect(result.outputs == expected)
      }
      let one = try run(vectors(count: 1), bubbles: 0)
      #expect(one.figures.vectors == 1)
      #expect(one.figures.latencyCycles == 3)
      #expect(one.figures.initiationInterval == nil)
      #expect(one.outputs == Array(expected.prefix(2)))
      let none = try run(vectors(count: 0), bubbles: 1)
      #expect(none.figures.vectors == 0)
      #expect(none.outputs == [])

      let wave = bench.appending(path: "wave.vcd")
      #expect(try run(vectors(), bubbles: 1, wave: wave).outputs == expected)
      let text = try String(contentsOf: wave, encoding: .utf8)
      #expect(text.contains("$enddefinitions"))
      for signal in ["clk", "in_valid", "out_valid", "s", "r", "sum_0"] {
        #expect(text.contains(" \(signal) "), "\(signal)")
      }
    }
  }

  /// What is wrong with a design shows in Icarus too: a wrong sum, a word that is never set, a
  /// valid that never comes, and what is no Verilog.
  @Test(.requires(.icarus, .make))
  func damagedDesignInIcarus() throws {
    try withBench { bench in
      let verilog = bench.deletingLastPathComponent().appending(path: "verilog")
      func run() throws -> SimulationResult {
        try IcarusSimulation.run(vectors(), folder: bench)
      }
      func damage(
        _ name: String, _ old: String, _ new: String, _ body: () throws -> Void
      ) throws {
        let file = verilog.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        let changed = text.replacingOccurrences(of: old, with: new)
        #expect(changed != text)
        try Data(changed.utf8).write(to: file)
        // Make compares times, which may be too coarse for a test.
        try? FileManager.default.removeItem(at: bench.appending(path: "bench.vvp"))
        try body()
        try Data(text.utf8).write(to: file)
        try? FileManager.default.removeItem(at: bench.appending(path: "bench.vvp"))
      }
      try damage("net_sum.v", " + ", " - ") {
        let result = try run()
        #expect(result.figures.mismatches > 50)
        #expect(result.outputs != expected)
      }
      try damage("net_sum.v", " + ", " + 1'bx + ") {
        #expect(message { _ = try run() }.contains("its line holds"))
      }
      try damage("net.v", "assign out_valid = valid[2];", "assign out_valid = 1'b0;") {
        let result = try run()
        #expect(result.figures.mismatches == 100)
        #expect(result.outputs == [])
      }
      try damage("net.v", "assign out_valid = valid[2];", "assign out_valid = valid[1];") {
        let result = try run()
        #expect(result.figures.latencyCycles == 2)
      }
      try damage("net.v", "assign out_valid = valid[2];", "assign out_valid = 1'b1;") {
        #expect(
          message { _ = try run() }.contains("an output is valid that no input was sent for"))
      }
      try damage("net_sum.v", "endmodule", "") {
        #expect(message { _ = try run() }.hasPrefix("\(bench.path): make failed: "))
      }
      #expect(try run().figures.mismatches == 0)
    }
  }

  /// A bench that was told another latency than the design has says so and fails.
  @Test(.requires(.verilator, .compiler), arguments: [2, 4])
  func wrongLatency(scheduled: Int) throws {
    try withBench { bench in
      let file = bench.appending(path: "bench.cpp")
      let text = try String(contentsOf: file, encoding: .utf8)
      let changed = text.replacingOccurrences(
        of: "kLatency = 3;", with: "kLatency = \(scheduled);")
      #expect(changed != text)
      try Data(changed.utf8).write(to: file)
      let result = try VerilatorSimulation.run(vectors(), folder: bench, top: "net")
      #expect(result.figures.latencyCycles == 3)
      #expect(result.figures.mismatches == 0)
      try Data("1 2\n".utf8).write(to: bench.appending(path: "vectors.txt"))
      let run = try runProcess(
        bench.appending(path: "obj_dir/Vnet").path, ["vectors.txt"], in: bench)
      #expect(run.status == 1)
      #expect(run.stderr == "the latency is 3 to 3 cycles, scheduled are \(scheduled)\n")
    }
  }

  /// A design that does not hold on to its words gives mismatches or a failure, never success.
  @Test(.requires(.verilator, .compiler))
  func damagedDesign() throws {
    try withBench { bench in
      let file = bench.deletingLastPathComponent().appending(path: "verilog/net_sum.v")
      let text = try String(contentsOf: file, encoding: .utf8)
      let changed = text.replacingOccurrences(of: " + ", with: " - ")
      #expect(changed != text)
      try Data(changed.utf8).write(to: file)
      let result = try VerilatorSimulation.run(vectors(), folder: bench, top: "net")
      #expect(result.figures.mismatches > 50)
      #expect(result.outputs != expected)
      // What does not even pass the linter is an error of the tool.
      try Data(text.replacingOccurrences(of: "endmodule", with: "").utf8).write(to: file)
      let error = message {
        _ = try VerilatorSimulation.run(vectors(), folder: bench, top: "net")
      }
      #expect(error.hasPrefix("\(bench.path): make failed: "), "\(error)")
      #expect(error.hasSuffix("; run make there for all it says"))
      #expect(!error.contains("\n"))
    }
  }

  /// Make cannot build in a folder with a space in its name, and the error says so.
  @Test(.requires(.verilator, .compiler))
  func spaceInTheFolder() throws {
    try withBench { bench in
      let spaced = bench.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "my build")
      try FileManager.default.moveItem(at: bench.deletingLastPathComponent(), to: spaced)
      let folder = spaced.appending(path: "testbench")
      let error = message {
        _ = try VerilatorSimulation.run(vectors(), folder: folder, top: "net")
      }
      #expect(error.hasPrefix("\(folder.path): make failed: "))
      #expect(error.contains("cannot build in directories containing spaces"), "\(error)")
    }
  }

  @Test(.requires(.compiler, .fixedPointHeaders))
  func hls() throws {
    let pipeline = try pipeline()
    let project = try HLSBackend(pipeline.circuit, pipeline: pipeline).project()
    try temporaryFolder { folder in
      let build = folder.appending(path: "my hls")
      try project.write(to: build.path, marker: "bench.cpp")
      let headers = folder.appending(path: "the headers")
      try FileManager.default.createSymbolicLink(
        at: headers, withDestinationURL: ToolRequirement.fixedPointHeadersFolder)
      for wrong in [0, 5] {
        let result = try HLSSimulation.run(vectors(wrong: wrong), folder: build, headers: headers)
        #expect(result.outputs == expected)
        #expect(result.figures.vectors == 100)
        #expect(result.figures.mismatches == wrong)
        #expect(result.figures.latencyCycles == nil)
        #expect(result.figures.initiationInterval == nil)
      }
    }
  }

  @Test(.requires(.compiler))
  func missingHeaders() throws {
    try temporaryFolder { folder in
      #expect(
        message { _ = try HLSSimulation.run(vectors(), folder: folder, headers: folder) }
          == "\(folder.path): AMD's ap_fixed headers are not there; run scripts/setup, or set "
          + "AP_TYPES to their folder")
    }
  }

  @Test(arguments: [
    (
      ToolError.missing(tool: "verilator", package: "verilator"),
      "verilator: the program is not installed; install the package 'verilator', or run "
        + "scripts/setup"
    ),
    (
      .failed(tool: "make", place: "b", output: "cc a\nx.v:1: error: first\nmake: *** Error 1\n\n"),
      "b: make failed: x.v:1: error: first / make: *** Error 1; run make there for all it says"
    ),
    (
      .failed(tool: "make", place: "b", output: "one\ntwo\nthree\n"),
      "b: make failed: two / three; run make there for all it says"
    ),
    (
      .output(tool: "Verilator", found: "nonsense\n"),
      "internal error: Verilator printed 'nonsense', not the figures of a bench"
    ),
    (
      .timedOut(tool: "yosys", seconds: 2.5),
      "yosys: it was still running after 2.5 s and was stopped; allow more time, or compile a "
        + "smaller model"
    ),
    (
      .missingPlacer(folder: "f"),
      "nextpnr-ecp5: the program is neither on PATH nor in f; run scripts/setup"
    ),
    (
      .synthesis(tool: "Yosys", output: "one\nERROR: syntax\n"),
      "Yosys failed: ERROR: syntax; compile the model again if its files were changed"
    ),
    (
      .report(tool: "Yosys", problem: "it is empty"),
      "the report of Yosys: it is empty; use a version of Yosys that docs/synthesis.md names"
    ),
  ])
  func messages(error: ToolError, text: String) {
    #expect(error.description == text)
  }
}

/// The program beside the tests.
private let apus = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appending(path: "apus").path

@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: apus), "no apus beside the tests"))
struct ProgramTests {
  /// A model of two inputs and a dense layer, as a file.
  private func writeModel(to folder: URL) throws {
    var graph = LayerGraph(name: "net")
    let type = try FixedType(parsing: "fixed<4,4,RND,SAT>")
    graph.add("in", .input(shape: [2], types: .shared(type)))
    let weights = ConstantTensor(shape: [2, 3], mantissas: [1, 2, -3, 4, 5, 7], exponent: -1)
    let bias = ConstantTensor(shape: [3], mantissas: [1, 0, -2], exponent: 0)
    graph.add("dense", .dense(weights: weights, bias: bias), 0)
    graph.outputs = [graph.add("relu", .relu, 1)]
    let json = String(decoding: try JSONEncoder().encode(graph), as: UTF8.self)
    let model = "{\"schema\": \"apus-model\", \"version\": 1, \"graph\": \(json)}"
    try Data(model.utf8).write(to: folder.appending(path: "model.json"))
    try Data("a,b\n1,2\n-3,4\n".utf8).write(to: folder.appending(path: "x.csv"))
  }

  /// Two processes give the same bytes, file for file.
  @Test func twoProcessesGiveTheSameBytes() throws {
    try temporaryFolder { folder in
      try writeModel(to: folder)
      for name in ["one", "two"] {
        let run = try runProcess(apus, ["compile", "model.json", "-o", name], in: folder)
        #expect(run.status == 0, "\(run.stderr)")
      }
      let manager = FileManager.default
      let paths = try manager.subpathsOfDirectory(atPath: folder.path + "/one").sorted()
      #expect(
        try manager.subpathsOfDirectory(atPath: folder.path + "/two").sorted() == paths)
      #expect(paths.contains("verilog/net.v") && paths.contains("hls/net.cpp"))
      for path in paths {
        #expect(
          manager.contentsEqual(
            atPath: folder.path + "/one/\(path)", andPath: folder.path + "/two/\(path)"), "\(path)")
      }
    }
  }

  @Test func missingTools() throws {
    try temporaryFolder { folder in
      try writeModel(to: folder)
      _ = try runProcess(apus, ["compile", "model.json", "-o", "build"], in: folder)
      for command in ["simulate", "csim"] {
        let run = try runProcess(
          apus, [command, "build", "-i", "x.csv"], in: folder, environment: ["PATH": "/nonexistent"]
        )
        #expect(run.status == 1)
        #expect(run.stdout == "")
        #expect(
          run.stderr == "apus: make: the program is not installed; install the package 'make', "
            + "or run scripts/setup\n")
      }
      let run = try runProcess(
        apus, ["csim", "build", "-i", "x.csv"], in: folder,
        environment: ["AP_TYPES": "/nonexistent"])
      #expect(run.status == 1)
      #expect(
        run.stderr == "apus: /nonexistent: AMD's ap_fixed headers are not there; run "
          + "scripts/setup, or set AP_TYPES to their folder\n")
    }
  }
}
