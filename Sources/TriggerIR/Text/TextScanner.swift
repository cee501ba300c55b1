/// Reads the tokens of one line of an IR text.
///
/// The three IRs share this scanner, so they share their lexical rules: names in double quotes
/// with the escapes `\"`, `\\`, `\n` and `\r`, decimal integers, words, and single punctuation
/// marks. It reads Unicode scalars, not characters: a combining mark at the start of a name
/// must not melt into the quote before it.
struct TextScanner {
  private let line: Int
  private var rest: Substring.UnicodeScalarView

  init(_ text: Substring.UnicodeScalarView, line: Int) {
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
    rest = rest.drop(while: Self.isSpace)
  }

  /// A space, or the carriage return of a line end from elsewhere.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\r" }

  /// What comes next, cut short for an error.
  private var found: String { "'\(String(rest.prefix(24)))'" }

  /// Whether nothing is left on the line.
  var isAtEnd: Bool { rest.allSatisfy(Self.isSpace) }

  func expectEnd() throws {
    guard isAtEnd else { throw error("\(found) is too much") }
  }

  /// Takes the mark or the word if it comes next.
  mutating func take(_ token: String) -> Bool {
    skipSpaces()
    guard rest.starts(with: token.unicodeScalars) else { return false }
    rest = rest.dropFirst(token.unicodeScalars.count)
    return true
  }

  mutating func expect(_ token: String) throws {
    guard take(token) else {
      throw error("expected '\(token)', found \(found)")
    }
  }

  /// A word of letters, digits and underscores.
  mutating func word() throws -> String {
    skipSpaces()
    let word = rest.prefix { $0.isASCII && ($0.properties.isAlphabetic || $0.isDigit || $0 == "_") }
    guard !word.isEmpty else { throw error("expected a word, found \(found)") }
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  mutating func integer<Integer: FixedWidthInteger>(_: Integer.Type = Int.self) throws -> Integer {
    skipSpaces()
    let negative = rest.first == "-" ? 1 : 0
    let digits = rest.dropFirst(negative).prefix(while: \.isDigit)
    let text = rest.prefix(negative + digits.count)
    guard let value = Integer(String(text)) else {
      throw error("expected an integer, found \(found)")
    }
    rest = rest.dropFirst(text.count)
    return value
  }

  /// A name in double quotes.
  mutating func quoted() throws -> String {
    try expect("\"")
    var name = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(name)
      case "\\":
        switch rest.popFirst() {
        case "n": name.append("\n")
        case "r": name.append("\r")
        case let escaped? where escaped == "\"" || escaped == "\\": name.append(escaped)
        case let unknown?: throw error("'\\\(unknown)' is not an escape in a name")
        case nil: throw error("a name does not end")
        }
      default: name.append(scalar)
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
  mutating func text(through mark: Unicode.Scalar) throws -> String {
    skipSpaces()
    guard let end = rest.firstIndex(of: mark) else {
      throw error("expected '\(mark)', found \(found)")
    }
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
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    scanners = lines.enumerated().compactMap { index, line in
      let scanner = TextScanner(line, line: index + 1)
      return scanner.isAtEnd || line.first == "#" ? nil : scanner
    }
    scanners.append(TextScanner(Substring().unicodeScalars, line: lines.count + 1))
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
    var text = "\"".unicodeScalars
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": text += ["\\", scalar]
      case "\n": text += ["\\", "n"]
      case "\r": text += ["\\", "r"]
      default: text.append(scalar)
      }
    }
    return String(text) + "\""
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
