import FixedPoint
import TestSupport
import Testing
import TriggerIR

@Suite struct TernarySumsTests {
  /// a + b read by the sum with c: one stage, one layer, one reader.
  private func nested(
    _ body: (inout CircuitBuilder, Int, Int, Int) throws -> [Int]
  ) throws -> Pipeline {
    let word = try FixedInterval(lower: 0, upper: 15, exponent: 0)
    var builder = CircuitBuilder(
      like: Circuit(
        name: "nested", layers: ["x", "sums"],
        inputs: ["a", "b", "c"].map { .init(name: $0, interval: word) }))
    let inputs = try (0..<3).map { try builder.append(.input($0)) }
    builder.origin = .init(layer: 1)
    for (index, node) in try body(&builder, inputs[0], inputs[1], inputs[2]).enumerated() {
      builder.output("y\(index)", node)
    }
    let circuit = builder.circuit
    return Pipeline(
      circuit: circuit, stages: circuit.nodes.map { _ in 0 }, stageCount: 1, clockPicoseconds: 1,
      adders: .ternary)
  }

  @Test func threeWords() throws {
    var pipeline = try nested { builder, a, b, c in
      [try builder.subtract(c, try builder.shift(try builder.subtract(a, b), by: 2))]
    }
    let sums = TernarySums(of: pipeline)
    let (outer, inner) = (pipeline.circuit.outputs[0].node, 3)
    let found = try #require(sums.inner[outer])
    #expect(sums.inner.count == 1)
    #expect((found.node, found.operand, found.shift) == (inner, 4, 2))
    #expect(sums.wordless == [inner])
    let words = pipeline.circuit.addends(of: outer, sums)
    // The shift may be the sum's own.
    #expect(words.map(\.node) == [2, 0, 1])
    #expect(words.map(\.shift) == [0, 2, 2])
    #expect(words.map(\.isNegative) == [false, true, false])
    // c − 4·(a − b): eight positions, of which the middle ones have two words or three.
    #expect(pipeline.logicCounts.adders == 1)
    #expect(pipeline.logicCounts.sumBits == 4)
    pipeline.adders = .binary
    #expect(TernarySums(of: pipeline) == TernarySums())
    #expect(pipeline.logicCounts.adders == 2)
  }

  /// Words that are turned over twice keep sums apart for tools that would merge them.
  @Test func throughTwoInversions() throws {
    let pipeline = try nested { builder, a, b, c in
      let ones = try builder.constant(31)
      let once = try builder.subtract(ones, try builder.add(a, b))
      return [try builder.add(try builder.subtract(ones, once), c)]
    }
    let sums = TernarySums(of: pipeline)
    #expect(sums.inner.count == 1)
    #expect(sums.wordless.count == 3)
  }

  /// Who else reads the sum, another stage and another layer keep it a word.
  @Test func sumsWithWords() throws {
    let shared = try nested { builder, a, b, c in
      let sum = try builder.add(a, b)
      return [try builder.add(sum, c), sum]
    }
    #expect(TernarySums(of: shared) == TernarySums())

    var apart = try nested { builder, a, b, c in [try builder.add(try builder.add(a, b), c)] }
    #expect(TernarySums(of: apart).inner.count == 1)
    apart.stages[4] = 1
    apart.stageCount = 2
    #expect(TernarySums(of: apart) == TernarySums())

    var layers = try nested { builder, a, b, c in [try builder.add(try builder.add(a, b), c)] }
    layers.circuit.nodes[3].origin.layer = 0
    #expect(TernarySums(of: layers) == TernarySums())
  }

  /// Of two sums the wider one, and no sum of three words in another.
  @Test func oneInEach() throws {
    let two = try nested { builder, a, b, c in
      [try builder.add(try builder.add(a, b), try builder.subtract(try builder.shift(a, by: 3), c))]
    }
    #expect(TernarySums(of: two).inner.values.map(\.node) == [5])

    let chain = try nested { builder, a, b, c in
      let first = try builder.add(try builder.add(a, b), c)
      let second = try builder.subtract(first, try builder.shift(b, by: 1))
      return [try builder.add(second, try builder.shift(c, by: 2))]
    }
    let sums = TernarySums(of: chain)
    #expect(sums.inner.count == 2)
    #expect(sums.inner.keys.allSatisfy { !sums.wordless.contains($0) })
  }

  /// The words of a sum add up to it, for every sum of random pipelines, and the first is added.
  @Test func addendsAddUp() throws {
    var found = 0
    for seed in stride(from: UInt64(1), to: 1000, by: 2) {
      let pipeline = RandomModel.pipeline(
        of: RandomModel.circuit(seed: seed, legal: true), seed: seed)
      let (circuit, sums) = (pipeline.circuit, TernarySums(of: pipeline))
      found += sums.inner.count
      for event in Stimulus.events(for: circuit.inputs.map(\.interval), count: 5, seed: seed) {
        let values = try circuit.evaluateNodes(event)
        func exact(_ node: Int, _ shift: Int = 0) -> Double {
          Double(
            sign: .plus, exponent: circuit.nodes[node].interval.exponent + shift,
            significand: Double(values[node]))
        }
        for outer in sums.inner.keys where circuit.nodes[outer].interval.width <= 50 {
          let words = circuit.addends(of: outer, sums)
          #expect(words.count == 3 && !words[0].isNegative)
          let sum = words.reduce(0) { $0 + ($1.isNegative ? -1 : 1) * exact($1.node, $1.shift) }
          #expect(sum == exact(outer), "seed \(seed), node \(outer)")
        }
      }
    }
    #expect(found > 20, "\(found)")
  }
}
