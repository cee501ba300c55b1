/// A small, fast pseudo-random generator whose numbers are the same on every machine.
///
/// The engine is xoshiro256** (D. Blackman and S. Vigna, "Scrambled linear pseudorandom number
/// generators", ACM Trans. Math. Softw. 47, 36 (2021)), its 256-bit state filled by SplitMix64
/// as the authors advise. Not for cryptography.
///
/// Everything drawn through the methods of this type is fixed by the seed alone: integers by
/// 64-bit arithmetic, floating-point numbers by the five exactly rounded IEEE operations (see
/// ``PortableMath``). The standard library's own `shuffle` and `random(in:)` do not promise their
/// algorithm from one release to the next, so use the methods here where results must be kept.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64
  private var spareNormal: Double?

  /// The generator of a seed; every seed is valid, zero included.
  public init(seed: UInt64) {
    var state = seed
    self.init(
      words: (
        Self.splitMix(&state), Self.splitMix(&state), Self.splitMix(&state), Self.splitMix(&state)
      ))
  }

  /// The generator of one of 2⁶⁴ independent streams of a seed.
  ///
  /// Give each piece of work (an event, a tree) the stream of its index, and the result no longer
  /// depends on which thread does it or in what order. Seed and stream are hashed to a 64-bit key
  /// that seeds the state, so neighbouring streams share nothing; two streams of one seed never
  /// have the same key.
  public init(seed: UInt64, stream: UInt64) {
    var state = seed
    // A bijection of the stream for a fixed seed: odd multiplier, sum, then SplitMix64's mixer.
    var key = Self.splitMix(&state) &+ stream &* 0xD134_2543_DE82_EF95
    self.init(seed: Self.splitMix(&key))
  }

  /// The generator in a given state, not all zero.
  package init(words: (UInt64, UInt64, UInt64, UInt64)) {
    precondition(words != (0, 0, 0, 0), "the state of xoshiro256** must not be all zero")
    (s0, s1, s2, s3) = words
  }

  /// The generator of a stream derived from this one's next word; advances this generator once.
  public mutating func split(stream: UInt64) -> SeededGenerator {
    SeededGenerator(seed: next(), stream: stream)
  }

  /// A number uniform in [0, 1), a multiple of 2⁻⁵³.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A number uniform in [lower, upper), up to the rounding of one multiplication and one addition.
  public mutating func uniform(_ lower: Double, _ upper: Double) -> Double {
    lower + (upper - lower) * uniform()
  }

  /// A standard normal number (mean 0, variance 1), by Marsaglia's polar method.
  public mutating func normal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    while true {
      let a = 2 * uniform() - 1
      let b = 2 * uniform() - 1
      let square = a * a + b * b
      if square > 0, square < 1 {
        let factor = (-2 * PortableMath.log(square) / square).squareRoot()
        spareNormal = b * factor
        return a * factor
      }
    }
  }

  /// An integer uniform in 0 ..< bound, without bias (D. Lemire, "Fast random integer generation
  /// in an interval", ACM Trans. Model. Comput. Simul. 29, 3 (2019)).
  ///
  /// - Precondition: `bound` is positive.
  public mutating func index(below bound: Int) -> Int {
    precondition(bound > 0, "an index below \(bound) does not exist")
    let range = UInt64(bound)
    let threshold = (0 &- range) % range
    while true {
      let (high, low) = next().multipliedFullWidth(by: range)
      if low >= threshold { return Int(high) }
    }
  }

  /// A Poisson number, by multiplying uniform numbers (Knuth); for means of some tens.
  public mutating func poisson(mean: Double) -> Int {
    let limit = PortableMath.exp(-mean)
    var product = uniform()
    var count = 0
    while product > limit {
      product *= uniform()
      count += 1
    }
    return count
  }

  /// Puts the values into a random order, each of them equally likely (Fisher and Yates).
  public mutating func shuffle<T>(_ values: inout [T]) {
    guard values.count > 1 else { return }
    for last in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(last, index(below: last + 1))
    }
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let product = s1 &* 5
    let result = ((product << 7) | (product >> 57)) &* 9
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = (s3 << 45) | (s3 >> 19)
    return result
  }

  /// One step of SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014): advances the state and
  /// returns its mixed value.
  package static func splitMix(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
