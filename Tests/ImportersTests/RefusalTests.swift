import ArrayFiles
import FixedPoint
import Foundation
import Importers
import Testing

/// Every refusal is one line that names the layer and what would help.
@Suite struct RefusalTests {
  /// A Dense layer of two inputs and one unit.
  private func dense(
    _ kernel: [Float] = [0.5, 0.25], _ config: String = ""
  ) throws -> HandMadeModel {
    var model = HandMadeModel([2])
    model.add("Dense", "d", #""units": 1, "use_bias": false"# + config)
    try model.variable("layers/dense/vars/0", [2, 1], kernel)
    return model
  }

  /// A quantizer of one element as a layer.
  private func quantizer(_ members: String, bits: [Float] = [1, 2, 3]) throws -> HandMadeModel {
    var model = HandMadeModel([1])
    model.add(
      "Quantizer", "q", #""config": \#(HandMadeModel.quantizer(members))"#,
      module: "hgq.quantizer.quantizer")
    try model.bits(
      "layers/quantizer/quantizer", [1, 1], sign: [bits[0]], integer: [bits[1]],
      fraction: [bits[2]])
    return model
  }

  /// What a call is given besides tensors changes what a layer computes.
  @Test(arguments: [
    ("@x", #""training": true"#, "'training', which changes what it computes"),
    ("@x", #""mask": [null, @x, 1]"#, "'mask', which changes what it computes"),
    ("@x, 2.5", "", "an argument that is no tensor of the model"),
    (
      #"[@x, {"class_name": "__tensor__", "config": {"value": [[1, 1]]}}, @x]"#, "",
      "an argument that is no tensor of the model"
    ),
  ]) func argumentsThatAreNoTensors(arguments: String, named: String, problem: String) {
    for (className, module) in [
      ("Add", "keras.layers"), ("QAdd", "hgq.layers.ops.merge"), ("Dropout", "keras.layers"),
      ("Relu", "keras.src.ops.nn"),
    ] {
      var model = HandMadeModel([2])
      model.add(className, "l", module: module, arguments: arguments, named: named)
      #expect(
        model.refusal()
          == "import: layer 'l' (\(className)): it is called with \(problem); "
          + "call it with tensors of the model alone")
    }
  }

  @Test func argumentsThatSayNothing() throws {
    let options = ImportOptions(input: try FixedType(parsing: "fixed<8,4>"))
    for named in [#""training": false"#, #""training": null, "mask": [null, [null]]"#] {
      var model = HandMadeModel([2])
      model.add("Dropout", "d", #""rate": 0.5"#, named: named)
      #expect(try model.imported(options).graph.layers.map(\.name) == ["x"])
    }
  }

  @Test func operandsByNameInAnyOrder() throws {
    var model = HandMadeModel([2])
    model.add("ReLU", "r")
    model.add(
      "Subtract", "s", module: "keras.src.ops.numpy", arguments: "", named: #""x2": @x, "x1": @r"#)
    let options = ImportOptions(input: try FixedType(parsing: "fixed<8,4>"))
    let graph = try model.imported(options).graph
    #expect(graph.layers[2].operation == .elementwise(.subtract))
    #expect(graph.layers[2].operands == [1, 0])
  }

  @Test(arguments: ["int32", "float16", "bool"]) func inputsOfOtherTypes(dtype: String) {
    var model = HandMadeModel([2])
    model.input("i", [2], dtype: dtype)
    model.add("Add", "l", arguments: "[@x, @i]")
    #expect(
      model.refusal()
        == "import: layer 'i' (InputLayer): it computes in '\(dtype)'; "
        + "save the model in float32, with dtype='float32'")
  }

  @Test(arguments: [
    (
      #"{"module": null, "class_name": "ReLU", "config": {}, "registered_name": "mine>ReLU"}"#,
      "ReLU"
    ),
    (#"{"module": "my", "class_name": "ReLU", "config": {}, "registered_name": null}"#, "ReLU"),
  ]) func activationsOfOtherPeople(activation: String, name: String) throws {
    #expect(
      try dense([1, 1], #", "activation": \#(activation)"#).refusal()
        == "import: layer 'd' (Dense): its activation '\(name)' is a class that is not of Keras; "
        + "use one of Keras' own")
    let function =
      #"{"module": "builtins", "class_name": "function", "config": "relu", "registered_name": "mine>relu"}"#
    #expect(
      try dense([1, 1], #", "activation": \#(function)"#).refusal()
        == "import: layer 'd' (Dense): its activation 'mine>relu' is a function that is not of "
        + "Keras; use one of Keras' own")
  }

  @Test func unknownClasses() {
    var model = HandMadeModel([8, 1])
    model.add("Conv1D", "c")
    #expect(
      model.refusal()
        == "import: layer 'c' (Conv1D): layers of this class are not read; build it from Dense, "
        + "EinsumDense, BatchNormalization, Add, Subtract, Multiply, Average, Maximum, Minimum, "
        + "ReLU, LeakyReLU, ELU, Activation, Flatten, Reshape, Permute, Concatenate, RepeatVector, or "
        + "from their counterparts in HGQ2")
    model = HandMadeModel([8])
    model.add("Lambda", "l")
    #expect(
      model.refusal()
        == "import: layer 'l' (Lambda): a Lambda layer holds code, and code from files is not "
        + "run; build it from other layers")
    model = HandMadeModel([8])
    model.add("Dense", "mine", module: "my.layers")
    #expect(
      model.refusal()
        == "import: layer 'mine' (Dense): the class is neither of Keras nor of HGQ2, and code "
        + "from files is not run; build it from layers of Keras and HGQ2")
    model = HandMadeModel([8])
    model.add("Arctan", "a", module: "keras.src.ops.numpy")
    #expect(
      model.refusal()
        == "import: layer 'a' (Arctan): operations of this class are not read; build it from "
        + "GetItem, Add, Subtract, Multiply, Maximum, Minimum, Negative, Square, Sum, Max, Min, "
        + "Reshape, Transpose, ExpandDims, Squeeze, Concatenate, Relu and LeakyRelu")
  }

  @Test func weights() throws {
    var model = HandMadeModel([2])
    model.add("Dense", "d", #""units": 1"#)
    #expect(
      model.refusal()
        == "import: layer 'd' (Dense): its kernel is missing: the file has no array "
        + "'layers/dense/vars/0'; save the whole model with model.save, not the weights alone")
    try model.variable("layers/dense/vars/0", [1, 2], [1, 2])
    #expect(
      model.refusal()
        == "import: layer 'd' (Dense): its kernel at 'layers/dense/vars/0' has the shape [1, 2], "
        + "and the layer takes [2, 1]; save the model again")
    #expect(
      try dense([.nan, 0]).refusal()
        == "import: layer 'd' (Dense): its kernel has a value that is not finite; train the model "
        + "again")
    #expect(
      try dense([0.1, 0]).refusal()
        == "import: layer 'd' (Dense): the numbers of its weights were trained in floating point "
        + "and need more than 18 bits; name a format with --precision 'd.weights=fixed<…>', or "
        + "one for all layers")
  }

  @Test func inputTypes() throws {
    #expect(
      try dense().refusal()
        == "import: input 'x': not every layer that reads it quantizes it, so its type is "
        + "unknown; name its type with --input, such as --input 'fixed<16,6,RND,SAT>'")
    var model = try quantizer(#""round_mode": "RND_CONV""#)
    model.add(
      "Quantizer", "p", #""config": \#(HandMadeModel.quantizer())"#,
      module: "hgq.quantizer.quantizer")
    try model.bits(
      "layers/quantizer_1/quantizer", [1, 1], sign: [1], integer: [2], fraction: [3])
    model.outputs.append(#"["q", 0, 0]"#)
    #expect(
      model.refusal()
        == "import: input 'x': the quantizers that read it differ, and no type of input serves "
        + "them all exactly; name its type with --input, such as --input 'fixed<16,6,RND,SAT>'")
  }

  @Test func activations() throws {
    #expect(
      try dense([1, 1], #", "activation": "softmax""#).refusal()
        == "import: layer 'd' (Dense): its activation softmax is not exact in fixed point; "
        + "leave it out at the output with --logits, or train without it")
    #expect(
      try dense([1, 1], #", "activation": "tanh""#).refusal()
        == "import: layer 'd' (Dense): its activation tanh is not exact in fixed point; make it "
        + "an Activation layer of its own, whose format --precision names")
    #expect(
      try dense([1, 1], #", "activation": "leaky_relu""#).refusal()
        == "import: layer 'd' (Dense): its negative slope 0.2 is not exact in 18 bits; train with "
        + "a slope of few bits, such as LeakyReLU(0.25)")
    #expect(
      try dense([1, 1], #", "activation": "wavy""#).refusal()
        == "import: layer 'd' (Dense): its activation 'wavy' is not read; use one of linear, "
        + "relu, relu6, leaky_relu, tanh, sigmoid, exponential, softplus, softsign, elu, selu, "
        + "celu, gelu, silu, mish, hard_sigmoid, hard_tanh, hard_silu, hard_shrink, soft_shrink, "
        + "tanh_shrink, log_sigmoid, squareplus")
    var model = HandMadeModel([2])
    model.add("ReLU", "r", #""max_value": 1e308"#)
    #expect(
      model.refusal()
        == "import: layer 'r' (ReLU): the constant inf is not exact in 18 bits; train with a "
        + "constant of few bits, such as 0.25")
    model = HandMadeModel([2])
    model.add("ReLU", "r", #""threshold": 1.0"#)
    #expect(
      model.refusal()
        == "import: layer 'r' (ReLU): its threshold is 1.0; use a threshold of 0")
  }

  @Test func quantizers() throws {
    let cases: [(members: String, bits: [Float], line: String)] = [
      (
        #""q_type": "float""#, [1, 2, 3],
        "its quantizer is of the type 'float'; kif, kbi and dummy are read; train with a "
          + "fixed-point quantizer, QuantizerConfig('kif', …) or ('kbi', …)"
      ),
      (
        #""overflow_mode": "WRAP_SM""#, [1, 2, 3],
        "its quantizer has the overflow mode 'WRAP_SM'; train with WRAP, SAT or SAT_SYM"
      ),
      (
        #""round_mode": "UP""#, [1, 2, 3],
        "its quantizer has the rounding mode 'UP'; train with one of TRN, TRN_ZERO, RND, "
          + "RND_ZERO, RND_INF, RND_MIN_INF, RND_CONV"
      ),
      (
        #""scaler": 3.0"#, [1, 2, 3],
        "its quantizer scales by 3.0, which is no power of two; train with a scaler that is a "
          + "power of two, or without one"
      ),
      (
        #""affine": [0.1, 0.0]"#, [1, 2, 3],
        "the constant 0.1 is not exact in 18 bits; train with a constant of few bits, such as 0.25"
      ),
      (
        "", [2, 2, 3],
        "its quantizer has bit widths that make no word at element 0; save the model again"
      ),
      (
        "", [1, 40, 40],
        "its quantizer has a word of 81 bits: a width of 81 bits is outside 0…62; train with "
          + "fewer bits"
      ),
    ]
    for (members, bits, line) in cases {
      #expect(
        try quantizer(members, bits: bits).refusal() == "import: layer 'q' (Quantizer): \(line)")
    }
    var model = HandMadeModel([2])
    model.add(
      "Quantizer", "q", #""config": \#(HandMadeModel.quantizer())"#,
      module: "hgq.quantizer.quantizer")
    try model.bits(
      "layers/quantizer/quantizer", [1, 3], sign: [1, 1, 1], integer: [1, 1, 1],
      fraction: [1, 1, 1])
    #expect(
      model.refusal()
        == "import: layer 'q' (Quantizer): its quantizer has bit widths of the shape [1, 3], and "
        + "its values [1, 2]; save the model again")
  }

  @Test func precisionOfUnknownLayers() throws {
    let type = try FixedType(parsing: "fixed<8,2>")
    let plan = PrecisionPlan(overrides: ["dd.weights": type])
    #expect(
      try dense().refusal(ImportOptions(precision: plan))
        == "import: precision of 'dd.weights': the model has no such layer; the nearest name is "
        + "'d'; write layer, layer.weights, layer.bias or layer.output")
  }

  @Test func shapes() {
    var model = HandMadeModel([4, 3])
    model.add("Reshape", "r", #""target_shape": [5, -1]"#)
    #expect(
      model.refusal()
        == "import: layer 'r' (Reshape): its target shape [5, -1] does not hold 12 elements; save "
        + "the model again")
    model = HandMadeModel([4, 3])
    model.input("y", [2])
    model.add("Add", "a", arguments: "[@x, @y]")
    #expect(
      model.refusal()
        == "import: layer 'a' (Add): it combines tensors of the shapes [4, 3] and [2], which do "
        + "not fit; save the model again")
    model = HandMadeModel([4, 3])
    model.add("Sum", "s", #""axis": 0"#, module: "keras.src.ops.numpy")
    #expect(
      model.refusal()
        == "import: layer 's' (Sum): its axes are not axes of an event's tensor of rank 2; use "
        + "axes from 1 to 2: axis 0 is the batch")
    model = HandMadeModel([1 << 21])
    #expect(
      model.refusal()
        == "import: model 'by_hand': it has no input or no output; save a model with both")
    model.add("ReLU", "r")
    #expect(
      model.refusal()
        == "import: layer 'x' (InputLayer): its shape has an axis without a size, or is too "
        + "large; fix every axis but the first, with keras.Input(shape)")
  }

  @Test func graphs() {
    var model = HandMadeModel([4])
    model.add("ReLU", "a", arguments: "@b")
    model.add("ReLU", "b", arguments: "@a")
    #expect(
      model.refusal()
        == "import: layer 'b' (ReLU): it reads its own result; save the model again")
    model = HandMadeModel([4])
    model.add("ReLU", "a", arguments: "@nowhere")
    #expect(
      model.refusal()
        == "import: layer 'a' (ReLU): it reads from 'nowhere', which is no layer of the model; "
        + "save the model again")
  }

  @Test func contents() throws {
    let cases: [(content: [UInt8], line: String)] = [
      (
        [],
        "import: file: its content is none of the known formats; give a Keras 3 file, saved "
          + "with model.save('model.keras')"
      ),
      (
        Array(#" {"name": "m", "layers": []}"#.utf8),
        "import: file: it is JSON: a model of Apus already, or a configuration without weights; "
          + "give models of Apus to 'apus compile'; save those of Keras as model.keras"
      ),
      (
        Array(#"{"a": 1}"#.utf8),
        "import: file: it is JSON, which holds no Keras weights; save the whole model with "
          + "model.save('model.keras')"
      ),
    ]
    for (content, line) in cases { #expect(refusal(Data(content)) == line) }
    let saved = try Data(contentsOf: fixtures.appending(path: "nested.keras"))
    let archive = try ZipArchive(data: saved, file: "nested")
    let weights = try archive.read(try #require(archive.member("model.weights.h5")))
    #expect(
      refusal(weights)
        == "import: file: it is an HDF5 file of weights alone; save the whole model with "
        + "model.save('model.keras')")
    #expect(refusal(Data("PK".utf8)).hasPrefix("model: is no whole zip file ("))
  }
}
