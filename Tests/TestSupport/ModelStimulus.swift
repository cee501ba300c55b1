import FixedPoint

/// Events to drive a model or a circuit with.
public enum Stimulus {
  /// Events for input words with the given intervals: first the corners, then random ones.
  ///
  /// The corners are: all minima, all maxima, all as near to zero as they go, alternating
  /// extremes both ways round, then each input alone at its maximum and at its minimum.
  /// - Parameters:
  ///   - intervals: Of the ports of a circuit, or of the elements of all input layers.
  ///   - count: The number of events; a small one cuts the corners short.
  ///   - seed: Of the random events.
  /// - Returns: `count` events of a mantissa for each interval, in units of its step.
  public static func events(
    for intervals: [FixedInterval], count: Int, seed: UInt64
  ) -> [[Int64]] {
    var events = Array(corners(of: intervals).prefix(count))
    var random = TestRandom(seed: seed)
    while events.count < count {
      // Some random events sit at a few extremes, where saturation and ties are.
      let extremes = random.chance(25)
      events.append(
        intervals.map { interval in
          extremes && random.chance(50)
            ? random.pick([interval.lower, interval.upper]) : random.mantissa(in: interval)
        })
    }
    return events
  }

  /// The corner events of the intervals, as `events(for:count:seed:)` begins with them.
  public static func corners(of intervals: [FixedInterval]) -> [[Int64]] {
    let zeros = intervals.map { max($0.lower, min($0.upper, 0)) }
    func alternating(_ first: Int) -> [Int64] {
      intervals.enumerated().map { ($0 + first).isMultiple(of: 2) ? $1.lower : $1.upper }
    }
    func alone(_ index: Int, _ value: Int64) -> [Int64] {
      var event = zeros
      event[index] = value
      return event
    }
    return [
      intervals.map(\.lower), intervals.map(\.upper), zeros, alternating(0), alternating(1),
    ]
      + intervals.indices.flatMap {
        [alone($0, intervals[$0].upper), alone($0, intervals[$0].lower)]
      }
  }
}
