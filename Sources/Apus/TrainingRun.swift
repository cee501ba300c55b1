import ArrayFiles
import Backends
import Datasets
import Foundation
import Reports
import Training
import TriggerIR

/// A finished training, as the files of a run folder.
public struct TrainingRun: Sendable {
  public let result: TrainingResult
  public let recipe: Recipe

  /// Loads or generates the recipe's data and trains.
  ///
  /// - Parameters:
  ///   - data: A dataset file instead of the recipe's own source.
  ///   - progress: told after every step.
  public init(
    recipe: Recipe, data: String? = nil, progress: (TrainingProgress) -> Void = { _ in }
  ) throws {
    self.recipe = recipe
    let (dataset, file) = try Self.load(recipe, data)
    do {
      result = try Trainer.run(recipe: recipe, data: dataset, progress: progress)
    } catch TrainingError.data(let problem) {
      throw FileError(file: file, cause: TrainingError.data(problem))
    }
  }

  private static func load(
    _ recipe: Recipe, _ file: String?
  ) throws -> (dataset: Dataset, file: String) {
    if let file { return (try Dataset.read(file), file) }
    switch recipe.data.source {
    case .file(let path): return (try Dataset.read(path), path)
    case .jets(let count, let seed):
      return (try ToyJetGenerator(seed: seed).generate(count: count).dataset(), "generated jets")
    case .events(let count, let signals, let seed):
      let events = ToyEventGenerator(seed: seed).generate(ordinary: count, signals: signals)
      return (try events.dataset(), "generated events")
    }
  }

  /// The quantized network with the preparation of its data.
  public var model: ModelFile {
    ModelFile(
      graph: result.graph, scaler: result.scaler, classNames: result.quantizedModel.classNames)
  }

  /// Writes `float.json`, `model.json`, `history.json`, `report.html`, and `test.npz` with the
  /// events that the training never saw, as they were given.
  ///
  /// - Throws: `ProjectError` where the folder is a file or holds other things.
  public func write(to folder: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func json(_ value: some Encodable) throws -> String {
      String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
    var project = GeneratedProject()
    try project.add("float.json", try json(result.floatModel))
    try project.add("model.json", try model.json())
    try project.add(OutputFolder.run.marker, try json(result.history))
    try project.add("report.html", try report().page().html())
    // The events are binary and no part of the project: they are written beside it first, so
    // that little can go wrong once the folder stands.
    let target = URL(fileURLWithPath: folder).standardizedFileURL
    let parent = target.deletingLastPathComponent()
    let events = parent.appendingPathComponent(".\(target.lastPathComponent).test.npz")
    defer { try? FileManager.default.removeItem(at: events) }
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try result.split.test.write(to: events.path)
    try OutputFolder.run.write(project, to: folder)
    try FileManager.default.moveItem(at: events, to: target.appendingPathComponent("test.npz"))
  }

  private func report() throws -> Report {
    var report = Report(title: "Training of \(recipe.name)")
    report.subject = ReportSubject(
      model: recipe.name, data: "the recipe's training, validation and test events",
      events: result.split.train.count + result.split.validation.count + result.split.test.count,
      facts: [
        .init("training events", "\(result.split.train.count)"),
        .init("validation events", "\(result.split.validation.count)"),
        .init("test events", "\(result.split.test.count)"),
      ])
    report.tables = [try formatTable(result.graph)]
    report.history = result.history.reported
    return report
  }
}

/// One row for each layer: its shape, the format that holds its elements, its weights.
func formatTable(_ graph: LayerGraph, operations: [String: Int] = [:]) throws -> ReportTable {
  let types = try graph.types()
  let rows = zip(graph.layers, types).map { layer, type in
    var weights = "–"
    var nonzero = "–"
    if case .dense(let matrix, _) = layer.operation {
      weights = matrix.commonFormat.map(\.description) ?? "–"
      nonzero = "\(matrix.mantissas.count { $0 != 0 }) of \(matrix.mantissas.count)"
    }
    return [
      layer.name, layer.operation.keyword,
      type.shape.map(String.init).joined(separator: " × "),
      type.commonFormat?.description ?? "mixed", weights, nonzero,
      operations[layer.name].map(String.init) ?? "–",
    ]
  }
  return try ReportTable(
    title: "Formats, layer by layer",
    explanation: "The smallest format that holds every element of a layer's result, and every "
      + "weight. Sums are exact: only inputs and quantizers round.",
    columns: [
      .init("layer"), .init("kind"), .init("shape"), .init("result", .code),
      .init("weights", .code), .init("nonzero weights", .number), .init("operations", .number),
    ],
    rows: rows)
}

extension Training.TrainingHistory {
  /// The history as the report draws it.
  var reported: Reports.TrainingHistory {
    func phase(_ name: String, _ history: PhaseHistory) -> Reports.TrainingPhase {
      .init(
        name: name,
        epochs: history.epochs.map {
          .init(
            trainLoss: $0.trainLoss, validationLoss: $0.validationLoss,
            trainAccuracy: $0.trainAccuracy, validationAccuracy: $0.validationAccuracy)
        },
        keptEpoch: history.bestEpoch > 0 ? history.bestEpoch : nil)
    }
    return .init(phases: [phase("float", float), phase("quantized", quantized)])
  }
}
