import Foundation

/// Everything a report can hold. What is absent is absent from the page as well.
///
/// The value is the machine-readable report (`json`), and `page` draws it for people.
public struct Report: Equatable, Sendable {
  public var title: String
  public var subject: ReportSubject?
  public var agreements: [Agreement]
  public var comparison: ClassificationComparison?
  public var rates: RateReport?
  public var latency: LatencyFigure?
  public var timing: TimingFigure?
  /// One entry a source, for example an estimate and a synthesis result.
  public var resources: [ResourceEstimate]
  /// Further tables, for example the data formats layer by layer.
  public var tables: [ReportTable]
  public var history: TrainingHistory?

  public init(
    title: String, subject: ReportSubject? = nil, agreements: [Agreement] = [],
    comparison: ClassificationComparison? = nil, rates: RateReport? = nil,
    latency: LatencyFigure? = nil, timing: TimingFigure? = nil, resources: [ResourceEstimate] = [],
    tables: [ReportTable] = [], history: TrainingHistory? = nil
  ) {
    self.title = title
    self.subject = subject
    self.agreements = agreements
    self.comparison = comparison
    self.rates = rates
    self.latency = latency
    self.timing = timing
    self.resources = resources
    self.tables = tables
    self.history = history
  }

  /// The page, its sections in reading order: verdicts first, details after.
  public func page() -> ReportPage {
    var sections: [ReportSection] = []
    if !verdicts.isEmpty { sections.append(.verdicts(verdicts)) }
    if let subject { sections.append(.subject(subject)) }
    if let comparison {
      sections.append(.aucTable(comparison))
      sections.append(.rocCurves(comparison))
      if !comparison.backgroundRates.isEmpty { sections.append(.workingPoints(comparison)) }
      sections.append(.confusion(comparison))
    }
    if let rates {
      sections += rates.tables.map { .table($0) }
      sections += [.rocCurves(rates), .thresholdScans(rates), .scoreHistograms(rates)]
    }
    if let latency { sections.append(.latency(latency)) }
    if let timing { sections += [.criticalPath(timing), .tradeOff(timing)] }
    if !resources.isEmpty { sections.append(.resources(resources)) }
    sections += tables.map { .table($0) }
    if let history { sections.append(.history(history)) }
    return ReportPage(title: title, sections: sections)
  }
}

/// A finished file of a report: a plain name without folders, and its whole text.
public struct ReportFile: Equatable, Sendable {
  public let name: String
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

extension Report {
  /// The report as files, sorted by name: `report.html`, `report.json`, and every drawing as SVG.
  public func files() throws -> [ReportFile] {
    var files = [
      ReportFile(name: "report.html", text: page().html()),
      ReportFile(name: "report.json", text: try json()),
    ]
    func add(_ name: String, _ drawing: Markup?) {
      if let drawing { files.append(ReportFile(name: name, text: drawing.written())) }
    }
    add("roc.svg", comparison?.rocPlot())
    for (index, map) in (comparison?.confusionMaps() ?? []).enumerated() {
      add("confusion-\(index + 1).svg", map)
    }
    add("rates-roc.svg", rates?.rocPlot())
    for (index, plot) in (rates?.thresholdPlots() ?? []).enumerated() {
      add("rates-thresholds-\(index + 1).svg", plot)
    }
    for (index, plot) in (rates?.scorePlots() ?? []).enumerated() {
      add("rates-scores-\(index + 1).svg", plot)
    }
    add("latency.svg", latency?.plot())
    add("trade-off.svg", timing?.tradeOffPlot())
    add("history.svg", history?.plot())
    return files.sorted { $0.name < $1.name }
  }
}

extension Report: Codable {
  /// The layout of the JSON; raised when a reader of the old one could misread the new.
  public static let schemaVersion = 1

  private enum CodingKeys: String, CodingKey {
    case schemaVersion, title, subject, agreements, comparison, rates, latency, timing, resources
    case tables, history, verdicts
  }

  /// One JSON object on one line with sorted keys; the same report gives the same bytes. Numbers that
  /// are not finite (a training that ran away) are the strings "nan", "inf" and "-inf".
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// Reads what `json` wrote.
  public init(json: String) throws {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    self = try decoder.decode(Report.self, from: Data(json.utf8))
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .schemaVersion)
    guard version == Self.schemaVersion else {
      throw ReportError.invalidFigure(
        figure: "report", field: "schemaVersion", found: "\(version)",
        expected: "\(Self.schemaVersion)")
    }
    self.init(
      title: try container.decode(String.self, forKey: .title),
      subject: try container.decodeIfPresent(ReportSubject.self, forKey: .subject),
      agreements: try container.decode([Agreement].self, forKey: .agreements),
      comparison: try container.decodeIfPresent(
        ClassificationComparison.self, forKey: .comparison),
      rates: try container.decodeIfPresent(RateReport.self, forKey: .rates),
      latency: try container.decodeIfPresent(LatencyFigure.self, forKey: .latency),
      timing: try container.decodeIfPresent(TimingFigure.self, forKey: .timing),
      resources: try container.decode([ResourceEstimate].self, forKey: .resources),
      tables: try container.decode([ReportTable].self, forKey: .tables),
      history: try container.decodeIfPresent(TrainingHistory.self, forKey: .history))
    try rates?.verify()
    for table in tables {
      for row in table.rows where row.count != table.columns.count {
        throw ReportError.inconsistentReport(
          place: "table '\(table.title)'", found: row.count, expected: table.columns.count)
      }
    }
  }

  /// Writes the verdicts as well, which are derived and not read back.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schemaVersion, forKey: .schemaVersion)
    try container.encode(title, forKey: .title)
    try container.encodeIfPresent(subject, forKey: .subject)
    try container.encode(agreements, forKey: .agreements)
    try container.encodeIfPresent(comparison, forKey: .comparison)
    try container.encodeIfPresent(rates, forKey: .rates)
    try container.encodeIfPresent(latency, forKey: .latency)
    try container.encodeIfPresent(timing, forKey: .timing)
    try container.encode(resources, forKey: .resources)
    try container.encode(tables, forKey: .tables)
    try container.encodeIfPresent(history, forKey: .history)
    try container.encode(verdicts, forKey: .verdicts)
  }
}
