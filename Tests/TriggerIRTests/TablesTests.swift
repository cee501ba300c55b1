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
    // A chain of n bits takes 550 + 150 + 15 n; the sums have six bits, the minimum compares
    // seven and selects, the maximum is against zero.
    #expect(
      delays(.ultraScalePlus) == [0, 0, 0, 790, 790, 0, 790, 0, 550, 805 + 550, 790, 550, 0])
    #expect(delays(.unit) == [0, 0, 0, 1, 1, 0, 1, 0, 1, 2, 1, 1, 0])
    #expect(DelayTable.ultraScalePlus.registers == 200)
  }

  @Test func signsAreFree() throws {
    var circuit = try Circuit.example()
    circuit.nodes[10].operation = .less(6, 7)
    #expect(DelayTable.ultraScalePlus.delay(of: circuit.nodes[10], in: circuit) == 0)
    #expect(
      AreaTable.lutPerBit.estimate(
        Pipeline(
          circuit: Circuit(
            name: "sign", layers: circuit.layers, inputs: circuit.inputs,
            nodes: Array(circuit.nodes[...10]), outputs: [Circuit.Output(name: "s", node: 10)]),
          stages: Array(repeating: 0, count: 11), stageCount: 1, clockPicoseconds: 1)
      ).luts == 3 + 5 + 6 + 5 + 10)
  }

  @Test func areaOfTheExample() throws {
    let estimate = AreaTable.lutPerBit.estimate(try Pipeline.example())
    // The sum copies three low bits, the difference one.
    #expect(estimate.luts == (6 - 3) + (6 - 1) + 6 + 5 + 2 * 5 + 6 + 7)
    #expect(estimate.carryBits == 3 + 5 + 6 + 6)
    #expect(estimate.adders == 3)
    #expect(estimate.flipFlops == 34)
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
        AreaTable.lutPerBit.estimate(pipeline).luts,
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
      (AreaTable.lutPerBit.name, AreaTable.lutPerBit.provenance),
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
    let area = try JSONEncoder().encode(AreaTable.lutPerBit)
    #expect(try JSONDecoder().decode(AreaTable.self, from: area) == .lutPerBit)
  }
}
