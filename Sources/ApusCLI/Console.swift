import Apus
import ArgumentParser
import Foundation

/// Printing: results on standard output, everything else on standard error.
enum Console {
  static func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// One value as one JSON object.
  static func json(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// An error as one line; our own errors are lines already.
  static func line(_ error: any Error) -> String {
    let isFoundation = error is CocoaError || type(of: error) == NSError.self
    let text = isFoundation ? error.localizedDescription : "\(error)"
    return line(text)
  }

  /// A text without line breaks and whatever else drives a terminal.
  static func line(_ text: String) -> String {
    oneLine(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }
}

/// A progress bar on a terminal, and nothing anywhere else.
final class ProgressBar {
  private let isShown: Bool
  private var shown = ""

  init(isQuiet: Bool) {
    isShown = !isQuiet && isatty(FileHandle.standardError.fileDescriptor) == 1
  }

  func show(_ title: String, _ done: Int, of total: Int, _ note: String = "") {
    guard isShown, total > 0 else { return }
    let width = 30
    let filled = min(width, width * done / total)
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "·", count: width - filled)
    let line = "\(title) \(bar) \(100 * done / total) % \(note)"
    guard line != shown else { return }
    let blanks = String(repeating: " ", count: max(0, shown.count - line.count))
    FileHandle.standardError.write(Data("\r\(line)\(blanks)".utf8))
    shown = line
  }

  func finish() {
    guard isShown, !shown.isEmpty else { return }
    FileHandle.standardError.write(Data("\n".utf8))
    shown = ""
  }
}

/// Seconds that a piece of work takes.
func measured<Result>(_ body: () throws -> Result) rethrows -> (Result, seconds: Double) {
  let start = ContinuousClock.now
  let result = try body()
  return (result, (ContinuousClock.now - start) / .seconds(1))
}

/// The option that all commands have.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print one machine-readable object on standard output.")
  var json = false
}
