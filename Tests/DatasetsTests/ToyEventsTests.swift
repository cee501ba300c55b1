import ArrayFiles
import Datasets
import Foundation
import Testing

@Suite struct ToyEventsTests {
  /// The columns of the first transverse momentum of each kind, and how many objects there are.
  private static let kinds = [
    (name: "egamma", start: 3, count: 4, smallest: 10, largest: 511, range: 69),
    (name: "muon", start: 15, count: 4, smallest: 6, largest: 511, range: 55),
    (name: "jet", start: 27, count: 10, smallest: 30, largest: 2047, range: 92),
  ]

  /// Events for the tests that only look.
  private static let sample = ToyEventGenerator(seed: 1).generate(ordinary: 12_000, signals: 2000)

  /// FNV-1a over the bytes of values, the lowest byte first.
  private func digest(_ events: ToyEvents) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt64) { hash = (hash ^ byte) &* 0x100_0000_01b3 }
    for value in events.features {
      let bits = UInt64(UInt16(bitPattern: value))
      add(bits & 0xff)
      add(bits >> 8)
    }
    for value in events.labels + events.processes { add(UInt64(value)) }
    return String(hash, radix: 16)
  }

  /// A quantity of every event of a process.
  private func values(
    _ process: ToyEventProcess, _ quantity: (ArraySlice<Int16>) -> Double
  ) -> [Double] {
    (0..<Self.sample.count).filter { Self.sample.processes[$0] == process.rawValue }
      .map { quantity(Self.sample.features(of: $0)) }
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  private func missing(_ row: ArraySlice<Int16>) -> Double {
    Double(row[row.startIndex]) * HardwareScale.momentumStep
  }

  private func momenta(_ row: ArraySlice<Int16>, _ kind: Int) -> [Int16] {
    let kind = Self.kinds[kind]
    return (0..<kind.count).map { row[row.startIndex + kind.start + 3 * $0] }
  }

  private func leptons(_ row: ArraySlice<Int16>) -> Double {
    Double((momenta(row, 0) + momenta(row, 1)).filter { $0 > 0 }.count)
  }

  private func jetSum(_ row: ArraySlice<Int16>) -> Double {
    Double(momenta(row, 2).reduce(0) { $0 + Int($1) }) * HardwareScale.momentumStep
  }

  // MARK: Determinism

  @Test func threadsDoNotMatter() {
    let generator = ToyEventGenerator(seed: 5)
    let one = generator.generate(ordinary: 700, signals: 50, threads: 1)
    for threads in [2, 3, 16] {
      #expect(generator.generate(ordinary: 700, signals: 50, threads: threads) == one)
    }
  }

  /// The same bits as when this was recorded, on whatever machine.
  @Test func pinnedDigest() {
    let events = ToyEventGenerator(seed: 1).generate(ordinary: 2000, signals: 500)
    #expect(digest(events) == "20dd9c3963643539")
  }

  @Test func seedsDiffer() {
    let a = ToyEventGenerator(seed: 1).generate(ordinary: 100)
    let b = ToyEventGenerator(seed: 2).generate(ordinary: 100)
    let rows = Set((0..<100).map { Array(a.features(of: $0)) })
    #expect(rows.count == 100)
    #expect((0..<100).allSatisfy { !rows.contains(Array(b.features(of: $0))) })
  }

  // MARK: Shape

  @Test func numbersOfEvents() {
    for (ordinary, signals) in [(0, 0), (10, 0), (0, 3), (7, 2)] {
      let events = ToyEventGenerator(seed: 1).generate(ordinary: ordinary, signals: signals)
      #expect(events.count == ordinary + 4 * signals)
      #expect(events.features.count == 57 * events.count)
      let counts = (0..<5).map { label in events.labels.filter { $0 == label }.count }
      #expect(counts == [ordinary, signals, signals, signals, signals])
    }
  }

  @Test func labelsFollowFromProcesses() {
    for (label, process) in zip(Self.sample.labels, Self.sample.processes) {
      #expect(
        ToyEventProcess(rawValue: Int(process))?.eventClass == ToyEventClass(rawValue: Int(label)))
    }
    #expect(
      ToyEvents.classNames == ["ordinary", "a_4l", "lq_btau", "h_tautau", "hplus_taunu"])
    #expect(ToyEvents.processNames[..<4] == ["w_lnu", "multijet", "z_ll", "tt"])
    #expect(Array(ToyEvents.processNames[4...]) == Array(ToyEvents.classNames[1...]))
  }

  @Test func objectsAreOrderedPaddedAndInRange() {
    for event in 0..<Self.sample.count {
      let row = Array(Self.sample.features(of: event))
      let missing = (0...4095).contains(row[0]) && row[1] == 0 && (0..<144).contains(row[2])
      let objects = Self.kinds.allSatisfy { kind in
        var last = kind.largest
        return (0..<kind.count).allSatisfy { object in
          let column = kind.start + 3 * object
          let (pt, eta, phi) = (Int(row[column]), Int(row[column + 1]), Int(row[column + 2]))
          defer { last = pt }
          guard pt > 0 else { return pt == 0 && eta == 0 && phi == 0 }
          return pt <= last && pt >= kind.smallest && eta.magnitude <= kind.range
            && (0..<144).contains(phi)
        }
      }
      #expect(missing && objects, "event \(event): \(row)")
    }
  }

  @Test func everyEventHasALepton() {
    for event in 0..<Self.sample.count {
      let row = Self.sample.features(of: event)
      #expect(max(momenta(row, 0)[0], momenta(row, 1)[0]) >= 46)
    }
  }

  // MARK: Physics

  @Test func ordinaryMixture() {
    for (process, share) in [
      (ToyEventProcess.wBoson, 0.592), (.multijet, 0.338), (.zBoson, 0.067), (.topPair, 0.003),
    ] {
      let count = Self.sample.processes.filter { $0 == process.rawValue }.count
      let deviation = (12_000 * share * (1 - share)).squareRoot()
      #expect((Double(count) - 12_000 * share).magnitude < 5 * deviation)
    }
  }

  @Test func neutrinosAreMissed() {
    let multijet = mean(values(.multijet, missing))
    #expect(mean(values(.wBoson, missing)) > 1.5 * multijet)
    #expect(mean(values(.topPair, missing)) > 1.5 * multijet)
    #expect(mean(values(.tauNeutrino, missing)) > mean(values(.tauPair, missing)))
    #expect(mean(values(.leptoquark, missing)) > mean(values(.zBoson, missing)))
  }

  @Test func fourLeptonsAreMany() {
    let four = mean(values(.fourLeptons, leptons))
    for process in ToyEventProcess.allCases where process != .fourLeptons {
      #expect(four > 1.3 * mean(values(process, leptons)))
    }
    #expect(mean(values(.zBoson, leptons)) > 1.4 * mean(values(.wBoson, leptons)))
  }

  @Test func heavyPairsMakeJets() {
    let (top, leptoquark) = (mean(values(.topPair, jetSum)), mean(values(.leptoquark, jetSum)))
    #expect(top > 1.3 * leptoquark)
    for process in ToyEventProcess.allCases where process != .topPair && process != .leptoquark {
      #expect(leptoquark > 1.5 * mean(values(process, jetSum)))
    }
    #expect(mean(values(.multijet, jetSum)) > 1.5 * mean(values(.wBoson, jetSum)))
  }

  /// Two hard electrons or photons of a Z have its mass.
  @Test func electronsOfTheZ() {
    let masses = values(.zBoson) { row in
      let start = row.startIndex + 3
      guard row[start + 3] > 40 else { return 0 }
      let eta = Double(row[start + 1] - row[start + 4]) * HardwareScale.pseudorapidityStep
      let phi = Double(row[start + 2] - row[start + 5]) * 2 * Double.pi / 144
      let product = (Double(row[start]) + 0.5) * (Double(row[start + 3]) + 0.5) / 4
      return
        (2 * product * (PortableMath.sinhCosh(eta).cosh - PortableMath.sinCos(phi).cos))
        .squareRoot()
    }.filter { $0 > 0 }.sorted()
    #expect(masses.count > 50)
    #expect((89...93).contains(masses[masses.count / 2]))
  }

  // MARK: Files

  @Test func arraysAndDataset() throws {
    let events = ToyEventGenerator(seed: 4).generate(ordinary: 20, signals: 5)
    let arrays = try events.arrays()
    #expect(
      arrays.names == ["x", "y", "feature_names", "class_names", "process", "process_names"])
    #expect(arrays["x"]?.shape == [40, 57] && arrays["x"]?.elements == .int16(events.features))
    #expect(arrays["y"]?.elements == .int64(events.labels))
    #expect(arrays["process"]?.elements == .int64(events.processes))
    let dataset = try events.dataset()
    #expect(dataset.eventShape == [57] && dataset.count == 40)
    #expect(dataset.x == events.features.map(Double.init))
    #expect(dataset.y == events.labels.map(Int.init))
  }

  @Test func fileReadsBackAsTheDataset() throws {
    try inFolder { folder in
      let generator = ToyEventGenerator(seed: 4)
      let events = generator.generate(ordinary: 600, signals: 5)
      let (first, second) = (folder + "/a.npz", folder + "/b.npz")
      try events.write(to: first)
      try generator.generate(ordinary: 600, signals: 5, threads: 1).write(to: second)
      let (dataset, arrays) = (try Dataset.read(first), try Npz.read(first))
      #expect(try dataset == events.dataset())
      #expect(try arrays == events.arrays())
      let bytes = try Data(contentsOf: URL(filePath: first))
      let again = try Data(contentsOf: URL(filePath: second))
      #expect(bytes == again)
    }
  }

  @Test func noEventsMakeNoFile() throws {
    try inFolder { folder in
      let none = ToyEventGenerator(seed: 1).generate(ordinary: 0)
      #expect(
        errorLine(in: folder) { try none.write(to: folder + "/x.npz") }
          == "x.npz: there are no events to write; generate at least one")
      #expect(throws: DatasetError.self) { _ = try none.dataset() }
    }
  }
}
