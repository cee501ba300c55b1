import FixedPoint
import Lowering
import Testing
import TriggerIR

@Suite struct CommuteRectifiersTests {
  /// The larger, or the smaller, of an input and a constant, quantized.
  private func bounded(
    _ source: FixedInterval, _ bound: Int64, isMaximum: Bool, _ type: FixedType
  ) throws -> Circuit {
    var builder = CircuitBuilder(
      like: Circuit(
        name: "bounded", layers: ["x"], inputs: [.init(name: "x", interval: source)]))
    let x = try builder.append(.input(0))
    let c = try builder.constant(bound, exponent: -1)
    let y = isMaximum ? try builder.maximum(x, c) : try builder.minimum(x, c)
    builder.output("y", try builder.quantize(y, type))
    return builder.circuit
  }

  /// Every value of small words, by all modes, with words that keep, wrap and saturate.
  @Test(arguments: modePairs.indices)
  func smallCasesWhole(modes: Int) throws {
    let (rounding, overflow) = modePairs[modes]
    let source = try FixedInterval(lower: -21, upper: 18, exponent: -2)
    for bound in Int64(-5)...5 {
      for isMaximum in [true, false] {
        for (width, integerBits) in [(0, 0), (1, 2), (2, 2), (3, 3), (3, 1), (4, 4), (6, 4)] {
          for signed in [false, true] {
            let format = try FixedFormat(signed: signed, width: width, integerBits: integerBits)
            let circuit = try bounded(
              source, bound, isMaximum: isMaximum, FixedType(format, rounding, overflow))
            let result = try commuteRectifiers(circuit)
            try result.verify(after: "commuteRectifiers", legal: false)
            for x in source.lower...source.upper {
              #expect(
                try values(result, [x]) == values(circuit, [x]),
                "\(x) bounded by \(bound), \(format), \(rounding), \(overflow)")
            }
          }
        }
      }
    }
  }

  /// A bias, a rectifier and rounding: the constants stand next to each other.
  @Test(arguments: [
    ("ufixed<4,4,RND,WRAP>", "add quantize maximum quantize"),
    ("ufixed<4,4,RND,SAT>", "add quantize maximum minimum"),
    ("fixed<5,5,RND,SAT>", "add quantize maximum minimum"),
    ("ufixed<4,4,TRN,SAT>", "quantize maximum minimum"),
  ])
  func logic(text: String, logic: String) throws {
    let source = try FixedInterval(lower: -200, upper: 200, exponent: -2)
    let circuit = try bounded(source, 0, isMaximum: true, try type(text))
    let legal = eliminateDeadNodes(try legalizeQuantizers(try commuteRectifiers(circuit)))
    #expect(legal.logic.joined(separator: " ") == logic)
  }
}
