/// Decays of heavy particles.
package enum Decays {
  /// The isotropic decay of a particle into two, in the frame where the parent is measured.
  ///
  /// - Parameters:
  ///   - parent: the parent, whose mass is at least the sum of the masses.
  ///   - masses: the masses of the two daughters in GeV.
  /// - Returns: the daughters; their sum is the parent up to rounding.
  package static func twoBody(
    _ parent: FourMomentum, masses: (Double, Double), _ random: inout SeededGenerator
  ) -> (FourMomentum, FourMomentum) {
    let mass = parent.mass
    let direction = Direction.isotropic(&random)
    let firstEnergy =
      (mass * mass + masses.0 * masses.0 - masses.1 * masses.1) / (2 * mass)
    let p = max(0, firstEnergy * firstEnergy - masses.0 * masses.0).squareRoot()
    let first = FourMomentum(
      e: firstEnergy, x: p * direction.x, y: p * direction.y, z: p * direction.z)
    let second = FourMomentum(e: mass - firstEnergy, x: -first.x, y: -first.y, z: -first.z)
    return (first.boosted(from: parent), second.boosted(from: parent))
  }

  /// The decay of a particle into three by phase space alone: every configuration that conserves
  /// energy and momentum is equally likely.
  ///
  /// The first two daughters are made as one particle of a mass m₁₂, which is drawn with the
  /// density p(M; m₁₂, m₃) p(m₁₂; m₁, m₂), p the momentum of two daughters at rest (PDG, review
  /// "Kinematics", three-body phase space).
  ///
  /// - Parameters:
  ///   - parent: the parent, whose mass is above the sum of the masses.
  ///   - masses: the masses of the three daughters in GeV.
  /// - Returns: the daughters; their sum is the parent up to rounding.
  package static func threeBody(
    _ parent: FourMomentum, masses: (Double, Double, Double), _ random: inout SeededGenerator
  ) -> (FourMomentum, FourMomentum, FourMomentum) {
    let mass = parent.mass
    let least = masses.0 + masses.1
    let most = mass - masses.2
    // Each factor falls or rises with m₁₂, so that its largest value lies at an end.
    let bound =
      daughterMomentum(of: mass, masses: (least, masses.2))
      * daughterMomentum(of: most, masses: (masses.0, masses.1))
    while true {
      let pair = random.uniform(least, most)
      let weight =
        daughterMomentum(of: mass, masses: (pair, masses.2))
        * daughterMomentum(of: pair, masses: (masses.0, masses.1))
      guard random.uniform() * bound < weight else { continue }
      let (both, third) = twoBody(parent, masses: (pair, masses.2), &random)
      let (first, second) = twoBody(both, masses: (masses.0, masses.1), &random)
      return (first, second, third)
    }
  }

  /// The momentum of the two daughters of a particle at rest,
  /// p = √((M² − (m₁ + m₂)²)(M² − (m₁ − m₂)²)) / 2M; zero where the decay is not possible.
  package static func daughterMomentum(of mass: Double, masses: (Double, Double)) -> Double {
    let sum = masses.0 + masses.1
    let difference = masses.0 - masses.1
    let product = (mass * mass - sum * sum) * (mass * mass - difference * difference)
    return mass > sum ? max(0, product).squareRoot() / (2 * mass) : 0
  }

  /// A mass from the Breit–Wigner line of a particle, the outer 1 % on either side left out.
  package static func mass(of particle: Resonance, _ random: inout SeededGenerator) -> Double {
    let angle = Double.pi * random.uniform(-0.49, 0.49)
    let (sin, cos) = PortableMath.sinCos(angle)
    return particle.mass + 0.5 * particle.width * sin / cos
  }
}
