/// A static shell of a generated file with placeholders `{{name}}`.
///
/// Filling is strict: a placeholder without a value and a value without a placeholder are
/// both errors, so a template and the code that fills it cannot drift apart unnoticed.
public struct Template: Sendable {
  public let name: String
  private let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  init(name: String, bytes: [UInt8]) {
    self.init(name: name, text: String(decoding: bytes, as: UTF8.self))
  }

  /// The text with every placeholder replaced by its value.
  ///
  /// - Throws: `TemplateError` for an unknown, a missing or an unused placeholder, and for one
  ///   that does not end.
  public func fill(_ values: KeyValuePairs<String, String> = [:]) throws(TemplateError) -> String {
    let table = Dictionary(values.map { ($0.key, $0.value) }) { first, _ in first }
    var unused = Set(table.keys)
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstRange(of: "{{") {
      result += rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else {
        throw TemplateError(template: name, problem: "a placeholder does not end")
      }
      let key = String(rest[..<close.lowerBound])
      guard let value = table[key] else {
        throw TemplateError(template: name, problem: "there is no value for '\(key)'")
      }
      unused.remove(key)
      result += value
      rest = rest[close.upperBound...]
    }
    guard unused.isEmpty else {
      throw TemplateError(
        template: name,
        problem: "no placeholder takes '\(unused.sorted().joined(separator: "', '"))'")
    }
    return result + rest
  }
}

/// A shell and its filling that do not fit each other: a defect of ours.
public struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  public let template: String
  public let problem: String

  public var description: String { "internal error in template '\(template)': \(problem)" }
}
