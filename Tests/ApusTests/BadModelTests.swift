import Apus
import Foundation
import TestSupport
import Testing

/// Changes to the text of the tiny model, and the line that 'compile' answers with.
@Test(arguments: [
  (
    #""graph":{"#, #""graph":"#,
    """
    bad.json: is not valid JSON (Invalid value around character 37); correct or write \
    the file again
    """
  ),
  (
    #""outputs":["scores"]"#, #""output":["scores"]"#,
    """
    bad.json: graph: the key 'outputs' is missing; add it
    """
  ),
  (
    #""outputs":["scores"]"#, #""outputs":[]"#,
    """
    bad.json: graph 'tiny': it has no output; name a layer as the output
    """
  ),
  (
    #""outputs":["scores"]"#, #""outputs":["score"]"#,
    """
    bad.json: graph.outputs: 'score' is not a layer above; correct the value
    """
  ),
  (
    #""shape":[3],"#, #""shape":"3","#,
    """
    bad.json: graph.layers[0].shape: has the wrong type (Expected to decode Array<Any> \
    but found a string instead); correct the value
    """
  ),
  (
    #""shape":[3],"#, #""shape":[0],"#,
    """
    bad.json: layer 'input': the shape [0] is empty, or larger than 1048576 elements; \
    give positive extents of a smaller tensor
    """
  ),
  (
    #""shape":[3],"#, #""shape":[-3],"#,
    """
    bad.json: layer 'input': the shape [-3] is empty, or larger than 1048576 elements; \
    give positive extents of a smaller tensor
    """
  ),
  (
    #""shape":[3],"#, #""shape":[9223372036854775807],"#,
    """
    bad.json: layer 'input': the shape [9223372036854775807] is empty, or larger than \
    1048576 elements; give positive extents of a smaller tensor
    """
  ),
  (
    #""shape":[3],"#, #""shape":[2.5],"#,
    """
    bad.json: a number is too large, or a fraction where an integer has to stand; \
    correct it
    """
  ),
  (
    #""shape":[3],"#, #""shape":[4],"#,
    """
    bad.json: layer 'scores': the weights have the shape [3, 2] and 6 values, and its \
    operand has 4 features; give weights of the shape [4, outputs]
    """
  ),
  (
    #""shape":[3,2]"#, #""shape":[2,3]"#,
    """
    bad.json: layer 'scores': the weights have the shape [2, 3] and 6 values, and its \
    operand has 3 features; give weights of the shape [3, outputs]
    """
  ),
  (
    #""shape":[3,2]"#, #""shape":[9,9]"#,
    """
    bad.json: layer 'scores': the weights have the shape [9, 9] and 6 values, and its \
    operand has 3 features; give weights of the shape [3, outputs]
    """
  ),
  (
    #""mantissas":[3,"#, #""mantissas":[1e99,"#,
    """
    bad.json: a number is too large, or a fraction where an integer has to stand; \
    correct it
    """
  ),
  (
    #""mantissas":[3,"#, #""mantissas":[null,"#,
    """
    bad.json: graph.layers[1].weights.mantissas[0]: is null; give a value
    """
  ),
  (
    #""exponent":-3"#, #""exponent":-100"#,
    """
    bad.json: layer 'scores': an exact value needs 103 bits, and a wire holds at most \
    62; use narrower weights, or quantize between the layers
    """
  ),
  (
    #""exponent":-3"#, #""exponent":9223372036854775807"#,
    """
    bad.json: layer 'scores': a constant's exponent is outside ±512; scale the weights \
    and the bias
    """
  ),
  (
    #""schema":"apus-model""#, #""schema":"other""#,
    """
    bad.json: schema: is 'other', and a model has 'apus-model'; correct the value
    """
  ),
  (
    #""version":1"#, #""version":2"#,
    """
    bad.json: version: is 2, and this program reads 1; correct the value
    """
  ),
  (
    #""kind":"dense""#, #""kind":"conv""#,
    """
    bad.json: graph.layers[1].kind: 'conv' is not a kind of layer this version knows; \
    correct the value
    """
  ),
  (
    #""operands":["input"]"#, #""operands":["inputs"]"#,
    """
    bad.json: graph.layers: 'inputs' is not a layer above; correct the value
    """
  ),
  (
    #""operands":["input"]"#, #""operands":[]"#,
    """
    bad.json: layer 'scores': 'dense' takes 1 operands and has 0; give it as many
    """
  ),
  (
    #"fixed<6,3,RND,SAT>"#, #"fixed<63,3>"#,
    """
    bad.json: graph.layers[0].types: a width of 63 bits is outside 0…62; correct the \
    value
    """
  ),
  (
    #"fixed<6,3,RND,SAT>"#, #"float"#,
    """
    bad.json: graph.layers[0].types: 'float' is not a fixed-point type; write \
    fixed<W,I,RND,SAT> or ufixed<W,I,RND,SAT>; correct the value
    """
  ),
  (
    #""scale":[2,"#, #""scale":[0,"#,
    """
    bad.json: scaler: scaler: scale 0: is 0.0; give a finite, positive scale; correct \
    the value
    """
  ),
  (
    #""scale":[2,"#, #""scale":["#,
    """
    bad.json: scaler: scaler: 3 offsets and 2 scales; give one each for every feature; \
    correct the value
    """
  ),
])
func badModels(text: String, replacement: String, line: String) throws {
  try tinyFolder { folder in
    let model = try folder.text("model.json")
    let range = try #require(model.range(of: text))
    try folder.write(model.replacingCharacters(in: range, with: replacement), to: "bad.json")
    try expectLine(
      refusal("compile", "bad.json", "-o", "build", in: folder), line)
  }
}

@Test(arguments: [
  (
    "",
    """
    bad.json: is not valid JSON (Unexpected end of file during JSON parse); correct or \
    write the file again
    """
  ), ("null", "bad.json: is null; give a value"),
  (
    "[]",
    """
    bad.json: has the wrong type (Expected to decode Dictionary<String, Any> but found \
    an array instead); correct the value
    """
  ),
  (
    "hello",
    """
    bad.json: is not valid JSON (Invalid value around character 0); correct or write the \
    file again
    """
  ),
  (
    "\u{0}",
    """
    bad.json: is not valid JSON (Invalid value around character 0); correct or write the \
    file again
    """
  ),
  (
    String(repeating: "[", count: 100_000),
    """
    bad.json: is not valid JSON (Too many nested arrays or dictionaries around character \
    513); correct or write the file again
    """
  ),
])
func filesThatAreNoModel(text: String, line: String) throws {
  try temporaryFolder { folder in
    try folder.write(text, to: "bad.json")
    try expectLine(
      refusal("dump", "bad.json", in: folder), line)
  }
}

@Test func aTruncatedModelIsRefused() throws {
  try tinyFolder { folder in
    try Tiny.model().write(to: folder.file("model.json.gz"))
    for name in ["model.json", "model.json.gz"] {
      let whole = try folder.bytes(name)
      // The last byte of the plain text is a line end, which may be missing.
      for cut in stride(from: 0, to: whole.count - 1, by: max(1, whole.count / 12)) {
        try whole.prefix(cut).write(to: folder.appending(path: name))
        let line = try refusal("compile", name, "-o", "build", in: folder)
        #expect(line.hasPrefix("\(name): "), "cut at \(cut): \(line)")
      }
      var damaged = [UInt8](whole)
      damaged[damaged.count / 2] ^= 0x80
      try Data(damaged).write(to: folder.appending(path: name))
      #expect(
        try refusal("compile", name, "-o", "build", in: folder).hasPrefix("\(name): "))
    }
  }
}

@Test(arguments: [
  (
    ["compile", "none.json", "-o", "build"],
    """
    none.json: does not exist or cannot be reached; check the path
    """
  ),
  (["compile", ".", "-o", "build"], ".: is a folder; give the path of a file"),
  (
    ["compile", "float.json", "-o", "build"],
    """
    float.json: schema: is 'apus.float-model', and a model has 'apus-model'; correct the \
    value
    """
  ),
  (
    ["emulate", "float.json", "-i", "data.npz", "-o", "y.npz"],
    """
    float.json: schema: is 'apus.float-model', and a model has 'apus-model'; correct the \
    value
    """
  ),
])
func otherFilesThanModels(arguments: [String], line: String) throws {
  try tinyFolder { folder in
    try expectLine(
      refusal(arguments, in: folder), line)
  }
}

@Test func floatModelsThatDoNotFit() throws {
  try tinyFolder { folder in
    func compare() throws -> String {
      try refusal(
        "compare", "--data", "data.npz", "--float", "float.json", "--fixed", "model.json", "-o",
        "report", in: folder)
    }
    try Tiny.write(Tiny.float(classes: ["a", "b", "c"]), to: folder.file("float.json"))
    try expectLine(
      compare(),
      """
      model.json: outputs: the first output has 2 values, and there are 3 classes; make \
      the classes' scores the network's first output
      """)
    try Tiny.write(Tiny.float(features: ["f", "g"]), to: folder.file("float.json"))
    try expectLine(
      compare(),
      """
      float.json: the data have 3 features and the model tiny takes 2; give data with the \
      features it was trained on
      """)
    try folder.write("{}", to: "float.json")
    try expectLine(
      compare(), "float.json: the key 'schema' is missing; add it")
    try FileManager.default.removeItem(atPath: folder.file("float.json"))
    try expectLine(
      compare(), "float.json: does not exist or cannot be reached; check the path")
  }
}
