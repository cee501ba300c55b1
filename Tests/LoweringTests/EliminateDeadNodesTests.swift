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
