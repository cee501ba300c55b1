/// Hashes of integer vectors that are linear modulo 2^61 − 1: the hash of a sum is the sum of
/// the hashes, and a shift is a rotation, so that nothing is lost at the top.
enum LinearHash {
  static let modulus: UInt64 = (1 << 61) - 1

  @inline(__always)
  static func add(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let sum = a &+ b
    return sum >= modulus ? sum &- modulus : sum
  }

  @inline(__always)
  static func negate(_ a: UInt64) -> UInt64 { a == 0 ? 0 : modulus &- a }

  /// The hash of 2^shift times the vector, for shifts below 61.
  @inline(__always)
  static func shift(_ a: UInt64, by shift: Int16) -> UInt64 {
    let shift = UInt64(truncatingIfNeeded: shift)
    return ((a &<< shift) | (a &>> (61 &- shift))) & modulus
  }

  /// The hash of the vector that 2^shift times gives the hash.
  @inline(__always)
  static func unshift(_ a: UInt64, by shift: Int16) -> UInt64 {
    let shift = UInt64(truncatingIfNeeded: shift)
    return ((a &>> shift) | (a &<< (61 &- shift))) & modulus
  }

  /// The same for a vector and its negation.
  @inline(__always)
  static func unsigned(_ a: UInt64) -> UInt64 { min(a, modulus &- a) }
}
