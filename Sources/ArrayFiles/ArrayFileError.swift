/// The one error of this module: a file could not be read or written.
///
/// It prints as one line, `file: place: problem; remedy`. Text that came out of a file may hold
/// line breaks or control characters; they are escaped when the error is printed.
public struct ArrayFileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file's path as the caller gave it.
  public var file: String
  /// Where in the file, such as `member 'x.npy'` or `line 3, column 'pt'`; empty for the whole file.
  public var place: String
  /// What was found, and what was expected.
  public var problem: String
  /// What the user can do about it.
  public var remedy: String

  public init(file: String, place: String = "", problem: String, remedy: String) {
    self.file = file
    self.place = place
    self.problem = problem
    self.remedy = remedy
  }

  public var description: String {
    let parts = place.isEmpty ? [file, problem] : [file, place, problem]
    return oneLine("\(parts.joined(separator: ": ")); \(remedy)")
  }
}

/// `text` with every control character and line separator written as a Swift escape.
package func oneLine(_ text: String) -> String {
  var line = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .format:
      line += "\\u{" + String(scalar.value, radix: 16) + "}"
    default:
      line.unicodeScalars.append(scalar)
    }
  }
  return line
}

/// `text` for an error message: cut after 80 characters, so that a hostile name cannot flood it.
package func excerpt(_ text: String) -> String {
  let start = text.unicodeScalars.prefix(80)
  return start.count < text.unicodeScalars.count ? String(start) + "…" : text
}
