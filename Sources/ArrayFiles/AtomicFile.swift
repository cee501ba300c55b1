import Foundation

/// Writing a file whole or not at all: into a new file beside the target, which then takes the
/// target's place in one step (POSIX `rename`). A reader sees the old file or the new one.
public enum AtomicFile {
  /// Writes `data` to `path`.
  ///
  /// - Throws: `ArrayFileError` where the folder is missing, the target is not a regular file, or
  ///   writing fails; the old file, if any, is then unchanged and nothing else is left behind.
  public static func write(_ data: Data, to path: String) throws {
    try replace(path) { temporary in
      guard let handle = FileHandle(forWritingAtPath: temporary) else {
        throw cannotWrite(path, reason: "the temporary file beside it cannot be opened")
      }
      defer { try? handle.close() }
      do {
        try handle.write(contentsOf: data)
      } catch {
        throw cannotWrite(path, reason: "is the disk full?")
      }
    }
  }

  /// Writes `bytes` to `path`; see `write(_:to:)` for `Data`.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    try write(Data(bytes), to: path)
  }

  /// Writes `text` to `path` as UTF-8; see `write(_:to:)` for `Data`.
  public static func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  /// Lets `body` fill an empty file beside `path`, then moves that file to `path`.
  ///
  /// A symbolic link at `path` is kept: the file it leads to is replaced.
  /// - Parameter body: gets the temporary file's path; what it throws is passed on, and the
  ///   temporary file is removed.
  public static func replace(_ path: String, _ body: (_ temporary: String) throws -> Void) throws {
    let target = try checkedTarget(path)
    let temporary = try makeTemporary(for: target, shownAs: path)
    do {
      try body(temporary)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let reason = systemReason()
      unlink(temporary)
      throw cannotWrite(path, reason: reason)
    }
  }

  /// The path to replace: `path` itself, or what a symbolic link there leads to.
  private static func checkedTarget(_ path: String) throws -> String {
    guard !path.utf8.contains(0), !["", ".", ".."].contains(folderAndName(of: path).name) else {
      throw ArrayFileError(
        file: path, problem: "names no file", remedy: "give the path of a file")
    }
    var target = path
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK,
      let resolved = realpath(path, nil)
    {
      target = String(cString: resolved)
      free(resolved)
    }
    if stat(target, &status) == 0 {
      try requireRegular(status, path)
    }
    let folder = folderAndName(of: target).folder
    guard stat(folder, &status) == 0 else {
      throw ArrayFileError(
        file: path, problem: "its folder '\(folder)' does not exist",
        remedy: "make the folder first, or give another path")
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw ArrayFileError(
        file: path, problem: "'\(folder)' is not a folder", remedy: "give another path")
    }
    return target
  }

  /// Throws unless `status` is that of a regular file.
  static func requireRegular(_ status: stat, _ path: String) throws {
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFDIR else {
      throw ArrayFileError(
        file: path, problem: "is a folder", remedy: "give the path of a file")
    }
    guard kind == S_IFREG else {
      throw ArrayFileError(
        file: path, problem: "is no regular file (a device, pipe or socket)",
        remedy: "give the path of a file")
    }
  }

  /// A new empty file in the target's folder; its mode follows the user's umask.
  private static func makeTemporary(for target: String, shownAs path: String) throws -> String {
    let (folder, name) = folderAndName(of: target)
    for attempt in 0..<1_000 {
      let candidate = "\(folder)/.\(name.prefix(50)).\(getpid())-\(attempt).partial"
      let descriptor = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 {
        close(descriptor)
        return candidate
      }
      if errno != EEXIST { break }
    }
    throw cannotWrite(path, reason: systemReason())
  }

  private static func folderAndName(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }

  static func cannotWrite(_ path: String, reason: String) -> ArrayFileError {
    ArrayFileError(
      file: path, problem: "cannot be written (\(reason))",
      remedy: "check the folder's permissions and the free disk space")
  }

  static func systemReason() -> String {
    String(cString: strerror(errno))
  }
}
