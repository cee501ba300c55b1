import Foundation

/// An external program, run with explicit arguments and never through a shell.
struct Tool {
  let name: String
  /// The Debian package that has it.
  let package: String

  static let make = Tool(name: "make", package: "make")
  static let compiler = Tool(name: "g++", package: "g++")
  static let verilator = Tool(name: "verilator", package: "verilator")

  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Throws `ToolError.missing` where the program cannot be found.
  func require() throws {
    _ = try run(["--version"])
  }

  /// Runs the program to its end.
  func run(_ arguments: [String], in folder: URL? = nil) throws -> Result {
    let result = try Self.run("/usr/bin/env", [name] + arguments, in: folder)
    guard result.status != 127 else { throw ToolError.missing(tool: name, package: package) }
    return result
  }

  /// Runs an executable file. What it prints goes through files: pipes fill up.
  static func run(_ executable: String, _ arguments: [String], in folder: URL?) throws -> Result {
    let manager = FileManager.default
    let scratch = manager.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
    try manager.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: scratch) }
    let files = ["out", "err"].map { scratch.appendingPathComponent($0) }
    for file in files { _ = manager.createFile(atPath: file.path, contents: nil) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = FileHandle.nullDevice
    let handles = try files.map { try FileHandle(forWritingTo: $0) }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    for handle in handles { try handle.close() }
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}
