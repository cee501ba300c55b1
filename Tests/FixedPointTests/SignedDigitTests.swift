import FixedPoint
import TestSupport
import Testing

@Suite struct SignedDigitTests {
  @Test func digitsAddUpAndNoTwoAreNeighbours() {
    var random = TestRandom(seed: 3)
    let wide = (0..<2_000).map { _ in random.integer(bits: 61) }
    for value in Array(-2_048...2_048) + wide + [.max, .min] {
      let digits = signedDigits(value)
      let sum = digits.reduce(Int128(0)) {
        $0 + (Int128(1) << Int128($1.shift)) * ($1.isNegative ? -1 : 1)
      }
      #expect(sum == Int128(value))
      #expect(digits.count == signedDigitCount(value))
      #expect(zip(digits, digits.dropFirst()).allSatisfy { $1.shift >= $0.shift + 2 })
    }
  }
}
