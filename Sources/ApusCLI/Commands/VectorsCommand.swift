import Apus
import ArgumentParser

extension LinkPacking.Width: ExpressibleByArgument {}

struct VectorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vectors",
    abstract: """
      Write the words that enter a build and those expected to leave it, clock by clock, as \
      files for the buffers of a board.
      """)

  @Argument(help: "The build folder.")
  var build: String
  @OptionGroup var events: EventOptions
  @Option(name: [.short, .long], help: "The folder to write.")
  var output: String
  @Option(help: "The bits of a link's word.")
  var linkBits = LinkPacking.Width.bits64
  @Option(help: "The seed of idle clocks between events; 0 for none.")
  var bubbles: UInt64 = 0
  @OptionGroup var options: OutputOptions

  func run() throws {
    try requireWritableFolder(output, .patterns)
    let build = try BuildFolder(build)
    let files = try build.patterns(
      for: try events.prepare(for: build.model), linkBits: linkBits, bubbles: bubbles)
    try OutputFolder.patterns.write(files.project, to: output)
    if options.json {
      try Console.json(
        Summary(
          events: files.events, frames: files.frames, latencyCycles: files.map.latencyCycles,
          inputLinks: files.map.inputs.links, outputLinks: files.map.outputs.links))
    } else {
      print(
        "\(output): \(files.events) events in \(files.frames) frames, latency "
          + "\(files.map.latencyCycles), links: \(files.map.inputs.links) in, "
          + "\(files.map.outputs.links) out")
    }
  }

  private struct Summary: Encodable {
    let events: Int
    let frames: Int
    let latencyCycles: Int
    let inputLinks: Int
    let outputLinks: Int
  }
}
