extension ReportSection {
  /// The longest path of the slowest stage, by layer and neuron, and what every stage takes.
  public static func criticalPath(_ timing: TimingFigure) -> ReportSection {
    let path = timing.criticalPath
    let operations = path.groups.map { group in
      [
        group.layer, group.neuron ?? "shared", group.operations, NumberText.count(group.bits),
        nanoseconds(group.picoseconds), nanoseconds(group.arrivalPicoseconds),
      ]
    }
    let registers = [
      "registers", "", "", "", nanoseconds(timing.registerPicoseconds),
      nanoseconds(path.picoseconds),
    ]
    let stages = timing.stages.enumerated().map { index, stage in
      let end = stage.groups.last
      return [
        "\(index)", nanoseconds(stage.picoseconds), nanoseconds(stage.slackPicoseconds),
        end?.layer ?? "wires only", end.map { $0.neuron ?? "shared" } ?? "",
      ]
    }
    return ReportSection(
      heading: "Critical path",
      explanation: "Stage \(timing.criticalStage), counted from 0, is the slowest: its longest "
        + "path takes \(NumberText.short(Double(path.picoseconds) / 1000, places: 3)) of the "
        + "\(NumberText.short(timing.build.clockNanoseconds, places: 3)) ns of a clock cycle. "
        + "Operations of one neuron that follow one another are one row, with their widest word; "
        + "shared is logic that several neurons of a layer use. The second table has the longest "
        + "path of every stage, what it leaves of the cycle, and where it ends.",
      content: [
        .node(
          .figure, [:],
          [
            HtmlTable.markup(
              columns: [
                .init("layer"), .init("neuron"), .init("operations"), .init("bits", .number),
                .init("ns", .number), .init("arrival, ns", .number),
              ], rows: operations + [registers]),
            HtmlTable.markup(
              columns: [
                .init("stage", .number), .init("ns", .number), .init("slack, ns", .number),
                .init("ends in layer"), .init("neuron"),
              ], rows: stages),
          ]),
        .node(
          .p, [.class: "note"],
          [
            .node(.span, [.class: "estimate"], text: "estimate"),
            .text(" \(timing.tableName): \(timing.provenance)."),
          ]),
      ])
  }

  /// The clock period, the latency and the flip-flops over the number of stages.
  public static func tradeOff(_ timing: TimingFigure) -> ReportSection {
    ReportSection(
      heading: "Other numbers of stages",
      explanation: "The shortest clock period of the same circuit in other numbers of stages, and "
        + "what it costs in latency and register bits, by the same delays. The ring is this build. "
        + "The curve ends where more stages do not shorten the period, or where no more were "
        + "tried.",
      content: [.node(.figure, [:], [timing.tradeOffPlot()])])
  }

  private static func nanoseconds(_ picoseconds: Int) -> String {
    NumberText.fixed(Double(picoseconds) / 1000, places: 3)
  }
}
