/// Toy jets: events with sixteen observables, a label each and, where asked for, particles.
public struct ToyJets: Sendable, Equatable {
  /// The number of jets.
  public let count: Int
  /// The observables, `count` rows of sixteen.
  public let features: [Float]
  /// The labels, the raw values of ``ToyJetClass``.
  public let labels: [Int64]
  /// The number of particles kept for each jet; zero when none were asked for.
  public let constituentCount: Int
  /// The hardest particles of each jet before grooming, hardest first, `count` × `constituentCount`
  /// × 3: relative transverse momentum (to the jet's scalar sum), Δη and Δφ from the jet's
  /// momentum. Jets with fewer particles end in zeros.
  public let constituents: [Float]

  /// The names of the sixteen observables.
  public static let featureNames = JetObservables.names
  /// The names of the five classes, in the order of the labels.
  public static let classNames = ToyJetClass.allCases.map(\.name)
  /// The names of a particle's three values.
  public static let constituentNames = ["pt_rel", "eta_rel", "phi_rel"]

  /// The observables of one jet.
  public func features(of jet: Int) -> ArraySlice<Float> {
    let width = Self.featureNames.count
    return features[(jet * width)..<((jet + 1) * width)]
  }
}
