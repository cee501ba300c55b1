import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

@Suite struct AbsorbInversionsTests {
  private func circuit(
    _ sources: [FixedInterval], _ body: (inout CircuitBuilder, [Int]) throws -> Int
  ) throws -> Circuit {
    var builder = CircuitBuilder(
      like: Circuit(
        name: "sum", layers: ["x"],
        inputs: sources.enumerated().map { .init(name: "x\($0)", interval: $1) }))
    let inputs = try sources.indices.map { try builder.append(.input($0)) }
    builder.output("y", try body(&builder, inputs))
    return builder.circuit
  }

  private func absorbed(_ circuit: Circuit) throws -> Circuit {
    let result = eliminateDeadNodes(try absorbInversions(circuit))
    try result.verify(after: "absorbInversions", legal: true)
    return result
  }

  /// Inversions that are left.
  private func inversions(_ circuit: Circuit) -> Int {
    circuit.nodes.filter { circuit.bitInversion($0) != nil }.count
  }

  /// Complements of words with and without a sign, whole and sliced, coarser and finer than the
  /// other word, in sums, differences and beside constants, on every pair of values.
  @Test func smallCasesWhole() throws {
    var changed = 0
    let words = [(Int64(0), Int64(15)), (-8, 7), (-5, 9), (0, 11)]
    let slices = [nil, "ufixed<4,4>", "fixed<3,3>", "ufixed<3,4,TRN>"]
    for first in words {
      for second in words {
        let sources = try [first, second].map {
          try FixedInterval(lower: $0.0, upper: $0.1, exponent: 0)
        }
        for slice in slices {
          for power in [-6, -2, 0, 1, 5] {
            for form in 0..<5 {
              let whole = try circuit(sources) { builder, inputs in
                var word = try builder.subtract(try builder.constant(-1), inputs[1])
                if let slice { word = try builder.quantize(word, try type(slice)) }
                let eleven = try builder.constant(11, exponent: -1)
                switch form {
                case 0: return try builder.append(.add(inputs[0], word, shift: power))
                case 1: return try builder.append(.add(word, inputs[0], shift: power))
                case 2: return try builder.append(.subtract(inputs[0], word, shift: power))
                case 3: return try builder.append(.add(eleven, word, shift: power))
                default: return try builder.append(.subtract(eleven, word, shift: power))
                }
              }
              let result = try absorbed(whole)
              if inversions(result) < inversions(whole) { changed += 1 }
              // What reads the sum may count on its word.
              #expect(result.outputIntervals.map(\.format) == whole.outputIntervals.map(\.format))
              for x in first.0...first.1 {
                for y in second.0...second.1 {
                  #expect(
                    try values(result, [x, y]) == values(whole, [x, y]),
                    "\(x), \(y) in form \(form), slice \(slice ?? "none"), 2^\(power)")
                }
              }
            }
          }
        }
      }
    }
    #expect(changed > 400)
  }

  /// Above a slice its complement has ones, and the word that was sliced bits of its own.
  @Test func slicesInBetweenAreKept() throws {
    let byte = try FixedFormat(signed: false, width: 8, integerBits: 8).interval
    let whole = try circuit([byte, byte]) { builder, inputs in
      let low = try builder.quantize(inputs[1], try type("ufixed<4,4>"))
      let turned = try builder.subtract(try builder.constant(-1), low)
      return try builder.add(inputs[0], turned)
    }
    let result = try absorbed(whole)
    #expect(inversions(result) == 0)
    for x in Int64(0)...255 {
      #expect(try values(result, [255 - x, x]) == values(whole, [255 - x, x]))
    }
  }

  /// A word turned over twice, one that a table makes and one that a table reads stay.
  @Test func othersStay() throws {
    let byte = try FixedFormat(signed: false, width: 8, integerBits: 8).interval
    let twice = try circuit([byte, byte]) { builder, inputs in
      let ones = try builder.constant(255)
      let word = try builder.subtract(ones, try builder.subtract(ones, inputs[1]))
      return try builder.add(inputs[0], word)
    }
    #expect(try absorbed(twice) == twice)
    let chosen = try circuit([byte, byte]) { builder, inputs in
      let isLess = try builder.less(inputs[0], inputs[1])
      let word = try builder.select(isLess, then: inputs[0], otherwise: inputs[1])
      return try builder.add(inputs[0], try builder.subtract(try builder.constant(255), word))
    }
    #expect(try absorbed(chosen) == chosen)
    let pair = try FixedFormat(signed: false, width: 2, integerBits: 2).interval
    let small = try circuit([pair, pair]) { builder, inputs in
      try builder.add(inputs[0], try builder.subtract(try builder.constant(3), inputs[1]))
    }
    #expect(try absorbed(small) == small)
  }

  /// The sum that a constant is added to, turned over, is kept apart by a position below.
  @Test func sumsStayApart() throws {
    let byte = try FixedFormat(signed: false, width: 8, integerBits: 8).interval
    let whole = try circuit([byte, byte]) { builder, inputs in
      let sum = try builder.add(inputs[0], inputs[1])
      let turned = try builder.subtract(try builder.constant(511), sum)
      return try builder.subtract(try builder.constant(690), turned)
    }
    let result = try absorbed(whole)
    #expect(inversions(result) == 0)
    let last = try #require(
      result.nodes.last {
        ["add", "subtract"].contains($0.operation.keyword) && !result.isConcatenation($0)
      })
    #expect(last.interval.exponent == -1)
    for x in Int64(0)...255 { #expect(try values(result, [x, 77]) == values(whole, [x, 77])) }
  }
}
