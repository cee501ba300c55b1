extension ClassificationComparison {
  /// Compares score sets on the same labelled events.
  ///
  /// - Parameters:
  ///   - scoreSets: at least one, with different names, events in the order of `labels`. Differences
  ///     are later minus earlier, so give them as float, fixed, rtl.
  ///   - labels: the true class an event, in `0 ..< classNames.count`.
  ///   - classNames: at least two.
  ///   - backgroundRates: where signal efficiencies are quoted, each in 0...1.
  /// - Throws: `ReportError` naming the score set or label at fault; in particular every class
  ///   needs at least two events.
  ///
  /// Time O(sets × classes × events × log events); 8 bytes a set, class and event are held.
  public static func make(
    scoreSets: [ScoreSet], labels: [Int], classNames: [String],
    backgroundRates: [Double] = [0.01, 0.1]
  ) throws -> ClassificationComparison {
    try validate(scoreSets: scoreSets, labels: labels, classNames: classNames)
    let judged = try scoreSets.map {
      try JudgedSet(
        $0, labels: labels, classNames: classNames, backgroundRates: backgroundRates)
    }
    var differences: [PairedDifference] = []
    for later in judged.indices {
      for earlier in 0..<later {
        differences.append(judged[later].difference(from: judged[earlier]))
      }
    }
    var eventsPerClass = [Int](repeating: 0, count: classNames.count)
    for label in labels { eventsPerClass[label] += 1 }
    return ClassificationComparison(
      classNames: classNames, events: labels.count, eventsPerClass: eventsPerClass,
      backgroundRates: backgroundRates, results: judged.map(\.result), differences: differences)
  }

  private static func validate(
    scoreSets: [ScoreSet], labels: [Int], classNames: [String]
  ) throws {
    guard !scoreSets.isEmpty else { throw ReportError.noScoreSets }
    guard !labels.isEmpty else { throw ReportError.noEvents }
    let classes = classNames.count
    guard classes >= 2 else { throw ReportError.tooFewClasses(found: classes) }
    var names: Set<String> = []
    for set in scoreSets {
      guard set.classes == classes, set.events == labels.count else {
        throw ReportError.scoreCount(
          set: set.name, found: set.scores.count, events: labels.count, classes: classes)
      }
      guard names.insert(set.name).inserted else {
        throw ReportError.repeatedScoreSet(name: set.name)
      }
    }
    for (event, label) in labels.enumerated() where !(0..<classes).contains(label) {
      throw ReportError.labelOutOfRange(event: event, label: label, classes: classes)
    }
  }
}

/// A score set with what pairing it with another needs.
private struct JudgedSet {
  let scores: ScoreSet
  let decisions: [Int]
  let aucs: [PairedEstimate]
  let macroAuc: PairedEstimate
  let accuracy: PairedEstimate
  let result: ScoreSetResult

  init(
    _ set: ScoreSet, labels: [Int], classNames: [String], backgroundRates: [Double]
  ) throws {
    scores = set
    decisions = set.decisions
    let comparable = set.comparable
    var aucs: [PairedEstimate] = []
    var curves: [RocCurve] = []
    var classes: [ClassResult] = []
    for (column, className) in classNames.enumerated() {
      let decision = try OneAgainstRest(
        scores: labels.indices.map { comparable[$0 * set.classes + column] },
        isSignal: labels.map { $0 == column }, name: set.name, className: className)
      let auc = decision.auc()
      let curve = decision.curve()
      classes.append(
        ClassResult(
          auc: auc.estimate,
          workingPoints: try backgroundRates.map { try curve.workingPoint(atBackgroundRate: $0) },
          curve: curve.thinned()))
      aucs.append(auc)
      curves.append(curve)
    }
    self.aucs = aucs
    macroAuc = .mean(of: aucs)
    let correct = zip(labels, decisions).map { $0 == $1 }
    let fraction = try Proportion(successes: correct.count { $0 }, trials: labels.count)
    let n = Double(labels.count)
    // Scaled by 1/n, so that the sum of squares is the binomial variance.
    accuracy = PairedEstimate(
      value: fraction.value, influences: correct.map { (($0 ? 1 : 0) - fraction.value) / n })
    result = ScoreSetResult(
      name: set.name, accuracy: fraction,
      confusion: ConfusionMatrix(
        truths: labels, decisions: decisions, classes: classNames.count),
      classes: classes, macroAuc: macroAuc.estimate,
      macroEfficiencies: backgroundRates.indices.map { rate in
        macroEfficiency(classes.map { $0.workingPoints[rate].signalEfficiency })
      },
      macroCurve: RocCurve.macro(of: curves))
  }

  func difference(from reference: JudgedSet) -> PairedDifference {
    let classes = scores.classes
    let otherScores = decisions.indices.count { event in
      (event * classes..<(event + 1) * classes).contains {
        scores.scores[$0] != reference.scores.scores[$0]
      }
    }
    return PairedDifference(
      name: scores.name, reference: reference.scores.name,
      auc: zip(aucs, reference.aucs).map { $0.minus($1).estimate },
      macroAuc: macroAuc.minus(reference.macroAuc).estimate,
      accuracy: accuracy.minus(reference.accuracy).estimate,
      eventsWithOtherScores: otherScores,
      eventsWithOtherDecision: zip(decisions, reference.decisions).count { $0 != $1 })
  }
}

private func macroEfficiency(_ efficiencies: [Proportion]) -> Estimate {
  let n = Double(efficiencies.count)
  let variance = efficiencies.map { $0.standardError * $0.standardError }.reduce(0, +)
  return Estimate(
    value: efficiencies.map(\.value).reduce(0, +) / n,
    standardError: variance.squareRoot() / n)
}
