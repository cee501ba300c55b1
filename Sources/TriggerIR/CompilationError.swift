/// A model, an option or a budget that cannot be compiled: the user's to mend.
public struct CompilationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The step that refused, such as "layers" or "schedule".
  public let stage: String
  /// The place in the model or the options: a layer, an element, a line.
  public let place: String
  /// What was found there, and what was expected.
  public let problem: String
  /// What to do about it.
  public let remedy: String

  public init(stage: String, place: String, problem: String, remedy: String) {
    self.stage = stage
    self.place = place
    self.problem = problem
    self.remedy = remedy
  }

  /// One line, whatever the names in it.
  public var description: String { "\(stage): \(place): \(problem); \(remedy)".onOneLine }
}

/// A broken invariant of the compiler itself: ours to mend, never the user's.
public struct VerificationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The pass or the check that found it.
  public let pass: String
  /// The node or the layer.
  public let place: String
  public let problem: String

  public init(pass: String, place: String, problem: String) {
    self.pass = pass
    self.place = place
    self.problem = problem
  }

  /// One line, whatever the names in it.
  public var description: String { "internal error in \(pass): \(place): \(problem)".onOneLine }
}

extension String {
  /// The text with everything that ends a line, drives a terminal or turns the direction of
  /// writing escaped: names in model files are untrusted.
  fileprivate var onOneLine: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .format:
        text += scalar.escaped(asASCII: true)
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
