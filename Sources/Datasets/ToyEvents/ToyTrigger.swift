/// The detector and the reconstruction of trigger objects.
///
/// The calorimeter sees electrons, photons and hadrons; each with its resolution. Jets are cones
/// around the hardest deposits, and since the trigger removes no overlaps, electrons and photons
/// make jets too. Muons are measured by their curvature.
package struct ToyTrigger: Sendable {
  private struct Deposit {
    var pt: Double
    var eta: Double
    var phi: Double
    var isElectromagnetic: Bool
  }

  private let parameters: ToyTriggerParameters

  package init(parameters: ToyTriggerParameters) { self.parameters = parameters }

  /// What the trigger sees of these particles.
  package func observe(
    _ particles: [ToyParticle], _ random: inout SeededGenerator
  ) -> TriggerEvent {
    var sum = (x: 0.0, y: 0.0)
    var deposits: [Deposit] = []
    var muons: [TriggerObject] = []
    for particle in particles where particle.p.pt > 0 {
      let eta = particle.p.eta
      switch particle.kind {
      case .neutrino: break
      case .muon:
        guard let muon = muon(particle.p, eta, &random) else { break }
        muons.append(muon)
        add(muon.pt, muon.phi, to: &sum)
      case .electron, .photon, .jet, .bottom, .hadronicTau:
        guard let deposit = deposit(particle, eta, &random) else { break }
        deposits.append(deposit)
        add(deposit.pt, deposit.phi, to: &sum)
      }
    }
    let (photons, jets) = cluster(&deposits, &random)
    let x = parameters.softResolution * random.normal() - sum.x
    let y = parameters.softResolution * random.normal() - sum.y
    let missing = TriggerObject(
      pt: (x * x + y * y).squareRoot(), eta: 0, phi: PortableMath.atan2(y, x))
    return TriggerEvent(
      missing: missing, photons: sorted(photons), muons: sorted(muons), jets: sorted(jets))
  }

  private func add(_ pt: Double, _ phi: Double, to sum: inout (x: Double, y: Double)) {
    let (sin, cos) = PortableMath.sinCos(phi)
    sum.x += pt * cos
    sum.y += pt * sin
  }

  /// A muon as the trigger measures it; nil where it is lost.
  private func muon(
    _ p: FourMomentum, _ eta: Double, _ random: inout SeededGenerator
  ) -> TriggerObject? {
    guard eta.magnitude < parameters.muonRange, random.uniform() < parameters.muonEfficiency else {
      return nil
    }
    // A curvature near zero would be a muon of any momentum: at most five times the true one.
    let curvature = max(0.2, 1 + parameters.muonResolution * random.normal())
    let pt = p.pt / curvature
    return pt > parameters.muonThreshold ? TriggerObject(pt: pt, eta: eta, phi: p.phi) : nil
  }

  /// The energy that a particle leaves in the calorimeter; nil for what it does not see.
  private func deposit(
    _ particle: ToyParticle, _ eta: Double, _ random: inout SeededGenerator
  ) -> Deposit? {
    guard eta.magnitude < parameters.calorimeterRange else { return nil }
    let isElectromagnetic = particle.kind == .electron || particle.kind == .photon
    let resolution =
      isElectromagnetic ? parameters.photonResolution : parameters.jetResolution
    let exact = particle.p.pt
    let pt = exact * (1 + resolution.relative(at: exact) * random.normal())
    guard pt > 0 else { return nil }
    return Deposit(
      pt: pt, eta: eta, phi: particle.p.phi, isElectromagnetic: isElectromagnetic)
  }

  /// Jets, and the electrons and photons that are isolated in them.
  private func cluster(
    _ deposits: inout [Deposit], _ random: inout SeededGenerator
  ) -> (photons: [TriggerObject], jets: [TriggerObject]) {
    // Equal momenta are put in an order by place, whatever the sorting algorithm.
    deposits.sort { ($1.pt, $0.eta) < ($0.pt, $1.eta) }
    var photons: [TriggerObject] = []
    var jets: [TriggerObject] = []
    while let seed = deposits.first {
      let members = deposits.filter { isNear($0, seed) }
      deposits.removeAll { isNear($0, seed) }
      let sum = members.reduce(FourMomentum.zero) {
        $0 + FourMomentum(pt: $1.pt, eta: $1.eta, phi: $1.phi)
      }
      let jet = TriggerObject(pt: sum.pt, eta: sum.eta, phi: sum.phi)
      if jet.pt > parameters.jetThreshold, jet.eta.magnitude < parameters.jetRange {
        jets.append(jet)
      }
      // The share is above one half, so that only the hardest member can have it.
      if isPhoton(seed, in: jet), random.uniform() < parameters.photonEfficiency {
        photons.append(TriggerObject(pt: seed.pt, eta: seed.eta, phi: seed.phi))
      }
    }
    return (photons, jets)
  }

  private func isNear(_ a: Deposit, _ b: Deposit) -> Bool {
    let eta = a.eta - b.eta
    var phi = (a.phi - b.phi).magnitude
    if phi > Double.pi { phi = PortableMath.tau - phi }
    return eta * eta + phi * phi < parameters.jetRadius * parameters.jetRadius
  }

  private func isPhoton(_ seed: Deposit, in jet: TriggerObject) -> Bool {
    seed.isElectromagnetic && seed.eta.magnitude < parameters.photonRange
      && seed.pt > parameters.photonThreshold && seed.pt >= parameters.isolationShare * jet.pt
  }

  private func sorted(_ objects: [TriggerObject]) -> [TriggerObject] {
    objects.sorted { ($1.pt, $0.eta) < ($0.pt, $1.eta) }
  }
}
