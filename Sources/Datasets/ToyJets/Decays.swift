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

  /// A mass from the Breit–Wigner line of a particle, the outer 1 % on either side left out.
  package static func mass(of particle: Resonance, _ random: inout SeededGenerator) -> Double {
    let angle = Double.pi * random.uniform(-0.49, 0.49)
    let (sin, cos) = PortableMath.sinCos(angle)
    return particle.mass + 0.5 * particle.width * sin / cos
  }
}

/// A particle with a mass and a width, both in GeV.
public struct Resonance: Sendable, Equatable {
  /// The pole mass.
  public var mass: Double
  /// The full width.
  public var width: Double

  /// A particle with a mass and a full width in GeV.
  public init(mass: Double, width: Double) {
    self.mass = mass
    self.width = width
  }
}
