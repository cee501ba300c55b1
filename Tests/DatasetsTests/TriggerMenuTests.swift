import Datasets
import Testing

@Suite struct TriggerMenuTests {
  /// One event with the momenta given in GeV by feature, all else zero.
  private func event(_ momenta: [String: Double]) throws -> Dataset {
    let x = ToyEvents.featureNames.map { (momenta[$0] ?? 0) / HardwareScale.momentumStep }
    return try Dataset(eventShape: [x.count], x: x, featureNames: ToyEvents.featureNames)
  }

  private func accepting(_ momenta: [String: Double]) throws -> [String] {
    try TriggerMenu.small.decisions(on: event(momenta)).filter { $0.isAccepted[0] }.map(\.cut.name)
  }

  /// Each cut at its threshold, and half a GeV below.
  @Test func thresholds() throws {
    #expect(try accepting([:]) == [])
    #expect(try accepting(["egamma0_pt": 30]) == ["single e/γ"])
    #expect(try accepting(["egamma0_pt": 29.5]) == [])
    #expect(try accepting(["egamma0_pt": 25, "egamma1_pt": 12]) == ["double e/γ"])
    #expect(try accepting(["egamma0_pt": 24.5, "egamma1_pt": 24.5]) == [])
    #expect(try accepting(["egamma0_pt": 25, "egamma1_pt": 11.5]) == [])
    #expect(try accepting(["muon0_pt": 22]) == ["single muon"])
    #expect(try accepting(["muon0_pt": 21.5]) == [])
    #expect(try accepting(["muon0_pt": 15, "muon1_pt": 7]) == ["double muon"])
    #expect(try accepting(["muon0_pt": 15, "muon1_pt": 6.5]) == [])
    #expect(try accepting(["met_pt": 100]) == ["missing energy"])
    #expect(try accepting(["met_pt": 99.5]) == [])
    #expect(
      try accepting(["egamma0_pt": 40, "muon0_pt": 30, "muon1_pt": 30]) == [
        "single e/γ", "single muon", "double muon",
      ])
  }

  @Test func jets() throws {
    #expect(try accepting(["jet0_pt": 200, "jet1_pt": 160]) == ["jet sum"])
    #expect(try accepting(["jet0_pt": 200, "jet1_pt": 159.5]) == [])
    // Jets below 30 GeV do not count in the sum.
    #expect(try accepting(["jet0_pt": 330, "jet1_pt": 29.5]) == [])
    #expect(try accepting(["jet0_pt": 330, "jet1_pt": 30]) == ["jet sum"])
    let four = ["jet0_pt": 140.0, "jet1_pt": 100, "jet2_pt": 40, "jet3_pt": 40]
    #expect(try accepting(four) == ["four jets"])
    #expect(try accepting(four.merging(["jet0_pt": 139.5]) { $1 }) == [])
    #expect(try accepting(four.merging(["jet3_pt": 39.5]) { $1 }) == [])
  }

  @Test func missingFeaturesLeaveCutsOut() throws {
    let some = try Dataset(
      eventShape: [2], x: [59, 14, 60, 13], featureNames: ["egamma0_pt", "muon1_pt"])
    let decisions = TriggerMenu.small.decisions(on: some)
    #expect(decisions.map(\.cut.name) == ["single e/γ"])
    #expect(decisions[0].isAccepted == [false, true])
    let none = try Dataset(eventShape: [2], x: [1, 2])
    #expect(TriggerMenu.small.decisions(on: none).isEmpty)
  }

  @Test func conditionsInWords() {
    #expect(
      TriggerMenu.small.cuts.map(\.condition) == [
        "egamma0_pt ≥ 30 GeV", "egamma0_pt ≥ 25, egamma1_pt ≥ 12 GeV", "muon0_pt ≥ 22 GeV",
        "muon0_pt ≥ 15, muon1_pt ≥ 7 GeV", "met_pt ≥ 100 GeV", "HT ≥ 360 GeV",
        "jet0_pt ≥ 70, jet1_pt ≥ 55, jet2_pt ≥ 40, jet3_pt ≥ 40, HT ≥ 320 GeV",
      ])
  }
}
