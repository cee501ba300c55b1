import Dispatch
import Foundation

/// An external program, run with explicit arguments and never through a shell.
struct Tool {
  /// A name on the path, or an absolute path.
  let name: String
  /// The Debian package that has it.
  let package: String

  static let make = Tool(name: "make", package: "make")
  static let compiler = Tool(name: "g++", package: "g++")
  static let verilator = Tool(name: "verilator", package: "verilator")
  static let icarus = Tool(name: "iverilog", package: "iverilog")
  static let icarusRun = Tool(name: "vvp", package: "iverilog")
  static let yosys = Tool(name: "yosys", package: "yosys")

  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Throws `ToolError.missing` where the program cannot be found.
  /// - Parameter option: What the program takes for the question of its version.
  func require(_ option: String = "--version") throws {
    _ = try run([option])
  }

  /// Runs the program to its end.
  /// - Parameter limit: The most seconds that it may take; nil for any time.
  func run(_ arguments: [String], in folder: URL? = nil, limit: Double? = nil) throws -> Result {
    let result = try Self.run("/usr/bin/env", [name] + arguments, in: folder, limit: limit)
    guard result.status != 127 else { throw ToolError.missing(tool: name, package: package) }
    return result
  }

  /// Runs an executable file. What it prints goes through files: pipes fill up.
  static func run(
    _ executable: String, _ arguments: [String], in folder: URL?, limit: Double? = nil
  ) throws -> Result {
    try withScratch { scratch in
      let files = ["out", "err"].map { scratch.appendingPathComponent($0) }
      for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: executable)
      process.arguments = arguments
      if let folder { process.currentDirectoryURL = folder }
      process.standardInput = FileHandle.nullDevice
      let handles = try files.map { try FileHandle(forWritingTo: $0) }
      defer { for handle in handles { try? handle.close() } }
      process.standardOutput = handles[0]
      process.standardError = handles[1]
      let ended = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in ended.signal() }
      try process.run()
      if let limit, ended.wait(timeout: .now() + limit) == .timedOut {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        throw ToolError.timedOut(tool: Self.shown(executable, arguments), seconds: limit)
      }
      process.waitUntilExit()
      let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
      return Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }
  }

  /// The name of what runs, without folders.
  private static func shown(_ executable: String, _ arguments: [String]) -> String {
    let name = executable == "/usr/bin/env" ? arguments.first ?? executable : executable
    return String(name.split(separator: "/").last ?? "")
  }

  /// Runs `body` with a fresh folder, which is removed afterwards with all it holds.
  static func withScratch<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let manager = FileManager.default
    let scratch = manager.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
    try manager.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: scratch) }
    return try body(scratch)
  }
}
