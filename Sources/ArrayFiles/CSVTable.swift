import Foundation

/// A csv file: a header of column names, then rows of numbers (RFC 4180, with `,` between fields).
public struct CSVTable: Sendable, Equatable {
  /// The column names; they differ.
  public let columns: [String]
  /// The values row by row, `rowCount * columns.count` of them.
  public let values: [Double]

  public var rowCount: Int { columns.isEmpty ? 0 : values.count / columns.count }

  /// - Throws: `ArrayFileError` where there are no columns, two have the same name, or the values
  ///   do not fill whole rows.
  public init(columns: [String], values: [Double]) throws {
    func error(_ problem: String) -> ArrayFileError {
      ArrayFileError(file: "table in memory", problem: problem, remedy: "correct the table")
    }
    guard !columns.isEmpty else { throw error("has no columns") }
    guard Set(columns).count == columns.count else { throw error("two columns have one name") }
    guard values.count.isMultiple(of: columns.count) else {
      throw error("\(values.count) values do not fill rows of \(columns.count)")
    }
    self.columns = columns
    self.values = values
  }

  /// The values of the column at `index`, from the first row to the last.
  public func column(_ index: Int) -> [Double] {
    stride(from: index, to: values.count, by: columns.count).map { values[$0] }
  }

  /// Reads the file at `path`.
  ///
  /// Fields may be quoted, lines may end in LF or CRLF, a byte order mark and empty lines are
  /// skipped. `nan` and `inf` are numbers here.
  /// - Throws: `ArrayFileError` naming the line (from 1) and the column for whatever is not a
  ///   number, and for rows that are not as long as the header.
  public static func read(_ path: String, limits: SizeLimits = .standard) throws -> CSVTable {
    try decode(BoundedFile.read(path, limits: limits), file: path, limits: limits)
  }

  /// The table that `data` holds; see `read`.
  public static func decode(
    _ data: Data, file: String, limits: SizeLimits = .standard
  ) throws -> CSVTable {
    var bytes = [UInt8](data)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var scanner = CSVScanner(bytes: bytes, file: file)
    guard let columns = try scanner.header(limits) else {
      throw ArrayFileError(
        file: file, problem: "is empty", remedy: "write a header line and rows of numbers")
    }
    var values: [Double] = []
    while try scanner.appendRow(to: &values, columns) {}
    return try CSVTable(columns: columns, values: values)
  }

  /// Writes the table, whole or not at all. Every number reads back as the same `Double`.
  public func write(to path: String) throws {
    var text = columns.map(CSVTable.quoted).joined(separator: ",") + "\n"
    for row in 0..<rowCount {
      for column in columns.indices {
        if column > 0 { text += "," }
        text += CSVTable.text(of: values[row * columns.count + column])
      }
      text += "\n"
    }
    try AtomicFile.write(text, to: path)
  }

  private static func quoted(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { ![0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    let isBare = isPlain && !name.isEmpty && name.first != " " && name.last != " "
    return isBare ? name : "\"" + name.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  /// The shortest decimal that reads back equal; integers without a fraction.
  private static func text(of value: Double) -> String {
    if value.magnitude < 1e15, let integer = Int(exactly: value),
      integer != 0 || value.sign == .plus
    {
      return String(integer)
    }
    return value.description
  }
}

/// Cuts csv text into fields.
private struct CSVScanner {
  let bytes: [UInt8]
  let file: String
  var position = 0
  /// The line at `position`, from 1.
  var line = 1

  init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// A column's name and the line it stands in, for errors.
  private func error(
    _ problem: String, _ remedy: String, line: Int? = nil, column: String? = nil
  ) -> ArrayFileError {
    let place = "line \(line ?? self.line)" + (column.map { ", column '\(excerpt($0))'" } ?? "")
    return ArrayFileError(file: file, place: place, problem: problem, remedy: remedy)
  }

  /// The column names, or nil where the file holds nothing.
  mutating func header(_ limits: SizeLimits) throws -> [String]? {
    skipEmptyLines()
    guard position < bytes.count else { return nil }
    let headerLine = line
    var names: [String] = []
    var seen: Set<String> = []
    var hasMore = true
    while hasMore {
      let field = try field(column: nil)
      guard let text = String(validating: field, as: UTF8.self), !text.utf8.contains(0) else {
        throw error("the header is not UTF-8 text", "save the file as UTF-8", line: headerLine)
      }
      let name = text.trimmingCharacters(in: .whitespaces)
      guard !name.isEmpty else {
        throw error("column \(names.count + 1) has no name", "name it", line: headerLine)
      }
      guard seen.insert(name).inserted else {
        throw error("stands twice in the header", "rename one", line: headerLine, column: name)
      }
      names.append(name)
      guard names.count <= limits.maximumMembers else {
        throw error(
          "more than the limit of \(limits.maximumMembers) columns", "give fewer",
          line: headerLine)
      }
      hasMore = endField()
    }
    if let number = names.first(where: { Double($0) != nil }) {
      throw error(
        "the header holds the number \(excerpt(number)) as a column's name",
        "put a line of column names first", line: headerLine)
    }
    return names
  }

  /// Appends the next row's numbers; false at the end of the file.
  mutating func appendRow(to values: inout [Double], _ columns: [String]) throws -> Bool {
    skipEmptyLines()
    guard position < bytes.count else { return false }
    let rowLine = line
    var count = 0
    var hasMore = true
    while hasMore {
      guard count < columns.count else {
        throw error(
          "more than the header's \(columns.count) fields", "give every row one field a column",
          line: rowLine)
      }
      let fieldLine = line
      let field = try field(column: columns[count])
      guard let value = CSVScanner.number(field) else {
        let text = excerpt(String(decoding: field, as: UTF8.self))
        throw error(
          field.isEmpty ? "the field is empty" : "'\(text)' is not a number",
          "give a number in every row", line: fieldLine, column: columns[count])
      }
      values.append(value)
      count += 1
      hasMore = endField()
    }
    guard count == columns.count else {
      throw error(
        "\(count) fields under a header of \(columns.count)",
        "give every row one field a column", line: rowLine)
    }
    return true
  }

  private mutating func skipEmptyLines() {
    while position < bytes.count {
      if bytes[position] == CSVScanner.newline {
        line += 1
      } else if bytes[position] != CSVScanner.carriageReturn {
        return
      }
      position += 1
    }
  }

  /// Steps over what ends a field; whether another field follows in the row.
  private mutating func endField() -> Bool {
    guard position < bytes.count else { return false }
    if bytes[position] == CSVScanner.comma {
      position += 1
      return true
    }
    if bytes[position] == CSVScanner.carriageReturn { position += 1 }
    if position < bytes.count, bytes[position] == CSVScanner.newline {
      position += 1
      line += 1
    }
    return false
  }

  /// The bytes of one field, without its quotes; stops before the comma or the line's end.
  private mutating func field(column: String?) throws -> ArraySlice<UInt8> {
    if position < bytes.count, bytes[position] == CSVScanner.quote {
      return try quotedField(column: column)
    }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == CSVScanner.comma || byte == CSVScanner.newline { break }
      if byte == CSVScanner.carriageReturn { break }
      if byte == CSVScanner.quote {
        throw error("a quote inside a field", "quote the whole field", column: column)
      }
      position += 1
    }
    return bytes[start..<position]
  }

  private mutating func quotedField(column: String?) throws -> ArraySlice<UInt8> {
    let startLine = line
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte != CSVScanner.quote {
        if byte == CSVScanner.newline { line += 1 }
        content.append(byte)
        continue
      }
      guard position < bytes.count else { return content[...] }
      switch bytes[position] {
      case CSVScanner.quote:
        content.append(CSVScanner.quote)
        position += 1
      case CSVScanner.comma, CSVScanner.newline, CSVScanner.carriageReturn:
        return content[...]
      default:
        throw error("text after a closing quote", "quote the whole field", column: column)
      }
    }
    throw error("a quoted field without end", "close the quote", line: startLine, column: column)
  }

  /// A decimal number, `nan` or `inf`, with spaces around it.
  private static func number(_ field: ArraySlice<UInt8>) -> Double? {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    var digits = field.drop(while: isSpace)
    while let last = digits.last, isSpace(last) { digits.removeLast() }
    // Hexadecimal and NaN payloads are Swift's, not csv's.
    guard digits.count <= 400, !digits.contains(where: { [0x78, 0x58, 0x28].contains($0) }) else {
      return nil
    }
    return Double(String(decoding: digits, as: UTF8.self))
  }
}
