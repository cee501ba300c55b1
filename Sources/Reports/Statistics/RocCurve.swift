/// The exact receiver operating characteristic of a cut on a score: what passes `score >= threshold`
/// for every threshold that changes anything.
public struct RocCurve: Equatable, Sendable {
  /// What passes one threshold.
  public struct Point: Equatable, Sendable {
    /// Events with a score of at least this pass.
    public let threshold: Double
    /// Signal events that pass.
    public let signals: Int
    /// Background events that pass.
    public let backgrounds: Int
  }

  /// In falling order of threshold; the last accepts every event. The point where nothing passes has
  /// no threshold among the scores and is left out.
  public let points: [Point]
  public let signalCount: Int
  public let backgroundCount: Int

  init(points: [Point], signalCount: Int, backgroundCount: Int) {
    self.points = points
    self.signalCount = signalCount
    self.backgroundCount = backgroundCount
  }

  public func signalEfficiency(_ point: Point) -> Double {
    Double(point.signals) / Double(signalCount)
  }

  public func backgroundRate(_ point: Point) -> Double {
    Double(point.backgrounds) / Double(backgroundCount)
  }

  /// The loosest cut that keeps the background rate at or below `rate` (a step rule).
  ///
  /// A trigger has one threshold and a rate it must not exceed, so nothing is interpolated: with
  /// coarse scores the rate reached may be well below the rate allowed, and the efficiency is what
  /// the trigger would really have. The uncertainty of the efficiency is binomial in the signal
  /// events; the fluctuation of the threshold itself is not part of it.
  ///
  /// - Parameter rate: the background rate allowed, in 0...1.
  public func workingPoint(atBackgroundRate rate: Double) throws -> WorkingPoint {
    guard (0...1).contains(rate) else { throw ReportError.rateOutOfRange(rate) }
    // A hair of room, so that 0.29 × 100 allows 29 events.
    let allowed = rate * Double(backgroundCount) * (1 + 1e-12)
    // `backgrounds` rises along the curve: the first point beyond the rate by bisection.
    var low = 0
    var high = points.count
    while low < high {
      let middle = (low + high) / 2
      if Double(points[middle].backgrounds) <= allowed { low = middle + 1 } else { high = middle }
    }
    let point = low > 0 ? points[low - 1] : nil
    return WorkingPoint(
      allowedBackgroundRate: rate,
      threshold: point?.threshold,
      signalEfficiency: try Proportion(successes: point?.signals ?? 0, trials: signalCount),
      backgroundRate: try Proportion(successes: point?.backgrounds ?? 0, trials: backgroundCount))
  }

  /// The signal efficiency at each of the rising `rates`, linear between the curve's points; where
  /// the curve is vertical, its upper end. The area under this function is the AUC.
  func interpolatedEfficiencies(atRates rates: [Double]) -> [Double] {
    var next = 0
    return rates.map { rate in
      while next < points.count, backgroundRate(points[next]) <= rate { next += 1 }
      let low = next > 0 ? points[next - 1] : Point(threshold: 0, signals: 0, backgrounds: 0)
      guard next < points.count else { return 1 }
      let high = points[next]
      let span = backgroundRate(high) - backgroundRate(low)
      let share = (rate - backgroundRate(low)) / span
      return signalEfficiency(low) + share * (signalEfficiency(high) - signalEfficiency(low))
    }
  }
}

/// What a cut at an allowed background rate keeps.
public struct WorkingPoint: Codable, Equatable, Sendable {
  /// The background rate the cut may not exceed.
  public let allowedBackgroundRate: Double
  /// Events with a score of at least this pass; absent when every cut exceeds the rate allowed.
  public let threshold: Double?
  public let signalEfficiency: Proportion
  /// The background rate really reached.
  public let backgroundRate: Proportion
}
