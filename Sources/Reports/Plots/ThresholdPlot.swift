import Foundation

extension RateReport {
  /// The accept rate and the signals' efficiencies over the threshold, a drawing for every level
  /// that differs from those before it. 700 pixels wide.
  public func thresholdPlots() -> [Markup] {
    drawnLevels.map { ThresholdPlot(report: self, title: $0.title, result: $0.result).drawing }
  }

  /// The levels that differ, each titled with all that are equal to it.
  var drawnLevels: [(title: String, result: RateResult)] {
    var groups: [(names: [String], result: RateResult)] = []
    for result in results {
      let points = result.points.map(\.threshold)
      if let index = groups.firstIndex(where: {
        $0.result.scan == result.scan && $0.result.points.map(\.threshold) == points
      }) {
        groups[index].names.append(result.name)
      } else {
        groups.append(([result.name], result))
      }
    }
    return groups.map { ($0.names.joined(separator: " = "), $0.result) }
  }
}

private struct ThresholdPlot {
  let report: RateReport
  let title: String
  let result: RateResult
  let rates: PlotFrame
  let efficiencies: PlotFrame

  init(report: RateReport, title: String, result: RateResult) {
    (self.report, self.title, self.result) = (report, title, result)
    let x = ScoreAxis.axis(of: result.scan)
    let crossing = report.crossingKilohertz
    // The axis ends at the decades around all crossings and one event.
    let highest = log10(crossing).rounded(.up)
    let lowest = log10(crossing / Double(report.backgroundCount)).rounded(.down)
    rates = PlotFrame(
      x: x,
      y: Axis(
        scale: .logarithmic, low: pow(10, min(max(lowest, highest - 9), highest - 1)),
        high: pow(10, highest), start: 264, end: 30),
      xTitle: "", yTitle: "accept rate, kHz", xLabel: { _ in "" },
      yLabel: { NumberText.powerOfTen(Int(log10($0).rounded())) })
    efficiencies = PlotFrame(
      x: x, y: Axis(scale: .linear, low: 0, high: 1, start: 500, end: 284), xTitle: "threshold",
      yTitle: "signal efficiency", xLabel: x.tickText, yLabel: { NumberText.short($0) })
  }

  var drawing: Markup {
    let total = Double(report.backgroundCount)
    let rate = result.scan.background.map { report.crossingKilohertz * Double($0) / total }
    let curves = zip(result.scan.signals, report.signalCounts).enumerated().map { index, signal in
      curve(
        signal.0.map { Double($0) / Double(signal.1) }, on: efficiencies,
        color: PlotStyle.color(ofClass: index))
    }
    let names = [(report.backgroundName, PlotStyle.ink)] + SignalColors.of(report)
    return PlotStyle.drawing(
      height: max(552, 60 + 21 * Double(names.count)),
      title: "Accept rate and signal efficiency against the threshold: \(title)",
      [PlotStyle.label(title, x: rates.x.start, y: 18, weight: "600")] + rates.grid
        + efficiencies.grid + guides + [curve(rate, on: rates, color: PlotStyle.ink)] + curves
        + rates.axes + efficiencies.axes + rings + SignalColors.legend(names))
  }

  /// The part of a curve that its axis holds.
  private func curve(_ values: [Double], on frame: PlotFrame, color: String) -> Markup {
    let points = zip(result.scan.thresholds, values).filter { $0.1 >= frame.y.low }
      .map { (x: frame.x.position($0.0), y: frame.y.position($0.1)) }
    return .node(
      .path,
      [
        .d: PlotStyle.pathData(points), .fill: "none", .stroke: color, .strokeWidth: "1.8",
        .strokeLineJoin: "round",
      ])
  }

  /// The working points where any event passes, and their places in the upper panel.
  private var marks: [(x: Double, y: Double)] {
    result.points.filter { $0.accepted.kilohertz.value >= rates.y.low }.map {
      (rates.x.position($0.threshold), rates.y.position($0.accepted.kilohertz.value))
    }
  }

  private var guides: [Markup] {
    marks.map {
      PlotStyle.line($0.x, $0.y, $0.x, efficiencies.y.start, color: PlotStyle.axis, dashes: "4 3")
    }
  }

  private var rings: [Markup] { marks.map { PlotStyle.ring(x: $0.x, y: $0.y) } }
}

/// The axis that scores and thresholds share.
enum ScoreAxis {
  static func axis(of scan: ScoreScan) -> Axis {
    Axis(
      scale: .linear, low: scan.thresholds[0], high: scan.thresholds[scan.thresholds.count - 1],
      start: 64, end: 540)
  }
}

/// The colours of the signals, as in the ROC curves, and their legend beside a drawing.
enum SignalColors {
  static func of(_ report: RateReport) -> [(String, String)] {
    report.signalNames.enumerated().map { ($1, PlotStyle.color(ofClass: $0)) }
  }

  static func legend(_ entries: [(name: String, color: String)]) -> [Markup] {
    entries.enumerated().flatMap { row, entry in
      let y = 40 + 21 * Double(row)
      return [
        PlotStyle.line(562, y, 594, y, color: entry.color, width: 3.6),
        PlotStyle.label(NumberText.shortened(entry.name, to: 13), x: 604, y: y + 4.5),
      ]
    }
  }
}
