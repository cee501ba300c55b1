/// One sentence of what a report found.
public struct Verdict: Codable, Equatable, Sendable {
  /// Whether what was promised holds; absent for a figure that nothing was promised about.
  public let holds: Bool?
  public let sentence: String

  public init(holds: Bool?, sentence: String) {
    self.holds = holds
    self.sentence = sentence
  }
}

extension Report {
  /// The findings in one sentence each: agreement of the levels, the cost of each level in AUC,
  /// rates that the events are too few for, latency against the budget.
  public var verdicts: [Verdict] {
    agreements.map(\.verdict) + (comparison?.verdicts ?? []) + (rates?.verdicts ?? [])
      + (latency.map { [$0.verdict] } ?? [])
  }
}

extension Agreement {
  /// The agreement in one sentence.
  public var verdict: Verdict {
    let outcome =
      vectors == 0
      ? "nothing was compared"
      : "\(NumberText.count(mismatches, "mismatch", plural: "mismatches")) in "
        + NumberText.count(vectors, "vector")
    return Verdict(
      holds: holds, sentence: "\(candidate) against \(reference): \(outcome)\(latencyClause).")
  }

  private var latencyClause: String {
    switch (measuredLatencyCycles, scheduledLatencyCycles) {
    case (.some(let measured), .some(let scheduled)):
      let cycles = NumberText.count(measured, "cycle")
      return measured == scheduled
        ? "; the measured latency is \(cycles), as scheduled"
        : "; the measured latency is \(cycles), but \(NumberText.count(scheduled)) were scheduled"
    case (.some(let measured), .none):
      return "; the measured latency is \(NumberText.count(measured, "cycle"))"
    case (.none, _):
      return ""
    }
  }
}

extension ClassificationComparison {
  /// Every score set against the one before it: the cost of each level.
  var successiveDifferences: [PairedDifference] {
    zip(results.dropFirst(), results).compactMap { later, earlier in
      difference(of: later.name, from: earlier.name)
    }
  }

  var verdicts: [Verdict] {
    let counted = NumberText.count(events, "event")
    return successiveDifferences.map { difference in
      let names = "\(difference.name) against \(difference.reference)"
      guard difference.eventsWithOtherScores > 0 else {
        return Verdict(holds: nil, sentence: "\(names): all scores are equal on \(counted).")
      }
      let places = NumberText.places(for: [difference.macroAuc.standardError])
      return Verdict(
        holds: nil,
        sentence: "\(names): the macro AUC changes by "
          + difference.macroAuc.signedText(places: places)
          + ", and \(NumberText.count(difference.eventsWithOtherDecision)) of \(counted) "
          + "change their class.")
    }
  }
}

extension RateReport {
  /// What the events are too few and the scores too coarse for.
  var verdicts: [Verdict] {
    let coarse = results.flatMap { result in
      result.points.filter(\.isCoarse).map { point in
        "\(result.name) reaches \(NumberText.figures(point.accepted.kilohertz.value)) of "
          + "\(NumberText.figures(point.allowedKilohertz)) kHz: many events share a score, and no "
          + "threshold parts them."
      }
    }
    let fewEvents = results.first?.points.indices.filter { index in
      results.contains { $0.points[index].hasFewEvents }
    }
    let uncertain = (fewEvents ?? []).map { index in
      NumberText.figures(results[0].points[index].allowedKilohertz)
    }
    let few =
      uncertain.isEmpty
      ? []
      : [
        "Fewer than ten of \(NumberText.count(backgroundCount, "background event")) pass at "
          + "\(uncertain.joined(separator: ", ")) kHz: such rates are known to a third at best."
      ]
    return (coarse + few + leftOut.map { "Left out: \($0)." })
      .map { Verdict(holds: nil, sentence: $0) }
  }
}

extension LatencyFigure {
  /// The latency against the budget in one sentence.
  public var verdict: Verdict {
    let budget =
      switch (budgetNanoseconds, isWithinBudget) {
      case (.some(let budget), .some(true)):
        ", within the budget of \(NumberText.short(budget)) ns"
      case (.some(let budget), _):
        ", over the budget of \(NumberText.short(budget)) ns"
      case (.none, _): ""
      }
    return Verdict(holds: isWithinBudget, sentence: "The latency is \(inWords)\(budget).")
  }

  var inWords: String {
    "\(NumberText.short(nanoseconds)) ns "
      + "(\(NumberText.count(cycles, "cycle")) of \(NumberText.short(clockNanoseconds, places: 3)) ns)"
  }
}

extension Estimate {
  /// "0.9312 ± 0.0011"
  func text(places: Int) -> String {
    "\(NumberText.fixed(value, places: places)) ± \(NumberText.fixed(standardError, places: places))"
  }

  /// "+0.0003 ± 0.0001"
  func signedText(places: Int) -> String {
    "\(NumberText.signed(value, places: places)) ± "
      + NumberText.fixed(standardError, places: places)
  }
}
