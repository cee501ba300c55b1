import Datasets
import Testing

@Suite struct ToyJetsDecayTests {
  private func sum(_ momenta: [FourMomentum]) -> FourMomentum { momenta.reduce(.zero, +) }

  private func sum(_ particles: [Hadronisation.Particle]) -> FourMomentum {
    sum(particles.map(\.p))
  }

  private func close(_ a: Double, _ b: Double, within bound: Double) -> Bool {
    (a - b).magnitude <= bound
  }

  /// Masses of the parent and both daughters, at rest and in flight.
  @Test(
    arguments: [(80.38, 0.0, 0.0), (172.8, 0, 80.38), (172.8, 4.8, 80.38), (10, 5, 5)],
    [0.0, 1000])
  func twoBodyDecayConservesMomentum(masses: (Double, Double, Double), flight: Double) {
    var random = SeededGenerator(seed: 3)
    let parent = FourMomentum(
      e: (masses.0 * masses.0 + flight * flight).squareRoot(), x: flight * 0.6, y: flight * 0.48,
      z: flight * 0.64)
    for _ in 0..<1000 {
      let (a, b) = Decays.twoBody(parent, masses: (masses.1, masses.2), &random)
      let total = a + b
      #expect(close(total.e, parent.e, within: 1e-9))
      #expect(close(total.x, parent.x, within: 1e-9))
      #expect(close(total.y, parent.y, within: 1e-9))
      #expect(close(total.z, parent.z, within: 1e-9))
      // √(E² − p²) of a massless daughter shows the root of the rounding error.
      #expect(close(a.mass, masses.1, within: flight > 0 ? 2e-3 : 1e-5))
      #expect(close(b.mass, masses.2, within: flight > 0 ? 2e-3 : 1e-5))
    }
  }

  /// In the rest frame the b of t → bW has the energy (m² − m_W²)/2m, in every direction alike.
  @Test func twoBodyDecayIsIsotropic() {
    var random = SeededGenerator(seed: 4)
    let top = FourMomentum(e: 172.8, x: 0, y: 0, z: 0)
    let energy = (172.8 * 172.8 - 80.38 * 80.38) / (2 * 172.8)
    var sums = FourMomentum.zero
    var squares = FourMomentum.zero
    let count = 20_000
    for _ in 0..<count {
      let (b, _) = Decays.twoBody(top, masses: (0, 80.38), &random)
      #expect(close(b.e, energy, within: 1e-9))
      sums += (1 / energy) * b
      squares += FourMomentum(e: 0, x: b.x * b.x, y: b.y * b.y, z: b.z * b.z)
    }
    let n = Double(count)
    for mean in [sums.x / n, sums.y / n, sums.z / n] { #expect(close(mean, 0, within: 0.02)) }
    for square in [squares.x, squares.y, squares.z] {
      #expect(close(square / (n * energy * energy), 1.0 / 3, within: 0.01))
    }
  }

  @Test func boostsAreInverse() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<1000 {
      let frame = FourMomentum(
        e: 1500, x: random.uniform(-800, 800), y: random.uniform(-500, 500),
        z: random.uniform(-500, 500))
      let p = FourMomentum(
        e: 90, x: random.uniform(-50, 50), y: random.uniform(-50, 50), z: random.uniform(-50, 50))
      let back = p.boosted(from: frame).boosted(into: frame)
      #expect(close(back.e, p.e, within: 1e-9))
      #expect(close(back.x, p.x, within: 1e-9))
      #expect(close(p.boosted(from: frame).mass, p.mass, within: 1e-8))
    }
    // A particle at rest becomes its frame.
    let frame = FourMomentum(e: 1250, x: 750, y: 0, z: 0)
    let rest = FourMomentum(e: frame.mass, x: 0, y: 0, z: 0)
    #expect(close(rest.boosted(from: frame).x, 750, within: 1e-9))
    #expect(close(frame.boosted(into: frame).momentum, 0, within: 1e-9))
  }

  /// Half of a Breit–Wigner line lies within half a width of the pole.
  @Test func breitWigner() {
    var random = SeededGenerator(seed: 6)
    let particle = Resonance(mass: 91.19, width: 2.495)
    let masses = (0..<20_000).map { _ in Decays.mass(of: particle, &random) }
    let inside = masses.filter { close($0, 91.19, within: 0.5 * 2.495) }.count
    #expect(close(Double(inside) / 20_000, 0.25 / 0.49, within: 0.015))
    #expect(masses.allSatisfy { close($0, 91.19, within: 0.5 * 2.495 * 31.9) })
  }

  /// The particles of a W or Z have its mass and momentum together, whatever shower and hadrons do.
  @Test(arguments: [(ToyJetClass.wBoson, 80.38), (.zBoson, 91.19)])
  func bosonsKeepMassAndMomentum(jetClass: ToyJetClass, mass: Double) {
    var parameters = ToyJetParameters.default
    parameters.wBoson.width = 0
    parameters.zBoson.width = 0
    parameters.transverseMomentumTail = 0
    let production = JetProduction(parameters: parameters)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let particles = production.hardParticles(of: jetClass, &random)
      let total = sum(particles)
      #expect(particles.count > 2)
      #expect(close(total.mass, mass, within: 1e-6))
      #expect(close(total.x, parameters.transverseMomentum, within: 1e-6))
      #expect(close(total.y, 0, within: 1e-6))
      #expect(close(total.z, 0, within: 1e-6))
    }
  }

  /// A light parton's energy is that of its particles; a top quark's too, radiation included.
  @Test(arguments: [ToyJetClass.gluon, .quark, .top])
  func showersKeepEnergy(jetClass: ToyJetClass) {
    var parameters = ToyJetParameters.default
    parameters.wBoson.width = 0
    parameters.top.width = 0
    parameters.transverseMomentumTail = 0
    parameters.gluonTransverseMomentumTail = 0
    let production = JetProduction(parameters: parameters)
    var random = SeededGenerator(seed: 8)
    let pt = parameters.transverseMomentum
    let mass = parameters.top.mass
    let energy = jetClass == .top ? (pt * pt + mass * mass).squareRoot() : pt
    for _ in 0..<200 {
      let total = sum(production.hardParticles(of: jetClass, &random))
      #expect(close(total.e, energy, within: 1e-6))
      #expect(total.mass > (jetClass == .top ? mass - 1e-6 : 0))
      #expect(total.x <= pt + 1e-6 && total.x > 0)
    }
  }
}
