/// The partons that the incoming ones radiate, which take the recoil of the hard process.
struct InitialStateRadiation: Sendable {
  var parameters: ToyEventParameters

  /// Appends massless partons with the opposite transverse momentum of `system`.
  ///
  /// A hard enough parton may split; the parts share its momentum, each in between 0.2 and 0.8 of
  /// it, and lie apart by a momentum across.
  ///
  /// - Parameter rapidity: the mean rapidity of the partons.
  func balance(
    _ system: FourMomentum, rapidity: Double, into particles: inout [ToyParticle],
    _ random: inout SeededGenerator
  ) {
    radiate(-system.x, -system.y, rapidity, &particles, &random)
  }

  private func radiate(
    _ x: Double, _ y: Double, _ rapidity: Double, _ particles: inout [ToyParticle],
    _ random: inout SeededGenerator
  ) {
    let isHard = x * x + y * y > parameters.splittingMinimum * parameters.splittingMinimum
    guard isHard, random.uniform() < parameters.splittingChance else {
      let own = rapidity + parameters.initialStateRapidity * random.normal()
      let p = FourMomentum(mass: 0, x: x, y: y, rapidity: own)
      particles.append(ToyParticle(.jet, p))
      return
    }
    let share = random.uniform(0.2, 0.8)
    let across = random.uniform(-0.4, 0.4)
    let first = (x: share * x - across * y, y: share * y + across * x)
    radiate(first.x, first.y, rapidity, &particles, &random)
    radiate(x - first.x, y - first.y, rapidity, &particles, &random)
  }
}
