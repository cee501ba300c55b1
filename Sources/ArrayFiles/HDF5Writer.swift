import CHDF5

/// Writes one dataset of an HDF5 file.
struct HDF5Writer {
  let file: HDF5File
  let name: String

  func write(_ array: NumericArray) throws {
    switch array.elements {
    case .float32(let values):
      try write(values, array.shape, apus_h5_file_float(), apus_h5_float())
    case .float64(let values):
      try write(values, array.shape, apus_h5_file_double(), apus_h5_double())
    case .int8(let values):
      try write(values, array.shape, apus_h5_file_int8(), apus_h5_int8())
    case .int16(let values):
      try write(values, array.shape, apus_h5_file_int16(), apus_h5_int16())
    case .int32(let values):
      try write(values, array.shape, apus_h5_file_int32(), apus_h5_int32())
    case .int64(let values):
      try write(values, array.shape, apus_h5_file_int64(), apus_h5_int64())
    case .uint8(let values):
      try write(values, array.shape, apus_h5_file_uint8(), apus_h5_uint8())
    case .uint16(let values):
      try write(values, array.shape, apus_h5_file_uint16(), apus_h5_uint16())
    case .uint32(let values):
      try write(values, array.shape, apus_h5_file_uint32(), apus_h5_uint32())
    case .uint64(let values):
      try write(values, array.shape, apus_h5_file_uint64(), apus_h5_uint64())
    case .bool(let values):
      let type = HDF5Handle(H5Tenum_create(apus_h5_file_int8()), H5Tclose)
      for (name, value) in [("FALSE", Int8(0)), ("TRUE", 1)] {
        var value = value
        guard H5Tenum_insert(type.id, name, &value) >= 0 else { throw failed }
      }
      try write(values.map { $0 ? UInt8(1) : 0 }, array.shape, type.id, type.id)
    case .strings(let values):
      try write(values, array.shape)
    }
  }

  private func write(_ strings: [String], _ shape: [Int]) throws {
    // A string of length zero is no HDF5 type.
    let length = max(1, strings.map(\.utf8.count).max() ?? 1)
    let (size, overflow) = strings.count.multipliedReportingOverflow(by: length)
    guard !overflow, size <= 1 << 30, !strings.contains(where: { $0.utf8.contains(0) }) else {
      throw ArrayFileError(
        file: file.path, place: "dataset '\(excerpt(name))'",
        problem: "holds a string with a NUL, or more than 1 GiB of strings",
        remedy: "use other strings")
    }
    let type = HDF5Handle(H5Tcopy(apus_h5_c_string()), H5Tclose)
    guard H5Tset_size(type.id, length) >= 0, H5Tset_cset(type.id, H5T_CSET_UTF8) >= 0,
      H5Tset_strpad(type.id, H5T_STR_NULLPAD) >= 0
    else { throw failed }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    for string in strings {
      bytes.append(contentsOf: string.utf8)
      bytes.append(contentsOf: repeatElement(0, count: length - string.utf8.count))
    }
    try write(bytes, shape, type.id, type.id)
  }

  private func write<Value>(
    _ values: [Value], _ shape: [Int], _ fileType: hid_t, _ memoryType: hid_t
  ) throws {
    guard shape.count <= 32 else {
      throw ArrayFileError(
        file: file.path, place: "dataset '\(excerpt(name))'",
        problem: "has \(shape.count) axes; HDF5 holds 32", remedy: "reshape it")
    }
    let sizes = shape.map(hsize_t.init)
    let space = HDF5Handle(
      shape.isEmpty ? H5Screate(H5S_SCALAR) : H5Screate_simple(Int32(shape.count), sizes, nil),
      H5Sclose)
    let creation = HDF5Handle(H5Pcreate(apus_h5_dataset_create_class()), H5Pclose)
    // Without this the file would hold the time at which it was written.
    let link = HDF5Handle(H5Pcreate(apus_h5_link_create_class()), H5Pclose)
    guard H5Pset_obj_track_times(creation.id, false) >= 0,
      H5Pset_create_intermediate_group(link.id, 1) >= 0
    else { throw failed }
    let dataset = HDF5Handle(
      H5Dcreate2(file.id.id, name, fileType, space.id, link.id, creation.id, apus_h5_default()),
      H5Dclose)
    guard dataset.isValid else { throw failed }
    guard !values.isEmpty else { return }
    let status = values.withUnsafeBytes {
      H5Dwrite(
        dataset.id, memoryType, apus_h5_all(), apus_h5_all(), apus_h5_default(), $0.baseAddress)
    }
    guard status >= 0 else { throw failed }
  }

  private var failed: ArrayFileError {
    ArrayFileError(
      file: file.path, place: "dataset '\(excerpt(name))'", problem: "libhdf5 cannot write it",
      remedy: "check the free disk space")
  }
}
