import FixedPoint
import Lowering
import Testing
import TriggerIR

@Test func deadNodesGoAndInputsStay() throws {
  let byte = try FixedInterval(lower: -128, upper: 127, exponent: 0)
  var builder = CircuitBuilder(
    like: Circuit(
      name: "c", layers: ["l"],
      inputs: [.init(name: "a", interval: byte), .init(name: "b", interval: byte)]))
  let a = try builder.append(.input(0))
  let unread = try builder.append(.input(1))
  let dead = try builder.add(a, unread)
  _ = try builder.negate(dead)
  let live = try builder.add(a, try builder.constant(3))
  builder.output("y", live)
  let result = eliminateDeadNodes(builder.circuit)
  try result.verify(after: "eliminateDeadNodes")
  #expect(result.nodes.map(\.operation.keyword) == ["input", "input", "constant", "add"])
  #expect(result.inputs == builder.circuit.inputs)
  for value in [Int64(-128), 0, 127] {
    #expect(try result.evaluate([value, 5]) == [value + 3])
    #expect(try builder.circuit.evaluate([value, 5]) == [value + 3])
  }
  #expect(eliminateDeadNodes(result) == result)
}

@Test func unreadTablesGo() throws {
  func table(_ values: [Int64]) -> LookupTable {
    LookupTable(first: 0, argumentExponent: 0, values: values, valueExponent: 0)
  }
  let crumb = try FixedInterval(lower: 0, upper: 3, exponent: 0)
  var builder = CircuitBuilder(
    like: Circuit(name: "c", layers: ["l"], inputs: [.init(name: "a", interval: crumb)]))
  let a = try builder.append(.input(0))
  _ = try builder.lookup(a, table([3, 1, 4, 1]))
  let live = try builder.lookup(a, table([2, 7, 1, 8]))
  builder.output("y", try builder.add(live, try builder.lookup(a, table([5, 0, 5, 7]))))
  #expect(builder.circuit.tables.count == 3)
  let result = eliminateDeadNodes(builder.circuit)
  try result.verify(after: "eliminateDeadNodes")
  #expect(result.tables == [table([2, 7, 1, 8]), table([5, 0, 5, 7])])
  for (value, expected) in zip(Int64(0)..., [7, 7, 6, 15] as [Int64]) {
    #expect(try result.evaluate([value]) == [expected])
  }
  #expect(eliminateDeadNodes(result) == result)
}
