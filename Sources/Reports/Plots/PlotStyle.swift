/// Colours, faces and line styles that all drawings share.
enum PlotStyle {
  static let width = 700.0
  static let fontFamily = "Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif"
  static let fontSize = 13.0
  static let ink = "#222222"
  static let quietInk = "#5c5c5c"
  static let axis = "#8a8a8a"
  static let grid = "#dedede"
  static let minorGrid = "#f1f1f1"
  static let blue = "#0072B2"
  static let lightBlue = "#5AA5D2"
  static let vermillion = "#D55E00"

  /// Colours that the common kinds of colour blindness keep apart: M. Okabe and K. Ito, "Color
  /// Universal Design" (2008), without the yellow and black that fail on white or mean something else
  /// here; then darker ones of P. Tol's "muted" scheme (SRON technical note, 2021).
  static let palette = [
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#332288", "#882255",
    "#999933", "#AA4499",
  ]

  /// The colour of a class; the palette starts again when it is used up.
  static func color(ofClass index: Int) -> String { palette[index % palette.count] }

  /// How the curves of the n-th score set are drawn. Equal curves lie on one another, so each style
  /// leaves the ones below visible: a broad pale line, dashes, and dots in the gaps of the dashes.
  enum Line: CaseIterable {
    case solid, dashed, dotted, dashDotted

    static func ofSet(_ index: Int) -> Line { allCases[index % allCases.count] }

    var word: String {
      switch self {
      case .solid: "solid"
      case .dashed: "dashed"
      case .dotted: "dotted"
      case .dashDotted: "dash-dotted"
      }
    }

    /// Which set has which line, in words.
    static func legend(_ names: [String]) -> String {
      names.enumerated().map { "\($1) is \(ofSet($0).word)" }.joined(separator: ", ")
    }

    func path(_ data: String, color: String) -> Markup {
      switch self {
      case .solid:
        .node(
          .path,
          [
            .d: data, .fill: "none", .stroke: color, .strokeWidth: "3.6", .strokeOpacity: "0.36",
            .strokeLineJoin: "round",
          ])
      case .dashed:
        .node(
          .path,
          [
            .d: data, .fill: "none", .stroke: color, .strokeWidth: "1.5", .strokeDashArray: "8 6",
            .strokeLineJoin: "round",
          ])
      case .dotted:
        .node(
          .path,
          [
            .d: data, .fill: "none", .stroke: color, .strokeWidth: "2.8",
            .strokeDashArray: "0.1 13.9", .strokeDashOffset: "-11", .strokeLineCap: "round",
            .strokeLineJoin: "round",
          ])
      case .dashDotted:
        .node(
          .path,
          [
            .d: data, .fill: "none", .stroke: color, .strokeWidth: "1",
            .strokeDashArray: "10 4 2 4", .strokeLineJoin: "round",
          ])
      }
    }
  }

  /// The root of a drawing.
  static func drawing(
    width: Double = width, height: Double, title: String, _ children: [Markup]
  ) -> Markup {
    let size = (NumberText.coordinate(width), NumberText.coordinate(height))
    return .node(
      .svg,
      [
        .xmlns: "http://www.w3.org/2000/svg", .viewBox: "0 0 \(size.0) \(size.1)", .width: size.0,
        .height: size.1, .role: "img", .ariaLabel: title, .fontFamily: fontFamily,
        .fontSize: NumberText.coordinate(fontSize), .fill: ink,
      ],
      [.node(.title, text: title)] + children)
  }

  /// Text at a point; `anchor` is "start", "middle" or "end".
  static func label(
    _ text: String, x: Double, y: Double, anchor: String = "start", color: String = ink,
    size: Double = fontSize, weight: String = "400", turned: Bool = false
  ) -> Markup {
    let place = (NumberText.coordinate(x), NumberText.coordinate(y))
    return .element(
      .svgText,
      [
        Attribute(name: .x, value: place.0), Attribute(name: .y, value: place.1),
        Attribute(name: .textAnchor, value: anchor), Attribute(name: .fill, value: color),
      ]
        + (size == fontSize
          ? [] : [Attribute(name: .fontSize, value: NumberText.coordinate(size))])
        + (weight == "400" ? [] : [Attribute(name: .fontWeight, value: weight)])
        + (turned
          ? [Attribute(name: .transform, value: "rotate(-90 \(place.0) \(place.1))")] : []),
      [.text(text)])
  }

  static func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, color: String, width: Double = 1,
    dashes: String? = nil
  ) -> Markup {
    .element(
      .line,
      [
        Attribute(name: .x1, value: NumberText.coordinate(x1)),
        Attribute(name: .y1, value: NumberText.coordinate(y1)),
        Attribute(name: .x2, value: NumberText.coordinate(x2)),
        Attribute(name: .y2, value: NumberText.coordinate(y2)),
        Attribute(name: .stroke, value: color),
        Attribute(name: .strokeWidth, value: NumberText.coordinate(width)),
      ] + (dashes.map { [Attribute(name: .strokeDashArray, value: $0)] } ?? []), [])
  }

  static func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: String
  ) -> Markup {
    .node(
      .rect,
      [
        .x: NumberText.coordinate(x), .y: NumberText.coordinate(y),
        .width: NumberText.coordinate(width), .height: NumberText.coordinate(height), .fill: fill,
      ])
  }

  /// A ring around one point of a curve.
  static func ring(x: Double, y: Double) -> Markup {
    .node(
      .circle,
      [
        .cx: NumberText.coordinate(x), .cy: NumberText.coordinate(y), .r: "5", .fill: "none",
        .stroke: ink, .strokeWidth: "1.6",
      ])
  }

  /// The path through points in pixels.
  static func pathData(_ points: [(x: Double, y: Double)]) -> String {
    var data = ""
    for point in points {
      data += data.isEmpty ? "M" : "L"
      data += "\(NumberText.coordinate(point.x)) \(NumberText.coordinate(point.y))"
    }
    return data
  }
}
