import Foundation
import Reports
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Collects what a parser sees; any error leaves `isWellFormed` false.
private final class Reader: NSObject, XMLParserDelegate {
  var elements: [String] = []
  var text = ""
  var attributeValues: [String] = []
  var isWellFormed = false

  init(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String] = [:]
  ) {
    elements.append(elementName)
    attributeValues += attributeDict.values
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}

private let hostile = #"</title><script>alert("1" & 'x')</script>"#

private func fullReport(names: [String] = ["g", "q", "W", "Z", "t"]) throws -> Report {
  let comparison = try Sample(events: 2000, classes: names.count, seed: 21)
    .comparison(names: names)
  func epoch(_ index: Int, from loss: Double) -> TrainingEpoch {
    let progress = Double(index)
    let trainLoss = loss / (progress + 1)
    return TrainingEpoch(
      trainLoss: trainLoss, validationLoss: trainLoss + 0.05,
      trainAccuracy: 0.5 + 0.02 * progress, validationAccuracy: 0.48 + 0.02 * progress)
  }
  func phase(_ name: String, from loss: Double) -> TrainingPhase {
    TrainingPhase(name: name, epochs: (0..<12).map { epoch($0, from: loss) }, keptEpoch: 9)
  }
  return Report(
    title: "Jet tagger \(names[0])",
    subject: ReportSubject(
      model: names[0], digest: "sha256:12", data: "toy jets", events: 2000,
      facts: [.init(names[0], names[0])]),
    agreements: [
      try Agreement(
        reference: "fixed point", candidate: "Verilog", vectors: 2000, mismatches: 0,
        measuredLatencyCycles: 12, scheduledLatencyCycles: 12)
    ],
    comparison: comparison,
    latency: try LatencyFigure(
      cycles: 12, clockNanoseconds: 2.5, budgetNanoseconds: 40, initiationInterval: 1),
    timing: try timingFigure(layer: names[0], neuron: names[1]),
    resources: [
      try ResourceEstimate(
        luts: 12345, flipFlops: 678, carryBits: 90, tableName: "lut6",
        provenance: "Vivado 2023.2, xcvu13p, 2024", isEstimate: true)
    ],
    tables: [
      try ReportTable(
        title: "Formats", explanation: "Layer by layer.",
        columns: [.init("layer"), .init("output", .code), .init("adders", .number)],
        rows: [[names[0], "fixed<8,4,RND,SAT>", "1,234"]])
    ],
    history: TrainingHistory(phases: [phase("float", from: 2), phase("quantized", from: 1)]))
}

struct PageTests {
  @Test func everyFileIsWellFormedAndNothingIsFetched() throws {
    let files = try fullReport().files()
    #expect(
      files.map(\.name) == [
        "confusion-1.svg", "confusion-2.svg", "history.svg", "latency.svg", "report.html",
        "report.json", "roc.svg", "trade-off.svg",
      ])
    for file in files where !file.name.hasSuffix(".json") {
      let reader = Reader(file.text)
      #expect(reader.isWellFormed, "\(file.name)")
      #expect(!reader.elements.contains("script"))
      #expect(!reader.elements.contains("link"))
      let rest = file.text.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "")
      for forbidden in [
        "http:", "https:", "url(", "@import", "href", "src=", "/tmp", "nan", "inf ",
      ] {
        #expect(!rest.contains(forbidden), "\(file.name) holds \(forbidden)")
      }
      #expect(file.text.utf8.count < 200_000)
    }
  }

  @Test func foreignNamesCannotInjectMarkup() throws {
    let names = [hostile, #"" onload="alert(1)"#, "a\u{0}\u{1B}b\u{FFFE}", "&lt;", "]]>"]
    let plain = try fullReport()
    let foreign = try fullReport(names: names)
    for (mine, theirs) in zip(try plain.files(), try foreign.files())
    where !mine.name.hasSuffix(".json") {
      let reader = Reader(theirs.text)
      #expect(reader.isWellFormed, "\(theirs.name)")
      #expect(!theirs.text.contains("<script"))
      // The same elements: the names are text and nothing else.
      #expect(Set(reader.elements) == Set(Reader(mine.text).elements))
    }
    let page = Reader(foreign.page().html())
    #expect(page.text.contains(hostile))
    #expect(page.text.contains("&lt;"))
  }

  @Test func escaping() {
    let node = Markup.node(.p, [.class: #"a"b'c<d>&"#], text: #"<x> & "y" 'z'"#)
    #expect(
      node.written()
        == "<p class=\"a&quot;b&#39;c&lt;d&gt;&amp;\">&lt;x&gt; &amp; &quot;y&quot; &#39;z&#39;</p>\n"
    )
    let control = Markup.node(.p, text: "a\u{0}b\u{7F}c\td")
    #expect(control.written() == "<p>a\u{FFFD}b\u{FFFD}c\td</p>\n")
    #expect(Markup.node(.td).written() == "<td></td>\n")
    #expect(Markup.node(.line, [.x1: "1"]).written() == "<line x1=\"1\"/>\n")
  }

  @Test func theStyleHoldsNothingThatEscapingWouldChange() throws {
    let html = try fullReport().page().html()
    let style = try #require(html.components(separatedBy: "<style>").last)
    let css = try #require(style.components(separatedBy: "</style>").first)
    #expect(css.contains("font-family"))
    #expect(!css.contains("&"))
  }

  @Test func sameReportSameBytes() throws {
    #expect(try fullReport().files() == fullReport().files())
  }

  @Test func sectionsAppearOnlyWithTheirData() throws {
    let empty = Report(title: "Nothing yet").page()
    #expect(empty.sections.isEmpty)
    #expect(Reader(empty.html()).isWellFormed)
    #expect(
      try fullReport().page().sections.map(\.heading) == [
        "In short", "What was compared", "Area under the ROC curve",
        "Signal efficiency against background rate", "Efficiency at a fixed background rate",
        "Confusion matrices", "Latency", "Critical path", "Other numbers of stages", "Resources",
        "Formats", "Training",
      ])
    var latencyOnly = Report(title: "L")
    latencyOnly.latency = try LatencyFigure(
      cycles: 3, clockNanoseconds: 5, budgetNanoseconds: nil, initiationInterval: 6)
    #expect(latencyOnly.page().sections.map(\.heading) == ["In short", "Latency"])
    let text = Reader(latencyOnly.page().html()).text
    #expect(text.contains("The latency is 15 ns (3 cycles of 5 ns)."))
    #expect(text.contains("slower than the bunch crossings"))
    #expect(!text.contains("budget"))
  }

  @Test func numbersReachThePage() throws {
    let report = try fullReport()
    let comparison = try #require(report.comparison)
    let text = Reader(report.page().html()).text
    let auc = comparison.results[0].macroAuc
    #expect(text.contains(String(format: "%.4f ± %.4f", auc.value, auc.standardError)))
    #expect(text.contains("fixed = rtl"))
    #expect(text.contains("12,345"))
    #expect(text.contains("estimate"))
    #expect(text.contains("Vivado 2023.2, xcvu13p, 2024"))
    #expect(text.contains("fixed<8,4,RND,SAT>"))
    #expect(text.contains("1.2 bunch crossings"))
    #expect(text.contains("its longest path takes 1.8 of the 2 ns of a clock cycle"))
    #expect(text.contains("2 × add, maximum"))
    #expect(text.contains("made up: nothing was measured."))
  }

  @Test func rocPlotHasEveryCurveInItsStyle() throws {
    let svg = try #require(try fullReport().comparison).rocPlot().written()
    // Five classes, their mean and one legend sample a set.
    #expect(svg.components(separatedBy: "stroke-dasharray=\"8 6\"").count - 1 == 7)
    #expect(svg.components(separatedBy: "stroke-dasharray=\"0.1 13.9\"").count - 1 == 7)
    #expect(svg.components(separatedBy: "stroke-opacity=\"0.36\"").count - 1 == 7)
    #expect(svg.contains("10⁻³"))
    #expect(svg.contains(">signal efficiency<"))
  }

  @Test func drawingsBearStrangeData() throws {
    let runaway = TrainingHistory(phases: [
      TrainingPhase(
        name: "a",
        epochs: [.nan, 1, .infinity, 1e300, 1].map { TrainingEpoch(trainLoss: $0) },
        keptEpoch: 77), TrainingPhase(name: "b", epochs: []),
    ])
    for history in [runaway, TrainingHistory(phases: [])] {
      let svg = history.plot().written()
      #expect(Reader(svg).isWellFormed)
      #expect(!svg.contains("nan") && !svg.contains("inf"))
    }
    for (cycles, clock, budget) in [(0, 1.0, nil), (1_000_000, 1e-3, 1e9), (400, 2.5, 25.0)] {
      let svg = try LatencyFigure(
        cycles: cycles, clockNanoseconds: clock, budgetNanoseconds: budget, initiationInterval: 1
      ).plot().written()
      #expect(Reader(svg).isWellFormed)
      #expect(!svg.contains("nan") && !svg.contains("inf"))
      #expect(svg.utf8.count < 100_000)
    }
    let equal = try ClassificationComparison.make(
      scoreSets: [
        ScoreSet(name: "s", scores: [Double](repeating: 1, count: 80), classes: 2)
      ], labels: (0..<40).map { $0 % 2 }, classNames: ["a", "b"])
    let page = Report(title: "equal", comparison: equal).page().html()
    #expect(Reader(page).isWellFormed)
    #expect(page.contains("Many events share a score") == false)
    #expect(page.contains("0.5000 ± 0.0000"))
  }

  @Test func coarseScoresAreSaid() throws {
    let scores: [Double] = (0..<1000).flatMap { (event: Int) -> [Double] in
      event % 2 == 0 || event % 8 == 1 ? [1, 0] : [0, 1]
    }
    let coarse = try ClassificationComparison.make(
      scoreSets: [ScoreSet(name: "s", scores: scores, classes: 2)],
      labels: (0..<1000).map { $0 % 2 }, classNames: ["a", "b"])
    let page = Report(title: "coarse", comparison: coarse).page().html()
    #expect(page.contains("s a reaches 0 % of 10 %"))
  }
}

struct FigureTests {
  @Test func latency() throws {
    let figure = try LatencyFigure(
      cycles: 12, clockNanoseconds: 2.5, budgetNanoseconds: 30, initiationInterval: 10)
    #expect(figure.nanoseconds == 30)
    #expect(figure.bunchCrossings == 1.2)
    #expect(figure.isWithinBudget == true)
    #expect(figure.eventSpacingNanoseconds == 25)
    #expect(figure.takesEveryBunchCrossing)
    let late = try LatencyFigure(
      cycles: 13, clockNanoseconds: 2.5, budgetNanoseconds: 30, initiationInterval: 11)
    #expect(late.isWithinBudget == false)
    #expect(!late.takesEveryBunchCrossing)
    #expect(late.verdict.holds == false)
    #expect(
      late.verdict.sentence
        == "The latency is 32.5 ns (13 cycles of 2.5 ns), over the budget of 30 ns.")
    // 3 × 0.1 is more than 0.3 in binary.
    let tight = try LatencyFigure(
      cycles: 3, clockNanoseconds: 0.1, budgetNanoseconds: 0.3, initiationInterval: 1)
    #expect(tight.isWithinBudget == true)
    let open = try LatencyFigure(
      cycles: 1, clockNanoseconds: 1, budgetNanoseconds: nil, initiationInterval: 1)
    #expect(open.isWithinBudget == nil)
  }

  @Test func impossibleFiguresAreRejected() {
    for (cycles, clock, budget, interval) in [
      (-1, 1.0, 1.0, 1), (1, 0, 1, 1), (1, .nan, 1, 1), (1, .infinity, 1, 1), (1, 1, 0, 1),
      (1, 1, .nan, 1), (1, 1, 1, 0), (.max, 1, 1, 1),
    ] {
      #expect(throws: ReportError.self) {
        try LatencyFigure(
          cycles: cycles, clockNanoseconds: clock, budgetNanoseconds: budget,
          initiationInterval: interval)
      }
    }
    #expect(throws: ReportError.self) {
      try ResourceEstimate(
        luts: -1, flipFlops: 0, carryBits: 0, tableName: "", provenance: "", isEstimate: true)
    }
    #expect(throws: ReportError.self) {
      try Agreement(reference: "a", candidate: "b", vectors: 1, mismatches: 2)
    }
    #expect(throws: ReportError.raggedTable(title: "t", row: 1, found: 2, columns: 1)) {
      try ReportTable(
        title: "t", explanation: "", columns: [.init("c")], rows: [["1"], ["1", "2"]])
    }
  }

  @Test(arguments: [
    (20_000, 0, 12, 12, true), (20_000, 1, 12, 12, false), (20_000, 0, 13, 12, false),
    (0, 0, 12, 12, false),
  ])
  func agreement(
    vectors: Int, mismatches: Int, measured: Int, scheduled: Int, holds: Bool
  ) throws {
    let agreement = try Agreement(
      reference: "fixed", candidate: "rtl", vectors: vectors, mismatches: mismatches,
      measuredLatencyCycles: measured, scheduledLatencyCycles: scheduled)
    #expect(agreement.holds == holds)
    #expect(agreement.verdict.holds == holds)
  }

  @Test func agreementInWords() throws {
    let good = try Agreement(
      reference: "fixed", candidate: "rtl", vectors: 20_000, mismatches: 0,
      measuredLatencyCycles: 12, scheduledLatencyCycles: 12)
    #expect(
      good.verdict.sentence
        == "rtl against fixed: 0 mismatches in 20,000 vectors; the measured latency is 12 cycles, "
        + "as scheduled.")
    let bad = try Agreement(reference: "fixed", candidate: "hls", vectors: 1, mismatches: 1)
    #expect(bad.verdict.sentence == "hls against fixed: 1 mismatch in 1 vector.")
  }

  @Test func jsonHoldsEverythingAndReadsBack() throws {
    var report = try fullReport()
    let json = try report.json()
    #expect(try Report(json: json) == report)
    #expect(json.hasSuffix("}\n"))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(
      object.keys.sorted() == [
        "agreements", "comparison", "history", "latency", "resources", "schemaVersion", "subject",
        "tables", "timing", "title", "verdicts",
      ])
    let latency = try #require(object["latency"] as? [String: Any])
    #expect(latency["nanoseconds"] as? Double == 30)
    #expect(latency["isWithinBudget"] as? Bool == true)
    report.history = TrainingHistory(phases: [
      TrainingPhase(name: "a", epochs: [TrainingEpoch(trainLoss: .infinity)])
    ])
    #expect(try Report(json: report.json()) == report)
    let newer = json.replacingOccurrences(of: "\"schemaVersion\":1", with: "\"schemaVersion\":2")
    #expect(throws: (any Error).self) { try Report(json: newer) }
  }
}
