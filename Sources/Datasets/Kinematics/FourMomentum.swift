/// An energy and a momentum in GeV (c = 1), z along the beam.
package struct FourMomentum: Sendable, Equatable {
  package var e: Double
  package var x: Double
  package var y: Double
  package var z: Double

  package init(e: Double, x: Double, y: Double, z: Double) {
    self.e = e
    self.x = x
    self.y = y
    self.z = z
  }

  /// A massless particle of an energy in a direction.
  init(energy: Double, along direction: Direction) {
    self.init(
      e: energy, x: energy * direction.x, y: energy * direction.y, z: energy * direction.z)
  }

  /// A massless particle from its transverse momentum, pseudorapidity and azimuth.
  init(pt: Double, eta: Double, phi: Double) {
    let (sinh, cosh) = PortableMath.sinhCosh(eta)
    let (sin, cos) = PortableMath.sinCos(phi)
    self.init(e: pt * cosh, x: pt * cos, y: pt * sin, z: pt * sinh)
  }

  /// A particle from its mass, transverse momentum, rapidity and azimuth.
  init(mass: Double, pt: Double, rapidity: Double, phi: Double) {
    let (sin, cos) = PortableMath.sinCos(phi)
    self.init(mass: mass, x: pt * cos, y: pt * sin, rapidity: rapidity)
  }

  /// A particle from its mass, the two components of its transverse momentum and its rapidity.
  init(mass: Double, x: Double, y: Double, rapidity: Double) {
    let (sinh, cosh) = PortableMath.sinhCosh(rapidity)
    let transverseMass = (mass * mass + x * x + y * y).squareRoot()
    self.init(e: transverseMass * cosh, x: x, y: y, z: transverseMass * sinh)
  }

  package static let zero = FourMomentum(e: 0, x: 0, y: 0, z: 0)

  package static func + (a: FourMomentum, b: FourMomentum) -> FourMomentum {
    FourMomentum(e: a.e + b.e, x: a.x + b.x, y: a.y + b.y, z: a.z + b.z)
  }

  package static func += (a: inout FourMomentum, b: FourMomentum) { a = a + b }

  package static func * (factor: Double, p: FourMomentum) -> FourMomentum {
    FourMomentum(e: factor * p.e, x: factor * p.x, y: factor * p.y, z: factor * p.z)
  }

  /// The length of the momentum.
  package var momentum: Double { (x * x + y * y + z * z).squareRoot() }

  /// The momentum transverse to the beam.
  package var pt: Double { (x * x + y * y).squareRoot() }

  /// The azimuth around the beam, in (−π, π].
  package var phi: Double { PortableMath.atan2(y, x) }

  /// The pseudorapidity asinh(z/pt); the momentum must not lie along the beam.
  package var eta: Double { PortableMath.asinh(z / pt) }

  /// The rapidity atanh(z/e) = asinh(z/√(pt² + m²)).
  package var rapidity: Double {
    PortableMath.asinh(z / (((e - z) * (e + z)).squareRoot()))
  }

  /// The invariant mass; zero when rounding makes its square negative.
  package var mass: Double { max(0, (e - momentum) * (e + momentum)).squareRoot() }

  /// The direction of the momentum, which must not be zero.
  var direction: Direction {
    let scale = 1 / momentum
    return Direction(x: scale * x, y: scale * y, z: scale * z)
  }

  /// This momentum, given in the rest frame of `frame`, seen from where `frame` is measured.
  package func boosted(from frame: FourMomentum) -> FourMomentum {
    let mass = ((frame.e - frame.momentum) * (frame.e + frame.momentum)).squareRoot()
    let product = x * frame.x + y * frame.y + z * frame.z
    let energy = (e * frame.e + product) / mass
    let factor = (e + energy) / (frame.e + mass)
    return FourMomentum(
      e: energy, x: x + factor * frame.x, y: y + factor * frame.y, z: z + factor * frame.z)
  }

  /// This momentum seen from the rest frame of `frame`.
  package func boosted(into frame: FourMomentum) -> FourMomentum {
    boosted(from: FourMomentum(e: frame.e, x: -frame.x, y: -frame.y, z: -frame.z))
  }
}

/// A unit vector.
struct Direction: Sendable {
  var x: Double
  var y: Double
  var z: Double

  static let jetAxis = Direction(x: 1, y: 0, z: 0)

  /// A direction drawn uniformly on the sphere.
  static func isotropic(_ random: inout SeededGenerator) -> Direction {
    let z = 2 * random.uniform() - 1
    let (sin, cos) = PortableMath.sinCos(PortableMath.tau * random.uniform())
    let r = max(0, 1 - z * z).squareRoot()
    return Direction(x: r * cos, y: r * sin, z: z)
  }

  /// A unit vector across this one, at an azimuth around it.
  func perpendicular(azimuth: Double) -> Direction {
    // The axis least along this direction gives a well-conditioned first perpendicular.
    let first: Direction
    if z.magnitude < 0.7 {
      let scale = 1 / (x * x + y * y).squareRoot()
      first = Direction(x: -y * scale, y: x * scale, z: 0)
    } else {
      let scale = 1 / (y * y + z * z).squareRoot()
      first = Direction(x: 0, y: -z * scale, z: y * scale)
    }
    let second = Direction(
      x: y * first.z - z * first.y, y: z * first.x - x * first.z, z: x * first.y - y * first.x)
    let (sin, cos) = PortableMath.sinCos(azimuth)
    return Direction(
      x: cos * first.x + sin * second.x, y: cos * first.y + sin * second.y,
      z: cos * first.z + sin * second.z)
  }

  /// This direction turned by an angle towards a direction across it.
  func turned(by angle: Double, towards across: Direction) -> Direction {
    let (sin, cos) = PortableMath.sinCos(angle)
    return Direction(
      x: cos * x + sin * across.x, y: cos * y + sin * across.y, z: cos * z + sin * across.z)
  }
}
