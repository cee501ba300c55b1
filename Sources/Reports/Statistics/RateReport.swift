/// What a threshold is chosen for.
public enum RateGoal: Hashable, Sendable {
  /// An accept rate in kHz.
  case kilohertz(Double)
  /// A fraction of the background: a false-positive rate.
  case fraction(Double)

  /// The goal as a fraction of the crossings, whose rate is given in kHz.
  public func fraction(ofCrossings crossingKilohertz: Double) -> Double {
    switch self {
    case .kilohertz(let rate): rate / crossingKilohertz
    case .fraction(let fraction): fraction
    }
  }
}

/// An accept rate with its interval of one standard deviation, in kHz.
public struct AcceptRate: Codable, Equatable, Sendable {
  public let value: Double
  public let low: Double
  public let high: Double

  /// - Parameter accepted: The accepted part of the background, which stands for crossings of the
  ///   rate given, in kHz.
  public init(_ accepted: Proportion, ofCrossings crossingKilohertz: Double) {
    value = accepted.value * crossingKilohertz
    low = accepted.interval.lowerBound * crossingKilohertz
    high = accepted.interval.upperBound * crossingKilohertz
  }
}

/// Which fractions of the background and of the signals something accepts.
public struct Acceptance: Codable, Equatable, Sendable {
  public let background: Proportion
  /// The background's fraction as a rate.
  public let kilohertz: AcceptRate
  /// One entry a signal.
  public let signals: [Proportion]

  /// - Parameter crossingKilohertz: The rate of the crossings that the background stands for.
  public init(background: Proportion, signals: [Proportion], crossingKilohertz: Double) {
    self.background = background
    kilohertz = AcceptRate(background, ofCrossings: crossingKilohertz)
    self.signals = signals
  }

  /// Counts accepted events.
  /// - Parameters:
  ///   - isAccepted: One entry an event.
  ///   - labels: One label an event: 0 is background, the others are signals; signals without an
  ///     event are left out.
  ///   - crossingKilohertz: The rate of the crossings that the background stands for.
  /// - Throws: `ReportError` when the counts differ or no event is background.
  public init(
    _ isAccepted: [Bool], labels: [Int], name: String, crossingKilohertz: Double
  ) throws {
    guard isAccepted.count == labels.count else {
      throw ReportError.scoreCount(
        set: name, found: isAccepted.count, events: labels.count, classes: 1)
    }
    let classes = max(0, labels.max() ?? 0) + 1
    var (passed, total) = ([Int](repeating: 0, count: classes), [Int](repeating: 0, count: classes))
    for (event, label) in labels.enumerated() {
      guard label >= 0 else {
        throw ReportError.labelOutOfRange(event: event, label: label, classes: classes)
      }
      total[label] += 1
      if isAccepted[event] { passed[label] += 1 }
    }
    guard total[0] > 0 else { throw ReportError.noBackground(events: labels.count) }
    self.init(
      background: try Proportion(successes: passed[0], trials: total[0]),
      signals: try zip(passed, total).dropFirst().filter { $0.1 > 0 }
        .map { try Proportion(successes: $0.0, trials: $0.1) },
      crossingKilohertz: crossingKilohertz)
  }
}

/// What one threshold keeps.
public struct RatePoint: Codable, Equatable, Sendable {
  /// The accept rate allowed, in kHz.
  public let allowedKilohertz: Double
  /// The accept rate allowed, as a fraction of the background.
  public let allowedFraction: Double
  /// The background events that may pass.
  public let allowedEvents: Int
  /// Events with a greater score are accepted.
  public let threshold: Double
  /// The threshold in steps of the score's format, as the hardware compares it; nil for floating
  /// point.
  public let thresholdSteps: Int64?
  /// What really passes.
  public let accepted: Acceptance
  /// Accepted, and by none of the menu's cuts; fractions of all events. Nil without a menu.
  public let unique: Acceptance?

  /// Whether fewer than ten background events pass, so that the rate is known to a third or worse.
  public var hasFewEvents: Bool { accepted.background.successes < 10 }

  /// Whether equal scores keep the rate well below the one allowed. With few events the last one
  /// may not fit; that is no fault of the scores.
  public var isCoarse: Bool {
    let passed = accepted.background.successes
    return passed == 0 || allowedEvents >= 10 && Double(passed) < 0.8 * Double(allowedEvents)
  }
}

/// The thresholds of one level ("float", "fixed", "rtl").
public struct RateResult: Codable, Equatable, Sendable {
  public let name: String
  /// One entry a goal, the highest rate first.
  public let points: [RatePoint]
  /// One entry a signal: its ROC curve against the background, thinned for drawing.
  public let curves: [ThinCurve]
  public let scan: ScoreScan
}

/// What one cut of the menu accepts.
public struct CutResult: Codable, Equatable, Sendable {
  public let name: String
  /// What it asks for, in words.
  public let condition: String
  public let accepted: Acceptance

  public init(name: String, condition: String, accepted: Acceptance) {
    self.name = name
    self.condition = condition
    self.accepted = accepted
  }
}

/// The rates and efficiencies of an anomaly trigger.
public struct RateReport: Codable, Equatable, Sendable {
  /// The output element that is the score.
  public let score: String
  /// The rate of the crossings that the background events stand for, in kHz.
  public let crossingKilohertz: Double
  public let backgroundName: String
  public let backgroundCount: Int
  /// The signals, in the order of all lists of proportions.
  public let signalNames: [String]
  public let signalCounts: [Int]
  /// One entry a level, in the order given.
  public let results: [RateResult]
  /// The goals that the sample is too small for, one line each.
  public let leftOut: [String]
  /// The menu's cuts; the last entry is all of them together. Empty without a menu.
  public let cuts: [CutResult]

  /// - Parameters:
  ///   - scans: At least one, all of the same events.
  ///   - goals: What thresholds are wanted for. One that the sample is too small for, or that is
  ///     above the rate of crossings, is left out, with a line in `leftOut`.
  /// - Throws: What `RateScan.point(at:)` throws where no goal remains; `ReportError.noScoreSets`
  ///   without scans.
  public init(
    score: String, backgroundName: String, scans: [RateScan], goals: [RateGoal],
    cuts: [CutResult] = []
  ) throws {
    guard let first = scans.first else { throw ReportError.noScoreSets }
    let crossing = first.crossingKilohertz
    let falling = goals.sorted {
      $0.fraction(ofCrossings: crossing) > $1.fraction(ofCrossings: crossing)
    }
    var (kept, leftOut) = ([RateGoal](), [ReportError]())
    for goal in falling {
      do throws(ReportError) {
        try first.check(goal)
        kept.append(goal)
      } catch { leftOut.append(error) }
    }
    // Of the goals that the sample is too small for, the first takes the fewest further events.
    if kept.isEmpty, let error = leftOut.first(where: \.isOfSample) ?? leftOut.last { throw error }
    self.score = score
    crossingKilohertz = crossing
    self.backgroundName = backgroundName
    backgroundCount = first.backgroundCount
    signalNames = first.signalNames
    signalCounts = first.signalCounts
    results = try scans.map { scan in
      let points = try kept.map { try scan.point(at: $0) }
      return RateResult(
        name: scan.name, points: points, curves: scan.curves().map { $0.thinned() },
        scan: scan.scan(covering: points.map(\.threshold)))
    }
    self.leftOut = leftOut.map(\.description)
    self.cuts = cuts
  }

  /// Refuses a decoded report whose lists do not fit together.
  /// - Throws: `ReportError.inconsistentReport`.
  func verify() throws {
    func check(_ place: String, _ found: Int, _ expected: Int) throws {
      guard found == expected else {
        throw ReportError.inconsistentReport(place: place, found: found, expected: expected)
      }
    }
    let signals = signalNames.count
    try check("signalCounts", signalCounts.count, signals)
    for result in results {
      let place = "of '\(result.name)'"
      try check("points \(place)", result.points.count, results[0].points.count)
      try check("curves \(place)", result.curves.count, signals)
      for curve in result.curves {
        try check("curve \(place)", curve.backgroundRate.count, curve.signalEfficiency.count)
      }
      let scan = result.scan
      try check("thresholds \(place)", max(scan.thresholds.count, 2), scan.thresholds.count)
      try check("signals scanned \(place)", scan.signals.count, signals)
      for counts in [scan.background] + scan.signals {
        try check("scan \(place)", counts.count, scan.thresholds.count)
      }
      for acceptance in result.points.flatMap({ [$0.accepted] + ($0.unique.map { [$0] } ?? []) }) {
        try check("signals accepted \(place)", acceptance.signals.count, signals)
      }
    }
    for cut in cuts {
      try check("signals of cut '\(cut.name)'", cut.accepted.signals.count, signals)
    }
  }
}

extension ReportError {
  /// Whether the sample is too small for a goal.
  fileprivate var isOfSample: Bool {
    if case .tooFewForRate = self { true } else { false }
  }
}
