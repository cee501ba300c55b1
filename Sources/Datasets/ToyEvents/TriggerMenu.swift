/// A small menu of cuts on trigger objects, which an anomaly trigger has to add something to.
///
/// The objects of a kind are sorted, hardest first, so the two hardest decide about pairs.
public struct TriggerMenu: Sendable {
  /// One condition; all of its parts have to hold.
  public struct Cut: Sendable {
    public let name: String
    /// Transverse momenta that have to be reached, in GeV, by the feature's name.
    public let momenta: [(feature: String, least: Double)]
    /// The least scalar sum of jets in GeV, if it is asked for.
    public let jetSum: Double?

    public init(
      _ name: String, _ momenta: [(feature: String, least: Double)] = [], jetSum: Double? = nil
    ) {
      self.name = name
      self.momenta = momenta
      self.jetSum = jetSum
    }

    /// The condition in words.
    public var condition: String {
      let parts =
        momenta.map { "\($0.feature) ≥ \(Int($0.least))" }
        + (jetSum.map { ["HT ≥ \(Int($0))"] } ?? [])
      return parts.joined(separator: ", ") + " GeV"
    }
  }

  public let cuts: [Cut]

  public init(cuts: [Cut]) { self.cuts = cuts }

  /// Jets count in HT from this transverse momentum on, in GeV.
  public static let leastMomentumOfSummedJets = 30.0

  /// Seven cuts with thresholds like those of a first level at the LHC: docs/rates.md.
  public static let small = TriggerMenu(cuts: [
    Cut("single e/γ", [("egamma0_pt", 30)]),
    Cut("double e/γ", [("egamma0_pt", 25), ("egamma1_pt", 12)]),
    Cut("single muon", [("muon0_pt", 22)]),
    Cut("double muon", [("muon0_pt", 15), ("muon1_pt", 7)]),
    Cut("missing energy", [("met_pt", 100)]),
    Cut("jet sum", jetSum: 360),
    Cut(
      "four jets", [("jet0_pt", 70), ("jet1_pt", 55), ("jet2_pt", 40), ("jet3_pt", 40)],
      jetSum: 320),
  ])
}

extension TriggerMenu {
  /// What the cuts say of events whose momenta are in the hardware's steps.
  ///
  /// Features are found by name; a cut is left out where one of its features is missing.
  /// - Returns: The cuts that could be made, each with one decision an event.
  public func decisions(on events: Dataset) -> [(cut: Cut, isAccepted: [Bool])] {
    let names = events.flatFeatureNames
    let columns = Dictionary(
      zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    let jets = names.indices.filter { names[$0].hasPrefix("jet") && names[$0].hasSuffix("_pt") }
    return cuts.compactMap { cut in
      let momenta = cut.momenta.compactMap { momentum in
        columns[momentum.feature].map { (column: $0, least: Self.steps(momentum.least)) }
      }
      guard momenta.count == cut.momenta.count, cut.jetSum == nil || !jets.isEmpty else {
        return nil
      }
      let sum = cut.jetSum.map(Self.steps)
      let isAccepted = (0..<events.count).map { index in
        let start = index * events.featureCount
        return momenta.allSatisfy { events.x[start + $0.column] >= $0.least }
          && (sum.map { Self.jetSum(events, start, jets) >= $0 } ?? true)
      }
      return (cut, isAccepted)
    }
  }

  /// A momentum in GeV as steps of the hardware, which is exact for whole GeV.
  private static func steps(_ momentum: Double) -> Double {
    momentum / HardwareScale.momentumStep
  }

  private static func jetSum(_ events: Dataset, _ start: Int, _ jets: [Int]) -> Double {
    let least = steps(leastMomentumOfSummedJets)
    return jets.reduce(0) { sum, column in
      let momentum = events.x[start + column]
      return momentum >= least ? sum + momentum : sum
    }
  }
}
