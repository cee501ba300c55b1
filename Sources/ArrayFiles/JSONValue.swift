/// A value of a JSON text as Keras writes it: with `Infinity` and `NaN`, and keys in their order.
package enum JSONValue: Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object(JSONObject)
}

/// The members of a JSON object; of equal keys the last counts, as in Python.
package struct JSONObject: Equatable {
  package private(set) var keys: [String] = []
  private var values: [String: JSONValue] = [:]

  package init() {}

  package subscript(key: String) -> JSONValue? {
    get { values[key] }
    set {
      if values[key] == nil { keys.append(key) }
      values[key] = newValue
    }
  }
}

extension JSONValue {
  package var object: JSONObject? { if case .object(let object) = self { object } else { nil } }
  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var boolean: Bool? { if case .boolean(let boolean) = self { boolean } else { nil } }
  package var isNull: Bool { self == .null }

  /// An integer, or a number without a fraction.
  package var integer: Int? {
    switch self {
    case .integer(let value): value
    case .number(let value): Int(exactly: value)
    case .null, .boolean, .text, .list, .object: nil
    }
  }

  /// A number; booleans are none.
  package var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .null, .boolean, .text, .list, .object: nil
    }
  }

  /// A list; Keras writes some tuples as `{"class_name": "__tuple__", "items": […]}`.
  package var list: [JSONValue]? {
    switch self {
    case .list(let items): items
    case .object(let object) where object["class_name"]?.text == "__tuple__":
      object["items"]?.list
    case .null, .boolean, .integer, .number, .text, .object: nil
    }
  }

  /// A list of integers.
  package var integers: [Int]? {
    guard let list else { return nil }
    let integers = list.compactMap(\.integer)
    return integers.count == list.count ? integers : nil
  }
}

/// Reads JSON text, bounded in depth; the text's size is the caller's to bound.
package struct JSONParser {
  /// What is wrong, and at which byte.
  package struct Problem: Error, Equatable {
    package let problem: String
    package let offset: Int
  }

  /// Values inside values: a nested Keras model takes five levels.
  package static let maximumDepth = 128

  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  package static func parse(_ bytes: [UInt8]) throws(Problem) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.position == bytes.count else { throw parser.problem("text after its end") }
    return value
  }

  private func problem(_ problem: String) -> Problem { Problem(problem: problem, offset: position) }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func takes(_ character: Character) -> Bool {
    skipSpace()
    guard next == character.asciiValue else { return false }
    position += 1
    return true
  }

  private mutating func takes(word: String) -> Bool {
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func value(depth: Int) throws(Problem) -> JSONValue {
    guard depth < Self.maximumDepth else {
      throw problem("values more than \(Self.maximumDepth) deep")
    }
    skipSpace()
    if takes("{") { return .object(try object(depth: depth)) }
    if takes("[") { return .list(try list(depth: depth)) }
    if next == 0x22 { return .text(try string()) }
    if takes(word: "null") { return .null }
    if takes(word: "true") { return .boolean(true) }
    if takes(word: "false") { return .boolean(false) }
    if takes(word: "Infinity") { return .number(.infinity) }
    if takes(word: "-Infinity") { return .number(-.infinity) }
    if takes(word: "NaN") { return .number(.nan) }
    return try number()
  }

  private mutating func object(depth: Int) throws(Problem) -> JSONObject {
    var object = JSONObject()
    if takes("}") { return object }
    repeat {
      skipSpace()
      guard next == 0x22 else { throw problem("no key where one must be") }
      let key = try string()
      guard takes(":") else { throw problem("no ':' after a key") }
      object[key] = try value(depth: depth + 1)
    } while takes(",")
    guard takes("}") else { throw problem("no ',' or '}' after a member") }
    return object
  }

  private mutating func list(depth: Int) throws(Problem) -> [JSONValue] {
    var list: [JSONValue] = []
    if takes("]") { return list }
    repeat { list.append(try value(depth: depth + 1)) } while takes(",")
    guard takes("]") else { throw problem("no ',' or ']' after a value") }
    return list
  }

  private mutating func number() throws(Problem) -> JSONValue {
    let start = position
    while let byte = next,
      (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    {
      position += 1
    }
    guard position - start <= 400 else { throw problem("a number of more than 400 characters") }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if let integer = Int(text) { return .integer(integer) }
    guard position > start, let number = Double(text) else {
      position = start
      throw problem("no value where one must be")
    }
    return .number(number)
  }

  private mutating func string() throws(Problem) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next, byte != 0x22 {
      position += 1
      if byte == 0x5C {
        text.append(contentsOf: String(try escape()).utf8)
      } else {
        text.append(byte)
      }
    }
    guard next == 0x22 else { throw problem("a string without its end") }
    position += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape() throws(Problem) -> Character {
    guard let byte = next else { throw problem("a string without its end") }
    position += 1
    switch byte {
    case 0x22, 0x2F, 0x5C: return Character(Unicode.Scalar(byte))
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75:
      let unit = try hexadecimal()
      guard (0xD800...0xDBFF).contains(unit), takes(word: "\\u") else {
        return Character(Unicode.Scalar(unit) ?? "\u{FFFD}")
      }
      let low = try hexadecimal()
      guard (0xDC00...0xDFFF).contains(low) else { return "\u{FFFD}" }
      let scalar = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      return Character(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    default: throw problem("an unknown escape in a string")
    }
  }

  private mutating func hexadecimal() throws(Problem) -> UInt32 {
    let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, !digits.hasPrefix("+"), let unit = UInt32(digits, radix: 16)
    else { throw problem("an unknown escape in a string") }
    position += 4
    return unit
  }
}
