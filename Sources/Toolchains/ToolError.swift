/// A tool that is missing or that failed.
public enum ToolError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The program is not on the path; the package of Debian that has it.
  case missing(tool: String, package: String)
  /// AMD's headers are not in the folder.
  case missingHeaders(folder: String)
  /// The program gave an error; its last lines.
  case failed(tool: String, place: String, output: String)
  /// The program printed something that we do not understand.
  case output(tool: String, found: String)
  /// The program was still running after the time it was given.
  case timedOut(tool: String, seconds: Double)
  /// No nextpnr for ECP5, neither on the path nor in the folder that `scripts/setup` fills.
  case missingPlacer(folder: String)
  /// A synthesis tool gave an error; its last lines.
  case synthesis(tool: String, output: String)
  /// A report does not say what we look for in it.
  case report(tool: String, problem: String)

  public var description: String {
    switch self {
    case .missing(let tool, let package):
      "\(tool): the program is not installed; install the package '\(package)', or run scripts/setup"
    case .missingHeaders(let folder):
      "\(folder): AMD's ap_fixed headers are not there; run scripts/setup, or set AP_TYPES to "
        + "their folder"
    case .failed(let tool, let place, let output):
      "\(place): \(tool) failed: \(Self.oneLine(output)); run make there for all it says"
    case .output(let tool, let found):
      "internal error: \(tool) printed '\(Self.oneLine(found))', not the figures of a bench"
    case .timedOut(let tool, let seconds):
      "\(tool): it was still running after \(String(format: "%g", seconds)) s and was stopped; "
        + "allow more time, or compile a smaller model"
    case .missingPlacer(let folder):
      "nextpnr-ecp5: the program is neither on PATH nor in \(folder); run scripts/setup"
    case .synthesis(let tool, let output):
      "\(tool) failed: \(Self.oneLine(output)); compile the model again if its files were changed"
    case .report(let tool, let problem):
      "the report of \(tool): \(problem); use a version of \(tool) that docs/synthesis.md names"
    }
  }

  /// The last lines that say something, as one line.
  private static func oneLine(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    let marks = ["rror", "ERROR", "***"]
    let errors = lines.filter { line in
      marks.contains(where: line.contains) || line.hasPrefix("%Warning")
    }
    return (errors.isEmpty ? lines.suffix(2) : errors.prefix(2)).joined(separator: " / ")
  }
}
