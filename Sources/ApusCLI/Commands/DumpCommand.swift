import Apus
import ArgumentParser

struct DumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump", abstract: "Print an intermediate representation as text.")

  enum Level: String, ExpressibleByArgument, CaseIterable { case layers, circuit, pipeline }

  @Argument(help: "The model (.json or .json.gz).")
  var model: String
  @Option(help: "Which representation.")
  var level = Level.layers
  @OptionGroup var timing: TimingOptions
  @OptionGroup var options: OutputOptions

  func run() throws {
    let graph = try ModelFile.read(model).graph
    let text = try naming(model) {
      switch level {
      case .layers: graph.dump()
      case .circuit: try compile(graph, options: timing.compilation).circuit.dump()
      case .pipeline: try compile(graph, options: timing.compilation).pipeline.dump()
      }
    }
    if options.json {
      try Console.json(["level": level.rawValue, "text": text])
    } else {
      print(text, terminator: "")
    }
  }
}
