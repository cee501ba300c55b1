import Apus
import ArgumentParser

struct EmulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "emulate", abstract: "Run a model bit for bit on a dataset.")

  @Argument(help: "The model (.json or .json.gz).")
  var model: String
  @OptionGroup var events: EventOptions
  @Option(
    name: [.short, .long],
    help: "The outputs to write (.npz): y, float64, exact; not needed with --trace.")
  var output: String?
  @Flag(
    help: """
      Print for each layer the range of values seen and held, how many wrapped, saturated or \
      became zero: where precision is lost.
      """)
  var trace = false
  @Option(help: "The number of threads.")
  var threads = 2
  @OptionGroup var options: OutputOptions

  func validate() throws {
    guard (1...256).contains(threads) else {
      throw ValidationError("--threads \(threads) is outside 1…256")
    }
    guard output != nil || trace else {
      throw ValidationError("Nothing to do: give --output, --trace, or both")
    }
  }

  func run() throws {
    if let output { try requireWritableArrays(output) }
    let file = try ModelFile.read(model)
    let prepared = try events.prepare(for: file)
    let layers =
      try trace
      ? naming(model) {
        try Apus.trace(file.graph, on: prepared, threads: threads)
      } : nil
    if !options.json, let layers { print(TraceTable(layers).text, terminator: "") }
    guard let output else {
      if options.json { try Console.json(Summary(events: prepared.count, layers: layers)) }
      return
    }
    let result = try naming(model) {
      try emulate(try emulationCircuit(of: file.graph), on: prepared, threads: threads)
    }
    try result.write(to: output)
    let rate = result.seconds > 0 ? Double(result.events) / result.seconds : 0
    if options.json {
      try Console.json(
        Summary(
          events: result.events, seconds: result.seconds, inferencesPerSecond: rate,
          layers: layers))
    } else {
      print("\(output): \(result.events) events, \(Int(rate)) inferences per second")
    }
  }

  private struct Summary: Encodable {
    let events: Int
    var seconds: Double?
    var inferencesPerSecond: Double?
    let layers: [LayerTrace]?
  }
}

/// The events a command runs on.
struct EventOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "The dataset (.npz, .csv or .h5).")
  var input: String
  @Flag(help: "The features are scaled already; the model's scaler is not applied.")
  var prescaled = false

  func prepare(for model: ModelFile) throws -> PreparedEvents {
    try prepareEvents(input, prescaled: prescaled, for: model)
  }
}

func prepareEvents(
  _ input: String, prescaled: Bool, for model: ModelFile
) throws -> PreparedEvents {
  try PreparedEvents(
    Dataset.read(input, withLabels: false), for: model, file: input, isScaled: prescaled)
}
