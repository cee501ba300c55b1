extension LatencyFigure {
  /// The latency as a bar of clock cycles over a time axis, with the budget and the bunch crossings.
  /// 700 pixels wide.
  public func plot() -> Markup {
    let axis = timeAxis
    let top = 40.0
    let bottom = 76.0
    var parts = bar(on: axis, top: top, height: bottom - top)
    parts += bunchCrossingLines(on: axis, from: top - 14, to: bottom + 14)
    parts.append(PlotStyle.line(24, bottom + 14, 676, bottom + 14, color: PlotStyle.axis))
    for tick in axis.majorTicks {
      let x = axis.position(tick)
      parts.append(PlotStyle.line(x, bottom + 14, x, bottom + 19, color: PlotStyle.axis))
      parts.append(
        PlotStyle.label(
          NumberText.short(tick), x: x, y: bottom + 34, anchor: "middle",
          color: PlotStyle.quietInk))
    }
    parts.append(
      PlotStyle.label(
        "time since the input, ns", x: 350, y: bottom + 54, anchor: "middle"))
    // The label stands on the side that the budget's leaves free.
    let budgetIsLeft = budgetNanoseconds.map { axis.position($0) < 300 } ?? false
    parts.append(
      PlotStyle.label(
        "latency \(NumberText.short(nanoseconds)) ns", x: budgetIsLeft ? 676 : 24, y: top - 24,
        anchor: budgetIsLeft ? "end" : "start",
        color: isWithinBudget == false ? PlotStyle.vermillion : PlotStyle.blue, weight: "600"))
    if let budget = budgetNanoseconds {
      let x = axis.position(budget)
      parts.append(
        PlotStyle.line(
          x, top - 18, x, bottom + 14, color: PlotStyle.ink, width: 2, dashes: "5 3"))
      parts.append(
        PlotStyle.label(
          "budget \(NumberText.short(budget)) ns", x: min(max(x, 72), 628), y: top - 24,
          anchor: "middle", weight: "600"))
    }
    return PlotStyle.drawing(
      height: bottom + 66, title: "Latency in ns and bunch crossings", parts)
  }

  private var timeAxis: Axis {
    let longest = max(nanoseconds, budgetNanoseconds ?? 0, Self.bunchSpacingNanoseconds)
    return Axis(scale: .linear, low: 0, high: longest * 1.06, start: 24, end: 676)
  }

  /// Whether the clock cycles are wide enough to be drawn one by one.
  var showsCycles: Bool { timeAxis.position(clockNanoseconds) - timeAxis.start >= 4 }

  /// A line at every bunch crossing, or at every tenth, hundredth … when there are many.
  private func bunchCrossingLines(on axis: Axis, from top: Double, to bottom: Double) -> [Markup] {
    var step = 1
    let crossings = Int(min(1e9, axis.high / Self.bunchSpacingNanoseconds))
    while crossings / step > 12 { step *= 10 }
    return stride(from: step, through: crossings, by: step).flatMap { crossing in
      let x = axis.position(Double(crossing) * Self.bunchSpacingNanoseconds)
      return [
        PlotStyle.line(x, top, x, bottom, color: "#3c3c3c"),
        PlotStyle.label(
          "\(crossing) BX", x: x + 4, y: top + 9, color: PlotStyle.quietInk, size: 11),
      ]
    }
  }

  /// One block a clock cycle where they can be told apart, one bar where not; blocks that end after
  /// the budget stand out.
  private func bar(on axis: Axis, top: Double, height: Double) -> [Markup] {
    let blocks = showsCycles ? cycles : min(cycles, 1)
    guard blocks > 0 else { return [] }
    let length = nanoseconds / Double(blocks)
    let gap = blocks == 1 ? 0.0 : 1.0
    return (0..<blocks).map { block in
      let start = Double(block) * length
      let isLate = budgetNanoseconds.map { start + length > $0 * (1 + 1e-9) } ?? false
      return PlotStyle.rectangle(
        x: axis.position(start), y: top,
        width: axis.position(start + length) - axis.position(start) - gap, height: height,
        fill: isLate ? PlotStyle.vermillion : PlotStyle.blue)
    }
  }
}
