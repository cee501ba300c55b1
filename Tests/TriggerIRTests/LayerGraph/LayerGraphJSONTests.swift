import FixedPoint
import Foundation
import TestSupport
import Testing
import TriggerIR

/// Model files come from anywhere: every wrong one is an error, and none a trap.
@Suite struct LayerGraphJSONTests {
  private static let valid = #"""
    {"name": "g", "outputs": ["fc"], "layers": [
      {"name": "x", "kind": "input", "shape": [2], "types": ["fixed<4,2>", "ufixed<3,1,RND,SAT>"]},
      {"name": "fc", "kind": "dense", "operands": ["x"],
       "weights": {"shape": [2, 1], "mantissas": [3, -1], "exponent": -2},
       "bias": {"shape": [1], "mantissas": [5], "exponent": 0}}]}
    """#

  private func decode(_ json: String) throws -> LayerGraph {
    try JSONDecoder().decode(LayerGraph.self, from: Data(json.utf8))
  }

  /// The description that the decoder gives, or the compiler's message.
  private func refusal(_ json: String) -> String {
    do {
      _ = try decode(json)
      return "accepted"
    } catch let error as CompilationError {
      return error.description
    } catch let error as DecodingError {
      switch error {
      case .dataCorrupted(let context): return context.debugDescription
      case .keyNotFound(let key, _): return "no key \(key.stringValue)"
      case .typeMismatch: return "type mismatch"
      case .valueNotFound: return "no value"
      @unknown default: return "\(error)"
      }
    } catch { return "another error: \(error)" }
  }

  @Test func validFile() throws {
    var graph = LayerGraph(name: "g")
    graph.add(
      "x",
      .input(
        shape: [2], types: .perElement([try fixed("fixed<4,2>"), try fixed("ufixed<3,1,RND,SAT>")]))
    )
    graph.add(
      "fc",
      .dense(
        weights: ConstantTensor(shape: [2, 1], mantissas: [3, -1], exponent: -2),
        bias: ConstantTensor(shape: [1], mantissas: [5], exponent: 0)), 0)
    graph.outputs = [1]
    #expect(try decode(Self.valid) == graph)
  }

  @Test(arguments: [
    (#""name": "g","#, "", "no key name"),
    (#""outputs": ["fc"],"#, "", "no key outputs"),
    (
      #""outputs": ["fc"]"#, #""outputs": []"#,
      "layers: graph 'g': it has no output; name a layer as the output"
    ),
    (#""outputs": ["fc"]"#, #""outputs": ["fd"]"#, "'fd' is not a layer above"),
    (#""outputs": ["fc"]"#, #""outputs": [1]"#, "type mismatch"),
    (
      #""operands": ["x"],"#, "",
      "layers: layer 'fc': 'dense' takes 1 operands and has 0; give it as many"
    ),
    (#""operands": ["x"]"#, #""operands": ["fc"]"#, "'fc' is not a layer above"),
    (
      #""operands": ["x"]"#, #""operands": ["x", "x"]"#,
      "layers: layer 'fc': 'dense' takes 1 operands and has 2; give it as many"
    ),
    (#""name": "fc""#, #""name": "x""#, "'fc' is not a layer above"),
    (#""kind": "dense""#, #""kind": "conv""#, "'conv' is not a kind of layer this version knows"),
    (#""kind": "dense","#, "", "no key kind"),
    (#""kind": "dense""#, #""kind": 3"#, "type mismatch"),
    (#""shape": [2],"#, "", "no key shape"),
    (
      #""shape": [2],"#, #""shape": [-2],"#,
      "layers: layer 'x': the shape [-2] is empty, or larger than 1048576 elements; "
        + "give positive extents of a smaller tensor"
    ),
    (
      #""shape": [2],"#, #""shape": [4294967296, 4294967296],"#,
      "layers: layer 'x': the shape [4294967296, 4294967296] is empty, or larger than 1048576 "
        + "elements; give positive extents of a smaller tensor"
    ),
    (#""shape": [2],"#, #""shape": 2,"#, "type mismatch"),
    (#""fixed<4,2>""#, #""fixed<63,2>""#, "a width of 63 bits is outside 0…62"),
    (#""fixed<4,2>""#, #""fixed<-1,2>""#, "a width of -1 bits is outside 0…62"),
    (#""fixed<4,2>""#, #""fixed<4,9999999999>""#, "9999999999 integer bits are outside ±512"),
    (
      #""fixed<4,2>""#, #""float""#,
      "'float' is not a fixed-point type; write fixed<W,I,RND,SAT> or ufixed<W,I,RND,SAT>"
    ),
    (
      #""fixed<4,2>", "#, "",
      "layers: layer 'x': the number of element types is not the number of elements, 2; "
        + "give one type for all elements, or one for each"
    ),
    (
      #""mantissas": [3, -1]"#, #""mantissas": [3]"#,
      "layers: layer 'fc': the weights have the shape [2, 1] and 1 values, and its operand has 2 "
        + "features; give weights of the shape [2, outputs]"
    ),
    (
      #""exponent": -2"#, #""exponent": -99999"#,
      "layers: layer 'fc': a constant's exponent is outside ±512; scale the weights and the bias"
    ),
  ]) func wrongFiles(original: String, changed: String, expected: String) {
    #expect(Self.valid.contains(original))
    #expect(
      refusal(Self.valid.replacing(original, with: changed, maxReplacements: 1)) == expected)
  }

  @Test(arguments: [
    "", "null", "[]", "3", "{", "{}", #"{"name": null}"#, String(repeating: "[", count: 100_000),
    valid.replacing(#""exponent": -2"#, with: #""exponent": 1e400"#),
    valid.replacing(#""exponent": -2"#, with: #""exponent": 0.5"#),
    valid.replacing(#""exponent": -2"#, with: #""exponent": 99999999999999999999"#),
    valid.replacing(#""exponent": -2"#, with: #""exponent": "-2""#),
    valid.replacing("[3, -1]", with: "[3, NaN]"),
    valid.replacing("[3, -1]", with: "[3, null]"),
    valid.replacing("[3, -1]", with: "[3, 9223372036854775808]"),
    valid.replacing("[3, -1]", with: "[-9223372036854775808, -9223372036854775808]"),
    valid.replacing("\"name\": \"x\"", with: "\"name\": \"\\ud800\""),
  ]) func hostileFiles(json: String) {
    #expect(throws: (any Error).self) { try decode(json) }
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func damagedFiles(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = Array(try encoder.encode(RandomModel.layerGraph(seed: seed)))
    var refused = 0
    for _ in 0..<200 {
      do {
        let graph = try JSONDecoder().decode(
          LayerGraph.self, from: Data(random.damaged(json)))
        try graph.verify()
      } catch { refused += 1 }
    }
    #expect(refused > 0)
  }
}
