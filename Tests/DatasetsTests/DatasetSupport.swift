import Datasets
import Foundation

/// Real files beside the checkout, where a developer has them.
enum RealData {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data").path
  static let isThere = FileManager.default.fileExists(atPath: folder)
}

/// A new folder that is gone when `body` has returned.
func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "apus-\(UUID())").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

/// The line of the error that `body` throws, without the temporary folder; "no error" else.
func errorLine(in folder: String = "", _ body: () throws -> Void) -> String {
  do {
    try body()
    return "no error"
  } catch {
    return folder.isEmpty ? "\(error)" : "\(error)".replacingOccurrences(of: folder + "/", with: "")
  }
}

/// Events with two features of which the first numbers the events.
func numbered(_ count: Int) throws -> Dataset {
  try Dataset(
    eventShape: [2], x: (0..<count).flatMap { [Double($0), Double($0 % 7) / 8] },
    y: (0..<count).map { $0 % 3 }, featureNames: ["number", "rest"], classNames: ["a", "b", "c"])
}
