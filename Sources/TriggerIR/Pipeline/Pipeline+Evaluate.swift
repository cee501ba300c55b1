import FixedPoint

extension Pipeline {
  /// What one rising clock edge shows at the outputs.
  public struct Cycle: Hashable, Sendable {
    public let valid: Bool
    /// The mantissas of the output ports; without meaning while not valid.
    public let outputs: [Int64]
  }

  /// The pipeline as a machine of registers, run clock by clock.
  ///
  /// Nothing in it knows of events: at each clock every node is computed from the words that
  /// stand in front of it, and every register takes its word. That a schedule computes the
  /// circuit, delayed by its latency, is therefore a property that can fail, and is checked.
  public struct Simulator {
    private let pipeline: Pipeline
    private let lastUses: [Int]
    /// The words of each node behind 1, 2, … boundaries.
    private var registers: [[Int64]]
    private var valid: [Bool]

    public init(_ pipeline: Pipeline) {
      self.pipeline = pipeline
      let lastUses = pipeline.lastUses
      self.lastUses = lastUses
      registers = pipeline.circuit.nodes.indices.map { index in
        // A register that no event has reached holds its lowest value, as good as any.
        Array(
          repeating: pipeline.circuit.nodes[index].interval.lower,
          count: lastUses[index] - pipeline.stages[index])
      }
      valid = Array(repeating: false, count: pipeline.latencyCycles)
    }

    /// The word of every node, computed from what stands in front of it.
    private func words(_ inputs: [Int64]) -> [Int64] {
      let circuit = pipeline.circuit
      var words: [Int64] = []
      words.reserveCapacity(circuit.nodes.count)
      for (index, node) in circuit.nodes.enumerated() {
        words.append(
          node.operation.evaluate(
            result: node.interval, inputs: inputs, tables: circuit.tables
          ) { operand in
            let distance = pipeline.stages[index] - pipeline.stages[operand]
            let interval = circuit.nodes[operand].interval
            // A reader before its operand, which `verify` refuses, is a plain wire in hardware.
            if distance <= 0 || interval.isConstant { return (words[operand], interval) }
            return (registers[operand][distance - 1], interval)
          })
      }
      return words
    }

    /// One clock: the inputs are taken in, and what stands at the outputs after the edge is given
    /// back.
    public mutating func clock(valid inputValid: Bool, _ inputs: [Int64]) -> Cycle {
      var words = words(inputs)
      for index in registers.indices where !registers[index].isEmpty {
        registers[index].removeLast()
        registers[index].insert(words[index], at: 0)
      }
      valid.removeLast()
      valid.insert(inputValid, at: 0)
      // Logic between the last registers and the outputs has new words in front of it.
      if !pipeline.portRegisters.standAtOutputs { words = self.words(inputs) }
      return Cycle(
        valid: valid[valid.count - 1],
        outputs: pipeline.circuit.outputs.map { output in
          let distance = pipeline.outputStage - pipeline.stages[output.node]
          let isConstant = pipeline.circuit.nodes[output.node].interval.isConstant
          return distance > 0 && !isConstant
            ? registers[output.node][distance - 1] : words[output.node]
        })
    }
  }

  /// Streams events through the simulator, an idle clock wherever `bubble` says so, and gives
  /// the valid outputs in order with the clock cycles each took.
  public func stream(
    _ events: [[Int64]], bubble: (Int) -> Bool = { _ in false }
  ) -> [(outputs: [Int64], latency: Int)] {
    var simulator = Simulator(self)
    var entered: [Int] = []
    var results: [(outputs: [Int64], latency: Int)] = []
    let idle = circuit.inputs.map(\.interval.upper)
    var (next, clock) = (0, 0)
    while results.count < events.count, clock < (events.count + stageCount) * 64 {
      let enters = next < events.count && !bubble(clock)
      let cycle = simulator.clock(valid: enters, enters ? events[next] : idle)
      if enters {
        entered.append(clock)
        next += 1
      }
      clock += 1
      if cycle.valid {
        results.append((cycle.outputs, clock - entered[results.count]))
      }
    }
    return results
  }
}
