import Apus
import Foundation
import TestSupport
import Testing

@Test func everyCommandOfTheChainPrintsItsObject() throws {
  let chain = try Chain.shared.get()
  let generated = try object(chain.generated)
  #expect(generated["events"] as? Int == 2000)
  #expect(generated["seed"] as? Int == 7)
  #expect(generated["file"] as? String == "jets.npz")
  #expect(generated["seconds"] as? Double != nil)
  let trained = try object(chain.trained)
  #expect(trained["folder"] as? String == "run")
  for key in ["float", "quantized"] {
    let accuracy = try #require(trained[key] as? Double)
    #expect(accuracy > 0.3 && accuracy <= 1)
  }
  let described = try JSONDecoder().decode(
    BuildDescription.self, from: Data(chain.compiled.utf8))
  #expect(try BuildFolder(chain.folder.file("build")).description == described)
  #expect(described.initiationInterval == 1)
  #expect(described.latencyNanoseconds == Double(described.latencyCycles) * 5)
}

@Test func aRunFolderHoldsItsFiles() throws {
  let folder = try Chain.shared.get().folder
  #expect(
    try contents(of: folder.appending(path: "run")).keys.sorted() == [
      "float.json", "history.json", "model.json", "report.html", "test.npz",
    ])
  #expect(try contents(of: folder).keys.allSatisfy { !$0.hasPrefix(".") })
  let test = try Dataset.read(folder.file("run/test.npz"))
  #expect(test.count == 600)
  #expect(try FloatModel.read(folder.file("run/float.json")).classNames == test.classNames)
  #expect(try ModelFile.read(folder.file("run/model.json")).classNames == test.classNames)
}

@Test func emulationEqualsTheLayers() throws {
  let folder = try Chain.shared.get().folder
  try temporaryFolder { own in
    let printed = try object(
      try success(
        "emulate", folder.file("run/model.json"), "-i", folder.file("run/test.npz"), "-o", "y.npz",
        "--json", in: own))
    #expect(printed["events"] as? Int == 600)
    #expect((printed["seconds"] as? Double ?? -1) >= 0)
    #expect((printed["inferencesPerSecond"] as? Double ?? -1) > 0)

    let model = try ModelFile.read(folder.file("run/model.json"))
    let test = try Dataset.read(folder.file("run/test.npz"))
    let events = try PreparedEvents(test, for: model, file: "test.npz")
    let types = try model.graph.types()
    let exponents = model.graph.outputs.flatMap { types[$0].elements.map(\.exponent) }
    let expected = try (0..<test.count).flatMap { event in
      let inputs = events.mantissas[(event * 16)..<(event * 16 + 16)]
      return zip(try model.graph.evaluate(Array(inputs), types: types), exponents).map {
        Double(sign: .plus, exponent: $1, significand: Double($0))
      }
    }
    let found = try outputs(own.file("y.npz"))
    #expect(found.shape == [600, 6])
    #expect(found.values == expected)
    // Without --json, with one thread, and from a compressed model: the same bytes.
    try model.write(to: own.file("model.json.gz"))
    let text = try success(
      "emulate", "model.json.gz", "-i", folder.file("run/test.npz"), "-o", "z.npz", "--threads",
      "1", in: own)
    #expect(text.hasPrefix("z.npz: 600 events, "))
    #expect(try own.bytes("y.npz") == own.bytes("z.npz"))
  }
}

@Test func dumpsParseBackEqual() throws {
  let folder = try Chain.shared.get().folder
  func dump(_ level: String) throws -> String {
    let text = try success("dump", "run/model.json", "--level", level, in: folder)
    let json = try object(
      try success("dump", "run/model.json", "--level", level, "--json", in: folder))
    #expect(json["level"] as? String == level)
    #expect(json["text"] as? String == text)
    return text
  }
  let graph = try ModelFile.read(folder.file("run/model.json")).graph
  let compilation = try compile(graph)
  #expect(try LayerGraph(parsing: try dump("layers")) == graph)
  #expect(try Circuit(parsing: try dump("circuit")) == compilation.circuit)
  let pipeline = try dump("pipeline")
  #expect(try Pipeline(parsing: pipeline) == compilation.pipeline)
  #expect(try folder.text("build/ir/pipeline.txt") == pipeline)
}

@Test func twoProcessesGiveTheSameBytes() throws {
  try Chain.copy { folder, _ in
    try success(
      "generate", "jets", "--count", "2000", "--seed", "7", "-o", "again.npz", in: folder)
    #expect(try folder.bytes("again.npz") == folder.bytes("jets.npz"))
    try success("generate", "jets", "--count", "2000", "--seed", "8", "-o", "other.npz", in: folder)
    #expect(try folder.bytes("other.npz") != folder.bytes("jets.npz"))
    try success("train", "small.yaml", "-o", "again", in: folder)
    #expect(
      try contents(of: folder.appending(path: "again"))
        == contents(of: folder.appending(path: "run")))
    try success("compile", "run/model.json", "-o", "second", in: folder)
    #expect(
      try contents(of: folder.appending(path: "second"))
        == contents(of: folder.appending(path: "build")))
    // A build takes the place of an earlier one.
    try success("compile", "run/model.json", "-o", "second", "--backend", "hls", in: folder)
    #expect(
      try contents(of: folder.appending(path: "second")).keys.filter { !$0.contains("/") }.sorted()
        == ["build.json", "hls", "ir", "model.json"])
  }
}

@Test func checkHoldsTheBuildAgainstItsLimits() throws {
  let chain = try Chain.shared.get()
  let description = try BuildFolder(chain.folder.file("build")).description
  let latency = description.latencyNanoseconds
  let clock = Double(description.clockPicoseconds) / 1000
  #expect(
    try success("check", "build", "--latency-ns", "\(latency)", in: chain.folder)
      == "ok   latency in ns: \(latency), limit \(latency)\n")
  let tight = try apus(["check", "build", "--latency-ns", "\(latency - clock)"], in: chain.folder)
  #expect(tight.status == 1)
  #expect(tight.stdout == "FAIL latency in ns: \(latency), limit \(latency - clock)\n")
  #expect(tight.stderr == "")

  let (luts, flipFlops) = (description.estimate.luts, description.estimate.flipFlops)
  let both = try apus(
    ["check", "build", "--luts", "\(luts)", "--ffs", "\(flipFlops - 1)", "--json"],
    in: chain.folder)
  #expect(both.status == 1)
  let printed = try object(both.stdout)
  #expect(printed["holds"] as? Bool == false)
  let results = try #require(printed["results"] as? [[String: Any]])
  #expect(results.map { $0["quantity"] as? String } == ["estimated LUTs", "flip-flops"])
  #expect(results.map { $0["holds"] as? Bool } == [true, false])
}

@Test func anImpossibleBudgetSaysWhatIsReachable() throws {
  try Chain.copy { folder, _ in
    let tight = try refusal(
      "compile", "run/model.json", "-o", "new", "--latency-ns", "1", in: folder)
    let match = try #require(
      try Regex(
        "run/model.json: schedule: the latency budget: ([0-9]+) cycles of 5 ns take ([0-9]+) ns, "
          + "and the budget is 1 ns; use a smaller network: ([0-9.]+) ns is the least, "
          + "in one stage"
      ).wholeMatch(in: tight), "\(tight)")
    let least = try #require(match.output[3].substring.map(String.init))
    // Said to be reachable, so it is, and only just.
    try success(
      "compile", "run/model.json", "-o", "new", "--stages", "1", "--latency-ns", least, in: folder)
    let below = try #require(Double(least)) - 0.001
    _ = try refusal(
      "compile", "run/model.json", "-o", "newer", "--stages", "1", "--latency-ns", "\(below)",
      in: folder)

    let fast = try refusal(
      "compile", "run/model.json", "-o", "fast", "--clock-ns", "0.1", in: folder)
    let clock = try #require(
      try Regex(
        "run/model.json: schedule: layer '[^']+': one [a-z]+ of [0-9]+ bits needs a clock period "
          + "of ([0-9.]+) ns, and 0.1 ns were asked for; ask for ([0-9.]+) ns or more"
      ).wholeMatch(in: fast), "\(fast)")
    let shortest = try #require(clock.output[2].substring.map(String.init))
    try success("compile", "run/model.json", "-o", "fast", "--clock-ns", shortest, in: folder)
    let faster = try #require(Double(shortest)) - 0.001
    _ = try refusal(
      "compile", "run/model.json", "-o", "faster", "--clock-ns", "\(faster)", in: folder)

    // The budget that a build was made for is what 'check' holds it against by itself.
    try success(
      "compile", "run/model.json", "-o", "budgeted", "--latency-ns", "200", in: folder)
    #expect(try success("check", "budgeted", in: folder).hasSuffix(", limit 200.0\n"))
  }
}
