/// A quark or gluon of the shower. Momenta are massless; the mass of a heavy quark only shuts its
/// dead cone.
struct Parton {
  enum Kind { case quark, gluon }
  var kind: Kind
  var energy: Double
  var direction: Direction
  /// Emissions are allowed below this angle …
  var maximumAngle: Double
  /// … and above this one (mass over energy of a heavy quark, zero otherwise).
  var mass: Double = 0
}

/// Angular-ordered emission of gluons, and their splitting, by the veto algorithm.
///
/// A parton of energy E radiates at the rate
///
///     dP = dθ²/θ² · dz · αs(kt)/2π · P(z),   kt = z(1−z)Eθ > Q0
///
/// with the one-loop coupling and the splitting functions P(q→qg) = C_F (1+(1−z)²)/z,
/// P(g→gg) = C_A (2(1−z)/z + z(1−z)) and P(g→qq̄) = T_R n_f (z²+(1−z)²). Each next emission has
/// a smaller angle than the one before: colour coherence (R. K. Ellis, W. J. Stirling and
/// B. R. Webber, "QCD and Collider Physics", chapter 5). Both daughters keep the energy sum
/// and balance their transverse momenta about the parent's direction.
struct PartonShower {
  var parameters: ToyJetParameters
  private let slope: Double
  private let largestCoupling: Double

  init(parameters: ToyJetParameters) {
    self.parameters = parameters
    // One-loop β function with five flavours: (33 − 2 n_f)/12π.
    slope = 23 / (12 * Double.pi)
    largestCoupling = Self.coupling(parameters.cutoff, parameters.couplingAtZ, slope)
  }

  /// Radiates from a parton until nothing above the cut-off is left, and appends what came out.
  func shower(_ start: Parton, into final: inout [Parton], _ random: inout SeededGenerator) {
    var pending = [start]
    while var parton = pending.popLast() {
      if let emitted = branch(&parton, &random) {
        pending.append(emitted)
        pending.append(parton)
      } else {
        final.append(parton)
      }
    }
  }

  /// Follows a parton down to its next branching; nil when there is none above the cut-off.
  private func branch(_ parton: inout Parton, _ random: inout SeededGenerator) -> Parton? {
    let cutoff = parameters.cutoff
    let deadAngle = parton.mass / parton.energy
    let smallestAngle = max(deadAngle, 4 * cutoff / parton.energy)
    let scale = largestCoupling / (2 * Double.pi)
    var angle = parton.maximumAngle
    while angle > smallestAngle {
      // The rate per unit of ln θ² with the largest coupling and the largest P(z) = 2C/z.
      let smallestZ = cutoff / (parton.energy * angle)
      let range = -PortableMath.log(smallestZ)
      let emission = scale * 2 * colour(of: parton.kind) * range
      let splitting = parton.kind == .gluon ? scale * 0.5 * parameters.flavours : 0
      let total = emission + splitting
      angle *= PortableMath.exp(0.5 * PortableMath.log(1 - random.uniform()) / total)
      guard angle > smallestAngle else { return nil }
      let splits = random.uniform() * total >= emission
      let z = splits ? random.uniform() : PortableMath.exp(-range * random.uniform())
      let kt = z * (1 - z) * parton.energy * angle
      // What is left of a heavy quark needs at least its mass.
      guard kt > cutoff, (1 - z) * parton.energy > parton.mass else { continue }
      let weight = Self.coupling(kt, parameters.couplingAtZ, slope) / largestCoupling
      if random.uniform() < weight * shape(parton.kind, splits: splits, z) {
        return divide(&parton, z: z, angle: angle, splits: splits, &random)
      }
    }
    return nil
  }

  private func colour(of kind: Parton.Kind) -> Double {
    switch kind {
    case .quark: 4.0 / 3
    case .gluon: 3
    }
  }

  /// P(z) over its overestimate.
  private func shape(_ kind: Parton.Kind, splits: Bool, _ z: Double) -> Double {
    if splits { return z * z + (1 - z) * (1 - z) }
    switch kind {
    case .quark: return 0.5 * (1 + (1 - z) * (1 - z))
    case .gluon: return (1 - z) * (1 + 0.5 * z * z)
    }
  }

  /// Divides a parton in two at an angle; the parton keeps 1 − z, the returned one has z.
  private func divide(
    _ parton: inout Parton, z: Double, angle: Double, splits: Bool,
    _ random: inout SeededGenerator
  ) -> Parton {
    let across = parton.direction.perpendicular(azimuth: PortableMath.tau * random.uniform())
    let emitted = Parton(
      kind: splits ? .quark : .gluon, energy: z * parton.energy,
      direction: parton.direction.turned(by: (1 - z) * angle, towards: across),
      maximumAngle: angle)
    parton.direction = parton.direction.turned(by: -z * angle, towards: across)
    parton.energy *= 1 - z
    parton.maximumAngle = angle
    if splits { parton.kind = .quark }
    return emitted
  }

  /// The one-loop coupling at a transverse momentum in GeV.
  private static func coupling(_ kt: Double, _ atZ: Double, _ slope: Double) -> Double {
    atZ / (1 + 2 * atZ * slope * PortableMath.log(kt / 91.19))
  }
}
