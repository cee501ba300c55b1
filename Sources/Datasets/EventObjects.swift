/// What an event's features are of: objects that may be missing, and angles.
///
/// A trigger's event has room for so many objects of each kind, and zeros where there are fewer.
public struct EventObjects: Hashable, Sendable, Codable {
  /// For each feature the index of the feature that is positive where its object is there, or
  /// -1 where it always counts.
  public let presence: [Int]
  /// For each feature its period in the data's units, or 0 where it has none.
  public let periods: [Double]

  /// Features that always count and have no period.
  public init(featureCount: Int) {
    presence = Array(repeating: -1, count: featureCount)
    periods = Array(repeating: 0, count: featureCount)
  }

  /// Reads objects and quantities off the features' names, which are `jet0_pt` or `pt_0`: the part
  /// that they share with a feature of the quantity `presence` is the object's.
  ///
  /// - Parameters:
  ///   - presence: the quantity that is zero where an object is missing, such as `pt`; nil where
  ///     none is.
  ///   - periodic: the period of each periodic quantity, such as `phi`.
  /// - Throws: `DatasetError` where a quantity is not found, or a period is not positive.
  public init(
    featureNames: [String], presence quantity: String?, periodic: [String: Double]
  ) throws {
    func error(_ quantity: String, _ problem: String) -> DatasetError {
      DatasetError(
        source: "data", place: "feature names", problem: problem,
        remedy: "name the features after their object and quantity, as jet0_\(quantity) or"
          + " \(quantity)_0")
    }
    let indices = Dictionary(
      featureNames.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let parts = featureNames.map(Self.parts)
    presence = parts.map { parts in
      guard let quantity, let parts else { return -1 }
      return indices["\(parts.first)_\(quantity)"] ?? indices["\(quantity)_\(parts.last)"] ?? -1
    }
    if let quantity, presence.allSatisfy({ $0 < 0 }) {
      throw error(quantity, "no feature is the '\(quantity)' of an object")
    }
    var periods = Array(repeating: 0.0, count: featureNames.count)
    for (name, period) in periodic.sorted(by: { $0.key < $1.key }) {
      guard period > 0, period.isFinite else { throw error(name, "the period \(period) is none") }
      let found = parts.indices.filter { parts[$0]?.first == name || parts[$0]?.last == name }
      guard !found.isEmpty else { throw error(name, "no feature is the '\(name)' of an object") }
      for index in found { periods[index] = period }
    }
    self.periods = periods
  }

  /// A name's parts before and behind its last underscore.
  private static func parts(_ name: String) -> (first: String, last: String)? {
    guard let place = name.lastIndex(of: "_") else { return nil }
    return (String(name[..<place]), String(name[name.index(after: place)...]))
  }

  /// Whether a feature of an event counts.
  @inline(__always)
  public func isPresent(_ feature: Int, in event: ArraySlice<Double>) -> Bool {
    let index = presence[feature]
    return index < 0 || event[event.startIndex + index] > 0
  }

  /// Whether some features do not always count.
  public var hasPadding: Bool { presence.contains { $0 >= 0 } }
}
