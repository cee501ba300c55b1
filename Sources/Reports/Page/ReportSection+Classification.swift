extension ReportSection {
  /// The AUC of every class and their mean, with the paired difference of each score set to the one
  /// before it, and the accuracy.
  public static func aucTable(_ comparison: ClassificationComparison) -> ReportSection {
    let results = comparison.results
    let differences = comparison.successiveDifferences
    let places = NumberText.places(
      for: results.flatMap { $0.classes.map(\.auc.standardError) })
    let differencePlaces = NumberText.places(
      for: differences.flatMap { $0.auc.map(\.standardError) })
    let titles =
      results.map(\.name) + differences.map { "\($0.name) − \($0.reference)" }
    let head = Markup.node(
      .tr, [:],
      [.node(.th, [.scope: "col"], text: "class"), cell("events", .th)]
        + titles.map { cell($0, .th) })
    var body = comparison.classNames.indices.map { column in
      row(
        comparison.classNames[column], isTotal: false,
        [NumberText.count(comparison.eventsPerClass[column])]
          + results.map { $0.classes[column].auc.text(places: places) }
          + differences.map { changeText($0.auc[column], places: differencePlaces) })
    }
    body.append(
      row(
        "macro", isTotal: true,
        [NumberText.count(comparison.events)]
          + results.map { $0.macroAuc.text(places: places) }
          + differences.map { changeText($0.macroAuc, places: differencePlaces) }))
    body.append(
      row(
        "accuracy, %", isTotal: false,
        [""] + results.map { percentText($0.accuracy.estimate, places: 2) }
          + differences.map { difference in
            difference.accuracy.isExactZero
              ? "0"
              : Estimate(
                value: 100 * difference.accuracy.value,
                standardError: 100 * difference.accuracy.standardError
              ).signedText(places: 2)
          }))
    return ReportSection(
      heading: "Area under the ROC curve",
      explanation: "The AUC is the chance that an event of the class scores above one of the rest: "
        + "0.5 is a guess, 1 is perfect. Differences are taken on the same events, so most of "
        + "the statistical fluctuation cancels and their ± (DeLong) is smaller than those of the "
        + "AUCs. Accuracy is the share of events whose highest score is the true class.",
      content: [HtmlTable.markup(head: [head], body: body)])
  }

  /// The ROC curves.
  public static func rocCurves(_ comparison: ClassificationComparison) -> ReportSection {
    ReportSection(
      heading: "Signal efficiency against background rate",
      explanation:
        "Each class against the rest: the share of background that passes a cut, over the "
        + "share of signal that passes it. Lower and further right is better. Colour tells the "
        + "class, the line tells the level "
        + "(\(PlotStyle.Line.legend(comparison.results.map(\.name)))); where levels agree, their lines "
        + "lie on one another.",
      content: [.node(.figure, [:], [comparison.rocPlot()])])
  }

  /// Signal efficiencies at the background rates of the comparison.
  public static func workingPoints(_ comparison: ClassificationComparison) -> ReportSection {
    let results = comparison.results
    let rates = comparison.backgroundRates
    let groups = rates.map { rate in
      Markup.node(
        .th, [.class: "group", .scope: "colgroup", .columnSpan: "\(results.count)"],
        text: "at \(NumberText.short(100 * rate)) % background")
    }
    let heads = rates.flatMap { _ in results.map { cell($0.name, .th) } }
    let head: [Markup] = [
      .node(.tr, [:], [.node(.td)] + groups),
      .node(.tr, [:], [.node(.th, [.scope: "col"], text: "signal efficiency, %")] + heads),
    ]
    var body = comparison.classNames.indices.map { column in
      row(
        comparison.classNames[column], isTotal: false,
        rates.indices.flatMap { rate in
          results.map {
            percentText(
              $0.classes[column].workingPoints[rate].signalEfficiency.estimate, places: 1)
          }
        })
    }
    body.append(
      row(
        "macro", isTotal: true,
        rates.indices.flatMap { rate in
          results.map { percentText($0.macroEfficiencies[rate], places: 1) }
        }))
    return ReportSection(
      heading: "Efficiency at a fixed background rate",
      explanation:
        "The signal kept by the loosest cut that lets through no more than the given share "
        + "of the background, as a trigger with a rate limit would cut. The ± is binomial.",
      content: [HtmlTable.markup(head: head, body: body)] + coarseNote(comparison))
  }

  /// Says where scores are so coarse that a cut stays well below the rate it was allowed.
  private static func coarseNote(_ comparison: ClassificationComparison) -> [Markup] {
    let coarse = comparison.results.flatMap { result in
      zip(comparison.classNames, result.classes).flatMap { name, entry in
        entry.workingPoints.filter {
          let allowed = $0.allowedBackgroundRate * Double($0.backgroundRate.trials)
          // With few events the last one may not fit; that is no fault of the scores.
          return allowed >= 10 && Double($0.backgroundRate.successes) < 0.8 * allowed
        }.map {
          "\(result.name) \(name) reaches \(NumberText.short(100 * $0.backgroundRate.value)) % of "
            + "\(NumberText.short(100 * $0.allowedBackgroundRate)) %"
        }
      }
    }
    guard !coarse.isEmpty else { return [] }
    return [
      .node(
        .p, [.class: "note"],
        text: "Many events share a score, so some cuts cannot use the rate they are allowed: "
          + coarse.joined(separator: "; ") + ".")
    ]
  }

  /// The confusion matrices; equal ones are drawn once.
  public static func confusion(_ comparison: ClassificationComparison) -> ReportSection {
    ReportSection(
      heading: "Confusion matrices",
      explanation: "Of the events of each true class (row), the share in per cent and the number "
        + "decided for each class (column). The diagonal is right. Equal matrices are shown once.",
      content: [.node(.figure, [:], comparison.confusionMaps())])
  }

  private static func row(_ name: String, isTotal: Bool, _ cells: [String]) -> Markup {
    .node(
      .tr, isTotal ? [.class: "total"] : [:],
      [.node(.th, [.scope: "row"], text: name)] + cells.map { cell($0, .td) })
  }

  private static func cell(_ text: String, _ tag: Tag) -> Markup {
    .node(tag, [.class: "number"], text: text)
  }

  private static func percentText(_ estimate: Estimate, places: Int) -> String {
    Estimate(value: 100 * estimate.value, standardError: 100 * estimate.standardError)
      .text(places: places)
  }

  private static func changeText(_ change: Estimate, places: Int) -> String {
    change.isExactZero ? "0" : change.signedText(places: places)
  }
}

extension Estimate {
  /// Whether two scorers ranked alike, so that nothing can differ and nothing is uncertain.
  var isExactZero: Bool { value == 0 && standardError == 0 }
}

extension ClassificationComparison {
  /// One heat map for every different confusion matrix, titled with the score sets that share it.
  public func confusionMaps() -> [Markup] {
    var groups: [(matrix: ConfusionMatrix, names: [String])] = []
    for result in results {
      if let index = groups.firstIndex(where: { $0.matrix == result.confusion }) {
        groups[index].names.append(result.name)
      } else {
        groups.append((result.confusion, [result.name]))
      }
    }
    return groups.map { group in
      group.matrix.heatMap(
        title: group.names.joined(separator: " = "), classNames: classNames)
    }
  }
}
