import Apus
import Foundation

/// The timing of a build for a terminal: the critical path, the stages, the trade-off.
struct TimingTables {
  private let timing: TimingFigure
  private let build: String

  init(_ timing: TimingFigure, build: String) {
    self.timing = timing
    self.build = build
  }

  var text: String { [criticalPath, stages, tradeOff].joined(separator: "\n") }

  private var criticalPath: String {
    let (point, path) = (timing.build, timing.criticalPath)
    let rows =
      path.groups.map { group in
        [
          Console.line(group.layer), Console.line(group.neuron ?? "shared"), group.operations,
          "\(group.bits)", nanoseconds(group.picoseconds), nanoseconds(group.arrivalPicoseconds),
        ]
      } + [
        [
          "registers", "", "", "", nanoseconds(timing.registerPicoseconds),
          nanoseconds(path.picoseconds),
        ]
      ]
    return "\(build): \(point.stages) \(point.stages == 1 ? "stage" : "stages") of "
      + "\(nanoseconds(point.clockPicoseconds)) ns, by the delays of "
      + "\(Console.line(timing.tableName))\n"
      + "critical path: stage \(timing.criticalStage), \(nanoseconds(path.picoseconds)) ns\n\n"
      + textTable(
        [["layer", "neuron", "operations", "bits", "ns", "arrival"]] + rows, words: [0, 1, 2])
  }

  private var stages: String {
    let rows = timing.stages.enumerated().map { index, stage in
      let end = stage.groups.last
      return [
        "\(index)", nanoseconds(stage.picoseconds), nanoseconds(stage.slackPicoseconds),
        Console.line(end?.layer ?? "–"), Console.line(end.map { $0.neuron ?? "shared" } ?? "–"),
      ]
    }
    return textTable(
      [["stage", "ns", "slack", "ends in", "neuron"]] + rows, words: [3, 4])
  }

  private var tradeOff: String {
    textTable(
      [["stages", "clock, ns", "latency, ns", "register bits", ""]]
        + timing.points.map { point in
          [
            "\(point.stages)", nanoseconds(point.clockPicoseconds),
            nanoseconds(point.clockPicoseconds * point.latencyCycles), "\(point.registerBits)",
            point == timing.build ? "this build" : "",
          ]
        }, words: [4])
  }

  private func nanoseconds(_ picoseconds: Int) -> String {
    String(format: "%.3f", Double(picoseconds) / 1000)
  }
}
