extension RateReport {
  /// The working points, what they add to the menu, and the menu's cuts, for a page and a terminal.
  public var tables: [ReportTable] {
    [workingPointTable] + (cuts.isEmpty ? [] : [uniqueTable, cutTable])
  }

  private var workingPointTable: ReportTable {
    table(
      "Working points",
      "An event is accepted when its score is greater than the threshold, which is the lowest that "
        + "keeps the rate allowed. The \(NumberText.count(backgroundCount, "event")) of "
        + "'\(backgroundName)' stand for \(NumberText.figures(crossingKilohertz)) kHz of crossings. "
        + "Steps are the threshold as the integer that the output port is compared with; events are "
        + "those of the background that pass. Intervals are Wilson's.",
      columns: [
        .init("allowed, kHz", .number), .init("fraction", .number), .init("level"),
        .init("threshold", .number), .init("steps", .number), .init("events", .number),
        .init("rate, kHz", .number),
      ],
      rows: entries.map { name, point in
        (
          [
            NumberText.figures(point.allowedKilohertz), NumberText.fraction(point.allowedFraction),
            name, NumberText.figures(point.threshold, 7),
            point.thresholdSteps.map { NumberText.figures(Double($0), 15) } ?? "–",
            NumberText.count(point.accepted.background.successes),
          ], point.accepted
        )
      })
  }

  private var uniqueTable: ReportTable {
    table(
      "Unique beside the menu",
      "What the same thresholds accept of the events that no cut of the menu accepts: the rate "
        + "added, and the part of all signal events gained.",
      columns: [
        .init("allowed, kHz", .number), .init("level"), .init("rate added, kHz", .number),
      ],
      rows: entries.compactMap { name, point in
        point.unique.map { ([NumberText.figures(point.allowedKilohertz), name], $0) }
      })
  }

  private var cutTable: ReportTable {
    table(
      "The menu", "What the cuts accept, each on its own and all together.",
      columns: [.init("cut"), .init("condition"), .init("rate, kHz", .number)],
      rows: cuts.map { ([$0.name, $0.condition], $0.accepted) })
  }

  /// Every goal, and below it every level.
  private var entries: [(name: String, point: RatePoint)] {
    (results.first?.points.indices ?? 0..<0).flatMap { index in
      results.map { ($0.name, $0.points[index]) }
    }
  }

  /// Adds the rate and the signals' efficiencies to each row.
  private func table(
    _ title: String, _ explanation: String, columns: [ReportTable.Column],
    rows: [(cells: [String], accepted: Acceptance)]
  ) -> ReportTable {
    ReportTable(
      title: title, explanation: explanation,
      columns: columns + signalNames.map { .init("\($0), %", .number) },
      filled: rows.map { cells, accepted in
        let rate = accepted.kilohertz
        return cells + [NumberText.withInterval(rate.value, low: rate.low, high: rate.high)]
          + accepted.signals.map { signal in
            NumberText.withInterval(
              100 * signal.value, low: 100 * signal.interval.lowerBound,
              high: 100 * signal.interval.upperBound, atMost: 3)
          }
      })
  }
}
