import FixedPoint
import Lowering
import Testing
import TriggerIR

@Suite struct SinkSlicesTests {
  /// A bound or a selection of an input, sliced twice.
  private func sliced(
    _ source: FixedInterval, _ slices: [String],
    _ body: (inout CircuitBuilder, Int) throws -> Int
  ) throws -> Circuit {
    var builder = CircuitBuilder(
      like: Circuit(
        name: "sliced", layers: ["x"], inputs: [.init(name: "x", interval: source)]))
    var wire = try body(&builder, try builder.append(.input(0)))
    for text in slices { wire = try builder.quantize(wire, try type(text)) }
    builder.output("y", wire)
    return builder.circuit
  }

  private static let slices = [
    "ufixed<3,4>", "fixed<3,4>", "ufixed<2,2>", "fixed<4,3>", "ufixed<6,5>", "fixed<1,5>",
    "fixed<7,6>", "ufixed<1,-1>",
  ]

  /// Every value of a word through all pairs of slices of all operations that are looked through.
  @Test func smallCasesWhole() throws {
    let source = try FixedInterval(lower: -27, upper: 22, exponent: -1)
    let bodies: [(inout CircuitBuilder, Int) throws -> Int] = [
      { try $0.maximum($1, try $0.constant(0)) },
      { try $0.maximum($1, try $0.constant(-3)) },
      { try $0.minimum($1, try $0.constant(5)) },
      { try $0.shift(try $0.maximum($1, try $0.constant(0)), by: 1) },
      { builder, x in
        let zero = try builder.constant(0)
        let sign = try builder.less(x, zero)
        return try builder.select(
          sign, then: try builder.constant(3), otherwise: try builder.negate(x))
      },
    ]
    for (index, body) in bodies.enumerated() {
      for first in Self.slices {
        for second in Self.slices {
          let circuit = try sliced(source, [first, second], body)
          let result = eliminateDeadNodes(try sinkSlices(circuit))
          try result.verify(after: "sinkSlices", legal: true)
          for x in source.lower...source.upper {
            #expect(
              try values(result, [x]) == values(circuit, [x]),
              "\(x) through \(index), \(first), \(second)")
          }
        }
      }
    }
  }

  /// A rectifier masks the bits that stay, and no others.
  @Test func rectifiersMaskWhatStays() throws {
    let source = try FixedInterval(lower: -128, upper: 127, exponent: -3)
    let circuit = try sliced(source, ["ufixed<3,2>"]) { try $0.maximum($1, try $0.constant(0)) }
    let result = eliminateDeadNodes(try sinkSlices(circuit))
    #expect(circuit.logic == ["maximum", "quantize"])
    #expect(result.logic == ["quantize", "quantize", "less", "select"])
    let widths = result.nodes.filter { $0.isLogic }.map(\.interval.width)
    #expect(widths == [6, 3, 1, 3])
  }
}
