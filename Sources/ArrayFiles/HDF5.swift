import CHDF5
import Foundation
import Synchronization

/// HDF5 files with named datasets of numbers and strings.
///
/// Files are written by libhdf5, but read by code of this module ("HDF5 File Format Specification",
/// version 3.0): files are untrusted, and releases of libhdf5 in use crash, loop for ever or fill
/// the memory on damaged ones. Every field is checked against the file's bytes, and nothing outside
/// the file is ever opened.
public enum HDF5 {
  /// Reads the datasets of the file at `path`, groups included (`group/dataset`), in the order of
  /// the links' names.
  ///
  /// Read is what h5py, PyTables and this module write by default: compact, contiguous and chunked
  /// storage with deflate, shuffle and fletcher32, either byte order, 16-bit floats (as float32),
  /// booleans of h5py, strings of fixed and of variable length.
  /// - Parameter names: only these, where given (the others are not unfolded); a name that is not
  ///   there is left out.
  /// - Throws: `ArrayFileError` for damaged or hostile files, and for forms that are not read.
  public static func read(
    _ path: String, only names: [String]? = nil, limits: SizeLimits = .standard
  ) throws -> NamedArrays {
    try decode(BoundedFile.read(path, limits: limits), file: path, only: names, limits: limits)
  }

  /// The datasets of the HDF5 file that `data` holds; see `read`.
  public static func decode(
    _ data: Data, file: String, only names: [String]? = nil, limits: SizeLimits = .standard
  ) throws -> NamedArrays {
    let structure = try structure(data, file, limits)
    var arrays = NamedArrays()
    var left = limits.maximumBytes
    for entry in structure.datasets where names?.contains(entry.name) ?? true {
      try locating(file, "dataset '\(excerpt(entry.name))'") {
        let dataset = try HDF5Dataset(entry, of: structure.file, left: &left)
        arrays.append(entry.name, try dataset.array(left: &left))
      }
    }
    return arrays
  }

  /// The names of the datasets of the file at `path`, in the order in which `read` gives them.
  public static func names(in path: String, limits: SizeLimits = .standard) throws -> [String] {
    try structure(BoundedFile.read(path, limits: limits), path, limits).datasets.map(\.name)
  }

  /// The names of the datasets of the HDF5 file that `data` holds.
  public static func names(
    of data: Data, file: String, limits: SizeLimits = .standard
  ) throws -> [String] {
    try structure(data, file, limits).datasets.map(\.name)
  }

  static func structure(
    _ data: Data, _ file: String, _ limits: SizeLimits
  ) throws -> HDF5Structure {
    guard data.starts(with: signature) else {
      throw ArrayFileError(
        file: file, problem: "is no HDF5 file", remedy: "write it with h5py or HDF5")
    }
    return try locating(file, "") { try HDF5Structure(file: [UInt8](data), limits: limits) }
  }

  /// Gives a problem in `body` its file and place.
  private static func locating<Result>(
    _ file: String, _ place: String, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let problem as HDF5Problem {
      throw ArrayFileError(
        file: file, place: place, problem: problem.problem, remedy: problem.remedy)
    }
  }

  /// Writes `arrays` as datasets, whole or not at all; equal arrays make equal bytes. A name with
  /// slashes is a path through groups, which are made. Booleans are stored as h5py does, strings
  /// with the length of the longest.
  ///
  /// - Throws: `ArrayFileError` for equal or unusable names, or a failing disk.
  public static func write(_ arrays: NamedArrays, to path: String) throws {
    var seen: Set<String> = []
    for name in arrays.names {
      let isUsable =
        !name.utf8.contains(0)
        && name.split(separator: "/", omittingEmptySubsequences: false)
          .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      guard isUsable, seen.insert(name).inserted else {
        throw ArrayFileError(
          file: path, place: "dataset '\(excerpt(name))'",
          problem: "the name holds an empty part, '.', '..' or NUL, or is given twice",
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

  /// The first eight bytes of an HDF5 file.
  public static let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]
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
