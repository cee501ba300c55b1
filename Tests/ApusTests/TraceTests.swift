import Apus
import Foundation
import TestSupport
import Testing

@Suite struct TraceTests {
  private func events(_ x: [Double], for graph: LayerGraph) throws -> PreparedEvents {
    let dataset = try Dataset(eventShape: [graph.inputTypes.count], x: x)
    return try PreparedEvents(dataset, for: ModelFile(graph: graph), file: "x")
  }

  /// Counted by hand: four events of two values.
  @Test func countsWhatIsLost() throws {
    let graph = try LayerGraph(name: "counts") { network in
      let x = try network.input("x", shape: [2], "fixed<4,3,RND,WRAP>")
      let doubled = x.dense(
        try ConstantTensor([2, 0, 0, 2], shape: [2, 2]), try ConstantTensor([0, 0]), name: "double")
      network.output(try doubled.quantized("fixed<4,4,TRN,SAT>", name: "narrow"))
    }
    // In halves: 9 and −9 wrap to −7 and 7, 0.2 and −0.2 round to 0.
    let x = [4.5, -4.5, 3.5, -3.5, 0.2, -0.2, 0.5, -4]
    let records = try trace(graph, on: events(x, for: graph))
    #expect(records.map(\.layer) == ["x", "double", "narrow"])
    #expect(records.map(\.kind) == ["input", "dense", "quantize"])
    #expect(records.map(\.elements) == [2, 2, 2])
    #expect(records.map(\.format) == ["fixed<4,3>", "fixed<4,4>", "fixed<4,4>"])
    #expect(records.map(\.held) == [-4...3.5, -8...7, -8...7])
    #expect(records.map(\.seen) == [-4...3.5, -8...7, -8...7])
    #expect(records.map(\.wrapped) == [2, 0, 0])
    #expect(records.map(\.saturated) == [0, 0, 0])
    #expect(records.map(\.zeroFraction) == [0.25, 0.25, 0.25])
    #expect(records.map(\.spareBits) == [0, 0, 0])
  }

  @Test func countsSaturationAndVanishedValues() throws {
    let graph = try LayerGraph(name: "counts") { network in
      let x = try network.input("x", shape: [1], "fixed<8,4,RND,SAT>")
      network.output(try x.quantized("ufixed<2,1,TRN,SAT>", name: "narrow"))
    }
    // Saturate: 100 in the input; 7.9375, 2 and −1 in the quantizer. Vanish: −1 and 0.25.
    let records = try trace(graph, on: events([100, 2, -1, 0.25, 1, 0], for: graph))
    #expect(records.map(\.saturated) == [1, 3])
    #expect(records.map(\.vanished) == [0, 2])
    #expect(records.map(\.seen) == [-1...7.9375, 0...1.5])
    #expect(records[1].zeroFraction == 0.5)
  }

  @Test func spareBitsAreThoseOfTheWidestElement() throws {
    let graph = try LayerGraph(name: "spare") { network in
      network.output(try network.input("x", shape: [2], "fixed<8,6,RND,SAT>"))
    }
    #expect(try trace(graph, on: events([1, 7, -1, -2], for: graph))[0].spareBits == 2)
    #expect(try trace(graph, on: events([0, 0], for: graph))[0].spareBits == 6)
    #expect(try trace(graph, on: events([31, 0, -1, 0], for: graph))[0].spareBits == 0)
    // A sign that no value has is spare as well.
    #expect(try trace(graph, on: events([31, 0], for: graph))[0].spareBits == 1)
  }

  /// Ranges and zeros of random models against the definition of the layers.
  @Test(arguments: 0..<40 as Range<UInt64>) func equalsTheLayers(seed: UInt64) throws {
    let graph = RandomModel.layerGraph(seed: seed)
    let types = try graph.types()
    var random = TestRandom(seed: seed)
    let x = (0..<(30 * graph.inputTypes.count)).map { _ in
      Double(random.integer(bits: 12)) / 16
    }
    let events = try events(x, for: graph)
    let records = try trace(graph, on: events)
    var seen: [[Double]] = graph.layers.map { _ in [] }
    for event in 0..<30 {
      let count = graph.inputTypes.count
      let mantissas = Array(events.mantissas[(event * count)..<(event * count + count)])
      for (layer, values) in try graph.evaluateLayers(mantissas, types: types).enumerated() {
        seen[layer] += zip(values, types[layer].elements).map {
          Double(sign: .plus, exponent: $1.exponent, significand: Double($0))
        }
      }
    }
    for (record, values) in zip(records, seen) {
      #expect(record.seen.lowerBound == values.min())
      #expect(record.seen.upperBound == values.max())
      #expect(record.zeroFraction == Double(values.count { $0 == 0 }) / Double(values.count))
      #expect(record.held.contains(record.seen.lowerBound))
      #expect(record.held.contains(record.seen.upperBound))
    }
  }

  @Test func commandPrintsATable() throws {
    try temporaryFolder { folder in
      try Tiny.model().write(to: folder.appending(path: "m.json").path)
      try Tiny.write(to: folder.appending(path: "d.npz").path)
      let table = try success("emulate", "m.json", "-i", "d.npz", "--trace", in: folder)
      let lines = table.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines[0].hasPrefix("layer   kind   elements  format"))
      #expect(lines[1].hasPrefix("input   input         3  fixed<6,3>"))
      #expect(lines[2].hasPrefix("scores  dense         2  fixed<11,6>"))
      #expect(Set(lines.map(\.count)).count == 1)
      let json = try success(
        "emulate", "m.json", "-i", "d.npz", "--trace", "--json", "-o", "y.npz", in: folder)
      let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      #expect(
        (object?["layers"] as? [[String: Any]])?.map { $0["layer"] as? String } == [
          "input", "scores",
        ])
      #expect(object?["events"] as? Int == 8)
      #expect(object?["inferencesPerSecond"] is Double)
    }
  }
}
