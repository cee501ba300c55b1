import Apus
import Foundation
import TestSupport
import Testing

/// The tiny network on 40 events, of which every second is background.
private func ratesFolder(_ body: (URL) throws -> Void) throws {
  try tinyFolder { folder in
    let x = (0..<120).map { Double(($0 * 7) % 23) / 4 - 2.5 }
    let y = (0..<40).map { Int64($0 % 2) }
    try Tiny.write(x: x, y: y, to: folder.file("events.npz"))
    try body(folder)
  }
}

/// A network with two outputs: a copy of its inputs, and a sum of them.
private func severalOutputs(score: String = "score") throws -> LayerGraph {
  try LayerGraph(name: "anomaly") { network in
    let x = try network.input("x", shape: [3], "fixed<8,5,RND,SAT>")
    network.output(try x.quantized("fixed<8,5,RND,SAT>", name: "copy"))
    network.output(
      try x.dense(
        ConstantTensor(shape: [3, 1], mantissas: [1, 2, -1], exponent: 0),
        ConstantTensor(shape: [1], mantissas: [0], exponent: 0), name: "sum"
      ).quantized("fixed<10,7,RND,SAT>", name: score))
  }
}

@Suite struct RatesTests {
  private let goals = ["--accept-khz", "100,500", "--crossing-khz", "1000"]

  private func report(_ arguments: [String], in folder: URL) throws -> RateReport {
    let result = try apus(
      ["rates", "model.json", "-i", "events.npz", "--json"] + arguments + goals, in: folder)
    try #require(result.status == 0, "\(result.stderr)")
    return try #require(try Report(json: result.stdout).rates)
  }

  /// The command against the emulator's outputs, counted anew.
  @Test func agreesWithTheEmulator() throws {
    try ratesFolder { folder in
      let report = try report(["--score", "scores_1"], in: folder)
      try success("emulate", "model.json", "-i", "events.npz", "-o", "y.npz", in: folder)
      let values = try outputs(folder.file("y.npz")).values
      let scores = stride(from: 1, to: values.count, by: 2).map { values[$0] }
      #expect(report.score == "scores_1")
      #expect(report.backgroundCount == 20)
      #expect(report.signalCounts == [20])
      #expect(report.results.map(\.name) == ["fixed"])
      #expect(report.results[0].points.map(\.allowedKilohertz) == [500, 100])
      // The defaults, 1e-4 and 1e-5, need more events.
      #expect(report.leftOut.count == 2)
      #expect(report.cuts.isEmpty)
      for point in report.results[0].points {
        func count(_ label: Int) -> Int {
          scores.indices.count { $0 % 2 == label && scores[$0] > point.threshold }
        }
        #expect(point.accepted.background.successes == count(0))
        #expect(point.accepted.signals.map(\.successes) == [count(1)])
        #expect(point.accepted.kilohertz.value <= point.allowedKilohertz)
        let steps = try #require(point.thresholdSteps)
        #expect(Double(steps) == point.threshold * 32)
        #expect(point.unique == nil)
      }
    }
  }

  /// The output layer `score` is the score; without one, the first output.
  @Test func theScoreIsFoundByItsName() throws {
    try ratesFolder { folder in
      try ModelFile(graph: severalOutputs()).write(to: folder.file("model.json"))
      #expect(try report([], in: folder).score == "score_0")
      #expect(try report(["--score", "copy_1"], in: folder).score == "copy_1")
      var graph = try severalOutputs(score: "loss")
      graph.outputs.reverse()
      try ModelFile(graph: graph).write(to: folder.file("model.json"))
      #expect(try report([], in: folder).score == "loss_0")
      graph.outputs.reverse()
      try ModelFile(graph: graph).write(to: folder.file("model.json"))
      expectLine(
        try refusal("rates", "model.json", "-i", "events.npz", in: folder),
        "model.json: outputs: the output 'copy' has 3 values, and a score is one; choose one by "
          + "--score, of 'copy_0', 'copy_1', 'copy_2', 'loss_0'")
    }
  }

  @Test func floatStandsBesideFixed() throws {
    try ratesFolder { folder in
      let network = try report(["--score", "scores_0", "--float", "float.json"], in: folder)
      #expect(network.results.map(\.name) == ["float", "fixed"])
      #expect(network.results[0].points.allSatisfy { $0.thresholdSteps == nil })
      // The network's own scores from a file, alone or named beside another array.
      let dataset = try Dataset.read(folder.file("events.npz"))
      let logits = try FloatModel.read(folder.file("float.json")).logits(dataset)
      let scores = stride(from: 0, to: logits.count, by: 2).map { logits[$0] }
      var arrays = NamedArrays()
      arrays.append("anything", try NumericArray(shape: [40, 1], elements: .float32(scores)))
      try Npz.write(arrays, to: folder.file("scores.npz"))
      let arguments = ["--score", "scores_0", "--float", "scores.npz"]
      #expect(try report(arguments, in: folder) == network)
      arrays.append("score", NumericArray(.float64(scores.map { Double($0) })))
      try Npz.write(arrays, to: folder.file("scores.npz"))
      #expect(try report(arguments, in: folder) == network)
    }
  }

  @Test(.requires(.verilator, .compiler, .make)) func hardwareStandsBesideFixed() throws {
    try ratesFolder { folder in
      try success("compile", "model.json", "-o", "build", in: folder)
      let arguments =
        [
          "rates", "model.json", "-i", "events.npz", "--score", "scores_0", "--float", "float.json",
          "--rtl", "build", "-o", "report",
        ] + goals
      let printed = try apus(arguments, in: folder)
      try #require(printed.status == 0, "\(printed.stderr)")
      #expect(printed.stdout.hasPrefix("Working points\n"))
      #expect(printed.stdout.hasSuffix("report/report.html\n"))
      let report = try Report(json: try folder.text("report/report.json"))
      #expect(report.agreements.map(\.holds) == [true])
      let results = try #require(report.rates).results
      #expect(results.map(\.name) == ["float", "fixed", "rtl"])
      #expect(results[1].points == results[2].points)
      let files = try contents(of: folder.appending(path: "report")).keys.sorted()
      #expect(
        files == [
          "latency.svg", "rates-roc.svg", "rates-scores-1.svg", "rates-scores-2.svg",
          "rates-thresholds-1.svg", "rates-thresholds-2.svg", "report.html", "report.json",
          "trade-off.svg",
        ])
      // The same call replaces its report.
      #expect(try apus(arguments, in: folder).stdout == printed.stdout)
      try ModelFile(graph: severalOutputs()).write(to: folder.file("model.json"))
      let other = try apus(
        ["rates", "model.json", "-i", "events.npz", "--rtl", "build"], in: folder)
      #expect(
        other.stderr.hasSuffix(
          "build: it was compiled from another model; compile the model that is compared\n"))
    }
  }

  /// Toy events bring the menu with them, unless they are scaled already.
  @Test func uniqueBesideTheMenuOnToyEvents() throws {
    try temporaryFolder { folder in
      let graph = try LayerGraph(name: "met") { network in
        network.output(
          try network.input("x", shape: [57], "fixed<13,13,RND,SAT>").quantized(
            "fixed<13,13,RND,SAT>", name: "copy"))
      }
      try ModelFile(graph: graph).write(to: folder.file("model.json"))
      try success(
        "generate", "events", "--count", "400", "--signals", "100", "--seed", "3", "-o",
        "events.npz", in: folder)
      let arguments = [
        "rates", "model.json", "-i", "events.npz", "--score", "copy_0", "--false-positive-rates",
        "0.1", "--accept-khz", "3100", "--json",
      ]
      let result = try apus(arguments, in: folder)
      try #require(result.status == 0, "\(result.stderr)")
      let report = try #require(try Report(json: result.stdout).rates)
      #expect(report.signalNames == ["a_4l", "lq_btau", "h_tautau", "hplus_taunu"])
      #expect(report.cuts.count == TriggerMenu.small.cuts.count + 1)
      let points = report.results[0].points
      #expect(points[0].accepted == points[1].accepted)
      #expect(points[0].threshold == Double(points[0].thresholdSteps ?? 0))
      let unique = try #require(points[0].unique)
      for (all, unique) in zip(points[0].accepted.signals, unique.signals) {
        #expect(unique.trials == 100 && unique.successes <= all.successes)
      }
      let any = try #require(report.cuts.last?.accepted)
      for cut in report.cuts {
        #expect(cut.accepted.background.successes <= any.background.successes)
      }
      let scaled = try apus(arguments + ["--prescaled"], in: folder)
      #expect(try Report(json: scaled.stdout).rates?.cuts.isEmpty == true)
    }
  }

  // MARK: Refusals

  @Test func tooFewEvents() throws {
    try ratesFolder { folder in
      expectLine(
        try refusal(
          "rates", "model.json", "-i", "events.npz", "--score", "scores_0", "--accept-khz", "31",
          in: folder),
        "events.npz: accept rate 31 kHz: a fraction of 10⁻³, and of 20 background events not "
          + "one may pass; give 1000 at least, or ten times as many for an error of a third")
      expectLine(
        try refusal(
          "rates", "model.json", "-i", "events.npz", "--score", "scores_0", "--accept-khz", "40000",
          "--false-positive-rates", "2", in: folder),
        "events.npz: accept rate 40000 kHz: not between 0 and the 31000 kHz of crossings; give "
          + "a smaller, positive rate")
      // Nothing of the defaults can be reached.
      #expect(
        try refusal(
          "rates", "model.json", "-i", "events.npz", "--score", "scores_0", in: folder
        ).hasPrefix("events.npz: accept rate 100 kHz: "))
    }
  }

  @Test func filesThatDoNotFit() throws {
    try ratesFolder { folder in
      expectLine(
        try refusal(
          "rates", "model.json", "-i", "events.npz", "--score", "anomaly", in: folder),
        "model.json: outputs: there is no output 'anomaly'; give one of 'scores_0', 'scores_1'")
      try Tiny.write(y: nil, to: folder.file("bare.npz"))
      expectLine(
        try refusal("rates", "model.json", "-i", "bare.npz", "--score", "scores_0", in: folder),
        "bare.npz: y: the events have no labels; give a dataset with y, 0 for background")
      try Tiny.write(Tiny.float(classes: ["a", "b", "c"]), to: folder.file("other.json"))
      expectLine(
        try refusal(
          "rates", "model.json", "-i", "events.npz", "--score", "scores_0", "--float", "other.json",
          in: folder),
        "other.json: classes: it has 3 outputs, and the score is output 0 of model.json, whose first "
          + "output layer has 2; give the float.json and the model.json of one training")
      try Tiny.write(y: [1, 1, 1, 1, 1, 1, 1, 1], to: folder.file("signal.npz"))
      expectLine(
        try refusal("rates", "model.json", "-i", "signal.npz", "--score", "scores_0", in: folder),
        "signal.npz: labels: none of 8 events has label 0, the background; give a data set with "
          + "ordinary events")
    }
  }

  @Test func floatScoresThatDoNotFit() throws {
    try ratesFolder { folder in
      func line(_ arrays: [(String, NumericArray)]) throws -> String {
        var file = NamedArrays()
        for (name, array) in arrays { file.append(name, array) }
        try Npz.write(file, to: folder.file("scores.npz"))
        return try refusal(
          "rates", "model.json", "-i", "events.npz", "--score", "scores_0", "--float", "scores.npz",
          in: folder)
      }
      let ones = NumericArray(.float64([Double](repeating: 1, count: 40)))
      expectLine(
        try line([("a", ones), ("b", ones)]),
        "scores.npz: of its 2 arrays none is named 'score'; give the scores this name, or write them "
          + "alone")
      expectLine(
        try line([("a", NumericArray(.float64([1, 2])))]),
        "scores.npz: it has 2 scores for 40 events; give the scores of events.npz")
      expectLine(
        try line([("a", try NumericArray(shape: [20, 2], elements: ones.elements))]),
        "scores.npz: a: its shape is (20, 2), not one value an event; write one score an event")
      expectLine(
        try line([("a", NumericArray(.float64([.nan] + [Double](repeating: 1, count: 39))))]),
        "scores.npz: event 0: the score is not a finite number; mend what computes the scores")
    }
  }
}
