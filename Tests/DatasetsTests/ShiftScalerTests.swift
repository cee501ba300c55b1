import Datasets
import Foundation
import Testing

@Suite struct ShiftScalerTests {
  /// Means to whole numbers, deviations to powers of two, of the objects that are there.
  @Test func fit() throws {
    var x: [Double] = []
    for index in 0..<1000 {
      // Half of the objects are missing: zeros that count for nothing.
      let sign: Double = index % 4 < 2 ? 1 : -1
      x += index % 2 == 0 ? [100 + 9 * sign, 0.3 + 3 * sign, 7] : [0, 0, 7]
    }
    let data = try Dataset(eventShape: [3], x: x, featureNames: ["a_pt", "a_eta", "count"])
    let objects = try EventObjects(
      featureNames: data.featureNames, presence: "pt", periodic: [:])
    let scaler = try ShiftScaler.fit(data, objects: objects, limit: 4)
    // 2^3.17, 2^1.58, and a feature that never changes.
    #expect(scaler.offsets == [100, 0, 0])
    #expect(scaler.shifts == [3, 2, 0])
    let scaled = try scaler.apply(data)
    #expect(Array(scaled.x[..<6]) == [1.125, 0.825, 4, -4, 0, 4])
    #expect(try ShiftScaler.fit(data, objects: objects).apply(data).x[3] == -12.5)
  }

  @Test func roundTrip() throws {
    for limit in [nil, 8.0] {
      let scaler = try ShiftScaler(offsets: [3, -2], shifts: [-1, 5], limit: limit)
      let data = try JSONEncoder().encode(scaler)
      #expect(try JSONDecoder().decode(ShiftScaler.self, from: data) == scaler)
    }
    let wrong = Data(#"{"offsets":[1],"shifts":[40]}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(ShiftScaler.self, from: wrong) }
  }

  @Test func mistakes() throws {
    func message(_ offsets: [Int], _ shifts: [Int], _ limit: Double? = nil) -> String? {
      #expect(throws: DatasetError.self) {
        try ShiftScaler(offsets: offsets, shifts: shifts, limit: limit)
      }?.description
    }
    #expect(
      message([1], [1, 2])
        == "scaler: 1 offsets and 2 shifts; give one each for every feature")
    #expect(message([1], [25])?.contains("25 is outside −24…24") == true)
    #expect(message([1 << 31], [1])?.contains("is beyond 2^30") == true)
    #expect(message([1], [1], 0)?.contains("0.0 is not positive") == true)
    let data = try Dataset(eventShape: [2], x: [1, 2])
    #expect(throws: DatasetError.self) {
      try ShiftScaler(offsets: [1], shifts: [1]).apply(data)
    }
  }

  /// All events of label 0 come into one part each, all others into the test.
  @Test func ordinaryEvents() throws {
    let count = 100
    let data = try Dataset(
      eventShape: [1], x: (0..<count).map(Double.init), y: (0..<count).map { $0 % 5 == 0 ? 1 : 0 })
    let split = try data.splitOrdinary(train: 0.5, validation: 0.25, test: 0.25, seed: 3)
    #expect(split.train.count == 40 && split.validation.count == 20 && split.test.count == 40)
    #expect(split.train.y?.allSatisfy { $0 == 0 } == true)
    #expect(split.validation.y?.allSatisfy { $0 == 0 } == true)
    #expect(split.test.y?.count { $0 == 1 } == 20)
    let all = split.train.x + split.validation.x + split.test.x
    #expect(all.sorted() == data.x)
  }
}
