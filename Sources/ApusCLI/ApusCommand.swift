import Apus
import ArgumentParser
import Foundation

@main
struct ApusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apus",
    abstract: "Compiles neural networks into circuits for detector triggers.",
    subcommands: [
      GenerateCommand.self, TrainCommand.self, ImportCommand.self, DecideCommand.self,
      CompileCommand.self, EmulateCommand.self, SimulateCommand.self, CsimCommand.self,
      VectorsCommand.self, ProveCommand.self, SynthCommand.self, TimingCommand.self,
      CompareCommand.self, RatesCommand.self, CheckCommand.self, DumpCommand.self,
      MatrixCommand.self,
    ])

  /// Exit code 0 for success, 1 for what fails, 2 for a call that cannot be understood.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      Foundation.exit(code.rawValue)
    } catch {
      switch exitCode(for: error) {
      case .success: exit(withError: error)
      case .validationFailure:
        let problem = Console.line(message(for: error))
        let sentence = problem.hasSuffix(".") ? problem.dropLast() : problem[...]
        Console.error("apus: \(sentence); see '\(helpCommand(for: error))'")
        Foundation.exit(2)
      default:
        Console.error("apus: \(Console.line(error))")
        Foundation.exit(1)
      }
    }
  }

  /// How to ask for help about the command that the error is about: the parser says it at the
  /// end of its full message and nowhere else.
  private static func helpCommand(for error: any Error) -> Substring {
    let lines = fullMessage(for: error).split(whereSeparator: \.isNewline)
    let quoted = lines.last?.split(separator: "'", omittingEmptySubsequences: false) ?? []
    return quoted.count == 3 && quoted[1].hasSuffix("help") ? quoted[1] : "apus --help"
  }
}
