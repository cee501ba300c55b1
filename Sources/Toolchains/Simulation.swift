import Backends
import Foundation

/// What a bench saw: its JSON object.
public struct SimulationFigures: Codable, Hashable, Sendable {
  public let vectors: Int
  /// Events of which an output was not as expected, or that never came out.
  public let mismatches: Int
  /// Clock cycles from a valid input to its valid output, as measured; absent in C simulation.
  public let latencyCycles: Int?
  /// Clock cycles between the outputs of events sent back to back, as measured; absent where no
  /// two events were, and in C simulation.
  public let initiationInterval: Int?
}

/// A simulation's figures and its outputs.
public struct SimulationResult: Hashable, Sendable {
  public let figures: SimulationFigures
  /// events × output ports, in units of the ports' steps.
  public let outputs: [Int64]
}

/// Events for a simulation, with the outputs expected.
public struct SimulationVectors: Sendable {
  let inputs: [Int64]
  let inputCount: Int
  let expected: [Int64]
  let outputCount: Int

  /// - Parameters:
  ///   - inputs: events × `inputCount`, in units of the input ports' steps.
  ///   - expected: events × `outputCount`, in units of the output ports' steps.
  public init(inputs: [Int64], inputCount: Int, expected: [Int64], outputCount: Int) {
    self.inputs = inputs
    self.inputCount = inputCount
    self.expected = expected
    self.outputCount = outputCount
  }

  fileprivate var count: Int { inputCount > 0 ? inputs.count / inputCount : 0 }

  fileprivate var text: String {
    VectorFile.text(
      inputs: inputs, inputCount: inputCount, outputs: expected, outputCount: outputCount)
  }
}

/// Simulation of the generated Verilog by Verilator.
public enum VerilatorSimulation {
  /// Lints and builds the bench of a folder where it is not built yet, and streams the events
  /// through it.
  ///
  /// - Parameters:
  ///   - folder: The folder with the bench and its Makefile.
  ///   - top: The name of the top module.
  ///   - bubbles: The seed of the idle clocks between events; 0 for none.
  ///   - wave: A file for the waveform, in VCD.
  /// - Throws: `ToolError`.
  public static func run(
    _ vectors: SimulationVectors, folder: URL, top: String, bubbles: UInt64 = 1, wave: URL? = nil
  ) throws -> SimulationResult {
    let program = try bench(folder, top: top, wave: wave)
    return try Bench.run(vectors, tool: "Verilator") { input, output in
      try program([input.path, "--outputs", output.path, "--bubbles", "\(bubbles)"])
    }
  }

  /// The same for clocks as they are given, one after another from the reset on.
  ///
  /// - Parameters:
  ///   - frames: For each clock the integers of the input ports, in units of their steps, or nil
  ///     where no event enters.
  ///   - outputCount: The number of output ports.
  /// - Returns: For each of these clocks the integers of the output ports before its edge, or
  ///   nil where they are not valid.
  /// - Throws: `ToolError`.
  public static func play(
    _ frames: [[Int64]?], outputCount: Int, folder: URL, top: String, wave: URL? = nil
  ) throws -> [[Int64]?] {
    let program = try bench(folder, top: top, wave: wave)
    let outputs = try Bench.stream(VectorFile.text(frames: frames), tool: "Verilator") {
      try program([$0.path, "--frames", "--outputs", $1.path])
    } read: {
      try VectorFile.frames(parsing: try Bench.text($1), outputCount: outputCount)
    }
    guard outputs.count == frames.count else {
      throw ToolError.output(
        tool: "Verilator", found: "\(outputs.count) of \(frames.count) clocks")
    }
    return outputs
  }

  /// The bench of a folder, linted and built, as a function of its arguments.
  private static func bench(
    _ folder: URL, top: String, wave: URL?
  ) throws -> ([String]) throws -> Tool.Result {
    for tool in [Tool.make, .compiler, .verilator] { try tool.require() }
    let objects = wave == nil ? "obj_dir" : "obj_dir_trace"
    let arguments = ["-s", "OBJECTS=\(objects)", "\(objects)/V\(top)"]
    try Bench.build(folder, arguments + (wave == nil ? [] : ["TRACE=1"]))
    let program = folder.appendingPathComponent("\(objects)/V\(top)").path
    let trace = wave.map { ["--trace", $0.path] } ?? []
    return { try Tool.run(program, $0 + trace, in: folder) }
  }
}

/// Simulation of the generated Verilog by Icarus Verilog, which reads it with other eyes: an
/// event-driven simulator of four-valued logic, so that a word never set shows.
public enum IcarusSimulation {
  /// Builds the bench of a folder where it is not built yet, and streams the events through it.
  ///
  /// - Parameters:
  ///   - folder: The folder with the bench and its Makefile.
  ///   - bubbles: The seed of the idle clocks between events; 0 for none.
  ///   - wave: A file for the waveform, in VCD.
  /// - Throws: `ToolError`.
  public static func run(
    _ vectors: SimulationVectors, folder: URL, bubbles: UInt64 = 1, wave: URL? = nil
  ) throws -> SimulationResult {
    try Tool.make.require()
    for tool in [Tool.icarus, .icarusRun] { try tool.require("-V") }
    try Bench.build(folder, ["-s", "bench.vvp"])
    return try Bench.run(vectors, tool: "Icarus Verilog") { input, output in
      let trace = wave.map { ["+trace=\($0.path)"] } ?? []
      let result = try Tool.icarusRun.run(
        [
          "-n", "bench.vvp", "+vectors=\(input.path)", "+events=\(vectors.count)",
          "+outputs=\(output.path)", "+bubbles=\(bubbles)",
        ] + trace, in: folder)
      // The simulator itself tells on standard output which waveform it opened.
      let lines = result.output.split(separator: "\n").filter { !$0.hasPrefix("VCD info:") }
      return Tool.Result(
        status: result.status, output: lines.joined(separator: "\n"), errors: result.errors)
    }
  }
}

/// C simulation of the generated HLS C++ by g++ and AMD's `ap_fixed` headers.
public enum HLSSimulation {
  /// Builds the kernel with its bench where it is not built yet, and runs the events.
  ///
  /// - Parameters:
  ///   - folder: The HLS project's folder.
  ///   - headers: The folder of AMD's headers.
  /// - Throws: `ToolError`.
  public static func run(
    _ vectors: SimulationVectors, folder: URL, headers: URL
  ) throws -> SimulationResult {
    for tool in [Tool.make, .compiler] { try tool.require() }
    let header = headers.appendingPathComponent("ap_fixed.h")
    guard FileManager.default.fileExists(atPath: header.path) else {
      throw ToolError.missingHeaders(folder: headers.path)
    }
    try Bench.build(folder, ["-s", "AP_TYPES=\(headers.path)", "./csim"])
    return try Bench.run(vectors, tool: "C simulation") { input, output in
      try Tool.run(
        folder.appendingPathComponent("csim").path, [input.path, output.path], in: folder)
    }
  }
}

private enum Bench {
  static func build(_ folder: URL, _ arguments: [String]) throws {
    let result = try Tool.make.run(["-C", folder.path] + arguments)
    guard result.status == 0 else {
      throw ToolError.failed(
        tool: "make", place: folder.path, output: result.output + "\n" + result.errors)
    }
  }

  static func run(
    _ vectors: SimulationVectors, tool: String, _ body: (URL, URL) throws -> Tool.Result
  ) throws -> SimulationResult {
    try stream(vectors.text, tool: tool, body) { result, outputs in
      guard
        let figures = try? JSONDecoder().decode(
          SimulationFigures.self, from: Data(result.output.utf8))
      else { throw ToolError.output(tool: tool, found: result.output + result.errors) }
      return SimulationResult(
        figures: figures,
        outputs: try VectorFile.outputs(
          parsing: try text(outputs), outputCount: vectors.outputCount))
    }
  }

  /// Runs a bench, by `body`, on a file with `input`, and reads, by `read`, what it said and the
  /// file that it wrote.
  static func stream<Value>(
    _ input: String, tool: String, _ body: (URL, URL) throws -> Tool.Result,
    read: (Tool.Result, URL) throws -> Value
  ) throws -> Value {
    try Tool.withScratch { scratch in
      let (vectors, outputs) = (
        scratch.appendingPathComponent("vectors.txt"), scratch.appendingPathComponent("outputs.txt")
      )
      try Data(input.utf8).write(to: vectors)
      let result = try body(vectors, outputs)
      // 1 is a mismatch, which the figures tell.
      guard result.status == 0 || result.status == 1 else {
        throw ToolError.failed(tool: tool, place: "bench", output: result.errors)
      }
      return try read(result, outputs)
    }
  }

  static func text(_ file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
