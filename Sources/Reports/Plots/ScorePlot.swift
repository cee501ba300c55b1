import Foundation

extension RateReport {
  /// The distributions of the scores of the background and of every signal, a drawing for every
  /// level that differs from those before it. 700 pixels wide.
  public func scorePlots() -> [Markup] {
    drawnLevels.map { ScorePlot(report: self, title: $0.title, result: $0.result).drawing }
  }
}

private struct ScorePlot {
  private let histograms: [ScoreScan.Histogram]
  private let names: [(name: String, color: String)]
  private let thresholds: [Double]
  private let title: String
  private let frame: PlotFrame

  init(report: RateReport, title: String, result: RateResult) {
    let scan = result.scan
    histograms =
      [scan.histogram(scan.background, of: report.backgroundCount)]
      + zip(scan.signals, report.signalCounts).map { scan.histogram($0, of: $1) }
    names = [(report.backgroundName, PlotStyle.ink)] + SignalColors.of(report)
    thresholds = result.points.map(\.threshold)
    self.title = title
    let x = ScoreAxis.axis(of: scan)
    let filled = histograms.flatMap(\.densities).filter { $0 > 0 }
    let highest = log10(filled.max() ?? 1).rounded(.up)
    let lowest = log10(filled.min() ?? 1).rounded(.down)
    frame = PlotFrame(
      x: x,
      y: Axis(
        scale: .logarithmic, low: pow(10, min(max(lowest, highest - 9), highest - 1)),
        high: pow(10, highest), start: 368, end: 30),
      xTitle: "score", yTitle: "density", xLabel: x.tickText,
      yLabel: { NumberText.powerOfTen(Int(log10($0).rounded())) })
  }

  var drawing: Markup {
    PlotStyle.drawing(
      height: max(420, 60 + 21 * Double(names.count)), title: "Density of the scores: \(title)",
      [PlotStyle.label(title, x: frame.x.start, y: 18, weight: "600")] + frame.grid + guides
        + zip(histograms, names).enumerated().map { index, entry in
          staircase(entry.0, color: entry.1.color, isFilled: index == 0)
        } + frame.axes + SignalColors.legend(names))
  }

  private var guides: [Markup] {
    thresholds.map {
      let x = frame.x.position($0)
      return PlotStyle.line(x, frame.y.start, x, frame.y.end, color: PlotStyle.axis, dashes: "4 3")
    }
  }

  /// A histogram as its outline; empty bins lie on the axis.
  private func staircase(
    _ histogram: ScoreScan.Histogram, color: String, isFilled: Bool
  ) -> Markup {
    let floor = frame.y.start
    var points = [(x: frame.x.position(histogram.edges[0]), y: floor)]
    for (bin, density) in histogram.densities.enumerated() {
      let y = density >= frame.y.low ? frame.y.position(density) : floor
      points.append((frame.x.position(histogram.edges[bin]), y))
      points.append((frame.x.position(histogram.edges[bin + 1]), y))
    }
    points.append((frame.x.position(histogram.edges[histogram.edges.count - 1]), floor))
    return .node(
      .path,
      [
        .d: PlotStyle.pathData(points), .fill: isFilled ? color : "none", .fillOpacity: "0.08",
        .stroke: color, .strokeWidth: "1.6", .strokeLineJoin: "round",
      ])
  }
}
