import FixedPoint
import Foundation
import Importers
import Testing
import TriggerIR

/// Layers trained in floating point: exact where few bits hold them, else in the formats given.
@Suite struct PlainTests {
  private func type(_ text: String) throws -> FixedType { try FixedType(parsing: text) }

  private func model() throws -> HandMadeModel {
    var model = HandMadeModel([2])
    model.add("Dense", "d", #""units": 2, "activation": "relu""#)
    try model.variable("layers/dense/vars/0", [2, 2], [0.5, 1.5, -2, 0.25])
    try model.variable("layers/dense/vars/1", [2], [0.125, -9])
    return model
  }

  @Test func exactWeightsStayExact() throws {
    let imported = try model().imported(ImportOptions(input: type("fixed<8,4>")))
    #expect(imported.losses.isEmpty)
    #expect(imported.format == "Keras")
    #expect(
      imported.graph.dump() == """
        apus layers 1
        graph "by_hand"
        %0 = input "x" shape [2] type fixed<8,4,TRN,WRAP>
        %1 = dense "d" %0 weights [2, 2] e-2 {2 6 -8 1} bias [2] e-3 {1 -72}
        %2 = relu "d_relu" %1
        output %2

        """)
  }

  @Test func namedFormatsAreReported() throws {
    let plan = PrecisionPlan(
      standard: try type("fixed<6,3,RND,SAT>"),
      overrides: [
        "d.weights": try type("fixed<4,3,TRN,SAT>"), "x": try type("fixed<9,5,RND,SAT>"),
      ])
    let imported = try model().imported(ImportOptions(precision: plan))
    #expect(
      imported.graph.dump() == """
        apus layers 1
        graph "by_hand"
        %0 = input "x" shape [2] type fixed<9,5,RND,SAT>
        %1 = dense "d" %0 weights [2, 2] e-1 {1 3 -4 0} bias [2] e-3 {1 -32}
        %2 = relu "d_relu" %1
        %3 = quantize "d_output_quantizer" %2 type fixed<6,3,RND,SAT>
        output %3

        """)
    #expect(imported.losses.map(\.tensor) == ["d.weights", "d.bias"])
    #expect(imported.losses.map(\.largestError) == [0.25, 5])
    #expect(imported.losses.map(\.saturated) == [0, 1])
    #expect(imported.losses.map(\.count) == [4, 2])
    // √(0.25² / (0.5² + 1.5² + 2² + 0.25²)) and √(5² / (0.125² + 9²)).
    #expect(
      imported.losses.map(\.relativeError)
        == [(0.0625 / 6.5625).squareRoot(), (25 / 81.015625).squareRoot()])
  }

  @Test func aSoftmaxAtTheOutputIsDropped() throws {
    var model = try model()
    model.add("Activation", "s", #""activation": "softmax""#, arguments: "@d")
    var options = ImportOptions(input: try type("fixed<8,4>"))
    #expect(
      model.refusal(options)
        == "import: layer 's' (Activation): its activation softmax is not exact in fixed point; "
        + "leave it out at the output with --logits, or train without it")
    options.dropsFinalActivation = true
    #expect(try model.imported(options).graph.layers.map(\.name) == ["x", "d", "d_relu"])
    // Not at the output, it stays a refusal.
    model.add("ReLU", "r", arguments: "@s")
    #expect(
      model.refusal(options)
        == "import: layer 's' (Activation): its activation softmax is not exact in fixed point; "
        + "train without it")
  }

  /// The quantizer of what a softmax gives would wrap logits: it goes with the softmax.
  @Test func theOutputQuantizerOfASoftmaxIsDroppedWithIt() throws {
    var model = HandMadeModel([2])
    let quantizer = HandMadeModel.quantizer()
    model.add(
      "QDense", "d",
      """
      "units": 2, "use_bias": false, "activation": "softmax", "enable_iq": false, \
      "enable_oq": true, "kq_conf": \(quantizer), "oq_conf": \(quantizer)
      """, module: "hgq.layers.core.dense")
    try model.variable("layers/q_dense/vars/0", [2, 2], [1, 0, 0, 1])
    for part in ["kq", "oq"] {
      try model.bits(
        "layers/q_dense/\(part)/quantizer", [1, 1], sign: [1], integer: [2], fraction: [3])
    }
    let options = ImportOptions(
      input: try type("fixed<8,4>"), dropsFinalActivation: true)
    #expect(try model.imported(options).graph.layers.map(\.name) == ["x", "d"])
    // A QSoftmax goes whole.
    model = HandMadeModel([2])
    model.add("ReLU", "r")
    model.add("QSoftmax", "s", module: "hgq.layers.softmax", arguments: "@r")
    #expect(try model.imported(options).graph.layers.map(\.name).last == "r")
    #expect(
      model.refusal(ImportOptions(input: try type("fixed<8,4>")))
        .contains("leave it out at the output with --logits"))
  }

  /// An activation inside is dropped where its own result leaves the outermost model alone.
  @Test func onlyResultsThatLeaveAreLogits() throws {
    let inner = #"""
      {"module": "keras", "class_name": "Functional", "name": "inner", "config": {"name": "inner",
      "layers": [
      {"module": "keras.layers", "class_name": "InputLayer", "name": "i",
       "config": {"batch_shape": [null, 2]}},
      {"module": "keras.layers", "class_name": "Activation", "name": "p",
       "config": {"activation": "linear"}, "inbound_nodes": [{"args": [@i], "kwargs": {}}]},
      {"module": "keras.layers", "class_name": "Activation", "name": "q",
       "config": {"activation": "sigmoid"}, "inbound_nodes": [{"args": [@i], "kwargs": {}}]}],
      "input_layers": [["i", 0, 0]], "output_layers": [["p", 0, 0], ["q", 0, 0]]},
      "inbound_nodes": [{"args": [@x], "kwargs": {}}]}
      """#
    let options = ImportOptions(input: try type("fixed<8,4>"), dropsFinalActivation: true)
    var model = HandMadeModel([2])
    model.addText(inner)
    // Both results leave: the sigmoid is left out.
    model.outputs = [#"["inner", 1, 0]"#, #"["inner", 1, 1]"#]
    #expect(try model.imported(options).graph.outputs == [0, 0])
    // The second one is read as well: it is not.
    model.add("ReLU", "r", arguments: "@inner")
    model.addText(
      #"""
      {"module": "keras.layers", "class_name": "ReLU", "name": "s", "config": {},
      "inbound_nodes": [{"args": [{"class_name": "__keras_tensor__",
      "config": {"keras_history": ["inner", 0, 1]}}], "kwargs": {}}]}
      """#)
    model.outputs = [#"["inner", 1, 0]"#, #"["s", 0, 0]"#]
    #expect(model.refusal(options).contains("activation sigmoid"))
  }

  @Test func aFunctionBecomesATable() throws {
    var model = HandMadeModel([3])
    model.add("Activation", "t", #""activation": "tanh""#)
    let plan = PrecisionPlan(overrides: ["t.output": try type("fixed<5,1,RND,SAT>")])
    let options = ImportOptions(input: try type("fixed<3,2>"), precision: plan)
    #expect(
      model.refusal(ImportOptions(input: try type("fixed<3,2>")))
        == "import: layer 't' (Activation): its activation tanh becomes a table, whose format is "
        + "unknown; name it with --precision 't.output=fixed<…>'")
    let graph = try model.imported(options).graph
    // tanh of −2, −1.5 … 1.5 in sixteenths: −15.42, −14.48, −12.19, −7.39, 0, 7.39, 12.19, 14.48.
    #expect(
      graph.layers[1].operation
        == .lookup(
          tables: [
            LookupTable(
              first: -4, argumentExponent: -1, values: [-15, -14, -12, -7, 0, 7, 12, 14],
              valueExponent: -4)
          ], choice: []))
    let wide = ImportOptions(input: try type("fixed<17,4>"), precision: plan)
    #expect(
      model.refusal(wide)
        == "import: layer 't' (Activation): the argument of element 0 has 17 bits, and a table "
        + "takes 16; quantize it to fewer bits")
  }

  @Test func floatWeightsComeAsCloseAsTheirFormat() throws {
    let path = fixtures.appending(path: "plain_float").path
    let options = ImportOptions(
      precision: PrecisionPlan(standard: try type("fixed<24,6,RND,SAT>")))
    let result = try compare(
      "\(path).keras", reference: "\(path).reference.npz", options: options)
    #expect(!result.model.losses.isEmpty)
    for loss in result.model.losses {
      // Rounded to the nearest multiple of 2⁻¹⁸, and nothing saturated.
      #expect(loss.saturated == 0)
      #expect(loss.largestError <= 0x1p-19)
      #expect(loss.largestError > 0 || loss.relativeError == 0)
    }
  }
}
