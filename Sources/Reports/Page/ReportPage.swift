/// One self-contained HTML page: style and drawings inside, no scripts, nothing fetched, and no date
/// or path, so the same sections give the same bytes.
public struct ReportPage: Equatable, Sendable {
  public let title: String
  public let sections: [ReportSection]

  public init(title: String, sections: [ReportSection]) {
    self.title = title
    self.sections = sections
  }

  public func html() -> String {
    let head = Markup.node(
      .head, [:],
      [
        .node(.meta, [.charset: "utf-8"]),
        // Even if foreign markup got in, a browser would neither run nor fetch anything.
        .node(
          .meta,
          [
            .httpEquiv: "Content-Security-Policy",
            .content: "default-src 'none'; style-src 'unsafe-inline'",
          ]),
        .node(.meta, [.name: "viewport", .content: "width=device-width, initial-scale=1"]),
        .node(.title, text: title),
        .node(.style, text: StyleSheet.text),
      ])
    let content =
      [Markup.node(.header, [:], [.node(.h1, text: title)])] + sections.map(\.markup)
      + [.node(.footer, [:], [.node(.p, text: Self.closing)])]
    let page = Markup.node(
      .html, [.lang: "en"], [head, .node(.body, [:], [.node(.main, [:], content)])])
    return "<!DOCTYPE html>\n" + page.written()
  }

  private static let closing = "Every ± is one standard deviation. Made by Apus."
}

/// A heading, a sentence or two on how to read what follows, and the content. Made by the functions
/// named after what they show, such as `aucTable`.
public struct ReportSection: Equatable, Sendable {
  public let heading: String
  /// May be empty.
  public let explanation: String
  public let content: [Markup]

  public init(heading: String, explanation: String, content: [Markup]) {
    self.heading = heading
    self.explanation = explanation
    self.content = content
  }

  var markup: Markup {
    .node(
      .section, [:],
      [.node(.h2, text: heading)]
        + (explanation.isEmpty ? [] : [.node(.p, text: explanation)]) + content)
  }
}

/// The style of the page. It holds none of the characters that markup escapes (quotes, `<`, `>`, `&`),
/// because browsers take the text of a style element as it stands.
enum StyleSheet {
  static let text = """
    body { margin: 0; background: #fff; color: #222;
      font: 16px/1.5 Charter, Bitstream Charter, Georgia, Liberation Serif, serif; }
    main { max-width: 880px; margin: 0 auto; padding: 40px 24px 56px; }
    h1 { font-size: 29px; line-height: 1.2; font-weight: 600; margin: 0 0 18px; }
    h2 { font-size: 19px; line-height: 1.3; font-weight: 600; margin: 44px 0 6px; }
    p { margin: 0 0 14px; max-width: 68ch; }
    table, dl, ul.verdicts, .note {
      font-family: Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif; }
    ul.verdicts { list-style: none; margin: 8px 0 0; padding: 0; font-size: 15px;
      border-top: 1px solid #ccc; }
    ul.verdicts li { display: flex; gap: 12px; padding: 8px 4px;
      border-bottom: 1px solid #e4e4e4; }
    ul.verdicts .mark { flex: none; width: 66px; font-weight: 600; color: #666; }
    ul.verdicts .holds .mark { color: #00704f; }
    ul.verdicts .broken { background: #fdf0ea; }
    ul.verdicts .broken .mark { color: #b23c00; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 20px; margin: 8px 0 0;
      font-size: 14px; }
    dt { color: #5c5c5c; }
    dd { margin: 0; overflow-wrap: anywhere; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-size: 13px; line-height: 1.35;
      font-variant-numeric: tabular-nums; border-top: 1px solid #888;
      border-bottom: 1px solid #888; }
    th { font-weight: 600; text-align: left; vertical-align: bottom; }
    thead th { border-bottom: 1px solid #888; }
    thead th.group { text-align: center; border-bottom: 1px solid #ccc; font-weight: 400;
      color: #5c5c5c; }
    th, td { padding: 5px 8px; }
    tbody tr { border-top: 1px solid #ececec; }
    tbody th { font-weight: 400; white-space: nowrap; }
    tr.total th, tr.total td { border-top: 1px solid #888; font-weight: 600; }
    th.number, td.number { text-align: right; white-space: nowrap; }
    td.code, code { font-family: DejaVu Sans Mono, Menlo, Consolas, monospace; font-size: 12px; }
    figure { margin: 12px 0 0; display: flex; flex-wrap: wrap; gap: 20px; }
    svg { max-width: 100%; height: auto; }
    .note { font-size: 13px; color: #5c5c5c; margin: 10px 0 0; }
    .estimate { background: #fbf1d7; padding: 1px 6px; font-weight: 400; font-size: 12px; }
    footer { margin-top: 52px; border-top: 1px solid #ccc; padding-top: 10px; color: #5c5c5c;
      font-size: 14px; }
    @media (max-width: 900px) { table { font-size: 12px; } th, td { padding: 4px 5px; } }
    """
}
