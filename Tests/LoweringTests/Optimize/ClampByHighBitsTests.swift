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
        for upper in [Int64(-2), 0, 2, 3, 4, 9, 31, 64] where lower < upper {
          let source = try FixedInterval(lower: lower, upper: upper, exponent: exponent)
          for text in [
            "ufixed<2,2,TRN,SAT>", "ufixed<1,1,TRN,SAT>", "fixed<3,3,TRN,SAT>",
            "fixed<3,3,TRN,SAT_SYM>", "fixed<1,1,TRN,SAT>", "fixed<5,5,TRN,SAT>",
            "ufixed<4,4,TRN,SAT_ZERO>", "fixed<2,3,RND_CONV,SAT>", "fixed<2,4,RND_CONV,SAT>",
            "ufixed<2,3,RND_CONV,SAT>", "ufixed<2,4,RND_CONV,SAT>",
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

  /// Where one bound is enough, no comparison of whole words is left either.
  @Test(arguments: [(Int64(-37), Int64(3)), (-4, 31)])
  func oneBound(lower: Int64, upper: Int64) throws {
    let source = try FixedInterval(lower: lower, upper: upper, exponent: 0)
    let legal = try legalizeQuantizers(quantizer(source, try type("fixed<3,3,TRN,SAT>")))
    let result = eliminateDeadNodes(try clampByHighBits(legal))
    #expect(legal.logic.count == 1)
    #expect(!result.logic.contains { ["maximum", "minimum"].contains($0) })
  }

  /// The bits above a rounded word say whether it saturates, and only its lowest bit waits for
  /// the comparison that finds ties.
  @Test(arguments: ["fixed<4,6,RND_CONV,SAT>", "ufixed<4,6,RND_CONV,SAT>"])
  func tiesAreNotWaitedFor(text: String) throws {
    let legal = try legalizeQuantizers(
      quantizer(try type("fixed<10,10>").format.interval, try type(text)))
    let result = eliminateDeadNodes(try clampByHighBits(legal))
    let tie = try #require(
      result.nodes.firstIndex { if case .less = $0.operation { true } else { false } })
    let bit = try #require(result.nodes.firstIndex { $0.operation.operands == [tie] })
    let joined = try #require(
      result.nodes.firstIndex { if case .add(_, bit, _) = $0.operation { true } else { false } })
    let readers = result.nodes.filter { $0.operation.operands.contains(joined) }
    #expect(readers.count == 1)
    #expect(readers.allSatisfy { if case .quantize = $0.operation { true } else { false } })
  }

  /// A slice between the two bounds is looked through where it cuts nothing off, though the
  /// intervals do not say so.
  @Test func slicesBetweenTheBounds() throws {
    let word = try type("fixed<5,5>").format.interval
    for (slice, isName) in [("fixed<5,5>", true), ("fixed<4,4>", false)] {
      var builder = CircuitBuilder(
        like: Circuit(
          name: "clamp", layers: ["clamp"],
          inputs: [.init(name: "a", interval: word), .init(name: "b", interval: word)]))
      let (a, b) = (try builder.append(.input(0)), try builder.append(.input(1)))
      let sum = try builder.subtract(try builder.add(a, b), b)
      let floored = try builder.maximum(sum, try builder.constant(-4))
      let sliced = try builder.quantize(floored, try type(slice))
      builder.output("y", try builder.minimum(sliced, try builder.constant(3)))
      let result = eliminateDeadNodes(try clampByHighBits(builder.circuit))
      #expect(result.logic.contains("minimum") != isName)
      for x in Int64(-16)...15 {
        for y in Int64(-16)...15 {
          #expect(try values(result, [x, y]) == values(builder.circuit, [x, y]))
        }
      }
    }
  }
}
