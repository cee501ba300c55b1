import Datasets
import Foundation
import TestSupport
import Testing

/// ``PortableMath`` against the C library, whose functions are correct to about one unit in the
/// last place (ulp): the bounds here are the documented ones plus that one.
@Suite struct ToyJetsMathTests {
  /// |value − reference| in ulp of the reference.
  private func ulps(_ value: Double, _ reference: Double) -> Double {
    value == reference ? 0 : (value - reference).magnitude / reference.ulp
  }

  /// `count` numbers of both signs whose logarithms are uniform between two powers of two.
  private func numbers(_ exponents: ClosedRange<Double>, count: Int = 100_000) -> [Double] {
    var random = TestRandom(seed: 11)
    return (0..<count).map { _ in
      let size = Foundation.exp2(Double.random(in: exponents, using: &random))
      return Bool.random(using: &random) ? size : -size
    }
  }

  @Test func logarithm() {
    let values = numbers(-1022...1023).map(\.magnitude) + numbers(-1...1).map(\.magnitude)
    let nearOne = numbers(-40 ... -2).map { 1 + $0 }
    #expect((values + nearOne).allSatisfy { ulps(PortableMath.log($0), Foundation.log($0)) <= 3 })
    #expect(PortableMath.log(1) == 0)
    #expect(PortableMath.log(0) == -.infinity)
    #expect(PortableMath.log(.infinity) == .infinity)
    #expect(PortableMath.log(-1).isNaN)
    #expect(PortableMath.log(.leastNonzeroMagnitude).isFinite)
  }

  @Test func exponential() {
    let values = numbers(-60...9.46).filter { $0 > -707 }
    #expect(values.allSatisfy { ulps(PortableMath.exp($0), Foundation.exp($0)) <= 3 })
    #expect(PortableMath.exp(0) == 1)
    #expect(PortableMath.exp(-1000) == 0)
    #expect(PortableMath.exp(1000) == .infinity)
    #expect(PortableMath.exp(.nan).isNaN)
  }

  @Test func power() {
    let bases = numbers(-20...20).map(\.magnitude)
    let exponents = numbers(-6...4)
    #expect(
      zip(bases, exponents).allSatisfy { base, exponent in
        let size = (exponent * Foundation.log(base)).magnitude
        return ulps(PortableMath.pow(base, exponent), Foundation.pow(base, exponent))
          <= 4 + 2 * size
      })
  }

  @Test func sineAndCosine() {
    for x in numbers(-40...20) {
      let (sin, cos) = PortableMath.sinCos(x)
      guard (sin - Foundation.sin(x)).magnitude <= 0x1p-52,
        (cos - Foundation.cos(x)).magnitude <= 0x1p-52
      else {
        Issue.record("sine or cosine of \(x)")
        return
      }
    }
    #expect(PortableMath.sinCos(0) == (0, 1))
  }

  @Test func arcTangent() {
    let pairs = Array(zip(numbers(-60...60), numbers(-60...60).reversed()))
    #expect(
      pairs.allSatisfy { ulps(PortableMath.atan2($0, $1), Foundation.atan2($0, $1)) <= 5 })
    #expect(PortableMath.atan2(0, 0) == 0)
    #expect(PortableMath.atan2(0, -1) == Double.pi)
    #expect(PortableMath.atan2(-2, 0) == -0.5 * Double.pi)
  }

  @Test func inverseHyperbolicSine() {
    for x in numbers(-60...30) {
      let reference = Foundation.asinh(x)
      let bound = x.magnitude < 0x1p-10 ? 0x1p-50 : 0x1p-50 * reference.magnitude
      guard (PortableMath.asinh(x) - reference).magnitude <= bound else {
        Issue.record("inverse hyperbolic sine of \(x)")
        return
      }
    }
  }

  @Test func hyperbolicFunctions() {
    for x in numbers(-40...9.4) where x.magnitude < 700 {
      let (sinh, cosh) = PortableMath.sinhCosh(x)
      let unit = Foundation.cosh(x).ulp
      guard (cosh - Foundation.cosh(x)).magnitude <= 5 * unit,
        (sinh - Foundation.sinh(x)).magnitude <= 5 * unit
      else {
        Issue.record("hyperbolic functions of \(x)")
        return
      }
    }
  }
}
