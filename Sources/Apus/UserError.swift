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

  public var description: String {
    [file, place, "\(problem); \(remedy)"].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}
