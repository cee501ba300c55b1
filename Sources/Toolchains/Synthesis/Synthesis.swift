import Backends
import Foundation

/// Synthesis by Yosys into logic alone: no multipliers, memories or shift registers, so that
/// everything is counted in tables, carry chains and flip-flops. Nothing is inserted for pads
/// and clocks: the design is a part of a larger one.
public enum YosysSynthesis {
  /// Synthesises a design for AMD's UltraScale+ devices.
  ///
  /// - Parameters:
  ///   - folder: The folder of the design's `.v` files.
  ///   - top: The name of the top module.
  ///   - limit: The most seconds that the program may take.
  /// - Throws: `ToolError`.
  public static func ultraScalePlus(
    _ folder: URL, top: String, limit: Double
  ) throws -> (tool: String, cells: XilinxCells) {
    let options = "-nodsp -nobram -nolutram -nosrl -noiopad -noclkbuf"
    let statistics = try Tool.withScratch { scratch in
      try run(
        folder, commands: "synth_xilinx -family xcup -flatten \(options) -top \(top)",
        in: scratch, limit: limit)
    }
    return (statistics.tool, try XilinxCells(statistics))
  }

  /// Synthesises a design in its harness for ECP5.
  /// - Parameters:
  ///   - netlist: The file that takes the netlist for nextpnr.
  ///   - scratch: An empty folder for what the program reads and writes.
  static func ecp5(
    _ folder: URL, harness: SynthesisHarness, netlist: String, in scratch: URL, limit: Double
  ) throws -> YosysStatistics {
    try Data(harness.text.utf8).write(to: scratch.appendingPathComponent("harness.v"))
    return try run(
      folder, more: ["harness.v"],
      commands: "synth_ecp5 -nodsp -nobram -nolutram -top \(harness.name) -json \(netlist)",
      in: scratch, limit: limit)
  }

  /// Runs the commands on copies of the design, whose names then need no quotes, and counts.
  private static func run(
    _ folder: URL, more: [String] = [], commands: String, in scratch: URL, limit: Double
  ) throws -> YosysStatistics {
    try Tool.yosys.require()
    let files = more + (try Yosys.copyDesign(folder, to: scratch))
    let result = try Yosys.run(
      """
      read_verilog \(files.joined(separator: " "))
      \(commands)
      tee -q -o statistics.json stat -json
      """, in: scratch, limit: limit)
    let report = scratch.appendingPathComponent("statistics.json")
    guard result.status == 0, let data = try? Data(contentsOf: report) else {
      throw ToolError.synthesis(tool: "Yosys", output: result.output + "\n" + result.errors)
    }
    return try YosysStatistics(parsing: data)
  }
}
