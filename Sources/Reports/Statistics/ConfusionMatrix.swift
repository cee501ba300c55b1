/// How often events of each true class were taken for each class.
public struct ConfusionMatrix: Codable, Equatable, Sendable {
  /// `counts[truth][decision]`, square.
  public let counts: [[Int]]

  /// - Parameters:
  ///   - truths: the true class an event, in `0 ..< classes`.
  ///   - decisions: the class decided on, one an event, in `0 ..< classes`.
  init(truths: [Int], decisions: [Int], classes: Int) {
    var counts = [[Int]](repeating: [Int](repeating: 0, count: classes), count: classes)
    for (truth, decision) in zip(truths, decisions) { counts[truth][decision] += 1 }
    self.counts = counts
  }

  /// The share of each true class that was taken for each class; rows of absent classes are zero.
  public var rowFractions: [[Double]] {
    counts.map { row in
      let total = row.reduce(0, +)
      return row.map { total == 0 ? 0 : Double($0) / Double(total) }
    }
  }
}
