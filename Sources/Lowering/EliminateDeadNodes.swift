import TriggerIR

/// Drops the nodes that no output depends on, and the tables that no node reads. Input nodes
/// stay: a port is part of the interface, read or not.
public func eliminateDeadNodes(_ circuit: Circuit) -> Circuit {
  var live = circuit.nodes.map { if case .input = $0.operation { true } else { false } }
  for output in circuit.outputs { live[output.node] = true }
  for index in circuit.nodes.indices.reversed() where live[index] {
    for operand in circuit.nodes[index].operation.operands { live[operand] = true }
  }
  var map: [Int: Int] = [:]
  var tables: [Int: Int] = [:]
  var result = circuit
  result.nodes = []
  result.tables = []
  for (index, node) in circuit.nodes.enumerated() where live[index] {
    map[index] = result.nodes.count
    var kept = node
    kept.operation = node.operation.mapOperands { map[$0] ?? $0 }
    if case .lookup(let a, let table) = kept.operation {
      let place = tables[table] ?? result.tables.count
      if place == result.tables.count {
        tables[table] = place
        result.tables.append(circuit.tables[table])
      }
      kept.operation = .lookup(a, table: place)
    }
    result.nodes.append(kept)
  }
  result.outputs = circuit.outputs.map {
    Circuit.Output(name: $0.name, node: map[$0.node] ?? $0.node)
  }
  return result
}
