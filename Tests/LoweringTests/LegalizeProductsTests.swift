import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

@Suite struct LegalizeProductsTests {
  /// A circuit of one product of two inputs, or the square of one.
  private func product(_ x: FixedInterval, _ y: FixedInterval?) throws -> Circuit {
    var circuit = Circuit(name: "one", layers: ["in", "p"])
    let operands = [x] + (y.map { [$0] } ?? [])
    for (port, interval) in operands.enumerated() {
      circuit.inputs.append(.init(name: "x\(port)", interval: interval))
      circuit.nodes.append(.init(.input(port), interval, .init(layer: 0, element: port)))
    }
    let operation = Circuit.Operation.multiply(0, operands.count - 1)
    let interval = try operation.interval(inputs: [], tables: []) { operands[$0] }
    circuit.nodes.append(.init(operation, interval, .init(layer: 1, element: 0)))
    circuit.outputs = [.init(name: "y", node: operands.count)]
    return circuit
  }

  /// Legalises, and gives the faults on the events: values, and words wider than the product's.
  private func faults(of circuit: Circuit, _ events: [[Int64]]) throws -> [String] {
    let legal = try legalizeProducts(circuit)
    try legal.verify(after: "test", legal: true)
    let (found, exact) = (legal.outputIntervals[0], circuit.outputIntervals[0])
    var faults: [String] = []
    if found.width > exact.width || found.format.integerBits > exact.format.integerBits {
      faults.append("\(found), not \(exact)")
    }
    for event in events {
      let value = try legal.evaluate(event)[0]
      let expected = try circuit.evaluate(event)[0]
      if FixedInterval.rescale(value, from: found.exponent, to: exact.exponent) != expected {
        faults.append("\(event): \(value) of \(found), not \(expected) of \(exact)")
      }
    }
    return faults
  }

  private func all(_ intervals: [FixedInterval]) -> [[Int64]] {
    intervals.reduce([[]]) { events, interval in
      events.flatMap { event in (interval.lower...interval.upper).map { event + [$0] } }
    }
  }

  private static func formats(_ widths: ClosedRange<Int>, exponent: Int) throws -> [FixedInterval] {
    try widths.flatMap { width in
      try [false, true].map {
        try FixedFormat(signed: $0, width: width, integerBits: width + exponent).interval
      }
    }
  }

  @Test(arguments: [(0, 0), (-3, 2), (5, -9)])
  func smallProductsWhole(x: Int, y: Int) throws {
    for left in try Self.formats(0...6, exponent: x) {
      for right in try Self.formats(0...6, exponent: y) {
        #expect(try faults(of: product(left, right), all([left, right])) == [])
      }
    }
  }

  /// Ranges that fill no word, with and without zero.
  @Test func smallRangesWhole() throws {
    for lower in stride(from: Int64(-9), through: 9, by: 3) {
      for upper in stride(from: lower, through: 17, by: 5) {
        let left = try FixedInterval(lower: lower, upper: upper, exponent: 1)
        for right in [(-5, -2), (-1, 0), (0, 1), (2, 3), (-1, 1), (-8, 9), (4, 5), (30, 33)] {
          let right = try FixedInterval(
            lower: Int64(right.0), upper: Int64(right.1), exponent: -1)
          #expect(try faults(of: product(left, right), all([left, right])) == [])
        }
        #expect(try faults(of: product(left, nil), all([left])) == [])
      }
    }
  }

  @Test func squaresWhole() throws {
    for exponent in [-4, 0, 3] {
      for interval in try Self.formats(0...13, exponent: exponent) {
        #expect(try faults(of: product(interval, nil), all([interval])) == [])
      }
    }
  }

  /// Random ranges of all widths whose product fits 62 bits, to the last of them.
  @Test func wideProducts() throws {
    var random = TestRandom(seed: 11)
    var widths: Set<Int> = []
    for round in 0..<1500 {
      func interval(_ bits: Int) throws -> FixedInterval {
        let bounds = [random.integer(bits: bits), random.integer(bits: bits)].sorted()
        let format = try FixedFormat(signed: random.chance(50), width: bits, integerBits: bits)
        return random.chance(50)
          ? format.interval
          : try FixedInterval(
            lower: bounds[0], upper: bounds[1], exponent: random.int(in: -20...20))
      }
      let bits = random.int(in: 1...61)
      let x = try interval(bits)
      let y = round % 4 == 0 ? nil : try interval(min(61, max(1, 62 - bits)))
      guard let circuit = try? product(x, y) else { continue }
      widths.insert(circuit.outputIntervals[0].width)
      let events = Stimulus.events(
        for: circuit.inputs.map(\.interval), count: 30, seed: UInt64(round))
      let found = try faults(of: circuit, events)
      #expect(found == [], "\(circuit.dump())")
    }
    #expect(widths.contains(62) && widths.count > 50)
  }

  /// The corners of 62 bits, where the rules' ranges of sums are wider than any word.
  @Test(
    arguments: [
      (-(1 << 30) + 1, (1 << 30) - 1, -(1 << 31), (1 << 31) - 1),
      (0, (1 << 31) - 1, -(1 << 30), (1 << 30) - 1), (-1, 0, -(1 << 61) + 1, (1 << 61) - 1),
      (-(1 << 31) + 1, (1 << 31) - 1, 0, 0), (0, 1, -(1 << 61), (1 << 61) - 1),
    ] as [(Int64, Int64, Int64, Int64)])
  func corners(a: Int64, b: Int64, c: Int64, d: Int64) throws {
    let x = try FixedInterval(lower: a, upper: b, exponent: 0)
    let y = d == 0 ? nil : try FixedInterval(lower: c, upper: d, exponent: 0)
    let circuit = try product(x, y)
    let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: 400, seed: 5)
    #expect(try faults(of: circuit, events) == [])
  }

  @Test func tooWideProductsAreRefused() throws {
    let wide = try FixedInterval(lower: 0, upper: 1 << 31, exponent: 0)
    var builder = CircuitBuilder(
      like: Circuit(name: "w", layers: ["fc"], inputs: [.init(name: "x", interval: wide)]))
    let input = try builder.append(.input(0))
    #expect(
      message { _ = try builder.multiply(input, input) }
        == "circuit: layer 'fc': an exact value needs 63 bits, and a wire holds at most 62; "
        + "use narrower weights, or quantize between the layers")
  }

  /// Narrow arguments are one table; the tree of a wide product is as deep as its rows need.
  @Test func shapes() throws {
    func logic(_ left: Int, _ right: Int?) throws -> [String: Int] {
      func interval(_ bits: Int) throws -> FixedInterval {
        try FixedFormat(signed: true, width: bits, integerBits: bits).interval
      }
      let circuit = try product(interval(left), right.map(interval))
      let names = eliminateDeadNodes(try legalizeProducts(circuit)).logic
      return Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    }
    #expect(try logic(6, nil) == ["lookup": 1])
    #expect(try logic(3, 3)["lookup"] == 1)
    // Of 8 × 8: three times a, three rows of pairs, a bit and a sign, and four sums.
    let byte = try logic(8, 8)
    #expect(byte["add", default: 0] + byte["subtract", default: 0] == 5)
    #expect(byte["select"] == 11)
    #expect(byte["lookup"] == nil)
    // Of 10²: two tables side by side, and a product of four bits and six.
    #expect(try logic(10, nil)["lookup"] == 2)
  }

  /// Products inside circuits, with squares of shifted words and constants among them.
  @Test func randomCircuits() throws {
    var products = 0
    for seed in UInt64(0)..<400 {
      let circuit = RandomModel.circuit(seed: seed)
      let legal = try legalizeProducts(circuit)
      products += circuit.nodes.count { $0.operation.keyword == "multiply" }
      #expect(!legal.nodes.contains { $0.operation.keyword == "multiply" })
      try legal.verify(after: "test")
      for event in Stimulus.events(for: circuit.inputs.map(\.interval), count: 30, seed: seed) {
        let pair = zip(try legal.evaluate(event), try circuit.evaluate(event)).enumerated()
        for (port, values) in pair {
          let found = value(values.0, legal.outputIntervals[port].exponent)
          let expected = value(values.1, circuit.outputIntervals[port].exponent)
          #expect(found == expected, "seed \(seed), output \(port), \(event)")
        }
      }
    }
    #expect(products > 300)
  }
}
