import Apus
import Foundation
import TestSupport
import Testing

@Suite struct ModelFileTests {
  @Test(arguments: ["model.json", "model.json.gz"])
  func roundTrip(name: String) throws {
    try temporaryFolder { folder in
      var models = (0..<20).map { ModelFile(graph: RandomModel.layerGraph(seed: $0)) }
      models.append(try Tiny.model())
      for model in models {
        try model.write(to: folder.file(name))
        #expect(try ModelFile.read(folder.file(name)) == model)
        let bytes = try folder.bytes(name)
        #expect(bytes.starts(with: [0x1F, 0x8B]) == name.hasSuffix(".gz"))
        try ModelFile.read(folder.file(name)).write(to: folder.file(name))
        #expect(try folder.bytes(name) == bytes)
      }
    }
  }

  @Test func aScalerFitsTheInputs() throws {
    try temporaryFolder { folder in
      var model = try Tiny.model()
      model.scaler = try StandardScaler(offset: [0, 0], scale: [1, 1])
      try model.write(to: folder.file("model.json"))
      let error = #expect(throws: UserError.self) {
        try ModelFile.read(folder.file("model.json"))
      }
      #expect(
        error?.description == folder.file("model.json")
          + ": scaler: it scales 2 features, and the network takes 3; "
          + "give one offset and scale for every input")
    }
  }
}

@Suite struct PreparedEventsTests {
  /// Random types, and values at, between and beyond their steps.
  @Test(arguments: 0..<40)
  func quantizesAsTheTypesDo(seed: UInt64) throws {
    let graph = RandomModel.layerGraph(seed: seed)
    let types = graph.inputTypes
    var random = TestRandom(seed: seed)
    let values = (0..<(50 * types.count)).map { index -> Double in
      let format = types[index % types.count].format
      let scale = Double(
        sign: .plus, exponent: format.exponent + Int.random(in: -4...format.width, using: &random),
        significand: 1)
      return Double.random(in: -2...2, using: &random) * scale
    }
    let dataset = try Dataset(eventShape: [types.count], x: values)
    let expected = try values.enumerated().map { try types[$0 % types.count].quantize($1) }
    let plain = try PreparedEvents(dataset, for: ModelFile(graph: graph), file: "x.npz")
    #expect(plain.count == 50)
    #expect(plain.mantissas == expected)

    // With a scaler the quotients are quantized; prescaled events are taken as they are.
    let scaler = try StandardScaler(
      offset: types.map { _ in Double.random(in: -1...1, using: &random) },
      scale: types.map { _ in Double.random(in: 0.5...3, using: &random) })
    let model = ModelFile(graph: graph, scaler: scaler)
    let scaled = values.enumerated().map { index, value in
      let feature = index % types.count
      return (value - scaler.offset[feature]) / scaler.scale[feature]
    }
    #expect(
      try PreparedEvents(dataset, for: model, file: "x.npz").mantissas
        == scaled.enumerated().map { try types[$0 % types.count].quantize($1) })
    #expect(
      try PreparedEvents(dataset, for: model, file: "x.npz", isScaled: true).mantissas == expected)
  }

  @Test func prescaledOnTheCommandLine() throws {
    try tinyFolder { folder in
      let scaler = try Tiny.scaler()
      let scaled = Tiny.x.enumerated().map {
        ($1 - scaler.offset[$0 % 3]) / scaler.scale[$0 % 3]
      }
      try Tiny.write(x: scaled, to: folder.file("scaled.npz"))
      try success("emulate", "model.json", "-i", "data.npz", "-o", "a.npz", in: folder)
      try success(
        "emulate", "model.json", "-i", "scaled.npz", "--prescaled", "-o", "b.npz", in: folder)
      try success("emulate", "model.json", "-i", "scaled.npz", "-o", "c.npz", in: folder)
      #expect(try folder.bytes("a.npz") == folder.bytes("b.npz"))
      #expect(try folder.bytes("a.npz") != folder.bytes("c.npz"))
      #expect(try outputs(folder.file("a.npz")).shape == [8, 2])
      // The same events in the other formats.
      let dataset = try Dataset.read(folder.file("data.npz"))
      for name in ["data.h5", "data.csv"] {
        try dataset.write(to: folder.file(name))
        try success("emulate", "model.json", "-i", name, "-o", "d.npz", in: folder)
        #expect(try folder.bytes("a.npz") == folder.bytes("d.npz"))
      }
    }
  }

  @Test func scaledValuesThatOverflowNameTheFile() throws {
    var model = try Tiny.model()
    model.scaler = try StandardScaler(offset: [0, 0, 0], scale: [1, 1e-10, 1])
    let dataset = try Dataset(eventShape: [3], x: [0, 0, 0, 0, 1e300, 0])
    let error = #expect(throws: DatasetError.self) {
      try PreparedEvents(dataset, for: model, file: "x.npz")
    }
    #expect(
      error?.description == "x.npz: x, event 1, feature 'x1' (column 1), scaled: is infinite; "
        + "give finite values, or leave the event out")
  }
}

@Test func errorsAreOneLineWhateverTheNames() {
  let error = UserError(
    file: "a\nb", place: "c\u{202E}d", problem: "e\u{1B}[2Jf", remedy: "g\u{2028}h")
  #expect(error.description == "a\\u{a}b: c\\u{202e}d: e\\u{1b}[2Jf; g\\u{2028}h")
  #expect(UserError(file: "a", problem: "b", remedy: "c").description == "a: b; c")
  let cause = CompilationError(stage: "s", place: "p", problem: "x", remedy: "y")
  #expect(throws: UserError.self) { try naming("a") { throw error } }
  let named = #expect(throws: FileError.self) { try naming("a\nb") { throw cause } }
  #expect(named?.description == "a\\u{a}b: s: p: x; y")
}
