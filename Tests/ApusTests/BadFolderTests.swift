import Apus
import Foundation
import TestSupport
import Testing

/// Commands whose output cannot be written, beside a file `file` and a folder `full` that holds
/// something else.
@Test(arguments: [
  (["compile", "model.json", "-o", "file"], ""),
  (["compile", "model.json", "-o", "full"], ""),
  (["compile", "model.json", "-o", "file/build"], ""),
  (["emulate", "model.json", "-i", "data.npz", "-o", "full"], ""),
  (["emulate", "model.json", "-i", "data.npz", "-o", "none/y.npz"], ""),
  (["emulate", "model.json", "-i", "data.npz", "-o", "file/y.npz"], ""),
  (["generate", "jets", "--count", "10", "-o", "none/jets.npz"], ""),
  (["generate", "jets", "--count", "10", "-o", "full"], ""),
  (["train", "small.yaml", "-o", "file"], ""),
  (["train", "small.yaml", "-o", "full"], ""),
  (["train", "small.yaml", "-o", "."], ""),
  (["train", "small.yaml", "-o", "file/run"], ""),
  (
    [
      "compare", "--data", "data.npz", "--float", "float.json", "--fixed", "model.json", "-o",
      "full",
    ], ""
  ),
  (["simulate", "build", "-i", "data.npz", "-o", "none/y.npz"], ""),
  (["simulate", "build", "-i", "data.npz", "--wave", "none/w.vcd"], ""),
  (["csim", "build", "-i", "data.npz", "-o", "full"], ""),
])
func outputsThatCannotBeWritten(arguments: [String], line: String) throws {
  try tinyFolder { folder in
    try folder.write(Chain.recipe, to: "small.yaml")
    try folder.write("mine", to: "file")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "full"), withIntermediateDirectories: false)
    try folder.write("mine", to: "full/thesis.txt")
    #expect(try refusal(arguments, in: folder) == line)
  }
}

/// A folder with the tiny network's files and its build.
private func buildFolder(
  _ options: String..., body: (URL) throws -> Void
) throws {
  try tinyFolder { folder in
    let result = try apus(["compile", "model.json", "-o", "build"] + options, in: folder)
    try #require(result.status == 0, "\(result.stderr)")
    try body(folder)
  }
}

/// Changes to a file of a build, and the line that 'check' answers with.
@Test(arguments: [
  ("build.json", "\"schema\" : \"apus-build\"", "\"schema\" : \"apus\"", ""),
  ("build.json", "\"version\" : 1", "\"version\" : 7", ""),
  ("build.json", "\"latencyCycles\" : ", "\"latencyCycles\" : 9", ""),
  ("build.json", "\"latencyNanoseconds\" : ", "\"latencyNanoseconds\" : 0.", ""),
  ("build.json", "\"stages\" : ", "\"stages\" : -9", ""),
  ("build.json", "\"clockPicoseconds\" : ", "\"clockPicosecond\" : ", ""),
  ("build.json", "{", "", ""),
  ("ir/pipeline.txt", "add", "subtract", ""),
  ("model.json", "\"mantissas\":[3,", "\"mantissas\":[2,", ""),
  ("model.json", "fixed<6,3,RND,SAT>", "fixed<7,3,RND,SAT>", ""),
  ("model.json", "{", "", ""),
])
func tamperedBuilds(file: String, text: String, replacement: String, line: String) throws {
  try buildFolder { folder in
    let whole = try folder.text("build/\(file)")
    let range = try #require(whole.range(of: text))
    try folder.write(
      whole.replacingCharacters(in: range, with: replacement), to: "build/\(file)")
    #expect(try refusal("check", "build", "--luts", "9999", in: folder) == line)
  }
}

@Test(arguments: [
  ("build.json", ""), ("model.json", ""), ("ir/pipeline.txt", ""),
])
func buildsThatLackAFile(file: String, line: String) throws {
  try buildFolder { folder in
    try FileManager.default.removeItem(atPath: folder.file("build/\(file)"))
    #expect(try refusal("simulate", "build", "-i", "data.npz", in: folder) == line)
  }
}

@Test func checksThatHaveNothingToHold() throws {
  try buildFolder { folder in
    #expect(try refusal("check", "build", in: folder) == "")
    #expect(try refusal("check", "build", "--auc-loss", "0.1", in: folder) == "")
    #expect(try refusal("check", "build", "--report", "none", in: folder) == "")
    #expect(try refusal("check", "none", "--luts", "1", in: folder) == "")
    #expect(try refusal("check", "model.json", "--luts", "1", in: folder) == "")
  }
}

@Test func aModelIsComparedWithItsOwnBuild() throws {
  try buildFolder { folder in
    var model = try Tiny.model()
    model.graph.name = "other"
    try model.write(to: folder.file("other.json"))
    #expect(
      try refusal(
        "compare", "--data", "data.npz", "--float", "float.json", "--fixed", "other.json",
        "--rtl", "build", "-o", "report", in: folder) == "")
  }
}

@Test func aBuildWithoutTheBackEnd() throws {
  try buildFolder("--backend", "hls") { folder in
    #expect(try refusal("simulate", "build", "-i", "data.npz", in: folder) == "")
  }
  try buildFolder("--backend", "verilog") { folder in
    #expect(try refusal("csim", "build", "-i", "data.npz", in: folder) == "")
  }
}

@Test func missingToolsAreNamedWithTheirPackages() throws {
  try buildFolder { folder in
    let none = ["PATH": "/nonexistent"]
    for command in ["simulate", "csim"] {
      #expect(
        try refusal(
          command, "build", "-i", "data.npz", "-o", "y.npz", in: folder, environment: none)
          == "make: the program is not installed; install the package 'make', or run scripts/setup")
    }
    #expect(
      try refusal(
        "compare", "--data", "data.npz", "--float", "float.json", "--fixed", "model.json",
        "--rtl", "build", "-o", "report", in: folder, environment: none)
        == "make: the program is not installed; install the package 'make', or run scripts/setup")
  }
}

@Test(.requires(.compiler, .make))
func missingVerilatorAndHeaders() throws {
  try buildFolder { folder in
    let tools = folder.appending(path: "tools")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: false)
    for name in ["which", "make", "g++"] {
      let path = try #require(ToolRequirement.path(ofCommand: name))
      try FileManager.default.createSymbolicLink(
        atPath: tools.file(name), withDestinationPath: path)
    }
    #expect(
      try refusal(
        "simulate", "build", "-i", "data.npz", in: folder, environment: ["PATH": tools.path])
        == "verilator: the program is not installed; install the package 'verilator', "
        + "or run scripts/setup")
    #expect(
      try refusal(
        "csim", "build", "-i", "data.npz", in: folder, environment: ["AP_TYPES": "/nonexistent"])
        == "/nonexistent: AMD's ap_fixed headers are not there; run scripts/setup, "
        + "or set AP_TYPES to their folder")
  }
}
