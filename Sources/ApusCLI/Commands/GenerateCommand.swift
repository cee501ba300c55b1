import Apus
import ArgumentParser

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Simulate events.", subcommands: [Jets.self, Events.self])

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
      if isTable(output), constituents > 0 {
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
      if isTable(output) {
        try jets.dataset().write(to: output)
      } else {
        try jets.write(to: output)
      }
      if options.json {
        try Console.json(Summary(file: output, events: count, seconds: seconds, seed: seed))
      } else {
        print("\(output): \(count) jets with seed \(seed)")
      }
    }
  }

  struct Events: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Simulate level-1 trigger events: an ordinary mixture and four signals.",
      discussion: """
        Every event is 57 hardware integers: transverse momentum, pseudorapidity and azimuth of \
        the missing energy, 4 electrons or photons, 4 muons and 10 jets. Label 0 is ordinary \
        (W, multijet, Z, top pairs); 1 to 4 are A to four leptons, leptoquarks to b tau, h to \
        tau tau, and charged h to tau nu.
        """)

    @Option(help: "The number of ordinary events.")
    var count: Int
    @Option(help: "The number of events of each of the four signals.")
    var signals = 0
    @Option(help: "The seed; the same seed gives the same bytes on any machine.")
    var seed: UInt64 = 1
    @Option(name: [.short, .long], help: "The dataset to write (.npz, .h5 or .csv).")
    var output: String
    @OptionGroup var options: OutputOptions

    func validate() throws {
      guard (0...100_000_000).contains(count) else {
        throw ValidationError("--count \(count) is outside 0…100000000")
      }
      guard (0...25_000_000).contains(signals) else {
        throw ValidationError("--signals \(signals) is outside 0…25000000")
      }
      guard count + signals > 0 else {
        throw ValidationError("--count and --signals are both 0: there is nothing to simulate")
      }
    }

    func run() throws {
      try requireWritable(output)
      let bar = LockedBar(ProgressBar(isQuiet: options.json))
      let total = count + 4 * signals
      let (events, seconds) = measured {
        ToyEventGenerator(seed: seed).generate(ordinary: count, signals: signals) { done in
          bar.show("events", done, of: total)
        }
      }
      bar.finish()
      if isTable(output) {
        try events.dataset().write(to: output)
      } else {
        try events.write(to: output)
      }
      if options.json {
        try Console.json(Summary(file: output, events: total, seconds: seconds, seed: seed))
      } else {
        print("\(output): \(total) events with seed \(seed)")
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

/// Whether a file's name asks for a format that holds events and labels only.
private func isTable(_ path: String) -> Bool {
  ["csv", "h5", "hdf5"].contains { path.lowercased().hasSuffix(".\($0)") }
}
