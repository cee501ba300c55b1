import Foundation

/// How a program ended, and what it wrote.
public struct ProcessResult: Sendable {
  /// The exit code, or 128 + the signal that ended it, as a shell says it.
  public let status: Int32
  public let stdout: String
  public let stderr: String
}

/// A program that could not be started.
public struct ProcessStartError: Error, CustomStringConvertible {
  public let description: String
}

/// Runs a program to its end, with nothing on its standard input.
///
/// Both outputs go to files, not pipes, so that a program may write any amount of either.
/// - Parameters:
///   - executable: A path, or the name of a command on `PATH`.
///   - folder: The program's working folder; nil for that of the tests.
///   - environment: Variables set in addition to those of the tests.
/// - Throws: `ProcessStartError` when there is no such program. A status other than zero is
///   not an error here.
public func runProcess(
  _ executable: String, _ arguments: [String] = [], in folder: URL? = nil,
  environment: [String: String] = [:]
) throws -> ProcessResult {
  let path = executable.contains("/") ? executable : ToolRequirement.path(ofCommand: executable)
  guard let path, FileManager.default.isExecutableFile(atPath: path) else {
    throw ProcessStartError(description: "no program '\(executable)' to run")
  }
  return try temporaryFolder { outputs in
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let files = (
      stdout: outputs.appending(path: "stdout"), stderr: outputs.appending(path: "stderr")
    )
    try Data().write(to: files.stdout)
    try Data().write(to: files.stderr)
    let handles = [
      try FileHandle(forWritingTo: files.stdout), try FileHandle(forWritingTo: files.stderr),
    ]
    defer { handles.forEach { try? $0.close() } }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let signalled = process.terminationReason == .uncaughtSignal
    return ProcessResult(
      status: process.terminationStatus + (signalled ? 128 : 0),
      stdout: String(decoding: try Data(contentsOf: files.stdout), as: UTF8.self),
      stderr: String(decoding: try Data(contentsOf: files.stderr), as: UTF8.self))
  }
}
