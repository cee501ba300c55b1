import Datasets
import Reports
import Training
import TriggerIR

/// What `compare` sets side by side.
public struct ComparisonInputs {
  /// Labelled events.
  public var dataset: Dataset
  /// The dataset's file, for errors.
  public var dataFile: String
  /// Whether the features are scaled already.
  public var isScaled: Bool
  public var float: FloatModel
  /// The float model's file, for errors.
  public var floatFile: String
  public var fixed: ModelFile
  /// The fixed-point model's file, for errors.
  public var fixedFile: String
  /// The build whose Verilog is simulated.
  public var build: BuildFolder?
  /// The folder of AMD's headers, for the C simulation of the build's HLS C++ as well.
  public var headers: String?

  public init(
    dataset: Dataset, dataFile: String, isScaled: Bool = false, float: FloatModel,
    floatFile: String, fixed: ModelFile, fixedFile: String, build: BuildFolder? = nil,
    headers: String? = nil
  ) {
    self.dataset = dataset
    self.dataFile = dataFile
    self.isScaled = isScaled
    self.float = float
    self.floatFile = floatFile
    self.fixed = fixed
    self.fixedFile = fixedFile
    self.build = build
    self.headers = headers
  }
}

/// Compares the float network, the fixed-point one and the simulated hardware on labelled
/// events.
/// - Throws: `UserError` where the files do not fit each other.
public func compare(_ inputs: ComparisonInputs) throws -> Report {
  let (dataset, fixed) = (inputs.dataset, inputs.fixed)
  guard let labels = dataset.y else {
    throw UserError(
      file: inputs.dataFile, place: "y", problem: "the events have no labels",
      remedy: "give a dataset with y")
  }
  guard inputs.float.anomaly == nil else {
    throw UserError(
      file: inputs.floatFile, problem: "it is an autoencoder, which has no classes to compare",
      remedy: "compare its scores with 'apus rates'")
  }
  let classNames = inputs.float.classNames
  let scores = try ScoreColumns(fixed.graph, classes: classNames.count, file: inputs.fixedFile)
  if let build = inputs.build { try build.requireBuild(of: fixed.graph) }
  let events = try PreparedEvents(
    dataset, for: fixed, file: inputs.dataFile, isScaled: inputs.isScaled)
  let emulated = try naming(inputs.fixedFile) {
    try emulate(
      try inputs.build?.pipeline.circuit ?? emulationCircuit(of: fixed.graph), on: events)
  }
  var sets = [
    try naming(inputs.floatFile) {
      try ScoreSet(
        name: "float",
        scores: try inputs.float.logits(dataset, isScaled: inputs.isScaled).map(Double.init),
        classes: classNames.count)
    },
    try ScoreSet(
      name: "fixed", scores: scores.select(emulated.values), classes: classNames.count),
  ]
  // A scaler is fitted to its training's events, so it tells trainings apart.
  guard inputs.float.scaler == fixed.scaler else {
    throw UserError(
      file: inputs.floatFile, place: "scaler", problem: "it is not that of \(inputs.fixedFile)",
      remedy: "give the float.json and the model.json of one training")
  }
  var report = Report(title: "\(fixed.graph.name): float, fixed point and hardware")
  if let build = inputs.build {
    let run = try report.simulate(build, on: events)
    if run.mantissas.count == emulated.mantissas.count {
      sets.append(
        try ScoreSet(name: "rtl", scores: scores.select(run.values), classes: classNames.count))
    }
    if let headers = inputs.headers {
      let run = try build.csim(events, headers: headers)
      report.agreements.append(
        try Agreement(
          reference: "fixed point (emulator)", candidate: "HLS C++ (g++)",
          vectors: run.figures.vectors, mismatches: run.figures.mismatches))
    }
  }
  report.comparison = try naming(inputs.dataFile) {
    try .make(scoreSets: sets, labels: labels, classNames: classNames)
  }
  report.subject = ReportSubject(
    model: fixed.graph.name, digest: inputs.build?.description.digest, events: dataset.count,
    facts: [.init("features", "\(dataset.featureCount)")])
  let operations = inputs.build?.description.layers.map { ($0.name, $0.operations) } ?? []
  report.tables = [
    try formatTable(
      fixed.graph, operations: Dictionary(operations, uniquingKeysWith: { first, _ in first }))
  ]
  return report
}

/// Which output ports are the classes' scores: those of the first output layer.
private struct ScoreColumns {
  private let classes: Int
  private let ports: Int

  init(_ graph: LayerGraph, classes: Int, file: String) throws {
    let types = try graph.types()
    let counts = graph.outputs.map { types[$0].elements.count }
    guard let first = counts.first, first == classes else {
      throw UserError(
        file: file, place: "outputs",
        problem: "the first output has \(counts.first ?? 0) values, and there are \(classes) "
          + "classes",
        remedy: "make the classes' scores the network's first output")
    }
    self.classes = classes
    ports = counts.reduce(0, +)
  }

  func select(_ values: [Double]) -> [Double] {
    ports == classes
      ? values
      : stride(from: 0, to: values.count, by: ports).flatMap { values[$0..<($0 + classes)] }
  }
}

extension FloatModel {
  /// The logits of events whose features may be scaled already.
  func logits(_ dataset: Dataset, isScaled: Bool) throws -> [Float] {
    guard isScaled else { return try logits(dataset) }
    guard shiftScaler == nil else {
      throw TrainingError.data(
        "the circuit of \(name) scales its events itself; give them as they arrive, without"
          + " --prescaled")
    }
    return try FloatModel(
      name: name, featureNames: featureNames, classNames: classNames, scaler: nil, layers: layers
    ).logits(dataset)
  }
}
