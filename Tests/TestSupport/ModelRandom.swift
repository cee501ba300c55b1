import FixedPoint

// Draws of the kinds that random models and stimuli are made of.

extension TestRandom {
  /// An integer of the range, each about as likely; the tests do not mind the tiny bias.
  public mutating func int(in range: ClosedRange<Int>) -> Int {
    let count = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int(next() % count)
  }

  /// True in about `percent` of 100 draws.
  public mutating func chance(_ percent: Int) -> Bool { int(in: 1...100) <= percent }

  /// One of the elements of a list that is not empty.
  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[int(in: 0...(elements.count - 1))]
  }

  /// A mantissa of the interval.
  public mutating func mantissa(in interval: FixedInterval) -> Int64 {
    // At most 2^62 values, so the count fits.
    let count = UInt64(bitPattern: interval.upper &- interval.lower) + 1
    return interval.lower + Int64(next() % count)
  }

  /// A signed integer of a random magnitude up to 2^bits, small ones as likely as large ones.
  public mutating func integer(bits: Int) -> Int64 {
    let magnitude = Int64(1) << Int64(int(in: 0...bits))
    return Int64(int(in: Int(-magnitude)...Int(magnitude)))
  }

  /// One of the seven rounding modes.
  public mutating func rounding() -> RoundingMode { pick(RoundingMode.allCases) }

  /// One of the four overflow modes.
  public mutating func overflow() -> OverflowMode { pick(OverflowMode.allCases) }

  /// A type of any sign, width and modes; in about a fifth of the draws with its binary point
  /// outside the word.
  public mutating func fixedType(widths: ClosedRange<Int> = 0...16) throws -> FixedType {
    let width = int(in: widths)
    let integerBits =
      chance(20) ? pick([int(in: -6 ... -1), width + int(in: 1...6)]) : int(in: 0...width)
    return FixedType(
      try FixedFormat(signed: chance(60), width: width, integerBits: integerBits),
      rounding(), overflow())
  }
}
