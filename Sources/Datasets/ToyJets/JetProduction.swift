/// Makes the particles of one jet: the hard process, the shower, hadrons, and the soft background.
///
/// The parent flies along x, across the beam (z). Transverse momenta and differences of η and φ
/// do not change under boosts along the beam, so this loses nothing; only the cells of the
/// calorimeter know where the jet is, and their lattice gets a random phase instead.
package struct JetProduction {
  /// A particle before the detector.
  package typealias Particle = Hadronisation.Particle

  private let parameters: ToyJetParameters
  private let shower: PartonShower
  private let hadronisation: Hadronisation

  package init(parameters: ToyJetParameters) {
    self.parameters = parameters
    shower = PartonShower(parameters: parameters)
    hadronisation = Hadronisation(parameters: parameters)
  }

  /// The particles of a jet of a class, without the soft background.
  package func hardParticles(
    of jetClass: ToyJetClass, _ random: inout SeededGenerator
  ) -> [Particle] {
    let tail =
      jetClass == .gluon
      ? parameters.gluonTransverseMomentumTail : parameters.transverseMomentumTail
    let pt = parameters.transverseMomentum - tail * PortableMath.log(1 - random.uniform())
    switch jetClass {
    case .gluon: return lightJet(.gluon, pt, &random)
    case .quark: return lightJet(.quark, pt, &random)
    case .wBoson: return bosonJet(parameters.wBoson, pt, &random)
    case .zBoson: return bosonJet(parameters.zBoson, pt, &random)
    case .top: return topJet(pt, &random)
    }
  }

  /// Initial-state emissions and the underlying event in the acceptance.
  package func background(_ random: inout SeededGenerator) -> [Particle] {
    var particles: [Particle] = []
    let range = parameters.initialStateRange
    let logRange = PortableMath.log(range.upperBound / range.lowerBound)
    for _ in 0..<random.poisson(mean: parameters.initialStateMean) {
      let pt = range.lowerBound * PortableMath.exp(logRange * random.uniform())
      let p = momentumInDisc(pt: pt, &random)
      let parton = Parton(
        kind: .gluon, energy: p.e, direction: p.direction,
        maximumAngle: parameters.jetEmissionAngle)
      particles += fragments(of: parton, &random)
    }
    for _ in 0..<random.poisson(mean: parameters.underlyingMean) {
      let pt = -parameters.underlyingTransverse * PortableMath.log(1 - random.uniform())
      let p = momentumInDisc(pt: pt, &random)
      hadronisation.emit(p.e, p.direction, (0, 0, 0), &particles, &random)
    }
    return particles
  }

  private func lightJet(
    _ kind: Parton.Kind, _ pt: Double, _ random: inout SeededGenerator
  ) -> [Particle] {
    let parton = Parton(
      kind: kind, energy: pt, direction: .jetAxis, maximumAngle: parameters.jetEmissionAngle)
    return fragments(of: parton, &random)
  }

  private func bosonJet(
    _ boson: Resonance, _ pt: Double, _ random: inout SeededGenerator
  ) -> [Particle] {
    let mass = Decays.mass(of: boson, &random)
    let parent = FourMomentum(e: (pt * pt + mass * mass).squareRoot(), x: pt, y: 0, z: 0)
    return boosted(bosonAtRest(mass: mass, &random), from: parent)
  }

  /// t → bW → b q q̄′ after the top quark itself has radiated.
  private func topJet(_ pt: Double, _ random: inout SeededGenerator) -> [Particle] {
    let mass = Decays.mass(of: parameters.top, &random)
    let start = Parton(
      kind: .quark, energy: (pt * pt + mass * mass).squareRoot(), direction: .jetAxis,
      maximumAngle: parameters.jetEmissionAngle, mass: mass)
    var partons: [Parton] = []
    shower.shower(start, into: &partons, &random)
    var particles: [Particle] = []
    var decayed: [Particle] = []
    for parton in partons {
      if parton.mass > 0 {
        let p = max(0, parton.energy * parton.energy - mass * mass).squareRoot()
        let top = FourMomentum(
          e: (p * p + mass * mass).squareRoot(), x: p * parton.direction.x,
          y: p * parton.direction.y, z: p * parton.direction.z)
        decayed = boosted(topAtRest(mass: mass, &random), from: top)
      } else {
        hadronisation.hadronise(parton, into: &particles, &random)
      }
    }
    return decayed + particles
  }

  private func topAtRest(mass: Double, _ random: inout SeededGenerator) -> [Particle] {
    let wMass = Decays.mass(of: parameters.wBoson, &random)
    let (bottom, w) = Decays.twoBody(
      FourMomentum(e: mass, x: 0, y: 0, z: 0), masses: (0, wMass), &random)
    let parton = Parton(
      kind: .quark, energy: bottom.e, direction: bottom.direction,
      maximumAngle: parameters.decayEmissionAngle, mass: parameters.bottomMass)
    var particles = fragments(of: parton, &random)
    particles += boosted(bosonAtRest(mass: wMass, &random), from: w)
    balance(&particles, mass: mass)
    return particles
  }

  private func bosonAtRest(mass: Double, _ random: inout SeededGenerator) -> [Particle] {
    let axis = Direction.isotropic(&random)
    let opposite = Direction(x: -axis.x, y: -axis.y, z: -axis.z)
    var particles: [Particle] = []
    for direction in [axis, opposite] {
      let parton = Parton(
        kind: .quark, energy: 0.5 * mass, direction: direction,
        maximumAngle: parameters.decayEmissionAngle)
      particles += fragments(of: parton, &random)
    }
    balance(&particles, mass: mass)
    return particles
  }

  private func fragments(
    of parton: Parton, _ random: inout SeededGenerator
  ) -> [Particle] {
    var partons: [Parton] = []
    shower.shower(parton, into: &partons, &random)
    var particles: [Particle] = []
    for parton in partons { hadronisation.hadronise(parton, into: &particles, &random) }
    return particles
  }

  /// Brings the products of a decay to rest with exactly the mass of what decayed.
  ///
  /// Shower and hadronisation keep each parton's energy but lose a little of its momentum to the
  /// mass it acquires; a boost to the frame without momentum and one common factor restore both.
  private func balance(_ particles: inout [Particle], mass: Double) {
    var sum = FourMomentum.zero
    for particle in particles { sum += particle.p }
    let factor = mass / sum.mass
    for index in particles.indices {
      particles[index].p = factor * particles[index].p.boosted(into: sum)
    }
  }

  private func boosted(_ particles: [Particle], from frame: FourMomentum) -> [Particle] {
    particles.map { Particle(kind: $0.kind, p: $0.p.boosted(from: frame)) }
  }

  /// A massless momentum uniform in the disc of the acceptance around the jet axis.
  private func momentumInDisc(
    pt: Double, _ random: inout SeededGenerator
  ) -> FourMomentum {
    let r = parameters.acceptance * random.uniform().squareRoot()
    let (sin, cos) = PortableMath.sinCos(PortableMath.tau * random.uniform())
    return FourMomentum(pt: pt, eta: r * sin, phi: r * cos)
  }
}
