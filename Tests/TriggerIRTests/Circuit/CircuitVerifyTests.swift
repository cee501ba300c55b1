import FixedPoint
import Testing
import TriggerIR

/// Each rule of a circuit broken once, with the whole message.
@Suite struct CircuitVerifyTests {
  private func refusal(legal: Bool = false, _ change: (inout Circuit) throws -> Void) throws
    -> String
  {
    var circuit = try Circuit.example()
    try change(&circuit)
    let message = message { try circuit.verify(after: "pass", legal: legal) }
    #expect(message.hasPrefix("internal error in pass: "))
    return String(message.dropFirst("internal error in pass: ".count))
  }

  @Test func ports() throws {
    #expect(try refusal { $0.inputs[0].name = "" } == "ports: a port has no name")
    #expect(try refusal { $0.outputs[1].name = "" } == "ports: a port has no name")
    #expect(try refusal { $0.inputs[1].name = "a" } == "ports: two ports are called 'a'")
    #expect(try refusal { $0.outputs[1].name = "y" } == "ports: two ports are called 'y'")
    #expect(try refusal { $0.outputs[0].name = "b" } == "ports: two ports are called 'b'")
    #expect(try refusal { $0.outputs = [] } == "ports: the circuit has no output")
    #expect(
      try refusal { $0.outputs[0].node = 13 } == "output 'y': node %13 does not exist")
    #expect(try refusal { $0.outputs[0].node = -1 } == "output 'y': node %-1 does not exist")
  }

  @Test func operandsAndOrigins() throws {
    for operand in [3, 4, 99, -1] {
      #expect(
        try refusal { $0.nodes[3].operation = .add(0, operand, shift: 0) }
          == "node %3: operand %\(operand) is not an earlier node")
    }
    #expect(
      try refusal { $0.nodes[11].operation = .select(10, then: 9, otherwise: 12) }
        == "node %11: operand %12 is not an earlier node")
    for layer in [2, -1] {
      #expect(
        try refusal { $0.nodes[3].origin.layer = layer }
          == "node %3: its layer of origin \(layer) does not exist")
    }
    #expect(
      try refusal { $0.nodes[3].origin.element = -2 } == "node %3: its element of origin is -2")
  }

  @Test func inputs() throws {
    for port in [2, -1] {
      #expect(
        try refusal { $0.nodes[1].operation = .input(port) }
          == "node %1: input \(port) of 2 does not exist")
    }
    #expect(
      try refusal { $0.nodes[1] = $0.nodes[0] } == "node %1: input 0 is read by %0 already")
    #expect(
      try refusal { $0.inputs[1].interval = try range(0, 4) }
        == "node %1: its interval is [0, 3]e0, and the rule gives [0, 4]e0")
  }

  @Test func shifts() throws {
    for power in [1087, -1087, Int.max, Int.min] {
      for operation in [
        Circuit.Operation.shift(0, by: power), .add(0, 1, shift: power),
        .subtract(0, 1, shift: power),
      ] {
        #expect(
          try refusal { $0.nodes[3].operation = operation }
            == "node %3: a shift by \(power) is beyond ±1086")
      }
    }
  }

  @Test func conditions() throws {
    #expect(
      try refusal { $0.nodes[11].operation = .select(1, then: 9, otherwise: 1) }
        == "node %11: its condition %1 has the interval [0, 3]e0, not 0…1")
    #expect(
      try refusal { $0.nodes[11].operation = .select(2, then: 9, otherwise: 1) }
        == "node %11: its condition %2 has the interval [5, 5]e-1, not 0…1")
    #expect(
      try refusal { $0.nodes[11].operation = .select(0, then: 9, otherwise: 1) }
        == "node %11: its condition %0 has the interval [-8, 7]e-2, not 0…1")
  }

  @Test func intervals() throws {
    for (index, node) in try Circuit.example().nodes.enumerated() {
      let wrong = try range(node.interval.lower - 1, node.interval.upper, node.interval.exponent)
      #expect(
        try refusal { $0.nodes[index].interval = wrong }
          == "node %\(index): its interval is \(wrong), and the rule gives \(node.interval)")
    }
    #expect(
      try refusal { $0.nodes[3].operation = .add(0, 1, shift: 60) }
        == "node %3: an exact value needs 65 bits, and a wire holds at most 62")
    #expect(
      try refusal { $0.nodes[2].operation = .constant(1, exponent: 513) }
        == "node %2: 514 integer bits are outside ±512")
  }

  @Test func legality() throws {
    let change: (inout Circuit) throws -> Void = {
      $0.nodes[12].operation = .quantize(11, try fixed("ufixed<4,2,RND,WRAP>"))
    }
    #expect(
      try refusal(legal: true, change)
        == "node %12: ufixed<4,2,RND,WRAP> is not legalised into TRN and WRAP")
    var circuit = try Circuit.example()
    try change(&circuit)
    try circuit.verify(after: "pass")
  }

  @Test func products() throws {
    let change: (inout Circuit) throws -> Void = {
      $0.nodes[3] = .init(.multiply(0, 1), try range(-24, 21, -2), .init(layer: 1))
    }
    #expect(try refusal(legal: true, change) == "node %3: a product is not legalised into adders")
    #expect(
      try refusal { $0.nodes[3].operation = .multiply(0, 1) }
        == "node %3: its interval is [-8, 31]e-2, and the rule gives [-24, 21]e-2")
    #expect(
      try refusal { $0.nodes[3].operation = .multiply(0, 0) }
        == "node %3: its interval is [-8, 31]e-2, and the rule gives [0, 64]e-4")
  }

  @Test func tables() throws {
    func table(
      _ count: Int = 4, first: Int64 = 0, argumentExponent: Int = 0, valueExponent: Int = 0
    ) -> LookupTable {
      LookupTable(
        first: first, argumentExponent: argumentExponent,
        values: (0..<count).map(Int64.init), valueExponent: valueExponent)
    }
    func refused(_ table: LookupTable) throws -> String { try refusal { $0.tables = [table] } }
    #expect(try refused(table(0)) == "table 0: it has no entries")
    #expect(
      try refused(table(65537))
        == "table 0: it has 65537 entries, and a table holds at most 65536")
    for first in [Int64(1) << 61, -(1 << 61) - 1, .max, .min] {
      #expect(
        try refused(table(first: first))
          == "table 0: its first argument \(first) needs more than 62 bits")
    }
    for exponent in [575, -575, Int.max, Int.min] {
      let problem = "table 0: its exponent \(exponent) is beyond ±574"
      #expect(try refused(table(argumentExponent: exponent)) == problem)
      #expect(try refused(table(valueExponent: exponent)) == problem)
    }
    for index in [1, -1] {
      #expect(
        try refusal {
          $0.tables = [table()]
          $0.nodes[3].operation = .lookup(1, table: index)
        } == "node %3: table \(index) of 1 does not exist")
    }
    #expect(
      try refusal {
        $0.tables = [table(3)]
        $0.nodes[3].operation = .lookup(1, table: 0)
      } == "node %3: the table has no entry for some values of [0, 3]e0")
    #expect(
      try refusal {
        $0.tables = [table()]
        $0.nodes[3].operation = .lookup(1, table: 0)
      } == "node %3: its interval is [-8, 31]e-2, and the rule gives [0, 3]e0")
    // A table that nobody reads is no fault.
    var circuit = try Circuit.example()
    circuit.tables = [table(65536, first: -(1 << 61), argumentExponent: 574, valueExponent: -574)]
    try circuit.verify(after: "pass")
  }

  @Test func operandsAndMapping() throws {
    let circuit = try Circuit.example()
    for node in circuit.nodes {
      #expect(node.operation.mapOperands { $0 } == node.operation)
      let moved = node.operation.mapOperands { $0 + 100 }
      #expect(moved.operands == node.operation.operands.map { $0 + 100 })
      #expect(moved.keyword == node.operation.keyword)
    }
    #expect(circuit.outputIntervals == [try range(0, 12, -2), .bit])
  }
}
