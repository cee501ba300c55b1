import Foundation

/// What the scores of a set are.
public enum ScoreKind: String, Codable, Sendable, CaseIterable {
  /// Outputs before the softmax, as the trigger computes them. They are compared as softmax
  /// probabilities: one logit alone does not say how a class stands against the rest.
  case logits
  /// Already one score a class against the rest, for example probabilities. Compared as they are.
  case probabilities
}

/// The scores one implementation ("float", "fixed", "rtl") gives to every class of every event.
public struct ScoreSet: Equatable, Sendable {
  public let name: String
  /// `events × classes` finite values, events first (row-major).
  public let scores: [Double]
  /// At least 2.
  public let classes: Int
  public let kind: ScoreKind

  /// - Throws: `ReportError` when there are fewer than two classes, the values do not fill whole
  ///   events, or a value is not finite.
  public init(name: String, scores: [Double], classes: Int, kind: ScoreKind = .logits) throws {
    guard classes >= 2 else { throw ReportError.tooFewClasses(found: classes) }
    guard scores.count.isMultiple(of: classes) else {
      throw ReportError.scoreCount(
        set: name, found: scores.count, events: scores.count / classes + 1, classes: classes)
    }
    if let bad = scores.firstIndex(where: { !$0.isFinite }) {
      throw ReportError.scoreNotFinite(set: name, event: bad / classes, column: bad % classes)
    }
    self.name = name
    self.scores = scores
    self.classes = classes
    self.kind = kind
  }

  public var events: Int { scores.count / classes }

  /// The scores as compared one against the rest: softmax probabilities of logits.
  public var comparable: [Double] {
    switch kind {
    case .logits: softmax(scores, classes: classes)
    case .probabilities: scores
    }
  }

  /// The class with the highest score of every event; of equal scores, the first class.
  public var decisions: [Int] {
    (0..<events).map { event in
      let start = event * classes
      var best = 0
      for column in 1..<classes where scores[start + column] > scores[start + best] {
        best = column
      }
      return best
    }
  }
}

/// The softmax of every row of `classes` finite logits. The row's maximum is taken off first, so no
/// exponential overflows and every row has a denominator of at least one.
public func softmax(_ logits: [Double], classes: Int) -> [Double] {
  var result = logits
  for start in stride(from: 0, to: logits.count, by: classes) {
    let row = start..<min(start + classes, logits.count)
    var top = -Double.infinity
    for index in row { top = max(top, logits[index]) }
    var sum = 0.0
    for index in row {
      result[index] = exp(logits[index] - top)
      sum += result[index]
    }
    for index in row { result[index] /= sum }
  }
  return result
}
