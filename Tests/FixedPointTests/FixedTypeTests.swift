import FixedPoint
import Foundation
import TestSupport
import Testing

@Suite struct FixedTypeTests {
  // MARK: Formats

  @Test func boundsAndStepsOfSmallFormats() throws {
    let cases: [(Bool, Int, Int64, Int64)] = [
      (false, 0, 0, 0), (true, 0, 0, 0), (false, 1, 0, 1), (true, 1, -1, 0), (false, 8, 0, 255),
      (true, 8, -128, 127), (false, 62, 0, (1 << 62) - 1), (true, 62, -(1 << 61), (1 << 61) - 1),
    ]
    for (signed, width, minimum, maximum) in cases {
      let format = try FixedFormat(signed: signed, width: width, integerBits: -3)
      #expect(format.minimumMantissa == minimum && format.maximumMantissa == maximum)
      #expect(format.exponent == -3 - width && format.fractionBits == width + 3)
    }
  }

  @Test func intervalsOfTypesAreWhatQuantizersGive() throws {
    for width in 0...4 {
      for signed in [false, true] {
        let format = try FixedFormat(signed: signed, width: width, integerBits: width)
        for overflow in OverflowMode.allCases {
          let type = FixedType(format, .round, overflow)
          let results = (Int64(-40)...40).map { type.quantize(mantissa: $0, exponent: 0) }
          let expected = try FixedInterval(
            lower: try #require(results.min()), upper: try #require(results.max()), exponent: 0)
          #expect(type.interval == expected)
          #expect(type.slice == FixedType(format, .truncate, .wrap) && type.slice.isSlice)
          #expect(!type.isSlice)
        }
      }
    }
  }

  // MARK: Text

  @Test func everyTypeReadsBackAsItself() throws {
    for signed in [false, true] {
      for width in [0, 1, 8, 62] {
        for integerBits in [-512, -3, 0, 4, 512] {
          let format = try FixedFormat(signed: signed, width: width, integerBits: integerBits)
          for modes in ModePair.all {
            let type = FixedType(format, modes.rounding, modes.overflow)
            #expect(try FixedType(parsing: type.description) == type)
            #expect(FixedType(type.description) == type)
            let json = try JSONEncoder().encode([type])
            #expect(try JSONDecoder().decode([FixedType].self, from: json) == [type])
          }
          #expect(
            try FixedType(parsing: format.description) == FixedType(format, .truncate, .wrap))
        }
      }
    }
  }

  @Test func textForms() throws {
    let type = try FixedType(parsing: "fixed<8,-3,RND_CONV,SAT_SYM>")
    #expect(type.format.isSigned && type.format.width == 8 && type.format.integerBits == -3)
    #expect(type.rounding == .roundConvergent && type.overflow == .saturateSymmetrically)
    #expect(try FixedType(parsing: "ufixed< 4 , 2 , RND >").description == "ufixed<4,2,RND,WRAP>")
  }

  @Test(arguments: [
    "", "fixed", "fixed<>", "fixed<8>", "fixed<8,3", "fixed<8,3>x", "ap_fixed<8,3>", "FIXED<8,3>",
    "fixed<8,3,>", "fixed<8,3,SAT>", "fixed<8,3,RND,RND>", "fixed<8,3,RND,SAT,0>", "fixed<8.0,3>",
    "fixed<8,,3>", "><", "fixed<99999999999999999999,3>", " fixed<8,3>",
  ])
  func textsThatAreNoTypes(text: String) {
    #expect(throws: FixedPointError.syntax(text)) { try FixedType(parsing: text) }
    #expect(FixedType(text) == nil)
  }

  @Test func textsOutOfRange() {
    #expect(throws: FixedPointError.width(63)) { try FixedType(parsing: "fixed<63,3>") }
    #expect(throws: FixedPointError.width(-1)) { try FixedType(parsing: "fixed<-1,3>") }
    #expect(throws: FixedPointError.integerBits(513)) { try FixedType(parsing: "fixed<8,513>") }
    #expect(throws: FixedPointError.integerBits(-513)) { try FixedType(parsing: "fixed<8,-513>") }
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([FixedType].self, from: Data("[\"fixed<63,3>\"]".utf8))
    }
    guard case .dataCorrupted(let context)? = error else {
      Issue.record("not corrupted data: \(String(describing: error))")
      return
    }
    #expect(context.debugDescription == "a width of 63 bits is outside 0…62")
  }

  @Test(arguments: [
    (FixedPointError.width(63), "a width of 63 bits is outside 0…62"),
    (.integerBits(-600), "-600 integer bits are outside ±512"),
    (.bounds(lower: 2, upper: 1), "the lower bound 2 is above the upper bound 1"),
    (.tooWide(bits: 70), "an exact value needs 70 bits, and a wire holds at most 62"),
    (
      .syntax("int8"),
      "'int8' is not a fixed-point type; write fixed<W,I,RND,SAT> or ufixed<W,I,RND,SAT>"
    ),
    (.notFinite, "a value is not finite"),
  ])
  func messages(error: FixedPointError, message: String) {
    #expect(error.description == message)
  }

  // MARK: Doubles

  /// A format that holds the whole double gives it back, down to its last bit.
  @Test func doublesSurviveWideFormats() throws {
    var random = TestRandom(seed: 4)
    for exponent in -500...500 {
      // 8 bits above the double's first bit, and one below its last.
      let format = try FixedFormat(signed: true, width: 62, integerBits: exponent + 8)
      let type = FixedType(format, .truncate, .wrap)
      for _ in 0..<20 {
        let significand = Double.random(in: 1..<2, using: &random)
        for value in [significand, -significand, 1, (2.0).nextDown] {
          let value = Double(sign: .plus, exponent: exponent, significand: value)
          #expect(type.double(try type.quantize(value)) == value)
        }
      }
    }
  }

  /// The same mantissa and exponent by way of the double's bits.
  @Test func doublesAreTheirMantissaAndExponent() throws {
    var random = TestRandom(seed: 5)
    let format = try FixedFormat(signed: true, width: 12, integerBits: 5)
    for modes in ModePair.all {
      let type = FixedType(format, modes.rounding, modes.overflow)
      for _ in 0..<2_000 {
        let exponent = Int.random(in: -16...8, using: &random)
        let value = Double(
          sign: .plus, exponent: exponent,
          significand: Double.random(in: -2...2, using: &random))
        let bits = value.bitPattern
        let magnitude = Int64(bits & ((1 << 52) - 1)) | 1 << 52
        let mantissa = value < 0 ? -magnitude : magnitude
        let power = Int(bits >> 52 & 0x7FF) - 1_075
        #expect(try type.quantize(value) == type.quantize(mantissa: mantissa, exponent: power))
      }
    }
  }

  @Test func extremeDoubles() throws {
    let finest = try FixedFormat(signed: true, width: 8, integerBits: -512)
    let coarsest = try FixedFormat(signed: true, width: 8, integerBits: 512)
    let subnormals = [Double.leastNonzeroMagnitude, .leastNormalMagnitude.nextDown]
    for format in [finest, coarsest] {
      for modes in ModePair.all {
        let type = FixedType(format, modes.rounding, modes.overflow)
        for value in subnormals + [.leastNormalMagnitude] {
          #expect(try type.quantize(value) == 0)
          #expect(try type.quantize(-value) == (modes.rounding == .truncate ? -1 : 0))
        }
        #expect(try type.quantize(-0.0) == 0)
        #expect(try type.quantize(0.0) == 0)
        for value in [Double.infinity, -.infinity, .nan, .signalingNaN] {
          #expect(throws: FixedPointError.notFinite) { try type.quantize(value) }
        }
      }
      let saturating = FixedType(format, .round, .saturate)
      #expect(try saturating.quantize(.greatestFiniteMagnitude) == 127)
      #expect(try saturating.quantize(-.greatestFiniteMagnitude) == -128)
      #expect(
        try FixedType(format, .round, .wrap).quantize(.greatestFiniteMagnitude) == 0)
    }
  }
}
