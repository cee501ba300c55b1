import Foundation

extension ClassificationComparison {
  /// The ROC curves of every class and their mean, one line style a score set and one colour a class:
  /// signal efficiency across, background rate upwards on a logarithmic axis. 700 pixels wide.
  public func rocPlot() -> Markup {
    let sets = results.map { result in
      RocPlot.CurveSet(
        name: result.name, classes: result.classes.map(\.curve), mean: result.macroCurve)
    }
    let smallestClass = eventsPerClass.min() ?? 0
    return RocPlot(classNames: classNames, sets: sets, background: events - smallestClass).drawing
  }
}

extension RateReport {
  /// The ROC curves of every signal against the background alone, drawn as those of a
  /// classification.
  public func rocPlot() -> Markup {
    let sets = results.map { RocPlot.CurveSet(name: $0.name, classes: $0.curves, mean: nil) }
    return RocPlot(classNames: signalNames, sets: sets, background: backgroundCount).drawing
  }
}

private struct RocPlot {
  /// The curves of one score set.
  struct CurveSet {
    let name: String
    let classes: [ThinCurve]
    let mean: ThinCurve?
  }

  let classNames: [String]
  let sets: [CurveSet]
  let frame: PlotFrame
  let height: Double
  private let legendX = 562.0

  /// - Parameter background: The events of the largest background.
  init(classNames: [String], sets: [CurveSet], background: Int) {
    self.classNames = classNames
    self.sets = sets
    let legendRows = classNames.count + sets.count + 3
    height = max(470, Double(legendRows) * 21 + 60)
    frame = PlotFrame(
      x: Axis(scale: .linear, low: 0, high: 1, start: 64, end: 540),
      y: Axis(
        scale: .logarithmic, low: RocPlot.lowestRate(background), high: 1, start: height - 52,
        end: 14),
      xTitle: "signal efficiency", yTitle: "background rate",
      xLabel: { NumberText.short($0) },
      yLabel: { NumberText.powerOfTen(Int(log10($0).rounded())) })
  }

  var drawing: Markup {
    PlotStyle.drawing(
      height: height, title: "Background rate against signal efficiency",
      frame.grid + chance + curves + frame.axes + legend)
  }

  /// The axis ends at the decade below which the largest background has less than one event.
  private static func lowestRate(_ background: Int) -> Double {
    pow(10, min(-2, max(-7, -(log10(Double(max(10, background))) + 1e-9).rounded(.down))))
  }

  /// What a decision that knows nothing would reach.
  var chance: [Markup] {
    let points = (0...60).map { step in
      let rate = pow(frame.y.low, 1 - Double(step) / 60)
      return (x: frame.x.position(rate), y: frame.y.position(rate))
    }
    return [
      .node(
        .path,
        [
          .d: PlotStyle.pathData(points), .fill: "none", .stroke: "#b5b5b5", .strokeWidth: "1",
          .strokeDashArray: "2 3",
        ])
    ]
  }

  var curves: [Markup] {
    var paths: [Markup] = []
    for (index, set) in sets.enumerated() {
      let line = PlotStyle.Line.ofSet(index)
      for (column, curve) in set.classes.enumerated() {
        paths.append(line.path(data(of: curve), color: PlotStyle.color(ofClass: column)))
      }
      if let mean = set.mean { paths.append(line.path(data(of: mean), color: PlotStyle.ink)) }
    }
    return paths
  }

  /// The part of a curve above the lowest rate drawn.
  private func data(of curve: ThinCurve) -> String {
    let low = frame.y.low
    var points: [(x: Double, y: Double)] = []
    var last: (efficiency: Double, rate: Double)?
    for (efficiency, rate) in zip(curve.signalEfficiency, curve.backgroundRate) {
      if rate >= low {
        if points.isEmpty, let last, rate > low {
          let share = (low - last.rate) / (rate - last.rate)
          let entry = last.efficiency + share * (efficiency - last.efficiency)
          points.append((frame.x.position(entry), frame.y.start))
        }
        points.append((frame.x.position(efficiency), frame.y.position(rate)))
      }
      last = (efficiency, rate)
    }
    return PlotStyle.pathData(points)
  }

  var legend: [Markup] {
    var parts: [Markup] = []
    var y = 24.0
    func row(_ text: String, _ sample: Markup) {
      parts.append(sample)
      parts.append(
        PlotStyle.label(NumberText.shortened(text, to: 13), x: legendX + 42, y: y + 4.5))
      y += 21
    }
    func sample(_ x: Double) -> String {
      PlotStyle.pathData([(x: legendX, y: y), (x: x, y: y)])
    }
    func bar(_ color: String) -> Markup {
      .node(.path, [.d: sample(legendX + 32), .stroke: color, .strokeWidth: "3.6"])
    }
    for (column, name) in classNames.enumerated() {
      row(name, bar(PlotStyle.color(ofClass: column)))
    }
    if sets.contains(where: { $0.mean != nil }) { row("macro", bar(PlotStyle.ink)) }
    y += 14
    for (index, set) in sets.enumerated() {
      row(
        set.name,
        PlotStyle.Line.ofSet(index).path(sample(legendX + 36), color: PlotStyle.quietInk))
    }
    y += 14
    row(
      "chance",
      .node(
        .path,
        [.d: sample(legendX + 32), .stroke: "#b5b5b5", .strokeDashArray: "2 3"]))
    return parts
  }
}
