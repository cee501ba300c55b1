import Apus
import Foundation
import TestSupport
import Testing

/// The tiny network's build and its pattern files, made by the commands.
private func patternFolder(_ body: (URL) throws -> Void) throws {
  try tinyFolder { folder in
    try success("compile", "model.json", "-o", "build", in: folder)
    try success("vectors", "build", "-i", "data.npz", "-o", "patterns", in: folder)
    try body(folder)
  }
}

@Suite struct PatternsTests {
  @Test func whatIsPrinted() throws {
    try patternFolder { folder in
      let before = try contents(of: folder.appending(path: "patterns"))
      #expect(before.keys.sorted() == ["inputs.txt", "map.json", "outputs.txt"])
      let latency = try BuildFolder(folder.file("build")).pipeline.latencyCycles
      let said = try success(
        "vectors", "build", "-i", "data.npz", "-o", "patterns", in: folder)
      #expect(
        said
          == "patterns: 8 events in \(8 + latency) frames, latency \(latency), links: 1 in, 1 "
          + "out\n")
      // An earlier folder is replaced by the same bytes.
      #expect(try contents(of: folder.appending(path: "patterns")) == before)
      let summary = try object(
        try success(
          "vectors", "build", "-i", "data.npz", "-o", "other", "--prescaled", "--link-bits", "32",
          "--bubbles", "5", "--json", in: folder))
      #expect(summary["events"] as? Int == 8 && summary["latencyCycles"] as? Int == latency)
      #expect(try folder.bytes("other/inputs.txt") != folder.bytes("patterns/inputs.txt"))
    }
  }

  @Test(.requires(.verilator, .compiler, .make))
  func simulate() throws {
    try patternFolder { folder in
      let latency = try BuildFolder(folder.file("build")).pipeline.latencyCycles
      #expect(
        try success("simulate", "build", "--patterns", "patterns", in: folder)
          == "Verilog: \(8 + latency) clocks, 8 events, 0 mismatches\n")
      try success(
        "simulate", "build", "--patterns", "patterns", "--wave", "wave.vcd", in: folder)
      #expect(try folder.text("wave.vcd").hasPrefix("$"))
      let outputs = try folder.text("patterns/outputs.txt")
      try folder.write(outputs.replacing(" 0111 ", with: " 0000 "), to: "patterns/outputs.txt")
      let run = try apus(["simulate", "build", "--patterns", "patterns"], in: folder)
      #expect(run.status == 1 && run.stderr == "")
      #expect(
        run.stdout
          == "Verilog: \(8 + latency) clocks, 8 events, 7 mismatches, the first in frame "
          + "\(1 + latency)\n")
      let figures = try apus(["simulate", "build", "--patterns", "patterns", "--json"], in: folder)
      #expect(figures.status == 1)
      #expect(try object(figures.stdout)["mismatches"] as? Int == 7)
    }
  }

  @Test func foreignFoldersStay() throws {
    try patternFolder { folder in
      try folder.write("mine", to: "patterns/thesis.tex")
      try expectLine(
        refusal("vectors", "build", "-i", "data.npz", "-o", "patterns", in: folder),
        """
        patterns: it holds 'thesis.tex', which no earlier run wrote; move that away, or give \
        another folder
        """)
      try expectLine(
        refusal("vectors", "build", "-i", "data.npz", "-o", "build", in: folder),
        "build: the folder holds other things than an earlier build; give a new or empty one")
    }
  }

  @Test func patternsOfAnotherBuild() throws {
    try patternFolder { folder in
      try success("compile", "model.json", "-o", "slow", "--stages", "3", in: folder)
      try expectLine(
        refusal("simulate", "slow", "--patterns", "patterns", in: folder),
        """
        patterns/map.json: it is not the map of slow; write the patterns again with 'apus \
        vectors slow'
        """)
      try expectLine(
        refusal("simulate", "build", "--patterns", "slow", in: folder),
        "slow: it holds no map.json; give a folder that 'apus vectors' wrote")
      try success("compile", "model.json", "-o", "hls", "--backend", "hls", in: folder)
      try expectLine(
        refusal("simulate", "hls", "--patterns", "patterns", in: folder),
        "hls: it was compiled without Verilog; compile the model with --backend all")
    }
  }

  /// What is wrong with a file, and where.
  @Test(arguments: [
    (
      "outputs.txt", "ID: ", "Board ",
      """
      line 1: 'Board tiny' stands where 'ID: ' and a name is expected; correct the line, or \
      write the file again
      """
    ),
    ("inputs.txt", "  000  ", "  004  ", "Link: the links are not 0…0, which the ports take; "),
    (
      "inputs.txt", "1111 0", "1111 8",
      "frame 0: a bit is set that no port takes; pack the words as map.json says"
    ),
    (
      "inputs.txt", "1111 0", "01111 0",
      """
      frame 0: the strobe of a link is low, and the ports take a word in every clock; give \
      frames without it
      """
    ),
  ])
  func damagedFiles(file: String, part: String, other: String, start: String) throws {
    try patternFolder { folder in
      let text = try folder.text("patterns/\(file)")
      let damaged = text.replacing(part, with: other)
      #expect(damaged != text)
      try folder.write(damaged, to: "patterns/\(file)")
      let line = try refusal("simulate", "build", "--patterns", "patterns", in: folder)
      #expect(line.hasPrefix("patterns/\(file): \(start)"), "\(line)")
    }
  }

  @Test func filesOfUnequalLength() throws {
    try patternFolder { folder in
      let frames = try folder.text("patterns/outputs.txt").split(
        separator: "\n", omittingEmptySubsequences: false)
      try folder.write(
        frames.dropLast(2).joined(separator: "\n"), to: "patterns/outputs.txt")
      let count = frames.count - 5
      try expectLine(
        refusal("simulate", "build", "--patterns", "patterns", in: folder),
        """
        patterns/outputs.txt: it has \(count - 1) frames, and inputs.txt has \(count); write the \
        patterns again
        """)
    }
  }

  /// Damaged folders are refused in one line or played, and never crash.
  @Test(.requires(.verilator, .compiler, .make))
  func randomDamage() throws {
    try patternFolder { folder in
      let build = try BuildFolder(folder.file("build"))
      let names = ["inputs.txt", "outputs.txt", "map.json"]
      let texts = try names.map { try Array(folder.bytes("patterns/\($0)")) }
      var (refused, played) = (0, 0)
      for seed in 0..<150 as Range<UInt64> {
        var random = TestRandom(seed: seed)
        let index = random.int(in: 0...2)
        let file = URL(filePath: folder.file("patterns/\(names[index])"))
        try Data(random.damaged(texts[index])).write(to: file)
        do {
          let run = try build.play(patterns: folder.file("patterns"))
          #expect(run.mismatches <= run.clocks)
          played += 1
        } catch {
          let line = "\(error)"
          #expect(line.hasPrefix(folder.file("patterns")) && !line.contains("\n"), "\(line)")
          refused += 1
        }
        try Data(texts[index]).write(to: file)
      }
      #expect(refused > 30 && played > 1, "\(refused) refused")
    }
  }
}
