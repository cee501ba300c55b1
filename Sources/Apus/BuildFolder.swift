import ArrayFiles
import Backends
import FixedPoint
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
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue
    {
      throw UserError(
        file: path, problem: "it is a file, and a build is a folder",
        remedy: "give the folder that 'apus compile' wrote")
    }
    guard FileManager.default.fileExists(atPath: file) else {
      throw UserError(
        file: path, problem: "it holds no \(BuildDescription.fileName)",
        remedy: "make it with 'apus compile model.json -o \(path)'")
    }
    let data = try JSONFile.read(file)
    do {
      try Self.check(try JSONDecoder().decode(Header.self, from: data), file)
      description = try JSONDecoder().decode(BuildDescription.self, from: data)
    } catch let error as UserError {
      throw error
    } catch { throw decodingFailure(file, data, error) }
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
    try checkDescription(file)
    try checkDelays(file)
    try checkModel()
  }

  private struct Header: Decodable {
    let schema: String
    let version: Int
  }

  /// A description of another version may lack what this one holds.
  private static func check(_ header: Header, _ file: String) throws {
    guard header.schema == BuildDescription.schema, header.version == BuildDescription.version
    else {
      throw UserError(
        file: file, place: header.schema == BuildDescription.schema ? "version" : "schema",
        problem: "it is \(header.schema.prefix(64)) \(header.version), and this program "
          + "reads \(BuildDescription.schema) \(BuildDescription.version)",
        remedy: "compile the model again")
    }
  }

  /// The figures that limits are held against are those of the pipeline.
  private func checkDescription(_ file: String) throws {
    let cycles = pipeline.latencyCycles
    let figures = [
      ("clockPicoseconds", "\(description.clockPicoseconds)", "\(pipeline.clockPicoseconds)"),
      ("stages", "\(description.stages)", "\(pipeline.stageCount)"),
      ("latencyCycles", "\(description.latencyCycles)", "\(cycles)"),
      ("adders", description.adders.rawValue, pipeline.adders.rawValue),
      ("portRegisters", description.portRegisters.rawValue, pipeline.portRegisters.rawValue),
      (
        "latencyNanoseconds", "\(description.latencyNanoseconds)",
        "\(Double(cycles * pipeline.clockPicoseconds) / 1000)"
      ),
    ]
    for (key, stated, actual) in figures where stated != actual {
      throw UserError(
        file: file, place: key, problem: "is \(stated), and the pipeline has \(actual)",
        remedy: "compile the model again")
    }
  }

  /// Delays of a device, whose sums along any path are far from overflowing.
  private func checkDelays(_ file: String) throws {
    let delays = description.delayTable
    for (key, value) in [
      ("level", delays.level), ("carryEntry", delays.carryEntry),
      ("carryPerBit", delays.carryPerBit), ("registers", delays.registers),
      ("fanOut", delays.fanOut), ("smallSum", delays.smallSum),
    ] where !(0...1_000_000).contains(value) {
      throw UserError(
        file: file, place: "delayTable.\(key)", problem: "\(value) ps is outside 0…1000000",
        remedy: "compile the model again")
    }
  }

  /// The model and the pipeline give the same outputs for sample events, so that a model that
  /// was put here later is not taken for the one that was compiled.
  private func checkModel() throws {
    let (graph, circuit) = (model.graph, pipeline.circuit)
    let types = try graph.types()
    let inputs = graph.inputs.flatMap { types[$0].elements }
    let exponents = graph.outputs.flatMap { types[$0].elements.map(\.exponent) }
    let steps = zip(circuit.outputIntervals.map(\.exponent), exponents)
    let isSame =
      try inputs == circuit.inputs.map(\.interval) && exponents.count == circuit.outputs.count
      && SampleEvents.events(for: inputs, count: 64).allSatisfy { event in
        let values = zip(try circuit.evaluate(event), try graph.evaluate(event, types: types))
        return zip(values, steps).allSatisfy { value, step in
          let common = min(step.0, step.1)
          return FixedInterval.rescale(value.0, from: step.0, to: common)
            == FixedInterval.rescale(value.1, from: step.1, to: common)
        }
      }
    guard isSame else {
      throw UserError(
        file: url.appendingPathComponent("model.json").path,
        problem: "it is not the model that \(Self.pipelinePath) was compiled from",
        remedy: "compile the model again")
    }
  }

  /// Streams events through the simulated Verilog and compares with the emulator.
  public func simulate(
    _ events: PreparedEvents, simulator: Simulator = .verilator, bubbles: UInt64 = 1,
    wave: String? = nil
  ) throws -> SimulationRun {
    try require("verilog", "Verilog")
    let (folder, wave) = (
      url.appendingPathComponent("testbench"), wave.map { URL(fileURLWithPath: $0) }
    )
    return try run(events) { vectors in
      switch simulator {
      case .verilator:
        try VerilatorSimulation.run(
          vectors, folder: folder, top: identifier, bubbles: bubbles, wave: wave)
      case .icarus:
        try IcarusSimulation.run(vectors, folder: folder, bubbles: bubbles, wave: wave)
      }
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

  func require(_ backend: String, _ name: String) throws {
    guard description.backends.contains(backend) else {
      throw UserError(
        file: url.relativePath, problem: "it was compiled without \(name)",
        remedy: "compile the model with --backend all")
    }
  }

  /// The top module's name, which comes from a file here, as a name and nothing else.
  var identifier: String { VerilogBackend.identifier(description.top) }

  private func run(
    _ events: PreparedEvents, _ body: (SimulationVectors) throws -> SimulationResult
  ) throws -> SimulationRun {
    let circuit = pipeline.circuit
    let expected = try naming(url.relativePath) { try emulate(circuit, on: events) }
    let result = try body(
      SimulationVectors(
        inputs: events.mantissas, inputCount: circuit.inputs.count,
        expected: expected.mantissas, outputCount: circuit.outputs.count))
    return SimulationRun(
      figures: result.figures, values: try OutputValues(circuit).doubles(result.outputs),
      mantissas: result.outputs, events: events.count)
  }
}

/// The simulators of Verilog.
public enum Simulator: String, CaseIterable, Sendable { case verilator, icarus }

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
