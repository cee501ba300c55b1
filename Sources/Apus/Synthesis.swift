import ArrayFiles
import Backends
import Foundation
import Lowering
import Toolchains
import TriggerIR

/// The devices that open tools synthesise for, and the vendors' tools whose reports are read.
public enum SynthesisFamily: String, Codable, CaseIterable, Sendable {
  /// AMD's UltraScale+ by Yosys: counts, since no open tool places for it.
  case xcup
  /// Lattice's ECP5 by Yosys and nextpnr, placed and routed.
  case ecp5
  /// AMD's devices by Vivado, from the reports that the project in `vivado/` leaves there.
  case vivado
  /// Altera's devices by Quartus Prime, from those of the project in `quartus/`.
  case quartus

  /// Whose tables of area and delay hold for it; the build's own do where nil.
  package var device: DeviceFamily? {
    switch self {
    case .xcup, .vivado: .ultraScalePlus
    case .ecp5: .ecp5
    case .quartus: nil
    }
  }

  /// What the logic is counted in.
  public var logicName: String {
    switch self {
    case .xcup, .vivado: "LUTs"
    case .ecp5: "COMB"
    case .quartus: "ALMs"
    }
  }
}

/// What synthesis found for a build: `synthesis/<family>.json` in its folder.
public struct SynthesisReport: Codable, Hashable, Sendable {
  public static let schema = "apus-synthesis"
  public static let version = 2

  /// Logic, flip-flops and clock by the tables of the device, or as shares of what was found.
  public struct Estimate<Count: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    public let luts: Count
    public let ffs: Count
    /// Nil where nothing was placed.
    public let fmaxMHz: Double?
  }

  public let schema: String
  public let version: Int
  /// The digest of the pipeline that was synthesised.
  public let digest: String
  public let family: SynthesisFamily
  /// The programs and their versions.
  public let tools: [String]
  public let stages: Int
  public let latencyCycles: Int
  public let ffs: Int
  /// AMD's devices: tables, those of 1 to 6 inputs and the inverters beside them (by Yosys), carry
  /// cells and multiplexers.
  public var luts: Int?
  public var lutsBySize: [Int]?
  public var inverters: Int?
  public var carries: Int?
  public var muxes: Int?
  /// ECP5: combinational cells.
  public var comb: Int?
  /// Altera's devices: adaptive logic modules.
  public var alms: Int?
  /// The highest frequency where the design was placed, and the latency at it.
  public let fmaxMHz: Double?
  public let latencyNanoseconds: Double?
  /// ECP5: the placements, of which the figures are medians.
  public var runs: [ECP5Implementation.Run]?
  /// What the tables of the device say of the pipeline, and that divided by what was found; 0
  /// where nothing was found.
  public let estimate: Estimate<Int>
  public let ratio: Estimate<Double>

  /// The tables, combinational cells or logic modules: what `logicName` of the family names.
  public var logic: Int { luts ?? comb ?? alms ?? 0 }

  init(_ build: BuildFolder, tool: String, cells: XilinxCells) {
    self.init(build, .xcup, tools: [tool], logic: cells.luts, ffs: cells.flipFlops)
    luts = cells.luts
    lutsBySize = cells.lutsBySize
    inverters = cells.inverters
    carries = cells.carries
    muxes = cells.muxes
  }

  init(_ build: BuildFolder, _ implementation: ECP5Implementation) {
    let runs = implementation.runs
    // Packing may differ by a cell from seed to seed.
    func middle(_ values: [Int]) -> Int { values.isEmpty ? 0 : values.sorted()[values.count / 2] }
    let comb = middle(runs.map(\.comb))
    self.init(
      build, .ecp5, tools: implementation.tools, logic: comb, ffs: middle(runs.map(\.ffs)),
      fmaxMHz: median(runs.map(\.fmaxMHz)))
    self.comb = comb
    self.runs = runs
  }

  init(_ build: BuildFolder, _ vivado: VivadoReports) {
    self.init(
      build, .vivado, tools: [vivado.tool], logic: vivado.luts, ffs: vivado.flipFlops,
      fmaxMHz: vivado.fmaxMHz)
    luts = vivado.luts
    carries = vivado.carries
    muxes = vivado.muxes
  }

  init(_ build: BuildFolder, _ quartus: QuartusReports) {
    self.init(
      build, .quartus, tools: [quartus.tool], logic: quartus.alms, ffs: quartus.flipFlops,
      fmaxMHz: quartus.fmaxMHz)
    alms = quartus.alms
  }

  private init(
    _ build: BuildFolder, _ family: SynthesisFamily, tools: [String], logic: Int, ffs: Int,
    fmaxMHz: Double? = nil
  ) {
    let description = build.description
    schema = Self.schema
    version = Self.version
    digest = description.digest
    self.family = family
    self.tools = tools
    stages = description.stages
    latencyCycles = description.latencyCycles
    self.ffs = ffs
    self.fmaxMHz = fmaxMHz
    latencyNanoseconds = fmaxMHz.map { Double(description.latencyCycles) * 1000 / $0 }
    let device = family.device
    let area = device.map { $0.area.estimate(build.pipeline) } ?? description.estimate
    // One that is not placed has no clock to compare with.
    let period =
      fmaxMHz == nil
      ? nil
      : longestPaths(build.pipeline, delays: device?.delays ?? description.delayTable)
        .map(\.picoseconds).max()
    let estimatedFmax = period.map { 1e6 / Double(max($0, 1)) }
    estimate = Estimate(luts: area.luts, ffs: area.flipFlops, fmaxMHz: estimatedFmax)
    func share(_ estimate: Double, _ found: Double) -> Double {
      found > 0 ? estimate / found : 0
    }
    ratio = Estimate(
      luts: share(Double(area.luts), Double(logic)),
      ffs: share(Double(area.flipFlops), Double(ffs)),
      fmaxMHz: estimatedFmax.map { share($0, fmaxMHz ?? 0) })
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

  /// Reads the reports that Vivado left in `vivado/`.
  /// - Throws: `UserError` where they are missing or of another design.
  public func readVivado() throws -> SynthesisReport {
    let reports = try VivadoReports(
      utilization: vendorText("vivado/utilization.rpt", run: "vivado -mode batch -source"),
      timing: vendorText("vivado/timing.rpt", run: "vivado -mode batch -source"))
    try requireTop(reports.design, in: "vivado/utilization.rpt")
    return SynthesisReport(self, reports)
  }

  /// Reads the reports that Quartus Prime left in `quartus/reports/`.
  /// - Throws: `UserError` where they are missing or of another design.
  public func readQuartus() throws -> SynthesisReport {
    let path = "quartus/reports/\(identifier)"
    let reports = try QuartusReports(
      fit: vendorText("\(path).fit.summary", run: "quartus_sh -t"),
      timing: vendorText("\(path).sta.rpt", run: "quartus_sh -t"))
    try requireTop(reports.design, in: "\(path).fit.summary")
    return SynthesisReport(self, reports)
  }

  private func vendorText(_ path: String, run program: String) throws -> String {
    let file = url.appendingPathComponent(path).path
    let tool = path.prefix { $0 != "/" }
    guard FileManager.default.fileExists(atPath: file) else {
      throw UserError(
        file: file, problem: "the report is not there",
        remedy: "run '\(program) \(tool).tcl' in \(url.relativePath)/\(tool)")
    }
    return String(decoding: try BoundedFile.read(file), as: UTF8.self)
  }

  private func requireTop(_ design: String, in path: String) throws {
    guard design == identifier else {
      throw UserError(
        file: url.appendingPathComponent(path).path,
        problem: "it is of the design '\(design.prefix(64))', and this is \(identifier)",
        remedy: "run the tool again")
    }
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
