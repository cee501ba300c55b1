/// Trigger objects as the integers of the hardware, in steps like those of CMS's global trigger.
public enum HardwareScale {
  /// The step of transverse momenta in GeV; momenta are rounded down.
  public static let momentumStep = 0.5
  /// The step of pseudorapidities, which are rounded to the nearest.
  public static let pseudorapidityStep = 0.0435
  /// The number of steps of the full azimuth: angles are in 0 ..< 144.
  public static let azimuthCount = 144

  /// A kind of object: how many an event has room for, and the largest momentum in steps.
  package struct Kind: Sendable {
    package let name: String
    package let count: Int
    package let largestMomentum: Int
  }

  /// The kinds in the order of the features.
  package static let kinds = [
    Kind(name: "met", count: 1, largestMomentum: 4095),
    Kind(name: "egamma", count: 4, largestMomentum: 511),
    Kind(name: "muon", count: 4, largestMomentum: 511),
    Kind(name: "jet", count: 10, largestMomentum: 2047),
  ]

  /// The names of the 57 features: `met_pt`, `met_eta`, `met_phi`, `egamma0_pt` … `jet9_phi`.
  package static let featureNames = kinds.flatMap { kind in
    (0..<kind.count).flatMap { index in
      ["pt", "eta", "phi"].map { "\(kind.name)\(kind.count > 1 ? "\(index)" : "")_\($0)" }
    }
  }

  /// The features of an event: the hardest objects of each kind, zeros where there are fewer.
  package static func features(of event: TriggerEvent) -> [Int16] {
    var features: [Int16] = []
    features.reserveCapacity(featureNames.count)
    let objects = [[event.missing], event.photons, event.muons, event.jets]
    for (kind, objects) in zip(kinds, objects) {
      for object in objects.prefix(kind.count) {
        features.append(momentum(object.pt, largest: kind.largestMomentum))
        features.append(Int16((object.eta / pseudorapidityStep).rounded()))
        features.append(azimuth(object.phi))
      }
      let missing = max(0, kind.count - objects.count)
      features.append(contentsOf: repeatElement(0, count: 3 * missing))
    }
    return features
  }

  /// A transverse momentum in GeV as steps, saturated.
  package static func momentum(_ pt: Double, largest: Int) -> Int16 {
    Int16(min((pt / momentumStep).rounded(.down), Double(largest)))
  }

  /// An azimuth in [−π, π] as steps from 0.
  package static func azimuth(_ phi: Double) -> Int16 {
    let steps = Int((phi / PortableMath.tau * Double(azimuthCount)).rounded(.down))
    return Int16(steps < 0 ? steps + azimuthCount : steps)
  }
}
