import Foundation

/// Generated files: paths relative to a folder, and their texts.
///
/// The only thing that back ends give. It is sorted, so two of them compare and print alike,
/// and it is written whole or not at all.
public struct GeneratedProject: Hashable, Sendable {
  public struct File: Hashable, Sendable {
    /// Folders and a name of letters, digits, `_`, `-` and `.`, joined by `/`.
    public let path: String
    public let text: String
  }

  /// Sorted by path.
  public private(set) var files: [File] = []

  public init() {}

  /// Adds a file.
  /// - Throws: `ProjectError.path` for a path that could leave the folder or stands there
  ///   already.
  public mutating func add(_ path: String, _ text: String) throws(ProjectError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".")
        && part.utf8.allSatisfy { byte in
          let character = Character(Unicode.Scalar(byte))
          return character.isASCII
            && (character.isLetter || character.isNumber || "_-.".contains(character))
        }
    }
    guard isPlain, !files.contains(where: { $0.path == path }) else { throw .path(path) }
    let index = files.firstIndex { $0.path > path } ?? files.count
    files.insert(File(path: path, text: text), at: index)
  }

  /// Adds every file of another project below a folder.
  public mutating func add(_ project: GeneratedProject, under folder: String) throws(ProjectError) {
    for file in project.files { try add("\(folder)/\(file.path)", file.text) }
  }

  public subscript(_ path: String) -> String? { files.first { $0.path == path }?.text }
}

/// A project that cannot be made or written.
public enum ProjectError: Error, Hashable, Sendable, CustomStringConvertible {
  case path(String)
  case isFile(String)
  case notOurs(String)
  case foreign(String, String)
  case write(String, String)

  public var description: String {
    switch self {
    case .path(let path):
      "internal error in a back end: '\(path)' is not a fresh path inside the project"
    case .isFile(let folder):
      "\(folder): it is a file, and a folder is to be written; give another name"
    case .notOurs(let folder):
      "\(folder): the folder holds other things than an earlier build; give a new or empty one"
    case .foreign(let folder, let file):
      "\(folder): it holds '\(file)', which no earlier run wrote; move that away, or give another "
        + "folder"
    case .write(let folder, let problem):
      "\(folder): cannot be written: \(problem); check the folder's permissions and space"
    }
  }
}

extension GeneratedProject {
  /// Writes the project as a folder, replacing an earlier build of the same kind.
  ///
  /// The files are written into a new folder beside it, which then takes its place, so a
  /// failure leaves what was there.
  /// - Parameters:
  ///   - marker: The file by which an earlier build is known; a folder that is not empty and
  ///     lacks it is never replaced.
  ///   - owns: Whether a file below the folder may be replaced or dropped; one that may not
  ///     keeps the whole folder from being replaced.
  /// - Throws: `ProjectError`.
  public func write(
    to folder: String, marker: String, owns: (String) -> Bool = { _ in true }
  ) throws(ProjectError) {
    let manager = FileManager.default
    let target = URL(fileURLWithPath: folder).standardizedFileURL
    let exists = try Self.checkTarget(folder, marker: marker, owns: owns)
    let fresh = target.deletingLastPathComponent()
      .appendingPathComponent(".\(target.lastPathComponent).\(UUID().uuidString)")
    do {
      for file in files {
        let url = fresh.appendingPathComponent(file.path)
        try manager.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: url)
      }
      // A folder cannot be replaced in one step: the old one steps aside first.
      let old = fresh.appendingPathExtension("old")
      if exists { try manager.moveItem(at: target, to: old) }
      do {
        try manager.moveItem(at: fresh, to: target)
      } catch {
        if exists { try? manager.moveItem(at: old, to: target) }
        throw error
      }
      try? manager.removeItem(at: old)
    } catch {
      try? manager.removeItem(at: fresh)
      throw .write(folder, error.localizedDescription)
    }
  }

  /// Refuses a folder that `write` would refuse, so that long work need not be done first.
  /// - Returns: Whether the folder exists.
  @discardableResult
  public static func checkTarget(
    _ folder: String, marker: String, owns: (String) -> Bool = { _ in true }
  ) throws(ProjectError) -> Bool {
    let path = URL(fileURLWithPath: folder).standardizedFileURL.path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return false
    }
    guard isFolder.boolValue else { throw .isFile(folder) }
    // A folder that cannot be read may hold anything.
    guard let content = try? FileManager.default.contentsOfDirectory(atPath: path),
      content.isEmpty || content.contains(marker)
    else { throw .notOurs(folder) }
    let below = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    for file in below.sorted() {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(path)/\(file)", isDirectory: &isFolder)
      if !isFolder.boolValue, !owns(file) { throw .foreign(folder, file) }
    }
    return true
  }
}
