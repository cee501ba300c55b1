import Foundation
import Reports
import Testing

struct ComparisonTests {
  private func small() throws -> ClassificationComparison {
    // Decisions of "a": 0 0 1 1 1 0 (a tie goes to the first class); of "b": 0 1 1 1 0 0.
    let a = [2.0, 1, 3, 0, 0, 1, 0, 2, 0, 3, 1, 1]
    let b = [2.0, 1, 0, 3, 0, 1, 0, 2, 3, 0, 1, 1]
    return try .make(
      scoreSets: [
        ScoreSet(name: "a", scores: a, classes: 2), ScoreSet(name: "b", scores: b, classes: 2),
      ], labels: [0, 0, 0, 1, 1, 1], classNames: ["no", "yes"])
  }

  @Test func confusionAccuracyAndTheirDifferences() throws {
    let comparison = try small()
    #expect(comparison.eventsPerClass == [3, 3])
    #expect(comparison.results[0].confusion.counts == [[2, 1], [1, 2]])
    #expect(comparison.results[1].confusion.counts == [[1, 2], [2, 1]])
    #expect(comparison.results[0].confusion.rowFractions[0] == [2.0 / 3, 1.0 / 3])
    #expect(comparison.results[0].accuracy == (try Proportion(successes: 4, trials: 6)))
    #expect(isClose(comparison.results[0].accuracy.standardError, (2.0 / 54).squareRoot()))
    let difference = try #require(comparison.difference(of: "b", from: "a"))
    #expect(isClose(difference.accuracy.value, -1.0 / 3))
    // Two events went from right to wrong, none back: (2 − 2²/6) / 6².
    #expect(isClose(difference.accuracy.standardError, ((2 - 4.0 / 6) / 36).squareRoot()))
    #expect(difference.eventsWithOtherScores == 2)
    #expect(difference.eventsWithOtherDecision == 2)
    #expect(comparison.difference(of: "a", from: "b") == nil)
  }

  @Test func twoClassesMirrorEachOther() throws {
    let result = try small().results[0]
    #expect(isClose(result.classes[0].auc.value, result.classes[1].auc.value))
    #expect(isClose(result.macroAuc.value, result.classes[0].auc.value))
    #expect(isClose(result.macroAuc.standardError, result.classes[0].auc.standardError))
  }

  @Test func equalScoresDifferByExactlyNothing() throws {
    let comparison = try Sample(events: 400, classes: 4, seed: 2)
      .comparison(names: ["a", "b", "c", "d"])
    let zero = Estimate(value: 0, standardError: 0)
    let difference = try #require(comparison.difference(of: "rtl", from: "fixed"))
    #expect(difference.auc == [zero, zero, zero, zero])
    #expect(difference.macroAuc == zero)
    #expect(difference.accuracy == zero)
    #expect(difference.eventsWithOtherScores == 0)
    #expect(comparison.differences.count == 3)
    let cost = try #require(comparison.difference(of: "fixed", from: "float"))
    #expect(cost.macroAuc.standardError > 0)
    #expect(cost.macroAuc.standardError < comparison.results[0].macroAuc.standardError)
  }

  @Test func macroEfficiencyIsTheMeanWithErrorsInQuadrature() throws {
    let result = try Sample(events: 900, classes: 3, seed: 6)
      .comparison(names: ["a", "b", "c"]).results[0]
    let efficiencies = result.classes.map { $0.workingPoints[1].signalEfficiency }
    #expect(isClose(result.macroEfficiencies[1].value, efficiencies.map(\.value).reduce(0, +) / 3))
    let sum = efficiencies.map { $0.value * (1 - $0.value) / 300 }.reduce(0, +)
    #expect(isClose(result.macroEfficiencies[1].standardError, sum.squareRoot() / 3))
  }

  @Test func softmaxIsStable() {
    #expect(softmax([0, 0, 0, 0], classes: 2) == [0.5, 0.5, 0.5, 0.5])
    let shifted = softmax([1e6, 1e6 + log(3)], classes: 2)
    #expect(isClose(shifted[0], 0.25, 1e-9))
    #expect(softmax([-1e300, 1e300], classes: 2) == [0, 1])
    let rows = softmax([1, 2, 3, -4, 0, 9], classes: 3)
    #expect(isClose(rows[0..<3].reduce(0, +), 1))
    #expect(isClose(rows[1] / rows[0], exp(1)))
  }

  @Test func probabilitiesAreComparedAsTheyAre() throws {
    // One against the rest on raw values and on their softmax is not the same ranking.
    let scores = [0.9, 0.8, 0.0, 0.5, 0.0, 0.0, 0.3, 0.1, 0.0, 0.1, 0.9, 0.9]
    let labels = [0, 0, 1, 1]
    func auc(_ kind: ScoreKind) throws -> Double {
      try OneAgainstRest(
        scores: (0..<4).map {
          try ScoreSet(name: "s", scores: scores, classes: 3, kind: kind).comparable[$0 * 3]
        }, isSignal: labels.map { $0 == 0 }
      ).auc().value
    }
    #expect(try auc(.probabilities) == 1)
    let set = try ScoreSet(name: "s", scores: scores, classes: 3, kind: .probabilities)
    #expect(set.comparable == scores)
    #expect(set.decisions == [0, 0, 0, 1])
  }

  @Test func proportions() throws {
    let half = try Proportion(successes: 50, trials: 100)
    #expect(half.standardError == 0.05)
    // Wilson at z = 1: centre (p + 1/2n)/(1 + 1/n), half width √(pq/n + 1/4n²)/(1 + 1/n).
    #expect(isClose(half.interval.upperBound, 0.5 + (0.0025 + 0.000025).squareRoot() / 1.01))
    let all = try Proportion(successes: 9, trials: 9)
    #expect(all.standardError == 0)
    #expect(isClose(all.interval.lowerBound, 0.9))
    #expect(all.interval.upperBound == 1)
    #expect(throws: ReportError.self) { try Proportion(successes: 3, trials: 2) }
    #expect(throws: ReportError.self) { try Proportion(successes: 0, trials: 0) }
  }

  @Test func badInputNamesThePlaceAndTheRemedy() throws {
    func message(_ body: () throws -> Void) -> String {
      do {
        try body()
        return "no error"
      } catch {
        return "\(error)"
      }
    }
    let good = try ScoreSet(name: "float", scores: [0, 1, 1, 0, 2, 3, 3, 2], classes: 2)
    func make(_ sets: [ScoreSet], _ labels: [Int], _ names: [String] = ["a", "b"]) -> String {
      message {
        _ = try ClassificationComparison.make(scoreSets: sets, labels: labels, classNames: names)
      }
    }
    #expect(
      make([], [0]) == "comparison: no score sets; give at least one, for example the float scores")
    #expect(
      make([good], [])
        == "comparison: there are no events; give a data set with labelled events")
    #expect(
      make([good], [0, 1, 0, 2])
        == "labels, event 3: label 2 is outside 0...1; use labels that count the classes from 0")
    #expect(
      make([good], [0, 1, 0])
        == "scores 'float': 8 values for 3 events of 2 classes; give 6 values, events first")
    #expect(
      make([good, good], [0, 1, 0, 1])
        == "scores 'float': the name is given twice; give every score set its own name")
    #expect(
      make([good], [0, 0, 0, 0])
        == "labels, class 'a': 4 of 4 events; an AUC with its uncertainty needs at least 2 events "
        + "inside and 2 outside the class, so use a data set that has them")
    #expect(
      make([good], [0, 1, 0, 1], ["a"])
        == "comparison: 1 class(es); one against the rest needs at least 2 classes")
    #expect(
      message { _ = try ScoreSet(name: "rtl\nx", scores: [1, 2, 3, .infinity], classes: 2) }
        == "scores 'rtl x', event 1, class 1: the score is not a finite number; check the model's "
        + "weights and inputs for NaN or infinity")
    #expect(
      message { _ = try ScoreSet(name: "s", scores: [1, 2, 3], classes: 2) }
        == "scores 's': 3 values for 2 events of 2 classes; give 4 values, events first")
  }

  @Test func survivesItsOwnJson() throws {
    let comparison = try Sample(events: 300, classes: 3, seed: 1)
      .comparison(names: ["a", "b", "c"])
    let data = try JSONEncoder().encode(comparison)
    #expect(try JSONDecoder().decode(ClassificationComparison.self, from: data) == comparison)
    let text = String(decoding: data, as: UTF8.self)
    let broken = text.replacingOccurrences(
      of: "\"classNames\":[\"a\",\"b\",\"c\"]", with: "\"classNames\":[\"a\",\"b\"]")
    #expect(broken != text)
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(ClassificationComparison.self, from: Data(broken.utf8))
    }
  }
}
