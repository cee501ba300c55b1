/// A table of text, for example the data formats layer by layer.
public struct ReportTable: Codable, Equatable, Sendable {
  /// How a column is set.
  public enum Alignment: String, Codable, Sendable, CaseIterable {
    /// Words, from the left.
    case text
    /// Numbers, from the right with figures of equal width.
    case number
    /// Formats and shapes, in a fixed-width face.
    case code
  }

  /// One column.
  public struct Column: Codable, Equatable, Sendable {
    public let title: String
    public let alignment: Alignment

    public init(_ title: String, _ alignment: Alignment = .text) {
      self.title = title
      self.alignment = alignment
    }
  }

  public let title: String
  /// One or two sentences that say how to read the table.
  public let explanation: String
  public let columns: [Column]
  /// Every row has one cell a column.
  public let rows: [[String]]

  /// - Throws: `ReportError.raggedTable` when a row has another number of cells than columns.
  public init(
    title: String, explanation: String, columns: [Column], rows: [[String]]
  ) throws {
    for (index, row) in rows.enumerated() where row.count != columns.count {
      throw ReportError.raggedTable(
        title: title, row: index, found: row.count, columns: columns.count)
    }
    self.init(title: title, explanation: explanation, columns: columns, filled: rows)
  }

  /// - Parameter rows: With one cell a column each.
  init(title: String, explanation: String, columns: [Column], filled rows: [[String]]) {
    self.title = title
    self.explanation = explanation
    self.columns = columns
    self.rows = rows
  }
}

/// What a report is about: the model, the events and further facts as label and value.
public struct ReportSubject: Codable, Equatable, Sendable {
  /// A label and its value.
  public struct Fact: Codable, Equatable, Sendable {
    public let label: String
    public let value: String

    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  public let model: String
  /// The digest of the model's IR.
  public let digest: String?
  /// Where the events come from, in words.
  public let data: String?
  public let events: Int?
  public let facts: [Fact]

  public init(
    model: String, digest: String? = nil, data: String? = nil, events: Int? = nil,
    facts: [Fact] = []
  ) {
    self.model = model
    self.digest = digest
    self.data = data
    self.events = events
    self.facts = facts
  }
}
