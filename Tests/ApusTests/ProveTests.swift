import Apus
import Foundation
import TestSupport
import Testing

/// The tiny network, compiled.
private func buildFolder(_ options: String..., body: (URL) throws -> Void) throws {
  try tinyFolder { folder in
    let result = try apus(["compile", "model.json", "-o", "build"] + options, in: folder)
    try #require(result.status == 0, "\(result.stderr)")
    try body(folder)
  }
}

@Suite struct ProveTests {
  @Test(.requires(.yosys)) func aBuildIsProven() throws {
    try buildFolder { folder in
      let before = try contents(of: folder)
      let printed = try success("prove", "build", "--json", in: folder)
      let report = try JSONDecoder().decode(ProofReport.self, from: Data(printed.utf8))
      let build = try BuildFolder(folder.file("build"))
      #expect(report.holds && report.digest == build.description.digest)
      #expect(report.tool.hasPrefix("Yosys ") && report.seconds > 0)
      #expect(report.layers == 1 && report.ports == 3 && report.registers > 2)
      #expect(report.words == build.description.layers.map(\.operations).reduce(0, +))
      #expect(report.proven == report.words + report.registers + report.ports)

      let line = try success("prove", "build", in: folder)
      let start =
        "build: the Verilog is the circuit: 1 layers, \(report.words) words, "
        + "\(report.registers) registers, 3 ports, \(report.bits) bits proven by \(report.tool) in "
      #expect(line.hasPrefix(start) && line.hasSuffix(" s\n"), "\(line)")
      #expect(try contents(of: folder) == before)
    }
  }

  /// One constant of the Verilog is another.
  @Test(.requires(.yosys)) func aDifferenceIsFound() throws {
    try buildFolder { folder in
      let file = "build/verilog/tiny_scores.v"
      let text = try folder.text(file)
      let constant = try #require(text.firstMatch(of: /(\d+)'d(\d+) ([+-])/))
      let other = try #require(Int(constant.2)) ^ 1
      try folder.write(
        text.replacingOccurrences(
          of: "\(constant.0)", with: "\(constant.1)'d\(other) \(constant.3)"), to: file)
      let printed = try apus(["prove", "build", "--json"], in: folder)
      #expect(printed.status == 1 && printed.stderr == "")
      let report = try JSONDecoder().decode(ProofReport.self, from: Data(printed.stdout.utf8))
      #expect(!report.holds && report.undecided == [])
      let place = try #require(report.differences.first)
      #expect(place.layer == "scores" && place.word.hasPrefix("layer_scores.scores_"))
      #expect(place.found != place.expected)
      #expect(place.event?.count == 3)

      let shown = try apus(["prove", "build"], in: folder)
      #expect(shown.status == 1 && shown.stderr == "")
      let lines = shown.stdout.split(separator: "\n")
      let count = report.differences.count
      #expect(lines.count == 1 + count)
      #expect(lines[0].hasPrefix("build: not proven: \(count) differences, 0 undecided of "))
      #expect(lines[1].hasPrefix("DIFFERS layer 'scores', \(place.word), bit "), "\(lines[1])")
      #expect(lines[1].contains(" in the Verilog, ") && lines[1].contains("; the event input_0 = "))
    }
  }

  @Test(.requires(.yosys)) func whatIsMissing() throws {
    try buildFolder { folder in
      try expectLine(
        refusal("prove", "build", in: folder, environment: ["PATH": "/nonexistent"]),
        "yosys: the program is not installed; install the package 'yosys', or run scripts/setup")
      try expectLine(
        refusal("prove", "build", "--limit-s", "0.001", in: folder),
        "yosys: it was still running after 0.001 s and was stopped; allow more time, or compile a "
          + "smaller model")
      try FileManager.default.removeItem(atPath: folder.file("build/verilog/tiny_scores.v"))
      #expect(try refusal("prove", "build", in: folder).hasPrefix("Yosys failed: "))
    }
    try buildFolder("--backend", "hls") { folder in
      try expectLine(
        refusal("prove", "build", in: folder),
        "build: it was compiled without Verilog; compile the model with --backend all")
    }
  }
}
