import FixedPoint
import TestSupport
import Testing
import TriggerIR

@Suite struct CircuitEvaluateTests {
  @Test(arguments: [false, true]) func generatorCoversAllOperations(legal: Bool) throws {
    var keywords: [String: Int] = [:]
    for seed in 0..<200 as Range<UInt64> {
      let circuit = RandomModel.circuit(seed: seed, legal: legal)
      try circuit.verify(after: "generator", legal: legal)
      #expect(circuit == RandomModel.circuit(seed: seed, legal: legal))
      for node in circuit.nodes { keywords[node.operation.keyword, default: 0] += 1 }
    }
    #expect(keywords.count == (legal ? 12 : 13))
    #expect(keywords.values.allSatisfy { $0 > 100 })
  }

  @Test(arguments: 0..<300 as Range<UInt64>) func equalsTheOracle(seed: UInt64) throws {
    let circuit = RandomModel.circuit(seed: seed)
    for inputs in Stimulus.events(for: circuit.inputs.map(\.interval), count: 50, seed: seed) {
      let values = try circuit.evaluateNodes(inputs)
      let exact = zip(circuit.nodes, values).map { node, mantissa in
        ExactOracle.value(mantissa, node.interval.exponent)
      }
      #expect(exact == ExactOracle.values(of: circuit, inputs), "\(circuit.dump())")
      #expect(try circuit.evaluate(inputs) == circuit.outputs.map { values[$0.node] })
    }
  }

  @Test func valuesOutsideTheirIntervals() throws {
    let circuit = try Circuit.example()
    #expect(
      message { _ = try circuit.evaluate([8, 0]) }
        == "internal error in Circuit.evaluate: node %0: the value 8 is outside [-8, 7]e-2")
    var broken = circuit
    broken.nodes[3].interval = try range(-8, 8, -2)
    #expect(
      message { _ = try broken.evaluate([7, 3]) }
        == "internal error in Circuit.evaluate: node %3: the value 31 is outside [-8, 8]e-2")
  }

  /// All intervals of small bounds at three exponents.
  private static let small: [FixedInterval] = {
    var intervals: [FixedInterval] = []
    for exponent in -1...1 {
      for lower in -3...3 as ClosedRange<Int64> {
        for upper in lower...3 {
          if let interval = try? FixedInterval(lower: lower, upper: upper, exponent: exponent) {
            intervals.append(interval)
          }
        }
      }
    }
    return Array(Set(intervals)).sorted { "\($0)" < "\($1)" }
  }()

  /// The rule's interval is the span of the results, and its step divides them all.
  private func expectExact(
    _ operation: Circuit.Operation, _ operands: [FixedInterval], tables: [LookupTable] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let rule = try operation.interval(inputs: [], tables: tables) { operands[$0] }
    let circuit = Circuit(name: "c", tables: tables)
    var results: [Int128] = []
    var differences = 0
    func visit(_ chosen: [Int64]) {
      guard chosen.count == operands.count else {
        let interval = operands[chosen.count]
        for mantissa in interval.lower...interval.upper { visit(chosen + [mantissa]) }
        return
      }
      let exact = zip(chosen, operands).map { ExactOracle.value($0, $1.exponent) }
      results.append(ExactOracle.value(of: operation, circuit, []) { exact[$0] })
      let mantissa = operation.evaluate(result: rule, inputs: [], tables: tables) {
        (chosen[$0], operands[$0])
      }
      if ExactOracle.value(mantissa, rule.exponent) != results.last { differences += 1 }
    }
    visit([])
    let lower = ExactOracle.value(rule.lower, rule.exponent)
    let upper = ExactOracle.value(rule.upper, rule.exponent)
    let step = ExactOracle.value(1, rule.exponent)
    let isSpan = results.min() == lower && results.max() == upper
    let isSound = results.allSatisfy { lower <= $0 && $0 <= upper && $0 % step == 0 }
    #expect(differences == 0, "\(operation) of \(operands)", sourceLocation: sourceLocation)
    #expect(
      isSound && isSpan, "\(operation) of \(operands) gives \(rule)",
      sourceLocation: sourceLocation)
  }

  @Test func unaryRangesAreExact() throws {
    for interval in Self.small {
      try expectExact(.negate(0), [interval])
      try expectExact(.multiply(0, 0), [interval])
      for power in -3...3 { try expectExact(.shift(0, by: power), [interval]) }
    }
  }

  @Test func binaryRangesAreExact() throws {
    for a in Self.small where a.exponent == 0 || a.upper > 2 {
      for b in Self.small {
        for operation in [
          Circuit.Operation.add(0, 1, shift: 0), .add(0, 1, shift: 2), .subtract(0, 1, shift: 0),
          .subtract(0, 1, shift: -1), .multiply(0, 1), .maximum(0, 1), .minimum(0, 1),
          .less(0, 1),
        ] {
          try expectExact(operation, [a, b])
        }
        try expectExact(.select(0, then: 1, otherwise: 2), [.bit, a, b])
      }
    }
  }

  /// A lookup's range is that of the entries it can reach, and no other.
  @Test func lookupRangesAreExact() throws {
    var random = TestRandom(seed: 7)
    for interval in Self.small {
      for finer in [0, 1] {
        let first = interval.lower << Int64(finer) - 2
        let count = Int(interval.upper - interval.lower) << finer + 5
        let table = LookupTable(
          first: first, argumentExponent: interval.exponent - finer,
          values: (0..<count).map { _ in random.integer(bits: 5) }, valueExponent: -1)
        try expectExact(.lookup(0, table: 0), [interval], tables: [table])
      }
    }
  }

  @Test func productsPast62Bits() throws {
    let operands = [try range(0, 1 << 31), try range(0, (1 << 31) - 1)]
    func interval(_ a: Int, _ b: Int) throws -> FixedInterval {
      try Circuit.Operation.multiply(a, b).interval(inputs: [], tables: []) { operands[$0] }
    }
    #expect(try interval(0, 1).width == 62)
    #expect(try interval(1, 1).width == 62)
    #expect(throws: FixedPointError.tooWide(bits: 63)) { try interval(0, 0) }
  }

  @Test(arguments: RoundingMode.allCases, OverflowMode.allCases)
  func quantizedRangesAreExact(rounding: RoundingMode, overflow: OverflowMode) throws {
    for signed in [false, true] {
      for width in 0...3 {
        for integerBits in -1...4 {
          let format = try FixedFormat(signed: signed, width: width, integerBits: integerBits)
          for interval in Self.small {
            try expectExact(.quantize(0, FixedType(format, rounding, overflow)), [interval])
          }
        }
      }
    }
  }

  /// A comparison needs a word that holds both operands, also where its result is narrow.
  @Test func comparisonsPast62Bits() throws {
    let operands = [try range(0, 1 << 40), try range(0, 1 << 40, 40)]
    for operation in [Circuit.Operation.maximum(0, 1), .minimum(0, 1), .less(0, 1)] {
      #expect(throws: FixedPointError.tooWide(bits: 81)) {
        try operation.interval(inputs: [], tables: []) { operands[$0] }
      }
    }
  }
}
