import Datasets
import Foundation
import Reports
import TriggerIR

/// What `rates` counts.
public struct RateInputs {
  /// The average rate of colliding bunches at the LHC in kHz, rounded: 2,760 pairs of bunches, as
  /// CMS reckons for its next first level, 11.245 thousand turns a second (L. Evans and P. Bryant,
  /// JINST 3 (2008) S08001).
  public static let lhcCrossingKilohertz = 31_000.0

  /// Labelled events; label 0 is background.
  public var dataset: Dataset
  /// The dataset's file, for errors.
  public var dataFile: String
  /// Whether the features are scaled already.
  public var isScaled: Bool
  public var model: ModelFile
  /// The model's file, for errors.
  public var modelFile: String
  /// The output port that is the score; nil for the output layer `score`, or else the first one.
  public var score: String?
  public var float: FloatScores?
  /// The file of the float scores, for errors.
  public var floatFile: String
  /// The build whose Verilog is simulated.
  public var build: BuildFolder?
  /// In kHz.
  public var crossingKilohertz: Double
  /// What thresholds are wanted for.
  public var goals: [RateGoal]
  /// The cuts that an event has to escape to be unique.
  public var menu: TriggerMenu

  public init(
    dataset: Dataset, dataFile: String, isScaled: Bool = false, model: ModelFile,
    modelFile: String, score: String? = nil, float: FloatScores? = nil, floatFile: String = "",
    build: BuildFolder? = nil, crossingKilohertz: Double = lhcCrossingKilohertz,
    goals: [RateGoal], menu: TriggerMenu = .small
  ) {
    self.dataset = dataset
    self.dataFile = dataFile
    self.isScaled = isScaled
    self.model = model
    self.modelFile = modelFile
    self.score = score
    self.float = float
    self.floatFile = floatFile
    self.build = build
    self.crossingKilohertz = crossingKilohertz
    self.goals = goals
    self.menu = menu
  }
}

/// Finds the thresholds of an anomaly score for the rates a trigger may have, and what they keep.
/// - Throws: `UserError` where the files do not fit each other, `FileError` where the events are
///   too few for every goal.
public func rates(_ inputs: RateInputs) throws -> Report {
  let (dataset, model) = (inputs.dataset, inputs.model)
  guard let labels = dataset.y else {
    throw UserError(
      file: inputs.dataFile, place: "y", problem: "the events have no labels",
      remedy: "give a dataset with y, 0 for background")
  }
  if let build = inputs.build { try build.requireBuild(of: model.graph) }
  let circuit = try naming(inputs.modelFile) {
    try inputs.build?.pipeline.circuit ?? emulationCircuit(of: model.graph)
  }
  let column = try inputs.scoreColumn(of: circuit)
  var levels: [Level] = try inputs.floatScores(column: column).map { [Level("float", $0)] } ?? []
  let events = try PreparedEvents(
    dataset, for: model, file: inputs.dataFile, isScaled: inputs.isScaled)
  let emulated = try naming(inputs.modelFile) { try emulate(circuit, on: events) }
  func port(_ values: [Double]) -> [Double] {
    stride(from: column, to: values.count, by: emulated.outputs).map { values[$0] }
  }
  let exponent = circuit.outputIntervals[column].exponent
  levels.append(Level("fixed", port(emulated.values), stepExponent: exponent))
  var report = Report(title: "\(model.graph.name): rates and efficiencies")
  if let build = inputs.build {
    let run = try report.simulate(build, on: events)
    if run.mantissas.count == emulated.mantissas.count {
      levels.append(Level("rtl", port(run.values), stepExponent: exponent))
    }
  }
  report.rates = try naming(inputs.dataFile) {
    try inputs.report(levels, score: circuit.outputs[column].name, labels: labels)
  }
  report.subject = ReportSubject(
    model: model.graph.name, digest: inputs.build?.description.digest, events: dataset.count,
    facts: [.init("score", circuit.outputs[column].name)])
  return report
}

/// The scores of one level.
private struct Level {
  let name: String
  let scores: [Double]
  let stepExponent: Int?

  init(_ name: String, _ scores: [Double], stepExponent: Int? = nil) {
    (self.name, self.scores, self.stepExponent) = (name, scores, stepExponent)
  }
}

extension RateInputs {
  /// Which output port the score is.
  fileprivate func scoreColumn(of circuit: Circuit) throws -> Int {
    let names = circuit.outputs.map(\.name)
    if let score {
      guard let column = names.firstIndex(of: score) else {
        throw UserError(
          file: modelFile, place: "outputs", problem: "there is no output '\(score)'",
          remedy: "give one of \(Self.list(names))")
      }
      return column
    }
    let graph = model.graph
    let types = try graph.types()
    let widths = graph.outputs.map { types[$0].elements.count }
    let index = graph.outputs.firstIndex { graph.layers[$0].name == "score" } ?? 0
    guard index < widths.count, widths[index] == 1 else {
      let name = index < widths.count ? graph.layers[graph.outputs[index]].name : ""
      throw UserError(
        file: modelFile, place: "outputs",
        problem:
          "the output '\(name)' has \(index < widths.count ? widths[index] : 0) values, and a "
          + "score is one",
        remedy: "choose one by --score, of \(Self.list(names))")
    }
    return widths[..<index].reduce(0, +)
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(8).map { "'\($0)'" }.joined(separator: ", ") + (names.count > 8 ? ", …" : "")
  }

  fileprivate func report(_ levels: [Level], score: String, labels: [Int]) throws -> RateReport {
    // Cuts are in hardware steps, which scaled features have lost.
    let decisions = isScaled ? [] : menu.decisions(on: dataset)
    let any =
      decisions.isEmpty
      ? nil
      : labels.indices.map { event in
        decisions.contains { $0.isAccepted[event] }
      }
    func result(_ name: String, _ condition: String, _ isAccepted: [Bool]) throws -> CutResult {
      CutResult(
        name: name, condition: condition,
        accepted: try Acceptance(
          isAccepted, labels: labels, name: name, crossingKilohertz: crossingKilohertz))
    }
    let cuts =
      try decisions.map { try result($0.cut.name, $0.cut.condition, $0.isAccepted) }
      + (any.map { [try result("any", "one of them or more", $0)] } ?? [])
    let scans = try levels.map { level in
      try RateScan(
        name: level.name, scores: level.scores, labels: labels, classNames: dataset.classNames,
        crossingKilohertz: crossingKilohertz, menu: any, stepExponent: level.stepExponent)
    }
    return try RateReport(
      score: score, backgroundName: dataset.classNames[0], scans: scans, goals: goals, cuts: cuts)
  }
}
