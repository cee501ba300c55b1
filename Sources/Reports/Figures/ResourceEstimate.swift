/// What a circuit takes of an FPGA, and where the numbers come from.
public struct ResourceEstimate: Codable, Equatable, Sendable {
  public let luts: Int
  public let flipFlops: Int
  /// Bits of carry chain.
  public let carryBits: Int
  public let dsps: Int
  public let blockRams: Int
  /// The cost table or tool the numbers come from.
  public let tableName: String
  /// Tool, version, part and date of that table, in words.
  public let provenance: String
  /// Whether the numbers are computed from a table rather than reported by a synthesis tool.
  public let isEstimate: Bool

  /// - Throws: `ReportError.invalidFigure` for a negative count.
  public init(
    luts: Int, flipFlops: Int, carryBits: Int, dsps: Int = 0, blockRams: Int = 0,
    tableName: String, provenance: String, isEstimate: Bool
  ) throws {
    let counts = [
      ("LUTs", luts), ("flip-flops", flipFlops), ("carry bits", carryBits), ("DSPs", dsps),
      ("block RAMs", blockRams),
    ]
    for (field, count) in counts where count < 0 {
      throw ReportError.invalidFigure(
        figure: "resources", field: field, found: "\(count)", expected: "0 or more")
    }
    self.luts = luts
    self.flipFlops = flipFlops
    self.carryBits = carryBits
    self.dsps = dsps
    self.blockRams = blockRams
    self.tableName = tableName
    self.provenance = provenance
    self.isEstimate = isEstimate
  }
}
