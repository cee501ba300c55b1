/// The element type of an HDF5 dataset ("HDF5 File Format Specification", section IV.A.2.d).
enum HDF5Datatype: Equatable {
  /// Numbers and booleans as npy holds them, but for the order of bytes.
  case plain(NpyHeader.ElementType, isBigEndian: Bool)
  /// IEEE 754 binary16.
  case half(isBigEndian: Bool)
  /// Strings of a fixed number of bytes.
  case fixedString(size: Int, isSpacePadded: Bool)
  /// References to strings in the global heap.
  case variableString

  /// Bytes of one element in the dataset's storage.
  var size: Int {
    switch self {
    case .plain(let type, _): type.size
    case .half: 2
    case .fixedString(let size, _): size
    case .variableString: HDF5GlobalHeap.elementSize
    }
  }

  static let unknown = HDF5Problem(
    problem: "holds elements of a type that is not read",
    remedy: "store float32, float64, int8–int64, uint8–uint64, bool or strings")

  /// Parses a datatype message.
  init(_ body: ArraySlice<UInt8>) throws {
    var cursor = HDF5Cursor(body)
    try self.init(&cursor)
  }

  private init(_ cursor: inout HDF5Cursor) throws {
    let classAndVersion = try cursor.number(1)
    let version = classAndVersion >> 4
    guard (1...4).contains(version) else {
      throw HDF5Problem.unread("has elements described in version \(version)")
    }
    let flags = try cursor.number(3)
    let size = try cursor.count(4)
    switch classAndVersion & 15 {
    case 0: self = try HDF5Datatype.integer(flags, size, &cursor)
    case 1: self = try HDF5Datatype.float(flags, size, &cursor)
    case 3:
      guard size > 0 else { throw HDF5Problem.damaged }
      self = .fixedString(size: size, isSpacePadded: flags & 15 == 2)
    case 8: self = try HDF5Datatype.boolean(flags, size, version, &cursor)
    case 9:
      guard flags & 15 == 1, size == HDF5GlobalHeap.elementSize else { throw Self.unknown }
      self = .variableString
    default: throw Self.unknown
    }
  }

  private static func integer(
    _ flags: UInt64, _ size: Int, _ cursor: inout HDF5Cursor
  ) throws -> HDF5Datatype {
    // All bits of the bytes are used, and none stand beside the number.
    guard try cursor.number(2) == 0, try cursor.count(2) == 8 * size else { throw unknown }
    let type: NpyHeader.ElementType
    switch (size, flags & 8 != 0) {
    case (1, true): type = .int8
    case (2, true): type = .int16
    case (4, true): type = .int32
    case (8, true): type = .int64
    case (1, false): type = .uint8
    case (2, false): type = .uint16
    case (4, false): type = .uint32
    case (8, false): type = .uint64
    default: throw unknown
    }
    return .plain(type, isBigEndian: flags & 1 != 0)
  }

  private static func float(
    _ flags: UInt64, _ size: Int, _ cursor: inout HDF5Cursor
  ) throws -> HDF5Datatype {
    let fields = try [2, 2, 1, 1, 1, 1, 4].map { try cursor.count($0) }
    // Offset and precision, place and width of exponent and mantissa, bias: IEEE 754.
    let isBigEndian = flags & 1 != 0
    guard flags & 0x40 == 0, flags & 0x30 == 0x20, Int(flags >> 8 & 0xFF) == 8 * size - 1 else {
      throw unknown
    }
    switch fields {
    case [0, 16, 10, 5, 0, 10, 15] where size == 2: return .half(isBigEndian: isBigEndian)
    case [0, 32, 23, 8, 0, 23, 127] where size == 4:
      return .plain(.float32, isBigEndian: isBigEndian)
    case [0, 64, 52, 11, 0, 52, 1023] where size == 8:
      return .plain(.float64, isBigEndian: isBigEndian)
    default: throw unknown
    }
  }

  /// h5py's booleans: an enumeration of one byte with FALSE = 0 and TRUE = 1.
  private static func boolean(
    _ flags: UInt64, _ size: Int, _ version: UInt64, _ cursor: inout HDF5Cursor
  ) throws -> HDF5Datatype {
    // The base type first, which here must be an integer and so takes twelve bytes.
    guard flags & 0xFFFF == 2, size == 1, let base = cursor.rest.first, base & 15 == 0 else {
      throw unknown
    }
    try cursor.skip(12)
    for name in ["FALSE\0", "TRUE\0"] {
      // Older versions pad names to a multiple of eight bytes.
      let padded = try cursor.take(version < 3 ? 8 : name.utf8.count)
      guard padded.starts(with: name.utf8) else { throw unknown }
    }
    guard try cursor.number(1) == 0, try cursor.number(1) == 1 else { throw unknown }
    return .plain(.bool, isBigEndian: false)
  }
}
