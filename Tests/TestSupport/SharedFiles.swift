import Foundation
import Testing

/// The root of the checkout these tests were built from.
public let repositoryFolder: URL = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The path of a file of the folder `shared` beside the checkout, such as
/// `data/jets_hlf_1024.npz`; nil where there is none. Most people have no such folder, and
/// the tests that use it are skipped for them (`.requiresShared`).
public func sharedFile(_ path: String) -> String? {
  let file = repositoryFolder.deletingLastPathComponent()
    .appending(path: "shared").appending(path: path).path
  return FileManager.default.fileExists(atPath: file) ? file : nil
}

extension Trait where Self == ConditionTrait {
  /// Skips the test, saying so, where one of these files of `../shared` is missing; also under
  /// `APUS_REQUIRE_TOOLS=1`, since no installation brings them.
  public static func requiresShared(_ paths: String...) -> ConditionTrait {
    let missing = paths.filter { sharedFile($0) == nil }
    return .enabled(
      if: missing.isEmpty,
      "../shared/\(missing.joined(separator: ", ../shared/")) is not beside this checkout")
  }
}
