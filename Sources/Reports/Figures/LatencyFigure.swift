/// The latency of a pipelined circuit in clock cycles, nanoseconds and bunch crossings.
///
/// Encoded with the derived figures, so that a reader of the JSON need not compute them; decoding
/// reads the stored ones only.
public struct LatencyFigure: Equatable, Sendable {
  /// The LHC's nominal bunch spacing, 25 ns.
  public static let bunchSpacingNanoseconds = 25.0

  /// Clock cycles from the input to the output.
  public let cycles: Int
  /// The clock period.
  public let clockNanoseconds: Double
  /// The latency allowed, where one was set.
  public let budgetNanoseconds: Double?
  /// Clock cycles between two events at the input, at least 1.
  public let initiationInterval: Int

  /// - Throws: `ReportError.invalidFigure` for negative cycles, an initiation interval below 1, a
  ///   period or budget that is not more than zero, or a time beyond 1 s (1e9 ns).
  public init(
    cycles: Int, clockNanoseconds: Double, budgetNanoseconds: Double?, initiationInterval: Int
  ) throws {
    func reject(_ field: String, _ found: String, _ expected: String) -> ReportError {
      .invalidFigure(figure: "latency", field: field, found: found, expected: expected)
    }
    guard cycles >= 0 else { throw reject("cycles", "\(cycles)", "0 or more") }
    guard clockNanoseconds > 0, Double(max(1, cycles)) * clockNanoseconds <= 1e9 else {
      throw reject(
        "clock period", "\(clockNanoseconds) ns for \(cycles) cycles",
        "more than 0 ns and in all at most 1e9 ns")
    }
    if let budget = budgetNanoseconds, !(budget > 0 && budget <= 1e9) {
      throw reject("budget", "\(budget) ns", "more than 0 ns and at most 1e9 ns")
    }
    guard initiationInterval >= 1 else {
      throw reject("initiation interval", "\(initiationInterval)", "1 or more")
    }
    self.cycles = cycles
    self.clockNanoseconds = clockNanoseconds
    self.budgetNanoseconds = budgetNanoseconds
    self.initiationInterval = initiationInterval
  }

  public var nanoseconds: Double { Double(cycles) * clockNanoseconds }

  /// The latency in units of the bunch spacing.
  public var bunchCrossings: Double { nanoseconds / Self.bunchSpacingNanoseconds }

  /// Whether the latency is at most the budget; absent without a budget. A relative 1e-9 is allowed
  /// for periods such as 0.1 ns that binary fractions cannot hold.
  public var isWithinBudget: Bool? {
    budgetNanoseconds.map { nanoseconds <= $0 * (1 + 1e-9) }
  }

  /// The time between two events at the input.
  public var eventSpacingNanoseconds: Double { Double(initiationInterval) * clockNanoseconds }

  /// Whether an event can be taken at every bunch crossing.
  public var takesEveryBunchCrossing: Bool {
    eventSpacingNanoseconds <= Self.bunchSpacingNanoseconds * (1 + 1e-9)
  }
}

extension LatencyFigure: Codable {
  private enum CodingKeys: String, CodingKey {
    case cycles, clockNanoseconds, budgetNanoseconds, initiationInterval
    case nanoseconds, bunchCrossings, isWithinBudget, takesEveryBunchCrossing
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      cycles: container.decode(Int.self, forKey: .cycles),
      clockNanoseconds: container.decode(Double.self, forKey: .clockNanoseconds),
      budgetNanoseconds: container.decodeIfPresent(Double.self, forKey: .budgetNanoseconds),
      initiationInterval: container.decode(Int.self, forKey: .initiationInterval))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(cycles, forKey: .cycles)
    try container.encode(clockNanoseconds, forKey: .clockNanoseconds)
    try container.encodeIfPresent(budgetNanoseconds, forKey: .budgetNanoseconds)
    try container.encode(initiationInterval, forKey: .initiationInterval)
    try container.encode(nanoseconds, forKey: .nanoseconds)
    try container.encode(bunchCrossings, forKey: .bunchCrossings)
    try container.encodeIfPresent(isWithinBudget, forKey: .isWithinBudget)
    try container.encode(takesEveryBunchCrossing, forKey: .takesEveryBunchCrossing)
  }
}
