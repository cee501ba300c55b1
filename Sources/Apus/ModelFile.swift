import ArrayFiles
import Datasets
import Foundation
import TriggerIR

/// What a model file (`.json` or `.json.gz`) holds: a layer graph and how data are prepared
/// for it.
public struct ModelFile: Equatable, Sendable {
  public static let schema = "apus-model"
  public static let version = 1

  public var graph: LayerGraph
  /// What software applies to the features before they are quantized into the input's type;
  /// nil where they are taken as they are.
  public var scaler: StandardScaler?
  /// The names of the classes that the outputs stand for, or none.
  public var classNames: [String]

  public init(graph: LayerGraph, scaler: StandardScaler? = nil, classNames: [String] = []) {
    self.graph = graph
    self.scaler = scaler
    self.classNames = classNames
  }
}

extension ModelFile {
  /// The largest model file, unpacked: far above any network that fits a trigger.
  private static let limits = SizeLimits(maximumBytes: 1 << 30)

  /// Reads a model file.
  /// - Throws: `ArrayFileError` or `UserError` naming the file and the key.
  public static func read(_ path: String) throws -> ModelFile {
    let data = try JSONFile.read(path, limits: limits)
    let model: ModelFile
    do {
      model = try JSONDecoder().decode(ModelFile.self, from: data)
    } catch let error as CompilationError {
      throw UserError(
        file: path, place: error.place, problem: error.problem, remedy: error.remedy)
    } catch {
      throw decodingFailure(path, data, error)
    }
    try model.check(path)
    return model
  }

  private func check(_ path: String) throws {
    guard let scaler else { return }
    let count = graph.inputTypes.count
    guard scaler.offset.count == count else {
      throw UserError(
        file: path, place: "scaler",
        problem: "it scales \(scaler.offset.count) features, and the network takes \(count)",
        remedy: "give one offset and scale for every input")
    }
  }

  /// The file's text: sorted keys, the same bytes for the same model.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// Writes the model, compressed where the path ends in `.gz`.
  public func write(to path: String) throws {
    try JSONFile.write(Data(try json().utf8), to: path)
  }
}

extension ModelFile: Codable {
  private enum Key: String, CodingKey { case schema, version, graph, scaler, classes }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let schema = try container.decode(String.self, forKey: .schema)
    guard schema == Self.schema else {
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: container,
        debugDescription: "is '\(schema.prefix(64))', and a model has '\(Self.schema)'")
    }
    let version = try container.decode(Int.self, forKey: .version)
    guard version == Self.version else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container,
        debugDescription: "is \(version), and this program reads \(Self.version)")
    }
    graph = try container.decode(LayerGraph.self, forKey: .graph)
    scaler = try container.decodeIfPresent(StandardScaler.self, forKey: .scaler)
    classNames = try container.decodeIfPresent([String].self, forKey: .classes) ?? []
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.schema, forKey: .schema)
    try container.encode(Self.version, forKey: .version)
    try container.encode(graph, forKey: .graph)
    try container.encodeIfPresent(scaler, forKey: .scaler)
    if !classNames.isEmpty { try container.encode(classNames, forKey: .classes) }
  }
}
