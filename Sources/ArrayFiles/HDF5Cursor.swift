/// What makes an HDF5 file unreadable; `HDF5.read` adds the file and the dataset.
struct HDF5Problem: Error, Equatable {
  var problem: String
  var remedy: String

  static let damaged = HDF5Problem(
    problem: "is damaged or truncated", remedy: "copy or write the file again")

  /// Forms that newer or older libraries write where they are told to.
  static func unread(_ form: String) -> HDF5Problem {
    HDF5Problem(problem: "\(form), which is not read", remedy: "write it with h5py's defaults")
  }
}

/// Little-endian fields of a piece of an HDF5 file, each checked against the piece's end.
struct HDF5Cursor {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// The piece of `count` bytes of `file` at `address`.
  init(_ file: [UInt8], at address: UInt64, _ count: Int) throws {
    self.init(file[...])
    guard let address = Int(exactly: address) else { throw HDF5Problem.damaged }
    try skip(address)
    rest = try take(count)
  }

  /// Everything of `file` from `address` on.
  init(_ file: [UInt8], from address: UInt64) throws {
    self.init(file[...])
    guard let address = Int(exactly: address) else { throw HDF5Problem.damaged }
    try skip(address)
  }

  mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
    guard count >= 0, count <= rest.count else { throw HDF5Problem.damaged }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func skip(_ count: Int) throws {
    _ = try take(count)
  }

  /// An unsigned number of `size` bytes, at most eight.
  mutating func number(_ size: Int) throws -> UInt64 {
    try take(size).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// A number that counts something in memory.
  mutating func count(_ size: Int) throws -> Int {
    guard let count = Int(exactly: try number(size)) else { throw HDF5Problem.damaged }
    return count
  }

  /// An address in the file, or nil for the undefined one.
  mutating func address() throws -> UInt64? {
    let address = try number(8)
    return address == .max ? nil : address
  }

  mutating func expect(_ signature: String) throws {
    guard try take(signature.utf8.count).elementsEqual(signature.utf8) else {
      throw HDF5Problem.damaged
    }
  }
}
