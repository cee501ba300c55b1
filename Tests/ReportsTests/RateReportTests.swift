import Foundation
import Reports
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

private func scan(
  _ name: String = "fixed", background: [Double], signals: [[Double]] = [], menu: [Bool]? = nil,
  stepExponent: Int? = nil
) throws -> RateScan {
  try RateScan(
    name: name, scores: background + signals.joined(),
    labels: ([background] + signals).enumerated().flatMap { label, scores in
      scores.map { _ in label }
    },
    classNames: ["ordinary"] + signals.indices.map { "signal \($0)" }, crossingKilohertz: 1000,
    menu: menu, stepExponent: stepExponent)
}

private func isWellFormed(_ xml: String) -> Bool { XMLParser(data: Data(xml.utf8)).parse() }

/// Falling normal scores of 2,000 ordinary events and of two signals, in steps of 1/8.
private func normalScores() -> (background: [Double], signals: [[Double]]) {
  var generator = SplitMix64(state: 4)
  func scores(_ count: Int, _ mean: Double) -> [Double] {
    (0..<count).map { _ in ((mean + generator.normal()) * 8).rounded() / 8 }
  }
  return (scores(2000, 0), [scores(500, 1.5), scores(700, -0.5)])
}

/// Float, fixed and RTL levels of normal scores, of which the last two are equal.
private func levels() throws -> RateReport {
  let (background, signals) = normalScores()
  let menu = (0..<3200).map { $0 % 4 == 0 }
  let scans = try [("float", nil), ("fixed", -3), ("rtl", -3)].map { name, exponent in
    try scan(
      name, background: background.map { exponent == nil ? $0 * 1.01 : $0 }, signals: signals,
      menu: menu, stepExponent: exponent)
  }
  let labels = [(2000, 0), (500, 1), (700, 2)].flatMap { [Int](repeating: $1, count: $0) }
  return try RateReport(
    score: "score_0", backgroundName: "ordinary", scans: scans,
    goals: [.kilohertz(1), .kilohertz(10), .kilohertz(100), .fraction(1e-4)],
    cuts: [
      CutResult(
        name: "any", condition: "one of four",
        accepted: try Acceptance(menu, labels: labels, name: "any", crossingKilohertz: 1000))
    ])
}

struct RateReportTests {
  @Test func goalsOutOfReachAreLeftOut() throws {
    let scan = try scan(background: (0..<10).map(Double.init), signals: [[9]])
    let report = try RateReport(
      score: "s", backgroundName: "b", scans: [scan],
      goals: [.fraction(0.2), .kilohertz(500), .fraction(1e-4), .kilohertz(2000)])
    #expect(report.results[0].points.map(\.allowedKilohertz) == [500, 200])
    #expect(
      report.leftOut == [
        "accept rate 2000 kHz: not between 0 and the 1000 kHz of crossings; give a smaller, "
          + "positive rate",
        "accept rate 0.1 kHz: a fraction of 10⁻⁴, and of 10 background events not one may pass; "
          + "give 10000 at least, or ten times as many for an error of a third",
      ])
    #expect(report.backgroundCount == 10)
    #expect(report.signalCounts == [1])
  }

  @Test func nothingRemains() throws {
    let scan = try scan(background: (0..<10).map(Double.init))
    #expect(
      throws: ReportError.tooFewForRate(kilohertz: 0.1, fraction: 1e-4, found: 10, needed: 10_000)
    ) {
      try RateReport(
        score: "s", backgroundName: "b", scans: [scan],
        goals: [.fraction(1e-5), .kilohertz(2000), .fraction(1e-4)])
    }
    #expect(throws: ReportError.goalOutOfRange(kilohertz: 2000, crossing: 1000)) {
      try RateReport(score: "s", backgroundName: "b", scans: [scan], goals: [.kilohertz(2000)])
    }
    #expect(throws: ReportError.noScoreSets) {
      try RateReport(score: "s", backgroundName: "b", scans: [], goals: [.fraction(0.5)])
    }
  }

  @Test func acceptanceCounts() throws {
    let acceptance = try Acceptance(
      [true, false, true, true, false], labels: [0, 0, 2, 0, 2], name: "cut",
      crossingKilohertz: 300)
    #expect(acceptance.background == (try Proportion(successes: 2, trials: 3)))
    #expect(acceptance.kilohertz.value == 200)
    #expect(acceptance.signals == [try Proportion(successes: 1, trials: 2)])
    for (decisions, labels, error) in [
      ([true], [1], ReportError.noBackground(events: 1)),
      ([true], [0, 0], .scoreCount(set: "cut", found: 1, events: 2, classes: 1)),
      ([true, true], [0, -1], .labelOutOfRange(event: 1, label: -1, classes: 1)),
    ] {
      #expect(throws: error) {
        try Acceptance(decisions, labels: labels, name: "cut", crossingKilohertz: 1)
      }
    }
  }

  /// Thresholds of fixed point are multiples of the step, and counts are those above them.
  @Test(arguments: [nil, -3] as [Int?]) func scansCount(stepExponent: Int?) throws {
    let (background, signals) = normalScores()
    let scan = try scan(background: background, signals: signals, stepExponent: stepExponent)
      .scan(covering: [7.5])
    #expect(scan.thresholds.count > 60 && scan.thresholds.count < 250)
    #expect(scan.thresholds[scan.thresholds.count - 1] >= 7.5)
    let above = scan.thresholds.map { threshold in
      ([background] + signals).map { scores in scores.count { $0 > threshold } }
    }
    #expect(scan.background == above.map { $0[0] })
    #expect(scan.signals == [above.map { $0[1] }, above.map { $0[2] }])
    // Only far events are below the range.
    #expect(scan.background[0] >= 1990)
    if stepExponent != nil {
      #expect(scan.thresholds.allSatisfy { $0 * 8 == ($0 * 8).rounded() })
    }
  }

  @Test(
    arguments: [
      [0.0], [5, 5, 5], [-1e308, 1e308], [1e16, 1e16 + 2], [1e-300, 2e-300], [-7, -7],
    ] as [[Double]])
  func scansBearStrangeScores(scores: [Double]) throws {
    for exponent in [nil, -2] as [Int?] where exponent == nil || abs(scores[0]) < 10 {
      let report = try RateReport(
        score: "s", backgroundName: "b",
        scans: [try scan(background: scores, signals: [scores], stepExponent: exponent)],
        goals: scores.count > 1 ? [.fraction(0.5)] : [])
      let thresholds = report.results[0].scan.thresholds
      #expect(thresholds.count >= 2 && thresholds.count < 1000)
      #expect(zip(thresholds, thresholds.dropFirst()).allSatisfy { $0 < $1 })
      let page = Report(title: "s", rates: report).page().html()
      #expect(isWellFormed(page))
      #expect(!page.contains("nan") && !page.contains("inf "))
    }
  }

  // MARK: Pages

  @Test func reportHoldsTablesAndDrawings() throws {
    let report = Report(title: "r", rates: try levels())
    #expect(
      report.page().sections.map(\.heading) == [
        "In short", "Working points", "Unique beside the menu", "The menu",
        "Signal efficiency against background rate", "Threshold scan", "Scores",
      ])
    // RTL and fixed point are equal, so they are drawn once.
    let files = try report.files()
    #expect(
      files.map(\.name) == [
        "rates-roc.svg", "rates-scores-1.svg", "rates-scores-2.svg", "rates-thresholds-1.svg",
        "rates-thresholds-2.svg", "report.html", "report.json",
      ])
    for file in files where !file.name.hasSuffix(".json") {
      #expect(isWellFormed(file.text), "\(file.name)")
      #expect(file.text.utf8.count < 300_000)
    }
    let json = try report.json()
    #expect(try Report(json: json) == report)
    let cut = json.replacingOccurrences(
      of: "\"signalCounts\":[500,700]", with: "\"signalCounts\":[5]")
    #expect(
      throws: ReportError.inconsistentReport(place: "signalCounts", found: 1, expected: 2)
    ) { try Report(json: cut) }
  }

  @Test func tablesHoldTheFigures() throws {
    let report = try levels()
    let table = report.tables[0]
    #expect(
      table.columns.map(\.title) == [
        "allowed, kHz", "fraction", "level", "threshold", "steps", "events", "rate, kHz",
        "signal 0, %", "signal 1, %",
      ])
    #expect(
      table.rows.map { $0[2] } == [
        "float", "fixed", "rtl", "float", "fixed", "rtl", "float", "fixed", "rtl",
      ])
    let point = report.results[1].points[0]
    let row = table.rows[1]
    #expect(row[0] == "100" && row[1] == "0.1")
    #expect(row[4] == "\(point.threshold * 8)".replacingOccurrences(of: ".0", with: ""))
    #expect(row[5] == "\(point.accepted.background.successes)")
    let signal = point.accepted.signals[0]
    #expect(row[7].hasPrefix(String(format: "%.1f ± ", 100 * signal.value)))
    #expect(table.rows[6][1] == "10⁻³")
    #expect(report.tables[1].rows.count == 9)
    #expect(report.tables[2].rows[0][..<2] == ["any", "one of four"])
  }

  /// How counts are written, of which the rate is in units of all background events.
  @Test(arguments: [
    (0, 1000, "0 +1.0"), (1000, 1000, "1000 −1.0"), (3, 1000, "3.0 +2.3 −1.3"),
    (500, 1000, "500 ± 16"), (643, 1000, "643 ± 15"), (1, 3, "0.33 +0.28 −0.20"),
  ])
  func intervalsInWords(passed: Int, count: Int, text: String) throws {
    let isAccepted = (0..<count).map { $0 < passed }
    let cut = CutResult(
      name: "c", condition: "",
      accepted: try Acceptance(
        isAccepted, labels: isAccepted.map { _ in 0 }, name: "c",
        crossingKilohertz: count == 3 ? 1 : Double(count)))
    let report = try RateReport(
      score: "s", backgroundName: "b", scans: [try scan(background: [1])], goals: [], cuts: [cut])
    #expect(report.tables[2].rows[0][2] == text)
  }

  @Test func fewEventsAndCoarseScoresAreSaid() throws {
    let verdicts = Report(title: "r", rates: try levels()).verdicts.map(\.sentence)
    #expect(
      verdicts.contains {
        $0.hasPrefix("Fewer than ten of 2,000 background events pass at 1 kHz: ")
      })
    #expect(
      verdicts.contains {
        $0.hasPrefix("Left out: accept rate 0.1 kHz: ") && $0.contains("give 10000 at least")
      })
    let coarse = try RateReport(
      score: "s", backgroundName: "b",
      scans: [try scan(background: [7, 7, 7, 7, 1])], goals: [.fraction(0.4)])
    #expect(
      Report(title: "r", rates: coarse).verdicts[0].sentence
        == "fixed reaches 0 of 400 kHz: many events share a score, and no threshold parts them.")
  }

  @Test func rocPlotHasEveryCurveInItsStyle() throws {
    let svg = try levels().rocPlot().written()
    for text in ["signal 0", "signal 1", "float", "fixed", "rtl", "chance", "background rate"] {
      #expect(svg.contains(">\(text)<"), "\(text)")
    }
    #expect(!svg.contains(">macro<"))
    for style in ["opacity=\"0.36\"", "dasharray=\"8 6\"", "dasharray=\"0.1 13.9\""] {
      #expect(svg.components(separatedBy: "stroke-\(style)").count - 1 == 3)
    }
  }

  @Test func thresholdPlotMarksWorkingPoints() throws {
    let svg = try levels().thresholdPlots()[1].written()
    for text in [
      "fixed = rtl", "accept rate, kHz", "signal efficiency", "threshold", "10³", "ordinary",
      "signal 1",
    ] {
      #expect(svg.contains(">\(text)<"), "\(text)")
    }
    #expect(svg.components(separatedBy: "<circle").count - 1 == 3)
    #expect(svg.components(separatedBy: "stroke-dasharray=\"4 3\"").count - 1 == 3)
  }

  @Test func scorePlotHasADensityForEachClass() throws {
    let svg = try levels().scorePlots()[0].written()
    for text in ["float", "score", "density", "ordinary", "signal 0", "10⁻²"] {
      #expect(svg.contains(">\(text)<"), "\(text)")
    }
    #expect(svg.components(separatedBy: "fill-opacity=\"0.08\"").count - 1 == 3)
  }
}
