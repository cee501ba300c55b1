extension TrainingHistory {
  /// Loss and, where known, accuracy over the epochs of all phases; a ring marks the epoch whose
  /// weights were kept. 700 pixels wide.
  public func plot() -> Markup {
    let losses = HistoryPanel(
      history: self, title: "loss", train: \.trainLoss, validation: \.validationLoss,
      percent: false)
    let accuracies = HistoryPanel(
      history: self, title: "accuracy, %", train: { $0.trainAccuracy },
      validation: \.validationAccuracy, percent: true)
    let panels = [losses, accuracies].filter(\.hasValues)
    var parts = legend
    var top = 52.0
    for (index, panel) in panels.enumerated() {
      parts += panel.markup(top: top, height: 190, isLast: index == panels.count - 1)
      top += 222
    }
    return PlotStyle.drawing(height: top + 22, title: "Training history", parts)
  }

  private var legend: [Markup] {
    let samples = [
      ("training", HistoryPanel.trainColor, 64.0),
      ("validation", HistoryPanel.validationColor, 170.0),
    ]
    var parts = samples.flatMap { name, color, x in
      [
        PlotStyle.line(x, 14, x + 28, 14, color: color, width: 2.2),
        PlotStyle.label(name, x: x + 35, y: 18.5),
      ]
    }
    if phases.contains(where: { $0.keptEpoch != nil }) {
      parts.append(PlotStyle.ring(x: 300, y: 14))
      parts.append(PlotStyle.label("weights kept", x: 312, y: 18.5))
    }
    return parts
  }
}

private struct HistoryPanel {
  static let trainColor = PlotStyle.blue
  static let validationColor = PlotStyle.vermillion

  let history: TrainingHistory
  let title: String
  let train: (TrainingEpoch) -> Double?
  let validation: (TrainingEpoch) -> Double?
  let percent: Bool

  /// Not NaN, and not so far off that nothing else could be seen (a training that ran away).
  private static func isDrawable(_ value: Double) -> Bool { abs(value) < 1e30 }

  private var epochs: [TrainingEpoch] { history.phases.flatMap(\.epochs) }

  private var values: [Double] {
    (epochs.compactMap(train) + epochs.compactMap(validation)).filter(Self.isDrawable)
  }

  var hasValues: Bool { !values.isEmpty }

  func markup(top: Double, height: Double, isLast: Bool) -> [Markup] {
    let scale = percent ? 100.0 : 1
    let low = (values.min() ?? 0) * scale
    let high = (values.max() ?? 1) * scale
    let margin = max((high - low) * 0.06, max(abs(high), 1e-9) * 1e-3)
    let y = Axis(
      scale: .linear, low: low - margin, high: high + margin, start: top + height, end: top)
    let x = Axis(
      scale: .linear, low: 0.5, high: Double(max(epochs.count, 1)) + 0.5, start: 64, end: 684)
    let places = y.tickPlaces
    let frame = PlotFrame(
      x: x, y: y, xTitle: isLast ? "epoch" : "", yTitle: title,
      xLabel: { $0 == $0.rounded() ? NumberText.short($0) : "" },
      yLabel: { NumberText.fixed($0, places: places) })
    var curves: [Markup] = []
    var first = 0
    for phase in history.phases {
      curves += curve(phase, first, train, Self.trainColor, frame, scale)
      curves += curve(phase, first, validation, Self.validationColor, frame, scale)
      if let kept = phase.keptEpoch, phase.epochs.indices.contains(kept),
        let value = validation(phase.epochs[kept]) ?? train(phase.epochs[kept]),
        Self.isDrawable(value)
      {
        curves.append(
          PlotStyle.ring(x: x.position(Double(first + kept + 1)), y: y.position(value * scale)))
      }
      first += phase.epochs.count
    }
    return bands(frame, top: top, height: height) + frame.grid + curves + frame.axes
  }

  /// A light ground and a name for every phase.
  private func bands(_ frame: PlotFrame, top: Double, height: Double) -> [Markup] {
    var parts: [Markup] = []
    var first = 0
    for (index, phase) in history.phases.enumerated() where !phase.epochs.isEmpty {
      let start = frame.x.position(Double(first) + 0.5)
      first += phase.epochs.count
      let end = frame.x.position(Double(first) + 0.5)
      if !index.isMultiple(of: 2) {
        parts.append(
          PlotStyle.rectangle(
            x: start, y: top, width: end - start, height: height, fill: "#f6f3ea"))
      }
      parts.append(
        PlotStyle.label(
          NumberText.shortened(phase.name, to: max(3, Int((end - start) / 7))), x: start + 4,
          y: top - 7, color: PlotStyle.quietInk, size: 12))
    }
    return parts
  }

  /// The values of one phase, broken where one is missing.
  private func curve(
    _ phase: TrainingPhase, _ first: Int, _ value: (TrainingEpoch) -> Double?, _ color: String,
    _ frame: PlotFrame, _ scale: Double
  ) -> [Markup] {
    var pieces: [[(x: Double, y: Double)]] = [[]]
    for (index, epoch) in phase.epochs.enumerated() {
      if let number = value(epoch), Self.isDrawable(number) {
        pieces[pieces.count - 1].append(
          (frame.x.position(Double(first + index + 1)), frame.y.position(number * scale)))
      } else {
        pieces.append([])
      }
    }
    return pieces.filter { !$0.isEmpty }.map { piece in
      // A single point would be invisible without its round cap.
      .node(
        .path,
        [
          .d: PlotStyle.pathData(piece + (piece.count == 1 ? piece : [])), .fill: "none",
          .stroke: color, .strokeWidth: "1.8", .strokeLineJoin: "round", .strokeLineCap: "round",
        ])
    }
  }
}
