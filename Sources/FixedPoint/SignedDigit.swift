/// One digit of a signed-digit number: ±2^shift.
package struct SignedDigit: Hashable, Sendable {
  package let shift: Int
  package let isNegative: Bool

  package init(shift: Int, isNegative: Bool) {
    self.shift = shift
    self.isNegative = isNegative
  }
}

/// The canonical signed digits of an integer, lowest first: no two neighbours are both nonzero,
/// so their number is the least possible (Reitwiesner, "Binary arithmetic", Advances in
/// Computers 1, 1960).
package func signedDigits(_ value: Int64) -> [SignedDigit] {
  var digits: [SignedDigit] = []
  var (rest, shift) = (Int128(value), 0)
  while rest != 0 {
    if rest & 1 == 1 {
      let isNegative = rest & 3 == 3
      digits.append(SignedDigit(shift: shift, isNegative: isNegative))
      rest += isNegative ? 1 : -1
    }
    rest >>= 1
    shift += 1
  }
  return digits
}

/// The number of canonical signed digits of an integer: one for each position where it and its
/// triple differ.
@inlinable
package func signedDigitCount(_ value: Int64) -> Int {
  let magnitude = UInt128(value.magnitude)
  return (magnitude ^ (3 &* magnitude)).nonzeroBitCount
}
