/// Where the figures of a table come from; a report prints it beside every number it used.
public struct Provenance: Hashable, Sendable, Codable {
  /// The tool the figures were measured with, or "none" for a model that was never measured.
  public let tool: String
  public let version: String
  /// The device and its speed grade.
  public let part: String
  /// Year and month.
  public let date: String
  /// What the figures are worth: how they were made.
  public let method: String

  public init(tool: String, version: String, part: String, date: String, method: String) {
    self.tool = tool
    self.version = version
    self.part = part
    self.date = date
    self.method = method
  }
}
