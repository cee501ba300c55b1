import Apus
import ArgumentParser

struct TimingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timing",
    abstract: """
      Show where the clock period of a build goes, and what other numbers of stages would cost.
      """)

  @Argument(help: "The build folder.")
  var build: String
  @Option(help: "The most stages that are tried; fewer where more do not shorten the period.")
  var stagesUpTo = 32
  @OptionGroup var options: OutputOptions

  func validate() throws {
    guard (1...4096).contains(stagesUpTo) else {
      throw ValidationError("--stages-up-to \(stagesUpTo) is outside 1…4096")
    }
  }

  func run() throws {
    let timing = try BuildFolder(build).timing(stagesUpTo: stagesUpTo)
    if options.json {
      try Console.json(timing)
    } else {
      print(TimingTables(timing, build: build).text, terminator: "")
    }
  }
}
