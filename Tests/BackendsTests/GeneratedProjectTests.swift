import Backends
import Foundation
import TestSupport
import Testing
import TriggerIR

@Suite struct GeneratedProjectTests {
  private func project(_ files: [(String, String)]) throws -> GeneratedProject {
    var project = GeneratedProject()
    for (path, text) in files { try project.add(path, text) }
    return project
  }

  /// The files below a folder with their texts, hidden ones too.
  private func content(_ folder: URL) throws -> [String: String] {
    var result: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appending(path: path)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if !isFolder.boolValue { result[path] = try String(contentsOf: file, encoding: .utf8) }
    }
    return result
  }

  @Test func sortedAndFound() throws {
    let one = try project([("b", "2"), ("a/c", "1"), ("a.v", "0")])
    #expect(one.files.map(\.path) == ["a.v", "a/c", "b"])
    #expect(one["a/c"] == "1")
    #expect(one["c"] == nil)
    #expect(try one == project([("a.v", "0"), ("a/c", "1"), ("b", "2")]))
    var outer = GeneratedProject()
    try outer.add(one, under: "x")
    #expect(outer.files.map(\.path) == ["x/a.v", "x/a/c", "x/b"])
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "..", "../x", "a/../../x", "a/..", "a//b", "a/", ".", "./a", ".hidden",
    "a/.hidden", "a b", "a\nb", "a\u{0}b", "é", "a\\b", "a:b", "$(id)", "~", "~/x", "taken",
  ])
  func pathsThatLeave(path: String) throws {
    var files = try project([("taken", "")])
    let before = files
    #expect(
      message { try files.add(path, "x") }
        == "internal error in a back end: '\(path)' is not a fresh path inside the project")
    #expect(files == before)
  }

  @Test func replacesAnEarlierBuild() throws {
    try temporaryFolder { folder in
      let target = folder.appending(path: "deep/er/build")
      try project([("build.json", "1"), ("old/file", "1")]).write(
        to: target.path, marker: "build.json")
      #expect(
        try content(folder) == ["deep/er/build/build.json": "1", "deep/er/build/old/file": "1"])
      try project([("build.json", "2"), ("new", "2")]).write(to: target.path, marker: "build.json")
      #expect(try content(folder) == ["deep/er/build/build.json": "2", "deep/er/build/new": "2"])
      // With a slash behind the name, as shells complete it.
      try project([("build.json", "3")]).write(to: target.path + "/", marker: "build.json")
      #expect(try content(folder) == ["deep/er/build/build.json": "3"])
    }
  }

  @Test func emptyFolderIsTaken() throws {
    try temporaryFolder { folder in
      let target = folder.appending(path: "empty")
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: false)
      #expect(try GeneratedProject.checkTarget(target.path, marker: "m"))
      try project([("m", "1")]).write(to: target.path, marker: "m")
      #expect(try content(folder) == ["empty/m": "1"])
      #expect(try !GeneratedProject.checkTarget(folder.path + "/none", marker: "m"))
    }
  }

  @Test func aFileAsTarget() throws {
    try temporaryFolder { folder in
      let target = folder.appending(path: "file")
      try Data("mine".utf8).write(to: target)
      let text = message { try project([("m", "1")]).write(to: target.path, marker: "m") }
      #expect(
        text == "\(target.path): it is a file, and a folder is to be written; give another name")
      #expect(try content(folder) == ["file": "mine"])
      #expect(
        message { try project([("m", "1")]).write(to: target.path + "/sub", marker: "m") }
          .hasPrefix("\(target.path)/sub: cannot be written: "))
      #expect(try content(folder) == ["file": "mine"])
    }
  }

  @Test func aForeignFolder() throws {
    try temporaryFolder { folder in
      try Data("mine".utf8).write(to: folder.appending(path: "thesis.tex"))
      let text = message { try project([("m", "1")]).write(to: folder.path, marker: "m") }
      #expect(
        text == "\(folder.path): the folder holds other things than an earlier build; "
          + "give a new or empty one")
      #expect(try content(folder) == ["thesis.tex": "mine"])
    }
  }

  /// A file and a folder of the same name cannot be written; the earlier build stays whole.
  @Test func aFailureLeavesWhatWasThere() throws {
    try temporaryFolder { folder in
      let target = folder.appending(path: "build")
      try project([("m", "1")]).write(to: target.path, marker: "m")
      let bad = try project([("a", "2"), ("a/b", "2"), ("m", "2")])
      #expect(
        message { try bad.write(to: target.path, marker: "m") }
          .hasPrefix("\(target.path): cannot be written: "))
      #expect(try content(folder) == ["build/m": "1"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["build"])
    }
  }

  @Test func digests() {
    // The test vectors of FNV-1a in 64 bits by its authors.
    #expect(digest(of: "") == "cbf29ce484222325")
    #expect(digest(of: "a") == "af63dc4c8601ec8c")
    #expect(digest(of: "b") == "af63df4c8601f1a5")
    #expect(digest(of: "foobar") == "85944171f73967e8")
  }
}

@Suite struct VectorFileTests {
  @Test func text() throws {
    #expect(
      VectorFile.text(inputs: [1, -2, 3, .min], inputCount: 2, outputs: [5, -6], outputCount: 1)
        == "1 -2 | 5\n3 -9223372036854775808 | -6\n")
    #expect(
      VectorFile.text(inputs: [1, 2], inputCount: 1, outputs: [], outputCount: 3) == "1\n2\n")
    #expect(VectorFile.text(inputs: [], inputCount: 1, outputs: [], outputCount: 1) == "")
  }

  @Test func outputs() throws {
    #expect(try VectorFile.outputs(parsing: "", outputCount: 2) == [])
    #expect(try VectorFile.outputs(parsing: "1 -2\n3 4\n", outputCount: 2) == [1, -2, 3, 4])
    #expect(
      try VectorFile.outputs(parsing: "9223372036854775807 \n", outputCount: 1) == [.max])
  }

  @Test func clocks() throws {
    #expect(
      VectorFile.text(frames: [nil, [1, -2], [3, .min], nil])
        == "-\n1 -2\n3 -9223372036854775808\n-\n")
    #expect(try VectorFile.frames(parsing: "", outputCount: 2).isEmpty)
    #expect(
      try VectorFile.frames(parsing: "-\n1 -2\n-\n3 4\n", outputCount: 2)
        == [nil, [1, -2], nil, [3, 4]])
    #expect(
      message { _ = try VectorFile.frames(parsing: "-\n1 2\n", outputCount: 1) }
        == "internal error in simulation: clock 1: its line holds 2 integers of 1")
  }

  @Test(arguments: [
    ("1 2\n3\n", 2, 1, 1), ("1 2 3\n", 2, 0, 3), ("1 x\n", 2, 0, 1), ("1\n", 2, 0, 1),
    ("1 2\n1 9223372036854775808\n", 2, 1, 1), ("1 2\r\n", 2, 0, 1), ("1.0\n", 1, 0, 0),
  ])
  func errors(text: String, count: Int, event: Int, found: Int) {
    #expect(
      message { _ = try VectorFile.outputs(parsing: text, outputCount: count) }
        == "internal error in simulation: event \(event): its line holds \(found) integers of "
        + "\(count)")
  }
}

@Suite struct BuildDescriptionTests {
  @Test(arguments: [nil, 12_500])
  func roundTrip(budget: Int?) throws {
    let hostile = try pipeline(
      name: "line\nbreak", layers: ["in \"", "de\\nse"], inputs: ["a\"b", "名前"],
      outputs: ["</script>", "z"])
    let backend = try VerilogBackend(hostile, name: "top")
    var graph = LayerGraph(name: "g", outputs: [0])
    graph.add(
      "in \"",
      .input(
        shape: [2],
        types: .shared(.init(hostile.circuit.inputs[0].interval.format, .truncate, .wrap))))
    let description = try BuildDescription(
      hostile, layers: graph, backend: backend, area: .ultraScalePlus, delays: .ultraScalePlus,
      latencyBudget: budget, backends: ["verilog", "hls"])
    let json = try description.json()
    #expect(try JSONDecoder().decode(BuildDescription.self, from: Data(json.utf8)) == description)
    #expect(try description.json() == json)
    #expect(json.hasSuffix("}\n"))
    #expect(description.top == "top")
    #expect(description.digest == digest(of: hostile.dump()))
    #expect(description.latencyCycles == 3)
    #expect(description.latencyNanoseconds == 7.5)
    #expect(description.latencyBudgetNanoseconds == budget.map { _ in 12.5 })
    #expect(description.inputs.map(\.name) == ["a\"b", "名前"])
    #expect(description.inputs.map(\.port) == ["a_b", "unnamed"])
    #expect(description.inputs[0].format == "fixed<4,3>")
    #expect(description.inputs[0].width == 4)
    #expect(description.inputs[0].exponent == -1)
    #expect(description.layers.map(\.operations) == [0])
    #expect(description.clockPicoseconds == 2500)
    #expect(description.initiationInterval == 1)
  }
}
