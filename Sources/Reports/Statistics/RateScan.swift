/// The thresholds of one score for the rates a trigger may have, and what they keep.
///
/// An event is accepted when its score is greater than the threshold, as a comparator in hardware
/// does it. Everything is counted, nothing interpolated, so that fixed-point scores with many ties
/// give exactly what the circuit would do. Fixed-point scores are given as the doubles they stand
/// for; up to 53 bits these are exact, and so are the thresholds.
public struct RateScan: Sendable {
  /// What the scores are called, such as "fixed".
  public let name: String
  /// The rate of the crossings that the background events stand for, in kHz.
  public let crossingKilohertz: Double
  /// The signals' names, in the order of the labels; those without an event are left out.
  public let signalNames: [String]

  private let background: ClassScores
  private let signals: [ClassScores]
  private let stepExponent: Int?
  private let hasMenu: Bool

  /// - Parameters:
  ///   - scores: One finite score an event; a higher one is more of an anomaly.
  ///   - labels: One label an event: 0 is background, the others are signals.
  ///   - classNames: One name a label.
  ///   - crossingKilohertz: The rate of the crossings that the background stands for, in kHz.
  ///   - menu: Whether other triggers accept the event, one entry an event; nil where there are
  ///     none.
  ///   - stepExponent: All scores are multiples of 2^stepExponent; nil for floating point.
  /// - Throws: `ReportError` when the counts differ, a score is not finite, a label has no name,
  ///   no event is background, or the crossing rate is not a positive number.
  public init(
    name: String, scores: [Double], labels: [Int], classNames: [String],
    crossingKilohertz: Double, menu: [Bool]? = nil, stepExponent: Int? = nil
  ) throws {
    guard crossingKilohertz > 0, crossingKilohertz.isFinite else {
      throw ReportError.crossingRate(crossingKilohertz)
    }
    for count in [scores.count, menu?.count ?? labels.count] where count != labels.count {
      throw ReportError.scoreCount(set: name, found: count, events: labels.count, classes: 1)
    }
    if let bad = scores.firstIndex(where: { !$0.isFinite }) {
      throw ReportError.scoreNotFinite(set: name, event: bad, column: 0)
    }
    var members = [[Int]](repeating: [], count: max(1, classNames.count))
    for (event, label) in labels.enumerated() {
      guard members.indices.contains(label) else {
        throw ReportError.labelOutOfRange(event: event, label: label, classes: members.count)
      }
      members[label].append(event)
    }
    guard !members[0].isEmpty else { throw ReportError.noBackground(events: labels.count) }
    let present = members.indices.dropFirst().filter { !members[$0].isEmpty }
    self.name = name
    self.crossingKilohertz = crossingKilohertz
    self.stepExponent = stepExponent
    hasMenu = menu != nil
    signalNames = present.map { classNames[$0] }
    background = ClassScores(scores, of: members[0], menu: menu)
    signals = present.map { ClassScores(scores, of: members[$0], menu: menu) }
  }

  public var backgroundCount: Int { background.all.count }
  /// Events of each signal, as `signalNames`.
  public var signalCounts: [Int] { signals.map(\.all.count) }

  /// What the smallest threshold keeps whose background rate is at or below the goal.
  ///
  /// Of n background events k = ⌊fraction · n⌋ may pass. The (k + 1)th highest background score is
  /// the threshold: at most k are greater, and any smaller threshold accepts k + 1 at least.
  ///
  /// - Throws: `ReportError.goalOutOfRange` for a rate that is not between zero and the crossings',
  ///   `ReportError.tooFewForRate` where the sample is too small to have a single event pass.
  public func point(at goal: RateGoal) throws -> RatePoint {
    let allowed = try check(goal)
    let fraction = goal.fraction(ofCrossings: crossingKilohertz)
    let threshold = background.all.falling[allowed]
    return RatePoint(
      allowedKilohertz: fraction * crossingKilohertz, allowedFraction: fraction,
      allowedEvents: allowed, threshold: threshold,
      thresholdSteps: stepExponent.flatMap { exponent in
        Int64(exactly: Double(sign: .plus, exponent: -exponent, significand: threshold))
      },
      accepted: try acceptance(above: threshold, of: \.all),
      unique: hasMenu ? try acceptance(above: threshold, of: \.missed) : nil)
  }

  /// How many background events may pass, at least one.
  /// - Throws: What `point(at:)` throws.
  @discardableResult
  func check(_ goal: RateGoal) throws(ReportError) -> Int {
    let fraction = goal.fraction(ofCrossings: crossingKilohertz)
    guard fraction > 0, fraction < 1 else {
      throw .goalOutOfRange(kilohertz: fraction * crossingKilohertz, crossing: crossingKilohertz)
    }
    let expected = fraction * Double(backgroundCount) * (1 + Self.hair)
    let allowed = min(Int(expected.rounded(.down)), backgroundCount - 1)
    guard allowed > 0 else {
      throw .tooFewForRate(
        kilohertz: fraction * crossingKilohertz, fraction: fraction, found: backgroundCount,
        needed: Self.eventsNeeded(for: fraction))
    }
    return allowed
  }

  /// Counts events above thresholds that cover 99.8 % of every class, and those given as well, so
  /// that single far events do not stretch a drawing.
  public func scan(covering thresholds: [Double]) -> ScoreScan {
    let ends = ([background] + signals).flatMap { [$0.all.top(0.001), $0.all.top(0.999)] }
    let covered = ends + thresholds
    let grid = ThresholdGrid(
      from: covered.min() ?? 0, to: covered.max() ?? 0,
      step: stepExponent.map { Double(sign: .plus, exponent: $0, significand: 1) }
    ).thresholds
    return ScoreScan(
      thresholds: grid, background: grid.map(background.all.countAbove),
      signals: signals.map { grid.map($0.all.countAbove) })
  }

  /// The exact ROC curve of each signal against the background.
  public func curves() -> [RocCurve] {
    signals.map { signal in
      let (signals, backgrounds) = (signal.all.falling, background.all.falling)
      var (passed, fake) = (0, 0)
      var points: [RocCurve.Point] = []
      while passed < signals.count || fake < backgrounds.count {
        let score = max(
          passed < signals.count ? signals[passed] : -.infinity,
          fake < backgrounds.count ? backgrounds[fake] : -.infinity)
        while passed < signals.count, signals[passed] == score { passed += 1 }
        while fake < backgrounds.count, backgrounds[fake] == score { fake += 1 }
        points.append(RocCurve.Point(threshold: score, signals: passed, backgrounds: fake))
      }
      return RocCurve(
        points: points, signalCount: signals.count, backgroundCount: backgrounds.count)
    }
  }

  /// The fewest background events of which one may pass: 1 / fraction, rounded up.
  public static func eventsNeeded(for fraction: Double) -> Int {
    let events = (1 / fraction * (1 - hair)).rounded(.up)
    return events < 0x1p62 ? Int(events) : .max
  }

  /// A hair of room, so that 10 of 31,000 kHz allow 10 of 31,000 events whatever the rounding.
  private static let hair = 1e-12

  /// - Parameter events: Which events of a class may count; fractions are of all its events.
  private func acceptance(
    above threshold: Double, of events: (ClassScores) -> SortedScores
  ) throws -> Acceptance {
    func proportion(_ scores: ClassScores) throws -> Proportion {
      try Proportion(
        successes: events(scores).countAbove(threshold), trials: scores.all.count)
    }
    return Acceptance(
      background: try proportion(background), signals: try signals.map(proportion),
      crossingKilohertz: crossingKilohertz)
  }
}

/// The scores of one class.
private struct ClassScores: Sendable {
  let all: SortedScores
  /// Of the events that the menu does not accept; empty where there is no menu.
  let missed: SortedScores

  init(_ scores: [Double], of events: [Int], menu: [Bool]?) {
    all = SortedScores(events.map { scores[$0] })
    missed = SortedScores(
      menu.map { menu in events.filter { !menu[$0] }.map { scores[$0] } } ?? [])
  }
}

/// Scores from the highest to the lowest.
private struct SortedScores: Sendable {
  let falling: [Double]

  init(_ scores: [Double]) { falling = scores.sorted(by: >) }

  var count: Int { falling.count }

  /// The score that a fraction of the scores lies above.
  func top(_ fraction: Double) -> Double { falling[Int(fraction * Double(count - 1))] }

  /// How many scores are greater than the threshold, by bisection.
  func countAbove(_ threshold: Double) -> Int {
    var (low, high) = (0, falling.count)
    while low < high {
      let middle = (low + high) / 2
      if falling[middle] > threshold { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
