import Apus
import Foundation
import TestSupport
import Testing

/// Five outputs of both signs, three links of inputs and several of outputs, wide ports that lie
/// across the borders of links.
private func wide() throws -> ModelFile {
  let inputs = 9
  let graph = try LayerGraph(name: "wide") { network in
    let x = try network.input("x", shape: [inputs], "fixed<19,8,RND,SAT>")
    let weights = (0..<(inputs * 5)).map { Double(($0 * 37) % 61 - 30) / 4 }
    let sum = x.dense(
      try ConstantTensor(weights, shape: [inputs, 5]),
      try ConstantTensor([0.25, -1, 0, 3, -0.5]), name: "sum")
    network.output(sum)
    network.output(sum.relu(name: "positive"))
  }
  return ModelFile(graph: graph)
}

private func example() throws -> ModelFile {
  try ModelFile.read(repositoryFolder.appending(path: "testbenches/example/model.json").path)
}

/// Events over the whole range of the inputs, and a little beyond.
private func events(for model: ModelFile, count: Int, seed: UInt64 = 1) throws -> PreparedEvents {
  var random = TestRandom(seed: seed)
  let types = model.graph.inputTypes
  let x = (0..<count).flatMap { _ in
    types.map { type in
      let most = Double(sign: .plus, exponent: type.format.integerBits, significand: 1)
      return Double.random(in: -most...most, using: &random)
    }
  }
  return try PreparedEvents(
    Dataset(eventShape: [types.count], x: x), for: model, file: "x", isScaled: true)
}

/// A build of a model in a folder of the test's own.
private func withBuild(_ model: ModelFile, _ body: (BuildFolder, URL) throws -> Void) throws {
  try temporaryFolder { folder in
    let path = folder.appending(path: "build").path
    try OutputFolder.build.write(
      try build(model, options: BuildOptions(includesHLS: false)).project, to: path)
    try body(BuildFolder(path), folder)
  }
}

private func frames(_ files: PatternFiles, _ name: String) throws -> BoardData {
  try BoardData(parsing: #require(files.project[name]))
}

private func isValid(_ data: BoardData) -> [Bool] {
  (0..<data.frameCount).map { data[$0].allSatisfy { $0.flags.contains(.valid) } }
}

@Suite struct PatternFilesTests {
  /// The words of an event by hand: three inputs of 6, 5 and 4 bits, from the lowest bit up.
  @Test func theExamplesWords() throws {
    try withBuild(example()) { build, _ in
      let sample = try events(for: build.model, count: 40)
      let files = try build.patterns(for: sample)
      let latency = build.pipeline.latencyCycles
      #expect(files.map.latencyCycles == latency && files.frames == 40 + latency)
      #expect(files.map.inputs.links == 1 && files.map.outputs.links == 1)
      let (sent, received) = (
        try frames(files, "inputs.txt"), try frames(files, "outputs.txt")
      )
      #expect(sent.id == build.description.top && sent.links == [0] && received.links == [0])
      for event in 0..<40 {
        let values = sample.mantissas[(event * 3)..<(event * 3 + 3)].map { UInt64(bitPattern: $0) }
        let word = values[0] & 63 | (values[1] & 31) << 6 | (values[2] & 15) << 11
        let outputs = try build.pipeline.circuit.evaluate(
          Array(sample.mantissas[(event * 3)..<(event * 3 + 3)])
        ).map { UInt64(bitPattern: $0) }
        let first = outputs[0] & 1023 | (outputs[1] & 1023) << 10
        let flags: BoardData.Flags = [.strobe, .startOfPacket, .endOfPacket, .valid]
        let all = event == 0 ? flags.union(.startOfOrbit) : flags
        #expect(sent[event].first == BoardData.Word(word, all))
        #expect(
          received[event + latency].first
            == BoardData.Word(first | (outputs[2] & 1023) << 20 | (outputs[3] & 3) << 30, all))
      }
      #expect(isValid(sent) == (0..<(40 + latency)).map { $0 < 40 })
      #expect(isValid(received) == (0..<(40 + latency)).map { $0 >= latency })
    }
  }

  @Test func theMapNamesEveryBitOnce() throws {
    try withBuild(wide()) { build, _ in
      let sample = try events(for: build.model, count: 1)
      for linkBits in LinkPacking.Width.allCases {
        let map = try build.patterns(for: sample, linkBits: linkBits).map
        for (side, ports) in [
          (map.inputs, build.description.inputs), (map.outputs, build.description.outputs),
        ] {
          let widths = Dictionary(grouping: side.rows, by: \.port)
            .mapValues { $0.reduce(0) { $0 + $1.width } }
          #expect(
            widths == Dictionary(uniqueKeysWithValues: ports.map { ($0.port ?? "", $0.width) }))
          var position = 0
          for row in side.rows {
            #expect(row.link * linkBits.rawValue + row.linkBit == position)
            position += row.width
          }
          #expect(side.links == (position + linkBits.rawValue - 1) / linkBits.rawValue)
        }
        #expect(map.inputs.links == (linkBits == .bits64 ? 3 : 6))
        #expect(map.outputs.links > 1)
      }
    }
  }

  @Test func equalEventsGiveEqualBytes() throws {
    try withBuild(wide()) { build, _ in
      let sample = try events(for: build.model, count: 50)
      let files = try build.patterns(for: sample, bubbles: 7)
      #expect(try build.patterns(for: sample, bubbles: 7).project == files.project)
      #expect(try build.patterns(for: sample, bubbles: 8).project != files.project)
      // Without the idle clocks they are the files without bubbles.
      let dense = try build.patterns(for: sample)
      for name in ["inputs.txt", "outputs.txt"] {
        let (with, without) = (try frames(files, name), try frames(dense, name))
        func words(_ data: BoardData) -> [ArraySlice<BoardData.Word>] {
          (0..<data.frameCount).map { data[$0] }.filter { $0.first?.flags.contains(.valid) == true }
        }
        #expect(words(with) == words(without) && words(with).count == 50)
        #expect(with.frameCount > without.frameCount)
      }
      let latency = build.pipeline.latencyCycles
      let (sent, received) = (
        isValid(try frames(files, "inputs.txt")), isValid(try frames(files, "outputs.txt"))
      )
      #expect(Array(sent.dropLast(latency)) == Array(received.dropFirst(latency)))
    }
  }

  /// The files through Verilator, and what happens when one of them is changed.
  @Test(.requires(.verilator, .compiler, .make), arguments: ["example", "wide"])
  func roundTrip(name: String) throws {
    try withBuild(name == "wide" ? wide() : example()) { build, folder in
      let sample = try events(for: build.model, count: 300)
      let path = folder.appending(path: "patterns").path
      for (linkBits, bubbles) in [
        (LinkPacking.Width.bits64, 0 as UInt64), (.bits32, 0), (.bits64, 1), (.bits32, 99),
      ] {
        let files = try build.patterns(for: sample, linkBits: linkBits, bubbles: bubbles)
        try OutputFolder.patterns.write(files.project, to: path)
        let run = try build.play(patterns: path)
        #expect(run.clocks == files.frames && run.events == 300)
        #expect(run.mismatches == 0 && run.firstMismatch == nil)
      }
      try changes(build, path)
    }
  }

  /// Changed outputs, inputs and flags, one at a time, are found where they are.
  private func changes(_ build: BuildFolder, _ path: String) throws {
    let latency = build.pipeline.latencyCycles
    func check(
      _ name: String, _ frame: Int, _ first: Int, _ count: Int = 1,
      _ change: (String) -> String
    ) throws {
      let file = URL(filePath: path).appending(path: name)
      let text = try String(contentsOf: file, encoding: .utf8)
      var lines = text.components(separatedBy: "\n")
      let changed = change(lines[4 + frame])
      #expect(changed != lines[4 + frame])
      lines[4 + frame] = changed
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      let run = try build.play(patterns: path)
      #expect(run.mismatches == count && run.firstMismatch == first, "\(name), frame \(frame)")
      try Data(text.utf8).write(to: file)
    }
    try OutputFolder.patterns.write(
      try build.patterns(for: try events(for: build.model, count: 30)).project, to: path)
    for frame in [latency, latency + 17, latency + 29] {
      try check("outputs.txt", frame, frame) { line in
        // The lowest bit of the first port.
        let start = line.index(line.startIndex, offsetBy: 19)
        let end = line.index(start, offsetBy: 16)
        let word = UInt64(line[start..<end], radix: 16) ?? 0
        let digits = String(word ^ 1, radix: 16)
        return line[..<start] + String(repeating: "0", count: 16 - digits.count) + digits
          + line[end...]
      }
      try check("outputs.txt", frame, frame) { line in
        line.replacing("0111 ", with: "0000 ").replacing("1111 ", with: "0000 ")
      }
    }
    // A latency of one clock more or less.
    try check("outputs.txt", latency - 1, latency - 1) { $0.replacing(" 0000 ", with: " 0111 ") }
    // An event that does not enter never leaves.
    try check("inputs.txt", 5, 5 + latency) { $0.replacing(" 0111 ", with: " 0000 ") }
    #expect(try build.play(patterns: path).mismatches == 0)
  }
}
