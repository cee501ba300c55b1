import ArrayFiles
import FixedPoint
import Foundation
import Importers
import Testing
import TriggerIR

/// Models that ask for endless work, memory or depth are refused before any of it is spent.
@Suite struct HostileModelTests {
  private func refusal(_ configuration: String) -> String {
    do {
      let archive = try KerasArchive(
        configuration: Array(configuration.utf8), weights: NamedArrays(), version: nil)
      _ = try importModel(archive, name: "", options: ImportOptions())
      return "imported"
    } catch {
      return "\(error)"
    }
  }

  @Test func brokenText() {
    let member = "import: member 'config.json': it is not valid JSON:"
    let cases = [
      ("", "no value where one must be, at byte 0"), ("[]", "no object, at byte 0"),
      ("{\"a\": 1", "no ',' or '}' after a member, at byte 7"),
      ("{\"a\" 1}", "no ':' after a key, at byte 5"),
      ("{1: 2}", "no key where one must be, at byte 1"),
      ("{\"a\": \"b", "a string without its end, at byte 8"),
      ("{\"a\": \"\\q\"}", "an unknown escape in a string, at byte 9"),
      ("{\"a\": [1 2]}", "no ',' or ']' after a value, at byte 9"),
      ("{} {}", "text after its end, at byte 3"),
      (String(repeating: "[", count: 100_000), "values more than 128 deep, at byte 128"),
    ]
    for (text, problem) in cases {
      #expect(refusal(text) == "\(member) \(problem); save the model again")
    }
    #expect(
      refusal("{\"class_name\": \"\\u00e9\\ud83d\\ude00\\n\"}")
        == "import: model: its class is 'é😀\\n'; Functional and Sequential models are read; build "
        + "it with keras.Model(inputs, outputs) or keras.Sequential")
  }

  /// Models of one layer inside each other, each called several times in a row.
  private func nested(_ depth: Int, calls: Int = 2) -> String {
    func tensor(_ layer: String, _ call: Int) -> String {
      """
      {"args": [{"class_name": "__keras_tensor__", \
      "config": {"keras_history": ["\(layer)", \(call), 0]}}], "kwargs": {}}
      """
    }
    var inner = #""module": "keras.layers", "class_name": "ReLU", "config": {"name": "l"}"#
    let again = String(repeating: ", " + tensor("l", 0), count: calls - 1)
    for _ in 0..<depth {
      inner = """
        "module": "keras", "class_name": "Functional", "config": {"name": "l", "layers": [\
        {"module": "keras.layers", "class_name": "InputLayer", "name": "x", \
        "config": {"batch_shape": [null, 1]}}, \
        {\(inner), "name": "l", "inbound_nodes": [\(tensor("x", 0))\(again)]}], \
        "input_layers": [["x", 0, 0]], "output_layers": [["l", 1, 0]]}
        """
    }
    return "{\(inner)}"
  }

  @Test func nesting() {
    #expect(
      refusal(nested(4))
        == "import: input 'x': not every layer that reads it quantizes it, so its type is "
        + "unknown; name its type with --input, such as --input 'fixed<16,6,RND,SAT>'")
    #expect(
      refusal(nested(14)) == "import: model 'l': models are nested more than 12 deep; flatten them")
  }

  @Test func calls() {
    // 2¹² calls are made, 3¹² are not.
    #expect(refusal(nested(11)).hasPrefix("import: input 'x': "))
    #expect(
      refusal(nested(11, calls: 3))
        == "import: model 'l': with it there are more than 200000 calls and arguments; "
        + "import a part of it")
  }

  @Test func longChainsTakeLittleTime() throws {
    var model = HandMadeModel([4])
    for index in 0..<5_000 {
      model.add("ReLU", "r\(index)", arguments: index == 0 ? "@x" : "@r\(index - 1)")
    }
    let options = ImportOptions(input: try FixedType(parsing: "fixed<8,4>"))
    let clock = ContinuousClock()
    var count = 0
    let time = try clock.measure { count = try model.imported(options).graph.layers.count }
    #expect(count == 5_001)
    #expect(time < .seconds(20))
  }

  @Test func sizes() throws {
    var model = HandMadeModel([1 << 20])
    for index in 0..<17 {
      model.add("ReLU", "r\(index)", arguments: index == 0 ? "@x" : "@r\(index - 1)")
    }
    #expect(
      model.refusal()
        == "import: layer 'r15' (ReLU): with it the model's tensors have more than 16,777,216 "
        + "elements; import a smaller model")
    model = HandMadeModel([1 << 20])
    model.add("Dense", "d", #""units": 9223372036854775807, "use_bias": false"#)
    #expect(
      model.refusal()
        == "import: layer 'd' (Dense): its units are missing, or its operand has no axis to sum "
        + "over; save the model again")
    model = HandMadeModel([1 << 10, 1 << 10])
    model.add("Dense", "d", #""units": 1024, "use_bias": false"#)
    try model.variable(
      "layers/dense/vars/0", [1 << 10, 1 << 10], Array(repeating: 1, count: 1 << 20))
    #expect(
      model.refusal()
        == "import: layer 'd' (Dense): with it the model has more than 268,435,456 "
        + "multiplications; import a smaller model")
  }
}
