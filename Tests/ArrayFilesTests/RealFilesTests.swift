import ArrayFiles
import Testing

@Suite(.enabled(if: SharedData.isThere, "the folder ../shared/data is not there"))
struct RealFilesTests {
  @Test(arguments: [
    ("cms_events_19x3.npz", ["X", "triggerIsoMu24", "event_weight", "NJet", "NMuon", "NElectron"],
      [[2_421, 19, 3], [2_421], [2_421], [2_421], [2_421], [2_421]]),
    ("cms_l1_regions_18x14.npz", ["zerobias", "hinv_sim"], [[1_263, 18, 14], [3_000, 18, 14]]),
    ("cms_trackquality_reference_outputs.npz", ["prob_5bitfrac", "csim_score", "csim_valid"],
      [[5_000], [5_000], [5_000]]),
    ("jets_hlf_1024.npz", ["x", "y", "feature_names", "class_names"],
      [[1_024, 16], [1_024], [16], [5]]),
    ("jets_hlf_scaler.npz", ["mean", "scale", "quantiles_200"], [[16], [16], [16, 200]]),
    ("mnist_test_10k.npz", ["x", "y"], [[10_000, 28, 28], [10_000]]),
  ])
  func shapesAndNames(_ file: String, _ names: [String], _ shapes: [[Int]]) throws {
    let arrays = try Npz.read("\(SharedData.folder)/\(file)")
    #expect(arrays.names == names)
    #expect(arrays.entries.map(\.array.shape) == shapes)
  }

  @Test func theJets() throws {
    let arrays = try Npz.read("\(SharedData.folder)/jets_hlf_1024.npz")
    #expect(try arrays["class_names"]?.strings() == ["g", "q", "w", "z", "t"])
    #expect(try arrays["y"]?.integers().allSatisfy { (0..<5).contains($0) } == true)
    #expect(try arrays["feature_names"]?.strings().count == 16)
    #expect(try arrays["x"]?.doubles().allSatisfy { ($0 * 1_024).rounded() == $0 * 1_024 } == true)
  }
}
