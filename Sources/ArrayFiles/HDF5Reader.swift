import CHDF5
import Foundation

/// Reads one dataset of an HDF5 file.
struct HDF5Reader {
  private let path: String
  private let name: String
  private let fileSize: Int
  private let dataset: HDF5Handle
  private let space: HDF5Handle
  private let type: HDF5Handle
  private let creation: HDF5Handle
  /// Bytes that may still be read from the file.
  private(set) var left: Int

  init(file: HDF5File, name: String, left: Int) throws {
    path = file.path
    fileSize = try BoundedFile.checkedSize(file.path)
    self.name = name
    self.left = left
    dataset = HDF5Handle(H5Dopen2(file.id.id, name, apus_h5_default()), H5Dclose)
    space = HDF5Handle(H5Dget_space(dataset.id), H5Sclose)
    type = HDF5Handle(H5Dget_type(dataset.id), H5Tclose)
    creation = HDF5Handle(H5Dget_create_plist(dataset.id), H5Pclose)
    guard dataset.isValid, space.isValid, type.isValid, creation.isValid else { throw damaged }
  }

  private func error(_ problem: String, _ remedy: String) -> ArrayFileError {
    ArrayFileError(
      file: path, place: "dataset '\(excerpt(name))'", problem: problem, remedy: remedy)
  }

  private var damaged: ArrayFileError {
    error("is damaged or truncated", "copy or write the file again")
  }

  /// The whole dataset.
  mutating func array() throws -> NumericArray {
    let isDeflated = try checkStorage()
    let shape = try shape()
    guard let count = NumericArray.product(of: shape),
      case let (bytes, overflow) = count.multipliedReportingOverflow(by: H5Tget_size(type.id)),
      !overflow, bytes <= left
    else {
      throw error(
        "shape \(NumericArray.text(of: shape)) is beyond the limit of bytes to read",
        "split the file")
    }
    // The stored size is a claim too, but no file stores more than it is long.
    let stored = min(H5Dget_storage_size(dataset.id), UInt64(clamping: fileSize))
    let isPlausible =
      isDeflated
      ? SizeLimits.isPlausible(claimed: UInt64(bytes), stored: stored) : bytes <= stored
    guard isPlausible else {
      throw error(
        "claims \(bytes) bytes, which the \(stored) stored cannot hold",
        "do not trust this file; write it again")
    }
    try checkChunk(of: bytes)
    left -= bytes
    return try NumericArray(shape: shape, elements: elements(count))
  }

  /// Refuses storage outside the file and filters that are not part of every libhdf5; whether the
  /// dataset is deflated.
  private func checkStorage() throws -> Bool {
    guard H5Pget_external_count(creation.id) == 0,
      H5Pget_layout(creation.id) != H5D_VIRTUAL
    else {
      throw error("keeps its data in other files, which are not opened", "store the data inside")
    }
    let filters = H5Pget_nfilters(creation.id)
    guard filters >= 0 else { throw damaged }
    var deflates = 0
    for index in 0..<UInt32(filters) {
      var flags: UInt32 = 0
      var valueCount = 0
      let filter = H5Pget_filter2(creation.id, index, &flags, &valueCount, nil, 0, nil, nil)
      switch filter {
      case H5Z_FILTER_DEFLATE: deflates += 1
      case H5Z_FILTER_SHUFFLE, H5Z_FILTER_FLETCHER32: break
      default:
        throw error(
          "is packed by HDF5 filter \(filter); deflate, shuffle and fletcher32 are read",
          "write it with compression='gzip'")
      }
    }
    guard deflates <= 1 else { throw error("is deflated twice", "deflate it once") }
    return deflates == 1
  }

  private func shape() throws -> [Int] {
    let kind = H5Sget_simple_extent_type(space.id)
    if kind == H5S_SCALAR { return [] }
    let rank = H5Sget_simple_extent_ndims(space.id)
    guard kind == H5S_SIMPLE, rank >= 0 else {
      throw error("holds no array", "store numbers in it")
    }
    var sizes = [hsize_t](repeating: 0, count: Int(rank))
    guard H5Sget_simple_extent_dims(space.id, &sizes, nil) == rank else { throw damaged }
    return try sizes.map { size in
      guard let size = Int(exactly: size) else {
        throw error("has an axis of \(size) elements", "write the file again")
      }
      return size
    }
  }

  /// libhdf5 unfolds chunk by chunk, so a chunk far larger than the dataset costs memory too.
  private func checkChunk(of bytes: Int) throws {
    guard H5Pget_layout(creation.id) == H5D_CHUNKED else { return }
    var sizes = [hsize_t](repeating: 0, count: 64)
    let rank = H5Pget_chunk(creation.id, 64, &sizes)
    guard rank > 0, rank <= 64 else { throw damaged }
    let chunk = NumericArray.product(of: sizes.prefix(Int(rank)).map { Int(clamping: $0) })
      .flatMap { count -> Int? in
        let (bytes, overflow) = count.multipliedReportingOverflow(by: H5Tget_size(type.id))
        return overflow ? nil : bytes
      }
    // A growing dataset may well have chunks larger than itself, within reason.
    guard let chunk, chunk <= max(bytes, 64 << 20), chunk <= left else {
      throw error("its chunks are far larger than itself", "write it with smaller chunks")
    }
  }
}

extension HDF5Reader {
  private mutating func elements(_ count: Int) throws -> NumericArray.Elements {
    let size = H5Tget_size(type.id)
    switch H5Tget_class(type.id) {
    case H5T_FLOAT:
      switch size {
      case 2, 4: return .float32(try values(count, apus_h5_float(), 0))
      case 8: return .float64(try values(count, apus_h5_double(), 0))
      default: break
      }
    case H5T_INTEGER:
      if let integers = try integers(count, size) { return integers }
    case H5T_ENUM:
      if try isBoolean(size) { return .bool(try booleans(count)) }
    case H5T_STRING:
      return .strings(
        H5Tis_variable_str(type.id) > 0
          ? try variableStrings(count) : try fixedStrings(count, size))
    default: break
    }
    throw error(
      "holds elements of a type that is not read",
      "store float32, float64, int8–int64, uint8–uint64, bool or strings")
  }

  private func integers(_ count: Int, _ size: Int) throws -> NumericArray.Elements? {
    let isSigned = H5Tget_sign(type.id) == H5T_SGN_2
    switch (size, isSigned) {
    case (1, true): return .int8(try values(count, apus_h5_int8(), 0))
    case (2, true): return .int16(try values(count, apus_h5_int16(), 0))
    case (4, true): return .int32(try values(count, apus_h5_int32(), 0))
    case (8, true): return .int64(try values(count, apus_h5_int64(), 0))
    case (1, false): return .uint8(try values(count, apus_h5_uint8(), 0))
    case (2, false): return .uint16(try values(count, apus_h5_uint16(), 0))
    case (4, false): return .uint32(try values(count, apus_h5_uint32(), 0))
    case (8, false): return .uint64(try values(count, apus_h5_uint64(), 0))
    default: return nil
    }
  }

  /// All elements, converted by libhdf5 to `memoryType`, whose size is that of `Value`.
  private func values<Value>(_ count: Int, _ memoryType: hid_t, _ zero: Value) throws -> [Value] {
    var values = [Value](repeating: zero, count: count)
    guard count > 0 else { return values }
    let status = values.withUnsafeMutableBytes {
      H5Dread(
        dataset.id, memoryType, apus_h5_all(), apus_h5_all(), apus_h5_default(), $0.baseAddress)
    }
    guard status >= 0 else { throw damaged }
    return values
  }

  /// h5py's booleans: an enumeration of one byte with FALSE = 0 and TRUE = 1.
  private func isBoolean(_ size: Int) throws -> Bool {
    guard size == 1, H5Tget_nmembers(type.id) == 2 else { return false }
    var value: Int8 = -1
    guard H5Tenum_valueof(type.id, "FALSE", &value) >= 0, value == 0 else { return false }
    return H5Tenum_valueof(type.id, "TRUE", &value) >= 0 && value == 1
  }

  private func booleans(_ count: Int) throws -> [Bool] {
    try values(count, type.id, UInt8(0)).map { byte in
      guard byte <= 1 else {
        throw error("a bool is \(byte), not 0 or 1", "write the file again")
      }
      return byte == 1
    }
  }

  private func fixedStrings(_ count: Int, _ size: Int) throws -> [String] {
    let isSpacePadded = H5Tget_strpad(type.id) == H5T_STR_SPACEPAD
    let bytes = try fixedBytes(count, size)
    return try (0..<count).map { index in
      var bytes = bytes[(index * size)..<((index + 1) * size)]
      bytes = bytes.prefix { $0 != 0 }
      while isSpacePadded, bytes.last == 0x20 { bytes.removeLast() }
      return try string(bytes)
    }
  }

  private func fixedBytes(_ count: Int, _ size: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count * size)
    guard count > 0, size > 0 else { return bytes }
    let status = bytes.withUnsafeMutableBytes {
      H5Dread(dataset.id, type.id, apus_h5_all(), apus_h5_all(), apus_h5_default(), $0.baseAddress)
    }
    guard status >= 0 else { throw damaged }
    return bytes
  }

  private mutating func variableStrings(_ count: Int) throws -> [String] {
    var pointers = [UnsafeMutablePointer<CChar>?](repeating: nil, count: count)
    guard count > 0 else { return [] }
    let status = H5Dread(
      dataset.id, type.id, apus_h5_all(), apus_h5_all(), apus_h5_default(), &pointers)
    // What was read before a failure belongs to us too.
    defer { _ = H5Dvlen_reclaim(type.id, space.id, apus_h5_default(), &pointers) }
    guard status >= 0 else { throw damaged }
    return try pointers.map { pointer in
      guard let pointer else { return "" }
      let bytes = UnsafeBufferPointer(start: pointer, count: strlen(pointer))
      guard bytes.count <= left else {
        throw error("its strings are beyond the limit of bytes to read", "split the file")
      }
      left -= bytes.count
      return try string(bytes.lazy.map { UInt8(bitPattern: $0) })
    }
  }

  private func string(_ bytes: some Sequence<UInt8>) throws -> String {
    guard let string = String(validating: Array(bytes), as: UTF8.self) else {
      throw error("holds a string that is not UTF-8", "store UTF-8 strings")
    }
    return string
  }
}
