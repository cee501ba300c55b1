/// How many events lie above each of many thresholds: what the threshold scan and the histograms of
/// the scores are drawn from.
public struct ScoreScan: Codable, Equatable, Sendable {
  /// Rising and equally spaced, at least two; a fixed-point score's are multiples of its step.
  public let thresholds: [Double]
  /// Background events with a greater score, one entry a threshold.
  public let background: [Int]
  /// The same for every signal.
  public let signals: [[Int]]

  init(thresholds: [Double], background: [Int], signals: [[Int]]) {
    self.thresholds = thresholds
    self.background = background
    self.signals = signals
  }

  /// The scores of one class in bins of equal width.
  struct Histogram {
    /// One more than there are bins.
    let edges: [Double]
    /// The fraction of the class in a bin, over the bin's width.
    let densities: [Double]
  }

  /// About sixty bins, which hold scores above their lower edge and up to the upper one.
  ///
  /// All bins of a fixed-point score hold equally many of its values; others would look like a comb.
  /// - Parameters:
  ///   - above: `background` or one of `signals`.
  ///   - total: All events of the class.
  func histogram(_ above: [Int], of total: Int) -> Histogram {
    let group = max(1, (thresholds.count - 1) / 60)
    let corners = Array(stride(from: 0, to: thresholds.count, by: group))
    let width = thresholds[1] - thresholds[0]
    return Histogram(
      edges: corners.map { thresholds[$0] },
      densities: zip(corners, corners.dropFirst()).map { low, high in
        Double(above[low] - above[high]) / Double(total) / (width * Double(group))
      })
  }
}

/// Equally spaced thresholds over a range of scores.
struct ThresholdGrid {
  let thresholds: [Double]

  /// The largest score that is drawn.
  private static let extreme = 1e30

  /// - Parameter step: What all scores are multiples of; nil for floating point.
  init(from low: Double, to high: Double, step: Double?) {
    let ends = [low, high].map { min(max($0, -Self.extreme), Self.extreme) }
    // Never so fine that neighbours are equal.
    let least = max(ends.map(abs).max() ?? 0, 1e-18) * 1e-12
    let rough = max((ends[1] - ends[0]) / 240, least)
    let width = step.map { max((rough / $0).rounded(.up), 1) * $0 } ?? rough
    let first = (ends[0] / width).rounded(.down) - 1
    let last = (ends[1] / width).rounded(.up)
    thresholds = (0...Int(last - first)).map { (first + Double($0)) * width }
  }
}
