/// Whether two levels of the compiler computed the same integers on the same vectors.
public struct Agreement: Codable, Equatable, Sendable {
  /// The level that defines the result, for example "fixed point (emulator)".
  public let reference: String
  /// The level under test, for example "Verilog (Verilator 5.006)".
  public let candidate: String
  /// Vectors compared.
  public let vectors: Int
  /// Vectors of which at least one output differs.
  public let mismatches: Int
  /// Clock cycles seen in the simulation, where it is clocked.
  public let measuredLatencyCycles: Int?
  /// Clock cycles the scheduler promised.
  public let scheduledLatencyCycles: Int?

  /// - Throws: `ReportError.invalidFigure` for negative counts or more mismatches than vectors.
  public init(
    reference: String, candidate: String, vectors: Int, mismatches: Int,
    measuredLatencyCycles: Int? = nil, scheduledLatencyCycles: Int? = nil
  ) throws {
    guard vectors >= 0, (0...vectors).contains(mismatches) else {
      throw ReportError.invalidFigure(
        figure: "agreement of '\(candidate)'", field: "mismatches",
        found: "\(mismatches) of \(vectors)", expected: "0 <= mismatches <= vectors")
    }
    self.reference = reference
    self.candidate = candidate
    self.vectors = vectors
    self.mismatches = mismatches
    self.measuredLatencyCycles = measuredLatencyCycles
    self.scheduledLatencyCycles = scheduledLatencyCycles
  }

  /// At least one vector was compared, none differs, and the latency measured is the one scheduled
  /// (where both are known).
  public var holds: Bool { vectors > 0 && mismatches == 0 && hasScheduledLatency }

  /// Whether the latency measured is the one scheduled; true where either is unknown.
  public var hasScheduledLatency: Bool {
    guard let measuredLatencyCycles, let scheduledLatencyCycles else { return true }
    return measuredLatencyCycles == scheduledLatencyCycles
  }
}
