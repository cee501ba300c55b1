import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

/// A random circuit, with products and tables among its operations, made legal and cut into
/// random stages, with events and the outputs that its definition gives.
private func cosimulation(seed: UInt64) throws -> Cosimulation {
  var seed = seed
  while true {
    let draft = layered(RandomModel.circuit(seed: seed))
    do {
      let legal = eliminateDeadNodes(try legalizeProducts(try legalizeQuantizers(draft)))
      return try cosimulation(eliminateDeadNodes(try folded(draft)), legal, seed: seed)
    } catch is CompilationError {
      // Rounding the widest words is refused; the next draft will do.
      seed += 1000
    }
  }
}

private func cosimulation(
  _ circuit: Circuit, _ legal: Circuit, seed: UInt64
) throws -> Cosimulation {
  let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: 200, seed: seed)
  let expected = try events.flatMap { event in
    try circuit.evaluate(event).enumerated().map { port, value in
      FixedInterval.rescale(
        value, from: circuit.outputIntervals[port].exponent,
        to: legal.outputIntervals[port].exponent)
    }
  }
  return Cosimulation(
    circuit, RandomModel.pipeline(of: legal, seed: seed), inputs: events, expected: expected)
}

/// The circuit with its nodes in layers as a network has them: inputs, and what follows in
/// order.
private func layered(_ circuit: Circuit) -> Circuit {
  var circuit = circuit
  circuit.layers = ["in", "first", "second", "third"]
  for (index, node) in circuit.nodes.enumerated() {
    let isInput = if case .input = node.operation { true } else { false }
    circuit.nodes[index].origin.layer = isInput ? 0 : 1 + 3 * index / circuit.nodes.count
  }
  return circuit
}

/// The circuit as passes leave it: what is decided is folded.
private func folded(_ circuit: Circuit) throws -> Circuit {
  var builder = CircuitBuilder(like: circuit)
  var map: [Int] = []
  for node in circuit.nodes {
    builder.origin = node.origin
    map.append(try builder.append(node.operation.mapOperands { map[$0] }))
  }
  for output in circuit.outputs { builder.output(output.name, map[output.node]) }
  return builder.circuit
}

private let seeds: [UInt64] = Array(0..<16)

@Test(.requires(.verilator, .compiler), arguments: seeds)
func verilogEqualsTheCircuit(seed: UInt64) throws {
  try cosimulation(seed: seed).checkVerilog(bubbles: seed)
}

@Test(.requires(.compiler, .fixedPointHeaders), arguments: seeds)
func hlsEqualsTheCircuit(seed: UInt64) throws {
  try cosimulation(seed: seed).checkHLS()
}
