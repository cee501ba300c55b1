import ArrayFiles
import Datasets
import Foundation
import TestSupport
import Testing

@Suite struct ToyJetsTests {
  /// FNV-1a over the bytes of values, the lowest byte first.
  private func digest(_ jets: ToyJets) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ bits: UInt32) {
      for shift in stride(from: 0, to: 32, by: 8) {
        hash = (hash ^ UInt64((bits >> UInt32(shift)) & 0xff)) &* 0x100_0000_01b3
      }
    }
    for value in jets.features { add(value.bitPattern) }
    for label in jets.labels { add(UInt32(truncatingIfNeeded: label)) }
    for value in jets.constituents { add(value.bitPattern) }
    return String(hash, radix: 16)
  }

  /// The values of one feature for the jets of one class, sorted.
  private func sorted(_ jets: ToyJets, _ feature: String, _ jetClass: ToyJetClass) throws -> [Float]
  {
    let column = try #require(ToyJets.featureNames.firstIndex(of: feature))
    return (0..<jets.count).filter { jets.labels[$0] == jetClass.rawValue }
      .map { jets.features[16 * $0 + column] }.sorted()
  }

  private func median(_ jets: ToyJets, _ feature: String, _ jetClass: ToyJetClass) throws -> Float {
    let values = try sorted(jets, feature, jetClass)
    return values[values.count / 2]
  }

  /// Jets for the tests that only look.
  private static let sample = ToyJetGenerator(seed: 1).generate(count: 6000)

  // MARK: Determinism

  @Test func threadsDoNotMatter() {
    let generator = ToyJetGenerator(seed: 5)
    let one = generator.generate(count: 700, constituents: 8, threads: 1)
    for threads in [2, 3, 16] {
      #expect(generator.generate(count: 700, constituents: 8, threads: threads) == one)
    }
  }

  /// The same bits as when this was recorded, on whatever machine.
  @Test func pinnedDigest() {
    let jets = ToyJetGenerator(seed: 1).generate(count: 1000, constituents: 4)
    #expect(digest(jets) == "bbf5d586a7adc8f3")
  }

  @Test func seedsDiffer() {
    let a = ToyJetGenerator(seed: 1).generate(count: 100)
    let b = ToyJetGenerator(seed: 2).generate(count: 100)
    #expect(a.labels != b.labels)
    // No jet of one seed is a jet of the other.
    let rows = Set((0..<100).map { Array(a.features(of: $0)) })
    #expect(rows.count == 100)
    #expect((0..<100).allSatisfy { !rows.contains(Array(b.features(of: $0))) })
  }

  /// Keeping particles changes no observable, and keeping more does not change the first ones.
  @Test func constituentsChangeNothingElse() {
    let generator = ToyJetGenerator(seed: 3)
    let without = generator.generate(count: 50)
    let few = generator.generate(count: 50, constituents: 5)
    let many = generator.generate(count: 50, constituents: 9)
    #expect(without.features == few.features && few.features == many.features)
    for jet in 0..<50 {
      #expect(
        few.constituents[(15 * jet)..<(15 * jet + 15)].elementsEqual(
          many.constituents[(27 * jet)..<(27 * jet + 15)]))
    }
  }

  @Test func progressCountsEveryJetOnce() async {
    let counts = LockedCounts()
    _ = ToyJetGenerator(seed: 1).generate(count: 600, threads: 2) { counts.append($0) }
    #expect(
      counts.values == [256, 512, 600] || counts.values == [256, 344, 600]
        || counts.values == [88, 344, 600])
  }

  // MARK: Shape

  @Test func classesShareTheJets() {
    for (count, expected) in [
      (0, [0, 0, 0, 0, 0]), (3, [1, 1, 1, 0, 0]), (52, [11, 11, 10, 10, 10]),
    ] {
      let jets = ToyJetGenerator(seed: 1).generate(count: count)
      #expect(jets.features.count == 16 * count)
      #expect((0..<5).map { label in jets.labels.filter { $0 == label }.count } == expected)
    }
  }

  @Test func featuresArePhysical() {
    let jets = Self.sample
    #expect(jets.features.allSatisfy { $0.isFinite })
    for jet in 0..<jets.count {
      let row = Array(jets.features(of: jet))
      #expect(row[0] <= 0)
      #expect((0...0.5).contains(row[1]))
      #expect(row[1...14].allSatisfy { $0 >= 0 })
      #expect(row[6] == row[8])
      #expect(row[15] >= 1 && row[15] == row[15].rounded())
    }
  }

  @Test func constituents() {
    let kept = 200
    let jets = ToyJetGenerator(seed: 2).generate(count: 100, constituents: kept)
    for jet in 0..<jets.count {
      let values = jets.constituents[(3 * kept * jet)..<(3 * kept * (jet + 1))]
      let shares = stride(from: values.startIndex, to: values.endIndex, by: 3).map { values[$0] }
      let count = shares.filter { $0 > 0 }.count
      #expect(Float(count) == min(Float(kept), jets.features[16 * jet + 15]))
      #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 >= $1 })
      #expect(values.dropFirst(3 * count).allSatisfy { $0 == 0 })
      if count < kept { #expect((shares.reduce(0, +) - 1).magnitude < 1e-4) }
      // An anti-kT jet reaches about its radius from the axis.
      #expect(
        stride(from: values.startIndex, to: values.endIndex, by: 3).allSatisfy {
          values[$0 + 1].magnitude < 0.8 && values[$0 + 2].magnitude < 0.8
        })
    }
  }

  // MARK: Physics

  @Test func gluonsHaveMoreParticlesThanQuarks() throws {
    let gluon = try median(Self.sample, "multiplicity", .gluon)
    let quark = try median(Self.sample, "multiplicity", .quark)
    #expect(gluon > 1.4 * quark && gluon < 2.25 * quark)
    let dispersion = (
      gluon: try median(Self.sample, "zlogz", .gluon),
      quark: try median(Self.sample, "zlogz", .quark)
    )
    #expect(dispersion.gluon < dispersion.quark)
  }

  @Test(arguments: [(ToyJetClass.wBoson, 80.4), (.zBoson, 91.2), (.top, 173)])
  func massesPeak(jetClass: ToyJetClass, nominal: Double) throws {
    let mass = Float(nominal)
    let masses = try sorted(Self.sample, "mass_mmdt", jetClass)
    // The fullest window of 6 % lies around the mass.
    let width = 0.06 * mass
    let counts = masses.map { low in masses.filter { (low...(low + width)).contains($0) }.count }
    let most = try #require(counts.max())
    let start = masses[try #require(counts.firstIndex(of: most))]
    #expect((start...(start + width)).contains(mass) || (start - mass).magnitude < width)
    #expect(Double(most) > 0.2 * Double(masses.count))
  }

  @Test func twoProngsAreSeen() throws {
    // N2 is small for two prongs, and a jet of one parton is light.
    let quarkShape = try median(Self.sample, "n2_b1_mmdt", .quark)
    let quarkMass = try median(Self.sample, "mass_mmdt", .quark)
    for boson in [ToyJetClass.wBoson, .zBoson] {
      let shape = try median(Self.sample, "n2_b1_mmdt", boson)
      let mass = try median(Self.sample, "mass_mmdt", boson)
      #expect(shape < quarkShape)
      #expect(quarkMass < 0.5 * mass)
    }
  }

  /// The distance of quantiles, in the real feature's standard deviations.
  @Test(.requiresShared("data/jets_hlf_scaler.npz")) func quantilesAreCloseToTheRealOnes() throws {
    let path = try #require(sharedFile("data/jets_hlf_scaler.npz"))
    let file = try Npz.read(path)
    func values(_ name: String) throws -> [Double] {
      try #require(file[name]).doubles(file: path, name: name)
    }
    let (mean, scale) = (try values("mean"), try values("scale"))
    let quantiles = try values("quantiles_200")
    for (feature, name) in ToyJets.featureNames.enumerated() {
      let toy = (0..<Self.sample.count).map { Double(Self.sample.features[16 * $0 + feature]) }
        .sorted()
      let distances = (1..<199).map { index in
        let value = toy[Int((Double(index) / 199 * Double(toy.count - 1)).rounded())]
        return ((value - mean[feature]) / scale[feature] - quantiles[200 * feature + index])
          .magnitude
      }
      #expect(distances.reduce(0, +) / 198 < 0.15, "\(name)")
    }
  }

  // MARK: Files

  @Test func arraysAndDataset() throws {
    let jets = ToyJetGenerator(seed: 4).generate(count: 20, constituents: 6)
    let arrays = try jets.arrays()
    #expect(
      arrays.names == [
        "x", "y", "feature_names", "class_names", "constituents", "constituent_names",
      ])
    #expect(arrays["x"]?.shape == [20, 16] && arrays["x"]?.elements == .float32(jets.features))
    #expect(arrays["y"]?.shape == [20] && arrays["y"]?.elements == .int64(jets.labels))
    #expect(arrays["constituents"]?.shape == [20, 6, 3])
    #expect(arrays["constituent_names"]?.elements == .strings(ToyJets.constituentNames))
    let dataset = try jets.dataset()
    #expect(dataset.eventShape == [16] && dataset.count == 20)
    #expect(dataset.y == jets.labels.map(Int.init))
    #expect(dataset.x == jets.features.map(Double.init))
    let plain = try ToyJetGenerator(seed: 4).generate(count: 20).arrays()
    #expect(plain.names == ["x", "y", "feature_names", "class_names"])
  }

  @Test func fileReadsBackAsTheDataset() throws {
    try inFolder { folder in
      let jets = ToyJetGenerator(seed: 4).generate(count: 30, constituents: 6)
      let (first, second) = (folder + "/a.npz", folder + "/b.npz")
      try jets.write(to: first)
      try ToyJetGenerator(seed: 4).generate(count: 30, constituents: 6, threads: 1)
        .write(to: second)
      let (dataset, arrays) = (try Dataset.read(first), try Npz.read(first))
      #expect(try dataset == jets.dataset())
      #expect(try arrays == jets.arrays())
      let bytes = try Data(contentsOf: URL(filePath: first))
      let again = try Data(contentsOf: URL(filePath: second))
      #expect(bytes == again)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.count == 2)
    }
  }

  @Test func noJetsMakeNoFile() throws {
    try inFolder { folder in
      let none = ToyJetGenerator(seed: 1).generate(count: 0)
      #expect(
        errorLine(in: folder) { try none.write(to: folder + "/x.npz") }
          == "x.npz: there are no jets to write; generate at least one")
      #expect(throws: DatasetError.self) { _ = try none.dataset() }
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.isEmpty)
    }
  }
}

/// What a closure of other threads has seen.
private final class LockedCounts: @unchecked Sendable {
  private let lock = NSLock()
  private var seen: [Int] = []
  func append(_ value: Int) { lock.withLock { seen.append(value) } }
  var values: [Int] { lock.withLock { seen } }
}
