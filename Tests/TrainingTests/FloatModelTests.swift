import Datasets
import Foundation
import Testing
import Training

@Suite struct FloatModelTests {
  static func model() throws -> FloatModel {
    try FloatModel(
      name: "m", featureNames: ["a", "b"], classNames: ["s", "t"],
      scaler: try StandardScaler(offset: [1, 2], scale: [2, 4]),
      layers: [
        FloatModel.Layer(
          name: "h", inputs: 2, units: 3, activation: .relu, weights: [1, -1, 0.5, 2, 0, 0.1],
          biases: [0, 1, -1]),
        FloatModel.Layer(
          name: "o", inputs: 3, units: 2, activation: .linear, weights: [1, 2, 3, 4, 5, 6],
          biases: [0.25, 0]),
      ])
  }

  @Test func jsonRoundTrip() throws {
    let model = try Self.model()
    let data = try JSONEncoder().encode(model)
    #expect(try JSONDecoder().decode(FloatModel.self, from: data) == model)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains(#""schema":"apus.float-model""#))
    #expect(text.contains(#""version":2"#))
  }

  /// (3, 6) scales to (1, 1); hidden 3, 0, max(0, 0.5 + 0.1 − 1) = 0; logits 3.25 and 6.
  @Test func logitsByHand() throws {
    let data = try Dataset(eventShape: [2], x: [3, 6])
    #expect(try Self.model().logits(data) == [3.25, 6])
    let error = #expect(throws: TrainingError.self) {
      try Self.model().logits(try Dataset(eventShape: [3], x: [1, 2, 3]))
    }
    #expect(
      error?.description
        == "the data have 3 features and the model m takes 2; give data with the features it was"
        + " trained on")
  }

  @Test(arguments: [
    (#""version":2"#, #""version":3"#, "version 3 is not 1 to 2; use the Apus that wrote it"),
    (
      "apus.float-model", "other",
      "is not 'apus.float-model'; give a float model that 'apus train' wrote"
    ),
    (
      #""units":3"#, #""units":4"#,
      "layers[0]: has 6 weights and 3 biases for 2 inputs and 4 units"
    ),
    (
      #""units":3"#, #""units":4611686018427387904"#,
      "layers[0]: has 6 weights and 3 biases for 2 inputs and 4611686018427387904 units"
    ),
    (#""inputs":3"#, #""inputs":2"#, "layers[1]: has 2 inputs for the 3 results before it"),
    (#"["s","t"]"#, #"["s"]"#, "the last layer has 2 units for 1 classes"),
    (#"["a","b"]"#, #"["a"]"#, "the scaler has 2 features, the model 1"),
  ])
  func wrongFiles(_ part: String, _ replacement: String, _ message: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(try Self.model()), as: UTF8.self)
    let wrong = text.replacingOccurrences(of: part, with: replacement)
    #expect(wrong != text)
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(FloatModel.self, from: Data(wrong.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(context.debugDescription == message)
  }
}
