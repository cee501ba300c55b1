/// The sixteen observables of a jet.
///
/// Those whose names end in `_mmdt` are computed on what mMDT grooming leaves, the momentum
/// dispersion `zlogz` and the multiplicity on the whole jet.
package enum JetObservables {
  /// The names, in the order of ``values(of:cut:)``.
  package static let names = [
    "zlogz", "c1_b0_mmdt", "c1_b1_mmdt", "c1_b2_mmdt", "c2_b1_mmdt", "c2_b2_mmdt", "d2_b1_mmdt",
    "d2_b2_mmdt", "d2_a1_b1_mmdt", "d2_a1_b2_mmdt", "m2_b1_mmdt", "m2_b2_mmdt", "n2_b1_mmdt",
    "n2_b2_mmdt", "mass_mmdt", "multiplicity",
  ]

  /// The observables of a jet:
  ///
  /// - zlogz = Σ z ln z, with z the share of the sum of transverse momenta;
  /// - C1(β) = e2(β) for β = 0, 1, 2 and C2(β) = e3(β) / e2(β)²;
  /// - D2(β) = e3(β) / e2(β)³ and, with two exponents, D2(α,β) = e3(α) / e2(β)^(3α/β)
  ///   (A. J. Larkoski, I. Moult and D. Neill, JHEP 12 (2014) 009), so that D2(1,1) = D2(1);
  /// - M2(β) = ₁e₃(β) / e2(β) and N2(β) = ₂e₃(β) / e2(β)²;
  /// - the mass in GeV and the number of constituents.
  ///
  /// Ratios that do not exist (a single constituent, or all at one point) are zero.
  ///
  /// - Parameters:
  ///   - constituents: the constituents of the jet before grooming; may be empty.
  ///   - cut: z_cut of the grooming.
  package static func values(of constituents: [JetConstituent], cut: Double) -> [Double] {
    let groomed = ModifiedMassDrop(constituents, cut: cut)
    let kept = groomed.kept.map { constituents[$0] }
    let total = constituents.reduce(0) { $0 + $1.pt }
    var zlogz = 0.0
    for particle in constituents {
      let z = particle.pt / total
      zlogz += z * PortableMath.log(z)
    }
    let c = EnergyCorrelators(kept)
    let e2 = c.e2
    return [
      zlogz, c.pairs, e2.0, e2.1,
      ratio(c.e3.0, e2.0 * e2.0), ratio(c.e3.1, e2.1 * e2.1),
      ratio(c.e3.0, e2.0 * e2.0 * e2.0), ratio(c.e3.1, e2.1 * e2.1 * e2.1),
      ratio(c.e3.0, e2.0 * e2.0 * e2.0), ratio(c.e3.0, e2.1 * e2.1.squareRoot()),
      ratio(c.smallest.0, e2.0), ratio(c.smallest.1, e2.1),
      ratio(c.twoSmallest.0, e2.0 * e2.0), ratio(c.twoSmallest.1, e2.1 * e2.1),
      kept.count > 1 ? groomed.momentum.mass : 0, Double(constituents.count),
    ]
  }

  private static func ratio(_ numerator: Double, _ denominator: Double) -> Double {
    denominator > 0 ? numerator / denominator : 0
  }
}
