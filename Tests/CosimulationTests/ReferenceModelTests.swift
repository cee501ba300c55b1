import Apus
import Foundation
import TestSupport
import Testing

/// The models whose generated projects are committed under `testbenches/` and `hls-out/`.
private let references = ["example", "jets_small"]

private func folder(_ path: String) -> URL { repositoryFolder.appending(path: path) }

private func model(_ name: String) throws -> ModelFile {
  try ModelFile.read(folder("testbenches/\(name)/model.json").path)
}

/// The files below a folder that git would keep, by their paths.
private func committedFiles(_ url: URL) throws -> [String: String] {
  var files: [String: String] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: url.path)
  where !path.contains("obj_dir") && path != "csim" && !path.hasSuffix(".vcd")
    && !path.contains("_prj/")
  {
    let file = url.appending(path: path)
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
    if !isFolder.boolValue { files[path] = try String(contentsOf: file, encoding: .utf8) }
  }
  return files
}

@Suite struct ReferenceModelTests {
  /// After a change of the compiler run `scripts/update-goldens` and read the difference.
  @Test(arguments: references) func committedProjectsAreWhatIsGenerated(name: String) throws {
    let verilog = try build(
      try model(name), options: BuildOptions(includesVerilog: true, includesHLS: false))
    let hls = try build(try model(name)).project.files.filter { $0.path.hasPrefix("hls/") }
    let expected = [
      ("testbenches/\(name)", verilog.project.files.map { ($0.path, $0.text) }),
      ("hls-out/\(name)", hls.map { (String($0.path.dropFirst(4)), $0.text) }),
    ]
    for (path, files) in expected {
      let committed = try committedFiles(folder(path))
      #expect(committed.keys.sorted() == files.map(\.0).sorted(), "files of \(path)")
      for (file, text) in files {
        #expect(committed[file] == text, "\(path)/\(file) differs")
      }
    }
  }

  @Test(arguments: references) func everyLevelIsItsOwnText(name: String) throws {
    let graph = try model(name).graph
    let compilation = try compile(graph)
    #expect(try LayerGraph(parsing: graph.dump()) == graph)
    #expect(try Circuit(parsing: compilation.circuit.dump()) == compilation.circuit)
    #expect(try Pipeline(parsing: compilation.pipeline.dump()) == compilation.pipeline)
  }

  @Test(
    .requires(.verilator, .compiler, .make, .fixedPointHeaders, .icarus), arguments: references)
  func makeRunsThem(name: String) throws {
    try temporaryFolder { scratch in
      for (path, subfolder, goal) in [
        ("testbenches/\(name)", "testbench", "run"), ("hls-out/\(name)", "", "run"),
        ("testbenches/\(name)", "testbench", "icarus"),
      ] {
        let copy = scratch.appending(path: path)
        try FileManager.default.createDirectory(
          at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
        if !FileManager.default.fileExists(atPath: copy.path) {
          try FileManager.default.copyItem(at: folder(path), to: copy)
        }
        let result = try runProcess(
          "/usr/bin/env",
          ["make", "-s", goal, "AP_TYPES=\(ToolRequirement.fixedPointHeadersFolder.path)"],
          in: copy.appending(path: subfolder))
        #expect(result.status == 0, "\(result.stdout) \(result.stderr)")
        #expect(result.stdout.contains("\"vectors\": 64, \"mismatches\": 0"))
      }
    }
  }

  /// Real jets, whose features are scaled already, through the emulator and both simulations.
  @Test(
    .requiresShared("data/jets_hlf_1024.npz"),
    .requires(.verilator, .compiler, .make, .fixedPointHeaders, .icarus))
  func realJetsGiveEqualIntegers() throws {
    let data = try #require(sharedFile("data/jets_hlf_1024.npz"))
    let model = try model("jets_small")
    let events = try PreparedEvents(
      try Dataset.read(data), for: model, file: data, isScaled: true)
    try temporaryFolder { scratch in
      let path = scratch.appending(path: "build").path
      try build(model).project.write(to: path, marker: BuildDescription.fileName)
      let build = try BuildFolder(path)
      let expected = try emulate(build.pipeline.circuit, on: events)
      let types = try model.graph.types()
      let layers = try (0..<events.count).flatMap { event in
        try model.graph.evaluate(
          Array(events.mantissas[(event * 16)..<(event * 16 + 16)]), types: types)
      }
      #expect(expected.mantissas.count == 1024 * 5)
      #expect(expected.mantissas == layers)
      let simulated = try build.simulate(events)
      #expect(simulated.mantissas == expected.mantissas)
      #expect(simulated.figures.mismatches == 0)
      let second = try build.simulate(events, simulator: .icarus)
      #expect(second.mantissas == expected.mantissas)
      #expect(second.figures == simulated.figures)
      let csim = try build.csim(events, headers: ToolRequirement.fixedPointHeadersFolder.path)
      #expect(csim.mantissas == expected.mantissas)
    }
  }
}
