import Apus
import Foundation
import TestSupport
import Testing

/// An anomaly trigger by the commands of a user: from events to a decision in the Verilog.
@Suite struct AnomalyChainTests {
  static let recipe = """
    name: encoder
    data:
      generate: { kind: events, count: 3000, signals: 200, seed: 4 }
      split: { train: 0.4, validation: 0.1, test: 0.5, seed: 1 }
      scaler: shift
      words: fixed<13,13>
      limit: 16
    model:
      kind: variational_autoencoder
      layers:
        - { name: dense_1, units: 6, activation: relu, batch_norm: true }
        - { name: mu, units: 2, activation: linear }
      decoder: [{ name: back, units: 57, activation: linear }]
      objects: { presence: pt, periodic: { phi: 144 } }
    quantization:
      input: { width: 7 }
      weights: { width: 4 }
      activations: { width: 7, integer_bits: 5 }
    training:
      float: { epochs: 2, batch: 128, learning_rate: 0.003 }
      quantized: { epochs: 2, batch: 128, learning_rate: 0.003 }

    """

  @Test(.requires(.verilator, .compiler, .make)) func fromEventsToADecision() throws {
    try temporaryFolder { folder in
      try Data(Self.recipe.utf8).write(to: folder.appending(path: "r.yaml"))
      let trained = try object(try success("train", "r.yaml", "-o", "run", "--json", in: folder))
      #expect(trained["float"] == nil && trained["quantized"] == nil)
      #expect((trained["floatLoss"] as? Double ?? 0) > 0)
      #expect((trained["quantizedLoss"] as? Double ?? 0) > 0)
      let test = try Dataset.read(folder.file("run/test.npz"))
      #expect(test.count == 1500 + 800 && test.classNames.first == "ordinary")

      let goals = ["--accept-khz", "1000", "--false-positive-rates", "1e-2"]
      func report(_ arguments: [String]) throws -> Report {
        let result = try apus(["rates"] + arguments + goals, in: folder)
        try #require(result.status == 0, "\(result.stderr)")
        return try Report(json: try folder.text("report/report.json"))
      }
      let model = ["run/model.json", "-i", "run/test.npz", "--float", "run/float.json"]
      let rates = try #require(try report(model + ["-o", "report"]).rates)
      #expect(rates.results.map(\.name) == ["float", "fixed"])
      let threshold = try #require(rates.results[1].points.first).threshold

      try success(
        "decide", "run/model.json", "--threshold", "\(threshold)", "--keep-outputs", "-o",
        "trigger.json", in: folder)
      try success(
        "compile", "trigger.json", "-o", "build", "--clock-ns", "5", "--backend", "verilog",
        in: folder)
      let all = try report(
        ["trigger.json", "-i", "run/test.npz", "--float", "run/float.json", "--rtl", "build"]
          + ["-o", "report"])
      #expect(all.agreements.map(\.holds) == [true])
      let results = try #require(all.rates).results
      #expect(results[1].points == results[2].points)
      #expect(results[1].points == rates.results[1].points)

      // The decisions that leave the Verilog are those that the rate counts.
      try success("simulate", "build", "-i", "run/test.npz", "-o", "y.npz", in: folder)
      let outputs = try #require(try Npz.read(folder.file("y.npz"))["y"]).doubles(
        file: "y.npz", name: "y")
      let labels = try #require(test.y)
      let accepted = test.y?.indices.count { labels[$0] == 0 && outputs[2 * $0] == 1 }
      #expect(accepted == results[1].points.first?.accepted.background.successes)
      #expect(
        (0..<test.count).allSatisfy { outputs[2 * $0] == (outputs[2 * $0 + 1] > threshold ? 1 : 0) }
      )
    }
  }

  @Test func anAutoencoderHasNoClassesToCompare() throws {
    try temporaryFolder { folder in
      try Data(Self.recipe.utf8).write(to: folder.appending(path: "r.yaml"))
      try success("train", "r.yaml", "-o", "run", in: folder)
      func message(_ arguments: String...) throws -> String {
        try apus(arguments, in: folder).stderr
      }
      #expect(
        try message(
          "compare", "--data", "run/test.npz", "--float", "run/float.json", "--fixed",
          "run/model.json", "-o", "report")
          == "apus: run/float.json: it is an autoencoder, which has no classes to compare; compare"
          + " its scores with 'apus rates'\n")
      #expect(
        try message(
          "rates", "run/model.json", "-i", "run/test.npz", "--float", "run/float.json",
          "--prescaled")
          == "apus: run/float.json: its scores are of events as they arrive; give events that are"
          + " not scaled, without --prescaled\n")
    }
  }
}
