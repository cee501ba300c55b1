/// Makes the particles of a collision's hard process: production, decays, initial-state radiation.
package struct HardProcess: Sendable {
  private let parameters: ToyEventParameters
  private let radiation: InitialStateRadiation
  private let decays: DecayChains

  package init(parameters: ToyEventParameters) {
    self.parameters = parameters
    radiation = InitialStateRadiation(parameters: parameters)
    decays = DecayChains(parameters: parameters)
  }

  /// Appends the particles of one event, before jets fragment.
  ///
  /// The sum of their transverse momenta is zero.
  package func produce(
    _ process: ToyEventProcess, into particles: inout [ToyParticle],
    _ random: inout SeededGenerator
  ) {
    guard process != .multijet else { return multijet(&particles, &random) }
    let rapidity = random.normal() * spread(of: process)
    let pt = spectrum(of: process).draw(&random)
    let phi = PortableMath.tau * random.uniform()
    let mass = mass(of: process, &random)
    let system = FourMomentum(mass: mass.system, pt: pt, rapidity: rapidity, phi: phi)
    decays.decay(system, of: process, masses: mass.daughters, into: &particles, &random)
    radiation.balance(system, rapidity: rapidity, into: &particles, &random)
  }

  private func spread(of process: ToyEventProcess) -> Double {
    switch process {
    case .topPair, .leptoquark: parameters.pairRapidity
    case .wBoson, .multijet, .zBoson, .fourLeptons, .tauPair, .tauNeutrino:
      parameters.resonanceRapidity
    }
  }

  private func spectrum(of process: ToyEventProcess) -> MomentumSpectrum {
    switch process {
    case .topPair, .leptoquark: parameters.pairSpectrum
    case .fourLeptons, .tauPair, .tauNeutrino: parameters.scalarSpectrum
    case .wBoson, .multijet, .zBoson: parameters.bosonSpectrum
    }
  }

  /// The mass of what is produced and, for pairs, the masses of the two.
  private func mass(
    of process: ToyEventProcess, _ random: inout SeededGenerator
  ) -> (system: Double, daughters: (Double, Double)) {
    switch process {
    case .wBoson: return (Decays.mass(of: parameters.wBoson, &random), (0, 0))
    case .multijet, .zBoson: return (Decays.mass(of: parameters.zBoson, &random), (0, 0))
    case .fourLeptons: return (parameters.fourLeptonMass, zMasses(&random))
    case .tauPair: return (parameters.tauPairMass, (0, 0))
    case .tauNeutrino: return (parameters.tauNeutrinoMass, (0, 0))
    case .topPair:
      let masses = (
        Decays.mass(of: parameters.top, &random), Decays.mass(of: parameters.top, &random)
      )
      return (pairMass(masses, parameters.topSpectrum, &random), masses)
    case .leptoquark:
      let masses = (parameters.leptoquarkMass, parameters.leptoquarkMass)
      return (pairMass(masses, parameters.leptoquarkSpectrum, &random), masses)
    }
  }

  private func pairMass(
    _ masses: (Double, Double), _ spectrum: MomentumSpectrum, _ random: inout SeededGenerator
  ) -> Double {
    let p = spectrum.draw(&random)
    return (masses.0 * masses.0 + p * p).squareRoot() + (masses.1 * masses.1 + p * p).squareRoot()
  }

  /// The masses of two virtual Z bosons, with the density m₁³ m₂³ D(m₁) D(m₂) p, where
  /// D = 1 / ((m² − M²)² + M²Γ²) is the propagator and p the momentum of either at rest.
  private func zMasses(_ random: inout SeededGenerator) -> (Double, Double) {
    let total = parameters.fourLeptonMass
    let least = 4.0
    let pole = parameters.zBoson.mass * parameters.zBoson.mass
    let damping = pole * parameters.zBoson.width * parameters.zBoson.width
    func weight(_ m: Double) -> Double {
      let off = m * m - pole
      return m * m * m * pole * pole / (off * off + damping)
    }
    let most = weight(0.5 * total)
    // log(m³ D) is concave where the scalar is far lighter than the Z, so that the product is
    // largest at equal masses.
    let bound = most * most * 0.5 * total
    while true {
      let masses = (random.uniform(least, total - least), random.uniform(least, total - least))
      let p = Decays.daughterMomentum(of: total, masses: masses)
      if random.uniform() * bound < weight(masses.0) * weight(masses.1) * p { return masses }
    }
  }

  /// Two partons that fall steeply in transverse momentum, against initial-state radiation.
  private func multijet(_ particles: inout [ToyParticle], _ random: inout SeededGenerator) {
    let pt =
      parameters.multijetMinimum
      * PortableMath.pow(1 - random.uniform(), 1 / (1 - parameters.multijetPower))
    let kind: ToyParticle.Kind = random.uniform() < parameters.bottomPairShare ? .bottom : .jet
    let mass = kind == .bottom ? parameters.bottomMass : 0
    let boost = random.normal() * parameters.multijetBoost
    let split = random.normal() * parameters.multijetSplit
    let first = FourMomentum(
      mass: mass, pt: pt, rapidity: boost + split, phi: PortableMath.tau * random.uniform())
    let kick = FourMomentum(
      mass: 0, pt: parameters.bosonSpectrum.draw(&random), rapidity: 0,
      phi: PortableMath.tau * random.uniform())
    let second = FourMomentum(
      mass: mass, x: kick.x - first.x, y: kick.y - first.y, rapidity: boost - split)
    particles.append(ToyParticle(kind, first))
    particles.append(ToyParticle(kind, second))
    radiation.balance(kick, rapidity: boost, into: &particles, &random)
  }
}
