import ArrayFiles

/// Events and their labels: what networks are trained and tested on.
///
/// The values stand in C order, events first: feature `f` of event `n` is
/// `x[n * featureCount + f]`. All values are finite.
public struct Dataset: Sendable, Equatable {
  /// The shape of one event, such as `[16]` or `[64, 3]`; at least one axis, no axis empty.
  public let eventShape: [Int]
  /// `count * featureCount` finite values.
  public let x: [Double]
  /// One class label an event, in `0 ..< classNames.count`, or nil where the data is unlabelled.
  public let y: [Int]?
  /// One name a feature of the flattened event, or, for events of two axes and more, one a
  /// component of the last axis. The names differ.
  public let featureNames: [String]
  /// One name a class; empty where the data is unlabelled. The names differ.
  public let classNames: [String]

  /// The number of events.
  public let count: Int
  /// The number of values of one event: the product of `eventShape`.
  public let featureCount: Int

  /// The most classes a dataset may have.
  public static let maximumClassCount = 65_536

  /// Checks the data and names what has no name.
  ///
  /// - Parameters:
  ///   - featureNames: empty for `x0`, `x1`, … over the flattened event.
  ///   - classNames: empty for `class0`, `class1`, … up to the largest label.
  ///   - source: what errors call the data.
  /// - Throws: `DatasetError` for no events, values that are not finite, labels out of range, and
  ///   counts or names that do not fit together.
  public init(
    eventShape: [Int], x: [Double], y: [Int]? = nil, featureNames: [String] = [],
    classNames: [String] = [], source: String = "dataset"
  ) throws {
    let check = DatasetCheck(source: source)
    featureCount = try check.featureCount(of: eventShape)
    count = try check.eventCount(of: x, featureCount)
    self.featureNames =
      featureNames.isEmpty ? (0..<featureCount).map { "x\($0)" } : featureNames
    try check.featureNames(self.featureNames, eventShape, featureCount)
    self.eventShape = eventShape
    self.x = x
    self.y = y
    if let y {
      self.classNames = try check.classNames(classNames, for: y, count)
    } else {
      guard classNames.isEmpty else {
        throw DatasetError(
          source: source, place: "class_names", problem: "there are classes but no labels",
          remedy: "give the labels y, or no class names")
      }
      self.classNames = []
    }
    try check.finite(self)
  }

  /// Parts of a checked dataset, taken over as they are.
  private init(_ whole: Dataset, x: [Double], y: [Int]?, count: Int) {
    eventShape = whole.eventShape
    self.x = x
    self.y = y
    featureNames = whole.featureNames
    classNames = whole.classNames
    self.count = count
    featureCount = whole.featureCount
  }

  /// The events at `indices`, in that order; an index may come twice, and none gives no events.
  ///
  /// - Precondition: every index is in `0 ..< count`.
  public func selecting(_ indices: [Int]) -> Dataset {
    var selected: [Double] = []
    selected.reserveCapacity(indices.count * featureCount)
    for index in indices {
      selected += x[(index * featureCount)..<((index + 1) * featureCount)]
    }
    return Dataset(
      self, x: selected, y: y.map { labels in indices.map { labels[$0] } }, count: indices.count)
  }

  /// The same events with other values, such as scaled ones.
  ///
  /// - Throws: `DatasetError` where `values` are not as many, or not all finite.
  public func replacing(x values: [Double], source: String = "dataset") throws -> Dataset {
    guard values.count == x.count else {
      throw DatasetError(
        source: source, place: "x", problem: "\(values.count) values for \(x.count)",
        remedy: "give one value for each")
    }
    let result = Dataset(self, x: values, y: y, count: count)
    try DatasetCheck(source: source).finite(result)
    return result
  }

  /// The values of one event.
  ///
  /// - Precondition: `index` is in `0 ..< count`.
  public func event(_ index: Int) -> ArraySlice<Double> {
    x[(index * featureCount)..<((index + 1) * featureCount)]
  }

  /// One name a feature of the flattened event: `featureNames`, or `pt_0 eta_0 … pt_1 eta_1 …` where
  /// those name the last axis.
  public var flatFeatureNames: [String] {
    guard featureNames.count < featureCount else { return featureNames }
    return (0..<(featureCount / featureNames.count)).flatMap { row in
      featureNames.map { "\($0)_\(row)" }
    }
  }
}
