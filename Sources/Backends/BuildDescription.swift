import FixedPoint
import Foundation
import TriggerIR

/// The `build.json` of a build folder: what was built, for scripts and for later commands.
public struct BuildDescription: Codable, Hashable, Sendable {
  public static let fileName = "build.json"
  public static let schema = "apus-build"
  public static let version = 4

  public struct Port: Codable, Hashable, Sendable {
    /// The element's name in the model.
    public let name: String
    /// The port's identifier in Verilog; absent for a port without bits.
    public let port: String?
    /// `fixed<W,I>` or `ufixed<W,I>`: how the port's bits are read.
    public let format: String
    public let width: Int
    /// The weight of the least significant bit is 2^exponent.
    public let exponent: Int
  }

  /// One row for each layer of the network.
  public struct LayerRow: Codable, Hashable, Sendable {
    public let name: String
    public let kind: String
    public let shape: [Int]
    /// The smallest format that holds every element.
    public let format: String
    /// The operations that the layer became.
    public let operations: Int
  }

  public let schema: String
  public let version: Int
  /// The tool's version.
  public let apus: String
  public let top: String
  /// The digest of `ir/pipeline.txt`.
  public let digest: String
  public let clockPicoseconds: Int
  public let stages: Int
  public let latencyCycles: Int
  public let latencyNanoseconds: Double
  /// The budget the build was made for, if one was given.
  public let latencyBudgetNanoseconds: Double?
  public let initiationInterval: Int
  /// How many words the carry chains of the Verilog add.
  public let adders: AdderForm
  /// At which ports registers stand.
  public let portRegisters: PortRegisters
  public let inputs: [Port]
  public let outputs: [Port]
  public let layers: [LayerRow]
  public let estimate: AreaTable.Estimate
  public let areaTable: AreaTable
  public let delayTable: DelayTable
  /// The back ends whose files are there: "verilog", "hls".
  public let backends: [String]
}

extension BuildDescription {
  /// Describes a pipeline that `backend` emits.
  public init(
    _ pipeline: Pipeline, layers: LayerGraph, backend: VerilogBackend, area: AreaTable,
    delays: DelayTable, latencyBudget: Int?, backends: [String]
  ) throws {
    let circuit = pipeline.circuit
    func port(_ name: String, _ identifier: String?, _ interval: FixedInterval) -> Port {
      Port(
        name: name, port: identifier, format: interval.format.description,
        width: interval.width, exponent: interval.exponent)
    }
    schema = Self.schema
    version = Self.version
    apus = Banner.version
    top = backend.top
    digest = Backends.digest(of: pipeline.dump())
    clockPicoseconds = pipeline.clockPicoseconds
    stages = pipeline.stageCount
    latencyCycles = pipeline.latencyCycles
    latencyNanoseconds = Double(pipeline.latencyCycles * pipeline.clockPicoseconds) / 1000
    latencyBudgetNanoseconds = latencyBudget.map { Double($0) / 1000 }
    initiationInterval = pipeline.initiationInterval
    adders = pipeline.adders
    portRegisters = pipeline.portRegisters
    inputs = zip(circuit.inputs, backend.inputPorts).map { port($0.name, $1, $0.interval) }
    outputs = zip(circuit.outputs, backend.outputPorts).map {
      port($0.name, $1, circuit.nodes[$0.node].interval)
    }
    let types = try layers.types()
    self.layers = layers.layers.enumerated().map { index, layer in
      LayerRow(
        name: layer.name, kind: layer.operation.keyword, shape: types[index].shape,
        format: types[index].commonFormat?.description ?? "mixed",
        operations: circuit.nodes.count { $0.origin.layer == index && $0.isLogic })
    }
    estimate = area.estimate(pipeline)
    areaTable = area
    delayTable = delays
    self.backends = backends
  }

  /// Sorted keys and a line for each value, the same bytes for the same build.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
