import FixedPoint
import Foundation
import Testing
import TriggerIR

@Suite struct TablesTests {
  @Test func delaysOfTheExample() throws {
    let circuit = try Circuit.example()
    func delays(_ table: DelayTable) -> [Int] {
      circuit.nodes.map { table.delay(of: $0, in: circuit) }
    }
    // A chain of n bits takes 550 + 150 + 15 n; the sums have six bits, of which one copies three
    // and the other one, the minimum compares seven and selects, the maximum is against zero.
    #expect(
      delays(.ultraScalePlus) == [0, 0, 0, 745, 775, 0, 790, 0, 550, 805 + 550, 790, 550, 0])
    #expect(delays(.unit) == [0, 0, 0, 1, 1, 0, 1, 0, 1, 2, 1, 1, 0])
    #expect(DelayTable.ultraScalePlus.registers == 200)
  }

  @Test func signsAreFree() throws {
    var circuit = try Circuit.example()
    circuit.nodes[10].operation = .less(6, 7)
    #expect(DelayTable.ultraScalePlus.delay(of: circuit.nodes[10], in: circuit) == 0)
    let logic = Circuit(
      name: "sign", layers: circuit.layers, inputs: circuit.inputs,
      nodes: Array(circuit.nodes[...10]), outputs: [Circuit.Output(name: "s", node: 10)])
    let pipeline = Pipeline(
      circuit: logic, stages: Array(repeating: 0, count: 11), stageCount: 1, clockPicoseconds: 1)
    // A sum, a negation and the comparison of the minimum; the other sum is small.
    #expect(pipeline.logicCounts.chains == 3)
  }

  @Test func logicOfTheExample() throws {
    let pipeline = try Pipeline.example()
    var expected = LogicCounts()
    // The sum copies three low bits of six, the difference one; six bits are negated.
    expected.adders = 3
    // Two of those, and the comparisons of the minimum and of less.
    expected.chains = 4
    expected.chainBits = 3 + 5 + 6 + 7 + 6
    expected.chainPairs = 3 + 3 + 4 + 3
    // The sum meets constants and a sign: three bits that vary.
    expected.smallSumBits = 3
    // Both bits of b meet the sign of a; the others meet constants.
    expected.sumBits = 2
    // The maximum, the minimum and the selection, read by one another and by the output.
    expected.maskBits = 5 + 5 + 7
    expected.maskWires = expected.maskBits
    #expect(pipeline.logicCounts == expected)

    let table = AreaTable(
      name: "t", provenance: AreaTable.ecp5.provenance, unit: .luts,
      prices: .init(
        chain: 401, chainPair: 200, sumBit: 50, maskBit: 100, maskWire: 10, smallSumBit: 100))
    let estimate = table.estimate(pipeline)
    // 16.04 + 26 + 1 + 17 + 1.7 + 3
    #expect(estimate.luts == 65)
    #expect(estimate.carryBits == expected.chainBits)
    #expect(estimate.adders == 3)
    #expect(estimate.flipFlops == 34)
  }

  /// The second operand of a sum takes a rectifier in, in the same stage alone; a complement is
  /// counted where a chain reads it, and two of them are none.
  @Test func wiresAndInversions() throws {
    let inputs = try ["a", "b"].map { Circuit.Port(name: $0, interval: try range(-8, 7)) }
    var builder = CircuitBuilder(
      like: Circuit(name: "t", layers: ["l"], inputs: inputs))
    let (a, b) = (try builder.append(.input(0)), try builder.append(.input(1)))
    let rectified = try builder.append(.maximum(b, try builder.constant(0, exponent: 0)))
    let sum = try builder.append(.add(a, rectified, shift: 0))
    let minusOne = try builder.constant(-1, exponent: 0)
    let inverse = try builder.append(.subtract(minusOne, a, shift: 0))
    let again = try builder.append(.subtract(minusOne, inverse, shift: 0))
    builder.output("sum", sum)
    builder.output("turned", try builder.append(.add(b, inverse, shift: 0)))
    builder.output("twice", try builder.append(.add(b, again, shift: 0)))
    let circuit = builder.circuit
    func counts(stageOfTheSum stage: Int) -> LogicCounts {
      var stages = Array(repeating: 0, count: circuit.nodes.count)
      stages[sum] = stage
      return Pipeline(circuit: circuit, stages: stages, stageCount: 2, clockPicoseconds: 1)
        .logicCounts
    }
    #expect(counts(stageOfTheSum: 0).maskWires == 0)
    #expect(counts(stageOfTheSum: 1).maskWires == 3)
    #expect(counts(stageOfTheSum: 0).maskBits == 3)
    #expect(counts(stageOfTheSum: 0).invertedBits == 4)
    #expect(counts(stageOfTheSum: 0).chains == 3)
  }

  /// A word's net grows with each doubling of its readers, and wires hand them on.
  @Test func readersSlowNets() throws {
    let table = DelayTable(
      name: "t", provenance: DelayTable.unit.provenance, level: 100, carryEntry: 0,
      carryPerBit: 0, registers: 0, fanOut: 10)
    let inputs = [Circuit.Port(name: "a", interval: try range(0, 7))]
    var builder = CircuitBuilder(like: Circuit(name: "t", layers: ["l"], inputs: inputs))
    let a = try builder.append(.input(0))
    let shifted = try builder.append(.shift(a, by: 1))
    for (index, power) in [-1, 0, 1].enumerated() {
      builder.output("y\(index)", try builder.append(.add(a, shifted, shift: power)))
    }
    builder.output("z", try builder.append(.negate(builder.circuit.outputs[0].node)))
    // Three sums read a; of the first one there is one reader.
    #expect(table.delays(in: builder.circuit) == [0, 0, 120, 120, 120, 110])
  }

  /// A table of the device for each 64 entries and bit, multiplexers up to 256, and levels of
  /// four to one beyond.
  @Test func tablesAndProducts() throws {
    func costs(_ entries: Int64) throws -> [Int] {
      let port = Circuit.Port(name: "x", interval: try range(0, entries - 1))
      var builder = CircuitBuilder(like: Circuit(name: "t", layers: ["l"], inputs: [port]))
      let values = (0..<entries).map { $0 * 5 % 8 }
      let table = LookupTable(first: 0, argumentExponent: 0, values: values, valueExponent: 0)
      let node = try builder.lookup(try builder.append(.input(0)), table)
      builder.output("y", node)
      let circuit = builder.circuit
      let pipeline = Pipeline(
        circuit: circuit, stages: [0, 0], stageCount: 1, clockPicoseconds: 1)
      return [
        DelayTable.ultraScalePlus.delay(of: circuit.nodes[node], in: circuit),
        pipeline.logicCounts.tables,
      ]
    }
    #expect(try costs(64) == [550, 3])
    #expect(try costs(256) == [700, 12])
    #expect(try costs(1024) == [700 + 550, 3 * 17])
    #expect(try costs(4096) == [700 + 2 * 550, 3 * (64 + 5)])
  }

  @Test func everyTableSaysWhereItIsFrom() throws {
    let tables = [
      (DelayTable.unit.name, DelayTable.unit.provenance),
      (DelayTable.ultraScalePlus.name, DelayTable.ultraScalePlus.provenance),
      (DelayTable.ecp5.name + " delays", DelayTable.ecp5.provenance),
      (AreaTable.ultraScalePlus.name, AreaTable.ultraScalePlus.provenance),
      (AreaTable.ecp5.name, AreaTable.ecp5.provenance),
    ]
    #expect(Set(tables.map(\.0)).count == tables.count)
    for (name, provenance) in tables {
      #expect(!name.isEmpty)
      for field in [
        provenance.tool, provenance.version, provenance.part, provenance.date, provenance.method,
      ] {
        #expect(!field.isEmpty)
      }
      // A year and a month.
      #expect(provenance.date.count == 7 && provenance.date.dropFirst(4).first == "-")
      // What no tool has measured calls itself an estimate, or is the unit of the tests.
      #expect(
        provenance.tool != "none" || provenance.method.hasPrefix("an estimate")
          || name == "unit")
    }
  }

  @Test func tablesAreData() throws {
    let json = try JSONEncoder().encode(DelayTable.ultraScalePlus)
    #expect(try JSONDecoder().decode(DelayTable.self, from: json) == .ultraScalePlus)
    let area = try JSONEncoder().encode(AreaTable.ecp5)
    #expect(try JSONDecoder().decode(AreaTable.self, from: area) == .ecp5)
  }
}
