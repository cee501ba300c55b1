import Foundation

/// A curve for drawing: background rate against signal efficiency, both rising, few points.
public struct ThinCurve: Codable, Equatable, Sendable {
  public let signalEfficiency: [Double]
  /// As long as `signalEfficiency`.
  public let backgroundRate: [Double]

  public init(signalEfficiency: [Double], backgroundRate: [Double]) {
    self.signalEfficiency = signalEfficiency
    self.backgroundRate = backgroundRate
  }
}

extension RocCurve {
  /// The curve with only the points a drawing needs, both ends kept.
  ///
  /// No point of the exact curve is further than `tolerance` from the drawn one, in the plane of
  /// signal efficiency (0...1) and the logarithm of the background rate (scaled to 0...1 from half an
  /// event to all events).
  ///
  /// Both coordinates only rise, so in the plane turned by 45° the curve is a function `v(u)` of
  /// slope at most one. One pass keeps a cone of the slopes that stay within the tolerance of every
  /// point since the last one kept, and keeps a point when the next falls outside the cone.
  public func thinned(tolerance: Double = 0.001) -> ThinCurve {
    let floor = 0.5 / Double(backgroundCount)
    let decades = -log10(floor)
    func turned(_ efficiency: Double, _ rate: Double) -> (u: Double, v: Double) {
      let height = log10(max(rate, floor) / floor) / decades
      return (efficiency + height, height - efficiency)
    }
    var efficiencies = [0.0]
    var rates = [0.0]
    var anchor = turned(0, 0)
    var candidate = (efficiency: 0.0, rate: 0.0)
    var lowSlope = -Double.infinity
    var highSlope = Double.infinity
    // A deviation of δ in v at equal u is a distance of δ/√2: the tolerance is kept with room.
    func visit(_ efficiency: Double, _ rate: Double) {
      let here = turned(efficiency, rate)
      guard here.u > anchor.u else { return }
      let slope = (here.v - anchor.v) / (here.u - anchor.u)
      if slope < lowSlope || slope > highSlope {
        efficiencies.append(candidate.efficiency)
        rates.append(candidate.rate)
        anchor = turned(candidate.efficiency, candidate.rate)
        (lowSlope, highSlope) = (-Double.infinity, Double.infinity)
      }
      candidate = (efficiency, rate)
      lowSlope = max(lowSlope, (here.v - tolerance - anchor.v) / (here.u - anchor.u))
      highSlope = min(highSlope, (here.v + tolerance - anchor.v) / (here.u - anchor.u))
    }
    forEachCorner(visit)
    efficiencies.append(candidate.efficiency)
    rates.append(candidate.rate)
    return ThinCurve(signalEfficiency: efficiencies, backgroundRate: rates)
  }

  /// Visits the curve's points, and points between them where equal scores make a long sloping
  /// segment: straight in the rates, it bends on a logarithmic axis.
  private func forEachCorner(_ visit: (Double, Double) -> Void) {
    var last = (efficiency: 0.0, rate: 0.0)
    let smallest = 1 / Double(backgroundCount)
    for point in points {
      let efficiency = signalEfficiency(point)
      let rate = backgroundRate(point)
      let start = max(last.rate, smallest / 2)
      if efficiency > last.efficiency, rate > last.rate {
        let pieces = Int((40 * log10(rate / start)).rounded(.up))
        for piece in 1..<max(pieces, 1) {
          let between = start * pow(rate / start, Double(piece) / Double(pieces))
          let share = (between - last.rate) / (rate - last.rate)
          visit(last.efficiency + share * (efficiency - last.efficiency), between)
        }
      }
      visit(efficiency, rate)
      last = (efficiency, rate)
    }
  }

  /// The mean of the classes' curves at equal background rate, whose area is the macro AUC; 60 points
  /// a decade, from one event in the largest background to all of them.
  static func macro(of curves: [RocCurve]) -> ThinCurve {
    let largest = Double(curves.map(\.backgroundCount).max() ?? 1)
    let steps = Int((60 * log10(largest)).rounded(.up))
    let rates =
      [0.0]
      + (0...max(steps, 1)).map { pow(largest, Double($0) / Double(max(steps, 1)) - 1) }
    var mean = [Double](repeating: 0, count: rates.count)
    for curve in curves {
      for (index, value) in curve.interpolatedEfficiencies(atRates: rates).enumerated() {
        mean[index] += value / Double(curves.count)
      }
    }
    return ThinCurve(signalEfficiency: mean, backgroundRate: rates)
  }
}
