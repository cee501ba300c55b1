import Foundation

/// Reading a whole file into memory, bounded.
public enum BoundedFile {
  /// The bytes of the regular file at `path`.
  ///
  /// - Throws: `ArrayFileError` where there is no such file, it is a folder or a device, it cannot
  ///   be read, or it holds more than `limits.maximumBytes`.
  public static func read(_ path: String, limits: SizeLimits = .standard) throws -> Data {
    let size = try checkedSize(path)
    guard size <= limits.maximumBytes else {
      throw ArrayFileError(
        file: path, problem: "holds \(size) bytes, more than the limit of \(limits.maximumBytes)",
        remedy: "give a smaller file")
    }
    // One byte more than was announced: a file that grows meanwhile is not read without end.
    let data = try firstBytes(of: path, size + 1)
    guard data.count == size else {
      throw ArrayFileError(
        file: path, problem: "changed its size while it was read",
        remedy: "wait until it is written, then try again")
    }
    return data
  }

  /// The first bytes of the file at `path`, at most `count`: enough to know its format by content.
  public static func start(of path: String, count: Int) throws -> [UInt8] {
    _ = try checkedSize(path)
    return [UInt8](try firstBytes(of: path, count))
  }

  /// The size in bytes of the regular file at `path`.
  static func checkedSize(_ path: String) throws -> Int {
    var status = stat()
    guard !path.utf8.contains(0), stat(path, &status) == 0 else {
      throw ArrayFileError(
        file: path, problem: "does not exist or cannot be reached", remedy: "check the path")
    }
    try AtomicFile.requireRegular(status, path)
    return Int(status.st_size)
  }

  private static func firstBytes(of path: String, _ count: Int) throws -> Data {
    do {
      guard let handle = FileHandle(forReadingAtPath: path) else {
        throw CocoaError(.fileReadUnknown)
      }
      defer { try? handle.close() }
      return try handle.read(upToCount: count) ?? Data()
    } catch {
      throw ArrayFileError(
        file: path, problem: "cannot be read", remedy: "check its permissions")
    }
  }
}
