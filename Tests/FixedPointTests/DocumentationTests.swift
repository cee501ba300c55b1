import FixedPoint
import Foundation
import TestSupport
import Testing

/// The tables of docs/fixed-point.md, read and held against the code.
@Suite struct DocumentationTests {
  /// The rows of each table of the page, header first, without the rule below it.
  private static func tables() throws -> [[[String]]] {
    let page = repositoryFolder.appending(path: "docs/fixed-point.md")
    let lines = try String(contentsOf: page, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split { !$0.hasPrefix("|") }.map { rows in
      rows.filter { !$0.hasPrefix("|--") }.map { row in
        row.split(separator: "|").map { cell in
          cell.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
        }
      }
    }
  }

  /// The tables whose first heading starts with `heading`.
  private static func tables(heading: String) throws -> [[[String]]] {
    try tables().filter { $0[0][0].hasPrefix(heading) }
  }

  @Test func formats() throws {
    let tables = try Self.tables(heading: "format")
    try #require(tables.count == 1 && tables[0].count >= 6)
    for row in tables[0].dropFirst() {
      let type = try FixedType(parsing: row[0])
      let values = try row.dropFirst().map { try #require(Double($0)) }
      let expected = [1, type.format.minimumMantissa, type.format.maximumMantissa]
      #expect(values == expected.map(type.double), "\(row)")
    }
  }

  @Test func workedValues() throws {
    let tables = try Self.tables(heading: "into ")
    try #require(tables.count == 3)
    for (index, table) in tables.enumerated() {
      let name = try #require(table[0][0].split(separator: "`").last)
      let format = try FixedType(parsing: String(name)).format
      let values = try table[0].dropFirst().map { try #require(Double($0)) }
      let modes =
        index == 0
        ? RoundingMode.allCases.map { ModePair(rounding: $0, overflow: .wrap) }
        : OverflowMode.allCases.map { ModePair(rounding: .round, overflow: $0) }
      try #require(table.count == modes.count + 1)
      for (row, modes) in zip(table.dropFirst(), modes) {
        let type = FixedType(format, modes.rounding, modes.overflow)
        #expect(row[0] == (index == 0 ? modes.rounding.rawValue : modes.overflow.rawValue))
        let printed = try row.dropFirst().map { try #require(Double($0)) }
        #expect(printed == (try values.map { type.double(try type.quantize($0)) }), "\(type)")
      }
    }
  }

  @Test func everyModeIsDescribed() throws {
    let tables = try Self.tables(heading: "mode")
    let described = tables.map { $0.dropFirst().map { $0[0] } }
    #expect(
      described == [RoundingMode.allCases.map(\.rawValue), OverflowMode.allCases.map(\.rawValue)])
  }

  @Test func theExampleInterval() throws {
    let interval = try FixedInterval(lower: -3, upper: 12, exponent: -2)
    #expect(interval.description == "[-3, 12]e-2")
    #expect(interval.format.description == "fixed<5,3>")
  }
}
