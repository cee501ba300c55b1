/// How several implementations of one classifier perform on the same labelled events.
///
/// Every class is judged one against the rest; "macro" is the unweighted mean over the classes.
/// All uncertainties are one standard deviation.
public struct ClassificationComparison: Equatable, Sendable {
  public let classNames: [String]
  public let events: Int
  /// Events of each class, as `classNames`.
  public let eventsPerClass: [Int]
  /// The background rates of the working points.
  public let backgroundRates: [Double]
  /// One entry a score set, in the order given.
  public let results: [ScoreSetResult]
  /// One entry a pair of score sets, the later minus the earlier.
  public let differences: [PairedDifference]

  init(
    classNames: [String], events: Int, eventsPerClass: [Int], backgroundRates: [Double],
    results: [ScoreSetResult], differences: [PairedDifference]
  ) {
    self.classNames = classNames
    self.events = events
    self.eventsPerClass = eventsPerClass
    self.backgroundRates = backgroundRates
    self.results = results
    self.differences = differences
  }

  /// The paired differences of `name` against `reference`, if `name` came after it.
  public func difference(of name: String, from reference: String) -> PairedDifference? {
    differences.first { $0.name == name && $0.reference == reference }
  }
}

/// The performance of one score set.
public struct ScoreSetResult: Codable, Equatable, Sendable {
  public let name: String
  /// The fraction of events whose highest score is the true class.
  public let accuracy: Proportion
  public let confusion: ConfusionMatrix
  /// One entry a class.
  public let classes: [ClassResult]
  /// The mean AUC over the classes; its uncertainty counts that all classes share the events.
  public let macroAuc: Estimate
  /// The mean signal efficiency over the classes at each background rate; the classes' signal
  /// events are distinct, so their binomial uncertainties add in quadrature.
  public let macroEfficiencies: [Estimate]
  /// The mean curve over the classes at equal background rate.
  public let macroCurve: ThinCurve
}

/// One class against the rest.
public struct ClassResult: Codable, Equatable, Sendable {
  /// The Mann–Whitney AUC with the standard error of DeLong et al. (1988).
  public let auc: Estimate
  /// One entry a background rate.
  public let workingPoints: [WorkingPoint]
  /// The ROC curve, thinned for drawing.
  public let curve: ThinCurve
}

/// One score set minus another on the same events, with paired uncertainties.
public struct PairedDifference: Codable, Equatable, Sendable {
  public let name: String
  /// The score set that is subtracted.
  public let reference: String
  /// One AUC difference a class.
  public let auc: [Estimate]
  public let macroAuc: Estimate
  public let accuracy: Estimate
  /// Events with at least one unequal score.
  public let eventsWithOtherScores: Int
  /// Events whose class of highest score is another.
  public let eventsWithOtherDecision: Int
}

extension ClassificationComparison: Codable {
  private enum CodingKeys: String, CodingKey {
    case classNames, events, eventsPerClass, backgroundRates, results, differences
  }

  /// - Throws: `ReportError.inconsistentReport` when lists that must be equally long are not.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      classNames: try container.decode([String].self, forKey: .classNames),
      events: try container.decode(Int.self, forKey: .events),
      eventsPerClass: try container.decode([Int].self, forKey: .eventsPerClass),
      backgroundRates: try container.decode([Double].self, forKey: .backgroundRates),
      results: try container.decode([ScoreSetResult].self, forKey: .results),
      differences: try container.decode([PairedDifference].self, forKey: .differences))
    try verify()
  }

  private func verify() throws {
    func check(_ place: String, _ found: Int, _ expected: Int) throws {
      guard found == expected else {
        throw ReportError.inconsistentReport(place: place, found: found, expected: expected)
      }
    }
    let classes = classNames.count
    try check("eventsPerClass", eventsPerClass.count, classes)
    for result in results {
      try check("classes of '\(result.name)'", result.classes.count, classes)
      try check("confusion of '\(result.name)'", result.confusion.counts.count, classes)
      for row in result.confusion.counts {
        try check("confusion row of '\(result.name)'", row.count, classes)
      }
      try check(
        "macroEfficiencies of '\(result.name)'", result.macroEfficiencies.count,
        backgroundRates.count)
      for entry in result.classes {
        try check(
          "workingPoints of '\(result.name)'", entry.workingPoints.count, backgroundRates.count)
      }
      for curve in result.classes.map(\.curve) + [result.macroCurve] {
        try check(
          "curve of '\(result.name)'", curve.backgroundRate.count, curve.signalEfficiency.count)
      }
    }
    for difference in differences {
      try check("auc of '\(difference.name)'", difference.auc.count, classes)
    }
  }
}
