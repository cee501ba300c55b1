import Apus
import Foundation
import TestSupport
import Testing

/// Runs the command line as a user would; it is built beside the tests.
func apus(
  _ arguments: [String], in folder: URL, environment: [String: String] = [:]
) throws -> ProcessResult {
  let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  let places = [beside, repositoryFolder.appending(path: ".build/release")]
    .map { $0.appending(path: "apus").path }
  guard let program = places.first(where: FileManager.default.isExecutableFile(atPath:)) else {
    struct Missing: Error, CustomStringConvertible { let description: String }
    throw Missing(
      description: "no executable at \(places.joined(separator: ", nor at ")); build it first")
  }
  return try runProcess(program, arguments, in: folder, environment: environment)
}

/// Runs the command line, which has to succeed without a word on standard error.
/// - Returns: What it printed.
@discardableResult
func success(
  _ arguments: String..., in folder: URL, sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
  let result = try apus(arguments, in: folder)
  #expect(result.stderr == "", sourceLocation: sourceLocation)
  try #require(result.status == 0, sourceLocation: sourceLocation)
  return result.stdout
}

/// Runs the command line, which has to refuse: one line on standard error, nothing on standard
/// output, no file made or changed.
/// - Returns: The line without `apus: ` and the folder's path.
func refusal(
  _ arguments: String..., in folder: URL, status: Int32 = 1, environment: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
  try refusal(
    arguments, in: folder, status: status, environment: environment,
    sourceLocation: sourceLocation)
}

/// The same, for arguments in an array.
func refusal(
  _ arguments: [String], in folder: URL, status: Int32 = 1, environment: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
  let before = try contents(of: folder)
  let result = try apus(arguments, in: folder, environment: environment)
  #expect(result.status == status, sourceLocation: sourceLocation)
  #expect(result.stdout == "", sourceLocation: sourceLocation)
  let lines = result.stderr.split(separator: "\n", omittingEmptySubsequences: false)
  #expect(lines.count == 2 && lines.last == "", "\(result.stderr)", sourceLocation: sourceLocation)
  let line = lines.first ?? ""
  #expect(line.hasPrefix("apus: "), "\(line)", sourceLocation: sourceLocation)
  #expect(!line.unicodeScalars.contains(where: isControl), sourceLocation: sourceLocation)
  let after = try contents(of: folder)
  let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
  #expect(changed == [], sourceLocation: sourceLocation)
  return line.dropFirst("apus: ".count).replacingOccurrences(of: folder.path + "/", with: "")
}

/// Compares a line whole. (A closure with no `try` but those in `#expect` does not compile.)
func expectLine(
  _ line: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(line == expected, sourceLocation: sourceLocation)
}

/// Whether a scalar drives a terminal or turns the direction of writing.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: true
  default: false
  }
}

/// Every file below a folder with its bytes, and every folder with none.
func contents(of folder: URL) throws -> [String: Data?] {
  let manager = FileManager.default
  var found: [String: Data?] = [:]
  for path in try manager.subpathsOfDirectory(atPath: folder.path) {
    found.updateValue(manager.contents(atPath: folder.appending(path: path).path), forKey: path)
  }
  return found
}

/// The object that a command printed with `--json`.
func object(_ text: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

extension URL {
  func file(_ name: String) -> String { appending(path: name).path }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: appending(path: name))
  }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: appending(path: name)) }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }
}

/// The outputs in a file that `emulate`, `simulate` or `csim` wrote.
func outputs(_ file: String) throws -> (shape: [Int], values: [Double]) {
  let array = try #require(try Npz.read(file)["y"])
  guard case .float64(let values) = array.elements else {
    Issue.record("y is not float64")
    return (array.shape, [])
  }
  return (array.shape, values)
}
