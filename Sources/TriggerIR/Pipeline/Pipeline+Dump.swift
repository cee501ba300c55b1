extension Pipeline {
  /// The pipeline as text that `init(parsing:)` reads back to an equal pipeline: the text of
  /// the circuit with a stage behind each node.
  public func dump() -> String {
    "apus pipeline 1\nstages \(stageCount)\nclock \(clockPicoseconds) ps\n"
      + (adders == .binary ? "" : "adders \(adders.rawValue)\n")
      + (portRegisters == .outputs ? "" : "registers \(portRegisters.rawValue)\n")
      + circuit.body { " stage \(stages[$0])" }
  }
}
