import CZip
import Foundation

/// A zip archive opened for reading: stored and deflated members, none of them encrypted.
///
/// Opening checks every member's name and claimed size; nothing is unfolded before it is asked
/// for. Names never leave the archive's own folder: absolute paths and `..` are refused.
public final class ZipArchive {
  /// One member, as the archive's directory describes it.
  public struct Member: Sendable, Equatable {
    public let name: String
    /// Bytes once unfolded, as claimed; reading checks it.
    public let size: Int
    fileprivate let index: UInt64
  }

  /// The members in the archive's order; their names differ.
  public let members: [Member]
  private let file: String
  private let archive: OpaquePointer

  /// Opens the archive at `path`.
  ///
  /// - Throws: `ArrayFileError` for what is no zip file, damaged, beyond `limits`, encrypted,
  ///   packed by another method, or for a claimed size that deflate cannot reach.
  public init(path: String, limits: SizeLimits = .standard) throws {
    _ = try BoundedFile.checkedSize(path)
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY | ZIP_CHECKCONS, &code) else {
      throw ZipArchive.openingError(path, code)
    }
    do {
      members = try ZipArchive.checkedMembers(of: archive, path, limits)
    } catch {
      zip_discard(archive)
      throw error
    }
    file = path
    self.archive = archive
  }

  /// Opens the archive that `data` holds; `file` names it in errors.
  ///
  /// - Throws: As `init(path:limits:)` does.
  public init(data: Data, file: String, limits: SizeLimits = .standard) throws {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // libzip reads the bytes as long as the archive is open, so it is given a copy that it frees.
    guard let copy = malloc(max(1, data.count)) else {
      throw ZipArchive.openingError(file, ZIP_ER_MEMORY)
    }
    data.copyBytes(to: copy.assumingMemoryBound(to: UInt8.self), count: data.count)
    guard let source = zip_source_buffer_create(copy, UInt64(data.count), 1, &error) else {
      free(copy)
      throw ZipArchive.openingError(file, zip_error_code_zip(&error))
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) else {
      zip_source_free(source)
      throw ZipArchive.openingError(file, zip_error_code_zip(&error))
    }
    do {
      members = try ZipArchive.checkedMembers(of: archive, file, limits)
    } catch {
      zip_discard(archive)
      throw error
    }
    self.file = file
    self.archive = archive
  }

  deinit {
    zip_discard(archive)
  }

  /// The member called `name`, or nil.
  public func member(_ name: String) -> Member? {
    members.first { $0.name == name }
  }

  /// Unfolds `member` and checks its size and CRC-32.
  ///
  /// - Throws: `ArrayFileError` where the data is damaged or its size is not as claimed.
  public func read(_ member: Member) throws -> Data {
    let damaged = ZipArchive.damaged(file, member.name)
    guard let stream = zip_fopen_index(archive, member.index, 0) else { throw damaged }
    defer { zip_fclose(stream) }
    var data = Data(count: member.size)
    let isWhole = data.withUnsafeMutableBytes { buffer in
      var position = 0
      while position < buffer.count {
        let chunk = UnsafeMutableRawBufferPointer(rebasing: buffer[position...].prefix(1 << 20))
        let count = zip_fread(stream, chunk.baseAddress, UInt64(chunk.count))
        guard count > 0 else { return false }
        position += Int(count)
      }
      return true
    }
    // libzip holds the CRC against the data once the stream's end is read.
    var extra: UInt8 = 0
    guard isWhole, zip_fread(stream, &extra, 1) == 0 else { throw damaged }
    return data
  }
}

extension ZipArchive {
  /// Writes the members in the order given, deflated, all dated 1980-01-01: the same members make
  /// the same bytes (for one version of zlib). The file appears whole or not at all.
  public static func write(_ members: [(name: String, data: Data)], to path: String) throws {
    guard !members.isEmpty else {
      throw ArrayFileError(
        file: path, problem: "a zip file needs at least one member", remedy: "give one")
    }
    var seen: Set<String> = []
    for (name, _) in members {
      if let problem = nameProblem(name) {
        throw ArrayFileError(
          file: path, place: "member '\(excerpt(name))'", problem: problem,
          remedy: "give another name")
      }
      guard seen.insert(name).inserted else {
        throw ArrayFileError(
          file: path, place: "member '\(excerpt(name))'", problem: "is given twice",
          remedy: "give each member a name of its own")
      }
    }
    try AtomicFile.replace(path) { try fill($0, with: members, shownAs: path) }
  }

  private static func fill(
    _ temporary: String, with members: [(name: String, data: Data)], shownAs path: String
  ) throws {
    var code: Int32 = 0
    guard let archive = zip_open(temporary, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw openingError(path, code)
    }
    for (name, data) in members {
      guard add(name, data, to: archive) else {
        let reason = String(cString: zip_error_strerror(zip_get_error(archive)))
        zip_discard(archive)
        throw AtomicFile.cannotWrite(path, reason: reason)
      }
    }
    guard zip_close(archive) == 0 else {
      let reason = String(cString: zip_error_strerror(zip_get_error(archive)))
      zip_discard(archive)
      throw AtomicFile.cannotWrite(path, reason: reason)
    }
  }

  private static func add(_ name: String, _ data: Data, to archive: OpaquePointer) -> Bool {
    // libzip reads the bytes when the archive is closed, so it is given a copy that it frees.
    guard let copy = malloc(max(1, data.count)) else { return false }
    data.copyBytes(to: copy.assumingMemoryBound(to: UInt8.self), count: data.count)
    guard let source = zip_source_buffer(archive, copy, UInt64(data.count), 1) else {
      free(copy)
      return false
    }
    let index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    // The date is 1980-01-01, the first a zip file knows.
    return zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 6) == 0
      && zip_file_set_dostime(archive, UInt64(index), 0, 1 << 5 | 1, 0) == 0
  }
}

extension ZipArchive {
  private static func checkedMembers(
    of archive: OpaquePointer, _ file: String, _ limits: SizeLimits
  ) throws -> [Member] {
    let count = zip_get_num_entries(archive, 0)
    guard count >= 0, count <= limits.maximumMembers else {
      throw ArrayFileError(
        file: file,
        problem: "holds \(count) members, more than the limit of \(limits.maximumMembers)",
        remedy: "give a file with fewer")
    }
    var names: Set<String> = []
    var members: [Member] = []
    var total = 0
    for index in 0..<UInt64(count) {
      let member = try checkedMember(index, of: archive, file)
      guard names.insert(member.name).inserted else {
        throw ArrayFileError(
          file: file, place: "member '\(excerpt(member.name))'", problem: "is there twice",
          remedy: "write the file again")
      }
      total = total.addingReportingOverflow(member.size).overflow ? .max : total + member.size
      guard total <= limits.maximumBytes else {
        throw ArrayFileError(
          file: file, place: "member '\(excerpt(member.name))'",
          problem: "unfolds the file to more than the limit of \(limits.maximumBytes) bytes",
          remedy: "split the file")
      }
      members.append(member)
    }
    return members
  }

  private static func checkedMember(
    _ index: UInt64, of archive: OpaquePointer, _ file: String
  ) throws -> Member {
    var status = zip_stat_t()
    zip_stat_init(&status)
    let wanted = UInt64(
      ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD
        | ZIP_STAT_ENCRYPTION_METHOD)
    guard zip_stat_index(archive, index, 0, &status) == 0, status.valid & wanted == wanted,
      let name = status.name.map({ String(cString: $0) }), let size = Int(exactly: status.size)
    else {
      throw damaged(file, "number \(index)")
    }
    func error(_ problem: String, _ remedy: String) -> ArrayFileError {
      ArrayFileError(
        file: file, place: "member '\(excerpt(name))'", problem: problem, remedy: remedy)
    }
    if let problem = nameProblem(name) {
      throw error(problem, "do not trust this file; write it again")
    }
    guard status.encryption_method == UInt16(ZIP_EM_NONE) else {
      throw error("is encrypted", "write the file without a password")
    }
    let method = Int32(status.comp_method)
    guard method == ZIP_CM_STORE || method == ZIP_CM_DEFLATE else {
      throw error(
        "is packed by zip method \(method); stored and deflated members are read",
        "write it with numpy.savez or numpy.savez_compressed")
    }
    let isPlausible =
      method == ZIP_CM_STORE
      ? status.size == status.comp_size
      : SizeLimits.isPlausible(claimed: status.size, stored: status.comp_size)
    guard isPlausible else {
      throw error(
        "claims to unfold \(status.comp_size) bytes to \(status.size), which is impossible",
        "do not trust this file; write it again")
    }
    return Member(name: name, size: size, index: index)
  }

  /// What is wrong with a member's name, or nil.
  private static func nameProblem(_ name: String) -> String? {
    if name.isEmpty { return "has no name" }
    if name.utf8.contains(0) { return "has a NUL in its name" }
    if name.contains("\\") { return "has a backslash in its name" }
    if name.hasPrefix("/") { return "has an absolute path as its name" }
    if name.split(separator: "/").contains("..") { return "has '..' in its name" }
    return nil
  }

  private static func damaged(_ file: String, _ name: String) -> ArrayFileError {
    ArrayFileError(
      file: file, place: "member '\(excerpt(name))'", problem: "is damaged or truncated",
      remedy: "copy or write the file again")
  }

  private static func openingError(_ file: String, _ code: Int32) -> ArrayFileError {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    let reason = String(cString: zip_error_strerror(&error))
    return ArrayFileError(
      file: file, problem: "is no whole zip file (\(reason))",
      remedy: "copy or write the file again")
  }
}
