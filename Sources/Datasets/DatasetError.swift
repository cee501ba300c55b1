import ArrayFiles

/// The one error of datasets and scalers: data that cannot be trained or tested on.
///
/// It prints as one line, `source: place: problem; remedy`.
public struct DatasetError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file's path, or `dataset` for one made in memory.
  public var source: String
  /// Where in the data, such as `x, event 12, feature 'tau21' (column 3)`; may be empty.
  public var place: String
  public var problem: String
  public var remedy: String

  public init(source: String, place: String = "", problem: String, remedy: String) {
    self.source = source
    self.place = place
    self.problem = problem
    self.remedy = remedy
  }

  public var description: String {
    ArrayFileError(file: source, place: place, problem: problem, remedy: remedy).description
  }
}
