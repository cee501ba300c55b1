/// Reads the tokens of one line of an IR text.
///
/// The three IRs share this scanner, so they share their lexical rules: names in double quotes
/// with the escapes `\"`, `\\` and `\n`, decimal integers, words, and single punctuation marks.
struct TextScanner {
  private let line: Int
  private var rest: Substring

  init(_ text: Substring, line: Int) {
    self.line = line
    self.rest = text
  }

  /// An error at this line of the text.
  func error(_ problem: String) -> CompilationError {
    CompilationError(
      stage: "parse", place: "line \(line)", problem: problem,
      remedy: "mend the text, or dump the model again")
  }

  mutating func skipSpaces() {
    rest = rest.drop { $0 == " " }
  }

  /// Whether nothing is left on the line.
  var isAtEnd: Bool { rest.allSatisfy { $0 == " " } }

  func expectEnd() throws {
    guard isAtEnd else { throw error("'\(rest)' is too much") }
  }

  /// Takes the mark or the word if it comes next.
  mutating func take(_ token: String) -> Bool {
    skipSpaces()
    guard rest.hasPrefix(token) else { return false }
    rest = rest.dropFirst(token.count)
    return true
  }

  mutating func expect(_ token: String) throws {
    guard take(token) else {
      throw error("expected '\(token)', found '\(rest.prefix(24))'")
    }
  }

  /// A word of letters, digits and underscores.
  mutating func word() throws -> String {
    skipSpaces()
    let word = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    guard !word.isEmpty else { throw error("expected a word, found '\(rest.prefix(24))'") }
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  mutating func integer<Integer: FixedWidthInteger>(_: Integer.Type = Int.self) throws -> Integer {
    skipSpaces()
    let negative = rest.first == "-" ? 1 : 0
    let digits = rest.dropFirst(negative).prefix { $0.isASCII && $0.isNumber }
    let text = rest.prefix(negative + digits.count)
    guard let value = Integer(text) else {
      throw error("expected an integer, found '\(rest.prefix(24))'")
    }
    rest = rest.dropFirst(text.count)
    return value
  }

  /// A name in double quotes.
  mutating func quoted() throws -> String {
    try expect("\"")
    var name = ""
    while let character = rest.popFirst() {
      switch character {
      case "\"": return name
      case "\\":
        switch rest.popFirst() {
        case "n": name.append("\n")
        case let escaped?: name.append(escaped)
        case nil: throw error("a name does not end")
        }
      default: name.append(character)
      }
    }
    throw error("a name does not end")
  }

  /// A list between two marks, its items separated by spaces and optional commas.
  mutating func list<Item>(
    _ open: String, _ close: String, _ item: (inout TextScanner) throws -> Item
  ) throws -> [Item] {
    try expect(open)
    var items: [Item] = []
    while !take(close) {
      items.append(try item(&self))
      _ = take(",")
    }
    return items
  }

  /// Everything up to and including the mark.
  mutating func text(through mark: Character) throws -> String {
    skipSpaces()
    guard let end = rest.firstIndex(of: mark) else { throw error("expected '\(mark)'") }
    let text = rest[...end]
    rest = rest[rest.index(after: end)...]
    return String(text)
  }
}

/// The non-empty lines of an IR text, numbered from one, comments (`#` at the start) left out.
struct TextLines {
  private var scanners: [TextScanner]
  private var next = 0

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    scanners = lines.enumerated().compactMap { index, line in
      let scanner = TextScanner(line, line: index + 1)
      return scanner.isAtEnd || line.hasPrefix("#") ? nil : scanner
    }
    scanners.append(TextScanner("", line: lines.count + 1))
  }

  /// The next line; an empty one past the end, where every expectation fails with its place.
  mutating func line() -> TextScanner {
    defer { if next < scanners.count - 1 { next += 1 } }
    return scanners[next]
  }

  var isAtEnd: Bool { next >= scanners.count - 1 }

  /// Takes the line if it begins with the keyword.
  mutating func line(beginningWith keyword: String) -> TextScanner? {
    guard !isAtEnd else { return nil }
    var scanner = scanners[next]
    guard scanner.take(keyword) else { return nil }
    next += 1
    return scanner
  }

  /// The line that must begin with the keyword.
  mutating func expectLine(_ keyword: String) throws -> TextScanner {
    var scanner = line()
    try scanner.expect(keyword)
    return scanner
  }
}

extension String {
  /// The name in double quotes, as `TextScanner.quoted` reads it.
  var quotedForText: String {
    var text = "\""
    for character in self {
      switch character {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      default: text.append(character)
      }
    }
    return text + "\""
  }
}
