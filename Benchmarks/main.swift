// Prints how fast Apus is here: swift run -c release ApusBenchmarks [model.json|model.keras]
// or of its adder graphs: swift run -c release ApusBenchmarks matrices [file.npz…]
// or estimates against synthesis: swift run -c release ApusBenchmarks estimates FOLDER [model…]
// Figures are medians of several runs of one process; compare ratios, not machines.
import Apus
import Foundation

/// The median, smallest and largest of several timings, in seconds.
struct Timing {
  let seconds: [Double]

  init(runs: Int = 7, _ body: () throws -> Void) rethrows {
    try body()
    seconds = try (0..<runs).map { _ in
      let start = ContinuousClock.now
      try body()
      return (ContinuousClock.now - start) / .seconds(1)
    }.sorted()
  }

  var median: Double { seconds[seconds.count / 2] }
}

func row(_ name: String, _ timing: Timing, count: Double, unit: String) {
  func text(_ seconds: Double) -> String { String(format: "%.3g", count / seconds) }
  print(
    "\(name.padding(toLength: 46, withPad: " ", startingAt: 0))"
      + "\(text(timing.median)) \(unit)  (\(text(timing.seconds.last ?? 1)) to "
      + "\(text(timing.seconds.first ?? 1)))")
}

if CommandLine.arguments.dropFirst().first == "matrices" {
  try benchmarkMatrices(Array(CommandLine.arguments.dropFirst(2)))
  exit(0)
}

if CommandLine.arguments.dropFirst().first == "estimates", CommandLine.arguments.count > 2 {
  try benchmarkEstimates(CommandLine.arguments[2], Array(CommandLine.arguments.dropFirst(3)))
  exit(0)
}

let path = CommandLine.arguments.dropFirst().first ?? "testbenches/jets_small/model.json"
func readModel() throws -> ModelFile {
  path.hasSuffix(".keras") ? try ModelFile.importing(path).model : try ModelFile.read(path)
}
let model = try readModel()
let jets = ToyJetGenerator(seed: 1)

row(
  "toy jets, 5,000", Timing(runs: 5) { _ = jets.generate(count: 5_000) }, count: 5_000,
  unit: "jets/s")

let dataset = try jets.generate(count: 50_000).dataset()
let events = try PreparedEvents(dataset, for: model, file: "toy jets")
row(
  "preparing and quantizing, 50,000 events",
  try Timing { _ = try PreparedEvents(dataset, for: model, file: "toy jets") },
  count: 50_000, unit: "events/s")

row(
  "file to Verilog, HLS: \(model.graph.name)",
  try Timing(runs: 3) { _ = try build(try readModel()) }, count: 1, unit: "builds/s")

let circuit = try emulationCircuit(of: model.graph)
let emulator = try Emulator(circuit)
print("emulator: \(emulator.instructionCount) instructions an event")
for threads in [1, 2] {
  row(
    "emulation, 50,000 events, \(threads) thread\(threads == 1 ? "" : "s")",
    try Timing { _ = try emulator.run(events.mantissas, threads: threads) }, count: 50_000,
    unit: "inferences/s")
}

let slow = Array(events.mantissas.prefix(200 * circuit.inputs.count))
row(
  "Circuit.evaluate, 200 events",
  try Timing(runs: 3) {
    for event in 0..<200 {
      let start = event * circuit.inputs.count
      _ = try circuit.evaluate(Array(slow[start..<(start + circuit.inputs.count)]))
    }
  }, count: 200, unit: "inferences/s")

let recipe = try Recipe(
  yaml: """
    name: benchmark
    seed: 1
    data:
      file: unused.npz
      split: { train: 0.8, validation: 0.1, test: 0.1, seed: 1 }
      scaler: standard
    model:
      layers:
        - { name: dense_1, units: 64, activation: relu }
        - { name: dense_2, units: 32, activation: relu }
        - { name: dense_3, units: 32, activation: relu }
        - { name: logits, units: 5, activation: linear }
    quantization:
      input: { width: 8 }
      weights: { width: 6 }
      activations: { width: 8 }
    outputs: [logits]
    training:
      float: { epochs: 1, batch: 1024, learning_rate: 0.001 }
      quantized: { epochs: 10, batch: 1024, learning_rate: 0.001 }
    """, file: "benchmark")
row(
  "training, 1 float and 10 quantized epochs",
  try Timing(runs: 3) { _ = try Trainer.run(recipe: recipe, data: dataset) },
  count: 11 * 40_000, unit: "samples/s")
