import Foundation

/// A linear or logarithmic axis: values to pixels, and its ticks.
struct Axis {
  enum Scale {
    case linear, logarithmic
  }

  let scale: Scale
  /// The values at the ends; `low < high`, and both positive on a logarithmic axis.
  let low: Double
  let high: Double
  /// The pixels at the ends.
  let start: Double
  let end: Double
  /// Whether only whole values have ticks.
  var countsWhole = false

  func position(_ value: Double) -> Double {
    let fraction =
      switch scale {
      case .linear: (value - low) / (high - low)
      case .logarithmic: log10(value / low) / log10(high / low)
      }
    return start + fraction * (end - start)
  }

  /// Values that carry a label: about six round ones, or the powers of ten.
  var majorTicks: [Double] {
    switch scale {
    case .linear: multiples(of: linearStep)
    case .logarithmic: decades.map { pow(10, Double($0)) }
    }
  }

  /// Values between the major ticks.
  var minorTicks: [Double] {
    switch scale {
    case .linear: multiples(of: max(linearStep / 5, countsWhole ? 1 : 0))
    case .logarithmic:
      decades.flatMap { decade in (2...9).map { Double($0) * pow(10, Double(decade)) } }
        .filter { $0 < high * (1 - 1e-9) }
    }
  }

  /// The decimal places that tell two major ticks of a linear axis apart.
  var tickPlaces: Int { max(0, -Int((log10(linearStep) + 1e-9).rounded(.down))) }

  /// The label of a major tick on a linear axis of any size.
  func tickText(_ value: Double) -> String {
    let isPlain = tickPlaces <= 4 && max(abs(low), abs(high)) < 1e7
    return isPlain
      ? NumberText.fixed(value, places: tickPlaces)
      : NumberText.figures(abs(value) < linearStep / 2 ? 0 : value, 5)
  }

  private var decades: ClosedRange<Int> {
    let first = Int((log10(low) - 1e-9).rounded(.up))
    return first...max(first, Int((log10(high) + 1e-9).rounded(.down)))
  }

  /// The step 1, 2 or 5 times a power of ten that makes at most seven intervals.
  private var linearStep: Double {
    let rough = (high - low) / 7
    let power = pow(10, log10(rough).rounded(.down))
    let step = [1, 2, 5, 10].first { $0 * power >= rough * (1 - 1e-9) } ?? 10
    return max(step * power, countsWhole ? 1 : 0)
  }

  private func multiples(of step: Double) -> [Double] {
    let first = Int((low / step - 1e-9).rounded(.up))
    let last = Int((high / step + 1e-9).rounded(.down))
    return first <= last ? (first...last).map { Double($0) * step } : []
  }
}

/// Two axes with their grid, ticks and titles.
struct PlotFrame {
  let x: Axis
  let y: Axis
  let xTitle: String
  let yTitle: String
  /// How far left of the axis its title stands, in pixels.
  var yTitleDistance = 46.0
  let xLabel: (Double) -> String
  let yLabel: (Double) -> String

  /// The grid, which belongs below the curves.
  var grid: [Markup] {
    var lines: [Markup] = []
    for (ticks, color) in [
      (\Axis.minorTicks, PlotStyle.minorGrid), (\Axis.majorTicks, PlotStyle.grid),
    ] {
      lines += x[keyPath: ticks].map {
        PlotStyle.line(x.position($0), y.start, x.position($0), y.end, color: color)
      }
      lines += y[keyPath: ticks].map {
        PlotStyle.line(x.start, y.position($0), x.end, y.position($0), color: color)
      }
    }
    return lines
  }

  /// The axes with ticks, labels and titles, which belong above the curves.
  var axes: [Markup] {
    var parts = [
      PlotStyle.line(x.start, y.start, x.end, y.start, color: PlotStyle.axis),
      PlotStyle.line(x.start, y.start, x.start, y.end, color: PlotStyle.axis),
    ]
    for (ticks, length) in [(\Axis.minorTicks, 3.0), (\Axis.majorTicks, 6.0)] {
      parts += x[keyPath: ticks].map {
        let place = x.position($0)
        return PlotStyle.line(place, y.start, place, y.start - length, color: PlotStyle.axis)
      }
      parts += y[keyPath: ticks].map {
        let place = y.position($0)
        return PlotStyle.line(x.start, place, x.start + length, place, color: PlotStyle.axis)
      }
    }
    parts += x.majorTicks.map {
      PlotStyle.label(
        xLabel($0), x: x.position($0), y: y.start + 18, anchor: "middle", color: PlotStyle.quietInk)
    }
    parts += y.majorTicks.map {
      PlotStyle.label(
        yLabel($0), x: x.start - 8, y: y.position($0) + 4.5, anchor: "end",
        color: PlotStyle.quietInk)
    }
    parts.append(
      PlotStyle.label(xTitle, x: (x.start + x.end) / 2, y: y.start + 40, anchor: "middle"))
    parts.append(
      PlotStyle.label(
        yTitle, x: x.start - yTitleDistance, y: (y.start + y.end) / 2, anchor: "middle",
        turned: true))
    return parts
  }
}
