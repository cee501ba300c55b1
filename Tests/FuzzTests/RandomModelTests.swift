import Emulation
import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

/// Every level of a random model gives the same integers: the plan compares layers, circuits
/// and the clocked pipeline on the stimulus, and the emulator is compared here.
@Test(arguments: 0..<40)
func levelsAgree(batch: Int) throws {
  for seed in UInt64(batch * 30)..<UInt64(batch * 30 + 30) {
    let layers = RandomModel.layerGraph(seed: seed)
    let types = try layers.types()
    let inputs = layers.inputs.flatMap { types[$0].elements }
    let events = Stimulus.events(for: inputs, count: 60, seed: seed)
    let compilation: Compilation
    do {
      compilation = try compile(
        layers,
        options: CompilationOptions(
          family: seed % 4 == 0 ? .ultraScalePlus : .ecp5, goal: .stages(1 + Int(seed % 5))),
        stimulus: events)
    } catch {
      Issue.record("seed \(seed): \(error)\n\(layers.dump())")
      continue
    }
    let circuit = compilation.pipeline.circuit
    let outputs = try Emulator(circuit).run(events.flatMap(\.self), threads: 2)
    let expected = try events.flatMap { try circuit.evaluate($0) }
    #expect(outputs == expected, "seed \(seed):\n\(layers.dump())")
    #expect(try Circuit(parsing: circuit.dump()) == circuit, "seed \(seed)")
    #expect(try Circuit(parsing: compilation.circuit.dump()) == compilation.circuit)
    #expect(try Pipeline(parsing: compilation.pipeline.dump()) == compilation.pipeline)
    #expect(try LayerGraph(parsing: layers.dump()) == layers, "seed \(seed)")
  }
}
