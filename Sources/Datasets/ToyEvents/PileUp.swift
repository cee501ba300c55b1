/// Jets of the other collisions of the same bunch crossing.
struct PileUp: Sendable {
  var parameters: ToyEventParameters

  /// Appends a Poisson number of pairs of jets, back to back across the beam, steeply falling in
  /// transverse momentum and uniform in pseudorapidity.
  func overlay(into particles: inout [ToyParticle], _ random: inout SeededGenerator) {
    for _ in 0..<random.poisson(mean: parameters.pileupMean) {
      let pt =
        parameters.pileupMinimum
        * PortableMath.pow(1 - random.uniform(), 1 / (1 - parameters.pileupPower))
      let phi = PortableMath.tau * random.uniform()
      let range = parameters.pileupRange
      for opposite in [0, Double.pi] {
        let p = FourMomentum(pt: pt, eta: random.uniform(-range, range), phi: phi + opposite)
        particles.append(ToyParticle(.jet, p))
      }
    }
  }
}
