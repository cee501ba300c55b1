import FixedPoint
import TestSupport
import Testing
import TriggerIR

@Suite struct CircuitBuilderTests {
  /// A builder with ports a, b and c of three bits, p in 0…3, q in 4…7 and a bit d; their nodes
  /// are 0…5.
  private func builder() throws -> CircuitBuilder {
    let intervals = [
      try range(-4, 3), try range(-4, 3, -1), try range(0, 7, 1), try range(0, 3), try range(4, 7),
      .bit,
    ]
    let ports = zip(["a", "b", "c", "p", "q", "d"], intervals).map {
      Circuit.Port(name: $0, interval: $1)
    }
    var builder = CircuitBuilder(like: Circuit(name: "fold", layers: ["l"], inputs: ports))
    for port in ports.indices {
      let node = try builder.append(.input(port))
      #expect(node == port)
    }
    return builder
  }

  /// Builds, and compares with the operation itself on all values of the ports.
  ///
  /// - Parameters:
  ///   - prepare: Appends operands; gives the operation that is to be folded.
  ///   - nodes: How many nodes the folded operation adds to its operands.
  ///   - result: What the folded operation is, or nil where only the count matters.
  private func expectFold(
    nodes added: Int, result: Circuit.Operation? = nil,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ prepare: (inout CircuitBuilder) throws -> Circuit.Operation
  ) throws {
    var folded = try builder()
    let operation = try prepare(&folded)
    let before = folded.circuit.nodes.count
    var plain = folded.circuit
    let interval = try operation.interval(inputs: plain.inputs, tables: plain.tables) {
      folded.interval($0)
    }
    plain.nodes.append(Circuit.Node(operation, interval, Circuit.Origin(layer: 0)))
    let node = try folded.append(operation)
    #expect(folded.circuit.nodes.count - before == added, sourceLocation: sourceLocation)
    if let result { #expect(folded.operation(node) == result, sourceLocation: sourceLocation) }
    folded.output("y", node)
    try folded.circuit.verify(after: "builder")
    var differences = 0
    var event = plain.inputs.map(\.interval.lower)
    repeat {
      let expected = ExactOracle.values(of: plain, event)[before]
      let found = try folded.circuit.evaluateNodes(event)[node]
      if ExactOracle.value(found, folded.interval(node).exponent) != expected { differences += 1 }
    } while advance(&event, plain.inputs)
    #expect(differences == 0, sourceLocation: sourceLocation)
  }

  /// The next event in the order of an odometer; false after the last one.
  private func advance(_ event: inout [Int64], _ ports: [Circuit.Port]) -> Bool {
    for (index, port) in ports.enumerated() {
      if event[index] < port.interval.upper {
        event[index] += 1
        return true
      }
      event[index] = port.interval.lower
    }
    return false
  }

  @Test func shifts() throws {
    try expectFold(nodes: 0, result: .input(0)) { _ in .shift(0, by: 0) }
    try expectFold(nodes: 1, result: .shift(0, by: 2)) { .shift(try $0.shift(0, by: 5), by: -3) }
    try expectFold(nodes: 0, result: .input(0)) { .shift(try $0.shift(0, by: 5), by: -5) }
    try expectFold(nodes: 1, result: .constant(3, exponent: 6)) {
      .shift(try $0.constant(12), by: 4)
    }
  }

  @Test func negations() throws {
    try expectFold(nodes: 0, result: .input(1)) { .negate(try $0.negate(1)) }
    try expectFold(nodes: 1, result: .constant(-3, exponent: 2)) { .negate(try $0.constant(12)) }
    try expectFold(nodes: 0, result: .constant(0, exponent: 0)) { .negate(try $0.constant(0)) }
  }

  @Test func sums() throws {
    try expectFold(nodes: 1, result: .shift(2, by: 3)) { .add(try $0.constant(0), 2, shift: 3) }
    try expectFold(nodes: 0, result: .input(2)) { .add(try $0.constant(0), 2, shift: 0) }
    try expectFold(nodes: 0, result: .input(2)) { .add(2, try $0.constant(0), shift: 3) }
    try expectFold(nodes: 1, result: .subtract(0, 1, shift: 2)) {
      .add(0, try $0.negate(1), shift: 2)
    }
    try expectFold(nodes: 1, result: .subtract(1, 0, shift: 0)) {
      .add(try $0.negate(0), 1, shift: 0)
    }
    try expectFold(nodes: 2) { .add(try $0.negate(0), 1, shift: 2) }
    try expectFold(nodes: 1, result: .add(0, 1, shift: 0)) { _ in .add(1, 0, shift: 0) }
    try expectFold(nodes: 1, result: .add(1, 0, shift: 1)) { _ in .add(1, 0, shift: 1) }
    try expectFold(nodes: 0, result: .add(0, 1, shift: 0)) {
      _ = try $0.add(0, 1)
      return .add(1, 0, shift: 0)
    }
    try expectFold(nodes: 1, result: .constant(23, exponent: 0)) {
      .add(try $0.constant(3), try $0.constant(5), shift: 2)
    }
  }

  @Test func differences() throws {
    try expectFold(nodes: 0, result: .input(2)) { .subtract(2, try $0.constant(0), shift: 3) }
    try expectFold(nodes: 1, result: .negate(2)) { .subtract(try $0.constant(0), 2, shift: 0) }
    try expectFold(nodes: 2) { .subtract(try $0.constant(0), 2, shift: 3) }
    try expectFold(nodes: 1, result: .constant(0, exponent: 0)) { _ in .subtract(1, 1, shift: 0) }
    try expectFold(nodes: 1, result: .subtract(1, 1, shift: 1)) { _ in .subtract(1, 1, shift: 1) }
    try expectFold(nodes: 1, result: .add(0, 1, shift: 2)) {
      .subtract(0, try $0.negate(1), shift: 2)
    }
  }

  @Test func comparisons() throws {
    try expectFold(nodes: 0, result: .input(0)) { _ in .maximum(0, 0) }
    try expectFold(nodes: 0, result: .input(0)) { _ in .minimum(0, 0) }
    try expectFold(nodes: 0, result: .input(4)) { _ in .maximum(3, 4) }
    try expectFold(nodes: 0, result: .input(4)) { _ in .maximum(4, 3) }
    try expectFold(nodes: 0, result: .input(3)) { _ in .minimum(3, 4) }
    try expectFold(nodes: 0, result: .input(3)) { _ in .minimum(4, 3) }
    // Bounds that touch decide too: c is never below 0.
    try expectFold(nodes: 0, result: .input(2)) { .maximum(2, try $0.constant(0)) }
    try expectFold(nodes: 1, result: .maximum(0, 1)) { _ in .maximum(1, 0) }
    try expectFold(nodes: 1, result: .minimum(0, 1)) { _ in .minimum(1, 0) }
    try expectFold(nodes: 1, result: .constant(0, exponent: 0)) { _ in .less(0, 0) }
    try expectFold(nodes: 1, result: .constant(1, exponent: 0)) { _ in .less(3, 4) }
    try expectFold(nodes: 1, result: .constant(0, exponent: 0)) { _ in .less(4, 3) }
    try expectFold(nodes: 0, result: .constant(0, exponent: 0)) { .less(2, try $0.constant(0)) }
    try expectFold(nodes: 1, result: .less(1, 0)) { _ in .less(1, 0) }
  }

  @Test func selectionsAndQuantizers() throws {
    try expectFold(nodes: 0, result: .input(0)) { _ in .select(5, then: 0, otherwise: 0) }
    try expectFold(nodes: 0, result: .input(0)) {
      .select(try $0.constant(1), then: 0, otherwise: 1)
    }
    try expectFold(nodes: 0, result: .input(1)) {
      .select(try $0.constant(0), then: 0, otherwise: 1)
    }
    try expectFold(nodes: 0, result: .input(0)) { _ in .quantize(0, try fixed("fixed<3,3>")) }
    try expectFold(nodes: 1) { _ in .quantize(0, try fixed("fixed<3,2>")) }
    try expectFold(nodes: 1, result: .constant(0, exponent: 0)) { _ in
      .quantize(0, try fixed("fixed<0,0>"))
    }
  }

  /// A coarse value that saturates between two of its steps is not kept as it is.
  @Test func coarseSaturationIsNotKept() throws {
    try expectFold(nodes: 1) {
      .quantize(
        try $0.quantize(0, try fixed("fixed<1,1>")), try fixed("fixed<4,-2,RND,SAT_SYM>"))
    }
  }

  @Test func products() throws {
    try expectFold(nodes: 1, result: .multiply(0, 1)) { _ in .multiply(1, 0) }
    try expectFold(nodes: 1, result: .multiply(0, 0)) { _ in .multiply(0, 0) }
    try expectFold(nodes: 0, result: .constant(0, exponent: 0)) {
      .multiply(2, try $0.constant(0))
    }
    try expectFold(nodes: 1, result: .constant(15, exponent: 1)) {
      .multiply(try $0.constant(3), try $0.constant(10))
    }
    // Powers of two and pairs of negations stand outside.
    try expectFold(nodes: 2, result: .shift(6 + 1, by: 3)) { .multiply(try $0.shift(0, by: 3), 1) }
    try expectFold(nodes: 2, result: .shift(6 + 1, by: 3)) { .multiply(1, try $0.shift(0, by: 3)) }
    try expectFold(nodes: 2, result: .shift(6 + 1, by: 6)) {
      let moved = try $0.shift(0, by: 3)
      return .multiply(moved, moved)
    }
    try expectFold(nodes: 1, result: .multiply(0, 1)) {
      .multiply(try $0.negate(0), try $0.negate(1))
    }
    try expectFold(nodes: 1, result: .multiply(0, 0)) {
      let negated = try $0.negate(0)
      return .multiply(negated, negated)
    }
  }

  /// Products with constants: a shift for each digit, the fewest, and words of their exact widths.
  @Test func productsWithConstants() throws {
    try expectFold(nodes: 1, result: .shift(0, by: 5)) { .multiply(0, try $0.constant(32)) }
    try expectFold(nodes: 0, result: .input(0)) { .multiply(try $0.constant(1), 0) }
    try expectFold(nodes: 1, result: .negate(0)) { .multiply(0, try $0.constant(-1)) }
    // a − 4a, and a slice.
    try expectFold(nodes: 3) { .multiply(0, try $0.constant(-3)) }
    for factor in -70...70 as ClosedRange<Int64> {
      for exponent in [-2, 0, 3] {
        for operand in 0...2 {
          var builder = try builder()
          let constant = try builder.constant(factor, exponent: exponent)
          let product = try builder.multiply(operand, constant)
          let exact = try builder.interval(operand).multiplied(by: builder.interval(constant))
          #expect(builder.interval(product).width == exact.width, "\(factor) × \(operand)")
          #expect(builder.interval(product).format.integerBits == exact.format.integerBits)
          builder.output("y", product)
          let port = builder.circuit.inputs[operand].interval
          for value in port.lower...port.upper {
            var event = builder.circuit.inputs.map(\.interval.lower)
            event[operand] = value
            let found = try builder.circuit.evaluate(event)[0]
            #expect(
              ExactOracle.value(found, builder.interval(product).exponent)
                == ExactOracle.value(value * factor, port.exponent + exponent))
          }
          let adders = builder.circuit.nodes.count {
            ["add", "subtract"].contains($0.operation.keyword)
          }
          #expect(adders <= (factor.magnitude < 43 ? 2 : 3))
        }
      }
    }
  }

  /// The widest products that there are: no difference on the way may be wider.
  @Test func widestProductsWithConstants() throws {
    let cases: [(lower: Int64, upper: Int64, factor: Int64)] = [
      (0, 1 << 58, 7), (-(1 << 58), 1 << 57, 7), (0, 1 << 58, -7), (-(1 << 58), 0, -15),
      (-1, 0, Int64.max >> 2), (0, 1, Int64.max >> 1),
    ]
    for (lower, upper, factor) in cases {
      let port = Circuit.Port(name: "w", interval: try range(lower, upper))
      var builder = CircuitBuilder(like: Circuit(name: "w", layers: ["fc"], inputs: [port]))
      let input = try builder.append(.input(0))
      builder.output("y", try builder.multiply(input, try builder.constant(factor)))
      try builder.circuit.verify(after: "test")
      for value in [lower, upper, 0] {
        let found = ExactOracle.value(
          try builder.circuit.evaluate([value])[0], builder.circuit.outputIntervals[0].exponent)
        #expect(found == Int128(value) * Int128(factor) << 48)
      }
    }
  }

  @Test func lookups() throws {
    let table = LookupTable(
      first: -4, argumentExponent: 0, values: [3, 1, 4, 1, 5, 9, 2, 6], valueExponent: -1)
    var builder = try builder()
    let node = try builder.lookup(0, table)
    #expect(builder.operation(node) == .lookup(0, table: 0))
    #expect(try builder.lookup(0, table) == node)
    #expect(builder.circuit.tables == [table])
    // Port p is another word, with entries in the same table.
    let other = try builder.lookup(3, table)
    #expect(builder.operation(other) == .lookup(3, table: 0))
    let constant = try builder.lookup(try builder.constant(-1), table)
    #expect(builder.operation(constant) == .constant(1, exponent: -1))
    // Port q goes past the end: its last entry stands for all beyond.
    let past = try builder.lookup(4, table)
    #expect(builder.operation(past) == .constant(3, exponent: 0))
    // Port a in steps of one half: what lies between two entries has the lower one's.
    let finer = try builder.lookup(1, table)
    #expect(
      builder.circuit.tables[1].values == [4, 4, 1, 1, 5, 5, 9, 9]
        && builder.circuit.tables.count == 2)
    #expect(builder.interval(finer) == (try range(1, 9, -1)))
    let folds: [([Int64], Int, Circuit.Operation)] = [
      (Array(-4...3), 0, .input(0)), ((-4...3).map { $0 * 4 }, -2, .input(0)),
      (Array(-4...3), 3, .shift(0, by: 3)), ((-4...3).map { $0 * 8 }, -4, .shift(0, by: -1)),
      (Array(repeating: 12, count: 8), 0, .constant(3, exponent: 2)),
    ]
    for (values, exponent, folded) in folds {
      let table = LookupTable(
        first: -4, argumentExponent: 0, values: values, valueExponent: exponent)
      let node = try builder.lookup(0, table)
      #expect(builder.operation(node) == folded)
    }
    builder.output("y", finer)
    try builder.circuit.verify(after: "test")
  }

  @Test func refusedTables() throws {
    var builder = try builder()
    let start = "circuit: layer 'l': a table cannot be used: "
    let end = "; quantize the argument to 16 bits or fewer"
    #expect(
      message {
        _ = try builder.lookup(
          0, LookupTable(first: 0, argumentExponent: 0, values: [], valueExponent: 0))
      } == start + "it has no entries" + end)
    #expect(
      message { _ = try builder.append(.lookup(0, table: 3)) }
        == start + "table 3 does not exist" + end)
    let port = Circuit.Port(name: "w", interval: try range(0, 1 << 16))
    var wide = CircuitBuilder(like: Circuit(name: "w", layers: ["l"], inputs: [port]))
    let input = try wide.append(.input(0))
    #expect(
      message {
        _ = try wide.lookup(
          input, LookupTable(first: 0, argumentExponent: 0, values: [1, 2], valueExponent: 0))
      } == start + "its argument [0, 65536]e0 has 65537 values, and a table holds at most 65536 "
        + "entries" + end)
  }

  @Test func originsAndSharing() throws {
    var builder = try builder()
    builder.origin = Circuit.Origin(layer: 0, element: 3)
    let sum = try builder.add(0, 1)
    builder.origin = Circuit.Origin(layer: 0, element: 4)
    #expect(try builder.add(1, 0) == sum)
    #expect(builder.circuit.nodes[sum].origin == Circuit.Origin(layer: 0, element: 3))
    #expect(try builder.append(.input(2)) == 2)
    #expect(builder.interval(sum) == (try range(-12, 9, -1)))
  }

  /// A port that carries a constant keeps its node.
  @Test func constantPorts() throws {
    let port = Circuit.Port(name: "z", interval: .zero)
    var builder = CircuitBuilder(like: Circuit(name: "z", layers: ["l"], inputs: [port]))
    let node = try builder.append(.input(0))
    #expect(builder.operation(node) == .input(0))
    #expect(try builder.append(.input(0)) == node)
    #expect(try builder.append(.negate(node)) != node)
  }

  @Test func tooWide() throws {
    let port = Circuit.Port(name: "w", interval: try range(0, (1 << 62) - 1))
    var builder = CircuitBuilder(like: Circuit(name: "w", layers: ["fc"], inputs: [port]))
    let node = try builder.append(.input(0))
    let expected =
      "circuit: layer 'fc': an exact value needs 63 bits, and a wire holds at most 62; "
      + "use narrower weights, or quantize between the layers"
    #expect(message { _ = try builder.add(node, node) } == expected)
    builder.origin.layer = 7
    #expect(
      message { _ = try builder.negate(node) }
        == expected.replacing("'fc'", with: "''"))
  }

  /// A circuit through the builder keeps its values, does not grow beyond the shifts that folds
  /// leave, and is left as it is by a second time.
  @Test(arguments: 0..<300 as Range<UInt64>) func rebuilds(seed: UInt64) throws {
    let circuit = RandomModel.circuit(seed: seed)
    let folded = try rebuilt(circuit)
    try folded.verify(after: "builder")
    #expect(try rebuilt(folded) == folded)
    #expect(folded.outputs.map(\.name) == circuit.outputs.map(\.name))
    for inputs in Stimulus.events(for: circuit.inputs.map(\.interval), count: 40, seed: seed) {
      func values(_ circuit: Circuit) throws -> [Int128] {
        zip(try circuit.evaluate(inputs), circuit.outputIntervals).map {
          ExactOracle.value($0, $1.exponent)
        }
      }
      #expect(try values(folded) == values(circuit))
    }
  }

  private func rebuilt(_ circuit: Circuit) throws -> Circuit {
    var builder = CircuitBuilder(like: circuit)
    var map: [Int] = []
    for node in circuit.nodes {
      builder.origin = node.origin
      map.append(try builder.append(node.operation.mapOperands { map[$0] }))
    }
    for output in circuit.outputs { builder.output(output.name, map[output.node]) }
    return builder.circuit
  }
}
