/// Scored events of a two-way decision, signal against everything else, in falling order of score.
///
/// Sorting happens once, here, in O(n log n); the AUC, its influences and the ROC curve are each one
/// pass over the order. Events with equal scores form one step: no threshold can part them.
public struct OneAgainstRest: Sendable {
  struct RankedEvent {
    let score: Double
    let event: Int32
    let isSignal: Bool
  }

  let ranked: [RankedEvent]
  public let signalCount: Int
  public let backgroundCount: Int

  /// - Parameters:
  ///   - scores: one finite score an event; a higher score is more like signal.
  ///   - isSignal: the truth, one entry an event.
  ///   - name: what the scores are called in errors.
  ///   - className: what the signal is called in errors.
  /// - Throws: `ReportError` when the counts differ, a score is not finite, or there are fewer than
  ///   two signal or two background events.
  public init(
    scores: [Double], isSignal: [Bool], name: String = "scores", className: String = "signal"
  ) throws {
    guard scores.count == isSignal.count else {
      throw ReportError.scoreCount(
        set: name, found: scores.count, events: isSignal.count, classes: 1)
    }
    if let bad = scores.firstIndex(where: { !$0.isFinite }) {
      throw ReportError.scoreNotFinite(set: name, event: bad, column: 0)
    }
    let signals = isSignal.count { $0 }
    guard signals >= 2, scores.count - signals >= 2 else {
      throw ReportError.tooFewEvents(
        className: className, inClass: signals, events: scores.count)
    }
    signalCount = signals
    backgroundCount = scores.count - signals
    var events: [RankedEvent] = []
    events.reserveCapacity(scores.count)
    for (index, score) in scores.enumerated() {
      events.append(
        RankedEvent(score: score, event: Int32(index), isSignal: isSignal[index]))
    }
    events.sort { $0.score > $1.score }
    ranked = events
  }

  /// Calls `body` for every group of equal scores, in falling order, with the group's place in
  /// `ranked` and its numbers of signal and background events.
  func forEachStep(_ body: (_ group: Range<Int>, _ signals: Int, _ backgrounds: Int) -> Void) {
    var start = 0
    while start < ranked.count {
      var end = start
      var signals = 0
      while end < ranked.count, ranked[end].score == ranked[start].score {
        signals += ranked[end].isSignal ? 1 : 0
        end += 1
      }
      body(start..<end, signals, end - start - signals)
      start = end
    }
  }

  /// The area under the ROC curve as the Mann–Whitney statistic: the probability that a signal event
  /// scores above a background event, equal scores counting one half.
  ///
  /// The influences are DeLong's structural components V10 and V01, centred and scaled so that inner
  /// products give the covariances of DeLong, DeLong and Clarke-Pearson, Biometrics 44 (1988) 837,
  /// with their 1/(m − 1) and 1/(n − 1). The components come from ranks, as X. Sun and W. Xu, IEEE
  /// Signal Process. Lett. 21 (2014) 1389, found: one pass instead of all m·n pairs.
  public func auc() -> PairedEstimate {
    let m = Double(signalCount)
    let n = Double(backgroundCount)
    var influences = [Double](repeating: 0, count: ranked.count)
    var signalsAbove = 0
    var backgroundsAbove = 0
    var twiceWins = 0
    forEachStep { group, signals, backgrounds in
      // Counted in halves, so that the sums stay integers.
      let signalTwice = 2 * (backgroundCount - backgroundsAbove) - backgrounds
      let backgroundTwice = 2 * signalsAbove + signals
      twiceWins += signals * signalTwice
      for place in group {
        influences[Int(ranked[place].event)] =
          ranked[place].isSignal ? Double(signalTwice) / (2 * n) : Double(backgroundTwice) / (2 * m)
      }
      signalsAbove += signals
      backgroundsAbove += backgrounds
    }
    let area = Double(twiceWins) / (2 * m * n)
    let signalScale = 1 / (m * (m - 1)).squareRoot()
    let backgroundScale = 1 / (n * (n - 1)).squareRoot()
    for entry in ranked {
      let index = Int(entry.event)
      influences[index] =
        (influences[index] - area) * (entry.isSignal ? signalScale : backgroundScale)
    }
    return PairedEstimate(value: area, influences: influences)
  }

  /// The exact ROC curve: one point a distinct score.
  public func curve() -> RocCurve {
    var points: [RocCurve.Point] = []
    var signals = 0
    var backgrounds = 0
    forEachStep { group, moreSignals, moreBackgrounds in
      signals += moreSignals
      backgrounds += moreBackgrounds
      points.append(
        RocCurve.Point(
          threshold: ranked[group.lowerBound].score, signals: signals, backgrounds: backgrounds))
    }
    return RocCurve(points: points, signalCount: signalCount, backgroundCount: backgroundCount)
  }
}
