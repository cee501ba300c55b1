import FixedPoint
import TestSupport
import Testing

/// `FixedType.quantize` against the oracle: all values of small formats, then corners and
/// random values of wide ones, then points so far apart that only the sign counts.
@Suite struct QuantizeTests {
  /// Every value of every format of 0…8 bits, both signs, into every format of `width` bits,
  /// both signs, at four places of the binary point, by all 28 mode pairs, with the source's
  /// step from 2^−20 to 2^20 of the destination's.
  @Test(arguments: 0...8)
  func allValuesOfSmallFormats(width: Int) throws {
    var (compared, differing) = (0, [String]())
    for signed in [false, true] {
      for integerBits in [-3, 0, width, width + 4] {
        let format = try FixedFormat(signed: signed, width: width, integerBits: integerBits)
        for modes in ModePair.all {
          let type = FixedType(format, modes.rounding, modes.overflow)
          let oracle = QuantizerOracle(type: type)
          for shift in -20...20 {
            // The formats of 0…8 bits hold exactly the mantissas −128…255.
            let exponent = format.exponent + shift
            for mantissa in Int64(-128)...255 {
              let found = type.quantize(mantissa: mantissa, exponent: exponent)
              let expected = oracle.quantize(mantissa: mantissa, exponent: exponent)
              compared += 1
              guard found != expected else { continue }
              differing.append("\(mantissa)e\(exponent) → \(type): \(found), not \(expected)")
            }
          }
        }
      }
    }
    #expect(differing.isEmpty, "\(differing.count) differ, first \(differing.prefix(3))")
    #expect(compared == 2 * 4 * 28 * 41 * 384)
  }

  /// A value overflows exactly where a word of the same step that has room for it differs.
  @Test(arguments: 0...5) func overflowsAreSeen(width: Int) throws {
    for (signed, modes) in [false, true].flatMap({ s in ModePair.all.map { (s, $0) } }) {
      let format = try FixedFormat(signed: signed, width: width, integerBits: 2)
      let type = FixedType(format, modes.rounding, modes.overflow)
      let roomy = FixedType(
        try FixedFormat(signed: true, width: width + 40, integerBits: 42), modes.rounding, .wrap)
      let range = type.interval
      // The step stays where the only value is zero, whose interval has a step of its own.
      let bounds = range == .zero ? 0...0 : range.lower...range.upper
      for shift in -12...12 {
        for mantissa in Int64(-80)...80 {
          let exponent = format.exponent + shift
          let inside = bounds.contains(roomy.quantize(mantissa: mantissa, exponent: exponent))
          #expect(type.overflows(mantissa: mantissa, exponent: exponent) == !inside)
          let value = Double(sign: .plus, exponent: exponent, significand: Double(mantissa))
          #expect(try type.overflows(value) == !inside)
        }
      }
      #expect(type.overflows(mantissa: 1, exponent: 300))
      #expect(type.overflows(mantissa: -1, exponent: 300))
    }
    let type = FixedType(try FixedFormat(signed: true, width: width, integerBits: 2), .round, .wrap)
    #expect(throws: FixedPointError.notFinite) { try type.overflows(.nan) }
  }

  /// Mantissas of up to 62 bits, into formats of up to 62 bits.
  @Test func cornersAndRandomValuesOfWideFormats() throws {
    var random = TestRandom(seed: 1)
    var differing = [String]()
    for _ in 0..<4_000 {
      let format = try FixedFormat(
        signed: Bool.random(using: &random), width: Int.random(in: 0...62, using: &random),
        integerBits: Int.random(in: -40...80, using: &random))
      let source = try FixedFormat(
        signed: Bool.random(using: &random), width: Int.random(in: 1...62, using: &random),
        integerBits: 0)
      // The finer of the two steps is the oracle's unit, and all must fit 127 bits.
      let exponent = format.exponent + Int.random(in: -64...64, using: &random)
      let half = Int64(1) << Int64(Int.random(in: 0..<source.width, using: &random))
      let corners = [
        source.minimumMantissa, source.minimumMantissa + 1, -1, 0, 1, source.maximumMantissa - 1,
        source.maximumMantissa, half, half - 1, half + 1, -half, 1 - half, 3 &* half,
      ]
      let others = (0..<10).map { _ in
        source.wrapping(Int64(truncatingIfNeeded: random.next()))
      }
      for modes in ModePair.all {
        let type = FixedType(format, modes.rounding, modes.overflow)
        let oracle = QuantizerOracle(type: type)
        for mantissa in (corners + others).map(source.wrapping) {
          let found = type.quantize(mantissa: mantissa, exponent: exponent)
          let expected = oracle.quantize(mantissa: mantissa, exponent: exponent)
          guard found != expected else { continue }
          differing.append("\(mantissa)e\(exponent) → \(type): \(found), not \(expected)")
        }
      }
    }
    #expect(differing.isEmpty, "\(differing.count) differ, first \(differing.prefix(3))")
  }

  /// A value far below the step rounds by its sign alone: only TRN knows a tiny negative value.
  @Test(arguments: [64, 100, 574, 1_000, 5_000])
  func valuesFarBelowTheStep(distance: Int) throws {
    let format = try FixedFormat(signed: true, width: 8, integerBits: 4)
    for modes in ModePair.all {
      let type = FixedType(format, modes.rounding, modes.overflow)
      let exponent = format.exponent - distance
      for mantissa: Int64 in [1, (1 << 62) - 1, -1, -(1 << 61)] {
        let expected: Int64 = mantissa < 0 && modes.rounding == .truncate ? -1 : 0
        #expect(type.quantize(mantissa: mantissa, exponent: exponent) == expected)
      }
      #expect(type.quantize(mantissa: 0, exponent: exponent) == 0)
    }
  }

  /// A value far above the range is wrapped to zero or saturated by its sign.
  @Test(arguments: [62, 64, 100, 574, 1_000, 5_000])
  func valuesFarAboveTheRange(distance: Int) throws {
    let format = try FixedFormat(signed: true, width: 8, integerBits: 4)
    for modes in ModePair.all {
      let type = FixedType(format, modes.rounding, modes.overflow)
      let exponent = format.exponent + distance
      for mantissa: Int64 in [1, (1 << 62) - 1, -1, -(1 << 61)] {
        let expected: Int64 =
          switch modes.overflow {
          case .wrap, .saturateToZero: 0
          case .saturate: mantissa < 0 ? -128 : 127
          case .saturateSymmetrically: mantissa < 0 ? -127 : 127
          }
        #expect(type.quantize(mantissa: mantissa, exponent: exponent) == expected)
      }
      #expect(type.quantize(mantissa: 0, exponent: exponent) == 0)
    }
  }

  /// A wire's interval only uses `shiftRight` bound by bound because it is monotone.
  @Test(arguments: RoundingMode.allCases)
  func roundingIsMonotone(mode: RoundingMode) {
    for bits in 0...12 {
      let rounded = (Int64(-2_048)...2_048).map { mode.shiftRight($0, by: bits) }
      #expect(zip(rounded, rounded.dropFirst()).allSatisfy { $0 <= $1 && $1 - $0 <= 1 })
    }
  }
}
