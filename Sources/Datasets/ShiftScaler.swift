/// The scaling x' = (x − offset) / 2^shift of every feature, with whole numbers alone: what a
/// trigger can afford in front of a network, one subtraction and no multiplication.
///
/// Scaled values may be limited to ±limit, so that one hard object does not decide alone.
public struct ShiftScaler: Codable, Sendable, Hashable {
  /// One whole number a feature of the flattened event.
  public let offsets: [Int]
  /// One power of two a feature, in ``shiftLimits``; negative where values are enlarged.
  public let shifts: [Int]
  /// The largest magnitude of a scaled value; nil for none.
  public let limit: Double?

  /// The shifts that are allowed.
  public static let shiftLimits = -24...24
  /// The magnitude of the largest offset.
  public static let largestOffset = 1 << 30

  /// For each feature how many of the data's units make one scaled unit.
  public var scales: [Double] {
    shifts.map { Double(sign: .plus, exponent: $0, significand: 1) }
  }

  /// - Throws: `DatasetError` where there is not one offset and one shift within the limits for
  ///   each feature.
  public init(offsets: [Int], shifts: [Int], limit: Double? = nil) throws {
    guard offsets.count == shifts.count, !offsets.isEmpty else {
      throw Self.error(
        "", "\(offsets.count) offsets and \(shifts.count) shifts", "give one each for every feature"
      )
    }
    if let index = shifts.firstIndex(where: { !Self.shiftLimits.contains($0) }) {
      throw Self.error(
        "shift \(index)", "\(shifts[index]) is outside −24…24", "give a smaller shift")
    }
    let range = -Self.largestOffset...Self.largestOffset
    if let index = offsets.firstIndex(where: { !range.contains($0) }) {
      throw Self.error(
        "offset \(index)", "\(offsets[index]) is beyond 2^30", "give a smaller offset")
    }
    if let limit, !(limit > 0 && limit.isFinite) {
      throw Self.error("limit", "\(limit) is not positive", "give a positive limit, or none")
    }
    self.offsets = offsets
    self.shifts = shifts
    self.limit = limit
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let offsets = try container.decode([Int].self, forKey: .offsets)
    let shifts = try container.decode([Int].self, forKey: .shifts)
    let limit = try container.decodeIfPresent(Double.self, forKey: .limit)
    do {
      try self.init(offsets: offsets, shifts: shifts, limit: limit)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "\(error)"))
    }
  }

  private static func error(_ place: String, _ problem: String, _ remedy: String) -> DatasetError {
    DatasetError(source: "scaler", place: place, problem: problem, remedy: remedy)
  }

  /// The mean to the nearest whole number and the standard deviation to the nearest power of two,
  /// over the objects that are there: padding says nothing of a feature's scale. A feature that
  /// never changes is left as it is.
  ///
  /// - Throws: `DatasetError` for no events, and for values too large for the limits.
  public static func fit(
    _ dataset: Dataset, objects: EventObjects, limit: Double? = nil
  ) throws -> ShiftScaler {
    guard dataset.count > 0 else {
      throw error("", "there are no events to fit", "give at least one event")
    }
    let width = dataset.featureCount
    var sums = [(count: Double, sum: Double, square: Double)](
      repeating: (0, 0, 0), count: width)
    for index in 0..<dataset.count {
      let event = dataset.event(index)
      for feature in 0..<width where objects.isPresent(feature, in: event) {
        let value = event[event.startIndex + feature]
        sums[feature].count += 1
        sums[feature].sum += value
        sums[feature].square += value * value
      }
    }
    var (offsets, shifts): ([Int], [Int]) = ([], [])
    for (feature, (count, sum, square)) in sums.enumerated() {
      let mean = count > 0 ? sum / count : 0
      let variance = count > 0 ? square / count - mean * mean : 0
      // Below a thousandth of a step there is nothing but rounding.
      let isConstant = variance < 1e-6
      let offset = isConstant ? 0 : mean.rounded()
      let shift =
        isConstant ? 0 : (0.5 * PortableMath.log(variance) / PortableMath.log(2)).rounded()
      guard abs(offset) <= Double(largestOffset), abs(shift) <= 24 else {
        throw error(
          "feature '\(dataset.flatFeatureNames[feature])'",
          "its mean \(mean) and variance \(variance) are beyond what a shift can scale",
          "give it in other units")
      }
      offsets.append(Int(offset))
      shifts.append(Int(shift))
    }
    return try ShiftScaler(offsets: offsets, shifts: shifts, limit: limit)
  }

  /// The dataset with every value scaled, exactly for whole numbers below 2^50.
  ///
  /// - Throws: `DatasetError` where the number of features differs.
  public func apply(_ dataset: Dataset) throws -> Dataset {
    let width = dataset.featureCount
    guard width == offsets.count else {
      throw Self.error(
        "", "was fitted to \(offsets.count) features, the data has \(width)",
        "give data with the same features")
    }
    let scales = scales
    var values = dataset.x
    for start in stride(from: 0, to: values.count, by: width) {
      for feature in 0..<width {
        let value = (values[start + feature] - Double(offsets[feature])) / scales[feature]
        values[start + feature] = limit.map { min(max(value, -$0), $0) } ?? value
      }
    }
    return try dataset.replacing(x: values, source: "scaled dataset")
  }
}
