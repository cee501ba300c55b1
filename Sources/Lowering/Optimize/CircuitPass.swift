import TriggerIR

/// The passes that make a circuit smaller, in the order in which they run.
///
/// Each is exact, and can be left out for itself: `CompilationOptions.passes` says which run.
public enum CircuitPass: String, CaseIterable, Hashable, Sendable {
  /// Rounding moves before rectifiers: `commuteRectifiers`.
  case commuteRectifiers
  /// Constants and negations of sums are gathered: `gatherConstants`.
  case gatherConstants
  /// Saturation by the bits above the word: `clampByHighBits`.
  case clampByHighBits
  /// Bits that a slice drops are not selected: `sinkSlices`.
  case sinkSlices
  /// Tables for sums with constants, instead of carry chains: `splitSums`.
  case splitSums
  /// Words that are turned over enter chains by borrows and carries: `absorbInversions`.
  case absorbInversions
}

extension DeviceFamily {
  /// The passes that are worth it on the device: all, and the last two only where the ends of a
  /// carry chain cost more and its cells read words as they are.
  public var passes: Set<CircuitPass> {
    switch self {
    case .ultraScalePlus: Set(CircuitPass.allCases).subtracting([.splitSums, .absorbInversions])
    case .ecp5: Set(CircuitPass.allCases)
    }
  }
}

extension CircuitPass {
  /// Whether the pass runs on the circuit whose quantizers have their modes.
  package var isBeforeLegalization: Bool {
    switch self {
    case .commuteRectifiers: true
    case .gatherConstants, .clampByHighBits, .sinkSlices, .splitSums, .absorbInversions: false
    }
  }

  /// The circuit behind the pass, dead nodes gone.
  ///
  /// A pass may need a word wider than any wire on its way; then the circuit stays as it is.
  ///
  /// - Parameters:
  ///   - goal: What the schedule has to meet.
  ///   - delays: The device's.
  package func callAsFunction(
    _ circuit: Circuit, for goal: TimingGoal, delays: DelayTable
  ) throws -> Circuit {
    do {
      switch self {
      case .commuteRectifiers: return eliminateDeadNodes(try Lowering.commuteRectifiers(circuit))
      case .gatherConstants: return eliminateDeadNodes(try Lowering.gatherConstants(circuit))
      case .clampByHighBits: return eliminateDeadNodes(try Lowering.clampByHighBits(circuit))
      case .sinkSlices: return eliminateDeadNodes(try Lowering.sinkSlices(circuit))
      case .splitSums: return try splitSums(circuit, for: goal, delays: delays)
      case .absorbInversions: return eliminateDeadNodes(try Lowering.absorbInversions(circuit))
      }
    } catch is CompilationError {
      return circuit
    }
  }

  /// As many sums in tables as leave the schedule as long as it is with chains. Which nets have
  /// more readers then is known only afterwards; where that costs a stage, or more than a
  /// hundredth of the shortest period, fewer sums are taken.
  private func splitSums(
    _ circuit: Circuit, for goal: TimingGoal, delays: DelayTable
  ) throws -> Circuit {
    guard let before = try? earliestSchedule(circuit, goal: goal, delays: delays) else {
      // A goal that chains do not meet may be met by tables.
      return eliminateDeadNodes(try Lowering.splitSums(circuit))
    }
    var period = before.clockPicoseconds
    if case .stages = goal { period += period / 100 }
    for share in [100, 97, 94] {
      let sums = delays.splittableSums(in: before, share: share)
      let split = eliminateDeadNodes(try Lowering.splitSums(circuit) { sums.contains($0) })
      let after = try? earliestSchedule(
        split, goal: .clock(picoseconds: period), delays: delays)
      if let after, after.stageCount <= before.stageCount { return split }
    }
    return circuit
  }
}
