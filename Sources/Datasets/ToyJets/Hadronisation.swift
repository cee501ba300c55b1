/// Turns partons into particles, independently of one another.
///
/// A parton of energy E becomes a chain of hadrons: each takes a fraction x of the energy left,
/// with f(x) = (1+a)(1−x)^a (R. D. Field and R. P. Feynman, Nucl. Phys. B 136, 1 (1978)), and a
/// transverse momentum of Gaussian width σ; hadrons that would leave at an angle beyond the one at
/// which the parton was made are drawn again: they belong to other partons. The chain ends where
/// what is left can no longer make two hadrons. The chain of a gluon, the corner of two strings, is
/// denser: 1 + a is multiplied by a factor. A share of the hadrons are π⁰ and decay to two photons.
package struct Hadronisation {
  /// What the detector can tell apart.
  package enum Kind: Sendable { case charged, photon, neutral }

  /// A massless particle that leaves the jet.
  package struct Particle: Sendable {
    package var kind: Kind
    package var p: FourMomentum
  }

  var parameters: ToyJetParameters

  func hadronise(
    _ parton: Parton, into particles: inout [Particle], _ random: inout SeededGenerator
  ) {
    let width = parameters.hadronTransverse
    let density: Double
    switch parton.kind {
    case .quark: density = 1 + parameters.fragmentationPower
    case .gluon: density = (1 + parameters.fragmentationPower) * parameters.gluonDensity
    }
    let power = 1 / density
    var left = parton.energy
    var recoil = (x: 0.0, y: 0.0, z: 0.0)
    let smallest = max(width / parton.maximumAngle, parameters.hadronEnergy)
    while left > 2 * smallest {
      let across = parton.direction.perpendicular(azimuth: PortableMath.tau * random.uniform())
      let kt = width * (-2 * PortableMath.log(1 - random.uniform())).squareRoot()
      let x = 1 - PortableMath.pow(1 - random.uniform(), power)
      let energy = x * left
      guard energy > parameters.hadronEnergy, energy * parton.maximumAngle > kt else { continue }
      let px = kt * across.x
      let py = kt * across.y
      let pz = kt * across.z
      recoil = (recoil.x - px, recoil.y - py, recoil.z - pz)
      emit(energy, parton.direction, (px, py, pz), &particles, &random)
      left -= energy
    }
    // The last hadron of the chain takes what is left, and the recoil as far as it can.
    let size = (recoil.x * recoil.x + recoil.y * recoil.y + recoil.z * recoil.z).squareRoot()
    let largest = left * min(1, parton.maximumAngle)
    let share = size > largest ? largest / size : 1
    emit(
      left, parton.direction, (share * recoil.x, share * recoil.y, share * recoil.z), &particles,
      &random)
  }

  /// Appends a massless hadron of an energy, or the photons it decays to.
  func emit(
    _ energy: Double, _ direction: Direction, _ kick: (x: Double, y: Double, z: Double),
    _ particles: inout [Particle], _ random: inout SeededGenerator
  ) {
    let raw = FourMomentum(
      e: 0, x: energy * direction.x + kick.x, y: energy * direction.y + kick.y,
      z: energy * direction.z + kick.z)
    let axis = raw.direction
    let choice = random.uniform()
    if choice < parameters.chargedShare {
      particles.append(Particle(kind: .charged, p: FourMomentum(energy: energy, along: axis)))
    } else if choice < parameters.chargedShare + parameters.neutralShare {
      particles.append(Particle(kind: .neutral, p: FourMomentum(energy: energy, along: axis)))
    } else {
      decayPion(energy, axis, &particles, &random)
    }
  }

  /// π⁰ → γγ: shares u and 1 − u of the energy, m² = u(1−u)E²θ².
  private func decayPion(
    _ energy: Double, _ axis: Direction, _ particles: inout [Particle],
    _ random: inout SeededGenerator
  ) {
    let u = random.uniform(0.02, 0.98)
    let angle = min(1, 0.135 / (energy * (u * (1 - u)).squareRoot()))
    let across = axis.perpendicular(azimuth: PortableMath.tau * random.uniform())
    particles.append(
      Particle(
        kind: .photon,
        p: FourMomentum(
          energy: u * energy, along: axis.turned(by: (1 - u) * angle, towards: across))))
    particles.append(
      Particle(
        kind: .photon,
        p: FourMomentum(
          energy: (1 - u) * energy, along: axis.turned(by: -u * angle, towards: across))))
  }
}
