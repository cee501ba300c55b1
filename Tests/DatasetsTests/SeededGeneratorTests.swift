import Datasets
import Testing

@Suite("Seeded generator")
struct SeededGeneratorTests {
  /// The first outputs of the authors' C program from the state 1, 2, 3, 4.
  @Test func followsTheReferenceProgram() {
    var generator = SeededGenerator(words: (1, 2, 3, 4))
    let expected: [UInt64] = [
      11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
      607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
      10_595_114_339_597_558_777, 2_904_607_092_377_533_576,
    ]
    for value in expected { #expect(generator.next() == value) }
  }

  @Test func seedsByTheReferenceSplitMix() {
    var state: UInt64 = 1_234_567
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    for value in expected { #expect(SeededGenerator.splitMix(&state) == value) }
  }

  @Test func streamsDifferAndRepeat() {
    var firsts: [UInt64] = []
    for seed in 0..<20 as Range<UInt64> {
      for stream in 0..<50 as Range<UInt64> {
        var a = SeededGenerator(seed: seed, stream: stream)
        var b = SeededGenerator(seed: seed, stream: stream)
        let value = a.next()
        #expect(value == b.next())
        firsts.append(value)
      }
    }
    #expect(Set(firsts).count == firsts.count)
    var parent = SeededGenerator(seed: 5)
    var left = parent.split(stream: 1)
    var right = parent.split(stream: 1)
    #expect(left.next() != right.next())
  }

  @Test func uniformNumbersFillTheUnitInterval() {
    var generator = SeededGenerator(seed: 11)
    var sum = 0.0
    var squares = 0.0
    let count = 200_000
    for _ in 0..<count {
      let u = generator.uniform()
      #expect(u >= 0 && u < 1)
      sum += u
      squares += u * u
    }
    let mean = sum / Double(count)
    #expect(abs(mean - 0.5) < 0.003)
    #expect(abs(squares / Double(count) - mean * mean - 1.0 / 12) < 0.001)
  }

  @Test func normalNumbersHaveTheirMomentsAndTails() {
    var generator = SeededGenerator(seed: 12)
    let count = 200_000
    var moments = [0.0, 0.0, 0.0, 0.0]
    var beyondTwo = 0
    for _ in 0..<count {
      let x = generator.normal()
      var power = 1.0
      for k in 0..<4 {
        power *= x
        moments[k] += power / Double(count)
      }
      if abs(x) > 2 { beyondTwo += 1 }
    }
    #expect(abs(moments[0]) < 0.01)
    #expect(abs(moments[1] - 1) < 0.015)
    #expect(abs(moments[2]) < 0.04)
    #expect(abs(moments[3] - 3) < 0.1)
    #expect(abs(Double(beyondTwo) / Double(count) - 0.0455) < 0.002)
  }

  @Test func shufflesEveryOrderEquallyOften() {
    var generator = SeededGenerator(seed: 13)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<24_000 {
      var values = [0, 1, 2, 3]
      generator.shuffle(&values)
      counts[values, default: 0] += 1
    }
    #expect(counts.count == 24)
    for count in counts.values { #expect(abs(count - 1000) < 160) }
  }

  @Test func indicesStayBelowTheirBound() {
    var generator = SeededGenerator(seed: 14)
    var seen = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { seen[generator.index(below: 7)] += 1 }
    for count in seen { #expect(abs(count - 10_000) < 500) }
    #expect(generator.index(below: 1) == 0)
  }

  /// Mean and variance of a Poisson number are the same.
  @Test(arguments: [0.0, 1.5, 8])
  func poissonNumbers(mean: Double) {
    var generator = SeededGenerator(seed: 15)
    let drawn = (0..<40_000).map { _ in Double(generator.poisson(mean: mean)) }
    let average = drawn.reduce(0, +) / 40_000
    let variance = drawn.reduce(0) { $0 + ($1 - average) * ($1 - average) } / 40_000
    #expect(abs(average - mean) <= 0.02 * mean)
    #expect(abs(variance - mean) <= 0.04 * mean)
  }
}
