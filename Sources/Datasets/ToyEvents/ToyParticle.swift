/// A particle before the detector.
package struct ToyParticle: Sendable, Equatable {
  /// What the detector can tell apart, and what still decays or fragments.
  package enum Kind: Sendable {
    case electron, muon, neutrino, hadronicTau, jet, bottom
    /// The part of a jet that looks like an electron or photon.
    case photon
  }

  package var kind: Kind
  package var p: FourMomentum

  package init(_ kind: Kind, _ p: FourMomentum) {
    self.kind = kind
    self.p = p
  }
}
