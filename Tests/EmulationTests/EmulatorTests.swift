import Emulation
import FixedPoint
import TestSupport
import Testing
import TriggerIR

/// The description of the error that the body throws; empty when it throws none.
private func message(_ body: () throws -> Void) -> String {
  do { try body() } catch { return "\(error)" }
  return ""
}

/// Compares the emulator with the definition on the events.
private func compare(
  _ circuit: Circuit, _ events: [[Int64]], threads: Int = 1, _ comment: String
) throws {
  let found = try Emulator(circuit).run(events.flatMap(\.self), threads: threads)
  let expected = try events.flatMap { try circuit.evaluate($0) }
  #expect(found == expected, "\(comment):\n\(circuit.dump())")
}

@Suite struct EmulatorTests {
  @Test(arguments: 0..<20)
  func randomCircuits(batch: Int) throws {
    for seed in UInt64(batch * 50)..<UInt64(batch * 50 + 50) {
      let circuit = RandomModel.circuit(seed: seed, legal: true, products: true)
      let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: 70, seed: seed)
      try compare(circuit, events, threads: 1 + Int(seed % 4), "seed \(seed)")
    }
  }

  /// Whole blocks of 256, parts of them, and no event at all, by as many threads as like.
  @Test(arguments: [0, 1, 2, 255, 256, 257, 511, 512, 513, 1000])
  func countsAndThreads(count: Int) throws {
    for seed in UInt64(0)..<5 {
      let circuit = RandomModel.circuit(seed: seed, legal: true)
      let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: count, seed: seed)
      let expected = try events.flatMap { try circuit.evaluate($0) }
      let emulator = try Emulator(circuit)
      #expect(emulator.inputCount == circuit.inputs.count)
      #expect(emulator.outputCount == circuit.outputs.count)
      #expect(emulator.instructionCount > 0)
      for threads in [-1, 0, 1, 2, 3, 4, 100] {
        #expect(
          try emulator.run(events.flatMap(\.self), threads: threads) == expected,
          "seed \(seed), \(threads) threads")
      }
    }
  }

  /// All operations on words whose widths stand at the edges of the lanes.
  @Test(arguments: [1, 15, 16, 29, 30, 31, 32, 33, 47, 58, 59, 60, 61, 62])
  func widthsAtTheEdges(bits: Int) throws {
    for signed in [false, true] {
      for seed in UInt64(0)..<30 {
        var random = TestRandom(seed: seed * 100 + UInt64(bits))
        let interval = try FixedFormat(signed: signed, width: bits, integerBits: bits).interval
        let circuit = try wide(interval, &random)
        let events = Stimulus.events(
          for: circuit.inputs.map(\.interval), count: 40, seed: seed)
        try compare(circuit, events, "\(bits) bits, seed \(seed)")
      }
    }
  }

  /// A random circuit of words as wide as the interval and a few bits more.
  private func wide(_ interval: FixedInterval, _ random: inout TestRandom) throws -> Circuit {
    var circuit = Circuit(name: "wide", layers: ["l"])
    circuit.inputs = ["a", "b", "c"].map { .init(name: $0, interval: interval) }
    func append(_ operation: Circuit.Operation) {
      guard
        let interval = try? operation.interval(
          inputs: circuit.inputs, tables: [], { circuit.nodes[$0].interval })
      else { return }
      circuit.nodes.append(.init(operation, interval, .init(layer: 0)))
    }
    for port in 0..<3 { append(.input(port)) }
    append(.constant(interval.upper, exponent: 0))
    append(.less(0, 1))
    for _ in 0..<25 {
      func node() -> Int { random.int(in: 0...(circuit.nodes.count - 1)) }
      let shift = random.pick([0, 0, 0, 1, -1, 3])
      switch random.int(in: 0...11) {
      case 0: append(.add(node(), node(), shift: shift))
      case 1: append(.subtract(node(), node(), shift: shift))
      case 2: append(.negate(node()))
      case 3: append(.maximum(node(), node()))
      case 4: append(.minimum(node(), node()))
      case 5: append(.less(node(), node()))
      case 6: append(.select(4, then: node(), otherwise: node()))
      case 7: append(.shift(node(), by: random.int(in: -4...4)))
      case 8: append(.multiply(node(), node()))
      case 9:
        let root = node()
        append(.multiply(root, root))
      default:
        let width = random.int(in: 0...62)
        let format = try FixedFormat(
          signed: random.chance(50), width: width,
          integerBits: random.pick([width, width - random.int(in: 0...8), width + 2]))
        append(.quantize(node(), FixedType(format, .truncate, .wrap)))
      }
    }
    circuit.outputs = circuit.nodes.indices.map { .init(name: "y\($0)", node: $0) }
    return circuit
  }

  /// A slice whose word is wider than a lane, and whose values are not.
  @Test(arguments: 1...62)
  func slicesOfWideFormats(width: Int) throws {
    let source = try FixedInterval(lower: -128, upper: 127, exponent: -4)
    for signed in [false, true] {
      for integerBits in [width, width - 2, width - 4, width + 3] {
        let type = FixedType(
          try FixedFormat(signed: signed, width: width, integerBits: integerBits), .truncate, .wrap)
        let circuit = Circuit(
          name: "slice", layers: ["l"], inputs: [.init(name: "x", interval: source)],
          nodes: [
            .init(.input(0), source, .init(layer: 0)),
            .init(.quantize(0, type), type.quantize(source), .init(layer: 0)),
          ], outputs: [.init(name: "y", node: 1)])
        try compare(circuit, (Int64(-128)...127).map { [$0] }, "\(type)")
      }
    }
  }

  /// The same node at several outputs, an input put through, constants, shifts of shifts.
  @Test func outputsOfAnyNode() throws {
    let interval = try FixedInterval(lower: -5, upper: 9, exponent: 0)
    let circuit = Circuit(
      name: "through", layers: ["l"], inputs: [.init(name: "x", interval: interval)],
      nodes: [
        .init(.input(0), interval, .init(layer: 0)),
        .init(.shift(0, by: 3), try interval.scaled(byPowerOfTwo: 3), .init(layer: 0)),
        .init(.shift(1, by: -1), try interval.scaled(byPowerOfTwo: 2), .init(layer: 0)),
        .init(
          .constant(6, exponent: 1), try FixedInterval(constant: 3, exponent: 2), .init(layer: 0)),
      ],
      outputs: [0, 2, 3, 0, 1].enumerated().map { .init(name: "y\($0)", node: $1) })
    #expect(
      try Emulator(circuit).run([-5, 9, 0]) == [-5, -5, 3, -5, -5, 9, 9, 3, 9, 9, 0, 0, 3, 0, 0])
  }

  @Test func wrongNumberOfValues() throws {
    let emulator = try Emulator(two())
    #expect(
      message { _ = try emulator.run([1, 2, 3]) }
        == "emulate: input: 3 values are not whole events of 2; give events × 2 values")
    #expect(try emulator.run([]) == [])
  }

  @Test(arguments: [(Int64(-5), 0), (8, 1), (.min, 0), (.max, 1)])
  func valueOutOfRange(value: Int64, input: Int) throws {
    let emulator = try Emulator(two())
    var events = Array(repeating: Int64(7), count: 600)
    events[2 * 257 + input] = value
    #expect(
      message { _ = try emulator.run(events, threads: 3) }
        == "emulate: event 257, input \(input): \(value) is outside [-4, 7]e0; "
        + "quantize the data into the input's type")
  }

  @Test func illegalCircuit() throws {
    var circuit = try two()
    let type = try FixedType(parsing: "fixed<3,3,RND,SAT>")
    circuit.nodes[2] = .init(
      .quantize(0, type), type.quantize(circuit.nodes[0].interval), .init(layer: 0))
    #expect(
      message { _ = try Emulator(circuit) }
        == "internal error in Emulator: node %2: fixed<3,3,RND,SAT> is not legalised into TRN "
        + "and WRAP")
  }

  /// x + y of [−4, 7].
  private func two() throws -> Circuit {
    let interval = try FixedInterval(lower: -4, upper: 7, exponent: 0)
    return Circuit(
      name: "two", layers: ["l"],
      inputs: ["x", "y"].map { .init(name: $0, interval: interval) },
      nodes: [
        .init(.input(0), interval, .init(layer: 0)),
        .init(.input(1), interval, .init(layer: 0)),
        .init(.add(0, 1, shift: 0), try interval.adding(interval), .init(layer: 0)),
      ], outputs: [.init(name: "s", node: 2)])
  }
}
