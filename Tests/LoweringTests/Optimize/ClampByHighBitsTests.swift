import FixedPoint
import Lowering
import Testing
import TriggerIR

@Suite struct ClampByHighBitsTests {
  /// All ranges around a word, signed and unsigned, coarse and fine, on every value.
  @Test func smallCasesWhole() throws {
    var changed = 0
    for exponent in [0, 1, 2] {
      for lower in [Int64(-37), -9, -8, -4, 0, 3] {
        for upper in [Int64(2), 3, 4, 9, 31, 64] where lower < upper {
          let source = try FixedInterval(lower: lower, upper: upper, exponent: exponent)
          for text in [
            "ufixed<2,2,TRN,SAT>", "ufixed<1,1,TRN,SAT>", "fixed<3,3,TRN,SAT>",
            "fixed<3,3,TRN,SAT_SYM>", "fixed<1,1,TRN,SAT>", "fixed<5,5,TRN,SAT>",
            "ufixed<4,4,TRN,SAT_ZERO>",
          ] {
            let legal = try legalizeQuantizers(quantizer(source, try type(text)))
            let result = eliminateDeadNodes(try clampByHighBits(legal))
            try result.verify(after: "clampByHighBits", legal: true)
            if result.logic.contains("select") { changed += 1 }
            for x in source.lower...source.upper {
              #expect(
                try values(result, [x]) == values(legal, [x]), "\(x) of \(source) into \(text)")
            }
          }
        }
      }
    }
    #expect(changed > 50)
  }

  /// No comparison of whole words is left where the bounds are those of a word.
  @Test(arguments: [
    ("ufixed<8,8>", "ufixed<4,4,TRN,SAT>", "quantize less quantize select"),
    ("fixed<8,8>", "ufixed<4,4,TRN,SAT>", "quantize less quantize select less select"),
    (
      "fixed<8,8>", "fixed<4,4,TRN,SAT>",
      "less quantize subtract less less select quantize select select"
    ),
    ("fixed<8,8>", "fixed<4,4,TRN,SAT_SYM>", "maximum minimum"),
  ])
  func logic(source: String, text: String, logic: String) throws {
    let legal = try legalizeQuantizers(
      quantizer(try type(source).format.interval, try type(text)))
    let result = eliminateDeadNodes(try clampByHighBits(legal))
    #expect(result.logic.joined(separator: " ") == logic)
  }
}
