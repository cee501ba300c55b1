import Foundation

/// What nextpnr says of a placed and routed ECP5 design: the JSON of its option `--report`
/// (nextpnr, docs/report.md).
public struct NextpnrReport: Hashable, Sendable {
  /// Combinational cells: tables of four inputs, half of a carry cell, half of a multiplexer.
  public let comb: Int
  public let flipFlops: Int
  /// The highest frequency of the clock in MHz.
  public let fmaxMHz: Double

  private struct File: Decodable {
    struct Clock: Decodable { let achieved: Double }
    struct Resource: Decodable { let used: Int }
    let fmax: [String: Clock]
    let utilization: [String: Resource]
  }

  /// Reads the report of a design with one clock.
  /// - Throws: `ToolError.report`.
  public init(parsing data: Data) throws(ToolError) {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: data)
    } catch {
      throw .report(tool: "nextpnr-ecp5", problem: "it is not the JSON of '--report'")
    }
    guard let clock = file.fmax.first?.value, file.fmax.count == 1 else {
      throw .report(tool: "nextpnr-ecp5", problem: "it has \(file.fmax.count) clocks, not one")
    }
    guard clock.achieved.isFinite, clock.achieved > 0 else {
      throw .report(tool: "nextpnr-ecp5", problem: "its frequency is not a positive number")
    }
    guard let comb = file.utilization["TRELLIS_COMB"]?.used,
      let flipFlops = file.utilization["TRELLIS_FF"]?.used,
      (0...1_000_000_000).contains(comb), (0...1_000_000_000).contains(flipFlops)
    else {
      throw .report(tool: "nextpnr-ecp5", problem: "it counts no TRELLIS_COMB and TRELLIS_FF")
    }
    for (name, resource) in file.utilization
    where resource.used > 0 && !["TRELLIS_COMB", "TRELLIS_FF", "DCCA"].contains(name) {
      throw .report(
        tool: "nextpnr-ecp5", problem: "it uses \(name.prefix(40)), which is no logic")
    }
    self.comb = comb
    self.flipFlops = flipFlops
    fmaxMHz = clock.achieved
  }
}
