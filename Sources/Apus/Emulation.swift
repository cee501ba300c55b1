import ArrayFiles
import Datasets
import Emulation
import Lowering
import TriggerIR

/// The outputs of a network for a dataset, exactly as its circuit computes them.
public struct EmulationResult: Sendable {
  public let events: Int
  /// The number of output values of an event.
  public let outputs: Int
  /// events × outputs, exact.
  public let values: [Double]
  /// events × outputs, in units of the output ports' steps.
  public let mantissas: [Int64]
  /// How long the circuit's evaluation took, without preparation and compilation.
  public let seconds: Double
}

extension EmulationResult {
  /// Writes the values as `y`, events × outputs, in an npz file.
  public func write(to path: String) throws {
    try writeOutputs(values, events: events, to: path)
  }
}

/// Writes output values as the array `y` of an npz file.
func writeOutputs(_ values: [Double], events: Int, to path: String) throws {
  let outputs = events > 0 ? values.count / events : 0
  let array = try NumericArray(shape: [events, outputs], elements: .float64(values))
  try Npz.write(NamedArrays([NamedArray(name: "y", array: array)]), to: path)
}

/// Emulates a circuit bit for bit on prepared events.
public func emulate(
  _ circuit: Circuit, on events: PreparedEvents, threads: Int = 2
) throws -> EmulationResult {
  let values = try OutputValues(circuit)
  let emulator = try Emulator(circuit)
  let clock = ContinuousClock()
  var mantissas: [Int64] = []
  let duration = try clock.measure {
    mantissas = try emulator.run(events.mantissas, threads: threads)
  }
  return EmulationResult(
    events: events.count, outputs: values.count, values: values.doubles(mantissas),
    mantissas: mantissas, seconds: duration / .seconds(1))
}

/// The legal circuit of a network, for emulation alone.
public func emulationCircuit(of graph: LayerGraph) throws -> Circuit {
  try compile(graph, options: CompilationOptions(goal: .stages(1))).pipeline.circuit
}
