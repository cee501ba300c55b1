import Reports
import Testing

struct AucTests {
  @Test func handComputedExample() throws {
    // Pairs won by the signals 0.9, 0.6, 0.4: 4, 3 and 2½ of 4 each, so 9½ of 12.
    // S10 = 7/192, S01 = 43/432, and S10/3 + S01/4 = 1/27.
    let decision = try OneAgainstRest(
      scores: [0.9, 0.7, 0.6, 0.4, 0.4, 0.1, 0.2],
      isSignal: [true, false, true, true, false, false, false])
    let auc = decision.auc()
    #expect(isClose(auc.value, 9.5 / 12))
    #expect(isClose(auc.covariance(with: auc), 1.0 / 27))
    #expect(isClose(auc.standardError, (1.0 / 27).squareRoot()))
    #expect(decision.signalCount == 3)
    #expect(decision.backgroundCount == 4)
  }

  @Test(arguments: [0.5, 2, 1000], [UInt64(1), 2, 3])
  func equalsTheDefinitionOverAllPairs(levels: Double, seed: UInt64) throws {
    let sample = Sample.twoWay(events: 120, seed: seed, levels: levels)
    let brute = sample.scores.map { BruteForceAuc(scores: $0, isSignal: sample.isSignal) }
    let fast = try sample.scores.map {
      try OneAgainstRest(scores: $0, isSignal: sample.isSignal).auc()
    }
    for i in 0...1 {
      #expect(isClose(fast[i].value, brute[i].area))
      for j in 0...1 {
        #expect(isClose(fast[i].covariance(with: fast[j]), brute[i].covariance(with: brute[j])))
      }
    }
    let difference = fast[1].minus(fast[0])
    let variance =
      brute[0].covariance(with: brute[0]) + brute[1].covariance(with: brute[1])
      - 2 * brute[0].covariance(with: brute[1])
    #expect(isClose(difference.value, brute[1].area - brute[0].area))
    #expect(isClose(difference.standardError, variance.squareRoot(), 1e-9))
    #expect(difference.standardError < fast[0].standardError + fast[1].standardError)
  }

  @Test func extremes() throws {
    let isSignal = [false, false, true, true]
    let perfect = try OneAgainstRest(scores: [0, 1, 2, 3], isSignal: isSignal).auc()
    #expect(perfect.value == 1)
    #expect(perfect.standardError == 0)
    let reversed = try OneAgainstRest(scores: [3, 2, 1, 0], isSignal: isSignal).auc()
    #expect(reversed.value == 0)
    let equal = try OneAgainstRest(scores: [7, 7, 7, 7], isSignal: isSignal).auc()
    #expect(equal.value == 0.5)
    #expect(equal.standardError == 0)
    let zeros = try OneAgainstRest(scores: [0.0, -0.0, 0.0, -0.0], isSignal: isSignal).auc()
    #expect(zeros.value == 0.5)
  }

  @Test func aMonotonicChangeOfScoresChangesNothing() throws {
    let sample = Sample.twoWay(events: 200, seed: 5, levels: 3)
    let plain = try OneAgainstRest(scores: sample.scores[0], isSignal: sample.isSignal).auc()
    let bent = try OneAgainstRest(
      scores: sample.scores[0].map { $0 * $0 * $0 - 4 }, isSignal: sample.isSignal
    ).auc()
    #expect(bent.minus(plain).estimate == Estimate(value: 0, standardError: 0))
  }

  @Test func uncertaintiesAgreeWithTheBootstrap() throws {
    let classes = 3
    let sample = Sample(events: 600, classes: classes, seed: 11)
    func figures(_ events: [Int]) throws -> [Double] {
      func pick(_ scores: [Double]) -> [Double] {
        events.flatMap { scores[$0 * classes..<($0 + 1) * classes] }
      }
      let comparison = try ClassificationComparison.make(
        scoreSets: [
          ScoreSet(name: "a", scores: pick(sample.float), classes: classes),
          ScoreSet(name: "b", scores: pick(sample.fixed), classes: classes),
        ], labels: events.map { sample.labels[$0] }, classNames: ["x", "y", "z"])
      let difference = try #require(comparison.difference(of: "b", from: "a"))
      return [
        comparison.results[0].macroAuc.value, comparison.results[0].classes[0].auc.value,
        difference.macroAuc.value, difference.auc[1].value, difference.accuracy.value,
      ]
    }
    var generator = SplitMix64(state: 99)
    let copies = try (0..<600).map { _ in
      try figures(sample.labels.map { _ in Int.random(in: 0..<600, using: &generator) })
    }
    let whole = try sample.comparison(names: ["x", "y", "z"])
    let difference = try #require(whole.difference(of: "fixed", from: "float"))
    let claimed = [
      whole.results[0].macroAuc.standardError, whole.results[0].classes[0].auc.standardError,
      difference.macroAuc.standardError, difference.auc[1].standardError,
      difference.accuracy.standardError,
    ]
    for (index, error) in claimed.enumerated() {
      let values = copies.map { $0[index] }
      let mean = values.reduce(0, +) / Double(values.count)
      let variance =
        values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(values.count - 1)
      let ratio = variance.squareRoot() / error
      // 600 copies know a standard deviation to 3 %; the rest is of order 1/√600.
      #expect((0.88...1.12).contains(ratio), "figure \(index): bootstrap / claimed = \(ratio)")
    }
  }

  @Test func macroUncertaintyPairsTheClasses() throws {
    let classes = 3
    let sample = Sample(events: 90, classes: classes, seed: 4)
    let scores = softmax(sample.float, classes: classes)
    let brute = (0..<classes).map { column in
      BruteForceAuc(
        scores: sample.labels.indices.map { scores[$0 * classes + column] },
        isSignal: sample.labels.map { $0 == column })
    }
    // Every event is signal to one class and background to the others: its pull on the mean is the
    // sum of its pulls on all of them.
    var variance = 0.0
    for event in sample.labels.indices {
      let pull = brute.map { auc in
        let count = Double(auc.isSignal.count { $0 == auc.isSignal[event] })
        return (auc.components[event] - auc.area) / (count * (count - 1)).squareRoot()
      }.reduce(0, +)
      variance += pull * pull / Double(classes * classes)
    }
    let result = try sample.comparison(names: ["x", "y", "z"]).results[0]
    #expect(isClose(result.macroAuc.value, brute.map(\.area).reduce(0, +) / 3))
    #expect(isClose(result.macroAuc.standardError, variance.squareRoot()))
  }

  @Test func rejectsWhatHasNoAuc() {
    #expect(throws: ReportError.tooFewEvents(className: "signal", inClass: 0, events: 3)) {
      try OneAgainstRest(scores: [1, 2, 3], isSignal: [false, false, false])
    }
    #expect(throws: ReportError.tooFewEvents(className: "W", inClass: 3, events: 4)) {
      try OneAgainstRest(
        scores: [1, 2, 3, 4], isSignal: [true, true, true, false], className: "W")
    }
    #expect(throws: ReportError.scoreCount(set: "scores", found: 1, events: 2, classes: 1)) {
      try OneAgainstRest(scores: [1], isSignal: [true, false])
    }
    #expect(throws: ReportError.scoreNotFinite(set: "s", event: 1, column: 0)) {
      try OneAgainstRest(scores: [1, .nan], isSignal: [true, false], name: "s")
    }
  }
}
