/// The header of an npy array: a Python dictionary literal with the keys `descr`, `fortran_order`
/// and `shape` (numpy/lib/format.py, "NPY format", versions 1.0 to 3.0).
struct NpyHeader: Equatable {
  /// The element types that are read, as numpy's type strings name them.
  enum ElementType: Equatable {
    case float32, float64, int8, int16, int32, int64, uint8, uint16, uint32, uint64, bool
    /// Strings of at most `length` Unicode scalars, four bytes each, padded with zeros.
    case unicode(length: Int)

    /// Bytes of one element.
    var size: Int {
      switch self {
      case .int8, .uint8, .bool: 1
      case .int16, .uint16: 2
      case .float32, .int32, .uint32: 4
      case .float64, .int64, .uint64: 8
      case .unicode(let length): 4 * length
      }
    }

    /// The type string: byte order, kind and size.
    var descr: String {
      switch self {
      case .float32: "<f4"
      case .float64: "<f8"
      case .int8: "|i1"
      case .int16: "<i2"
      case .int32: "<i4"
      case .int64: "<i8"
      case .uint8: "|u1"
      case .uint16: "<u2"
      case .uint32: "<u4"
      case .uint64: "<u8"
      case .bool: "|b1"
      case .unicode(let length): "<U\(length)"
      }
    }
  }

  var type: ElementType
  var shape: [Int]

  /// numpy's own limits: headers up to 10,000 bytes are read without asking, arrays have at most
  /// 64 axes.
  static let maximumLength = 10_000
  static let maximumAxes = 64

  /// The header as numpy writes it: padded with spaces to a multiple of 64 bytes together with the
  /// ten bytes before it, after room for the first axis to grow to 21 digits.
  var text: String {
    var text =
      "{'descr': '\(type.descr)', 'fortran_order': False, "
      + "'shape': \(NumericArray.text(of: shape)), }"
    if let first = shape.first {
      text += String(repeating: " ", count: max(0, 21 - String(first).utf8.count))
    }
    let unpadded = 10 + text.utf8.count + 1
    return text + String(repeating: " ", count: (64 - unpadded % 64) % 64) + "\n"
  }
}

/// What is wrong with an npy header, and what to do about it; the reader adds file and place.
struct NpyHeaderProblem: Error, Equatable {
  var problem: String
  var remedy: String

  static func malformed(_ problem: String) -> NpyHeaderProblem {
    NpyHeaderProblem(
      problem: "malformed header (\(problem))", remedy: "save the array again with numpy.save")
  }
}

extension NpyHeader {
  /// Parses the dictionary literal strictly: exactly the three keys, once each, in any order.
  init(parsing bytes: [UInt8]) throws(NpyHeaderProblem) {
    var parser = LiteralParser(bytes: bytes)
    var descr: String?
    var fortranOrder: Bool?
    var shape: [Int]?
    try parser.expect("{")
    while !parser.accept("}") {
      let key = try parser.string()
      try parser.expect(":")
      switch key {
      case "descr" where descr == nil: descr = try parser.typeString()
      case "fortran_order" where fortranOrder == nil: fortranOrder = try parser.boolean()
      case "shape" where shape == nil: shape = try parser.tuple()
      default: throw .malformed("key '\(excerpt(key))' is unknown or given twice")
      }
      if !parser.accept(",") {
        try parser.expect("}")
        break
      }
    }
    try parser.expectEnd()
    guard let descr else { throw .malformed("no key 'descr'") }
    guard let fortranOrder else { throw .malformed("no key 'fortran_order'") }
    guard let shape else { throw .malformed("no key 'shape'") }
    self.type = try NpyHeader.elementType(of: descr)
    guard !fortranOrder else {
      throw NpyHeaderProblem(
        problem: "the array is in Fortran order; only C order is read",
        remedy: "save numpy.ascontiguousarray(array)")
    }
    self.shape = shape
  }

  /// The type a type string names; the error says what to convert to.
  private static func elementType(of descr: String) throws(NpyHeaderProblem) -> ElementType {
    switch descr {
    case "<f4": return .float32
    case "<f8": return .float64
    case "|i1", "<i1": return .int8
    case "<i2": return .int16
    case "<i4": return .int32
    case "<i8": return .int64
    case "|u1", "<u1": return .uint8
    case "<u2": return .uint16
    case "<u4": return .uint32
    case "<u8": return .uint64
    case "|b1", "<b1": return .bool
    default: break
    }
    if descr.hasPrefix("<U"), let length = Int(descr.dropFirst(2)), length >= 0,
      length <= 1 << 24, descr == "<U\(length)"
    {
      return .unicode(length: length)
    }
    if descr.hasPrefix(">") {
      throw NpyHeaderProblem(
        problem: "elements of type '\(excerpt(descr))' are big endian; only little endian is read",
        remedy: "convert with array.astype(array.dtype.newbyteorder('<'))")
    }
    if descr.hasPrefix("|O") {
      throw NpyHeaderProblem(
        problem: "the array holds Python objects, which are never read",
        remedy: "convert it to numbers with array.astype")
    }
    throw NpyHeaderProblem(
      problem: "elements of type '\(excerpt(descr))' are not read",
      remedy: "convert to float32, float64, int8–int64, uint8–uint64, bool or str with array.astype"
    )
  }
}

/// The few Python literals that a header holds.
private struct LiteralParser {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func skipSpace() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
  }

  mutating func accept(_ symbol: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: symbol) else { return false }
    position += 1
    return true
  }

  mutating func expect(_ symbol: Unicode.Scalar) throws(NpyHeaderProblem) {
    guard accept(symbol) else { throw .malformed("expected '\(symbol)' at byte \(position)") }
  }

  mutating func expectEnd() throws(NpyHeaderProblem) {
    skipSpace()
    guard position == bytes.count else {
      throw .malformed("unexpected text after the dictionary at byte \(position)")
    }
  }

  /// A quoted string without escapes.
  mutating func string() throws(NpyHeaderProblem) -> String {
    let quote: UInt8
    if accept("'") {
      quote = UInt8(ascii: "'")
    } else {
      try expect("\"")
      quote = UInt8(ascii: "\"")
    }
    guard let end = bytes[position...].firstIndex(of: quote) else {
      throw .malformed("a string without end at byte \(position - 1)")
    }
    let content = bytes[position..<end]
    guard !content.contains(UInt8(ascii: "\\")),
      let string = String(validating: content, as: UTF8.self)
    else {
      throw .malformed("a string that is not plain text at byte \(position)")
    }
    position = end + 1
    return string
  }

  /// A type string; a list here is numpy's structured type.
  mutating func typeString() throws(NpyHeaderProblem) -> String {
    if accept("[") {
      throw NpyHeaderProblem(
        problem: "the array has a structured type (named fields), which is not read",
        remedy: "save each field as an array of its own")
    }
    return try string()
  }

  mutating func boolean() throws(NpyHeaderProblem) -> Bool {
    skipSpace()
    for (word, value) in [("True", true), ("False", false)]
    where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return value
    }
    throw .malformed("expected True or False at byte \(position)")
  }

  /// A tuple of sizes: `()`, `(3,)`, `(3, 4)`.
  mutating func tuple() throws(NpyHeaderProblem) -> [Int] {
    try expect("(")
    var sizes: [Int] = []
    var hasComma = false
    while !accept(")") {
      guard sizes.isEmpty || hasComma else {
        throw .malformed("expected ',' or ')' at byte \(position)")
      }
      sizes.append(try size())
      guard sizes.count <= NpyHeader.maximumAxes else {
        throw .malformed("more than \(NpyHeader.maximumAxes) axes")
      }
      hasComma = accept(",")
    }
    guard sizes.count != 1 || hasComma else {
      throw .malformed("the shape is a number, not a tuple")
    }
    return sizes
  }

  private mutating func size() throws(NpyHeaderProblem) -> Int {
    let isNegative = accept("-")
    skipSpace()
    let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty else { throw .malformed("expected a size at byte \(position)") }
    let text = String(decoding: digits, as: UTF8.self)
    guard !isNegative else {
      throw .malformed("the shape holds the negative size -\(excerpt(text))")
    }
    guard let size = Int(text) else {
      throw .malformed("the shape holds the size \(excerpt(text)), beyond 64 bits")
    }
    position += digits.count
    return size
  }
}
