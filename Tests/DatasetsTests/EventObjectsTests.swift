import Datasets
import Testing

@Suite struct EventObjectsTests {
  @Test func toyEvents() throws {
    let objects = try EventObjects(
      featureNames: ToyEvents.featureNames, presence: "pt", periodic: ["phi": 144])
    #expect(objects.presence == (0..<57).map { $0 / 3 * 3 })
    #expect(objects.periods == (0..<57).map { $0 % 3 == 2 ? 144 : 0 })
    #expect(objects.hasPadding)
  }

  /// Events of two axes name their rows behind the quantity.
  @Test func rows() throws {
    let objects = try EventObjects(
      featureNames: ["pt_0", "phi_0", "pt_1", "phi_1", "vertices"], presence: "pt",
      periodic: ["phi": 6])
    #expect(objects.presence == [0, 0, 2, 2, -1])
    #expect(objects.periods == [0, 6, 0, 6, 0])
  }

  @Test func presence() throws {
    let objects = try EventObjects(
      featureNames: ["pt_0", "eta_0", "vertices"], presence: "pt", periodic: [:])
    let events = [9.0, 1, 2, 0, 1, 2]
    #expect((0..<3).map { objects.isPresent($0, in: events[0..<3]) } == [true, true, true])
    #expect((0..<3).map { objects.isPresent($0, in: events[3..<6]) } == [false, false, true])
    #expect(!EventObjects(featureCount: 2).hasPadding)
  }

  @Test func quantitiesThatAreNot() {
    func message(_ presence: String?, _ periodic: [String: Double]) -> String? {
      #expect(throws: DatasetError.self) {
        try EventObjects(
          featureNames: ["pt_0", "eta_0"], presence: presence, periodic: periodic)
      }?.description
    }
    #expect(
      message("et", [:])
        == "data: feature names: no feature is the 'et' of an object; name the features after their"
        + " object and quantity, as jet0_et or et_0")
    #expect(message("pt", ["phi": 6])?.contains("no feature is the 'phi'") == true)
    #expect(message(nil, ["eta": -1])?.contains("the period -1.0 is none") == true)
  }
}
