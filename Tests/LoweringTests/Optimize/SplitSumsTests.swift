import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

@Suite struct SplitSumsTests {
  private func circuit(
    _ source: FixedInterval, _ body: (inout CircuitBuilder, Int) throws -> Int
  ) throws -> Circuit {
    var builder = CircuitBuilder(
      like: Circuit(name: "sum", layers: ["x"], inputs: [.init(name: "x", interval: source)]))
    builder.output("y", try body(&builder, try builder.append(.input(0))))
    return builder.circuit
  }

  private func split(_ circuit: Circuit) throws -> Circuit {
    let result = eliminateDeadNodes(try splitSums(circuit))
    try result.verify(after: "splitSums", legal: true)
    return result
  }

  /// Words with and without a sign, whose range fills them or not, and constants of either sign,
  /// coarser and finer than the word, added, subtracted and subtracted from, on every value.
  @Test func smallCasesWhole() throws {
    var changed = 0
    for (lower, upper) in [(Int64(-32), Int64(31)), (0, 127), (-70, 3), (5, 90), (-3, 40)] {
      let source = try FixedInterval(lower: lower, upper: upper, exponent: -1)
      for mantissa in [Int64(-77), -32, -5, -1, 0, 1, 3, 12, 29, 100] {
        for power in [-3, -1, 0, 2] {
          let bodies: [(inout CircuitBuilder, Int) throws -> Int] = [
            { try $0.append(.add($1, try $0.constant(mantissa), shift: power)) },
            { try $0.append(.add(try $0.constant(mantissa), $1, shift: power)) },
            { try $0.append(.subtract($1, try $0.constant(mantissa), shift: power)) },
            { try $0.append(.subtract(try $0.constant(mantissa), $1, shift: power)) },
          ]
          for (index, body) in bodies.enumerated() {
            let whole = try circuit(source, body)
            let result = try split(whole)
            if result != whole { changed += 1 }
            // What reads the sum may count on its word.
            #expect(result.outputIntervals.map(\.format) == whole.outputIntervals.map(\.format))
            for x in lower...upper {
              #expect(
                try values(result, [x]) == values(whole, [x]),
                "\(x) in form \(index) with \(mantissa) × 2^\(power)")
            }
          }
        }
      }
    }
    #expect(changed > 500)
  }

  /// Every part is small: three bits of the word and a carry.
  @Test(arguments: [5, 6, 9, 11])
  func partsAreSmall(width: Int) throws {
    let source = try FixedFormat(signed: false, width: width, integerBits: width).interval
    let wrapped = try type("ufixed<\(width),\(width)>")
    for constant in [Int64(3), 11, 21] {
      for subtracts in [false, true] {
        let whole = try circuit(source) {
          // One more for the negative, so that something is added to the lowest bit.
          let constant = try $0.constant(subtracts ? constant - 1 : constant)
          let sum = try subtracts ? $0.subtract(constant, $1) : $0.add($1, constant)
          return try $0.quantize(sum, wrapped)
        }
        let result = try split(whole)
        let sums = result.nodes.filter {
          ["add", "subtract"].contains($0.operation.keyword)
            && !result.isConcatenation($0) && result.bitInversion($0) == nil
        }
        #expect(sums.count >= (width + 2) / 3)
        #expect(sums.allSatisfy(result.isSmallSum))
      }
    }
  }

  /// Tables make sums of four positions in any case, and of many the carry takes too long.
  @Test(arguments: [3, 40])
  func othersStay(width: Int) throws {
    let source = try FixedFormat(signed: false, width: width, integerBits: width).interval
    let whole = try circuit(source) { try $0.add($1, try $0.constant(5)) }
    #expect(try split(whole) == whole)
  }

  /// What is chosen for a schedule does not make its period longer, where nets do not count.
  @Test func periodsStay() throws {
    let delays = DelayTable(
      name: "t", provenance: DelayTable.unit.provenance, level: 580, carryEntry: 570,
      carryPerBit: 17, registers: 1060, smallSum: 500)
    var changed = 0
    for seed in UInt64(0)..<200 {
      let circuit = RandomModel.circuit(seed: seed, legal: true, products: false)
      let goal = TimingGoal.stages(1 + Int(seed % 5))
      let result = try CircuitPass.splitSums(circuit, for: goal, delays: delays)
      if result.nodes.count != circuit.nodes.count { changed += 1 }
      let before = try schedule(circuit, goal: goal, delays: delays).clockPicoseconds
      let after = try schedule(result, goal: goal, delays: delays).clockPicoseconds
      #expect(after <= before, "seed \(seed)")
    }
    #expect(changed > 20)
  }

  /// The least negative number negated, with a word that no complement of its width gives.
  @Test func negation() throws {
    let source = try type("fixed<6,6>").format.interval
    let result = try split(try circuit(source) { try $0.negate($1) })
    #expect(!result.logic.contains("negate"))
    for x in Int64(-32)...31 { #expect(try values(result, [x]) == [Double(-x)]) }
  }
}
