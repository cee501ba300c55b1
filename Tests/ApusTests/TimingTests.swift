import Apus
import Foundation
import TestSupport
import Testing

@Suite struct TimingTests {
  /// The tiny network in two stages.
  private func buildFolder(_ body: (URL) throws -> Void) throws {
    try tinyFolder { folder in
      try success("compile", "model.json", "-o", "build", "--stages", "2", in: folder)
      try body(folder)
    }
  }

  @Test func commandShowsPathAndCurve() throws {
    try buildFolder { folder in
      let build = try BuildFolder(folder.file("build"))
      let printed = try success("timing", "build", "--json", in: folder)
      let timing = try JSONDecoder().decode(TimingFigure.self, from: Data(printed.utf8))
      #expect(try timing == build.timing())
      let description = build.description
      #expect(timing.build.stages == 2)
      #expect(timing.build.clockPicoseconds == description.clockPicoseconds)
      #expect(timing.build.registerBits == description.estimate.flipFlops)
      #expect(timing.build.latencyNanoseconds == description.latencyNanoseconds)
      #expect(timing.tableName == description.delayTable.name)
      // Compiled for two stages, the build is the curve's second point and has no slack.
      #expect(timing.curve[1] == timing.build)
      #expect(timing.criticalPath.slackPicoseconds == 0)
      #expect(timing.criticalPath.path.allSatisfy { $0.layer == "scores" })
      #expect(timing.stages.count == 2)

      let text = try success("timing", "build", "--stages-up-to", "2", in: folder)
      let lines = text.split(separator: "\n")
      let clock = String(format: "%.3f", Double(description.clockPicoseconds) / 1000)
      #expect(
        lines[0] == "build: 2 stages of \(clock) ns, by the delays of ultrascale-plus-estimate")
      #expect(lines[1] == "critical path: stage \(timing.criticalStage), \(clock) ns")
      #expect(lines[2].hasPrefix("layer "))
      #expect(lines[3].hasPrefix("scores "))
      #expect(lines.contains { $0.hasPrefix("registers ") && $0.hasSuffix(" \(clock)") })
      #expect(lines.count { $0.hasSuffix("this build") } == 1)
      #expect(lines.last?.hasPrefix("     2") == true)
      #expect(lines.last?.hasSuffix("  this build") == true)
    }
  }

  /// A longer clock than needed: slack in every stage, and the build beside the curve.
  @Test func aClockWithSlack() throws {
    try tinyFolder { folder in
      try success("compile", "model.json", "-o", "build", "--clock-ns", "20", in: folder)
      let timing = try BuildFolder(folder.file("build")).timing()
      #expect(timing.stages.map { $0.picoseconds + $0.slackPicoseconds } == [20_000])
      #expect(timing.curve[0].stages == 1)
      #expect(timing.curve[0].clockPicoseconds == timing.stages[0].picoseconds)
      #expect(timing.points[1] == timing.build)
      #expect(timing.points.count == timing.curve.count + 1)
    }
  }

  /// Elements with names of their own are called by them.
  @Test func neuronsHaveTheirNames() throws {
    try temporaryFolder { folder in
      let graph = try Tiny.graph(dense: "a\nb", classes: ["up", "down"])
      try ModelFile(graph: graph).write(to: folder.file("model.json"))
      try success("compile", "model.json", "-o", "build", in: folder)
      let path = try BuildFolder(folder.file("build")).timing().criticalPath
      #expect(path.groups.contains { $0.neuron == "up" || $0.neuron == "down" })
      let text = try success("timing", "build", in: folder)
      #expect(!text.unicodeScalars.contains { isControl($0) && $0 != "\n" })
      #expect(!text.contains("a\nb"))
    }
  }

  @Test(arguments: ["level", "carryEntry", "carryPerBit", "registers", "fanOut", "smallSum"])
  func delaysOfNoDevice(key: String) throws {
    try buildFolder { folder in
      let text = try folder.text("build/build.json")
      // Put before the number that is there, which for the last key is 0.
      for (value, shown) in [("-1", "-1"), ("9000000000000", "9000000000000")] {
        let damaged = text.replacingOccurrences(
          of: "\"\(key)\" : ", with: "\"\(key)\" : \(value)")
        #expect(damaged != text)
        try folder.write(damaged, to: "build/build.json")
        let line = try refusal("timing", "build", in: folder)
        #expect(line.hasPrefix("build/build.json: delayTable.\(key): \(shown)"), "\(line)")
        #expect(line.hasSuffix(" ps is outside 0…1000000; compile the model again"), "\(line)")
      }
    }
  }
}
