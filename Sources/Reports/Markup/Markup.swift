/// A tree of SVG or HTML. Tag and attribute names are closed enums, so the only foreign text in it is
/// attribute values and text, and both are escaped where the tree is written (`Markup+Text.swift`).
public indirect enum Markup: Equatable, Sendable {
  case element(Tag, [Attribute], [Markup])
  case text(String)

  /// An element; attributes are written in the order given.
  public static func node(
    _ tag: Tag, _ attributes: KeyValuePairs<AttributeName, String> = [:], _ children: [Markup] = []
  ) -> Markup {
    .element(tag, attributes.map { Attribute(name: $0.key, value: $0.value) }, children)
  }

  /// An element that holds only text.
  public static func node(
    _ tag: Tag, _ attributes: KeyValuePairs<AttributeName, String> = [:], text: String
  ) -> Markup {
    .node(tag, attributes, [.text(text)])
  }
}

/// The name and value of an attribute.
public struct Attribute: Equatable, Sendable {
  public let name: AttributeName
  public let value: String
}

/// The elements this module writes.
public enum Tag: String, Sendable, CaseIterable {
  // SVG
  case svg, g, path, polyline, line, rect, circle
  case svgText = "text"
  // SVG and HTML
  case title, style
  // HTML
  case html, head, meta, body, header, main, section, footer, figure, figcaption, div, p, h1, h2, h3
  case span, strong, em, code, table, caption, thead, tbody, tr, th, td, dl, dt, dd, ul, li

  /// Whether an empty element is written without an end tag: SVG shapes, and HTML's `meta`.
  var closesItself: Bool {
    switch self {
    case .path, .polyline, .line, .rect, .circle, .meta: true
    case .svg, .g, .svgText, .title, .style, .html, .head, .body, .header, .main, .section, .footer,
      .figure, .figcaption, .div, .p, .h1, .h2, .h3, .span, .strong, .em, .code, .table, .caption,
      .thead, .tbody, .tr, .th, .td, .dl, .dt, .dd, .ul, .li:
      false
    }
  }
}

/// The attributes this module writes.
public enum AttributeName: String, Sendable, CaseIterable {
  case xmlns, viewBox, width, height, role, x, y, x1, y1, x2, y2, cx, cy, r, rx, d, points,
    transform
  case fill, stroke, opacity
  case ariaLabel = "aria-label"
  case fillOpacity = "fill-opacity"
  case strokeOpacity = "stroke-opacity"
  case strokeWidth = "stroke-width"
  case strokeDashArray = "stroke-dasharray"
  case strokeDashOffset = "stroke-dashoffset"
  case strokeLineCap = "stroke-linecap"
  case strokeLineJoin = "stroke-linejoin"
  case textAnchor = "text-anchor"
  case fontSize = "font-size"
  case fontWeight = "font-weight"
  case fontFamily = "font-family"
  case `class` = "class"
  case lang, charset, name, content, scope
  case httpEquiv = "http-equiv"
  case columnSpan = "colspan"
}
