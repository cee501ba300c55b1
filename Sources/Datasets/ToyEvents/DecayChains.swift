/// The decays of what a hard process makes, down to leptons, neutrinos and jets.
///
/// Every decay is isotropic in the rest frame of what decays, and conserves four-momentum.
package struct DecayChains: Sendable {
  private enum Lepton: CaseIterable { case electron, muon, tau }

  private let parameters: ToyEventParameters

  package init(parameters: ToyEventParameters) { self.parameters = parameters }

  /// Appends what a resonance or a pair decays to; multijet events have nothing to decay.
  ///
  /// - Parameter masses: the masses of the two top quarks, leptoquarks or virtual Z bosons.
  package func decay(
    _ system: FourMomentum, of process: ToyEventProcess, masses: (Double, Double),
    into particles: inout [ToyParticle], _ random: inout SeededGenerator
  ) {
    switch process {
    case .multijet: break
    case .wBoson: leptonNeutrino(of: system, anyLepton(&random), &particles, &random)
    case .zBoson: leptonPair(of: system, anyLepton(&random), &particles, &random)
    case .tauPair: leptonPair(of: system, .tau, &particles, &random)
    case .tauNeutrino: leptonNeutrino(of: system, .tau, &particles, &random)
    case .fourLeptons:
      let (first, second) = Decays.twoBody(system, masses: masses, &random)
      leptonPair(of: first, anyLepton(&random), &particles, &random)
      leptonPair(of: second, anyLepton(&random), &particles, &random)
    case .topPair:
      let (first, second) = Decays.twoBody(system, masses: masses, &random)
      topQuark(first, &particles, &random)
      topQuark(second, &particles, &random)
    case .leptoquark:
      let (first, second) = Decays.twoBody(system, masses: masses, &random)
      leptoquark(first, &particles, &random)
      leptoquark(second, &particles, &random)
    }
  }

  /// Appends what a τ decays to: a lepton and two neutrinos by phase space, or hadrons of one mass
  /// and a neutrino.
  package func tau(
    _ tau: FourMomentum, into particles: inout [ToyParticle], _ random: inout SeededGenerator
  ) {
    var choice = random.uniform()
    for (lepton, share) in [
      (Lepton.electron, parameters.tauToElectron), (.muon, parameters.tauToMuon),
    ] {
      guard choice >= share else {
        let (charged, first, second) = Decays.threeBody(
          tau, masses: (mass(of: lepton), 0, 0), &random)
        append(lepton, charged, &particles, &random)
        particles.append(ToyParticle(.neutrino, first))
        particles.append(ToyParticle(.neutrino, second))
        return
      }
      choice -= share
    }
    let (hadrons, neutrino) = Decays.twoBody(
      tau, masses: (hadronicMass(choice, &random), 0), &random)
    particles.append(ToyParticle(.hadronicTau, hadrons))
    particles.append(ToyParticle(.neutrino, neutrino))
  }

  /// The mass of the hadrons of a τ, by a number uniform from zero to the hadronic share.
  private func hadronicMass(_ choice: Double, _ random: inout SeededGenerator) -> Double {
    if choice < parameters.tauToPion { return parameters.pionMass }
    guard choice < parameters.tauToPion + parameters.tauToRho else {
      return parameters.manyPionMass
    }
    while true {
      let mass = Decays.mass(of: parameters.rho, &random)
      if mass > 2 * parameters.pionMass, mass < parameters.tauMass { return mass }
    }
  }

  private func anyLepton(_ random: inout SeededGenerator) -> Lepton {
    Lepton.allCases[random.index(below: Lepton.allCases.count)]
  }

  private func mass(of lepton: Lepton) -> Double {
    switch lepton {
    case .electron: parameters.electronMass
    case .muon: parameters.muonMass
    case .tau: parameters.tauMass
    }
  }

  private func append(
    _ lepton: Lepton, _ p: FourMomentum, _ particles: inout [ToyParticle],
    _ random: inout SeededGenerator
  ) {
    switch lepton {
    case .electron: particles.append(ToyParticle(.electron, p))
    case .muon: particles.append(ToyParticle(.muon, p))
    case .tau: tau(p, into: &particles, &random)
    }
  }

  private func leptonPair(
    of parent: FourMomentum, _ lepton: Lepton, _ particles: inout [ToyParticle],
    _ random: inout SeededGenerator
  ) {
    let mass = mass(of: lepton)
    let (first, second) = Decays.twoBody(parent, masses: (mass, mass), &random)
    append(lepton, first, &particles, &random)
    append(lepton, second, &particles, &random)
  }

  private func leptonNeutrino(
    of parent: FourMomentum, _ lepton: Lepton, _ particles: inout [ToyParticle],
    _ random: inout SeededGenerator
  ) {
    let (charged, neutrino) = Decays.twoBody(parent, masses: (mass(of: lepton), 0), &random)
    append(lepton, charged, &particles, &random)
    particles.append(ToyParticle(.neutrino, neutrino))
  }

  /// t → bW, W → ℓν or two quarks.
  private func topQuark(
    _ top: FourMomentum, _ particles: inout [ToyParticle], _ random: inout SeededGenerator
  ) {
    let mass = Decays.mass(of: parameters.wBoson, &random)
    let (bottom, w) = Decays.twoBody(top, masses: (parameters.bottomMass, mass), &random)
    particles.append(ToyParticle(.bottom, bottom))
    let channel = Int(random.uniform() / parameters.wToLepton)
    guard channel >= Lepton.allCases.count else {
      return leptonNeutrino(of: w, Lepton.allCases[channel], &particles, &random)
    }
    let (quark, antiquark) = Decays.twoBody(w, masses: (0, 0), &random)
    particles.append(ToyParticle(.jet, quark))
    particles.append(ToyParticle(.jet, antiquark))
  }

  /// LQ → bτ.
  private func leptoquark(
    _ parent: FourMomentum, _ particles: inout [ToyParticle], _ random: inout SeededGenerator
  ) {
    let (bottom, lepton) = Decays.twoBody(
      parent, masses: (parameters.bottomMass, parameters.tauMass), &random)
    particles.append(ToyParticle(.bottom, bottom))
    tau(lepton, into: &particles, &random)
  }
}
