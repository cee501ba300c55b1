extension ReportSection {
  /// The findings as a list, what holds and what does not marked in words.
  public static func verdicts(_ verdicts: [Verdict]) -> ReportSection {
    let items = verdicts.map { verdict in
      let (kind, mark) =
        switch verdict.holds {
        case .some(true): ("holds", "✓ holds")
        case .some(false): ("broken", "✗ fails")
        case .none: ("result", "result")
        }
      return Markup.node(
        .li, [.class: kind],
        [
          .node(.span, [.class: "mark"], text: mark),
          .node(.span, text: verdict.sentence),
        ])
    }
    return ReportSection(
      heading: "In short", explanation: "", content: [.node(.ul, [.class: "verdicts"], items)])
  }

  /// What was compared.
  public static func subject(_ subject: ReportSubject) -> ReportSection {
    var entries: [(String, Markup)] = [("model", .text(subject.model))]
    if let digest = subject.digest { entries.append(("digest", .node(.code, text: digest))) }
    if let data = subject.data { entries.append(("data", .text(data))) }
    if let events = subject.events {
      entries.append(("events", .text(NumberText.count(events))))
    }
    entries += subject.facts.map { ($0.label, .text($0.value)) }
    let list = entries.flatMap { label, value in
      [Markup.node(.dt, text: label), .node(.dd, [:], [value])]
    }
    return ReportSection(
      heading: "What was compared", explanation: "", content: [.node(.dl, [:], list)])
  }

  /// Latency against the budget and the bunch crossing.
  public static func latency(_ latency: LatencyFigure) -> ReportSection {
    let rhythm =
      latency.takesEveryBunchCrossing
      ? "A new event can enter every \(NumberText.short(latency.eventSpacingNanoseconds)) ns, "
        + "so every bunch crossing (25 ns) is taken."
      : "A new event can enter only every \(NumberText.short(latency.eventSpacingNanoseconds)) ns, "
        + "slower than the bunch crossings (25 ns)."
    let interval = NumberText.count(latency.initiationInterval, "cycle")
    return ReportSection(
      heading: "Latency",
      explanation: "From input to output the circuit takes \(latency.inWords), which is "
        + "\(NumberText.short(latency.bunchCrossings)) bunch crossings (BX). \(rhythm) "
        + "The initiation interval is \(interval)."
        + (latency.showsCycles ? " Each block is one clock cycle." : ""),
      content: [.node(.figure, [:], [latency.plot()])])
  }

  /// Resources, a column a source, estimates marked as such.
  public static func resources(_ resources: [ResourceEstimate]) -> ReportSection {
    let rows: [(String, (ResourceEstimate) -> Int)] = [
      ("LUTs", \.luts), ("flip-flops", \.flipFlops), ("carry bits", \.carryBits),
      ("DSPs", \.dsps), ("block RAMs", \.blockRams),
    ]
    let heads = resources.map { resource in
      Markup.node(
        .th, [.class: "number", .scope: "col"],
        [.text(resource.tableName + (resource.isEstimate ? " " : ""))]
          + (resource.isEstimate
            ? [.node(.span, [.class: "estimate"], text: "estimate")] : []))
    }
    let body = rows.map { name, count in
      Markup.node(
        .tr, [:],
        [.node(.th, [.scope: "row"], text: name)]
          + resources.map {
            .node(.td, [.class: "number"], text: NumberText.count(count($0)))
          })
    }
    let notes = resources.map { resource in
      Markup.node(
        .p, [.class: "note"],
        text: "\(resource.tableName): \(resource.provenance)"
          + (resource.isEstimate ? ". Computed from this table, not synthesized." : "."))
    }
    return ReportSection(
      heading: "Resources",
      explanation: "What the circuit takes of the FPGA, and where the numbers come from.",
      content: [
        HtmlTable.markup(
          head: [.node(.tr, [:], [.node(.th, [.scope: "col"], text: "resource")] + heads)],
          body: body)
      ] + notes)
  }

  /// A table of text.
  public static func table(_ table: ReportTable) -> ReportSection {
    ReportSection(
      heading: table.title, explanation: table.explanation,
      content: [HtmlTable.markup(columns: table.columns, rows: table.rows)])
  }

  /// Loss and accuracy over the epochs.
  public static func history(_ history: TrainingHistory) -> ReportSection {
    let phases = history.phases.map { phase in
      "\(phase.name) (\(NumberText.count(phase.epochs.count, "epoch")))"
    }
    return ReportSection(
      heading: "Training",
      explanation:
        "Loss and accuracy after every epoch, on the training and the validation events; "
        + "the phases are \(phases.joined(separator: ", then ")).",
      content: [.node(.figure, [:], [history.plot()])])
  }
}

/// Tables of the page.
enum HtmlTable {
  /// A table of text.
  static func markup(columns: [ReportTable.Column], rows: [[String]]) -> Markup {
    let heads = columns.map { column in
      Markup.node(
        .th, [.scope: "col", .class: column.alignment.rawValue], text: column.title)
    }
    let body = rows.map { row in
      Markup.node(
        .tr, [:],
        zip(row, columns).map { cell, column in
          .node(.td, [.class: column.alignment.rawValue], text: cell)
        })
    }
    return markup(head: [.node(.tr, [:], heads)], body: body)
  }

  static func markup(head: [Markup], body: [Markup]) -> Markup {
    .node(
      .div, [.class: "wide"],
      [.node(.table, [:], [.node(.thead, [:], head), .node(.tbody, [:], body)])])
  }
}
