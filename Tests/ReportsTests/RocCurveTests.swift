import Foundation
import Reports
import Testing

struct RocCurveTests {
  @Test func pointsOfASmallExampleWithATie() throws {
    let curve = try OneAgainstRest(
      scores: [0.9, 0.7, 0.6, 0.4, 0.4, 0.1, 0.2],
      isSignal: [true, false, true, true, false, false, false]
    ).curve()
    #expect(curve.points.map(\.threshold) == [0.9, 0.7, 0.6, 0.4, 0.2, 0.1])
    #expect(curve.points.map(\.signals) == [1, 1, 2, 3, 3, 3])
    #expect(curve.points.map(\.backgrounds) == [0, 1, 1, 2, 3, 4])
    #expect(curve.points.map(curve.backgroundRate) == [0, 0.25, 0.25, 0.5, 0.75, 1])
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func theAreaUnderThePointsIsTheAuc(seed: UInt64) throws {
    let sample = Sample.twoWay(events: 500, seed: seed, levels: 4)
    let decision = try OneAgainstRest(scores: sample.scores[0], isSignal: sample.isSignal)
    let curve = decision.curve()
    var area = 0.0
    var last = (efficiency: 0.0, rate: 0.0)
    for point in curve.points {
      let here = (curve.signalEfficiency(point), curve.backgroundRate(point))
      area += (here.1 - last.rate) * (here.0 + last.efficiency) / 2
      last = here
    }
    #expect(isClose(area, decision.auc().value))
  }

  @Test(arguments: [
    // (rate, threshold, signals, backgrounds) of the example below, four background events.
    (0.0, 0.9, 1, 0), (0.24, 0.9, 1, 0), (0.25, 0.6, 2, 1), (0.49, 0.6, 2, 1),
    (0.5, 0.4, 3, 2), (1.0, 0.1, 3, 4),
  ])
  func workingPointIsTheLoosestCutWithinTheRate(
    rate: Double, threshold: Double, signals: Int, backgrounds: Int
  ) throws {
    let curve = try OneAgainstRest(
      scores: [0.9, 0.7, 0.6, 0.4, 0.4, 0.1, 0.2],
      isSignal: [true, false, true, true, false, false, false]
    ).curve()
    let point = try curve.workingPoint(atBackgroundRate: rate)
    #expect(point.threshold == threshold)
    #expect(point.signalEfficiency == (try Proportion(successes: signals, trials: 3)))
    #expect(point.backgroundRate == (try Proportion(successes: backgrounds, trials: 4)))
  }

  @Test func workingPointWithoutARoomForAnyCut() throws {
    let curve = try OneAgainstRest(
      scores: [1, 1, 1, 1], isSignal: [true, true, false, false]
    ).curve()
    let point = try curve.workingPoint(atBackgroundRate: 0.1)
    #expect(point.threshold == nil)
    #expect(point.signalEfficiency.value == 0)
    #expect(throws: ReportError.rateOutOfRange(1.5)) {
      try curve.workingPoint(atBackgroundRate: 1.5)
    }
    #expect(throws: ReportError.self) { try curve.workingPoint(atBackgroundRate: .nan) }
  }

  @Test func aRateThatBinaryFractionsMissStillCountsWholeEvents() throws {
    // 0.29 × 100 is 28.999… in binary.
    let curve = try OneAgainstRest(
      scores: (0..<102).map { Double($0) }, isSignal: (0..<102).map { $0 >= 100 }
    ).curve()
    #expect(try curve.workingPoint(atBackgroundRate: 0.29).backgroundRate.successes == 29)
  }

  @Test(arguments: [(300, 1e9), (20_000, 1e9), (20_000, 3), (20_000, 0.4)])
  func thinningStaysWithinItsTolerance(events: Int, levels: Double) throws {
    let sample = Sample.twoWay(events: events, seed: 8, levels: levels)
    let curve = try OneAgainstRest(scores: sample.scores[0], isSignal: sample.isSignal).curve()
    let thin = curve.thinned()
    #expect(thin.signalEfficiency.count == thin.backgroundRate.count)
    #expect(thin.signalEfficiency.first == 0 && thin.backgroundRate.first == 0)
    #expect(thin.signalEfficiency.last == 1 && thin.backgroundRate.last == 1)
    #expect(thin.signalEfficiency == thin.signalEfficiency.sorted())
    #expect(thin.backgroundRate == thin.backgroundRate.sorted())
    #expect(thin.signalEfficiency.count < 700)
    // The distance to the nearest segment, in the plane the contract names.
    let floor = 0.5 / Double(curve.backgroundCount)
    func place(_ efficiency: Double, _ rate: Double) -> (x: Double, y: Double) {
      (efficiency, 1 - log10(max(rate, floor)) / log10(floor))
    }
    let corners = zip(thin.signalEfficiency, thin.backgroundRate).map(place)
    var segment = 1
    for point in curve.points {
      let here = place(curve.signalEfficiency(point), curve.backgroundRate(point))
      while segment < corners.count - 1, corners[segment].x + corners[segment].y < here.x + here.y {
        segment += 1
      }
      let (a, b) = (corners[segment - 1], corners[segment])
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let share = min(1, max(0, ((here.x - a.x) * dx + (here.y - a.y) * dy) / (dx * dx + dy * dy)))
      let distance = hypot(here.x - a.x - share * dx, here.y - a.y - share * dy)
      #expect(distance <= 0.001)
    }
  }

  @Test func equalScoresDrawTheChanceCurve() throws {
    let curve = try OneAgainstRest(
      scores: [Double](repeating: 3, count: 2000), isSignal: (0..<2000).map { $0 % 2 == 0 }
    ).curve()
    let thin = curve.thinned()
    // A straight line in the rates bends on the logarithmic axis, so it needs points between.
    #expect(thin.backgroundRate.count > 20)
    for (efficiency, rate) in zip(thin.signalEfficiency, thin.backgroundRate) {
      #expect(isClose(efficiency, rate))
    }
  }

  @Test func macroCurveIsTheMeanAtEqualRate() throws {
    let sample = Sample(events: 3000, classes: 3, seed: 3)
    let result = try sample.comparison(names: ["a", "b", "c"]).results[0]
    let curve = result.macroCurve
    #expect(curve.backgroundRate.first == 0)
    #expect(isClose(curve.backgroundRate.last ?? 0, 1))
    #expect(curve.signalEfficiency.last == 1)
    var area = 0.0
    for index in curve.backgroundRate.indices.dropFirst() {
      area +=
        (curve.backgroundRate[index] - curve.backgroundRate[index - 1])
        * (curve.signalEfficiency[index] + curve.signalEfficiency[index - 1]) / 2
    }
    #expect(abs(area - result.macroAuc.value) < 1e-3)
  }
}
