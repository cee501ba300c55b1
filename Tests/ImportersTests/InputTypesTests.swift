import FixedPoint
import Importers
import Testing

/// One type of input serves several quantizers: proved on all small words and all numbers of a
/// grid finer than any of their steps and wider than any of their ranges.
@Suite struct InputTypesTests {
  private static let formats: [FixedFormat] = [true, false].flatMap { isSigned in
    (0...3).flatMap { width in
      (-1...2).compactMap { try? FixedFormat(signed: isSigned, width: width, integerBits: $0) }
    }
  }

  @Test(arguments: [[OverflowMode.wrap], [.saturate, .saturateSymmetrically]])
  func loseNothingThatAReaderNeeds(_ modes: [OverflowMode]) throws {
    let types = Self.formats.flatMap { format in
      [RoundingMode.truncate, .round].flatMap { rounding in
        modes.map { FixedType(format, rounding, $0) }
      }
    }
    for a in types {
      for b in types {
        let common = try #require(InputTypes.common([a, b]))
        for step in -300...300 {
          let input = common.quantize(mantissa: Int64(step), exponent: -6)
          for type in [a, b] {
            let direct = type.quantize(mantissa: Int64(step), exponent: -6)
            let behind = type.quantize(mantissa: input, exponent: common.format.exponent)
            guard direct == behind else {
              Issue.record("\(a) and \(b) behind \(common) at \(step)/64: \(direct), \(behind)")
              return
            }
          }
        }
      }
    }
  }

  @Test func refuseWhatNeedsMore() throws {
    func type(_ text: String) throws -> FixedType { try FixedType(parsing: text) }
    let convergent = try type("fixed<4,2,RND_CONV,SAT>")
    #expect(InputTypes.common([convergent, convergent]) == convergent)
    #expect(try InputTypes.common([convergent, type("fixed<5,2,RND,SAT>")]) == nil)
    #expect(
      try InputTypes.common([type("fixed<4,2,RND,WRAP>"), type("fixed<4,2,RND,SAT>")]) == nil)
    // A word without bits needs nothing.
    #expect(try InputTypes.common([convergent, type("ufixed<0,0>")]) == convergent)
  }
}
