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
}

extension CircuitPass {
  /// Whether the pass runs on the circuit whose quantizers have their modes.
  package var isBeforeLegalization: Bool {
    switch self {
    case .commuteRectifiers: true
    case .gatherConstants, .clampByHighBits, .sinkSlices: false
    }
  }

  /// The circuit behind the pass, dead nodes gone.
  ///
  /// A pass may need a word wider than any wire on its way; then the circuit stays as it is.
  package func callAsFunction(_ circuit: Circuit) throws -> Circuit {
    do {
      switch self {
      case .commuteRectifiers: return eliminateDeadNodes(try Lowering.commuteRectifiers(circuit))
      case .gatherConstants: return eliminateDeadNodes(try Lowering.gatherConstants(circuit))
      case .clampByHighBits: return eliminateDeadNodes(try Lowering.clampByHighBits(circuit))
      case .sinkSlices: return eliminateDeadNodes(try Lowering.sinkSlices(circuit))
      }
    } catch is CompilationError {
      return circuit
    }
  }
}
