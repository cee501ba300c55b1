import Datasets
import Foundation
import Testing

@Suite struct StandardScalerTests {
  @Test func knownValues() throws {
    // Worked by hand: mean 2.5 and population variance 1.25; a constant; mean 0, deviation 2.
    let data = try Dataset(
      eventShape: [3], x: [1, 0.1, -2, 2, 0.1, 2, 3, 0.1, -2, 4, 0.1, 2], y: [0, 1, 0, 1])
    let scaler = try StandardScaler.fit(data)
    #expect(scaler.offset == [2.5, 0.1, 0])
    let deviation = Double(1.25).squareRoot()
    #expect(scaler.scale == [deviation, 1, 2])
    let scaled = try scaler.apply(data)
    #expect(scaled.y == data.y && scaled.featureNames == data.featureNames)
    #expect(
      Array(scaled.event(3)) == [1.5 / deviation, 0, 1])
  }

  @Test func aConstantFeatureHasScaleOneWhateverItsRounding() throws {
    let scaler = try StandardScaler.fit(
      Dataset(eventShape: [1], x: Array(repeating: 0.1, count: 1_003)))
    #expect(scaler == (try StandardScaler(offset: [0.1], scale: [1])))
    // Its deviation underflows to zero.
    #expect(try StandardScaler.fit(Dataset(eventShape: [1], x: [0, 1e-300])).scale == [1])
  }

  @Test func scaledDataHasMeanZeroAndDeviationOne() throws {
    var generator = SeededGenerator(seed: 7)
    let x = (0..<3_000).map { 1e6 + Double($0 % 3) * 100 * generator.uniform() }
    let data = try Dataset(eventShape: [3], x: x)
    let scaled = try StandardScaler.fit(data).apply(data)
    let again = try StandardScaler.fit(scaled)
    for feature in 0..<3 {
      #expect(abs(again.offset[feature]) < 1e-7)
      #expect(abs(again.scale[feature] - 1) < 1e-7)
    }
  }

  @Test func jsonRoundTripAndRefusals() throws {
    let scaler = try StandardScaler(offset: [0.1, -3], scale: [0.3, 2])
    let data = try JSONEncoder().encode(scaler)
    #expect(try JSONDecoder().decode(StandardScaler.self, from: data) == scaler)
    for text in [
      #"{"offset": [1], "scale": [0]}"#, #"{"offset": [1], "scale": [-1]}"#,
      #"{"offset": [1, 2], "scale": [1]}"#, #"{"offset": [], "scale": []}"#,
    ] {
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(StandardScaler.self, from: Data(text.utf8))
      }
    }
  }

  @Test func mistakes() throws {
    let scaler = try StandardScaler(offset: [0, 0], scale: [1, 1e-300])
    #expect(
      errorLine { _ = try scaler.apply(Dataset(eventShape: [1], x: [1])) }
        == "scaler: was fitted to 2 features, the data has 1; give data with the same features")
    #expect(
      errorLine { _ = try scaler.apply(Dataset(eventShape: [2], x: [1, 1e300])) }
        == "scaled dataset: x, event 0, feature 'x1' (column 1): is infinite; give finite values, or leave the event out"
    )
    #expect(
      errorLine { _ = try StandardScaler.fit(numbered(2).selecting([])) }
        == "scaler: there are no events to fit; give at least one event")
    #expect(
      errorLine {
        _ = try StandardScaler.fit(Dataset(eventShape: [1], x: [1e308, -1e308, 1.7e308, 1.7e308]))
      }
        == "scaler: feature 'x0': its values are too large to average; give it in larger units")
    #expect(
      errorLine { _ = try StandardScaler(offset: [.nan], scale: [1]) }
        == "scaler: offset 0: is nan; give a finite offset")
    #expect(
      errorLine { _ = try StandardScaler(offset: [0], scale: [.infinity]) }
        == "scaler: scale 0: is inf; give a finite, positive scale")
    #expect(
      errorLine { _ = try StandardScaler(offset: [0], scale: []) }
        == "scaler: 1 offsets and 0 scales; give one each for every feature")
  }
}
