import Backends
import FixedPoint
import Foundation
import TestSupport
import Testing
import Toolchains
import TriggerIR

/// A sum of a and b, the same as another port, a constant and an unread input, in two stages; its
/// modules have the names that a harness or a bench would like to have.
private func pipeline() throws -> Pipeline {
  let interval = try FixedInterval(lower: -8, upper: 7, exponent: 0)
  var builder = CircuitBuilder(
    like: Circuit(
      name: "net", layers: ["harness", "bench"],
      inputs: ["a", "b", "unread"].map { .init(name: $0, interval: interval) }))
  let (a, b) = (try builder.append(.input(0)), try builder.append(.input(1)))
  _ = try builder.append(.input(2))
  builder.origin = .init(layer: 0, element: 0)
  let sum = try builder.add(a, b, shift: 0)
  builder.origin = .init(layer: 1, element: 0)
  let more = try builder.add(sum, b, shift: 1)
  builder.output("y", more)
  builder.output("same", more)
  builder.output("constant", try builder.constant(5))
  return Pipeline(
    circuit: builder.circuit, stages: builder.circuit.nodes.indices.map { $0 == more ? 1 : 0 },
    stageCount: 2, clockPicoseconds: 5000)
}

/// The design's files in a folder.
private func withDesign(
  ports: PortRegisters = .outputs, _ body: (URL, VerilogBackend) throws -> Void
) throws {
  let backend = try VerilogBackend(pipeline().withRegisters(at: ports))
  try temporaryFolder { folder in
    let design = folder.appending(path: "my design")
    try backend.project().write(to: design.path, marker: "net.v")
    try body(design, backend)
  }
}

@Suite struct SynthesisTests {
  @Test(.requires(.yosys)) func ultraScalePlus() throws {
    try withDesign { folder, backend in
      let (tool, cells) = try YosysSynthesis.ultraScalePlus(folder, top: backend.top, limit: 600)
      #expect(tool.hasPrefix("Yosys "))
      #expect(try cells.flipFlops == pipeline().registerBits)
      // About a table for each bit of both sums.
      #expect((6...16).contains(cells.luts), "\(cells)")
      #expect((2...5).contains(cells.carries), "\(cells)")
      #expect(cells.muxes == 0)
    }
  }

  @Test(.requires(.verilator), arguments: [(PortRegisters.both, 2 + 12), (.neither, 14 + 16)])
  func harnessIsLintClean(ports: PortRegisters, flipFlops: Int) throws {
    try withDesign(ports: ports) { folder, backend in
      let harness = try backend.synthesisHarness()
      #expect(!["net", "net_harness", "net_bench"].contains(harness.name))
      #expect(harness.flipFlops == flipFlops)
      try Data(harness.text.utf8).write(to: folder.appending(path: "outer.v"))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      let lint = try runProcess(
        "verilator",
        ["--lint-only", "-Wall", "-Wno-DECLFILENAME", "--top-module", harness.name]
          + files, in: folder)
      #expect(lint.status == 0)
      // The unread input is the design's own.
      #expect(!(lint.stdout + lint.stderr).contains("outer.v"), "\(lint.stderr)")
    }
  }

  @Test(.requires(.yosys, .nextpnr), arguments: [PortRegisters.outputs, .inputs])
  func ecp5(ports: PortRegisters) throws {
    try withDesign(ports: ports) { folder, backend in
      let program = try ECP5Implementation.program(
        environment: ToolRequirement.nextpnrFolder.path,
        path: ProcessInfo.processInfo.environment["PATH"] ?? "")
      func run(seeds: Int, limit: Double) throws -> (ECP5Implementation, [Int]) {
        var told: [Int] = []
        let result = try ECP5Implementation(
          folder, harness: try backend.synthesisHarness(), program: program, seeds: seeds,
          clockPicoseconds: 5000, limit: limit, progress: { told.append($0) })
        return (result, told)
      }
      let seeds = ports == .outputs ? 2 : 1
      let (result, told) = try run(seeds: seeds, limit: 600)
      #expect(told == Array(0...seeds))
      #expect(result.tools.count == 2)
      #expect(result.tools.first?.hasPrefix("Yosys ") == true)
      #expect(result.tools.last?.hasPrefix("nextpnr-ecp5 ") == true)
      #expect(result.runs.map(\.seed) == Array(1...seeds))
      for run in result.runs {
        // The harness' own registers are taken off, also those of the unread input, of equal
        // outputs and of constant ones.
        #expect(try run.ffs == pipeline().withRegisters(at: ports).registerBits)
        #expect((9...40).contains(run.comb), "\(run)")
        #expect((50...1000).contains(run.fmaxMHz), "\(run)")
      }
      // The same seed gives the same placement.
      if ports == .outputs {
        #expect(try run(seeds: 1, limit: 600).0.runs.first == result.runs.first)
      }
    }
  }

  @Test(.requires(.yosys)) func whatCannotBeSynthesised() throws {
    try withDesign { folder, backend in
      func message(limit: Double = 600) -> String {
        do {
          _ = try YosysSynthesis.ultraScalePlus(folder, top: backend.top, limit: limit)
        } catch { return "\(error)" }
        return ""
      }
      #expect(
        message(limit: 0.01)
          == "yosys: it was still running after 0.01 s and was stopped; allow more time, or "
          + "compile a smaller model")
      let file = folder.appending(path: "net.v")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacingOccurrences(of: "endmodule", with: "").utf8).write(to: file)
      #expect(message().hasPrefix("Yosys failed: "), "\(message())")
      #expect(!message().contains("\n"))
      try FileManager.default.removeItem(at: file)
      #expect(message().hasPrefix("Yosys failed: "), "\(message())")
    }
  }
}
