extension TimingFigure {
  /// Clock period, latency and register bits over the number of stages, a panel each; a ring marks
  /// the build. 700 pixels wide.
  public func tradeOffPlot() -> Markup {
    let panels = [
      TradeOffPanel(timing: self, title: "clock period, ns") { $0.clockNanoseconds },
      TradeOffPanel(timing: self, title: "latency, ns") { $0.latencyNanoseconds },
      TradeOffPanel(timing: self, title: "register bits") { Double($0.registerBits) },
    ]
    var parts = legend
    for (index, panel) in panels.enumerated() {
      parts += panel.markup(
        top: 40 + 160 * Double(index), height: 136, isLast: index == panels.count - 1)
    }
    return PlotStyle.drawing(
      height: 40 + 160 * Double(panels.count) + 26,
      title: "Clock period, latency and register bits over the number of stages", parts)
  }

  private var legend: [Markup] {
    [
      PlotStyle.line(
        TradeOffPanel.left, 14, TradeOffPanel.left + 28, 14, color: PlotStyle.blue, width: 2.2),
      TradeOffPanel.dot(x: TradeOffPanel.left + 14, y: 14),
      PlotStyle.label("at the shortest clock period", x: TradeOffPanel.left + 35, y: 18.5),
      PlotStyle.ring(x: 336, y: 14),
      PlotStyle.label("this build", x: 348, y: 18.5),
    ]
  }
}

private struct TradeOffPanel {
  static let left = 88.0

  let timing: TimingFigure
  let title: String
  let value: (TimingFigure.Point) -> Double

  static func dot(x: Double, y: Double) -> Markup {
    .node(
      .circle,
      [
        .cx: NumberText.coordinate(x), .cy: NumberText.coordinate(y), .r: "2.6",
        .fill: PlotStyle.blue,
      ])
  }

  func markup(top: Double, height: Double, isLast: Bool) -> [Markup] {
    let points = timing.points
    let most = points.map(\.stages).max() ?? 1
    // From zero, so that heights compare as the figures do.
    let highest = max(points.map(value).max() ?? 0, 1e-3)
    let y = Axis(scale: .linear, low: 0, high: highest * 1.08, start: top + height, end: top)
    let x = Axis(
      scale: .linear, low: 0.5, high: Double(most) + 0.5, start: Self.left, end: 684,
      countsWhole: true)
    let places = y.tickPlaces
    let frame = PlotFrame(
      x: x, y: y, xTitle: isLast ? "stages" : "", yTitle: title, yTitleDistance: 66,
      xLabel: { isLast ? NumberText.short($0) : "" },
      yLabel: { places == 0 ? NumberText.count(Int($0)) : NumberText.fixed($0, places: places) })
    func position(_ point: TimingFigure.Point) -> (x: Double, y: Double) {
      (x.position(Double(point.stages)), y.position(value(point)))
    }
    let curve = timing.curve.map(position)
    let build = position(timing.build)
    let line = Markup.node(
      .path,
      [
        .d: PlotStyle.pathData(curve), .fill: "none", .stroke: PlotStyle.blue,
        .strokeWidth: "1.8", .strokeLineJoin: "round", .strokeLineCap: "round",
      ])
    return frame.grid + (curve.isEmpty ? [] : [line]) + curve.map { Self.dot(x: $0.x, y: $0.y) }
      + frame.axes + [PlotStyle.ring(x: build.x, y: build.y)]
  }
}
