/// What jets hold that a trigger may take for a lepton.
package struct JetFragmentation: Sendable {
  private let parameters: ToyEventParameters

  package init(parameters: ToyEventParameters) { self.parameters = parameters }

  /// Fragments the jets, b quarks and hadronic τ from an index on; parts are appended, and the sum
  /// of the momenta stays.
  ///
  /// A b quark decays to a charm jet, a lepton and a neutrino by phase space, or becomes a jet. A
  /// jet or hadronic τ may give a part of its momentum to a photon (a leading π⁰), a jet to a muon.
  package func fragment(
    _ particles: inout [ToyParticle], from start: Int, _ random: inout SeededGenerator
  ) {
    for index in start..<particles.count {
      switch particles[index].kind {
      case .electron, .muon, .neutrino, .photon: break
      case .hadronicTau:
        if random.uniform() < parameters.tauToPhoton {
          split(index, .photon, parameters.photonShare, &particles, &random)
        }
      case .bottom: bottom(index, &particles, &random)
      case .jet: light(index, &particles, &random)
      }
    }
  }

  private func light(
    _ index: Int, _ particles: inout [ToyParticle], _ random: inout SeededGenerator
  ) {
    let choice = random.uniform()
    if choice < parameters.jetToPhoton {
      split(index, .photon, parameters.photonShare, &particles, &random)
    } else if choice < parameters.jetToPhoton + parameters.jetToMuon {
      split(index, .muon, parameters.muonShare, &particles, &random)
    }
  }

  private func split(
    _ index: Int, _ kind: ToyParticle.Kind, _ shares: ClosedRange<Double>,
    _ particles: inout [ToyParticle], _ random: inout SeededGenerator
  ) {
    let share = random.uniform(shares.lowerBound, shares.upperBound)
    let whole = particles[index].p
    particles[index].p = (1 - share) * whole
    particles.append(ToyParticle(kind, share * whole))
  }

  private func bottom(
    _ index: Int, _ particles: inout [ToyParticle], _ random: inout SeededGenerator
  ) {
    particles[index].kind = .jet
    let choice = random.uniform()
    guard choice < 2 * parameters.bottomToLepton else {
      return light(index, &particles, &random)
    }
    let isMuon = choice < parameters.bottomToLepton
    let mass = isMuon ? parameters.muonMass : parameters.electronMass
    let (charm, lepton, neutrino) = Decays.threeBody(
      particles[index].p, masses: (parameters.charmMass, mass, 0), &random)
    particles[index].p = charm
    particles.append(ToyParticle(isMuon ? .muon : .electron, lepton))
    particles.append(ToyParticle(.neutrino, neutrino))
  }
}
