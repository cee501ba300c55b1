import Foundation
import Reports
import Testing

/// Two stages of 2 ns, the second the longer one, and a curve of three points beside the build.
func timingFigure(layer: String = "dense", neuron: String = "3") throws -> TimingFigure {
  func step(_ operation: String, _ neuron: String?, _ bits: Int, at arrival: Int)
    -> TimingFigure.Step
  {
    TimingFigure.Step(
      layer: layer, neuron: neuron, operation: operation, bits: bits, picoseconds: 500,
      arrivalPicoseconds: arrival)
  }
  return try TimingFigure(
    tableName: "made up", provenance: "nothing was measured", registerPicoseconds: 200,
    stages: [
      .init(path: [step("add", nil, 7, at: 500)], picoseconds: 700, slackPicoseconds: 1300),
      .init(
        path: [
          step("add", nil, 8, at: 500), step("add", neuron, 9, at: 1000),
          step("add", neuron, 10, at: 1500), step("maximum", neuron, 6, at: 2000),
        ], picoseconds: 1800, slackPicoseconds: 200),
      .init(path: [], picoseconds: 200, slackPicoseconds: 1800),
    ],
    curve: [
      .init(stages: 1, latencyCycles: 1, clockPicoseconds: 2300, registerBits: 11),
      .init(stages: 2, latencyCycles: 2, clockPicoseconds: 1800, registerBits: 23),
      .init(stages: 3, latencyCycles: 3, clockPicoseconds: 700, registerBits: 1234),
    ], build: .init(stages: 3, latencyCycles: 3, clockPicoseconds: 2000, registerBits: 1200))
}

struct TimingTests {
  @Test func stepsOfANeuronAreOneGroup() throws {
    let timing = try timingFigure()
    #expect(timing.criticalStage == 1)
    let groups = timing.criticalPath.groups
    #expect(groups.map(\.neuron) == [nil, "3"])
    #expect(groups.map(\.operations) == ["add", "2 × add, maximum"])
    #expect(groups.map(\.bits) == [8, 10])
    #expect(groups.map(\.picoseconds) == [500, 1500])
    #expect(groups.map(\.arrivalPicoseconds) == [500, 2000])
    #expect(timing.stages[2].groups.isEmpty)
  }

  /// The build stands behind the curve's point of as many stages, or is that point.
  @Test func theBuildIsAmongThePoints() throws {
    let timing = try timingFigure()
    #expect(timing.points.map(\.clockPicoseconds) == [2300, 1800, 700, 2000])
    #expect(timing.build.latencyNanoseconds == 6)
    let same = try TimingFigure(
      tableName: "", provenance: "", registerPicoseconds: 0, stages: timing.stages,
      curve: timing.curve, build: timing.curve[2])
    #expect(same.points == timing.curve)
  }

  @Test func jsonReadsBackWithTheDerivedFigures() throws {
    let timing = try timingFigure()
    let data = try JSONEncoder().encode(timing)
    #expect(try JSONDecoder().decode(TimingFigure.self, from: data) == timing)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["criticalStage"] as? Int == 1)
    #expect((object["build"] as? [String: Any])?["latencyNanoseconds"] as? Double == 6)
    let text = String(decoding: data, as: UTF8.self)
      .replacingOccurrences(of: "\"registerBits\":11", with: "\"registerBits\":-11")
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(TimingFigure.self, from: Data(text.utf8))
    }
  }

  @Test func impossibleFiguresAreRejected() throws {
    let good = try timingFigure()
    func make(
      registers: Int = 0, stages: [TimingFigure.Stage]? = nil,
      curve: [TimingFigure.Point] = [], build: TimingFigure.Point? = nil
    ) throws {
      _ = try TimingFigure(
        tableName: "", provenance: "", registerPicoseconds: registers,
        stages: stages ?? good.stages, curve: curve, build: build ?? good.build)
    }
    try make()
    #expect(throws: ReportError.self) { try make(registers: -1) }
    #expect(throws: ReportError.self) { try make(stages: []) }
    for (stages, cycles) in [(2, 2), (3, 1), (3, 5)] {
      #expect(throws: ReportError.self) {
        try make(
          build: .init(
            stages: stages, latencyCycles: cycles, clockPicoseconds: 1, registerBits: 0))
      }
    }
    #expect(
      throws: ReportError.invalidFigure(
        figure: "timing", field: "clock period in ps", found: "0", expected: "1 to 1000000000000")
    ) {
      try make(curve: [.init(stages: 1, latencyCycles: 1, clockPicoseconds: 0, registerBits: 0)])
    }
    let step = TimingFigure.Step(
      layer: "", neuron: nil, operation: "add", bits: 1, picoseconds: -1, arrivalPicoseconds: 0)
    #expect(throws: ReportError.self) {
      try make(
        stages: good.stages.dropLast() + [
          .init(path: [step], picoseconds: 0, slackPicoseconds: 0)
        ])
    }
  }

  @Test func thePlotMarksTheBuild() throws {
    let timing = try timingFigure()
    let svg = timing.tradeOffPlot().written()
    // A ring and three dots in each of three panels, and one of either in the legend.
    #expect(svg.components(separatedBy: "r=\"5\"").count - 1 == 4)
    #expect(svg.components(separatedBy: "r=\"2.6\"").count - 1 == 10)
    for text in ["clock period, ns", "latency, ns", "register bits", ">stages<", "this build"] {
      #expect(svg.contains(text), "\(text)")
    }
    #expect(svg.contains(">1,000<"))
    // One stage, and no curve at all.
    let single = try TimingFigure(
      tableName: "", provenance: "", registerPicoseconds: 0,
      stages: [.init(path: [], picoseconds: 0, slackPicoseconds: 1)], curve: [],
      build: .init(stages: 1, latencyCycles: 1, clockPicoseconds: 1, registerBits: 0))
    let empty = single.tradeOffPlot().written()
    #expect(!empty.contains("nan") && !empty.contains("inf"))
    #expect(!empty.contains("<path"))
  }
}
