import Foundation

/// What Yosys counts in a synthesised design: the JSON that its command `stat -json` prints
/// (Yosys manual, "stat - print some statistics").
public struct YosysStatistics: Hashable, Sendable {
  /// The program and its version, such as "Yosys 0.23".
  public let tool: String
  /// The number of cells of each type in the design, hierarchy included.
  public let cells: [String: Int]

  private struct File: Decodable {
    struct Design: Decodable {
      let cells: [String: Int]
      private enum CodingKeys: String, CodingKey { case cells = "num_cells_by_type" }
    }
    let creator: String
    let design: Design
  }

  /// Reads the text of `stat -json`.
  /// - Throws: `ToolError.report`.
  public init(parsing data: Data) throws(ToolError) {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: data)
    } catch {
      throw .report(tool: "Yosys", problem: "it is not the JSON of 'stat -json'")
    }
    guard file.design.cells.values.allSatisfy({ (0...1_000_000_000).contains($0) }) else {
      throw .report(tool: "Yosys", problem: "it holds a number of cells out of range")
    }
    tool = file.creator.split(separator: " ").prefix(2).joined(separator: " ")
    cells = file.design.cells
  }
}

/// The logic of a design in the cells of AMD's devices.
public struct XilinxCells: Hashable, Sendable {
  /// How many tables there are of 1, 2, … 6 inputs.
  public let lutsBySize: [Int]
  /// Inverters that Yosys did not put into a table: apart, since the vendors' tools turn bits
  /// over inside the tables and carry sites beside them.
  public let inverters: Int
  public let flipFlops: Int
  /// Carry chain cells, CARRY4 and CARRY8.
  public let carries: Int
  /// The multiplexers beside the tables, MUXF7, MUXF8 and MUXF9.
  public let muxes: Int

  public var luts: Int { lutsBySize.reduce(0, +) }

  /// - Throws: `ToolError.report` for a cell that none of the figures takes, such as a block of
  ///   memory or a multiplier: what is left out would not be told.
  public init(_ statistics: YosysStatistics) throws(ToolError) {
    var sizes = [Int](repeating: 0, count: 6)
    var (inverters, flipFlops, carries, muxes) = (0, 0, 0, 0)
    for (type, count) in statistics.cells {
      switch type {
      case "INV": inverters += count
      case "LUT1": sizes[0] += count
      case "LUT2": sizes[1] += count
      case "LUT3": sizes[2] += count
      case "LUT4": sizes[3] += count
      case "LUT5": sizes[4] += count
      case "LUT6": sizes[5] += count
      case "FDRE", "FDSE", "FDCE", "FDPE": flipFlops += count
      case "CARRY4", "CARRY8": carries += count
      case "MUXF7", "MUXF8", "MUXF9": muxes += count
      // The constant nets.
      case "GND", "VCC": break
      default:
        throw .report(
          tool: "Yosys",
          problem: "it counts cells of the type \(type.prefix(40)), which is no logic")
      }
    }
    lutsBySize = sizes
    self.inverters = inverters
    self.flipFlops = flipFlops
    self.carries = carries
    self.muxes = muxes
  }
}
