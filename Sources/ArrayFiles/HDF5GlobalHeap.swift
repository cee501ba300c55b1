/// The heap in which HDF5 files keep strings of variable length ("HDF5 File Format Specification",
/// version 3.0, section III.E).
struct HDF5GlobalHeap {
  private let file: [UInt8]
  /// The objects of the collections read so far, by address and index.
  private var collections: [UInt64: [UInt16: ArraySlice<UInt8>]] = [:]

  /// The bytes of an element that refers to the heap: length, address, index.
  static let elementSize = 4 + 8 + 4

  init(file: [UInt8]) {
    self.file = file
  }

  /// The bytes that the elements in `storage` refer to, at most `left` of them, which it reduces.
  mutating func values(
    _ storage: [UInt8], left: inout Int
  ) throws -> [ArraySlice<UInt8>] {
    var cursor = HDF5Cursor(storage[...])
    var values: [ArraySlice<UInt8>] = []
    while !cursor.rest.isEmpty {
      let length = try cursor.count(4)
      let address = try cursor.number(8)
      let index = UInt16(truncatingIfNeeded: try cursor.number(4))
      guard length > 0 else {
        values.append([])
        continue
      }
      guard let object = try collection(at: address, left: &left)[index], object.count >= length
      else { throw HDF5Problem.damaged }
      try HDF5GlobalHeap.take(length, of: &left)
      values.append(object.prefix(length))
    }
    return values
  }

  private mutating func collection(
    at address: UInt64, left: inout Int
  ) throws -> [UInt16: ArraySlice<UInt8>] {
    if let known = collections[address] { return known }
    var cursor = try HDF5Cursor(file, from: address)
    try cursor.expect("GCOL\u{1}")
    try cursor.skip(3)
    let size = try cursor.count(8)
    // Collections that overlap would else let a small file ask for endless work.
    try HDF5GlobalHeap.take(size, of: &left)
    let objects = try HDF5GlobalHeap.objects(in: cursor.take(size - 16))
    collections[address] = objects
    return objects
  }

  private static func take(_ count: Int, of left: inout Int) throws {
    guard count <= left else {
      throw HDF5Problem(
        problem: "its strings are beyond the limit of bytes to read", remedy: "split the file")
    }
    left -= count
  }

  /// Walks a collection: each object has a header of 16 bytes, then its bytes up to a multiple of
  /// eight; index 0 is the free space at the end.
  private static func objects(
    in bytes: ArraySlice<UInt8>
  ) throws -> [UInt16: ArraySlice<UInt8>] {
    var objects: [UInt16: ArraySlice<UInt8>] = [:]
    var cursor = HDF5Cursor(bytes)
    while cursor.rest.count >= 16 {
      let index = UInt16(truncatingIfNeeded: try cursor.number(2))
      try cursor.skip(2 + 4)
      let size = try cursor.count(8)
      if index == 0 { break }
      guard objects[index] == nil else { throw HDF5Problem.damaged }
      objects[index] = try cursor.take(size)
      try cursor.skip(min(cursor.rest.count, (8 - size % 8) % 8))
    }
    return objects
  }
}
