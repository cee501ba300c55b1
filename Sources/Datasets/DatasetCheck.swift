import ArrayFiles

/// The rules of `Dataset`, each with its error.
struct DatasetCheck {
  let source: String

  private func error(_ place: String, _ problem: String, _ remedy: String) -> DatasetError {
    DatasetError(source: source, place: place, problem: problem, remedy: remedy)
  }

  func featureCount(of eventShape: [Int]) throws -> Int {
    var product = 1
    for size in eventShape {
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      guard size > 0, !overflow else {
        throw error(
          "x", "an event of shape \(NumericArray.text(of: eventShape)) has no values",
          "give every axis at least one")
      }
      product = next
    }
    guard !eventShape.isEmpty else {
      throw error(
        "x", "has one axis, but events come first and features second",
        "reshape it with x.reshape(-1, 1)")
    }
    return product
  }

  func eventCount(of x: [Double], _ featureCount: Int) throws -> Int {
    guard !x.isEmpty else { throw error("x", "holds no events", "give at least one event") }
    guard x.count.isMultiple(of: featureCount) else {
      throw error(
        "x", "\(x.count) values do not make whole events of \(featureCount)",
        "give every event \(featureCount) values")
    }
    return x.count / featureCount
  }

  func featureNames(_ names: [String], _ eventShape: [Int], _ featureCount: Int) throws {
    let isOfLastAxis = eventShape.count > 1 && names.count == eventShape.last
    guard names.count == featureCount || isOfLastAxis else {
      throw error(
        "feature_names", "\(names.count) names for \(featureCount) features",
        "give one name a feature")
    }
    try different(names, "feature_names")
  }

  /// The names of the classes that `labels` speak of: those given, or `class0`, `class1`, ….
  func classNames(_ names: [String], for labels: [Int], _ count: Int) throws -> [String] {
    guard labels.count == count else {
      throw error("y", "\(labels.count) labels for \(count) events", "give one label an event")
    }
    let limit = names.isEmpty ? Dataset.maximumClassCount : names.count
    if let event = labels.firstIndex(where: { $0 < 0 || $0 >= limit }) {
      throw error(
        "y, event \(event)", "the label \(labels[event]) is not in 0...\(limit - 1)",
        names.isEmpty
          ? "number the classes from 0" : "number the classes from 0, or name them all")
    }
    guard names.count <= Dataset.maximumClassCount else {
      throw error(
        "class_names", "\(names.count) classes are more than \(Dataset.maximumClassCount)",
        "give fewer")
    }
    try different(names, "class_names")
    return names.isEmpty ? (0...(labels.max() ?? 0)).map { "class\($0)" } : names
  }

  private func different(_ names: [String], _ place: String) throws {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      throw error(place, "'\(excerpt(name))' is there twice", "give each a name of its own")
    }
  }

  func finite(_ dataset: Dataset) throws {
    guard let index = dataset.x.firstIndex(where: { !$0.isFinite }) else { return }
    let (event, column) = index.quotientAndRemainder(dividingBy: dataset.featureCount)
    let name = excerpt(dataset.flatFeatureNames[column])
    throw error(
      "x, event \(event), feature '\(name)' (column \(column))",
      dataset.x[index].isNaN ? "is NaN" : "is infinite",
      "give finite values, or leave the event out")
  }
}
