/// Conversions never lose information: a value that does not fit is an error, not a rounding.
/// `file` and `name` only say in the error's line where the array came from.
extension NumericArray {
  /// The elements as `Double`, exactly. Booleans are 0 and 1; NaN and infinities pass.
  ///
  /// - Throws: `ArrayFileError` for strings, and for 64-bit integers that no `Double` holds.
  public func doubles(file: String = "array in memory", name: String = "") throws -> [Double] {
    switch elements {
    case .float32(let values): return values.map(Double.init)
    case .float64(let values): return values
    case .int8(let values): return values.map(Double.init)
    case .int16(let values): return values.map(Double.init)
    case .int32(let values): return values.map(Double.init)
    case .int64(let values): return try exact(values, file, name)
    case .uint8(let values): return values.map(Double.init)
    case .uint16(let values): return values.map(Double.init)
    case .uint32(let values): return values.map(Double.init)
    case .uint64(let values): return try exact(values, file, name)
    case .bool(let values): return values.map { $0 ? 1 : 0 }
    case .strings: throw wrongType(file, name, wanted: "numbers")
    }
  }

  /// The elements as `Int`. Booleans are 0 and 1; floating-point values must be integral.
  ///
  /// - Throws: `ArrayFileError` for strings, fractions, NaN, and values beyond 64 bits.
  public func integers(file: String = "array in memory", name: String = "") throws -> [Int] {
    switch elements {
    case .float32(let values): return try integral(values, file, name)
    case .float64(let values): return try integral(values, file, name)
    case .int8(let values): return values.map(Int.init)
    case .int16(let values): return values.map(Int.init)
    case .int32(let values): return values.map(Int.init)
    case .int64(let values): return values.map(Int.init)
    case .uint8(let values): return values.map(Int.init)
    case .uint16(let values): return values.map(Int.init)
    case .uint32(let values): return values.map(Int.init)
    case .uint64(let values):
      return try values.enumerated().map { index, value in
        guard let integer = Int(exactly: value) else {
          throw unfit(file, name, index, "\(value) is beyond 64-bit signed integers")
        }
        return integer
      }
    case .bool(let values): return values.map { $0 ? 1 : 0 }
    case .strings: throw wrongType(file, name, wanted: "numbers")
    }
  }

  /// The elements of a string array.
  ///
  /// - Throws: `ArrayFileError` for numbers and booleans.
  public func strings(file: String = "array in memory", name: String = "") throws -> [String] {
    guard case .strings(let values) = elements else {
      throw wrongType(file, name, wanted: "strings")
    }
    return values
  }

  private func exact<Value: BinaryInteger>(
    _ values: [Value], _ file: String, _ name: String
  ) throws -> [Double] {
    try values.enumerated().map { index, value in
      guard let double = Double(exactly: value) else {
        throw unfit(file, name, index, "\(value) is not exact as float64")
      }
      return double
    }
  }

  private func integral<Value: BinaryFloatingPoint>(
    _ values: [Value], _ file: String, _ name: String
  ) throws -> [Int] {
    try values.enumerated().map { index, value in
      guard let integer = Int(exactly: value) else {
        throw unfit(file, name, index, "\(value) is not an integer")
      }
      return integer
    }
  }

  private func unfit(
    _ file: String, _ name: String, _ index: Int, _ problem: String
  ) -> ArrayFileError {
    ArrayFileError(
      file: file, place: place(name, "element \(position(of: index))"), problem: problem,
      remedy: "store values that fit")
  }

  private func wrongType(_ file: String, _ name: String, wanted: String) -> ArrayFileError {
    ArrayFileError(
      file: file, place: place(name, nil), problem: "holds \(elements.typeName), not \(wanted)",
      remedy: "store an array of \(wanted)")
  }

  private func place(_ name: String, _ detail: String?) -> String {
    [name.isEmpty ? nil : "array '\(excerpt(name))'", detail].compactMap(\.self).joined(
      separator: ", ")
  }

  /// The index along every axis of the flat `index`: `[12, 3]`.
  private func position(of index: Int) -> String {
    var rest = index
    var position: [Int] = []
    for size in shape.reversed() {
      position.append(rest % size)
      rest /= size
    }
    return "[" + position.reversed().map(String.init).joined(separator: ", ") + "]"
  }
}
