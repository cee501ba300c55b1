import Foundation

/// The heap in which HDF5 files keep strings of variable length ("HDF5 File Format Specification",
/// version 3.0, section III.E).
///
/// It is read here and not by libhdf5, because releases in use (1.10.8) loop for ever on a heap
/// object of size zero, and copy more than they have room for where an object is longer than the
/// element that refers to it says.
struct HDF5GlobalHeap {
  /// What makes a heap unreadable; the reader adds file and dataset.
  enum Problem: Error {
    case damaged
    case beyondLimit
  }

  private let handle: FileHandle
  private let fileSize: Int
  /// Bytes that may still be read.
  private(set) var left: Int
  /// The objects of the collections read so far, by address and index.
  private var collections: [UInt64: [UInt16: ArraySlice<UInt8>]] = [:]

  /// The bytes of an element that refers to the heap: length, address, index.
  static let elementSize = 4 + 8 + 4

  init?(path: String, fileSize: Int, left: Int) {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    self.handle = handle
    self.fileSize = fileSize
    self.left = left
  }

  func close() {
    try? handle.close()
  }

  /// The bytes of the `count` elements that stand in the file from `offset` on.
  mutating func values(at offset: UInt64, count: Int) throws(Problem) -> [ArraySlice<UInt8>] {
    let (size, overflow) = count.multipliedReportingOverflow(by: HDF5GlobalHeap.elementSize)
    guard !overflow else { throw .damaged }
    let elements = try bytes(at: offset, size)
    var values: [ArraySlice<UInt8>] = []
    for start in stride(from: 0, to: size, by: HDF5GlobalHeap.elementSize) {
      let length = number(elements, start, 4)
      let address = number(elements, start + 4, 8)
      let index = UInt16(truncatingIfNeeded: number(elements, start + 12, 4))
      guard length > 0 else {
        values.append([])
        continue
      }
      guard let object = try collection(at: address)[index], object.count >= length else {
        throw .damaged
      }
      guard left >= length else { throw .beyondLimit }
      left -= Int(length)
      values.append(object.prefix(Int(length)))
    }
    return values
  }

  private mutating func collection(
    at address: UInt64
  ) throws(Problem) -> [UInt16: ArraySlice<UInt8>] {
    if let known = collections[address] { return known }
    let header = try bytes(at: address, 16)
    guard header.starts(with: Array("GCOL".utf8) + [1]),
      let size = Int(exactly: number(header, 8, 8)), size >= 16
    else { throw .damaged }
    let objects = try HDF5GlobalHeap.objects(in: bytes(at: address, size))
    collections[address] = objects
    return objects
  }

  /// Walks a collection: each object has a header of 16 bytes, then its bytes up to a multiple
  /// of eight; index 0 is the free space at the end.
  private static func objects(
    in bytes: [UInt8]
  ) throws(Problem) -> [UInt16: ArraySlice<UInt8>] {
    var objects: [UInt16: ArraySlice<UInt8>] = [:]
    var position = 16
    while bytes.count - position >= 16 {
      let index = UInt16(number(bytes, position, 2))
      let size = number(bytes, position + 8, 8)
      if index == 0 { break }
      position += 16
      guard size <= bytes.count - position, objects[index] == nil else { throw .damaged }
      objects[index] = bytes[position..<(position + Int(size))]
      position = min(bytes.count, position + (Int(size) + 7) / 8 * 8)
    }
    return objects
  }

  /// Reads from the file; every read counts against the limit, so that elements which refer to
  /// overlapping collections come to an end.
  private mutating func bytes(at offset: UInt64, _ count: Int) throws(Problem) -> [UInt8] {
    guard offset <= UInt64(fileSize), count <= fileSize - Int(offset) else { throw .damaged }
    guard count <= left else { throw .beyondLimit }
    left -= count
    let data: Data?
    do {
      try handle.seek(toOffset: offset)
      data = try handle.read(upToCount: count)
    } catch {
      throw .damaged
    }
    guard let data, data.count == count else { throw .damaged }
    return [UInt8](data)
  }

  private func number(_ bytes: [UInt8], _ start: Int, _ size: Int) -> UInt64 {
    HDF5GlobalHeap.number(bytes, start, size)
  }

  /// A little-endian number.
  private static func number(_ bytes: [UInt8], _ start: Int, _ size: Int) -> UInt64 {
    bytes[start..<(start + size)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
