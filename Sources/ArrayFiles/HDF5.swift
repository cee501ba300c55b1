import CHDF5
import Synchronization

/// HDF5 files with named datasets of numbers and strings, through libhdf5.
///
/// Files are untrusted: datasets that lie in other files (external or virtual), filters other than
/// deflate, shuffle and checksums, and sizes that the stored bytes cannot hold are refused before
/// libhdf5 reads any element.
public enum HDF5 {
  /// Reads the datasets of the file at `path`, in the order of their names, groups included
  /// (`group/dataset`).
  ///
  /// - Parameter names: only these, where given (the others are not looked at); a name that is not
  ///   there is left out.
  /// - Throws: `ArrayFileError` for damaged or hostile files and for element types other than those
  ///   of `NumericArray.Elements` (16-bit floats are read as float32).
  public static func read(
    _ path: String, only names: [String]? = nil, limits: SizeLimits = .standard
  ) throws -> NamedArrays {
    try locked {
      let file = try open(path)
      let found = try datasetNames(file, limits)
      var arrays = NamedArrays()
      var left = limits.maximumBytes
      for name in found where names?.contains(name) ?? true {
        var reader = try HDF5Reader(file: file, name: name, left: left)
        arrays.append(name, try reader.array())
        left = reader.left
      }
      return arrays
    }
  }

  /// The names of the datasets of the file at `path`, in the order in which `read` gives them.
  public static func names(in path: String, limits: SizeLimits = .standard) throws -> [String] {
    try locked { try datasetNames(open(path), limits) }
  }

  /// Writes `arrays` as datasets of the root group, whole or not at all; equal arrays make equal
  /// bytes. Booleans are stored as h5py does, strings with the length of the longest.
  ///
  /// - Throws: `ArrayFileError` for equal or unusable names, or a failing disk.
  public static func write(_ arrays: NamedArrays, to path: String) throws {
    var seen: Set<String> = []
    for name in arrays.names {
      let isUsable = !name.isEmpty && name != "." && !name.utf8.contains { $0 == 0 || $0 == 0x2F }
      guard isUsable, seen.insert(name).inserted else {
        throw ArrayFileError(
          file: path, place: "dataset '\(excerpt(name))'",
          problem: "the name is empty, holds '/' or NUL, or is given twice",
          remedy: "give another name")
      }
    }
    try locked {
      try AtomicFile.replace(path) { temporary in
        let id = H5Fcreate(
          temporary, apus_h5_truncate(), apus_h5_default(), apus_h5_default())
        guard id >= 0 else {
          throw AtomicFile.cannotWrite(path, reason: "libhdf5 cannot open it")
        }
        let file = HDF5File(id: HDF5Handle(id, H5Fclose), path: path)
        for entry in arrays.entries {
          try HDF5Writer(file: file, name: entry.name).write(entry.array)
        }
        guard file.id.close() else {
          throw AtomicFile.cannotWrite(path, reason: "libhdf5 cannot finish it")
        }
      }
    }
  }

  /// Not every build of libhdf5 may be called from two threads at once, so calls take turns.
  private static let turn = Mutex(())

  private static func locked<Result: Sendable>(_ body: () throws -> Result) throws -> Result {
    try turn.withLock { _ in
      _ = apus_h5_silence()
      return try body()
    }
  }

  private static func open(_ path: String) throws -> HDF5File {
    let start = try BoundedFile.start(of: path, count: signature.count)
    guard start == signature else {
      throw ArrayFileError(
        file: path, problem: "is no HDF5 file", remedy: "write it with h5py or HDF5")
    }
    let id = H5Fopen(path, apus_h5_read_only(), apus_h5_default())
    guard id >= 0 else {
      throw ArrayFileError(
        file: path, problem: "is a damaged or truncated HDF5 file",
        remedy: "copy or write the file again")
    }
    return HDF5File(id: HDF5Handle(id, H5Fclose), path: path)
  }

  /// The first eight bytes of an HDF5 file.
  public static let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]

  private final class Visit {
    var names: [String] = []
    var isBeyondLimit = false
    let limit: Int

    init(limit: Int) {
      self.limit = limit
    }
  }

  /// Visits every object once, through hard links only: cycles end, other files are not opened.
  private static func datasetNames(_ file: HDF5File, _ limits: SizeLimits) throws -> [String] {
    let visit = Visit(limit: limits.maximumMembers)
    let status = H5Ovisit2(
      file.id.id, H5_INDEX_NAME, H5_ITER_INC,
      { _, name, info, context in
        guard let name, let info, let context else { return -1 }
        let visit = Unmanaged<Visit>.fromOpaque(context).takeUnretainedValue()
        guard info.pointee.type == H5O_TYPE_DATASET else { return 0 }
        guard visit.names.count < visit.limit else {
          visit.isBeyondLimit = true
          return -1
        }
        visit.names.append(String(cString: name))
        return 0
      }, Unmanaged.passUnretained(visit).toOpaque(), apus_h5_visit_basic())
    if visit.isBeyondLimit {
      throw ArrayFileError(
        file: file.path, problem: "holds more than the limit of \(visit.limit) datasets",
        remedy: "give a file with fewer")
    }
    guard status >= 0 else {
      throw ArrayFileError(
        file: file.path, problem: "is a damaged or truncated HDF5 file",
        remedy: "copy or write the file again")
    }
    return visit.names
  }
}

/// An identifier of libhdf5, closed when it is let go.
final class HDF5Handle {
  let id: hid_t
  private let closer: (hid_t) -> herr_t
  private var isOpen = true

  init(_ id: hid_t, _ closer: @escaping (hid_t) -> herr_t) {
    self.id = id
    self.closer = closer
    isOpen = id >= 0
  }

  var isValid: Bool { id >= 0 }

  /// Closes now; whether libhdf5 could (for a file: whether everything was written).
  func close() -> Bool {
    guard isOpen else { return false }
    isOpen = false
    return closer(id) >= 0
  }

  deinit {
    _ = close()
  }
}

/// An open HDF5 file and the path that its errors name.
struct HDF5File {
  let id: HDF5Handle
  let path: String
}
