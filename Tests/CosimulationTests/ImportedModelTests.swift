import Apus
import Foundation
import TestSupport
import Testing

/// Trained HGQ2 taggers with the outputs that the training framework gives for 2,024 events:
/// 1,024 real jets, and points spread far beyond them.
private let taggers: [(name: String, rightJets: Int)] = [
  ("hgq2_jets_ebops530", 750), ("hgq2_jets_ebops2571", 785), ("hgq2_jets_ebops13285", 810),
]

@Suite(
  .requiresShared(
    "models/hgq2_jets_ebops530.keras", "models/hgq2_jets_ebops2571.keras",
    "models/hgq2_jets_ebops13285.keras", "data/jets_hlf_1024.npz"))
struct ImportedModelTests {
  @Test(.requires(.verilator, .compiler, .make, .fixedPointHeaders), arguments: taggers)
  func everyLevelGivesTheTrainedOutputs(name: String, rightJets: Int) throws {
    let model = try ModelFile.importing(try #require(sharedFile("models/\(name).keras"))).model
    #expect(model.graph.name == name)
    let file = try #require(sharedFile("models/\(name).reference.npz"))
    let expected = try #require(try Npz.read(file)["y"]).doubles()
    let events = try PreparedEvents(
      try Dataset.read(file, withLabels: false), for: model, file: file)
    #expect(events.count == 2024)
    #expect(expected.count == 2024 * 10)
    let stimulus = (0..<events.count).map { event in
      Array(events.mantissas[(event * 16)..<(event * 16 + 16)])
    }

    let types = try model.graph.types()
    let steps = model.graph.outputs.flatMap { types[$0].elements.map(\.exponent) }
    let layers = try stimulus.flatMap { event in
      zip(try model.graph.evaluate(event, types: types), steps).map { value, step in
        Double(sign: .plus, exponent: step, significand: Double(value))
      }
    }
    #expect(layers == expected)

    try temporaryFolder { scratch in
      let path = scratch.appending(path: "build").path
      try build(model).project.write(to: path, marker: BuildDescription.fileName)
      let folder = try BuildFolder(path)
      let circuit = folder.pipeline.circuit
      func doubles(_ outputs: [Int64]) -> [Double] {
        zip(outputs, circuit.outputIntervals).map { value, interval in
          Double(sign: .plus, exponent: interval.exponent, significand: Double(value))
        }
      }
      #expect(try stimulus.flatMap { doubles(try circuit.evaluate($0)) } == expected)
      let clocked = folder.pipeline.stream(stimulus) { $0 % 7 == 3 }
      #expect(clocked.flatMap { doubles($0.outputs) } == expected)
      #expect(try emulate(circuit, on: events).values == expected)
      let simulated = try folder.simulate(events)
      #expect(simulated.values == expected)
      #expect(simulated.figures.mismatches == 0)
      let csim = try folder.csim(events, headers: ToolRequirement.fixedPointHeadersFolder.path)
      #expect(csim.values == expected)
    }

    // The first five outputs are the classes.
    let jets = try #require(sharedFile("data/jets_hlf_1024.npz"))
    let labels = try #require(try Npz.read(jets)["y"]).integers()
    let right = labels.enumerated().count { jet, label in
      let scores = expected[(jet * 10)..<(jet * 10 + 5)]
      return scores.firstIndex(of: scores.max() ?? 0) == jet * 10 + label
    }
    #expect(right == rightJets)
  }
}
