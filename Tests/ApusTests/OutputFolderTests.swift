import Apus
import Foundation
import TestSupport
import Testing

/// A folder is replaced only where it holds nothing but what an earlier run left there.
@Suite struct OutputFolderTests {
  private func project(_ files: [String]) throws -> GeneratedProject {
    var project = GeneratedProject()
    for file in files { try project.add(file, "new") }
    return project
  }

  @Test func foreignFilesKeepAFolder() throws {
    try temporaryFolder { folder in
      let path = folder.appending(path: "build").path
      let files = ["build.json", "verilog/top.v", "hls/top.cpp", "testbench/bench.cpp"]
      try OutputFolder.build.write(try project(files), to: path)
      // By-products of the make files do not stand in the way.
      for file in [
        "testbench/obj_dir/Vtop.cpp", "hls/csim", "testbench/trace.vcd", "testbench/bench.vvp",
        "synthesis/xcup.json", "synthesis/ecp5.json",
      ] {
        let url = URL(fileURLWithPath: path).appending(path: file)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("x".utf8).write(to: url)
      }
      try OutputFolder.build.write(try project(files), to: path)
      for foreign in [
        "thesis.tex", "vivado/timing.rpt", "verilog/notes.txt", "synthesis/notes.txt",
        "quartus/reports/top.sta.rpt", "a/b/c.v",
      ] {
        let url = URL(fileURLWithPath: path).appending(path: foreign)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: url)
        #expect(throws: ProjectError.foreign(path, foreign)) {
          try OutputFolder.build.write(try project(files), to: path)
        }
        #expect(try String(contentsOf: url, encoding: .utf8) == "mine")
        try FileManager.default.removeItem(at: url)
      }
      try OutputFolder.build.write(try project(files), to: path)
    }
  }

  @Test(arguments: [OutputFolder.build, .run, .report])
  func aMarkerAloneIsNoLicence(kind: OutputFolder) throws {
    try temporaryFolder { folder in
      for name in [kind.marker, "thesis.tex"] {
        try Data("mine".utf8).write(to: folder.appending(path: name))
      }
      #expect(throws: ProjectError.foreign(folder.path, "thesis.tex")) {
        try kind.check(folder.path)
      }
    }
  }
}
