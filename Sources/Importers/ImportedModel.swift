import ArrayFiles
import FixedPoint
import Foundation
import TriggerIR

/// What the user decides about an import.
public struct ImportOptions: Hashable, Sendable {
  /// The type of every element of every input; without it the types of the input quantizers.
  public var input: FixedType?
  /// The formats of layers that were trained in floating point.
  public var precision: PrecisionPlan
  /// Whether a softmax or sigmoid at an output is left out: neither changes which class is the
  /// largest, and a sigmoid is monotone, so a cut on it is a cut on its argument.
  public var dropsFinalActivation: Bool

  public init(
    input: FixedType? = nil, precision: PrecisionPlan = PrecisionPlan(),
    dropsFinalActivation: Bool = false
  ) {
    self.input = input
    self.precision = precision
    self.dropsFinalActivation = dropsFinalActivation
  }
}

/// A model of another framework as a graph of exact layers.
public struct ImportedModel: Hashable, Sendable {
  /// Verified: `LayerGraph.verify` accepts it.
  public let graph: LayerGraph
  /// What quantizing the layers that were trained in floating point lost; none for HGQ2.
  public let losses: [PrecisionLoss]
  /// Where the model comes from: `Keras 3.10.0 (HGQ2)`.
  public let format: String
}

/// Reads a model of another framework; its format is found by content.
///
/// Read are Keras 3 files (`.keras`) of Functional and Sequential models from layers of Keras and
/// HGQ2. Layers of HGQ2 come out bit for bit; their weights are quantized as HGQ2 does it, in
/// float32. Nothing in the file is run.
/// - Parameters:
///   - data: The file's bytes; untrusted.
///   - file: The file's name, for errors.
///   - name: The name of the graph; the model's own where it is empty.
/// - Throws: `CompilationError` or `ArrayFileError`, one line naming the layer and what would help.
public func importModel(
  _ data: Data, file: String = "model", name: String, options: ImportOptions
) throws -> ImportedModel {
  try requireKeras(data, file)
  let archive = try KerasArchive(data, file: file)
  return try importModel(archive, name: name, options: options)
}

/// The same for a file that was taken apart.
package func importModel(
  _ archive: KerasArchive, name: String, options: ImportOptions
) throws -> ImportedModel {
  var left = KerasModel.maximumLayers
  let className = archive.configuration["class_name"]?.text ?? ""
  guard KerasModel.isModel(className) else {
    throw refusal(
      "model", "its class is \(quoted(className)); Functional and Sequential models are read",
      "build it with keras.Model(inputs, outputs) or keras.Sequential")
  }
  let model = try KerasModel(archive.configuration, path: "layers", depth: 0, left: &left)
  try options.precision.check(layers: model.layerNames)
  var work = KerasImport(
    name: name.isEmpty ? model.name : name, weights: archive.weights, options: options)
  let inputs = try work.addInputs(of: model)
  work.builder.setOutputs(
    try work.run(model, inputs: inputs, finals: model.outputs.map { _ in true }))
  let graph = try work.finish()
  let version = archive.version.map { "Keras \(excerpt($0))" } ?? "Keras"
  return ImportedModel(
    graph: graph, losses: work.losses, format: version + (model.usesHGQ ? " (HGQ2)" : ""))
}

/// Tells what the bytes are where they are no Keras 3 file.
private func requireKeras(_ data: Data, _ file: String) throws {
  if data.starts(with: Array("PK".utf8)) { return }
  if data.starts(with: HDF5.signature) {
    let names = try HDF5.names(of: data, file: file)
    let isWhole = names.contains { $0.hasPrefix("model_weights/") }
    throw isWhole
      ? refusal(
        "file", "it is a whole model in the older HDF5 form of Keras",
        "load it with Keras 3 and save it with model.save('model.keras')")
      : refusal(
        "file", "it is an HDF5 file of weights alone",
        "save the whole model with model.save('model.keras')")
  }
  let start = data.prefix(4_096).first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
  if start == UInt8(ascii: "{") || data.starts(with: [0x1F, 0x8B]) {
    let isApus = [UInt8](data.prefix(4_096)).firstRange(of: Array("\"layers\"".utf8)) != nil
    throw isApus || start != UInt8(ascii: "{")
      ? refusal(
        "file", "it is JSON: a model of Apus already, or a configuration without weights",
        "give models of Apus to 'apus compile'; save those of Keras as model.keras")
      : refusal(
        "file", "it is JSON, which holds no Keras weights",
        "save the whole model with model.save('model.keras')")
  }
  throw refusal(
    "file", "its content is none of the known formats",
    "give a Keras 3 file, saved with model.save('model.keras')")
}

extension KerasModel {
  /// The names of all layers, those of models inside included.
  fileprivate var layerNames: [String] {
    layers.flatMap { [$0.name] + ($0.model?.layerNames ?? []) }
  }

  fileprivate var usesHGQ: Bool {
    layers.contains { $0.origin == .hgq || $0.model?.usesHGQ == true }
  }
}
