import FixedPoint
import Testing

/// Every range rule against the enumeration of all values of small intervals: sound (no result
/// outside) and tight (both bounds are results).
@Suite struct FixedIntervalTests {
  /// All intervals with bounds in −4…4 at three places of the binary point.
  private static func smallIntervals() throws -> [FixedInterval] {
    try (-1...1).flatMap { exponent in
      try (Int64(-4)...4).flatMap { lower in
        try (lower...4).map {
          try FixedInterval(lower: lower, upper: $0, exponent: exponent)
        }
      }
    }
  }

  /// The unit all values below are counted in: 2^−40 is finer than any of them.
  private static let unit = -40

  private static func values(_ interval: FixedInterval) -> [Int128] {
    (interval.lower...interval.upper).map {
      Int128($0) << Int128(interval.exponent - unit)
    }
  }

  /// Whether the interval's bounds are the smallest and largest of the results and its step
  /// divides them all.
  private static func isExact(_ interval: FixedInterval, _ results: [Int128]) -> Bool {
    let step = Int128(1) << Int128(interval.exponent - unit)
    return results.min() == Int128(interval.lower) * step
      && results.max() == Int128(interval.upper) * step
      && results.allSatisfy { $0 % step == 0 }
  }

  @Test func rulesOfOneOperand() throws {
    for x in try Self.smallIntervals() {
      let values = Self.values(x)
      #expect(Self.isExact(x, values))
      #expect(Self.isExact(try x.negated(), values.map { -$0 }))
      for power in -8...8 {
        let scaled = try x.scaled(byPowerOfTwo: power)
        let results = values.map { power < 0 ? $0 >> Int128(-power) : $0 << Int128(power) }
        #expect(Self.isExact(scaled, results))
      }
      let square = try x.squared().scaled(byPowerOfTwo: -Self.unit)
      #expect(Self.isExact(square, values.map { $0 * $0 }))
      for factor in Int64(-12)...12 {
        let product = try x.multiplied(by: factor)
        #expect(Self.isExact(product, values.map { $0 * Int128(factor) }))
        // The factor's trailing zeros belong to the exponent.
        if factor != 0 && !x.isConstant {
          #expect(product.exponent == x.exponent + factor.trailingZeroBitCount)
        }
      }
    }
  }

  @Test func rulesOfTwoOperands() throws {
    let intervals = try Self.smallIntervals()
    var wrong = [String]()
    for x in intervals {
      for y in intervals {
        let (a, b) = (Self.values(x), Self.values(y))
        let pairs = a.flatMap { a in b.map { (a, $0) } }
        let rules: [(String, FixedInterval, [Int128])] = [
          ("+", try x.adding(y), pairs.map { $0 + $1 }),
          ("-", try x.subtracting(y), pairs.map { $0 - $1 }),
          ("max", try x.maximum(with: y), pairs.map { max($0, $1) }),
          ("min", try x.minimum(with: y), pairs.map { min($0, $1) }),
          ("union", try x.union(y), a + b),
          ("less", try x.less(than: y), pairs.map { $0 < $1 ? 1 << Int128(-Self.unit) : 0 }),
          // The values count units, so their products count units of units.
          (
            "×", try x.multiplied(by: y).scaled(byPowerOfTwo: -Self.unit),
            pairs.map { $0 * $1 }
          ),
        ]
        for (name, interval, results) in rules where !Self.isExact(interval, results) {
          wrong.append("\(x) \(name) \(y) = \(interval)")
        }
        let below = pairs.map { $0 < $1 }
        let decided = below.allSatisfy { $0 } ? true : below.contains(true) ? nil : false
        if try x.isBelow(y) != decided { wrong.append("\(x) < \(y)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) are wrong, first \(wrong.prefix(3))")
  }

  /// The range of a quantizer, for all intervals with bounds in −12…12, all formats of 0…4
  /// bits and all modes; and its step wherever that is coarser than the format's.
  @Test(arguments: RoundingMode.allCases)
  func rangesOfQuantizers(rounding: RoundingMode) throws {
    var wrong = [String]()
    for overflow in OverflowMode.allCases {
      for width in 0...4 {
        for signed in [false, true] {
          let format = try FixedFormat(signed: signed, width: width, integerBits: 2)
          let type = FixedType(format, rounding, overflow)
          for gained in -6...6 {
            wrong += try wrongRanges(of: type, gained: gained)
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) are wrong, first \(wrong.prefix(3))")
  }

  private func wrongRanges(of type: FixedType, gained: Int) throws -> [String] {
    var wrong = [String]()
    let exponent = type.format.exponent + gained
    for lower in Int64(-12)...12 {
      var results = [Int128]()
      for upper in lower...12 {
        let mantissa = type.quantize(mantissa: upper, exponent: exponent)
        results.append(Int128(mantissa) << Int128(type.format.exponent - Self.unit))
        let source = try FixedInterval(lower: lower, upper: upper, exponent: exponent)
        let range = type.quantize(source)
        // The source's step, unless a saturated value is no multiple of it.
        let zeros = results.map { $0.trailingZeroBitCount - (type.format.exponent - Self.unit) }
        let kept = min(gained, zeros.min() ?? gained)
        let keepsStep =
          gained <= 0 || range == .zero || range.exponent >= type.format.exponent + kept
        if !Self.isExact(range, results) || !keepsStep {
          wrong.append("\(source) → \(type): \(range)")
        }
      }
    }
    return wrong
  }

  /// Ranges far above and far below the format, where only signs count.
  @Test func rangesFarFromTheFormat() throws {
    let format = try FixedFormat(signed: true, width: 4, integerBits: 4)
    let bounds: [(Int64, Int64)] = [(-3, 5), (-3, -1), (2, 5), (0, 5), (-3, 0)]
    for (lower, upper) in bounds {
      for modes in ModePair.all {
        let type = FixedType(format, modes.rounding, modes.overflow)
        for exponent in [-300, -65, -64, -63, 63, 64, 65, 300] {
          let source = try FixedInterval(lower: lower, upper: upper, exponent: exponent)
          let results = (lower...upper).map { type.quantize(mantissa: $0, exponent: exponent) }
          let range = type.quantize(source)
          let zeros = Int64(results.map(\.trailingZeroBitCount).min() ?? 0) % 64
          let expected = try FixedInterval(
            lower: try #require(results.min()) >> zeros,
            upper: try #require(results.max()) >> zeros, exponent: Int(zeros))
          #expect(range == expected)
        }
      }
    }
  }

  /// A wire that only saturates keeps the step that its values have, as the clamps into which
  /// a circuit takes the quantizer apart do.
  @Test func stepsOfSaturatedWires() throws {
    let format = try FixedFormat(signed: true, width: 2, integerBits: 0)
    let source = try FixedInterval(lower: -1, upper: 0, exponent: 0)
    let range = FixedType(format, .round, .saturate).quantize(source)
    #expect(range.description == "[-1, 0]e-1")
  }

  @Test func smallestFormatsHoldAllValuesAndNoSmallerOneDoes() throws {
    for interval in try Self.smallIntervals() {
      let format = interval.format
      #expect(format.exponent == interval.exponent)
      #expect(format.isSigned == (interval.lower < 0))
      #expect(format.minimumMantissa <= interval.lower)
      #expect(format.maximumMantissa >= interval.upper)
      guard format.width > 0 else { continue }
      let smaller = try FixedFormat(
        signed: format.isSigned, width: format.width - 1, integerBits: 0)
      #expect(
        smaller.minimumMantissa > interval.lower || smaller.maximumMantissa < interval.upper)
    }
  }

  @Test func constantsAreKeptOdd() throws {
    #expect(try FixedInterval(constant: 12) == FixedInterval(constant: 3, exponent: 2))
    #expect(try FixedInterval(constant: -8, exponent: -3).description == "[-1, -1]e0")
    #expect(try FixedInterval(constant: 0, exponent: 7) == .zero)
    #expect(FixedInterval.zero.width == 0)
  }

  @Test func widestWires() throws {
    let format = try FixedFormat(signed: false, width: 62, integerBits: 62)
    let wire = format.interval
    #expect(wire.width == 62 && wire.upper == (1 << 62) - 1)
    #expect(throws: FixedPointError.tooWide(bits: 63)) { try wire.adding(wire) }
    #expect(throws: FixedPointError.tooWide(bits: 63)) { try wire.negated() }
    #expect(throws: FixedPointError.tooWide(bits: 124)) {
      try wire.multiplied(by: (1 << 62) - 1)
    }
    #expect(throws: FixedPointError.tooWide(bits: 63)) {
      try wire.adding(FixedInterval(constant: 1, exponent: -1))
    }
    #expect(throws: FixedPointError.tooWide(bits: 64)) {
      try FixedInterval(lower: .min, upper: .max, exponent: 0)
    }
    #expect(throws: FixedPointError.bounds(lower: 2, upper: 1)) {
      try FixedInterval(lower: 2, upper: 1, exponent: 0)
    }
    let one = try FixedInterval(constant: 1)
    for power in [512, -514, Int.max, Int.min] {
      #expect(throws: FixedPointError.self) { try one.scaled(byPowerOfTwo: power) }
      #expect(try FixedInterval.zero.scaled(byPowerOfTwo: power) == .zero)
    }
    let tiny = try FixedInterval(constant: 1, exponent: -300)
    let huge = try FixedInterval(constant: 1, exponent: 300)
    #expect(throws: FixedPointError.integerBits(.max)) { try huge.scaled(byPowerOfTwo: .max) }
    #expect(throws: FixedPointError.integerBits(.min + 1)) {
      try tiny.scaled(byPowerOfTwo: .min)
    }
  }
}
