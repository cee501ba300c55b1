import CZip

/// Puts the chunks of a dataset together, from the leaves of their version 1 B-tree ("HDF5 File
/// Format Specification", section III.A.1).
struct HDF5ChunkReader {
  let file: [UInt8]
  let shape: [Int]
  let chunkShape: [Int]
  let elementSize: Int
  let filters: HDF5Filters
  /// The elements in C order.
  private(set) var bytes: [UInt8]
  private var visited: Set<UInt64> = []
  /// The chunks that were read, by their first element.
  private var chunks: Set<[Int]> = []

  var chunkCount: Int { chunks.count }

  init(
    file: [UInt8], shape: [Int], chunkShape: [Int], elementSize: Int, filters: HDF5Filters,
    size: Int
  ) {
    self.file = file
    self.shape = shape
    self.chunkShape = chunkShape
    self.elementSize = elementSize
    self.filters = filters
    bytes = [UInt8](repeating: 0, count: size)
  }

  /// Reads the chunks below the node at `address`; `level` is what it must have, nil for the root.
  mutating func read(at address: UInt64, level: UInt64?) throws {
    guard visited.insert(address).inserted else { throw HDF5Problem.damaged }
    var cursor = try HDF5Cursor(file, from: address)
    try cursor.expect("TREE")
    guard try cursor.number(1) == 1 else { throw HDF5Problem.damaged }
    let found = try cursor.number(1)
    guard found == level ?? found, found <= 16 else { throw HDF5Problem.damaged }
    let count = try cursor.count(2)
    try cursor.skip(16)
    for _ in 0..<count {
      let stored = try cursor.count(4)
      let mask = try cursor.number(4)
      let origin = try shape.map { _ in try cursor.count(8) }
      try cursor.skip(8)
      let child = try cursor.number(8)
      if found > 0 {
        try read(at: child, level: found - 1)
      } else {
        try place(HDF5Cursor(file, at: child, stored).rest, mask, origin)
      }
    }
  }

  private mutating func place(
    _ stored: ArraySlice<UInt8>, _ mask: UInt64, _ origin: [Int]
  ) throws {
    // Chunks beyond the present shape may be left over from a larger one.
    guard zip(origin, shape).allSatisfy({ $0 < $1 }) else { return }
    guard zip(origin, chunkShape).allSatisfy({ $0.isMultiple(of: $1) }),
      chunks.insert(origin).inserted
    else { throw HDF5Problem.damaged }
    let chunk = try filters.undo(
      stored, mask: mask, elementSize: elementSize,
      size: chunkShape.reduce(elementSize, *))
    let extents = zip(zip(origin, chunkShape), shape).map { min($0.1, $1 - $0.0) }
    // Rows along the last axis are contiguous in the chunk and in the whole.
    let rowSize = (extents.last ?? 1) * elementSize
    var index = [Int](repeating: 0, count: shape.count)
    let rows = extents.dropLast().reduce(1, *)
    for _ in 0..<rows {
      var source = 0
      var target = 0
      for axis in shape.indices {
        source = source * chunkShape[axis] + index[axis]
        target = target * shape[axis] + origin[axis] + index[axis]
      }
      bytes.replaceSubrange(
        (target * elementSize)..<(target * elementSize + rowSize),
        with: chunk[(source * elementSize)..<(source * elementSize + rowSize)])
      for axis in shape.indices.dropLast().reversed() {
        index[axis] += 1
        if index[axis] < extents[axis] { break }
        index[axis] = 0
      }
    }
  }
}

/// The filters that a dataset's chunks went through ("HDF5 File Format Specification", section
/// IV.A.2.l).
struct HDF5Filters {
  private enum Filter {
    case deflate, shuffle, fletcher32
  }

  private let filters: [Filter]

  /// - Throws: `HDF5Problem` for filters other than deflate, shuffle and fletcher32.
  init(_ messages: [HDF5Structure.Message]) throws {
    guard let message = messages.first(where: { $0.type == HDF5Structure.MessageType.filters })
    else {
      filters = []
      return
    }
    guard !message.isShared else { throw HDF5Problem.unread("shares its filters") }
    var cursor = HDF5Cursor(message.body)
    let version = try cursor.number(1)
    guard version == 1 || version == 2 else { throw HDF5Problem.damaged }
    let count = try cursor.count(1)
    if version == 1 { try cursor.skip(6) }
    var filters: [Filter] = []
    for _ in 0..<count {
      let identifier = try cursor.number(2)
      let nameLength = version == 1 || identifier >= 256 ? try cursor.count(2) : 0
      try cursor.skip(2)
      let valueCount = try cursor.count(2)
      switch identifier {
      case 1: filters.append(.deflate)
      case 2: filters.append(.shuffle)
      case 3: filters.append(.fletcher32)
      default:
        throw HDF5Problem(
          problem:
            "is packed by HDF5 filter \(identifier); deflate, shuffle and fletcher32 are read",
          remedy: "write it with compression='gzip'")
      }
      try cursor.skip(version == 1 ? (nameLength + 7) / 8 * 8 : nameLength)
      try cursor.skip(4 * (version == 1 ? (valueCount + 1) / 2 * 2 : valueCount))
    }
    self.filters = filters
  }

  /// The chunk of `size` bytes that `stored` holds; a bit of `mask` says that a filter was left out.
  func undo(
    _ stored: ArraySlice<UInt8>, mask: UInt64, elementSize: Int, size: Int
  ) throws -> [UInt8] {
    var bytes = Array(stored)
    for (index, filter) in filters.enumerated().reversed()
    where index >= 32 || mask >> UInt64(index) & 1 == 0 {
      switch filter {
      case .deflate: bytes = try HDF5Filters.inflated(bytes, most: size + 4 * filters.count)
      case .shuffle: bytes = HDF5Filters.unshuffled(bytes, elementSize)
      case .fletcher32: bytes = try HDF5Filters.checked(bytes)
      }
    }
    guard bytes.count == size else { throw HDF5Problem.damaged }
    return bytes
  }

  /// Unfolds a zlib stream (RFC 1950) of at most `most` bytes.
  private static func inflated(_ bytes: [UInt8], most: Int) throws -> [UInt8] {
    var length = UInt(most)
    var status = Z_OK
    let result = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      status = uncompress(buffer.baseAddress, &length, bytes, UInt(bytes.count))
      count = status == Z_OK ? Int(length) : 0
    }
    guard status == Z_OK else { throw HDF5Problem.damaged }
    return result
  }

  /// Puts the bytes of each element together again, which stand apart: all first bytes, then all
  /// second ones, and so on; bytes beyond whole elements stand at the end.
  private static func unshuffled(_ bytes: [UInt8], _ elementSize: Int) -> [UInt8] {
    let count = bytes.count / elementSize
    var result = bytes
    for byte in 0..<elementSize {
      for element in 0..<count {
        result[element * elementSize + byte] = bytes[byte * count + element]
      }
    }
    return result
  }

  /// Checks and removes the checksum in the last four bytes: Fletcher's over big-endian 16-bit
  /// words, with sums modulo 2^16 − 1.
  private static func checked(_ bytes: [UInt8]) throws -> [UInt8] {
    guard bytes.count >= 4 else { throw HDF5Problem.damaged }
    let data = bytes.dropLast(4)
    var first: UInt64 = 0
    var second: UInt64 = 0
    for index in stride(from: 0, to: data.count, by: 2) {
      let low = index + 1 < data.count ? UInt64(data[index + 1]) : 0
      first = (first + (UInt64(data[index]) << 8 | low)) % 65_535
      second = (second + first) % 65_535
    }
    var cursor = HDF5Cursor(bytes.suffix(4))
    let sum = try cursor.number(4)
    // Zero and 2^16 − 1 are the same sum.
    guard (sum & 0xFFFF) % 65_535 == first, (sum >> 16) % 65_535 == second else {
      throw HDF5Problem.damaged
    }
    return Array(data)
  }
}
