import Apus
import Foundation
import TestSupport
import Testing

/// Commands whose output cannot be written, beside a file `file` and a folder `full` that holds
/// something else.
@Test(arguments: [
  (
    ["compile", "model.json", "-o", "file"],
    """
    file: it is a file, and a folder is to be written; give another name
    """
  ),
  (
    ["compile", "model.json", "-o", "full"],
    """
    full: the folder holds other things than an earlier build; give a new or empty one
    """
  ),
  (
    ["compile", "model.json", "-o", "file/build"],
    """
    file/build: file is a file, and a folder is to be written in it; give another name
    """
  ),
  (
    ["emulate", "model.json", "-i", "data.npz", "-o", "full"],
    """
    full: it is a folder, and a file is to be written; give another name
    """
  ),
  (
    ["emulate", "model.json", "-i", "data.npz", "-o", "none/y.npz"],
    """
    none/y.npz: its folder does not exist; make the folder none
    """
  ),
  (
    ["emulate", "model.json", "-i", "data.npz", "-o", "file/y.npz"],
    """
    file/y.npz: file is a file, and a file is to be written in it; give another name
    """
  ),
  (
    ["generate", "jets", "--count", "10", "-o", "none/jets.npz"],
    """
    none/jets.npz: its folder does not exist; make the folder none
    """
  ),
  (
    ["generate", "jets", "--count", "10", "-o", "full"],
    """
    full: it is a folder, and a file is to be written; give another name
    """
  ),
  (
    ["train", "small.yaml", "-o", "file"],
    """
    file: it is a file, and a folder is to be written; give another name
    """
  ),
  (
    ["train", "small.yaml", "-o", "full"],
    """
    full: the folder holds other things than an earlier build; give a new or empty one
    """
  ),
  (
    ["train", "small.yaml", "-o", "."],
    """
    .: the folder holds other things than an earlier build; give a new or empty one
    """
  ),
  (
    ["train", "small.yaml", "-o", "file/run"],
    """
    file/run: file is a file, and a folder is to be written in it; give another name
    """
  ),
  (
    [
      "compare", "--data", "data.npz", "--float", "float.json", "--fixed", "model.json", "-o",
      "full",
    ], "full: the folder holds other things than an earlier build; give a new or empty one"
  ),
  (
    ["simulate", "build", "-i", "data.npz", "-o", "none/y.npz"],
    """
    none/y.npz: its folder does not exist; make the folder none
    """
  ),
  (
    ["simulate", "build", "-i", "data.npz", "--wave", "none/w.vcd"],
    """
    none/w.vcd: its folder does not exist; make the folder none
    """
  ),
  (
    ["csim", "build", "-i", "data.npz", "-o", "full"],
    """
    full: it is a folder, and a file is to be written; give another name
    """
  ),
])
func outputsThatCannotBeWritten(arguments: [String], line: String) throws {
  try tinyFolder { folder in
    try folder.write(Chain.recipe, to: "small.yaml")
    try folder.write("mine", to: "file")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "full"), withIntermediateDirectories: false)
    try folder.write("mine", to: "full/thesis.txt")
    try expectLine(
      refusal(arguments, in: folder), line)
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
  (
    "build.json", "\"schema\" : \"apus-build\"", "\"schema\" : \"apus\"",
    """
    build/build.json: schema: it is apus 4, and this program reads apus-build 4; compile \
    the model again
    """
  ),
  (
    "build.json", "\"version\" : 4", "\"version\" : 7",
    """
    build/build.json: version: it is apus-build 7, and this program reads apus-build 4; \
    compile the model again
    """
  ),
  (
    "build.json", "\"latencyCycles\" : ", "\"latencyCycles\" : 9",
    """
    build/build.json: latencyCycles: is 91, and the pipeline has 1; compile the model \
    again
    """
  ),
  (
    "build.json", "\"portRegisters\" : \"outputs\"", "\"portRegisters\" : \"both\"",
    """
    build/build.json: portRegisters: is both, and the pipeline has outputs; compile the model \
    again
    """
  ),
  (
    "build.json", "\"latencyNanoseconds\" : ", "\"latencyNanoseconds\" : 0.",
    """
    build/build.json: latencyNanoseconds: is 0.5, and the pipeline has 5.0; compile the \
    model again
    """
  ),
  (
    "build.json", "\"stages\" : ", "\"stages\" : -9",
    """
    build/build.json: stages: is -91, and the pipeline has 1; compile the model again
    """
  ),
  (
    "build.json", "\"clockPicoseconds\" : ", "\"clockPicosecond\" : ",
    """
    build/build.json: the key 'clockPicoseconds' is missing; add it
    """
  ),
  (
    "build.json", "{", "",
    """
    build/build.json: is not valid JSON (Invalid value around character 12); correct or \
    write the file again
    """
  ),
  (
    "ir/pipeline.txt", "add", "subtract",
    """
    build/ir/pipeline.txt: its digest is not that of build.json; compile the model again
    """
  ),
  (
    "model.json", "\"mantissas\":[3,", "\"mantissas\":[2,",
    """
    build/model.json: it is not the model that ir/pipeline.txt was compiled from; \
    compile the model again
    """
  ),
  (
    "model.json", "fixed<6,3,RND,SAT>", "fixed<7,3,RND,SAT>",
    """
    build/model.json: it is not the model that ir/pipeline.txt was compiled from; \
    compile the model again
    """
  ),
  (
    "model.json", "{", "",
    """
    build/model.json: is not valid JSON (Invalid value around character 9); correct or \
    write the file again
    """
  ),
])
func tamperedBuilds(file: String, text: String, replacement: String, line: String) throws {
  try buildFolder { folder in
    let whole = try folder.text("build/\(file)")
    let range = try #require(whole.range(of: text))
    try folder.write(
      whole.replacingCharacters(in: range, with: replacement), to: "build/\(file)")
    try expectLine(
      refusal("check", "build", "--luts", "9999", in: folder), line)
  }
}

@Test(arguments: [
  (
    "build.json",
    """
    build: it holds no build.json; make it with 'apus compile model.json -o build'
    """
  ), ("model.json", "build/model.json: does not exist or cannot be reached; check the path"),
  ("ir/pipeline.txt", "build/ir/pipeline.txt: does not exist or cannot be reached; check the path"),
])
func buildsThatLackAFile(file: String, line: String) throws {
  try buildFolder { folder in
    try FileManager.default.removeItem(atPath: folder.file("build/\(file)"))
    try expectLine(
      refusal("simulate", "build", "-i", "data.npz", in: folder), line)
  }
}

@Test func checksThatHaveNothingToHold() throws {
  try buildFolder { folder in
    try expectLine(
      refusal("check", "build", in: folder),
      """
      build: nothing was given to check; give --latency-ns, --luts, --ffs, --fmax-mhz \
      or --report
      """)
    try expectLine(
      refusal("check", "build", "--auc-loss", "0.1", in: folder),
      """
      build: the AUC loss is not known without a comparison; give --report with the folder \
      that 'apus compare' wrote
      """)
    try expectLine(
      refusal("check", "build", "--report", "none", in: folder),
      """
      none/report.json: does not exist or cannot be reached; check the path
      """)
    try expectLine(
      refusal("check", "none", "--luts", "1", in: folder),
      """
      none: it holds no build.json; make it with 'apus compile model.json -o none'
      """)
    try expectLine(
      refusal("check", "model.json", "--luts", "1", in: folder),
      """
      model.json: it is a file, and a build is a folder; give the folder that 'apus \
      compile' wrote
      """)
  }
}

@Test func aModelIsComparedWithItsOwnBuild() throws {
  try buildFolder { folder in
    var model = try Tiny.model()
    model.graph.name = "other"
    try model.write(to: folder.file("other.json"))
    try expectLine(
      refusal(
        "compare", "--data", "data.npz", "--float", "float.json", "--fixed", "other.json",
        "--rtl", "build", "-o", "report", in: folder),
      """
      build: it was compiled from another model; compile the model that is compared
      """)
  }
}

@Test func aBuildWithoutTheBackEnd() throws {
  try buildFolder("--backend", "hls") { folder in
    try expectLine(
      refusal("simulate", "build", "-i", "data.npz", in: folder),
      """
      build: it was compiled without Verilog; compile the model with --backend all
      """)
  }
  try buildFolder("--backend", "verilog") { folder in
    try expectLine(
      refusal("csim", "build", "-i", "data.npz", in: folder),
      """
      build: it was compiled without HLS C++; compile the model with --backend all
      """)
  }
}

@Test func missingToolsAreNamedWithTheirPackages() throws {
  try buildFolder { folder in
    let none = ["PATH": "/nonexistent"]
    for command in ["simulate", "csim"] {
      try expectLine(
        refusal(
          command, "build", "-i", "data.npz", "-o", "y.npz", in: folder, environment: none),
        "make: the program is not installed; install the package 'make', or run scripts/setup")
    }
    try expectLine(
      refusal(
        "compare", "--data", "data.npz", "--float", "float.json", "--fixed", "model.json",
        "--rtl", "build", "-o", "report", in: folder, environment: none),
      "make: the program is not installed; install the package 'make', or run scripts/setup")
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
    try expectLine(
      refusal(
        "simulate", "build", "-i", "data.npz", in: folder, environment: ["PATH": tools.path]),
      "verilator: the program is not installed; install the package 'verilator', "
        + "or run scripts/setup")
    try expectLine(
      refusal(
        "csim", "build", "-i", "data.npz", in: folder, environment: ["AP_TYPES": "/nonexistent"]),
      "/nonexistent: AMD's ap_fixed headers are not there; run scripts/setup, "
        + "or set AP_TYPES to their folder")
  }
}
