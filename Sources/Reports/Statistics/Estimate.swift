import Foundation

/// A number with its standard error (one standard deviation of its estimator).
public struct Estimate: Codable, Equatable, Sendable {
  public let value: Double
  public let standardError: Double

  public init(value: Double, standardError: Double) {
    self.value = value
    self.standardError = standardError
  }
}

/// A fraction `successes / trials` of counted events.
///
/// Encoded with the derived `value`, `standardError` and `interval` (as `low` and `high`), so that a
/// reader of the JSON need not compute them; decoding reads the two counts only.
public struct Proportion: Equatable, Sendable {
  public let successes: Int
  /// More than zero.
  public let trials: Int

  public init(successes: Int, trials: Int) throws {
    guard trials > 0, (0...trials).contains(successes) else {
      throw ReportError.invalidFigure(
        figure: "proportion", field: "successes of trials", found: "\(successes) of \(trials)",
        expected: "0 <= successes <= trials, trials > 0")
    }
    self.successes = successes
    self.trials = trials
  }

  public var value: Double { Double(successes) / Double(trials) }

  /// The binomial standard error `√(p (1 − p) / n)`. It vanishes at p = 0 and p = 1, where
  /// `interval` is the honest figure.
  public var standardError: Double { (value * (1 - value) / Double(trials)).squareRoot() }

  /// The score interval of one standard deviation (68.3 %): E. B. Wilson, J. Am. Stat. Assoc. 22
  /// (1927) 209. Unlike the standard error it has a width at p = 0 and p = 1.
  public var interval: ClosedRange<Double> {
    let n = Double(trials)
    let centre = (value + 0.5 / n) / (1 + 1 / n)
    let half = (value * (1 - value) / n + 0.25 / (n * n)).squareRoot() / (1 + 1 / n)
    let low = successes == 0 ? 0 : centre - half
    let high = successes == trials ? 1 : centre + half
    return low...high
  }

  public var estimate: Estimate { Estimate(value: value, standardError: standardError) }
}

extension Proportion: Codable {
  private enum CodingKeys: String, CodingKey {
    case successes, trials, value, standardError, low, high
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      successes: container.decode(Int.self, forKey: .successes),
      trials: container.decode(Int.self, forKey: .trials))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(successes, forKey: .successes)
    try container.encode(trials, forKey: .trials)
    try container.encode(value, forKey: .value)
    try container.encode(standardError, forKey: .standardError)
    try container.encode(interval.lowerBound, forKey: .low)
    try container.encode(interval.upperBound, forKey: .high)
  }
}

/// An estimate that remembers how much every event pulled at it.
///
/// `influences[i]` is event i's share of the estimate's fluctuation, scaled so that the sum of the
/// squares is the variance. Estimates made from the same events in the same order then have the
/// inner product of their influences as covariance. Means and differences are linear, so their
/// paired uncertainties come out right without any further formula; and the difference of two
/// equal scorers is 0 ± 0 exactly, with no cancellation of large variances.
public struct PairedEstimate: Equatable, Sendable {
  public let value: Double
  public let influences: [Double]

  public init(value: Double, influences: [Double]) {
    self.value = value
    self.influences = influences
  }

  public var standardError: Double { covariance(with: self).squareRoot() }

  public var estimate: Estimate { Estimate(value: value, standardError: standardError) }

  /// The covariance with an estimate from the same events in the same order.
  public func covariance(with other: PairedEstimate) -> Double {
    precondition(influences.count == other.influences.count, "estimates from different events")
    var sum = 0.0
    for index in influences.indices { sum += influences[index] * other.influences[index] }
    return sum
  }

  /// This estimate minus another from the same events, with the paired uncertainty.
  public func minus(_ other: PairedEstimate) -> PairedEstimate {
    precondition(influences.count == other.influences.count, "estimates from different events")
    return PairedEstimate(
      value: value - other.value,
      influences: influences.indices.map { influences[$0] - other.influences[$0] })
  }

  /// The unweighted mean of at least one estimate from the same events, for example a macro AUC.
  public static func mean(of estimates: [PairedEstimate]) -> PairedEstimate {
    precondition(!estimates.isEmpty, "a mean of nothing")
    let scale = 1 / Double(estimates.count)
    var value = 0.0
    var influences = [Double](repeating: 0, count: estimates[0].influences.count)
    for estimate in estimates {
      precondition(estimate.influences.count == influences.count, "estimates of different events")
      value += estimate.value
      for index in influences.indices { influences[index] += estimate.influences[index] }
    }
    return PairedEstimate(value: value * scale, influences: influences.map { $0 * scale })
  }
}
