import Apus
import ArgumentParser

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Simulate events.", subcommands: [Jets.self])

  struct Jets: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Simulate jets of five classes (g, q, W, Z, t) with sixteen observables.")

    @Option(help: "The number of jets.")
    var count: Int
    @Option(help: "The seed; the same seed gives the same bytes on any machine.")
    var seed: UInt64 = 1
    @Option(help: "Also keep the N hardest particles of each jet.")
    var constituents = 0
    @Option(name: [.short, .long], help: "The dataset to write (.npz, .h5 or .csv).")
    var output: String
    @OptionGroup var options: OutputOptions

    func validate() throws {
      guard (1...100_000_000).contains(count) else {
        throw ValidationError("--count \(count) is outside 1…100000000")
      }
      guard (0...1024).contains(constituents) else {
        throw ValidationError("--constituents \(constituents) is outside 0…1024")
      }
    }

    func run() throws {
      try requireWritable(output)
      let isTable = ["csv", "h5", "hdf5"].contains { output.lowercased().hasSuffix(".\($0)") }
      if isTable, constituents > 0 {
        throw UserError(
          file: output, problem: "particles are kept in npz files only",
          remedy: "give a name that ends in .npz")
      }
      let bar = LockedBar(ProgressBar(isQuiet: options.json))
      let (jets, seconds) = measured {
        ToyJetGenerator(seed: seed).generate(count: count, constituents: constituents) { done in
          bar.show("jets", done, of: count)
        }
      }
      bar.finish()
      if isTable { try jets.dataset().write(to: output) } else { try jets.write(to: output) }
      if options.json {
        try Console.json(Summary(file: output, events: count, seconds: seconds, seed: seed))
      } else {
        print("\(output): \(count) jets with seed \(seed)")
      }
    }
  }

  private struct Summary: Encodable {
    let file: String
    let events: Int
    let seconds: Double
    let seed: UInt64
  }
}
