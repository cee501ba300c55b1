import BitModel
import FixedPoint
import TestSupport
import Testing
import TriggerIR

/// The bits of words for up to 64 cases at a time: a word of cases for each bit.
private func packed(_ cases: [[Int64]], _ widths: [Int]) -> [UInt64] {
  widths.enumerated().flatMap { index, width in
    (0..<width).map { bit in
      cases.enumerated().reduce(0) { word, entry in
        word | UInt64(entry.element[index] >> Int64(bit) & 1) << UInt64(entry.offset)
      }
    }
  }
}

/// The mantissa in nets, as a word of the interval.
private func mantissa(
  _ bits: [GateList.Net], _ nets: [UInt64], _ number: Int, _ interval: FixedInterval
) -> Int64 {
  if interval.isConstant { return interval.lower }
  let word = bits.enumerated().reduce(Int64(0)) { word, bit in
    word | Int64(nets[bit.element] >> UInt64(number) & 1) << Int64(bit.offset)
  }
  return interval.format.wrapping(word)
}

/// Compares a node's gates with the operation's definition, for operands as they come.
private func compare(
  _ circuit: Circuit, node index: Int, operands cases: [[Int64]], _ comment: String
) {
  let (node, roots) = (circuit.nodes[index], circuit.shiftRoots)
  let reads = WordModel.reads(index, in: circuit, roots: roots)
  let model = WordModel(node: index, in: circuit, roots: roots)
  let widths = reads.map { circuit.nodes[$0].interval.width }
  #expect(model.operands.map(\.count) == widths, "\(comment)")
  for first in stride(from: 0, to: cases.count, by: 64) {
    let block = Array(cases[first..<min(first + 64, cases.count)])
    let nets = model.gates.evaluate(packed(block, widths))
    let all: UInt64 = block.count == 64 ? .max : 1 << UInt64(block.count) - 1
    #expect(nets[model.assumption] & all == all, "\(comment)")
    #expect(nets[model.guarantee] & all == all, "\(comment)")
    for (number, values) in block.enumerated() {
      let expected = node.operation.evaluate(
        result: node.interval, inputs: [], tables: circuit.tables
      ) { operand in
        let interval = circuit.nodes[operand].interval
        if interval.isConstant { return (interval.lower, interval) }
        return (values[reads.firstIndex(of: roots[operand]) ?? 0], interval)
      }
      let found = mantissa(model.result, nets, number, node.interval)
      #expect(found == expected, "\(comment): \(node.operation) of \(values)")
    }
  }
}

private func isOperation(_ node: Circuit.Node) -> Bool {
  switch node.operation {
  case .input, .constant, .shift: false
  case .negate, .add, .subtract, .multiply, .maximum, .minimum, .less, .select, .lookup,
    .quantize:
    true
  }
}

@Suite struct WordModelTests {
  /// Every operation of random circuits, whatever its operands hold.
  @Test(arguments: 0..<8)
  func randomNodes(batch: Int) {
    for seed in UInt64(batch * 40)..<UInt64(batch * 40 + 40) {
      let circuit = RandomModel.circuit(seed: seed)
      for (index, node) in circuit.nodes.enumerated() where isOperation(node) {
        let reads = WordModel.reads(index, in: circuit, roots: circuit.shiftRoots)
        let events = Stimulus.events(
          for: reads.map { circuit.nodes[$0].interval }, count: 64, seed: seed)
        compare(circuit, node: index, operands: events, "seed \(seed), %\(index)")
      }
    }
  }

  /// A circuit of two words, to which a test adds operations.
  private func circuit(_ intervals: [FixedInterval]) throws -> Circuit {
    var circuit = Circuit(
      name: "small", layers: ["l"],
      inputs: intervals.enumerated().map { .init(name: "x\($0)", interval: $1) })
    for port in intervals.indices { try append(.input(port), to: &circuit) }
    return circuit
  }

  private func append(_ operation: Circuit.Operation, to circuit: inout Circuit) throws {
    let interval = try operation.interval(inputs: circuit.inputs, tables: circuit.tables) {
      circuit.nodes[$0].interval
    }
    circuit.nodes.append(.init(operation, interval, .init(layer: 0)))
  }

  /// All values of two small words of different signs, bounds and points.
  @Test func allValuesOfOperationsOnTwoWords() throws {
    let bounds: [(Int64, Int64)] = [(0, 1), (-1, 0), (0, 5), (-4, 3), (-3, 6), (2, 9), (-9, -2)]
    for first in bounds {
      for second in bounds {
        for exponent in [-2, 0, 1] {
          let x = try FixedInterval(lower: first.0, upper: first.1, exponent: 0)
          let y = try FixedInterval(lower: second.0, upper: second.1, exponent: exponent)
          var circuit = try circuit([x, y])
          try append(.less(0, 1), to: &circuit)
          let operations: [Circuit.Operation] = [
            .add(0, 1, shift: 0), .add(1, 0, shift: 2), .subtract(0, 1, shift: 0),
            .subtract(1, 0, shift: -1), .multiply(0, 1), .multiply(0, 0), .maximum(0, 1),
            .minimum(0, 1), .less(1, 0), .negate(1), .select(2, then: 0, otherwise: 1),
          ]
          for operation in operations { try append(operation, to: &circuit) }
          for index in circuit.nodes.indices.dropFirst(3) {
            let reads = WordModel.reads(index, in: circuit, roots: circuit.shiftRoots)
            var cases: [[Int64]] = [[]]
            for read in reads {
              let interval = circuit.nodes[read].interval
              cases = cases.flatMap { known in
                (interval.lower...interval.upper).map { known + [$0] }
              }
            }
            compare(circuit, node: index, operands: cases, "\(x), \(y)")
          }
        }
      }
    }
  }

  /// All values of a word into all small types, by all modes.
  @Test func allValuesOfQuantizers() throws {
    for (lower, upper) in [(-16, 15), (0, 31), (-11, 20), (5, 9)] as [(Int64, Int64)] {
      let x = try FixedInterval(lower: lower, upper: upper, exponent: -2)
      var circuit = try circuit([x])
      for signed in [false, true] {
        for width in 0...6 {
          for integers in -1...6 {
            let format = try FixedFormat(signed: signed, width: width, integerBits: integers)
            for rounding in RoundingMode.allCases {
              for overflow in OverflowMode.allCases {
                try append(.quantize(0, FixedType(format, rounding, overflow)), to: &circuit)
              }
            }
          }
        }
      }
      for index in circuit.nodes.indices.dropFirst() {
        compare(circuit, node: index, operands: (lower...upper).map { [$0] }, "\(x)")
      }
    }
  }

  /// Values that a word cannot have are not assumed, wherever they come from.
  @Test func assumptionIsTheInterval() throws {
    for (lower, upper) in [(-5, 2), (0, 4), (3, 6), (-8, 7), (-7, -2)] as [(Int64, Int64)] {
      let interval = try FixedInterval(lower: lower, upper: upper, exponent: 3)
      let model = WordModel(copyOf: interval)
      for pattern in Int64(0)..<(1 << Int64(interval.width)) {
        let nets = model.gates.evaluate(packed([[pattern]], [interval.width]))
        let value = interval.format.wrapping(pattern)
        #expect((nets[model.assumption] & 1 == 1) == interval.contains(value), "\(value)")
      }
    }
  }

  /// From the ports on, as `Circuit.evaluate` does it.
  @Test(arguments: 0..<4)
  func wholeCircuits(batch: Int) throws {
    for seed in UInt64(batch * 30)..<UInt64(batch * 30 + 30) {
      let circuit = RandomModel.circuit(seed: seed)
      let intervals = circuit.inputs.map(\.interval)
      let events = Stimulus.events(for: intervals, count: 64, seed: seed)
      let inputs = packed(events, intervals.map(\.width))
      let values = try events.map { try circuit.evaluateNodes($0) }
      let roots = circuit.shiftRoots
      let outputs = Set(circuit.outputs.map(\.node)).filter { isOperation(circuit.nodes[$0]) }
      for output in outputs.sorted() {
        let model = WordModel(node: output, fromInputsOf: circuit, roots: roots)
        let nets = model.gates.evaluate(inputs)
        let reads = WordModel.reads(output, in: circuit, roots: roots)
        for number in events.indices {
          for (read, bits) in zip(reads + [output], model.operands + [model.result]) {
            #expect(
              mantissa(bits, nets, number, circuit.nodes[read].interval) == values[number][read],
              "seed \(seed), %\(read)")
          }
        }
      }
    }
  }

  /// Under reset nothing is valid; otherwise events move on by a stage, the new one lowest.
  @Test func validBits() {
    let model = WordModel(validOf: 3)
    for pattern in 0..<32 {
      let nets = model.gates.evaluate((0..<5).map { UInt64(pattern >> $0 & 1) })
      let next = model.result.enumerated().reduce(0) { $0 + Int(nets[$1.element] & 1) << $1.offset }
      let reset = pattern >> 3 & 1 == 1
      #expect(next == (reset ? 0 : (pattern << 1 & 6) | pattern >> 4))
    }
  }

  @Test func formatOfBLIF() throws {
    var gates = GateList()
    let (a, b) = (gates.input(), gates.input())
    let sum = gates.parity(a, b, GateList.one)
    #expect(
      gates.blif(name: "m", outputs: [sum, GateList.zero]) == """
        .model m
        .inputs p0 p1
        .outputs p2 p3
        .names n0
        .names n1
        1
        .names p0 n2
        1 1
        .names p1 n3
        1 1
        .names n2 n3 n4
        10 1
        01 1
        .names n4 n5
        0 1
        .names n5 p2
        1 1
        .names n0 p3
        1 1
        .end

        """)
  }
}
