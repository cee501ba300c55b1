import Apus
import Foundation
import TestSupport
import Testing

/// Changes to the text of the tiny model, and the line that 'compile' answers with.
@Test(arguments: [
  (#""graph":{"#, #""graph":"#, ""),
  (#""outputs":["scores"]"#, #""output":["scores"]"#, ""),
  (#""outputs":["scores"]"#, #""outputs":[]"#, ""),
  (#""outputs":["scores"]"#, #""outputs":["score"]"#, ""),
  (#""shape":[3],"#, #""shape":"3","#, ""),
  (#""shape":[3],"#, #""shape":[0],"#, ""),
  (#""shape":[3],"#, #""shape":[-3],"#, ""),
  (#""shape":[3],"#, #""shape":[9223372036854775807],"#, ""),
  (#""shape":[3],"#, #""shape":[2.5],"#, ""),
  (#""shape":[3],"#, #""shape":[4],"#, ""),
  (#""shape":[3,2]"#, #""shape":[2,3]"#, ""),
  (#""shape":[3,2]"#, #""shape":[9,9]"#, ""),
  (#""mantissas":[3,"#, #""mantissas":[1e99,"#, ""),
  (#""mantissas":[3,"#, #""mantissas":[null,"#, ""),
  (#""exponent":-3"#, #""exponent":-100"#, ""),
  (#""exponent":-3"#, #""exponent":9223372036854775807"#, ""),
  (#""schema":"apus-model""#, #""schema":"other""#, ""),
  (#""version":1"#, #""version":2"#, ""),
  (#""kind":"dense""#, #""kind":"conv""#, ""),
  (#""operands":["input"]"#, #""operands":["inputs"]"#, ""),
  (#""operands":["input"]"#, #""operands":[]"#, ""),
  (#"fixed<6,3,RND,SAT>"#, #"fixed<63,3>"#, ""),
  (#"fixed<6,3,RND,SAT>"#, #"float"#, ""),
  (#""name":"scores""#, #""name":"input""#, ""),
  (#""name":"scores""#, #""name":"""#, ""),
  (#""scale":[2,"#, #""scale":[0,"#, ""),
  (#""scale":[2,"#, #""scale":["#, ""),
])
func badModels(text: String, replacement: String, line: String) throws {
  try tinyFolder { folder in
    let model = try folder.text("model.json")
    let range = try #require(model.range(of: text))
    try folder.write(model.replacingCharacters(in: range, with: replacement), to: "bad.json")
    #expect(try refusal("compile", "bad.json", "-o", "build", in: folder) == line)
  }
}

@Test(arguments: [
  ("", ""), ("null", ""), ("[]", ""), ("hello", ""), ("\u{0}", ""),
  (String(repeating: "[", count: 100_000), ""),
])
func filesThatAreNoModel(text: String, line: String) throws {
  try temporaryFolder { folder in
    try folder.write(text, to: "bad.json")
    #expect(try refusal("dump", "bad.json", in: folder) == line)
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
  (["compile", "none.json", "-o", "build"], ""),
  (["compile", ".", "-o", "build"], ""),
  (["compile", "float.json", "-o", "build"], ""),
  (["emulate", "float.json", "-i", "data.npz", "-o", "y.npz"], ""),
])
func otherFilesThanModels(arguments: [String], line: String) throws {
  try tinyFolder { folder in
    #expect(try refusal(arguments, in: folder) == line)
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
    #expect(try compare() == "")
    try Tiny.write(Tiny.float(features: ["f", "g"]), to: folder.file("float.json"))
    #expect(try compare() == "")
    try folder.write("{}", to: "float.json")
    #expect(try compare() == "")
    try FileManager.default.copyItem(
      atPath: folder.file("model.json"), toPath: folder.file("other.json"))
    try FileManager.default.removeItem(atPath: folder.file("float.json"))
    #expect(try compare() == "")
  }
}
