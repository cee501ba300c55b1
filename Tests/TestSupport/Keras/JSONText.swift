/// A JSON value to be written, members in the order given.
///
/// Written as Python does: numbers without a point where they are integers, and `Infinity`,
/// which JSON does not know and model files of Keras hold.
public indirect enum JSONText: Sendable {
  case null
  case boolean(Bool)
  case number(Double)
  case text(String)
  case list([JSONText])
  case object([(String, JSONText)])

  /// The names of shapes, axes and the like.
  static func integers(_ values: [Int]) -> JSONText { .list(values.map { .number(Double($0)) }) }

  /// A shape with the batch axis before it.
  static func batched(_ shape: [Int]) -> JSONText {
    .list([.null] + shape.map { .number(Double($0)) })
  }

  /// `{"module": …, "class_name": …, "config": {…}, "registered_name": …}`, the form in which
  /// Keras writes every object.
  static func keras(
    _ module: String, _ className: String, _ config: [(String, JSONText)], registered: Bool = false
  ) -> JSONText {
    .object([
      ("module", .text(module)), ("class_name", .text(className)), ("config", .object(config)),
      ("registered_name", registered ? .text("hgq>\(className)") : .null),
    ])
  }

  /// The text.
  public var text: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let value):
      if value.isInfinite {
        "Infinity"
      } else if let integer = Int(exactly: value) {
        "\(integer)"
      } else {
        "\(value)"
      }
    case .text(let value): Self.quoted(value)
    case .list(let items): "[" + items.map(\.text).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.0) + ": " + $0.1.text }.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
