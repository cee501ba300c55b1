extension ConfusionMatrix {
  /// A heat map of the matrix: a row a true class, shaded by the share of that class, with the share
  /// in per cent and, where there is room, the count. At most 378 pixels wide, so two stand side by
  /// side on the page.
  public func heatMap(title: String, classNames: [String]) -> Markup {
    let classes = max(counts.count, 1)
    let cell = max(12, min(52, 270 / Double(classes)))
    // Names wider than a cell stand upright over their column.
    let longest = classNames.map(\.count).max() ?? 0
    let isUpright = Double(longest) * 8 > cell
    let left = longest > 5 ? 104.0 : 70
    let top = isUpright ? 132.0 : 64
    let side = cell * Double(classes)
    var parts = [
      PlotStyle.label(
        NumberText.shortened(title, to: 40), x: left, y: 16, weight: "600"),
      PlotStyle.label(
        "decided", x: left + side / 2, y: 38, anchor: "middle", color: PlotStyle.quietInk,
        size: 12),
      PlotStyle.label(
        "true", x: 14, y: top + side / 2, anchor: "middle", color: PlotStyle.quietInk, size: 12,
        turned: true),
    ]
    for (index, name) in classNames.enumerated() {
      let middle = (Double(index) + 0.5) * cell
      let nameSize = min(13, cell)
      parts.append(
        PlotStyle.label(
          NumberText.shortened(name, to: 10), x: left + middle + (isUpright ? 4 : 0), y: top - 8,
          anchor: isUpright ? "start" : "middle", size: nameSize, turned: isUpright))
      parts.append(
        PlotStyle.label(
          NumberText.shortened(name, to: 10), x: left - 8, y: top + middle + 4.5, anchor: "end",
          size: nameSize))
    }
    for (row, fractions) in rowFractions.enumerated() {
      for (column, fraction) in fractions.enumerated() {
        let x = left + Double(column) * cell
        let y = top + Double(row) * cell
        parts.append(
          PlotStyle.rectangle(
            x: x, y: y, width: cell - 1, height: cell - 1, fill: shade(fraction)))
        guard cell >= 26 else { continue }
        let color = fraction > 0.68 ? "#ffffff" : PlotStyle.ink
        let countColor =
          fraction > 0.68 ? "#e8f1f8" : fraction > 0.25 ? PlotStyle.ink : PlotStyle.quietInk
        let hasCount = cell >= 44
        parts.append(
          PlotStyle.label(
            NumberText.fixed(100 * fraction, places: cell >= 36 ? 1 : 0), x: x + cell / 2,
            y: y + cell / 2 + (hasCount ? -1 : 4.5), anchor: "middle", color: color,
            size: cell >= 36 ? 13 : 11))
        if hasCount {
          parts.append(
            PlotStyle.label(
              NumberText.count(counts[row][column]), x: x + cell / 2, y: y + cell / 2 + 14,
              anchor: "middle", color: countColor, size: 10))
        }
      }
    }
    return PlotStyle.drawing(
      width: left + side + 4, height: top + side + 6, title: "Confusion matrix: \(title)", parts)
  }

  /// White to a dark blue; one hue, so that lightness alone carries the value.
  private func shade(_ fraction: Double) -> String {
    let light = (247.0, 249.0, 251.0)
    let dark = (8.0, 72.0, 129.0)
    func mix(_ low: Double, _ high: Double) -> Int {
      Int((low + (high - low) * min(1, max(0, fraction))).rounded())
    }
    return "rgb(\(mix(light.0, dark.0)),\(mix(light.1, dark.1)),\(mix(light.2, dark.2)))"
  }
}
