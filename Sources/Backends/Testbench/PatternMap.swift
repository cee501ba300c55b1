import Foundation
import TriggerIR

/// The `map.json` of a folder of pattern files: which bits of which link are which port's.
public struct PatternMap: Codable, Hashable, Sendable {
  public static let fileName = "map.json"
  public static let schema = "apus-patterns"
  public static let version = 1

  /// Bits of a port that lie together in a link's word.
  public struct Row: Codable, Hashable, Sendable {
    /// The element's name in the model.
    public let name: String
    /// The port's identifier in Verilog.
    public let port: String
    /// `fixed<W,I>` or `ufixed<W,I>`: how all bits of the port are read.
    public let format: String
    /// The lowest of the port's bits that lie here.
    public let portBit: Int
    public let link: Int
    /// Where that bit lies in the link's word.
    public let linkBit: Int
    public let width: Int
  }

  /// One of the two files.
  public struct Side: Codable, Hashable, Sendable {
    public let file: String
    public let links: Int
    /// In the order of the ports, from the lowest bit up; none for a port without bits.
    public let rows: [Row]
  }

  public let schema: String
  public let version: Int
  public let top: String
  /// The digest of the build's `ir/pipeline.txt`.
  public let digest: String
  public let clockPicoseconds: Int
  /// The outputs of the event in frame i of the inputs are in frame i + `latencyCycles`.
  public let latencyCycles: Int
  /// An event may enter in every frame.
  public let initiationInterval: Int
  public let linkBits: LinkPacking.Width
  public let inputs: Side
  public let outputs: Side
}

extension VerilogBackend {
  /// Where the inputs lie on links.
  public func inputPacking(_ width: LinkPacking.Width) -> LinkPacking {
    LinkPacking(
      ports: inputPorts, intervals: pipeline.circuit.inputs.map(\.interval), width: width)
  }

  /// Where the outputs lie on links.
  public func outputPacking(_ width: LinkPacking.Width) -> LinkPacking {
    LinkPacking(ports: outputPorts, intervals: pipeline.circuit.outputIntervals, width: width)
  }
}

extension PatternMap {
  public static let inputsFile = "inputs.txt"
  public static let outputsFile = "outputs.txt"

  /// The map of a design's ports.
  public init(_ backend: VerilogBackend, linkBits: LinkPacking.Width) {
    let (pipeline, circuit) = (backend.pipeline, backend.pipeline.circuit)
    func side(
      _ file: String, _ packing: LinkPacking, _ names: [String], _ ports: [String?],
      _ formats: [String]
    ) -> Side {
      let rows = packing.pieces.compactMap { piece in
        ports[piece.port].map {
          Row(
            name: names[piece.port], port: $0, format: formats[piece.port],
            portBit: piece.portBit, link: piece.link, linkBit: piece.linkBit, width: piece.width)
        }
      }
      return Side(file: file, links: packing.linkCount, rows: rows)
    }
    schema = Self.schema
    version = Self.version
    top = backend.top
    digest = Backends.digest(of: pipeline.dump())
    clockPicoseconds = pipeline.clockPicoseconds
    latencyCycles = pipeline.latencyCycles
    initiationInterval = pipeline.initiationInterval
    self.linkBits = linkBits
    inputs = side(
      Self.inputsFile, backend.inputPacking(linkBits), circuit.inputs.map(\.name),
      backend.inputPorts, circuit.inputs.map(\.interval.format.description))
    outputs = side(
      Self.outputsFile, backend.outputPacking(linkBits), circuit.outputs.map(\.name),
      backend.outputPorts, circuit.outputIntervals.map(\.format.description))
  }

  /// Sorted keys and a line for each value, the same bytes for the same build.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
