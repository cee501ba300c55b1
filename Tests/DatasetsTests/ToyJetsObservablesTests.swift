import Datasets
import Foundation
import TestSupport
import Testing

@Suite struct ToyJetsObservablesTests {
  private func particle(_ pt: Double, _ eta: Double, _ phi: Double) -> JetConstituent {
    JetConstituent(pt: pt, eta: eta, phi: phi)
  }

  /// Particles in a disc, most of them soft.
  private func randomJet(_ count: Int, _ random: inout TestRandom) -> [JetConstituent] {
    (0..<count).map { _ in
      let size = Double.random(in: 0...6, using: &random)
      return particle(
        Foundation.exp(size), Double.random(in: -0.4...0.4, using: &random),
        Double.random(in: -0.4...0.4, using: &random))
    }
  }

  private func close(_ values: [Double], _ expected: [Double], _ bound: Double = 1e-12) -> Bool {
    values.count == expected.count
      && zip(values, expected).allSatisfy { ($0 - $1).magnitude <= bound * max(1e-3, $1.magnitude) }
  }

  /// z = 1/2 twice at a distance of 0.3: no triples.
  @Test func twoEqualParticles() {
    let values = JetObservables.values(
      of: [particle(50, 0, 0), particle(50, 0.3, 0)], cut: 0.1)
    // m² = 2 pt² (cosh Δη − 1).
    let mass = 50 * (2 * (Foundation.cosh(0.3) - 1)).squareRoot()
    #expect(
      close(
        values,
        [-Foundation.log(2), 0.25, 0.075, 0.0225, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, mass, 2]))
  }

  /// z = 1/3 at the corners of a triangle with sides R: e2(β) = R^β/3, e3(β) = R^3β/27.
  @Test func equilateralTriangle() {
    let r = 0.2
    let height = r * 0.75.squareRoot()
    let values = JetObservables.values(
      of: [particle(10, 0, 0), particle(10, r, 0), particle(10, r / 2, height)], cut: 0.1)
    let expected: [Double] = [
      -Foundation.log(3), 1.0 / 3, r / 3, r * r / 3,
      r / 3, r * r / 3, 1, 1, 1, 3.0.squareRoot() / 9,
      1.0 / 9, 1.0 / 9, 1.0 / 3, 1.0 / 3,
    ]
    #expect(close(Array(values.prefix(14)), expected, 1e-11))
    #expect(values[15] == 3)
  }

  @Test func tinyJets() {
    #expect(JetObservables.values(of: [], cut: 0.1) == [Double](repeating: 0, count: 16))
    let one = JetObservables.values(of: [particle(7, 0.1, -0.2)], cut: 0.1)
    #expect(one == [Double](repeating: 0, count: 15) + [1])
    // Two particles at one point: nothing is divided by zero.
    let same = JetObservables.values(of: [particle(7, 0, 0), particle(7, 0, 0)], cut: 0.1)
    #expect(same.allSatisfy { $0.isFinite })
    #expect(same[1] == 0.25)
    #expect(same[2...13].allSatisfy { $0 == 0 })
  }

  /// All sixteen against the plain implementation; odd counts reach every remainder of the lanes.
  @Test(arguments: [2, 3, 4, 5, 6, 7, 8, 13, 30, 41])
  func equalsThePlainImplementation(count: Int) {
    var random = TestRandom(seed: UInt64(count))
    for _ in 0..<(count > 20 ? 10 : 60) {
      let jet = randomJet(count, &random)
      let values = JetObservables.values(of: jet, cut: 0.1)
      let expected = ToyJetsOracle.observables(jet, cut: 0.1)
      // Some jets groom to one particle: the oracle's ratios are 0/0 there.
      let defined = expected.map { $0.isNaN ? 0 : $0 }
      for (index, name) in JetObservables.names.enumerated() {
        // The mass is a difference of large squares.
        let bound = index == 14 ? 1e-4 : 1e-9 * max(1, defined[index].magnitude)
        #expect((values[index] - defined[index]).magnitude <= bound, "\(name), \(count) particles")
      }
    }
  }

  @Test func namesAndOrderAreThoseOfTheField() {
    #expect(
      ToyJets.featureNames.joined(separator: " ")
        == "zlogz c1_b0_mmdt c1_b1_mmdt c1_b2_mmdt c2_b1_mmdt c2_b2_mmdt d2_b1_mmdt d2_b2_mmdt "
        + "d2_a1_b1_mmdt d2_a1_b2_mmdt m2_b1_mmdt m2_b2_mmdt n2_b1_mmdt n2_b2_mmdt mass_mmdt "
        + "multiplicity")
    #expect(ToyJets.classNames == ["g", "q", "w", "z", "t"])
  }

  @Test(.requiresShared("data/jets_hlf_1024.npz")) func namesAreThoseOfTheRealData() throws {
    let path = try #require(sharedFile("data/jets_hlf_1024.npz"))
    let real = try Dataset.read(path)
    #expect(real.featureNames == ToyJets.featureNames)
    #expect(real.classNames == ToyJets.classNames)
  }

  // MARK: Grooming

  /// A soft branch at a wide angle goes, two hard prongs stay.
  @Test func groomingDropsTheSoftBranch() {
    let jet = [particle(60, 0, 0), particle(40, 0.1, 0), particle(5, 0, 0.4)]
    let groomed = ModifiedMassDrop(jet, cut: 0.1)
    #expect(groomed.kept == [0, 1])
    #expect(ToyJetsOracle.groomed(jet, cut: 0.1)?.members == [0, 1])
  }

  /// Grooming ends at the first branch that passes: soft particles inside a prong stay.
  @Test func groomingEndsAtTheFirstHardBranch() {
    let jet = [
      particle(60, 0, 0), particle(1, 0.02, 0), particle(40, 0.3, 0), particle(2, 0.3, 0.03),
      particle(3, -0.35, 0.35),
    ]
    #expect(ModifiedMassDrop(jet, cut: 0.1).kept == [0, 1, 2, 3])
  }

  /// One hard core with soft particles around it is groomed to the core, without mass.
  @Test func groomingOfOneProngLeavesOneParticle() {
    let jet = [particle(100, 0, 0), particle(4, 0.1, 0), particle(4, 0, 0.2), particle(4, -0.3, 0)]
    let groomed = ModifiedMassDrop(jet, cut: 0.1)
    #expect(groomed.kept == [0])
    #expect(groomed.momentum.mass < 1e-5)
    #expect(JetObservables.values(of: jet, cut: 0.1)[14] == 0)
  }

  /// The cut decides between shares just above and below it.
  @Test(arguments: [(9.0, 1), (9.8, 1), (10.2, 2), (12, 2)])
  func groomingCut(soft: Double, kept: Int) {
    let jet = [particle(100 - soft, 0, 0), particle(soft, 0.2, 0)]
    #expect(ModifiedMassDrop(jet, cut: 0.1).kept.count == kept)
  }

  // MARK: Clustering

  @Test(arguments: [(SequentialClustering.Algorithm.antiKT, -1.0), (.cambridgeAachen, 0)])
  func clusteringEqualsThePlainImplementation(
    algorithm: SequentialClustering.Algorithm, power: Double
  ) {
    var random = TestRandom(seed: 21)
    for count in [1, 2, 3, 10, 25, 40] {
      for _ in 0..<8 {
        let particles = randomJet(count, &random)
        let clusters = SequentialClustering(particles, algorithm: algorithm, radius: 0.2)
        let found = clusters.jets.map { clusters.particles(of: $0) }
        let expected = ToyJetsOracle.jets(particles, power: power, radius: 0.2).map(\.members)
        // The order of jets that end at the same distance means nothing.
        #expect(found.sorted { $0[0] < $1[0] } == expected.sorted { $0[0] < $1[0] })
      }
    }
  }
}
