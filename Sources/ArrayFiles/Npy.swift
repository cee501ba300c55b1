import Foundation

/// numpy's npy files: one array each (numpy/lib/format.py, "NPY format").
///
/// Read: versions 1.0, 2.0 and 3.0, little endian, C order, the types of `NumericArray.Elements`.
/// Written: version 1.0, byte for byte as numpy 2 does.
public enum Npy {
  /// Reads the array of the file at `path`.
  ///
  /// - Throws: `ArrayFileError` for whatever is not such an array, whole and alone in its file.
  public static func read(_ path: String, limits: SizeLimits = .standard) throws -> NumericArray {
    try decode(BoundedFile.read(path, limits: limits), file: path)
  }

  /// Writes `array` to `path`, whole or not at all.
  public static func write(_ array: NumericArray, to path: String) throws {
    try AtomicFile.write(encode(array, file: path), to: path)
  }

  /// The array that `data` holds.
  ///
  /// The shape's product is held against the bytes really there before anything is allocated.
  /// - Parameters: `file` and `place` only name the array in errors.
  public static func decode(_ data: Data, file: String, place: String = "") throws -> NumericArray {
    try data.withUnsafeBytes { try decode($0, Origin(file: file, place: place)) }
  }

  /// The bytes of `array` as an npy file.
  ///
  /// - Throws: `ArrayFileError` for strings that end in a NUL (numpy would drop it) or that are so
  ///   long that padding all of them to the longest needs more than 1 GiB.
  public static func encode(
    _ array: NumericArray, file: String = "array in memory", place: String = ""
  ) throws -> Data {
    let type = try elementType(of: array, Origin(file: file, place: place))
    let header = NpyHeader(type: type, shape: array.shape).text
    var data = Data(magic + [1, 0])
    data.reserveCapacity(10 + header.utf8.count + array.count * type.size)
    data.append(contentsOf: [UInt8(header.utf8.count & 0xFF), UInt8(header.utf8.count >> 8)])
    data.append(contentsOf: header.utf8)
    appendElements(of: array, type, to: &data)
    return data
  }

  static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

  /// Where an array came from, for its errors.
  struct Origin {
    var file: String
    var place: String

    func error(_ problem: String, _ remedy: String, at detail: String = "") -> ArrayFileError {
      let places = [place, detail].filter { !$0.isEmpty }
      return ArrayFileError(
        file: file, place: places.joined(separator: ", "), problem: problem, remedy: remedy)
    }
  }
}

extension Npy {
  private static func decode(
    _ bytes: UnsafeRawBufferPointer, _ origin: Origin
  ) throws -> NumericArray {
    let (header, start) = try header(of: bytes, origin)
    let there = bytes.count - start
    guard let count = NumericArray.product(of: header.shape),
      case let (needed, overflow) = count.multipliedReportingOverflow(by: header.type.size),
      !overflow
    else {
      throw origin.error(
        "the shape \(NumericArray.text(of: header.shape)) is larger than any memory",
        "save the array again with numpy.save")
    }
    guard needed == there else {
      throw origin.error(
        "shape \(NumericArray.text(of: header.shape)) of '\(header.type.descr)' needs \(needed) "
          + "bytes, \(there) are there",
        needed > there
          ? "the data is truncated, save or copy it again" : "save the array again with numpy.save")
    }
    // Strings without letters take no bytes, so only this bounds how many there may be.
    guard header.type.size > 0 || count <= 1 << 24 else {
      throw origin.error("holds \(count) empty strings", "save the array again with numpy.save")
    }
    let elements = try elements(
      header.type, count, UnsafeRawBufferPointer(rebasing: bytes[start...]), origin)
    return try NumericArray(shape: header.shape, elements: elements)
  }

  /// The parsed header and the offset of the first element.
  private static func header(
    of bytes: UnsafeRawBufferPointer, _ origin: Origin
  ) throws -> (NpyHeader, Int) {
    let truncated = origin.error(
      "ends inside the npy header", "the data is truncated, save or copy it again")
    guard bytes.starts(with: magic.prefix(bytes.count)), !bytes.isEmpty else {
      throw origin.error("is no npy array", "save it with numpy.save")
    }
    guard bytes.count >= 10 else { throw truncated }
    let lengthSize: Int
    switch (bytes[6], bytes[7]) {
    case (1, 0): lengthSize = 2
    case (2, 0), (3, 0): lengthSize = 4
    default:
      throw origin.error(
        "npy version \(bytes[6]).\(bytes[7]) is not read", "save the array again with numpy.save")
    }
    guard bytes.count >= 8 + lengthSize else { throw truncated }
    let length = (0..<lengthSize).reduce(0) { $0 | Int(bytes[8 + $1]) << (8 * $1) }
    guard length <= NpyHeader.maximumLength else {
      throw origin.error(
        "the npy header claims \(length) bytes, more than \(NpyHeader.maximumLength)",
        "save the array again with numpy.save")
    }
    let start = 8 + lengthSize + length
    guard bytes.count >= start else { throw truncated }
    do {
      return (try NpyHeader(parsing: Array(bytes[(8 + lengthSize)..<start])), start)
    } catch {
      throw origin.error(error.problem, error.remedy)
    }
  }

  /// The elements of `bytes`, which must hold exactly `count` of them.
  static func elements(
    _ type: NpyHeader.ElementType, _ count: Int, _ bytes: UnsafeRawBufferPointer, _ origin: Origin
  ) throws -> NumericArray.Elements {
    switch type {
    case .float32: .float32(integers(bytes, UInt32.self).map(Float.init(bitPattern:)))
    case .float64: .float64(integers(bytes, UInt64.self).map(Double.init(bitPattern:)))
    case .int8: .int8(integers(bytes))
    case .int16: .int16(integers(bytes))
    case .int32: .int32(integers(bytes))
    case .int64: .int64(integers(bytes))
    case .uint8: .uint8(Array(bytes))
    case .uint16: .uint16(integers(bytes))
    case .uint32: .uint32(integers(bytes))
    case .uint64: .uint64(integers(bytes))
    case .bool: .bool(try booleans(bytes, origin))
    case .unicode(let length): .strings(try strings(bytes, count, length, origin))
    }
  }

  /// Little-endian integers.
  static func integers<Value: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer, _: Value.Type = Value.self
  ) -> [Value] {
    let size = MemoryLayout<Value>.size
    return Array(unsafeUninitializedCapacity: bytes.count / size) { buffer, initialized in
      for index in buffer.indices.prefix(bytes.count / size) {
        buffer.initializeElement(
          at: index,
          to: Value(
            littleEndian: bytes.loadUnaligned(fromByteOffset: index * size, as: Value.self)))
      }
      initialized = bytes.count / size
    }
  }

  private static func booleans(_ bytes: UnsafeRawBufferPointer, _ origin: Origin) throws -> [Bool] {
    try bytes.enumerated().map { index, byte in
      guard byte <= 1 else {
        throw origin.error(
          "a bool is \(byte), not 0 or 1", "save the array again with numpy.save",
          at: "flat element \(index)")
      }
      return byte == 1
    }
  }

  private static func strings(
    _ bytes: UnsafeRawBufferPointer, _ count: Int, _ length: Int, _ origin: Origin
  ) throws -> [String] {
    let scalars = integers(bytes, UInt32.self)
    return try (0..<count).map { index in
      var string = String.UnicodeScalarView()
      let padded = scalars[(index * length)..<((index + 1) * length)]
      let end = padded.lastIndex { $0 != 0 }.map { $0 + 1 } ?? padded.startIndex
      for value in padded[..<end] {
        guard let scalar = Unicode.Scalar(value) else {
          throw origin.error(
            "a string holds \(value), which is no Unicode scalar",
            "save the array again with numpy.save", at: "flat element \(index)")
        }
        string.append(scalar)
      }
      return String(string)
    }
  }
}

extension Npy {
  private static func elementType(
    of array: NumericArray, _ origin: Origin
  ) throws -> NpyHeader.ElementType {
    switch array.elements {
    case .float32: return .float32
    case .float64: return .float64
    case .int8: return .int8
    case .int16: return .int16
    case .int32: return .int32
    case .int64: return .int64
    case .uint8: return .uint8
    case .uint16: return .uint16
    case .uint32: return .uint32
    case .uint64: return .uint64
    case .bool: return .bool
    case .strings(let values):
      // numpy has no strings of length zero in files: it stores empty ones with room for one.
      let length = max(1, values.map(\.unicodeScalars.count).max() ?? 1)
      let (bytes, overflow) = values.count.multipliedReportingOverflow(by: 4 * length)
      guard !overflow, bytes <= 1 << 30, length <= 1 << 24 else {
        throw origin.error(
          "\(values.count) strings of up to \(length) characters do not fit in 1 GiB",
          "use shorter strings")
      }
      if let index = values.firstIndex(where: { $0.unicodeScalars.last?.value == 0 }) {
        throw origin.error(
          "a string ends in NUL, which npy cannot hold", "use another string",
          at: "flat element \(index)")
      }
      return .unicode(length: length)
    }
  }

  private static func appendElements(
    of array: NumericArray, _ type: NpyHeader.ElementType, to data: inout Data
  ) {
    switch array.elements {
    case .float32(let values): append(values.map(\.bitPattern), to: &data)
    case .float64(let values): append(values.map(\.bitPattern), to: &data)
    case .int8(let values): append(values, to: &data)
    case .int16(let values): append(values, to: &data)
    case .int32(let values): append(values, to: &data)
    case .int64(let values): append(values, to: &data)
    case .uint8(let values): append(values, to: &data)
    case .uint16(let values): append(values, to: &data)
    case .uint32(let values): append(values, to: &data)
    case .uint64(let values): append(values, to: &data)
    case .bool(let values): append(values.map { $0 ? UInt8(1) : 0 }, to: &data)
    case .strings(let values):
      for string in values {
        let scalars = string.unicodeScalars.map(\.value)
        append(scalars, to: &data)
        data.append(Data(count: type.size - 4 * scalars.count))
      }
    }
  }

  private static func append<Value: FixedWidthInteger>(_ values: [Value], to data: inout Data) {
    values.map(\.littleEndian).withUnsafeBytes { data.append(contentsOf: $0) }
  }
}
