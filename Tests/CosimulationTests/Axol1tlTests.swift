import Apus
import Foundation
import TestSupport
import Testing

private let file = "models/axol1tl_v4.npz"

/// The page shows the very function that these tests run.
@Test func theWorkedExampleIsTheTestedOne() throws {
  func text(_ path: String) throws -> String {
    try String(contentsOf: repositoryFolder.appending(path: path), encoding: .utf8)
  }
  let page = try text("docs/axol1tl.md")
  let block = try #require(page.components(separatedBy: "```swift\n").dropFirst().first)
  let shown = block.components(separatedBy: "```")[0]
  #expect(try text("Tests/CosimulationTests/Axol1tl.swift").contains(shown))
}

@Suite(.requiresShared(file)) struct Axol1tlTests {
  private let network: LayerGraph
  private let events: PreparedEvents
  /// Scores and latent means of every event, as the trigger's own emulator gives them.
  private let expected: [Double]

  init() throws {
    let arrays = try Npz.read(try #require(sharedFile(file)))
    network = try axol1tl(arrays)
    events = try PreparedEvents(
      Dataset(eventShape: [57], x: arrays.doubles("inputs")), for: ModelFile(graph: network),
      file: file)
    let (scores, mu) = (try arrays.doubles("score"), try arrays.doubles("mu"))
    expected = scores.indices.flatMap { [scores[$0]] + mu[($0 * 8)..<($0 * 8 + 8)] }
  }

  @Test func layersGiveEveryScoreExactly() throws {
    let types = try network.types()
    let steps = network.outputs.flatMap { types[$0].elements.map(\.exponent) }
    #expect(events.count == 4000)
    let found = try (0..<events.count).flatMap { event in
      zip(
        try network.evaluate(
          Array(events.mantissas[(event * 57)..<(event * 57 + 57)]), types: types), steps
      ).map { Double(sign: .plus, exponent: $1, significand: Double($0)) }
    }
    #expect(found == expected)
  }

  @Test func circuitAndPipelineGiveEveryScoreExactly() throws {
    let compilation = try compile(network)
    let stimulus = (0..<events.count).map { event in
      Array(events.mantissas[(event * 57)..<(event * 57 + 57)])
    }
    let steps = compilation.circuit.outputIntervals.map(\.exponent)
    func doubles(_ outputs: [Int64]) -> [Double] {
      zip(outputs, steps).map { Double(sign: .plus, exponent: $1, significand: Double($0)) }
    }
    #expect(try stimulus.flatMap { doubles(try compilation.circuit.evaluate($0)) } == expected)
    let clocked = compilation.pipeline.stream(stimulus) { $0 % 5 == 2 }
    #expect(clocked.flatMap { doubles($0.outputs) } == expected)
    #expect(try emulate(compilation.pipeline.circuit, on: events).values == expected)
  }

  /// The page's threshold, which accepts one event in a hundred.
  @Test(.requires(.verilator, .compiler, .make, .fixedPointHeaders))
  func verilogAndHLSDecideAlike() throws {
    let (model, decision) = try ModelFile(graph: network).deciding(above: 213.2)
    #expect(decision.used == 213.1875)
    #expect(decision.format.description == "ufixed<18,14>")
    // The score is the first of nine outputs.
    let decisions = stride(from: 0, to: expected.count, by: 9).map {
      expected[$0] > 213.2 ? 1.0 : 0
    }
    #expect(decisions.reduce(0, +) == 40)
    try check(model, decisions)
  }

  @Test(.requires(.verilator, .compiler, .make, .fixedPointHeaders))
  func verilogAndHLSGiveEveryScoreExactly() throws {
    try check(ModelFile(graph: network), expected)
  }

  /// Emulator, Verilog and HLS C++ of a model against the outputs of every event.
  private func check(_ model: ModelFile, _ expected: [Double]) throws {
    try temporaryFolder { scratch in
      let path = scratch.appending(path: "build").path
      try build(model).project.write(to: path, marker: BuildDescription.fileName)
      let folder = try BuildFolder(path)
      #expect(try emulate(folder.pipeline.circuit, on: events).values == expected)
      let simulated = try folder.simulate(events)
      #expect(simulated.values == expected)
      #expect(simulated.figures.mismatches == 0)
      let csim = try folder.csim(events, headers: ToolRequirement.fixedPointHeadersFolder.path)
      #expect(csim.values == expected)
    }
  }
}
