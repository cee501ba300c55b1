/// What Vivado says of a design: its reports `report_utilization` and `report_timing_summary`
/// (UG906, Design Analysis and Closure Techniques).
public struct VivadoReports: Hashable, Sendable {
  /// The program and its version, such as "Vivado v.2023.2".
  public let tool: String
  /// The top module.
  public let design: String
  public let luts: Int
  public let flipFlops: Int
  /// Carry chain cells: CARRY8 of UltraScale, and CARRY4 of the devices before.
  public let carries: Int
  /// The multiplexers beside the tables.
  public let muxes: Int
  /// The period of the one clock, and the worst slack against it, in ns.
  public let periodNanoseconds: Double
  public let slackNanoseconds: Double

  /// The highest frequency: that of a period without slack.
  public var fmaxMHz: Double { 1000 / (periodNanoseconds - slackNanoseconds) }

  /// Reads the texts of both reports.
  /// - Throws: `ToolError.report` where a figure is missing, and where the design uses memories
  ///   or multipliers: what is left out would not be told.
  public init(utilization: String, timing: String) throws(ToolError) {
    let table = Self.rows(utilization)
    func header(_ name: String) throws(ToolError) -> String {
      let line = utilization.split(whereSeparator: \.isNewline).first { line in
        line.hasPrefix("| \(name)")
          && line.dropFirst(name.count + 2).drop { $0 == " " }.first == ":"
      }
      guard let line, let colon = line.firstIndex(of: ":") else {
        throw .report(tool: "Vivado", problem: "the utilization has no line '\(name)'")
      }
      return line[line.index(after: colon)...].split(separator: " ").prefix(2)
        .joined(separator: " ")
    }
    func count(_ names: [String]) -> Double? {
      names.lazy.compactMap { table[$0] }.first
    }
    func required(_ names: [String]) throws(ToolError) -> Int {
      guard let value = count(names), let exact = Int(exactly: value) else {
        throw .report(tool: "Vivado", problem: "the utilization has no row '\(names[0])'")
      }
      return exact
    }
    for name in ["Block RAM Tile", "URAM", "DSPs"] {
      guard count([name]) ?? 0 == 0 else {
        throw .report(tool: "Vivado", problem: "the design uses \(name), which is no logic")
      }
    }
    tool = try header("Tool Version")
    design = try header("Design")
    luts = try required(["CLB LUTs", "Slice LUTs"])
    flipFlops = try required(["CLB Registers", "Slice Registers"])
    carries = Int(exactly: count(["CARRY8", "CARRY4"]) ?? 0) ?? 0
    muxes = ["F7 Muxes", "F8 Muxes", "F9 Muxes"].reduce(0) { sum, name in
      sum + (Int(exactly: count([name]) ?? 0) ?? 0)
    }
    slackNanoseconds = try Self.slack(timing)
    periodNanoseconds = try Self.period(timing)
    guard periodNanoseconds - slackNanoseconds > 0 else {
      throw .report(tool: "Vivado", problem: "the slack is not below the clock period")
    }
  }

  /// The second column of every table by the first; the first table with a name counts, since
  /// the last lists primitives once more.
  private static func rows(_ text: String) -> [String: Double] {
    var rows: [String: Double] = [:]
    for line in text.split(whereSeparator: \.isNewline) where line.hasPrefix("|") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.filter { $0 != "*" }.split(separator: " ").joined(separator: " ") }
      guard cells.count > 2, let value = Double(cells[2]), (0...1e9).contains(value) else {
        continue
      }
      rows[cells[1]] = rows[cells[1]] ?? value
    }
    return rows
  }

  /// The worst slack: the first number below the title `WNS(ns)`.
  private static func slack(_ timing: String) throws(ToolError) -> Double {
    let lines = words(timing)
    guard let title = lines.firstIndex(where: { $0.first == "WNS(ns)" }), title + 2 < lines.count,
      let word = lines[title + 2].first, let value = Double(word), value.isFinite
    else { throw .report(tool: "Vivado", problem: "the timing has no worst slack") }
    return value
  }

  /// The period of the one clock: the number behind the waveform in braces.
  private static func period(_ timing: String) throws(ToolError) -> Double {
    let lines = words(timing)
    guard let title = lines.firstIndex(where: { $0.starts(with: ["Clock", "Waveform(ns)"]) })
    else { throw .report(tool: "Vivado", problem: "the timing has no clock summary") }
    let clocks = lines.dropFirst(title + 2).prefix { line in
      line.contains { $0.hasSuffix("}") }
    }
    guard clocks.count == 1, let clock = clocks.first else {
      throw .report(tool: "Vivado", problem: "it has \(clocks.count) clocks, not one")
    }
    guard let end = clock.lastIndex(where: { $0.hasSuffix("}") }), end + 1 < clock.endIndex,
      let period = Double(clock[end + 1]), period.isFinite, period > 0
    else { throw .report(tool: "Vivado", problem: "the timing has no period of its clock") }
    return period
  }

  /// The words of the lines that have any.
  private static func words(_ text: String) -> [[Substring]] {
    text.split(whereSeparator: \.isNewline).map { $0.split(whereSeparator: \.isWhitespace) }
      .filter { !$0.isEmpty }
  }
}
