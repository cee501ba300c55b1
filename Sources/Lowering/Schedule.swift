import TriggerIR

/// What a schedule has to meet.
public enum TimingGoal: Hashable, Sendable {
  /// As few stages as a clock period allows, or exactly so many: more than the fewest leave
  /// room to move registers to where words are narrow.
  case clock(picoseconds: Int, stages: Int? = nil)
  /// The shortest clock period that a number of stages allows.
  case stages(Int)
}

/// Cuts a legal circuit into pipeline stages.
///
/// A stage holds chains of operations as long as their delays, by the table, and the
/// registers' fit the period. Scheduling every operation as soon as possible gives the fewest
/// stages for a period, since delaying an operation never lets a later one start earlier;
/// `minimizeRegisters` then moves operations to where the fewest flip-flops are needed.
/// - Throws: `CompilationError` when no schedule meets the goal; it says what is reachable.
public func schedule(
  _ circuit: Circuit, goal: TimingGoal, delays: DelayTable
) throws -> Pipeline {
  let pipeline = try earliestSchedule(circuit, goal: goal, delays: delays)
  return minimizeRegisters(
    pipeline, nodeDelays: delays.delays(in: circuit),
    available: pipeline.clockPicoseconds - delays.registers)
}

/// The schedule before registers are minimised, which has the same period and as many stages.
func earliestSchedule(
  _ circuit: Circuit, goal: TimingGoal, delays: DelayTable
) throws -> Pipeline {
  let nodeDelays = delays.delays(in: circuit)
  let shortest = delays.shortestPeriod(of: nodeDelays)
  switch goal {
  case .clock(let period, let stages):
    guard period >= shortest else {
      let slowest = nodeDelays.indices.max { nodeDelays[$0] < nodeDelays[$1] } ?? 0
      throw CompilationError(
        stage: "schedule", place: circuit.layerName(of: slowest),
        problem: "one \(circuit.nodes[slowest].operation.keyword) of "
          + "\(circuit.nodes[slowest].interval.width) bits needs a clock period of "
          + "\(nanoseconds(shortest)) ns, and \(nanoseconds(period)) ns were asked for",
        remedy: "ask for \(nanoseconds(shortest)) ns or more")
    }
    var pipeline = asSoonAsPossible(circuit, nodeDelays, period: period, delays)
    if let stages {
      guard stages >= pipeline.stageCount else {
        throw CompilationError(
          stage: "schedule", place: "the number of stages",
          problem: "at \(nanoseconds(period)) ns the circuit needs \(pipeline.stageCount), and "
            + "\(stages) were asked for",
          remedy: "ask for \(pipeline.stageCount) or more, or for a longer clock period")
      }
      pipeline.stageCount = stages
    }
    return pipeline
  case .stages(let count):
    guard count > 0 else {
      throw CompilationError(
        stage: "schedule", place: "the number of stages", problem: "\(count) is not positive",
        remedy: "ask for 1 or more")
    }
    return shortestPeriod(circuit, nodeDelays, stages: count, from: shortest, delays)
  }
}

private func asSoonAsPossible(
  _ circuit: Circuit, _ nodeDelays: [Int], period: Int, _ delays: DelayTable
) -> Pipeline {
  let available = period - delays.registers
  var stages: [Int] = []
  var arrivals: [Int] = []
  for (index, node) in circuit.nodes.enumerated() {
    let operands = node.operation.operands
    var stage = operands.map { stages[$0] }.max() ?? 0
    var arrival = operands.filter { stages[$0] == stage }.map { arrivals[$0] }.max() ?? 0
    arrival += nodeDelays[index]
    if arrival > available {
      stage += 1
      arrival = nodeDelays[index]
    }
    stages.append(stage)
    arrivals.append(arrival)
  }
  return Pipeline(
    circuit: circuit, stages: stages, stageCount: (stages.max() ?? 0) + 1,
    clockPicoseconds: period)
}

/// Fewer stages need longer periods, so the shortest period is found by bisection.
private func shortestPeriod(
  _ circuit: Circuit, _ nodeDelays: [Int], stages: Int, from shortest: Int, _ delays: DelayTable
) -> Pipeline {
  var low = shortest
  var high = nodeDelays.reduce(shortest, +)
  while low < high {
    let middle = (low + high) / 2
    let pipeline = asSoonAsPossible(circuit, nodeDelays, period: middle, delays)
    if pipeline.stageCount <= stages { high = middle } else { low = middle + 1 }
  }
  // Stages that no logic needs remain, so that the latency is as asked.
  var pipeline = asSoonAsPossible(circuit, nodeDelays, period: low, delays)
  pipeline.stageCount = stages
  return pipeline
}

extension DelayTable {
  /// The period that no number of stages goes below: the slowest of some delays fills a stage.
  func shortestPeriod(of delays: [Int]) -> Int { max(1, (delays.max() ?? 0) + registers) }
}

extension Circuit {
  fileprivate func layerName(of node: Int) -> String {
    nodes.indices.contains(node) ? "layer '\(layers[nodes[node].origin.layer])'" : "circuit"
  }
}

/// Picoseconds as nanoseconds in decimal, without trailing zeros: 2500 as "2.5".
func nanoseconds(_ picoseconds: Int) -> String {
  let (whole, rest) = picoseconds.magnitude.quotientAndRemainder(dividingBy: 1000)
  let sign = picoseconds < 0 ? "-" : ""
  var digits = String(repeating: "0", count: 3 - String(rest).count) + String(rest)
  while digits.hasSuffix("0") { digits.removeLast() }
  return digits.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(digits)"
}
