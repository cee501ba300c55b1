import Datasets
import Testing

/// Production and decays before any detector.
@Suite struct ToyEventsPhysicsTests {
  private typealias Particles = [ToyParticle]

  private let parameters = ToyEventParameters.default

  private func sum(_ particles: some Sequence<ToyParticle>) -> FourMomentum {
    particles.reduce(.zero) { $0 + $1.p }
  }

  private func close(_ a: Double, _ b: Double, within bound: Double) -> Bool {
    (a - b).magnitude <= bound
  }

  private func expectEqual(_ a: FourMomentum, _ b: FourMomentum) {
    let bound = 1e-9 * b.e + 1e-9
    #expect(close(a.e, b.e, within: bound) && close(a.x, b.x, within: bound))
    #expect(close(a.y, b.y, within: bound) && close(a.z, b.z, within: bound))
  }

  /// A system of a mass in flight, and what it decays to.
  private func decayed(
    _ process: ToyEventProcess, mass: Double, daughters: (Double, Double) = (0, 0),
    _ random: inout SeededGenerator
  ) -> (system: FourMomentum, particles: [ToyParticle]) {
    let momentum = (x: random.uniform(-90, 90), y: random.uniform(-90, 90), z: 150.0)
    let square =
      mass * mass + momentum.x * momentum.x + momentum.y * momentum.y + momentum.z * momentum.z
    let system = FourMomentum(e: square.squareRoot(), x: momentum.x, y: momentum.y, z: momentum.z)
    var particles: [ToyParticle] = []
    DecayChains(parameters: parameters)
      .decay(system, of: process, masses: daughters, into: &particles, &random)
    return (system, particles)
  }

  /// The share of Z masses within half a width of the pole, the line being cut at 1 % on each side.
  private let coreShare = 0.25 / 0.49

  // MARK: Kinematics

  /// With phase space alone and massless daughters the mean of each m² of two is a third of M².
  @Test func threeBodyDecays() {
    var random = SeededGenerator(seed: 1)
    let parent = FourMomentum(e: 13, x: 3, y: 4, z: 0)
    var squares = (0.0, 0.0, 0.0)
    let count = 20_000
    for _ in 0..<count {
      let (a, b, c) = Decays.threeBody(parent, masses: (0, 0, 0), &random)
      expectEqual(a + b + c, parent)
      squares.0 += (a + b).mass * (a + b).mass
      squares.1 += (a + c).mass * (a + c).mass
      squares.2 += (b + c).mass * (b + c).mass
    }
    for square in [squares.0, squares.1, squares.2] {
      #expect(close(square / Double(count), 144.0 / 3, within: 1))
    }
    for _ in 0..<1000 {
      let (a, b, c) = Decays.threeBody(parent, masses: (6, 3, 0.1), &random)
      expectEqual(a + b + c, parent)
      #expect(close(a.mass, 6, within: 1e-6) && close(b.mass, 3, within: 1e-6))
      #expect(close(c.mass, 0.1, within: 1e-5))
    }
  }

  @Test func daughterMomenta() {
    #expect(Decays.daughterMomentum(of: 10, masses: (0, 0)) == 5)
    #expect(Decays.daughterMomentum(of: 10, masses: (4, 6)) == 0)
    #expect(Decays.daughterMomentum(of: 10, masses: (7, 6)) == 0)
    #expect(close(Decays.daughterMomentum(of: 10, masses: (6, 0)), 3.2, within: 1e-12))
  }

  /// The share of momenta below p is 1 − (1 + p²/scale²)^(1 − power), cut at the maximum.
  @Test(arguments: [(8.0, 2.0), (190.0, 3.0), (18.0, 2.5)])
  func spectra(scale: Double, power: Double) {
    let spectrum = MomentumSpectrum(scale: scale, power: power, maximum: 600)
    var random = SeededGenerator(seed: 2)
    let drawn = (0..<40_000).map { _ in spectrum.draw(&random) }
    func share(_ p: Double) -> Double {
      1 - PortableMath.pow(1 + p * p / (scale * scale), 1 - power)
    }
    for p in [0.3 * scale, scale, 2 * scale] {
      let below = Double(drawn.filter { $0 < p }.count) / 40_000
      #expect(close(below, share(p) / share(600), within: 0.01))
    }
    #expect(drawn.allSatisfy { (0...600).contains($0) })
  }

  // MARK: Decays

  @Test(
    arguments: [
      (ToyEventProcess.wBoson, 80.0, 0.0), (.zBoson, 91, 0), (.tauPair, 60, 0),
      (.tauNeutrino, 60, 0), (.fourLeptons, 50, 20), (.topPair, 500, 172), (.leptoquark, 300, 80),
    ])
  func chainsConserveFourMomentum(process: ToyEventProcess, mass: Double, daughter: Double) {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let (system, particles) = decayed(
        process, mass: mass, daughters: (daughter, daughter), &random)
      expectEqual(sum(particles), system)
      var fragments = particles
      JetFragmentation(parameters: parameters).fragment(&fragments, from: 0, &random)
      expectEqual(sum(fragments), system)
      #expect(!fragments.contains { $0.kind == .bottom })
    }
  }

  /// The products of either leptoquark or top quark start with its b quark.
  @Test(arguments: [(ToyEventProcess.leptoquark, 80.0), (.topPair, 172.8)])
  func pairsKeepTheirMasses(process: ToyEventProcess, mass: Double) throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<200 {
      let (_, particles) = decayed(process, mass: 450, daughters: (mass, mass), &random)
      let second = try #require(particles.lastIndex { $0.kind == .bottom })
      #expect(particles[0].kind == .bottom && second > 0)
      #expect(close(sum(particles[..<second]).mass, mass, within: 1e-6))
      #expect(close(sum(particles[second...]).mass, mass, within: 1e-6))
    }
  }

  /// τ decay to electrons, muons and hadrons as often as they should, hadrons lighter than the τ.
  @Test func tauDecays() {
    var random = SeededGenerator(seed: 5)
    let chains = DecayChains(parameters: parameters)
    let tau = FourMomentum(e: (40 * 40 + 1.777 * 1.777).squareRoot(), x: 40, y: 0, z: 0)
    var counts: [ToyParticle.Kind: Int] = [:]
    for _ in 0..<20_000 {
      var particles: [ToyParticle] = []
      chains.tau(tau, into: &particles, &random)
      counts[particles[0].kind, default: 0] += 1
      #expect(particles[0].p.mass < 1.777)
      expectEqual(sum(particles), tau)
      #expect(particles.dropFirst().allSatisfy { $0.kind == .neutrino })
      #expect(particles.count == (particles[0].kind == .hadronicTau ? 2 : 3))
    }
    #expect(close(Double(counts[.electron] ?? 0) / 20_000, 0.178, within: 0.012))
    #expect(close(Double(counts[.muon] ?? 0) / 20_000, 0.174, within: 0.012))
    #expect(close(Double(counts[.hadronicTau] ?? 0) / 20_000, 0.648, within: 0.015))
  }

  // MARK: Production

  @Test(arguments: ToyEventProcess.allCases)
  func transverseMomentaBalance(process: ToyEventProcess) {
    var random = SeededGenerator(seed: 6)
    let production = HardProcess(parameters: parameters)
    for _ in 0..<500 {
      var particles: [ToyParticle] = []
      production.produce(process, into: &particles, &random)
      let total = sum(particles)
      #expect(close(total.x, 0, within: 1e-6) && close(total.y, 0, within: 1e-6))
      #expect(particles.allSatisfy { $0.p.e > 0 && $0.p.e.isFinite })
    }
  }

  /// The electrons or muons of a Z lie on its Breit–Wigner line.
  @Test(arguments: [ToyParticle.Kind.electron, .muon])
  func leptonsOfTheZ(kind: ToyParticle.Kind) {
    let masses = pairMasses(.zBoson, first: kind, second: kind, seed: 7)
    let core = masses.filter { close($0, 91.19, within: 0.5 * 2.495) }.count
    #expect(close(Double(core) / Double(masses.count), coreShare, within: 0.03))
  }

  @Test func leptonAndNeutrinoOfTheW() {
    let masses = pairMasses(.wBoson, first: .electron, second: .neutrino, seed: 8)
    let core = masses.filter { close($0, 80.38, within: 0.5 * 2.085) }.count
    #expect(close(Double(core) / Double(masses.count), coreShare, within: 0.03))
  }

  /// The masses of the two leptons where an event starts with such a pair and one jet balances it.
  private func pairMasses(
    _ process: ToyEventProcess, first: ToyParticle.Kind, second: ToyParticle.Kind, seed: UInt64
  ) -> [Double] {
    var random = SeededGenerator(seed: seed)
    let production = HardProcess(parameters: parameters)
    return (0..<12_000).compactMap { _ in
      var particles: [ToyParticle] = []
      production.produce(process, into: &particles, &random)
      // A τ of a W leaves two neutrinos behind its lepton, and a third at the end.
      guard particles[0].kind == first, particles[1].kind == second,
        particles[2].kind == .jet
      else { return nil }
      return sum(particles[..<2]).mass
    }
  }

  /// Four leptons of two virtual Z: the total mass is the scalar's, and each pair is well below it.
  @Test func fourLeptonMasses() {
    var random = SeededGenerator(seed: 9)
    let production = HardProcess(parameters: parameters)
    var pairs: [Double] = []
    for _ in 0..<2000 {
      var particles: [ToyParticle] = []
      production.produce(.fourLeptons, into: &particles, &random)
      let hard = particles.filter { $0.kind != .jet }
      #expect(close(sum(hard).mass, 50, within: 1e-6))
      guard hard.count == 4, hard.allSatisfy({ $0.kind == .electron || $0.kind == .muon }) else {
        continue
      }
      pairs += [sum(hard[..<2]).mass, sum(hard[2...]).mass]
      #expect(hard[0].kind == hard[1].kind && hard[2].kind == hard[3].kind)
    }
    #expect(pairs.count > 1000)
    #expect(pairs.allSatisfy { (4 - 1e-6...46 + 1e-6).contains($0) })
    // Phase space and m³ favour two alike: a mean a bit below half of the mass.
    let mean = pairs.reduce(0, +) / Double(pairs.count)
    #expect((17...24).contains(mean))
  }
}
