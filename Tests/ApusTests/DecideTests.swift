import Apus
import Foundation
import TestSupport
import Testing

/// A threshold as a part of the model.
@Suite struct DecideTests {
  /// A random network with one element of its first output as the score.
  private func scored(seed: UInt64) throws -> (model: ModelFile, range: FixedInterval) {
    var graph = RandomModel.layerGraph(seed: seed)
    let outputs = graph.outputs
    let elements = try graph.types()[outputs[0]].elements
    let flat = graph.add("flat list", .reshape(shape: [elements.count]), outputs[0])
    let chosen = Int(seed) % elements.count
    let score = graph.add("score", .slice([AxisSlice(start: chosen, count: 1)]), flat)
    graph.outputs = outputs + [score]
    return (ModelFile(graph: graph), elements[chosen])
  }

  private func value(_ mantissa: Int64, _ range: FixedInterval) -> Double {
    Double(sign: .plus, exponent: range.exponent, significand: Double(mantissa))
  }

  /// Whatever lies on, beside and between the score's steps decides as real numbers do; outside
  /// the range it is refused.
  @Test(arguments: 0..<120 as Range<UInt64>)
  func decidesAsRealNumbersDo(seed: UInt64) throws {
    let (model, range) = try scored(seed: seed)
    guard range.width <= 50 else { return }
    let types = try model.graph.types()
    let events = Stimulus.events(
      for: model.graph.inputs.flatMap { types[$0].elements }, count: 40, seed: seed)
    let scores = try events.map { event -> Double in
      let mantissa = try #require(try model.graph.evaluate(event, types: types).last)
      return value(mantissa, range)
    }
    var random = TestRandom(seed: seed)
    let near = (0..<3).map { _ in Int64.random(in: range.lower...range.upper, using: &random) }
    let step = value(1, range)
    for mantissa in [range.lower, range.upper] + near {
      let point = value(mantissa, range)
      for threshold in [
        point, point.nextUp, point.nextDown, point + step / 2, point - step / 2, point - step / 8,
      ] {
        guard value(range.lower, range) <= threshold, threshold < value(range.upper, range) else {
          #expect(throws: CompilationError.self) { try model.deciding(above: threshold) }
          continue
        }
        let (decided, decision) = try model.deciding(above: threshold)
        #expect(decision.used <= threshold && threshold < decision.used + step)
        #expect(decision.format == range.format)
        let types = try decided.graph.types()
        let found = try events.map { try decided.graph.evaluate($0, types: types) }
        #expect(found == scores.map { [$0 > threshold ? 1 : 0] }, "seed \(seed), \(threshold)")
      }
    }
  }

  /// A network whose score, `name`, is x + y + 1/8 in eighths from −3.875 to 3.625.
  private func sum(
    _ name: String = "score", others: [String] = [], units: Int = 1
  ) throws -> ModelFile {
    let graph = try LayerGraph(name: "sum") { network in
      let x = try network.input("x", shape: [2], "fixed<4,2>")
      let weights = try ConstantTensor(
        Array(repeating: 1, count: 2 * units), shape: [2, units])
      let bias = try ConstantTensor(Array(repeating: 0.125, count: units))
      let score = x.dense(weights, bias, name: name)
      for other in others { network.output(score.relu(name: other)) }
      network.output(score)
    }
    return ModelFile(
      graph: graph, scaler: try StandardScaler(offset: [1, 2], scale: [1, 0.5]),
      classNames: ["ordinary", "other"])
  }

  @Test func theDecisionTakesTheOutputsPlace() throws {
    let model = try sum(others: ["positive"])
    let (decided, decision) = try model.deciding(above: -0.2)
    // x and y count in quarters, so the score is an odd number of eighths.
    #expect(decision.score == "score")
    #expect(decision.format.description == "fixed<6,3>")
    #expect(decision.given == -0.2)
    #expect(decision.used == -0.25)
    let graph = decided.graph
    #expect(graph.layers.dropLast(2) == model.graph.layers[...])
    #expect(
      graph.layers.suffix(2).map(\.name) == [Decision.thresholdName, Decision.decisionName])
    #expect(graph.outputs == [graph.layers.count - 1])
    #expect(decided.scaler == model.scaler)
    #expect(decided.classNames == [])
    let kept = try model.deciding(above: -0.2, keepsOutputs: true).model
    #expect(kept.graph.layers == graph.layers)
    #expect(kept.graph.outputs == graph.outputs + model.graph.outputs)
    #expect(kept.classNames == model.classNames)
  }

  @Test func whichOutputIsTheScore() throws {
    func chosen(_ model: ModelFile, _ name: String? = nil) throws -> String {
      try model.deciding(above: 1, score: name).decision.score
    }
    #expect(try chosen(sum("anomaly")) == "anomaly")
    #expect(try chosen(sum("score", others: ["positive"])) == "score")
    #expect(try chosen(sum("score", others: ["positive"]), "positive") == "positive")
    var twice = try sum("anomaly")
    twice.graph.outputs += twice.graph.outputs
    #expect(try chosen(twice) == "anomaly")
    // A single number without an axis gives a single decision.
    var number = try sum()
    number.graph.outputs = [
      number.graph.add("number", .reduce(.sum, axes: [0], keepsAxes: false), 1)
    ]
    let decided = try number.deciding(above: 1).model.graph
    #expect(try decided.types().last?.shape == [])
  }

  @Test func commandLine() throws {
    try temporaryFolder { folder in
      try sum(others: ["positive"]).write(to: folder.file("model.json"))
      let said = try success(
        "decide", "model.json", "--threshold", "-0.2", "-o", "trigger.json.gz", in: folder)
      #expect(said == "trigger.json.gz: accepts where score > -0.25, the score in fixed<6,3>\n")
      let expected = try sum(others: ["positive"]).deciding(above: -0.2, keepsOutputs: false)
      #expect(try ModelFile.read(folder.file("trigger.json.gz")) == expected.model)

      let summary = try object(
        try success(
          "decide", "model.json", "--threshold", "0.3", "--score", "positive", "--keep-outputs",
          "-o", "kept.json", "--json", in: folder))
      #expect(summary["threshold"] as? Double == 0.3)
      #expect(summary["thresholdUsed"] as? Double == 0.25)
      #expect(summary["score"] as? String == "positive")
      #expect(summary["format"] as? String == "ufixed<5,2>")
      #expect(summary.count == 4)
      // The decision first, then what there was; −1, 0 and 0.25 behind the scaler.
      try Tiny.write(x: [0, 2, 1, 2, 1.25, 2], features: 2, y: nil, to: folder.file("x.npz"))
      try success("emulate", "kept.json", "-i", "x.npz", "-o", "y.npz", in: folder)
      #expect(
        try outputs(folder.file("y.npz")).values == [
          0, 0, -0.875, 0, 0.125, 0.125, 1, 0.375, 0.375,
        ])
    }
  }

  @Test(arguments: [
    (
      ["--threshold", "3.625"],
      """
      decide: layer 'score': its range is -3.875 to 3.625, so the threshold 3.625 accepts none; \
      give a threshold from -3.875 on and below 3.625
      """
    ),
    (
      ["--threshold", "1e300"],
      """
      decide: layer 'score': its range is -3.875 to 3.625, so the threshold 1e+300 accepts none; \
      give a threshold from -3.875 on and below 3.625
      """
    ),
    (
      ["--threshold", "-3.9"],
      """
      decide: layer 'score': its range is -3.875 to 3.625, so the threshold -3.9 accepts every \
      event; give a threshold from -3.875 on and below 3.625
      """
    ),
    (
      ["--threshold", "-1e300"],
      """
      decide: layer 'score': its range is -3.875 to 3.625, so the threshold -1e+300 accepts every \
      event; give a threshold from -3.875 on and below 3.625
      """
    ),
    (
      ["--threshold", "1", "--score", "scores"],
      """
      decide: graph 'sum': 'scores' is not one of its outputs, 'positive', 'score'; name one of \
      them
      """
    ),
  ]) func refusals(arguments: [String], line: String) throws {
    try temporaryFolder { folder in
      try sum(others: ["positive"]).write(to: folder.file("m.json"))
      try expectLine(
        refusal(["decide", "m.json", "-o", "trigger.json"] + arguments, in: folder),
        "m.json: \(line)")
    }
  }

  @Test func modelsWithoutAScore() throws {
    func line(_ model: ModelFile, above threshold: Double = 1) -> String {
      do {
        _ = try model.deciding(above: threshold)
        return "accepted"
      } catch { return "\(error)" }
    }
    #expect(
      try line(sum("anomaly", others: (0..<9).map { "other \($0)" }))
        == "decide: graph 'sum': none of its outputs, 'other 0', 'other 1', 'other 2', 'other 3', "
        + "'other 4', 'other 5', 'other 6', 'other 7', …, is named 'score'; "
        + "name the output to compare with --score")
    #expect(
      try line(sum(units: 2))
        == "decide: layer 'score': it has 2 elements, and a decision compares one; "
        + "name an output of one element")
    for name in [Decision.thresholdName, Decision.decisionName] {
      #expect(
        try line(sum(others: [name]))
          == "decide: layer '\(name)': the model has a layer of this name, which is that of one "
          + "to be added; give a model without a decision, or name the layer differently")
    }
    // A decision is not decided again.
    let decided = try sum().deciding(above: 1).model
    #expect(line(decided).hasPrefix("decide: layer 'threshold': "))
    #expect(
      try line(sum(), above: .nan)
        == "decide: layer 'score': its threshold is nan; give a number")
    var constant = try sum()
    constant.graph.outputs = [
      constant.graph.add("five", .constant(ConstantTensor(shape: [1], mantissas: [5], exponent: 0)))
    ]
    #expect(
      line(constant)
        == "decide: layer 'five': its range is 5.0 to 5.0, so the threshold 1.0 accepts every "
        + "event; name an output that is not constant")
  }
}
