import Emulation
import FixedPoint
import Importers
import Lowering
import TestSupport
import Testing
import TriggerIR

/// A random model file means, imported, what its own evaluation says, and so does every level
/// below: the plan compares layers, circuits and the pipeline on the stimulus.
@Test(arguments: 0..<30)
func importedModelsAreExact(batch: Int) throws {
  for seed in UInt64(batch * 10)..<UInt64(batch * 10 + 10) {
    let model = try RandomKerasModel(seed: seed)
    let graph: LayerGraph
    do {
      graph = try importModel(model.archive(), name: "random", options: ImportOptions()).graph
    } catch {
      Issue.record("seed \(seed): \(error)\n\(model.configuration.text)")
      continue
    }
    let types = try graph.types()
    let outputTypes = graph.outputs.flatMap { types[$0].elements }
    var stimulus: [[Int64]] = []
    for event in model.events(count: 40, seed: seed) {
      let mantissas = try graph.quantizeInput(event)
      stimulus.append(mantissas)
      let values = zip(try graph.evaluate(mantissas, types: types), outputTypes).map {
        Double($0) * power($1.exponent)
      }
      let expected = model.evaluate(event)
      guard values == expected else {
        Issue.record("seed \(seed): \(values) instead of \(expected)\n\(graph.dump())")
        break
      }
    }
    try levelsAgree(graph, stimulus, seed: seed)
  }
}

/// Compiles a graph, the plan comparing its levels, and holds the emulator against the circuit.
private func levelsAgree(_ graph: LayerGraph, _ stimulus: [[Int64]], seed: UInt64) throws {
  let compilation: Compilation
  do {
    compilation = try compile(
      graph, options: CompilationOptions(goal: .stages(1 + Int(seed % 5))), stimulus: stimulus)
  } catch {
    Issue.record("seed \(seed): \(error)\n\(graph.dump())")
    return
  }
  let circuit = compilation.pipeline.circuit
  let types = try graph.types()
  // Ports may be finer or coarser than the layers' elements.
  let events = Stimulus.events(for: circuit.inputs.map(\.interval), count: 60, seed: seed)
  let outputs = try Emulator(circuit).run(events.flatMap(\.self), threads: 1)
  #expect(outputs == (try events.flatMap { try circuit.evaluate($0) }), "seed \(seed)")
  #expect(types.count == graph.layers.count)
  #expect(try Pipeline(parsing: compilation.pipeline.dump()) == compilation.pipeline)
  #expect(try LayerGraph(parsing: graph.dump()) == graph, "seed \(seed)")
}
