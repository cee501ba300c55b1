import ArrayFiles
import Backends
import Foundation
import Toolchains
import TriggerIR

/// A build folder read back: what was built, and the circuit it was built of.
public struct BuildFolder: Sendable {
  static let pipelinePath = "ir/pipeline.txt"

  public let url: URL
  public let description: BuildDescription
  public let model: ModelFile
  public let pipeline: Pipeline

  /// Reads the description, the model and the pipeline, and checks that they belong together.
  /// - Throws: `UserError` or `ArrayFileError` naming the file.
  public init(_ path: String) throws {
    url = URL(fileURLWithPath: path)
    let file = url.appendingPathComponent(BuildDescription.fileName).path
    guard FileManager.default.fileExists(atPath: file) else {
      throw UserError(
        file: path, problem: "it holds no \(BuildDescription.fileName)",
        remedy: "make it with 'apus compile model.json -o \(path)'")
    }
    do {
      description = try JSONDecoder().decode(
        BuildDescription.self, from: try JSONFile.read(file))
    } catch { throw JSONFile.error(decoding: file, error) }
    guard description.schema == BuildDescription.schema,
      description.version == BuildDescription.version
    else {
      throw UserError(
        file: file, place: "schema",
        problem: "it is \(description.schema.prefix(64)) \(description.version), and this program "
          + "reads \(BuildDescription.schema) \(BuildDescription.version)",
        remedy: "compile the model again")
    }
    model = try ModelFile.read(url.appendingPathComponent("model.json").path)
    let pipelineFile = url.appendingPathComponent(Self.pipelinePath).path
    let text = String(decoding: try BoundedFile.read(pipelineFile), as: UTF8.self)
    guard digest(of: text) == description.digest else {
      throw UserError(
        file: pipelineFile, problem: "its digest is not that of \(BuildDescription.fileName)",
        remedy: "compile the model again")
    }
    do {
      pipeline = try Pipeline(parsing: text)
    } catch {
      throw UserError(
        file: pipelineFile, problem: "\(error)", remedy: "compile the model again")
    }
  }

  /// Streams events through the Verilated design and compares with the emulator.
  public func simulate(
    _ events: PreparedEvents, bubbles: UInt64 = 1, wave: String? = nil
  ) throws -> SimulationRun {
    try require("verilog", "Verilog")
    return try run(events) { vectors in
      try VerilatorSimulation.run(
        vectors, folder: url.appendingPathComponent("testbench"), top: identifier,
        bubbles: bubbles, wave: wave.map { URL(fileURLWithPath: $0) })
    }
  }

  /// Runs the HLS C++ under g++ and compares with the emulator.
  /// - Parameter headers: The folder of AMD's `ap_fixed` headers.
  public func csim(_ events: PreparedEvents, headers: String) throws -> SimulationRun {
    try require("hls", "HLS C++")
    return try run(events) { vectors in
      try HLSSimulation.run(
        vectors, folder: url.appendingPathComponent("hls"), headers: URL(fileURLWithPath: headers))
    }
  }

  private func require(_ backend: String, _ name: String) throws {
    guard description.backends.contains(backend) else {
      throw UserError(
        file: url.relativePath, problem: "it was compiled without \(name)",
        remedy: "compile the model with --backend all")
    }
  }

  /// The top module's name, which comes from a file here, as a name and nothing else.
  private var identifier: String { VerilogBackend.identifier(description.top) }

  private func run(
    _ events: PreparedEvents, _ body: (SimulationVectors) throws -> SimulationResult
  ) throws -> SimulationRun {
    let circuit = pipeline.circuit
    let expected = try emulate(circuit, on: events)
    let result = try body(
      SimulationVectors(
        inputs: events.mantissas, inputCount: circuit.inputs.count,
        expected: expected.mantissas, outputCount: circuit.outputs.count))
    return SimulationRun(
      figures: result.figures, values: try OutputValues(circuit).doubles(result.outputs),
      mantissas: result.outputs, events: events.count)
  }
}

/// A simulation of a build on a dataset.
public struct SimulationRun: Sendable {
  public let figures: SimulationFigures
  /// events × outputs, exact; events that never came out are missing at the end.
  public let values: [Double]
  public let mantissas: [Int64]
  public let events: Int

  /// Writes the values as `y` in an npz file.
  /// - Throws: `UserError` when outputs are missing.
  public func write(to path: String) throws {
    guard figures.vectors == events, values.count.isMultiple(of: max(events, 1)) else {
      throw UserError(
        file: path, problem: "some events never came out of the simulation",
        remedy: "look at the mismatches")
    }
    try writeOutputs(values, events: events, to: path)
  }
}
