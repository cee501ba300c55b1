import Apus
import ArgumentParser

struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Multiply by constant matrices with as few adders as can be found.",
    discussion: """
      The product is y = x·k for a matrix of inputs × outputs. An adder is one addition or \
      subtraction of two operands; shifts and negations of outputs are listed apart.
      """)

  @Argument(help: "The matrix (.npy), or several (.npz).")
  var matrix: String
  @Option(help: "The type of the inputs.")
  var input = "fixed<8,8>"
  @Option(help: "How much deeper than balanced trees the graph may be: 0 to 60, or none.")
  var extraDepth = ExtraDepth(levels: 2)
  @Option(help: "The time in ns after which all outputs have to be there, carry chains counted.")
  var delayNs: Double?
  @Option(help: "What is to be small: adders, or bits of full adders.")
  var objective = SearchOptions.Objective.adders
  @Option(help: "How long to search.")
  var effort = SearchOptions.Effort.normal
  @Option(help: "The seed of the search.")
  var seed: UInt64 = 1
  @Option(name: [.short, .long], help: "The file to write the graph to, as text.")
  var output: String?
  @OptionGroup var options: OutputOptions

  private struct Result: Encodable {
    let name: String
    let adders: Int
    let bits: Int
    let depth: Int
    let minimalDepth: Int
    let delayNanoseconds: Double
    let negatedOutputs: Int
    let shiftedOutputs: Int
    let seconds: Double
  }

  func validate() throws {
    if let delayNs, !(delayNs > 0) { throw ValidationError("--delay-ns is more than 0") }
  }

  func run() throws {
    if let output { try requireWritable(output) }
    let type: FixedType
    do throws(FixedPointError) { type = try FixedType(parsing: input) } catch {
      throw ValidationError("--input: \(error)")
    }
    var (results, texts): ([Result], [String]) = ([], [])
    for file in try MatrixFile.read(matrix) {
      let problem = file.problem(input: type, depthLimit: extraDepth.limit)
      let start = ContinuousClock.now
      let search = SearchOptions(objective: objective, effort: effort, seed: seed)
      let graph = try naming(matrix) {
        try delayNs.map {
          try AdderGraph(solving: problem, search, within: $0, Self.adderDelay)
        } ?? AdderGraph(solving: problem, search)
      }
      let delay = graph.delay(of: problem.inputs, Self.adderDelay)
      let taps = graph.outputs.compactMap { $0 }
      results.append(
        Result(
          name: file.name, adders: graph.adders.count, bits: graph.bits(of: problem.inputs),
          depth: graph.depth, minimalDepth: problem.minimalDepth,
          delayNanoseconds: (1000 * delay).rounded() / 1000,
          negatedOutputs: taps.count { $0.isNegated }, shiftedOutputs: taps.count { $0.shift > 0 },
          seconds: (ContinuousClock.now - start) / .seconds(1)))
      texts.append(
        (file.name.isEmpty ? "" : "# \(file.name)\n")
          + (file.exponent < 0 ? "# outputs × 2^\(file.exponent)\n" : "") + graph.description)
    }
    if let output { try AtomicFile.write(texts.joined(), to: output) }
    try report(results)
  }

  /// That of the delay table by which pipelines are scheduled, in ns.
  private static let adderDelay = AdderDelay(
    base: Double(DelayTable.ultraScalePlus.level + DelayTable.ultraScalePlus.carryEntry) / 1000,
    perBit: Double(DelayTable.ultraScalePlus.carryPerBit) / 1000)

  private func report(_ results: [Result]) throws {
    if options.json {
      if results.count == 1 {
        try Console.json(results[0])
      } else {
        try Console.json(["matrices": results])
      }
      return
    }
    for result in results {
      print(
        "\(result.name.isEmpty ? "" : "\(result.name): ")\(result.adders) adders, "
          + "\(result.bits) bits, depth \(result.depth) (minimal \(result.minimalDepth)), "
          + "\(result.delayNanoseconds) ns, "
          + "\(result.negatedOutputs) outputs negated, \(result.shiftedOutputs) shifted")
    }
  }
}

extension SearchOptions.Objective: ExpressibleByArgument {}
extension SearchOptions.Effort: ExpressibleByArgument {}
