import ArrayFiles
import CMVM
import Reports
import Training
import TriggerIR

/// What a user can mend about files and options: one line with the file, the place and the
/// remedy.
public struct UserError: Error, Hashable, Sendable, CustomStringConvertible {
  public let file: String
  /// The place in the file, or empty.
  public let place: String
  public let problem: String
  public let remedy: String

  public init(file: String, place: String = "", problem: String, remedy: String) {
    self.file = file
    self.place = place
    self.problem = problem
    self.remedy = remedy
  }

  /// One line, whatever the names in it.
  public var description: String {
    ArrayFileError(file: file, place: place, problem: problem, remedy: remedy).description
  }
}

/// An error of a step that works on values and knows no files, with the file added.
public struct FileError: Error, CustomStringConvertible {
  /// The file that the values came from.
  public let file: String
  public let cause: any Error

  public var description: String { oneLine("\(file): \(cause)") }
}

/// Runs a step on the content of a file.
/// - Throws: What `body` throws; an error that the file's content is to blame for, but that
///   cannot name the file, as a `FileError`.
public func naming<Result>(_ file: String, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error as CompilationError {
    throw FileError(file: file, cause: error)
  } catch let error as ReportError {
    throw FileError(file: file, cause: error)
  } catch let error as MatrixError {
    throw FileError(file: file, cause: error)
  } catch let error as TrainingError {
    switch error {
    case .recipe, .model: throw error
    case .data, .accumulator, .quantization, .diverged: throw FileError(file: file, cause: error)
    }
  }
}
