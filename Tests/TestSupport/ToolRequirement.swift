import Foundation
import Testing

/// A tool outside this package that some tests need.
///
///     @Test(.requires(.compiler, .fixedPointHeaders)) func …
///
/// Without the tool the test is skipped, visibly and with the reason. With
/// `APUS_REQUIRE_TOOLS=1` in the environment, as in CI, it fails instead.
public enum ToolRequirement: CaseIterable, Sendable {
  /// `verilator`, and the compiler and make that it calls.
  case verilator
  /// `g++`.
  case compiler
  /// `make`.
  case make
  /// `yosys`.
  case yosys
  /// AMD's `ap_fixed` headers, see `fixedPointHeadersFolder`.
  case fixedPointHeaders

  /// Why a test that needs the tool cannot run, with the remedy; nil when it is there.
  public var missingReason: String? {
    switch self {
    case .verilator:
      Self.missingCommands("verilator", "g++", "make")
    case .compiler: Self.missingCommands("g++")
    case .make: Self.missingCommands("make")
    case .yosys: Self.missingCommands("yosys")
    case .fixedPointHeaders:
      FileManager.default.fileExists(
        atPath: Self.fixedPointHeadersFolder.appending(path: "ap_fixed.h").path)
        ? nil
        : "no ap_fixed.h in \(Self.fixedPointHeadersFolder.path); "
          + "run scripts/setup, or name its folder in AP_TYPES"
    }
  }

  /// Where AMD's `ap_fixed` headers are: the folder named by `AP_TYPES`, or else the one that
  /// `scripts/setup` fills.
  public static var fixedPointHeadersFolder: URL {
    let environment = ProcessInfo.processInfo.environment
    func folder(_ name: String) -> URL? {
      guard let path = environment[name], !path.isEmpty else { return nil }
      return URL(filePath: path, directoryHint: .isDirectory)
    }
    if let named = folder("AP_TYPES") { return named }
    let cache =
      folder("XDG_CACHE_HOME")
      ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".cache")
    return cache.appending(path: "apus/ap_types", directoryHint: .isDirectory)
  }

  /// The path of an executable on `PATH`.
  public static func path(ofCommand name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first(
      where: FileManager.default.isExecutableFile(atPath:))
  }

  private static func missingCommands(_ names: String...) -> String? {
    let missing = names.filter { path(ofCommand: $0) == nil }
    guard !missing.isEmpty else { return nil }
    return "\(missing.joined(separator: ", ")) not on PATH; run scripts/setup"
  }
}

/// A tool is missing although the environment says that none may be.
struct MissingToolError: Error, CustomStringConvertible {
  let description: String
}

extension Trait where Self == ConditionTrait {
  /// Runs the test where all these tools are there; otherwise skips it with the reason, or
  /// fails it under `APUS_REQUIRE_TOOLS=1`.
  public static func requires(_ tools: ToolRequirement...) -> ConditionTrait {
    let reasons = tools.compactMap(\.missingReason).joined(separator: "; ")
    return .enabled(Comment(rawValue: reasons)) {
      guard !reasons.isEmpty else { return true }
      guard ProcessInfo.processInfo.environment["APUS_REQUIRE_TOOLS"] == "1" else {
        return false
      }
      throw MissingToolError(description: "APUS_REQUIRE_TOOLS=1, but \(reasons)")
    }
  }
}
