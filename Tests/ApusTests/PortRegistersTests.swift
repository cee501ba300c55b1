import Apus
import Foundation
import TestSupport
import Testing

/// Builds whose registers stand at other ports than the outputs.
@Suite struct PortRegistersTests {
  @Test(.requires(.verilator, .compiler, .make), arguments: [PortRegisters.both, .neither])
  func simulationTakesTheCyclesThatTheBuildSays(ports: PortRegisters) throws {
    try tinyFolder { folder in
      let compiled = try success(
        "compile", "model.json", "-o", "build", "--stages", "2", "--port-registers",
        ports.rawValue, "--json", in: folder)
      let description = try JSONDecoder().decode(BuildDescription.self, from: Data(compiled.utf8))
      #expect(description.portRegisters == ports && description.stages == 2)
      let cycles = ports == .both ? 3 : 1
      #expect(description.latencyCycles == cycles)
      let run = try object(
        try success("simulate", "build", "-i", "data.npz", "--json", in: folder))
      #expect(run["mismatches"] as? Int == 0 && run["latencyCycles"] as? Int == cycles)
      let timing = try BuildFolder(folder.file("build")).timing()
      #expect(timing.stages.count == 2)
      #expect(timing.build.latencyNanoseconds == description.latencyNanoseconds)
      // Compiled for two stages, the build is a point of the curve of its own ports.
      #expect(timing.curve.contains(timing.build))
      try success("check", "build", "--latency-ns", "\(description.latencyNanoseconds)", in: folder)
    }
  }

  /// A build of one stage would have no clock: the remedy is told, and nothing is written.
  @Test func oneStageNeedsARegister() throws {
    try tinyFolder { folder in
      let line = try refusal(
        "compile", "model.json", "-o", "build", "--stages", "1", "--port-registers", "none",
        in: folder)
      #expect(line.hasPrefix("model.json: schedule: the port registers: a circuit of one stage "))
      #expect(
        line.hasSuffix("; ask for registers at the inputs or the outputs, or for more stages"))
      #expect(!FileManager.default.fileExists(atPath: folder.file("build")))
    }
  }
}
