/// A candidate of the trigger: transverse momentum in GeV, pseudorapidity, azimuth in [−π, π].
package struct TriggerObject: Sendable, Equatable {
  package var pt: Double
  package var eta: Double
  package var phi: Double

  package init(pt: Double, eta: Double, phi: Double) {
    self.pt = pt
    self.eta = eta
    self.phi = phi
  }
}

/// What the trigger sees of a bunch crossing, each kind of object hardest first.
package struct TriggerEvent: Sendable, Equatable {
  /// The missing transverse momentum; its pseudorapidity is zero.
  package var missing: TriggerObject
  /// Electrons and photons, which a calorimeter alone cannot tell apart.
  package var photons: [TriggerObject]
  package var muons: [TriggerObject]
  package var jets: [TriggerObject]

  package init(
    missing: TriggerObject, photons: [TriggerObject], muons: [TriggerObject],
    jets: [TriggerObject]
  ) {
    self.missing = missing
    self.photons = photons
    self.muons = muons
    self.jets = jets
  }

  /// Whether an electron, photon or muon has at least this transverse momentum in GeV.
  func hasLepton(above minimum: Double) -> Bool {
    [photons.first, muons.first].contains { ($0?.pt ?? 0) >= minimum }
  }
}
