/// The energy-correlation functions of a set of particles, for momentum shares z and distances
/// ΔR = √(Δη² + Δφ²):
///
///     e2(β)  = Σ_{i<j}   z_i z_j ΔR_ij^β
///     e3(β)  = Σ_{i<j<k} z_i z_j z_k (ΔR_ij ΔR_ik ΔR_jk)^β
///     1e3(β) = … z_i z_j z_k · (the smallest of the three ΔR)^β
///     2e3(β) = … z_i z_j z_k · (the product of the two smallest)^β
///
/// (A. J. Larkoski, G. P. Salam and J. Thaler, JHEP 06 (2013) 108; I. Moult, L. Necib and
/// J. Thaler, JHEP 12 (2016) 153). All sums run over every pair and triple, in double precision.
package struct EnergyCorrelators: Sendable, Equatable {
  /// Σ_{i<j} z_i z_j.
  package var pairs = 0.0
  /// e2 for β = 1 and 2.
  package var e2 = (0.0, 0.0)
  /// e3 = ₃e₃ for β = 1 and 2.
  package var e3 = (0.0, 0.0)
  /// ₁e₃ for β = 1 and 2.
  package var smallest = (0.0, 0.0)
  /// ₂e₃ for β = 1 and 2.
  package var twoSmallest = (0.0, 0.0)

  package static func == (a: EnergyCorrelators, b: EnergyCorrelators) -> Bool {
    a.pairs == b.pairs && a.e2 == b.e2 && a.e3 == b.e3 && a.smallest == b.smallest
      && a.twoSmallest == b.twoSmallest
  }

  /// The functions of these particles; z is the share of the sum of transverse momenta.
  package init(_ particles: [JetConstituent]) {
    let total = particles.reduce(0) { $0 + $1.pt }
    let count = particles.count
    let stride = (count + 3) / 4
    // Row i holds ΔR_ik for k < i and zero from k = i on. A triple with a zero distance adds
    // nothing to any of the sums, so whole vectors of four can run past the diagonal.
    withUnsafeTemporaryAllocation(of: SIMD4<Double>.self, capacity: (count + 1) * stride) { space in
      space.initialize(repeating: .zero)
      let shares = UnsafeMutableBufferPointer(rebasing: space[(count * stride)...])
      for i in 0..<count {
        shares[i / 4][i % 4] = particles[i].pt / total
        for k in 0..<i {
          let eta = particles[i].eta - particles[k].eta
          let phi = particles[i].phi - particles[k].phi
          space[i * stride + k / 4][k % 4] = (eta * eta + phi * phi).squareRoot()
        }
      }
      addPairsAndTriples(UnsafeBufferPointer(space), shares: UnsafeBufferPointer(shares), count)
    }
  }

  private mutating func addPairsAndTriples(
    _ distances: UnsafeBufferPointer<SIMD4<Double>>, shares: UnsafeBufferPointer<SIMD4<Double>>,
    _ count: Int
  ) {
    let stride = (count + 3) / 4
    for j in 0..<count {
      let rowJ = UnsafeBufferPointer(rebasing: distances[(j * stride)..<((j + 1) * stride)])
      for i in 0..<j {
        let rowI = UnsafeBufferPointer(rebasing: distances[(i * stride)..<((i + 1) * stride)])
        let distance = rowJ[i / 4][i % 4]
        let share = shares[i / 4][i % 4] * shares[j / 4][j % 4]
        pairs += share
        e2.0 += share * distance
        e2.1 += share * distance * distance
        let sums = Self.thirds(rowI, rowJ, shares, blocks: (i + 3) / 4, distance)
        e3.0 += share * distance * sums.product.0
        e3.1 += share * distance * distance * sums.product.1
        smallest.0 += share * sums.smallest.0
        smallest.1 += share * sums.smallest.1
        twoSmallest.0 += share * sums.twoSmallest.0
        twoSmallest.1 += share * sums.twoSmallest.1
      }
    }
  }

  private typealias Pair = (Double, Double)

  /// The sums over the third particle of a triple. The product leaves out the distance of the
  /// first two.
  @inline(__always)
  private static func thirds(
    _ rowI: UnsafeBufferPointer<SIMD4<Double>>, _ rowJ: UnsafeBufferPointer<SIMD4<Double>>,
    _ shares: UnsafeBufferPointer<SIMD4<Double>>, blocks: Int, _ distance: Double
  ) -> (product: Pair, smallest: Pair, twoSmallest: Pair) {
    let a = SIMD4<Double>(repeating: distance)
    var product = (SIMD4<Double>.zero, SIMD4<Double>.zero)
    var least = (SIMD4<Double>.zero, SIMD4<Double>.zero)
    var twoLeast = (SIMD4<Double>.zero, SIMD4<Double>.zero)
    for block in 0..<blocks {
      let b = rowI[block]
      let c = rowJ[block]
      let z = shares[block]
      let bc = b * c
      let zbc = z * bc
      product.0 += zbc
      product.1 += zbc * bc
      let smaller = b.replacing(with: c, where: c .< b)
      let m = smaller.replacing(with: a, where: a .< smaller)
      let zm = z * m
      least.0 += zm
      least.1 += zm * m
      let other = a * smaller
      let v = bc.replacing(with: other, where: other .< bc)
      let zv = z * v
      twoLeast.0 += zv
      twoLeast.1 += zv * v
    }
    return (
      (sum(product.0), sum(product.1)), (sum(least.0), sum(least.1)),
      (sum(twoLeast.0), sum(twoLeast.1))
    )
  }

  /// The sum of four lanes in a fixed order.
  @inline(__always)
  private static func sum(_ v: SIMD4<Double>) -> Double { (v[0] + v[1]) + (v[2] + v[3]) }
}
