/// Hashes of integer vectors that are linear modulo 2^64 − 1: the hash of a sum is the sum of the
/// hashes, a shift is a rotation, so that nothing is lost at the top, and a negation is the
/// complement. Zero has two forms, 0 and 2^64 − 1.
enum LinearHash {
  @inline(__always)
  static func add(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (sum, carry) = a.addingReportingOverflow(b)
    return sum &+ (carry ? 1 : 0)
  }

  @inline(__always)
  static func negate(_ a: UInt64) -> UInt64 { ~a }

  /// The hash of 2^shift times the vector, for shifts below 64.
  @inline(__always)
  static func shift(_ a: UInt64, by shift: Int16) -> UInt64 {
    let shift = UInt64(truncatingIfNeeded: shift)
    return (a &<< shift) | (a &>> (0 &- shift))
  }

  /// The hash of the vector that 2^shift times gives the hash.
  @inline(__always)
  static func unshift(_ a: UInt64, by shift: Int16) -> UInt64 { self.shift(a, by: 0 &- shift) }

  /// The same for a vector and its negation, below 2^63.
  @inline(__always)
  static func unsigned(_ a: UInt64) -> UInt64 {
    a ^ UInt64(truncatingIfNeeded: Int64(bitPattern: a) &>> 63)
  }
}
