import FixedPoint

/// How an adder graph is looked for.
public struct SearchOptions: Hashable, Sendable {
  public var objective: Objective
  public var effort: Effort
  /// Equal seeds give equal graphs, in any process on any machine.
  public var seed: UInt64

  public enum Objective: String, Hashable, Sendable, CaseIterable {
    /// The number of two-operand adders.
    case adders
    /// The full-adder positions of `AdderGraph.bits(of:)`, beginning at the graph of the fewest
    /// adders that was found, so that they are never more than that one's.
    case bits
  }

  /// What the objective counts of a graph.
  func size(of graph: AdderGraph, _ inputs: [FixedInterval]) -> Int {
    switch objective {
    case .adders: graph.adders.count
    case .bits: graph.bits(of: inputs)
    }
  }

  /// How much work is done. It is counted in updates of pairs of terms, never in seconds. A
  /// higher effort begins with the result of the lower one, so it is never worse.
  public enum Effort: String, Hashable, Sendable, CaseIterable {
    /// The greedy algorithm, and a short search: milliseconds.
    case fast
    /// A second or so for a dense 16 × 16 matrix.
    case normal
    /// Ten times the work of `normal` and more, up to a minute or so.
    case thorough
  }

  public init(objective: Objective = .adders, effort: Effort = .normal, seed: UInt64 = 1) {
    self.objective = objective
    self.effort = effort
    self.seed = seed
  }
}
