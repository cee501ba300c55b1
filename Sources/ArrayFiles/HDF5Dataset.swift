/// One dataset of an HDF5 file: its shape, element type and storage ("HDF5 File Format
/// Specification", sections III.A.1 and IV.A.2).
///
/// Storage is read where it is compact, contiguous or in chunks under a version 1 B-tree, with the
/// filters deflate, shuffle and fletcher32: all that h5py and PyTables write by default.
struct HDF5Dataset {
  private let file: [UInt8]
  private let messages: [HDF5Structure.Message]
  private let shape: [Int]
  private let type: HDF5Datatype
  private let count: Int
  /// Bytes of all elements as stored, without filters.
  private let size: Int

  /// - Parameter left: the bytes that may still be read; reduced by what this dataset will take.
  init(_ entry: HDF5Structure.DatasetEntry, of file: [UInt8], left: inout Int) throws {
    self.file = file
    messages = entry.messages
    func body(_ type: UInt64) throws -> ArraySlice<UInt8> {
      guard let message = entry.messages.first(where: { $0.type == type }) else {
        throw HDF5Problem.damaged
      }
      guard !message.isShared else { throw HDF5Problem.unread("shares its description") }
      return message.body
    }
    guard !messages.contains(where: { $0.type == HDF5Structure.MessageType.externalFiles }) else {
      throw HDF5Problem(
        problem: "keeps its data in other files, which are not opened",
        remedy: "store the data inside")
    }
    shape = try HDF5Dataset.shape(body(HDF5Structure.MessageType.dataspace))
    type = try HDF5Datatype(body(HDF5Structure.MessageType.datatype))
    guard let count = NumericArray.product(of: shape),
      case let (size, overflow) = count.multipliedReportingOverflow(by: type.size),
      !overflow, size <= left
    else {
      throw HDF5Problem(
        problem:
          "shape \(NumericArray.text(of: shape)) is beyond the limit of bytes to read",
        remedy: "split the file")
    }
    self.count = count
    self.size = size
    left -= size
  }

  private static func shape(_ body: ArraySlice<UInt8>) throws -> [Int] {
    var cursor = HDF5Cursor(body)
    let version = try cursor.number(1)
    let rank = try cursor.count(1)
    try cursor.skip(1)
    switch version {
    case 1: try cursor.skip(5)
    case 2:
      guard try cursor.number(1) < 2 else {
        throw HDF5Problem(problem: "holds no array", remedy: "store numbers in it")
      }
    default: throw HDF5Problem.unread("has a shape described in version \(version)")
    }
    guard rank <= 32 else { throw HDF5Problem.damaged }
    return try (0..<rank).map { _ in try cursor.count(8) }
  }

  /// All elements.
  func array(left: inout Int) throws -> NumericArray {
    var bytes = size == 0 ? [] : try storage()
    let elements: NumericArray.Elements
    switch type {
    case .plain(let plain, let isBigEndian):
      if isBigEndian { HDF5Dataset.swapBytes(&bytes, plain.size) }
      elements = try bytes.withUnsafeBytes {
        do {
          return try Npy.elements(plain, count, $0, Npy.Origin(file: "", place: ""))
        } catch let error as ArrayFileError {
          throw HDF5Problem(problem: error.problem, remedy: "write the file again")
        }
      }
    case .half(let isBigEndian):
      if isBigEndian { HDF5Dataset.swapBytes(&bytes, 2) }
      elements = .float32(
        bytes.withUnsafeBytes { Npy.integers($0, UInt16.self) }
          .map { Float(Float16(bitPattern: $0)) })
    case .fixedString(let size, let isSpacePadded):
      elements = .strings(
        try (0..<count).map { index in
          var string = bytes[(index * size)..<((index + 1) * size)].prefix { $0 != 0 }
          while isSpacePadded, string.last == 0x20 { string.removeLast() }
          return try HDF5Dataset.string(string)
        })
    case .variableString:
      var heap = HDF5GlobalHeap(file: file)
      elements = .strings(
        try heap.values(bytes, left: &left).map { bytes in
          try HDF5Dataset.string(bytes.prefix { $0 != 0 })
        })
    }
    return try NumericArray(shape: shape, elements: elements)
  }

  private static func swapBytes(_ bytes: inout [UInt8], _ size: Int) {
    for start in stride(from: 0, to: bytes.count, by: size) {
      bytes[start..<(start + size)].reverse()
    }
  }

  private static func string(_ bytes: ArraySlice<UInt8>) throws -> String {
    guard let string = String(validating: bytes, as: UTF8.self) else {
      throw HDF5Problem(
        problem: "holds a string that is not UTF-8", remedy: "store UTF-8 strings")
    }
    return string
  }
}

extension HDF5Dataset {
  private static let neverWritten = HDF5Problem(
    problem: "has parts that were never written", remedy: "write all of its elements")

  /// The bytes of all elements, `size` of them.
  private func storage() throws -> [UInt8] {
    guard let layout = messages.first(where: { $0.type == HDF5Structure.MessageType.layout }) else {
      throw HDF5Problem.damaged
    }
    var cursor = HDF5Cursor(layout.body)
    let version = try cursor.number(1)
    guard version == 3 || version == 4 else {
      throw HDF5Problem.unread("has layout version \(version)")
    }
    switch try cursor.number(1) {
    case 0:
      let stored = try cursor.count(2)
      guard stored >= size else { throw HDF5Problem.damaged }
      return Array(try cursor.take(size))
    case 1:
      guard let address = try cursor.address() else { throw HDF5Dataset.neverWritten }
      return Array(try HDF5Cursor(file, at: address, size).rest)
    case 2 where version == 3:
      return try chunkedStorage(&cursor)
    case 2: throw HDF5Problem.unread("has chunks in the newer form")
    case 3:
      throw HDF5Problem(
        problem: "keeps its data in other files, which are not opened",
        remedy: "store the data inside")
    default: throw HDF5Problem.damaged
    }
  }

  private func chunkedStorage(_ cursor: inout HDF5Cursor) throws -> [UInt8] {
    guard try cursor.count(1) == shape.count + 1 else { throw HDF5Problem.damaged }
    guard let tree = try cursor.address() else { throw HDF5Dataset.neverWritten }
    let chunkShape = try shape.map { _ in try cursor.count(4) }
    guard try cursor.count(4) == type.size, !chunkShape.contains(0),
      let elements = NumericArray.product(of: chunkShape),
      case let (chunkSize, overflow) = elements.multipliedReportingOverflow(by: type.size),
      !overflow
    else { throw HDF5Problem.damaged }
    // A growing dataset may well have chunks larger than itself, within reason.
    guard chunkSize <= max(size, 64 << 20) else {
      throw HDF5Problem(
        problem: "its chunks are far larger than itself", remedy: "write it with smaller chunks")
    }
    let grid = zip(shape, chunkShape).map { ($0 - 1) / $1 + 1 }
    // Every chunk has an entry in the tree, and unfolds at most as far as deflate can.
    guard let total = NumericArray.product(of: grid), total <= file.count / 24,
      SizeLimits.isPlausible(claimed: UInt64(size), stored: UInt64(file.count))
    else {
      throw HDF5Problem(
        problem: "claims \(size) bytes, which the file cannot hold",
        remedy: "do not trust this file; write it again")
    }
    var reader = HDF5ChunkReader(
      file: file, shape: shape, chunkShape: chunkShape, elementSize: type.size,
      filters: try HDF5Filters(messages), size: size)
    try reader.read(at: tree, level: nil)
    guard reader.chunkCount == total else { throw HDF5Dataset.neverWritten }
    return reader.bytes
  }
}
