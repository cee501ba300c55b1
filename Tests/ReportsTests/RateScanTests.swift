import Foundation
import Reports
import Testing

struct RateScanTests {
  private func scan(
    background: [Double], signal: [Double] = [], crossing: Double = 1000, menu: [Bool]? = nil,
    stepExponent: Int? = nil
  ) throws -> RateScan {
    try RateScan(
      name: "fixed", scores: background + signal,
      labels: background.map { _ in 0 } + signal.map { _ in 1 }, classNames: ["ordinary", "a"],
      crossingKilohertz: crossing, menu: menu, stepExponent: stepExponent)
  }

  /// Ten background events with ties: 9 8 8 5 5 5 3 2 1 0.
  private let tied: [Double] = [5, 8, 0, 9, 5, 1, 8, 3, 5, 2]

  @Test(arguments: [
    // (fraction, threshold, events): two may pass at 0.2, but the second and third are equal.
    (0.1, 8.0, 1), (0.2, 8, 1), (0.29, 8, 1), (0.3, 5, 3), (0.4, 5, 3), (0.5, 5, 3), (0.6, 3, 6),
    (0.7, 2, 7), (0.9, 0, 9), (0.99, 0, 9),
  ])
  func thresholdsOfTiedScores(fraction: Double, threshold: Double, events: Int) throws {
    let point = try scan(background: tied).point(at: .fraction(fraction))
    #expect(point.threshold == threshold)
    #expect(point.accepted.background == (try Proportion(successes: events, trials: 10)))
    #expect(point.accepted.kilohertz.value == 1000 * Double(events) / 10)
    #expect(point.allowedKilohertz == 1000 * fraction)
    #expect(point.hasFewEvents && !point.isCoarse)
  }

  /// Counted by hand: of the signal scores 9.5, 9, 8, 8.5 and 2 three are above 8.
  @Test func efficienciesAndErrors() throws {
    let point = try scan(background: tied, signal: [9.5, 9, 8, 8.5, 2])
      .point(at: .kilohertz(100))
    #expect(point.accepted.signals == [try Proportion(successes: 3, trials: 5)])
    // Wilson's interval of one standard deviation, times 1000 kHz for the rate.
    let rate = point.accepted.kilohertz
    #expect(isClose(rate.low, 1000 * (0.1 + 0.05 - (0.09 / 10 + 0.0025).squareRoot()) / 1.1))
    #expect(isClose(rate.high, 1000 * (0.1 + 0.05 + (0.09 / 10 + 0.0025).squareRoot()) / 1.1))
    let interval = point.accepted.signals[0].interval
    #expect(isClose(interval.lowerBound, (0.6 + 0.1 - (0.24 / 5 + 0.01).squareRoot()) / 1.2))
    #expect(isClose(interval.upperBound, (0.6 + 0.1 + (0.24 / 5 + 0.01).squareRoot()) / 1.2))
    #expect(point.thresholdSteps == nil)
    #expect(point.unique == nil)
  }

  @Test func uniqueEventsAreFractionsOfAll() throws {
    let menu = [Bool](repeating: false, count: 10) + [true, false, false, false, true]
    let point = try scan(background: tied, signal: [9.5, 9, 8, 8.5, 2], menu: menu)
      .point(at: .kilohertz(100))
    #expect(point.accepted.signals == [try Proportion(successes: 3, trials: 5)])
    #expect(point.unique?.signals == [try Proportion(successes: 2, trials: 5)])
    #expect(point.unique?.background == (try Proportion(successes: 1, trials: 10)))
  }

  @Test func aMenuThatAcceptsEverythingLeavesNothing() throws {
    let point = try scan(background: tied, signal: [9], menu: [Bool](repeating: true, count: 11))
      .point(at: .fraction(0.5))
    #expect(point.unique?.background.successes == 0)
    #expect(point.unique?.signals.map(\.successes) == [0])
  }

  @Test func thresholdsInSteps() throws {
    let point = try scan(background: tied.map { -$0 / 4 }, stepExponent: -2)
      .point(at: .fraction(0.1))
    #expect(point.threshold == -0.25)
    #expect(point.thresholdSteps == -1)
    let coarse = try scan(background: tied.map { $0 * 8 }, stepExponent: 3)
    #expect(try coarse.point(at: .fraction(0.1)).thresholdSteps == 8)
  }

  @Test func saturatedScoresLetNothingPass() throws {
    let point = try scan(background: [7, 7, 7, 7, 1], signal: [7]).point(at: .fraction(0.4))
    #expect(point.threshold == 7)
    #expect(point.accepted.background.successes == 0)
    #expect(point.accepted.signals.map(\.successes) == [0])
    // Nothing of five: the rate is below 1000 / 6 kHz.
    #expect(point.accepted.kilohertz.value == 0)
    #expect(point.accepted.kilohertz.low == 0)
    #expect(isClose(point.accepted.kilohertz.high, 1000 / 6))
    #expect(point.allowedEvents == 2 && point.isCoarse)
  }

  /// 10 kHz of 31,000 kHz is no binary fraction, and still allows 10 of 31,000 events.
  @Test(arguments: [1, 3, 7, 10, 100]) func exactRates(kilohertz: Int) throws {
    let scan = try scan(background: (0..<31_000).map(Double.init), crossing: 31_000)
    let point = try scan.point(at: .kilohertz(Double(kilohertz)))
    #expect(point.accepted.background.successes == kilohertz)
    #expect(point.threshold == Double(30_999 - kilohertz))
    #expect(point.hasFewEvents == (kilohertz < 10))
  }

  @Test(arguments: [(UInt64(1), 3.0), (2, 40), (3, 1e9)])
  func agreesWithCounting(seed: UInt64, levels: Double) throws {
    var generator = SplitMix64(state: seed)
    let labels = (0..<600).map { $0 % 3 }
    let scores = labels.map { ((Double($0) + generator.normal()) * levels).rounded() }
    let menu = labels.map { _ in Bool.random(using: &generator) }
    let scan = try RateScan(
      name: "fixed", scores: scores, labels: labels, classNames: ["b", "s", "t"],
      crossingKilohertz: 40_000, menu: menu)
    #expect(scan.signalNames == ["s", "t"])
    #expect(scan.signalCounts == [200, 200])
    func count(_ label: Int, above threshold: Double, unique: Bool = false) -> Int {
      labels.indices.count {
        labels[$0] == label && scores[$0] > threshold && !(unique && menu[$0])
      }
    }
    let background = labels.indices.filter { labels[$0] == 0 }.map { scores[$0] }
    var last: RatePoint?
    for allowed in stride(from: 1, to: 200, by: 6) {
      let point = try scan.point(at: .fraction(Double(allowed) / 200))
      // The smallest of all thresholds that change anything and keep the rate.
      let best = background.filter { count(0, above: $0) <= allowed }.min()
      #expect(point.threshold == best)
      #expect(point.accepted.background.successes == count(0, above: point.threshold))
      #expect(
        point.accepted.signals.map(\.successes) == [1, 2].map { count($0, above: point.threshold) })
      #expect(
        point.unique?.signals.map(\.successes)
          == [1, 2].map { count($0, above: point.threshold, unique: true) })
      if let last {
        #expect(point.threshold <= last.threshold)
        #expect(point.accepted.kilohertz.value >= last.accepted.kilohertz.value)
        #expect(point.accepted.signals[0].value >= last.accepted.signals[0].value)
      }
      last = point
    }
  }

  @Test func curvesAreThoseOfOneAgainstTheRest() throws {
    let sample = Sample.twoWay(events: 900, seed: 5, levels: 6)
    for scores in sample.scores {
      let scan = try RateScan(
        name: "s", scores: scores, labels: sample.isSignal.map { $0 ? 1 : 0 },
        classNames: ["b", "a"], crossingKilohertz: 1)
      let expected = try OneAgainstRest(scores: scores, isSignal: sample.isSignal).curve()
      #expect(scan.curves() == [expected])
    }
  }

  // MARK: Refusals

  @Test func tooFewEventsForARate() throws {
    let scan = try scan(background: tied, crossing: 31_000)
    #expect(
      throws: ReportError.tooFewForRate(
        kilohertz: 10, fraction: 10 / 31_000, found: 10, needed: 3100)
    ) { try scan.point(at: .kilohertz(10)) }
    let error = #expect(throws: ReportError.self) { try scan.point(at: .fraction(0.015625)) }
    #expect(
      error?.description == """
        accept rate 484.4 kHz: a fraction of 0.0156, and of 10 background events not one may \
        pass; give 64 at least, or ten times as many for an error of a third
        """)
  }

  @Test(arguments: [1e-4, 1e-5, 1 / 31_000.0, 1 / 3.0, 0.3])
  func neededEventsAreTheFewest(fraction: Double) throws {
    let needed = RateScan.eventsNeeded(for: fraction)
    let enough = try scan(background: (0..<needed).map(Double.init))
    #expect(try enough.point(at: .fraction(fraction)).accepted.background.successes == 1)
    let less = try scan(background: (0..<(needed - 1)).map(Double.init))
    #expect(throws: ReportError.self) { try less.point(at: .fraction(fraction)) }
  }

  @Test func aRateJustBelowTheCrossingsKeepsAThreshold() throws {
    let point = try scan(background: tied).point(at: .fraction(1.0.nextDown))
    #expect(point.threshold == 0)
    #expect(point.accepted.background.successes == 9)
  }

  @Test(arguments: [0, -1, 1000, 1001, .infinity, .nan]) func goalsOutOfRange(rate: Double) throws {
    let scan = try scan(background: tied)
    #expect(throws: ReportError.self) { try scan.point(at: .kilohertz(rate)) }
    #expect(throws: ReportError.self) { try scan.point(at: .fraction(rate / 1000)) }
  }

  @Test func whatIsNoSample() throws {
    func make(
      _ scores: [Double], _ labels: [Int], crossing: Double = 1, menu: [Bool]? = nil
    ) throws {
      _ = try RateScan(
        name: "s", scores: scores, labels: labels, classNames: ["b", "a"],
        crossingKilohertz: crossing, menu: menu)
    }
    #expect(throws: ReportError.noBackground(events: 2)) { try make([1, 2], [1, 1]) }
    #expect(throws: ReportError.noBackground(events: 0)) { try make([], []) }
    #expect(throws: ReportError.labelOutOfRange(event: 1, label: 2, classes: 2)) {
      try make([1, 2], [0, 2])
    }
    #expect(throws: ReportError.scoreNotFinite(set: "s", event: 1, column: 0)) {
      try make([1, .nan], [0, 0])
    }
    #expect(throws: ReportError.scoreCount(set: "s", found: 1, events: 2, classes: 1)) {
      try make([1], [0, 0])
    }
    #expect(throws: ReportError.scoreCount(set: "s", found: 1, events: 2, classes: 1)) {
      try make([1, 2], [0, 0], menu: [true])
    }
    #expect(throws: ReportError.crossingRate(0)) { try make([1, 2], [0, 0], crossing: 0) }
  }
}
