/// The scaling x' = (x − offset) / scale of every feature, with mean and standard deviation from
/// training data (`StandardScaler` of scikit-learn: the population's deviation, not the sample's).
public struct StandardScaler: Codable, Sendable, Equatable {
  /// One offset a feature of the flattened event, finite.
  public let offset: [Double]
  /// One scale a feature of the flattened event, finite and positive.
  public let scale: [Double]

  /// - Throws: `DatasetError` where there is not one finite offset and one finite, positive scale
  ///   for each feature.
  public init(offset: [Double], scale: [Double]) throws {
    func error(_ place: String, _ problem: String, _ remedy: String) -> DatasetError {
      DatasetError(source: "scaler", place: place, problem: problem, remedy: remedy)
    }
    guard offset.count == scale.count, !offset.isEmpty else {
      throw error(
        "", "\(offset.count) offsets and \(scale.count) scales", "give one each for every feature")
    }
    if let index = offset.firstIndex(where: { !$0.isFinite }) {
      throw error("offset \(index)", "is \(offset[index])", "give a finite offset")
    }
    if let index = scale.firstIndex(where: { !($0.isFinite && $0 > 0) }) {
      throw error("scale \(index)", "is \(scale[index])", "give a finite, positive scale")
    }
    self.offset = offset
    self.scale = scale
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let offset = try container.decode([Double].self, forKey: .offset)
    let scale = try container.decode([Double].self, forKey: .scale)
    do {
      try self.init(offset: offset, scale: scale)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "\(error)"))
    }
  }

  /// Means and standard deviations of `dataset`; a feature that never changes gets scale 1.
  ///
  /// - Throws: `DatasetError` for no events, and for values so large that their sums overflow.
  public static func fit(_ dataset: Dataset) throws -> StandardScaler {
    guard dataset.count > 0 else {
      throw DatasetError(
        source: "scaler", problem: "there are no events to fit", remedy: "give at least one event")
    }
    let width = dataset.featureCount
    let number = Double(dataset.count)
    var sums = [Double](repeating: 0, count: width)
    for index in 0..<dataset.count {
      for (feature, value) in dataset.event(index).enumerated() { sums[feature] += value }
    }
    var means = sums.map { $0 / number }
    var squares = [Double](repeating: 0, count: width)
    var isConstant = [Bool](repeating: true, count: width)
    for index in 0..<dataset.count {
      for (feature, value) in dataset.event(index).enumerated() {
        squares[feature] += (value - means[feature]) * (value - means[feature])
        if value != dataset.x[feature] { isConstant[feature] = false }
      }
    }
    var scales = squares.map { ($0 / number).squareRoot() }
    // Rounding of the mean gives a constant feature a tiny deviation, which means nothing.
    for feature in 0..<width where isConstant[feature] {
      means[feature] = dataset.x[feature]
      scales[feature] = 1
    }
    for feature in 0..<width where scales[feature] == 0 { scales[feature] = 1 }
    for feature in 0..<width where !(means[feature].isFinite && scales[feature].isFinite) {
      throw DatasetError(
        source: "scaler", place: "feature '\(dataset.flatFeatureNames[feature])'",
        problem: "its values are too large to average", remedy: "give it in larger units")
    }
    return try StandardScaler(offset: means, scale: scales)
  }

  /// The dataset with every value scaled.
  ///
  /// - Throws: `DatasetError` where the number of features differs or a value overflows.
  public func apply(_ dataset: Dataset) throws -> Dataset {
    let width = dataset.featureCount
    guard width == offset.count else {
      throw DatasetError(
        source: "scaler", problem: "was fitted to \(offset.count) features, the data has \(width)",
        remedy: "give data with the same features")
    }
    var values = dataset.x
    for start in stride(from: 0, to: values.count, by: width) {
      for feature in 0..<width {
        values[start + feature] = (values[start + feature] - offset[feature]) / scale[feature]
      }
    }
    return try dataset.replacing(x: values, source: "scaled dataset")
  }
}
