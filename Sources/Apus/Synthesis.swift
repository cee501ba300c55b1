import ArrayFiles
import Backends
import Foundation
import Toolchains

/// The devices that open tools synthesise for.
public enum SynthesisFamily: String, Codable, CaseIterable, Sendable {
  /// AMD's UltraScale+ by Yosys: counts, since no open tool places for it.
  case xcup
  /// Lattice's ECP5 by Yosys and nextpnr, placed and routed.
  case ecp5

  /// What the logic is counted in.
  public var logicName: String {
    switch self {
    case .xcup: "LUTs"
    case .ecp5: "COMB"
    }
  }
}

/// What synthesis found for a build: `synthesis/<family>.json` in its folder.
public struct SynthesisReport: Codable, Hashable, Sendable {
  public static let schema = "apus-synthesis"
  public static let version = 1

  /// Tables and flip-flops, or shares of them.
  public struct Pair<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    public let luts: Value
    public let ffs: Value
  }

  public let schema: String
  public let version: Int
  /// The digest of the pipeline that was synthesised.
  public let digest: String
  public let family: SynthesisFamily
  /// The programs and their versions.
  public let tools: [String]
  public let stages: Int
  public let ffs: Int
  /// UltraScale+: tables of 1 to 6 inputs, their sum, carry cells and multiplexers.
  public let luts: Int?
  public let lutsBySize: [Int]?
  public let carries: Int?
  public let muxes: Int?
  /// ECP5: combinational cells, the highest frequency, both medians over the runs, and the
  /// latency at that frequency.
  public let comb: Int?
  public let fmaxMHz: Double?
  public let latencyNanoseconds: Double?
  public let runs: [ECP5Implementation.Run]?
  /// What the build estimated, and that divided by what was found; 0 where nothing was found.
  public let estimate: Pair<Int>
  public let ratio: Pair<Double>

  /// The tables of UltraScale+ or the combinational cells of ECP5.
  public var logic: Int { luts ?? comb ?? 0 }

  init(_ build: BuildFolder, tool: String, cells: XilinxCells) {
    self.init(
      build, family: .xcup, tools: [tool], logic: cells.luts, ffs: cells.flipFlops, cells: cells,
      implementation: nil)
  }

  init(_ build: BuildFolder, _ implementation: ECP5Implementation) {
    let runs = implementation.runs
    // Packing may differ by a cell from seed to seed.
    func middle(_ values: [Int]) -> Int { values.isEmpty ? 0 : values.sorted()[values.count / 2] }
    self.init(
      build, family: .ecp5, tools: implementation.tools, logic: middle(runs.map(\.comb)),
      ffs: middle(runs.map(\.ffs)), cells: nil, implementation: implementation)
  }

  private init(
    _ build: BuildFolder, family: SynthesisFamily, tools: [String], logic: Int, ffs: Int,
    cells: XilinxCells?, implementation: ECP5Implementation?
  ) {
    let description = build.description
    schema = Self.schema
    version = Self.version
    digest = description.digest
    self.family = family
    self.tools = tools
    stages = description.stages
    self.ffs = ffs
    luts = cells?.luts
    lutsBySize = cells?.lutsBySize
    carries = cells?.carries
    muxes = cells?.muxes
    comb = implementation.map { _ in logic }
    fmaxMHz = implementation.map { median($0.runs.map(\.fmaxMHz)) }
    latencyNanoseconds = fmaxMHz.map { Double(description.stages) * 1000 / $0 }
    runs = implementation?.runs
    estimate = Pair(luts: description.estimate.luts, ffs: description.estimate.flipFlops)
    func share(_ estimate: Int, _ found: Int) -> Double {
      found > 0 ? Double(estimate) / Double(found) : 0
    }
    ratio = Pair(luts: share(estimate.luts, logic), ffs: share(estimate.ffs, ffs))
  }
}

/// The middle value, or the mean of the two in the middle; 0 of none.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard let upper = sorted.indices.contains(sorted.count / 2) ? sorted[sorted.count / 2] : nil
  else { return 0 }
  return sorted.count.isMultiple(of: 2) ? (sorted[sorted.count / 2 - 1] + upper) / 2 : upper
}

extension BuildFolder {
  /// Synthesises the Verilog by Yosys for UltraScale+.
  /// - Parameter limit: The most seconds that the program may take.
  public func synthesise(limit: Double) throws -> SynthesisReport {
    try require("verilog", "Verilog")
    let result = try YosysSynthesis.ultraScalePlus(verilogFolder, top: identifier, limit: limit)
    return SynthesisReport(self, tool: result.tool, cells: result.cells)
  }

  /// Synthesises, places and routes the Verilog for ECP5.
  ///
  /// - Parameters:
  ///   - program: nextpnr for ECP5, see `ECP5Implementation.program(environment:path:)`.
  ///   - seeds: How many placements; the figures are their medians.
  ///   - limit: The most seconds that one run of a program may take.
  ///   - progress: Is told how many placements are done.
  public func implement(
    program: String, seeds: Int, limit: Double, progress: (Int) -> Void = { _ in }
  ) throws -> SynthesisReport {
    try require("verilog", "Verilog")
    let backend = try VerilogBackend(pipeline, name: identifier)
    let implementation = try ECP5Implementation(
      verilogFolder, harness: try backend.synthesisHarness(), program: program, seeds: seeds,
      clockPicoseconds: pipeline.clockPicoseconds, limit: limit, progress: progress)
    return SynthesisReport(self, implementation)
  }

  /// Writes a report into the folder, where `check` finds it.
  public func write(_ report: SynthesisReport) throws {
    let file = synthesisFile(report.family)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw UserError(
        file: file.deletingLastPathComponent().relativePath, problem: "cannot be made a folder",
        remedy: "check the permissions of the build folder")
    }
    try JSONFile.write(try encoder.encode(report) + Data("\n".utf8), to: file.path)
  }

  /// The report that an earlier synthesis of this build left.
  /// - Throws: `UserError` where there is none, or one of another build.
  public func synthesisReport(_ family: SynthesisFamily) throws -> SynthesisReport {
    let file = synthesisFile(family)
    let remedy = "run 'apus synth \(url.relativePath) --family \(family.rawValue)'"
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw UserError(
        file: url.relativePath, problem: "it was not synthesised for \(family.rawValue)",
        remedy: remedy)
    }
    let data = try JSONFile.read(file.path)
    let report: SynthesisReport
    do {
      report = try JSONDecoder().decode(SynthesisReport.self, from: data)
    } catch { throw decodingFailure(file.path, data, error) }
    guard report.schema == SynthesisReport.schema, report.version == SynthesisReport.version,
      report.family == family, report.digest == description.digest
    else {
      throw UserError(
        file: file.path, problem: "it is not of this build, family and version", remedy: remedy)
    }
    return report
  }

  private var verilogFolder: URL { url.appendingPathComponent("verilog") }

  private func synthesisFile(_ family: SynthesisFamily) -> URL {
    url.appendingPathComponent("synthesis/\(family.rawValue).json")
  }
}
