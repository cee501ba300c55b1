import FixedPoint
import Foundation
import TestSupport
import Testing
import TriggerIR

/// The pages of `docs/` about the representations, held against the code.
@Suite struct DocumentationTests {
  private func page(_ name: String) throws -> String {
    try String(contentsOf: repositoryFolder.appending(path: "docs/\(name)"), encoding: .utf8)
  }

  /// The contents of the blocks fenced as ```apus.
  private func blocks(of page: String) -> [String] {
    page.components(separatedBy: "```apus\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  @Test func examplesOfTheReference() throws {
    let blocks = blocks(of: try page("ir.md"))
    try #require(blocks.count == 4)
    try lengthOfTheReference(blocks[1])
    let graph = try LayerGraph(parsing: blocks[0])
    let circuit = try Circuit(parsing: blocks[2])
    let pipeline = try Pipeline(parsing: blocks[3])
    #expect(graph.dump() == blocks[0])
    #expect(circuit.dump() == blocks[2])
    #expect(pipeline.dump() == blocks[3])
    #expect(pipeline.registerBits == 11)
    // They are one network.
    let types = try graph.types()
    let events = (-8...7 as ClosedRange<Int64>).flatMap { pt in
      (-8...7 as ClosedRange<Int64>).map { [pt, $0] }
    }
    let expected = try events.map { try graph.evaluate($0, types: types) }
    #expect(types[3].elements == circuit.outputIntervals)
    #expect(try events.map { try circuit.evaluate($0) } == expected)
    #expect(pipeline.stream(events) { $0 % 3 == 1 }.map(\.outputs) == expected)
  }

  /// The example of products and tables computes what its text says.
  private func lengthOfTheReference(_ text: String) throws {
    let circuit = try Circuit(parsing: text)
    #expect(circuit.dump() == text)
    for x in -2...1 as ClosedRange<Int64> {
      for y in -2...1 as ClosedRange<Int64> {
        let length = (4 * Double(x * x + y * y).squareRoot()).rounded()
        #expect(try circuit.evaluate([x, y]) == [Int64(length)])
      }
    }
  }

  @Test func referenceNamesEveryOperation() throws {
    let text = try page("ir.md")
    let keywords =
      try Circuit.example().nodes.map(\.operation.keyword)
      + ["multiply", "lookup"] + LayerGraph.example().layers.map(\.operation.keyword)
    for keyword in keywords {
      #expect(text.contains("| `\(keyword)"), "no row for \(keyword)")
    }
    for mode in RoundingMode.allCases.map(\.rawValue) + OverflowMode.allCases.map(\.rawValue) {
      #expect(text.contains("\"\(mode)\""))
    }
  }

  /// The files that tell operations, or layers, apart are those that the page lists.
  @Test func placesThatLearnAnOperation() throws {
    let text = try page("adding-an-operation.md")
    let sources = repositoryFolder.appending(path: "Sources")
    let files =
      FileManager.default.enumerator(atPath: sources.path)?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
    try #require(files.count > 20)
    var found: Set<String> = []
    for file in files.sorted() {
      let code = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      func mentions(_ cases: [String]) -> Bool { cases.allSatisfy { code.contains(".\($0)") } }
      guard mentions(["negate", "minimum", "select"]) || mentions(["dense", "relu", "argmax"])
      else { continue }
      found.insert("Sources/\(file)")
      #expect(text.contains("`Sources/\(file)`"), "Sources/\(file) is not listed")
    }
    let listed = text.matches(of: /`(Sources\/[^`]+\.swift)`/).map { String($0.1) }
    for file in listed { #expect(found.contains(file), "\(file) tells no operations apart") }
    for match in text.matches(of: /`(Tests\/[^`]+\.swift)`/) {
      let path = repositoryFolder.appending(path: String(match.1)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(match.1) is not there")
    }
  }
}
