import Foundation
import Yams

/// A place in a recipe: a YAML node with the path of keys that leads to it.
///
/// Every reading method checks the node's type and range and throws a `TrainingError.recipe` that
/// names file, line and place.
struct RecipeNode {
  let file: String
  /// Such as `model.layers[0].units`; empty at the top.
  let path: String
  let node: Node

  /// The most bytes of a recipe.
  static let maximumBytes = 1 << 20

  /// Reads YAML text.
  ///
  /// Anchors and aliases are refused before the parser sees them: recipes have no use for them,
  /// and a few lines of them can stand for gigabytes. Nesting is bounded by the parser.
  init(yaml: String, file: String) throws(TrainingError) {
    guard yaml.utf8.count <= Self.maximumBytes else {
      throw .recipe(
        file: file, line: nil, problem: "a recipe has at most \(Self.maximumBytes) bytes")
    }
    try Self.refuseAliases(yaml, file: file)
    do {
      guard let root = try Yams.compose(yaml: yaml) else {
        throw TrainingError.recipe(file: file, line: nil, problem: "the recipe is empty")
      }
      self.init(file: file, path: "", node: root)
    } catch {
      throw Self.error(error, file: file)
    }
  }

  private init(file: String, path: String, node: Node) {
    self.file = file
    self.path = path
    self.node = node
  }

  /// An error at this place.
  func error(_ problem: String) -> TrainingError {
    .recipe(
      file: file, line: node.mark?.line, problem: path.isEmpty ? problem : "\(path): \(problem)")
  }

  /// `&` and `*` open an anchor or an alias only where a token begins, which is never after a
  /// letter or a digit; comments that fill a line are free to use them.
  private static func refuseAliases(_ yaml: String, file: String) throws(TrainingError) {
    var line = 1
    var isComment = false
    var onlySpaces = true
    // The two characters before the present one.
    var (first, second): (Unicode.Scalar, Unicode.Scalar) = ("\n", "\n")
    for scalar in yaml.unicodeScalars {
      let opensName = isWord(scalar) || scalar == "-"
      if !isComment, second == "&" || second == "*", !isWord(first), opensName {
        throw .recipe(
          file: file, line: line,
          problem: "YAML anchors (&) and aliases (*) are not allowed; write the value out")
      }
      if scalar == "\n" {
        (line, isComment, onlySpaces) = (line + 1, false, true)
      } else {
        if onlySpaces, scalar == "#" { isComment = true }
        if scalar != " " { onlySpaces = false }
      }
      (first, second) = (second, scalar)
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.isASCII && scalar.properties.isAlphabetic
      || ("0"..."9").contains(scalar)
  }

  private static func error(_ error: any Error, file: String) -> TrainingError {
    switch error {
    case let error as TrainingError: error
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      .recipe(
        file: file, line: mark.line,
        problem: "not valid YAML: \(problem); mind the indentation, colons and brackets")
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      .recipe(
        file: file, line: context.mark.line,
        problem: "the key \(quote(keys.first ?? "")) is given twice; remove one")
    case YamlError.reader(let problem, _, _, _):
      .recipe(file: file, line: nil, problem: "not valid YAML: \(problem); save it as UTF-8 text")
    default:
      .recipe(file: file, line: nil, problem: "not valid YAML")
    }
  }

  /// A text of the user's in a message: one line, not too long.
  static func quote(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(48).map { $0.value < 32 ? " " : String($0) }.joined()
    return "'\(shown)\(text.unicodeScalars.count > 48 ? "…" : "")'"
  }

  /// What stands here, for a message.
  var found: String {
    switch node {
    case .scalar(let scalar):
      scalar.string.isEmpty && scalar.style == .plain ? "nothing" : Self.quote(scalar.string)
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}

extension RecipeNode {
  /// The values of a mapping that may have these keys and no others.
  func mapping(_ known: String...) throws(TrainingError) -> RecipeMapping {
    try mapping(known: known)
  }

  func mapping(
    known: [String], kind: String = "key", plural: String = "keys"
  ) throws(TrainingError) -> RecipeMapping {
    guard case .mapping(let mapping) = node else {
      throw error("expected a mapping with the \(plural) \(list(known)), found \(found)")
    }
    var values: [String: RecipeNode] = [:]
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key, known.contains(scalar.string) else {
        let name = RecipeNode(file: file, path: path, node: key)
        throw name.error("unknown \(kind) \(name.found); known \(plural): \(list(known))")
      }
      values[scalar.string] = RecipeNode(
        file: file, path: path.isEmpty ? scalar.string : "\(path).\(scalar.string)", node: value)
    }
    return RecipeMapping(place: self, values: values)
  }

  /// The values of a mapping whose keys are free, in their order.
  func entries(limit: Int) throws(TrainingError) -> [(name: String, node: RecipeNode)] {
    guard case .mapping(let mapping) = node, (1...limit).contains(mapping.count) else {
      throw error("expected a mapping of 1 to \(limit) keys, found \(found)")
    }
    return try mapping.map { key, value throws(TrainingError) in
      let name = try RecipeNode(file: file, path: path, node: key).identifier()
      return (name, RecipeNode(file: file, path: "\(path).\(name)", node: value))
    }
  }

  /// The elements of a list of 1 to `limit`.
  func elements(limit: Int) throws(TrainingError) -> [RecipeNode] {
    guard case .sequence(let sequence) = node else {
      throw error("expected a list, found \(found)")
    }
    guard (1...limit).contains(sequence.count) else {
      throw error("a list of \(sequence.count) is outside 1…\(limit)")
    }
    return sequence.enumerated().map { index, element in
      RecipeNode(file: file, path: "\(path)[\(index)]", node: element)
    }
  }

  /// The text of a scalar; `plain` asks for one without quotes.
  private func scalar(plain: Bool) -> String? {
    guard case .scalar(let scalar) = node, !plain || scalar.style == .plain else { return nil }
    return scalar.string
  }

  func integer(_ range: ClosedRange<Int>) throws(TrainingError) -> Int {
    guard let value = scalar(plain: true).flatMap({ Int($0) }) else {
      throw error("expected an integer, found \(found)")
    }
    guard range.contains(value) else {
      throw error("\(value) is outside \(range.lowerBound)…\(range.upperBound)")
    }
    return value
  }

  /// A finite number from `lower` to `upper`.
  func number(above lower: Double, upTo upper: Double) throws(TrainingError) -> Double {
    guard let value = scalar(plain: true).flatMap({ Double($0) }), value.isFinite else {
      throw error("expected a number, found \(found)")
    }
    guard value > lower, value <= upper else {
      throw error("\(value) is not above \(lower) and at most \(upper)")
    }
    return value
  }

  func boolean() throws(TrainingError) -> Bool {
    switch scalar(plain: true) {
    case "true": true
    case "false": false
    default: throw error("expected true or false, found \(found)")
    }
  }

  /// A non-empty text.
  func text() throws(TrainingError) -> String {
    guard let text = scalar(plain: false), !text.isEmpty else {
      throw error("expected a text, found \(found)")
    }
    guard text.utf8.count <= 4096, !text.unicodeScalars.contains(where: { $0.value < 32 }) else {
      throw error("expected one line of at most 4096 bytes")
    }
    return text
  }

  /// A name of letters, digits and underscores that does not begin with a digit.
  func identifier() throws(TrainingError) -> String {
    let text = try text()
    let isIdentifier = text.utf8.enumerated().allSatisfy { index, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"):
        true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): index > 0
      default: false
      }
    }
    guard isIdentifier, text.utf8.count <= 64 else {
      throw error(
        "\(found) is not a name; use at most 64 letters, digits and underscores, not beginning"
          + " with a digit")
    }
    return text
  }

  /// One of the raw values of an enumeration.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(
    of _: Choice.Type
  ) throws(TrainingError) -> Choice {
    guard let choice = scalar(plain: false).flatMap({ Choice(rawValue: $0) }) else {
      throw error("\(found) is not known; choose \(list(Choice.allCases.map(\.rawValue), "or"))")
    }
    return choice
  }
}

/// The values of a mapping by their keys.
struct RecipeMapping {
  let place: RecipeNode
  let values: [String: RecipeNode]

  /// The value of a key that may be left out.
  subscript(key: String) -> RecipeNode? { values[key] }

  /// The value of a key that must be there.
  func required(_ key: String) throws(TrainingError) -> RecipeNode {
    guard let value = values[key] else { throw place.error("the key '\(key)' is missing") }
    return value
  }
}

/// `a, b or c`.
func list(_ words: [String], _ conjunction: String = "and") -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}
