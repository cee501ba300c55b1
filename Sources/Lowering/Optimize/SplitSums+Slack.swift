import TriggerIR

extension DelayTable {
  /// The sums that can be taken out of their chains without a longer period or another stage:
  /// their tables are no slower than the chain, or there is time to spare. Nets may still become
  /// slower where the table knows their readers, as a word has others after than before.
  ///
  /// - Parameters:
  ///   - pipeline: A schedule of the circuit before, of which only the period and the number of
  ///     stages count.
  ///   - share: How much of the period counts as there, in per cent.
  func splittableSums(in pipeline: Pipeline, share: Int = 100) -> Set<Int> {
    let circuit = pipeline.circuit
    let chains = delays(in: circuit)
    // Times run through all stages. An operation is not cut by a boundary between two.
    let stage = max(1, pipeline.clockPicoseconds * share / 100 - registers)
    func begins(_ start: Int, _ delay: Int) -> Int {
      let boundary = (start / stage + 1) * stage
      return start + delay > boundary ? boundary : start
    }
    func ends(_ end: Int, _ delay: Int) -> Int {
      let boundary = (end - 1) / stage * stage
      return end - delay < boundary ? boundary : end
    }
    // When each value is there at the latest, with chains behind it.
    var latest = Array(repeating: stage * pipeline.stageCount, count: circuit.nodes.count)
    for index in circuit.nodes.indices.reversed() {
      latest[index] = ends(latest[index], chains[index])
      for operand in circuit.nodes[index].operation.operands {
        latest[operand] = min(latest[operand], latest[index] - chains[index])
      }
    }
    // And when at the earliest, with the tables that were chosen before it.
    var earliest: [Int] = []
    var sums: Set<Int> = []
    for (index, node) in circuit.nodes.enumerated() {
      let start = node.operation.operands.map { earliest[$0] }.max() ?? 0
      let end = begins(start, chains[index]) + chains[index]
      if chains[index] > 0, let tables = delayInParts(node, circuit),
        begins(start, tables) + tables <= max(end, latest[index])
      {
        sums.insert(index)
        earliest.append(begins(start, tables) + tables)
      } else {
        earliest.append(end)
      }
    }
    return sums
  }

  /// The delay of a sum in parts; nil for other operations.
  private func delayInParts(_ node: Circuit.Node, _ circuit: Circuit) -> Int? {
    let positions = node.interval.width - circuit.copiedBits(node)
    let segments = (positions + CircuitBuilder.segment - 1) / CircuitBuilder.segment
    switch node.operation {
    case .negate: return segments * smallSum
    case .add(let a, let b, shift: _), .subtract(let a, let b, shift: _):
      if [a, b].contains(where: { circuit.nodes[$0].interval.isConstant }) {
        return segments * smallSum
      }
      return nil
    case .input, .constant, .shift, .multiply, .maximum, .minimum, .less, .select, .lookup,
      .quantize:
      return nil
    }
  }
}
