import Apus
import ArgumentParser
import Foundation

/// Refuses an output file that cannot be written, before the work for it is done.
func requireWritable(_ path: String) throws {
  var isFolder: ObjCBool = false
  let url = URL(fileURLWithPath: path)
  if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue {
    throw UserError(
      file: path, problem: "it is a folder, and a file is to be written",
      remedy: "give another name")
  }
  let folder = url.deletingLastPathComponent().path
  guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
    throw UserError(
      file: path, problem: "its folder does not exist", remedy: "make the folder \(folder)")
  }
  guard isFolder.boolValue else {
    throw UserError(
      file: path, problem: "\(folder) is a file, and a file is to be written in it",
      remedy: "give another name")
  }
}

/// Refuses what `requireWritable` refuses, and names that promise another format than npz.
func requireWritableArrays(_ path: String) throws {
  if ["csv", "h5", "hdf5", "txt", "json"].contains(where: { path.lowercased().hasSuffix(".\($0)") })
  {
    throw UserError(
      file: path, problem: "outputs are written as npz", remedy: "give a name that ends in .npz")
  }
  try requireWritable(path)
}

/// Refuses an output folder that cannot be written, before the work for it is done.
/// - Parameter kind: What the command writes.
func requireWritableFolder(_ path: String, _ kind: OutputFolder) throws {
  try kind.check(path)
  let manager = FileManager.default
  var folder = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent()
  while !manager.fileExists(atPath: folder.path), folder.path != "/" {
    folder.deleteLastPathComponent()
  }
  var isFolder: ObjCBool = false
  guard manager.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue else {
    throw UserError(
      file: path, problem: "\(folder.path) is a file, and a folder is to be written in it",
      remedy: "give another name")
  }
  guard manager.isWritableFile(atPath: folder.path) else {
    throw UserError(
      file: path, problem: "the folder \(folder.path) cannot be written to",
      remedy: "check its permissions")
  }
}

/// Writes the files of a report into a folder.
func writeReport(_ report: Report, to folder: String) throws {
  var project = GeneratedProject()
  for file in try report.files() { try project.add(file.name, file.text) }
  try OutputFolder.report.write(project, to: folder)
}

/// A fraction as percent with one decimal.
func percent(_ fraction: Double) -> String { String(format: "%.1f %%", 100 * fraction) }

/// Where AMD's `ap_fixed` headers are.
struct HeaderOptions: ParsableArguments {
  @Option(
    help: """
      The folder of AMD's ap_fixed headers; by default that of AP_TYPES, or the one that \
      scripts/setup fills.
      """)
  var apTypes: String?

  var folder: String {
    let environment = ProcessInfo.processInfo.environment
    if let folder = apTypes ?? environment["AP_TYPES"], !folder.isEmpty { return folder }
    return "\(cacheFolder(environment))/ap_types"
  }
}

/// The folder that `scripts/setup` fills with what no Debian package has.
func cacheFolder(_ environment: [String: String]) -> String {
  let home = environment["HOME"] ?? NSHomeDirectory()
  let cache = environment["XDG_CACHE_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "\(home)/.cache"
  return "\(cache)/apus"
}

/// A progress bar that several threads tell, one at a time.
final class LockedBar: @unchecked Sendable {
  private let bar: ProgressBar
  private let lock = NSLock()

  init(_ bar: ProgressBar) { self.bar = bar }

  func show(_ title: String, _ done: Int, of total: Int) {
    lock.withLock { bar.show(title, done, of: total) }
  }

  func finish() { lock.withLock { bar.finish() } }
}
