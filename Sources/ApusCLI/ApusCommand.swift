import Apus
import ArgumentParser
import Foundation

@main
struct ApusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apus",
    abstract: "Compiles neural networks into circuits for detector triggers.",
    subcommands: [
      GenerateCommand.self, TrainCommand.self, CompileCommand.self, EmulateCommand.self,
      SimulateCommand.self, CsimCommand.self, CompareCommand.self, CheckCommand.self,
      DumpCommand.self,
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
        Console.error(fullMessage(for: error))
        Foundation.exit(2)
      default:
        Console.error("apus: \(Console.oneLine(error))")
        Foundation.exit(1)
      }
    }
  }
}
