/// What Quartus Prime says of a design: the fitter's summary (`.fit.summary`) and the panels
/// "Fmax Summary" of the timing analyzer's report (`.sta.rpt`; Quartus Prime User Guides, Design
/// Compilation and Timing Analyzer).
public struct QuartusReports: Hashable, Sendable {
  /// The program and its version, such as "Quartus Prime 23.1.0".
  public let tool: String
  /// The top module.
  public let design: String
  /// Adaptive logic modules.
  public let alms: Int
  public let flipFlops: Int
  /// The lowest of the restricted frequencies of the clock in all corners.
  public let fmaxMHz: Double

  /// Reads the texts of both reports, for the clock `clk`.
  /// - Throws: `ToolError.report` where a figure is missing, and where the design uses memories
  ///   or multipliers: what is left out would not be told.
  public init(fit: String, timing: String) throws(ToolError) {
    var values: [Substring: Substring] = [:]
    for line in fit.split(whereSeparator: \.isNewline) {
      guard let colon = line.firstRange(of: " : ") else { continue }
      values[line[..<colon.lowerBound]] = line[colon.upperBound...]
    }
    /// The first word of a value; thousands are parted by commas.
    func word(_ key: String) -> String? {
      values[key[...]]?.split(separator: " ").first.map { $0.filter { $0 != "," } }
    }
    func required(_ keys: [String]) throws(ToolError) -> Int {
      let value = keys.lazy.compactMap { word($0) }.first.flatMap(Int.init)
      guard let value, (0...1_000_000_000).contains(value) else {
        throw .report(tool: "Quartus", problem: "the fitter's summary has no '\(keys[0])'")
      }
      return value
    }
    for key in ["Total block memory bits", "Total RAM Blocks", "Total DSP Blocks"] {
      guard (word(key) ?? "0") == "0" else {
        throw .report(tool: "Quartus", problem: "the design uses '\(key)', which is no logic")
      }
    }
    guard let version = word("Quartus Prime Version"), let top = word("Top-level Entity Name")
    else {
      throw .report(
        tool: "Quartus", problem: "the fitter's summary has no version or no top-level entity")
    }
    tool = "Quartus Prime \(version)"
    design = top
    alms = try required(["Logic utilization (in ALMs)"])
    flipFlops = try required(["Total dedicated logic registers", "Total registers"])
    guard let fmax = Self.frequencies(timing).min() else {
      throw .report(tool: "Quartus", problem: "the timing has no Fmax of the clock 'clk'")
    }
    fmaxMHz = fmax
  }

  /// The restricted frequencies of `clk`: rows `; 310.2 MHz ; 300.0 MHz ; clk ; … ;`.
  private static func frequencies(_ timing: String) -> [Double] {
    timing.split(whereSeparator: \.isNewline).compactMap { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ") }
      guard line.hasPrefix(";"), cells.count > 3, cells[1].last == "MHz", cells[1].count == 2,
        cells[2].last == "MHz", cells[2].count == 2, cells[3] == ["clk"],
        let value = Double(cells[2][0]), value.isFinite, value > 0
      else { return nil }
      return value
    }
  }
}
