/// Toy trigger events: nineteen objects as 57 hardware integers, and a label each.
public struct ToyEvents: Sendable, Equatable {
  /// The number of events.
  public let count: Int
  /// `count` rows of 57: transverse momentum, pseudorapidity and azimuth of the missing momentum,
  /// of 4 electrons or photons, 4 muons and 10 jets, in the steps of ``HardwareScale``.
  public let features: [Int16]
  /// The labels, the raw values of ``ToyEventClass``.
  public let labels: [Int64]
  /// The hard processes, the raw values of ``ToyEventProcess``.
  public let processes: [Int64]

  /// The names of the 57 features.
  public static let featureNames = HardwareScale.featureNames
  /// The names of the five classes, in the order of the labels.
  public static let classNames = ToyEventClass.allCases.map(\.name)
  /// The names of the eight processes, in the order of their numbers.
  public static let processNames = ToyEventProcess.allCases.map(\.name)

  /// The features of one event.
  public func features(of event: Int) -> ArraySlice<Int16> {
    let width = Self.featureNames.count
    return features[(event * width)..<((event + 1) * width)]
  }
}
