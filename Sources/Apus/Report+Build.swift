import Reports
import TriggerIR

extension BuildFolder {
  /// Refuses another network than the one that was built.
  /// - Throws: `UserError` naming the folder.
  func requireBuild(of graph: LayerGraph) throws {
    guard model.graph == graph else {
      throw UserError(
        file: url.relativePath, problem: "it was compiled from another model",
        remedy: "compile the model that is compared")
    }
  }
}

extension Report {
  /// Simulates a build's Verilog, and adds what came of it and what the build says of itself.
  mutating func simulate(_ build: BuildFolder, on events: PreparedEvents) throws -> SimulationRun {
    let run = try build.simulate(events)
    agreements.append(
      try Agreement(
        reference: "fixed point (emulator)", candidate: "Verilog (Verilator)",
        vectors: run.figures.vectors, mismatches: run.figures.mismatches,
        measuredLatencyCycles: run.figures.latencyCycles,
        scheduledLatencyCycles: build.description.latencyCycles))
    try describe(build)
    return run
  }

  private mutating func describe(_ build: BuildFolder) throws {
    let description = build.description
    latency = try LatencyFigure(
      cycles: description.latencyCycles,
      clockNanoseconds: Double(description.clockPicoseconds) / 1000,
      budgetNanoseconds: description.latencyBudgetNanoseconds,
      initiationInterval: description.initiationInterval)
    timing = try build.timing()
    let area = description.areaTable
    resources = [
      try ResourceEstimate(
        luts: description.estimate.luts, flipFlops: description.estimate.flipFlops,
        carryBits: description.estimate.carryBits, tableName: area.name,
        provenance: "\(area.provenance.method) (\(area.provenance.date))", isEstimate: true)
    ]
  }
}
