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
    let interval = try operation.interval(inputs: plain.inputs) { folded.interval($0) }
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
