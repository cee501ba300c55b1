import Datasets
import Testing

/// The detector with perfect resolution, and the integers of the hardware.
@Suite struct ToyEventsTriggerTests {
  private static let perfect: ToyTriggerParameters = {
    var parameters = ToyTriggerParameters()
    parameters.photonEfficiency = 1
    parameters.muonEfficiency = 1
    parameters.photonResolution = EnergyResolution(stochastic: 0, constant: 0, slope: 0)
    parameters.jetResolution = EnergyResolution(stochastic: 0, constant: 0, slope: 0)
    parameters.muonResolution = 0
    parameters.softResolution = 0
    return parameters
  }()

  private func particle(
    _ kind: ToyParticle.Kind, _ pt: Double, eta: Double = 0, phi: Double = 0
  ) -> ToyParticle {
    let (sinh, cosh) = PortableMath.sinhCosh(eta)
    let (sin, cos) = PortableMath.sinCos(phi)
    return ToyParticle(kind, FourMomentum(e: pt * cosh, x: pt * cos, y: pt * sin, z: pt * sinh))
  }

  private func observe(
    _ particles: [ToyParticle], _ parameters: ToyTriggerParameters = perfect
  ) -> TriggerEvent {
    var random = SeededGenerator(seed: 1)
    return ToyTrigger(parameters: parameters).observe(particles, &random)
  }

  private func close(_ a: Double, _ b: Double) -> Bool { (a - b).magnitude < 1e-9 }

  // MARK: Trigger

  @Test func missingMomentumIsWhatNeutrinosCarry() {
    let event = observe([
      particle(.muon, 40, phi: 0), particle(.electron, 30, eta: 2, phi: 2),
      particle(.jet, 8, eta: -4.5, phi: -1), particle(.neutrino, 25, phi: 1.5),
    ])
    let (sin, cos) = (PortableMath.sinCos(2), PortableMath.sinCos(-1))
    let x = -(40 + 30 * sin.cos + 8 * cos.cos)
    let y = -(30 * sin.sin + 8 * cos.sin)
    #expect(close(event.missing.pt, (x * x + y * y).squareRoot()))
    #expect(close(event.missing.phi, PortableMath.atan2(y, x)))
    #expect(event.missing.eta == 0)
  }

  @Test func acceptance() {
    for sign in [-1.0, 1] {
      let inside = observe([
        particle(.electron, 30, eta: 2.99 * sign), particle(.muon, 30, eta: 2.39 * sign, phi: 1),
        particle(.jet, 30, eta: 3.99 * sign, phi: 2),
      ])
      #expect(inside.photons.count == 1 && inside.muons.count == 1 && inside.jets.count == 2)
      let outside = observe([
        particle(.electron, 30, eta: 3.01 * sign), particle(.muon, 30, eta: 2.41 * sign, phi: 1),
        particle(.jet, 30, eta: 4.01 * sign, phi: 2),
      ])
      // The electron outside is still a jet.
      #expect(outside.photons.isEmpty && outside.muons.isEmpty && outside.jets.count == 1)
    }
    let beyond = observe([particle(.jet, 100, eta: 5.01)])
    #expect(beyond.jets.isEmpty && beyond.missing.pt == 0)
  }

  @Test func thresholds() {
    let above = observe([
      particle(.electron, 5.1), particle(.muon, 3.1), particle(.hadronicTau, 15.1, phi: 2),
    ])
    #expect(above.photons.count == 1 && above.muons.count == 1 && above.jets.count == 1)
    let below = observe([
      particle(.electron, 4.9), particle(.muon, 2.9), particle(.hadronicTau, 14.9, phi: 2),
    ])
    #expect(below.photons.isEmpty && below.muons.isEmpty && below.jets.isEmpty)
  }

  /// What lies within 0.4 of the hardest is one jet, across φ = π too.
  @Test func jetsAreCones() throws {
    let near = observe([
      particle(.jet, 40, phi: 3.1), particle(.jet, 20, eta: 0.1, phi: -3.1),
      particle(.jet, 20, eta: 0.6, phi: -3.1),
    ])
    #expect(near.jets.count == 2)
    let jet = try #require(near.jets.first)
    #expect((59.9...60).contains(jet.pt) && (0.03...0.04).contains(jet.eta))
    #expect(jet.phi.magnitude > 3.1)
  }

  @Test func electronsAreIsolated() {
    let alone = observe([particle(.electron, 30), particle(.jet, 12, phi: 0.1)])
    #expect(alone.photons.count == 1 && alone.jets.count == 1)
    let buried = observe([particle(.electron, 30), particle(.jet, 14, phi: 0.1)])
    #expect(buried.photons.isEmpty && buried.jets.count == 1)
    let apart = observe([particle(.electron, 30), particle(.jet, 25, phi: 0.5)])
    #expect(apart.photons.count == 1 && apart.jets.count == 2)
  }

  @Test func resolutionAndEfficiency() {
    var random = SeededGenerator(seed: 2)
    let trigger = ToyTrigger(parameters: ToyTriggerParameters())
    let muon = [particle(.muon, 40)]
    var found: [Double] = []
    var soft = 0.0
    for _ in 0..<20_000 {
      let event = trigger.observe(muon, &random)
      found += event.muons.map { 40 / $0.pt }
      if event.muons.isEmpty { soft += event.missing.pt * event.missing.pt }
    }
    #expect((0.89...0.91).contains(Double(found.count) / 20_000))
    let mean = found.reduce(0, +) / Double(found.count)
    let variance = found.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(found.count)
    #expect((0.99...1.01).contains(mean) && (0.19...0.21).contains(variance.squareRoot()))
    // Two axes of 9 GeV each where nothing is seen.
    #expect((150...175).contains(soft / Double(20_000 - found.count)))
  }

  // MARK: Hardware

  @Test func featureNames() {
    let names = ToyEvents.featureNames
    #expect(names.count == 57 && Set(names).count == 57)
    #expect(names[..<5] == ["met_pt", "met_eta", "met_phi", "egamma0_pt", "egamma0_eta"])
    #expect(names[14] == "egamma3_phi" && names[15] == "muon0_pt" && names[26] == "muon3_phi")
    #expect(names[27] == "jet0_pt" && names[56] == "jet9_phi")
  }

  @Test func steps() {
    #expect(HardwareScale.momentum(0.49, largest: 511) == 0)
    #expect(HardwareScale.momentum(23, largest: 511) == 46)
    #expect(HardwareScale.momentum(255.9, largest: 511) == 511)
    #expect(HardwareScale.momentum(1e9, largest: 2047) == 2047)
    let step = 2 * Double.pi / 144
    #expect(HardwareScale.azimuth(0) == 0 && HardwareScale.azimuth(0.99 * step) == 0)
    #expect(HardwareScale.azimuth(1.01 * step) == 1)
    #expect(HardwareScale.azimuth(-0.01 * step) == 143)
    #expect(HardwareScale.azimuth(-1e-300) == 143)
    #expect(HardwareScale.azimuth(.pi) == 72 && HardwareScale.azimuth(-.pi) == 72)
  }

  @Test func featuresKeepTheHardestAndPad() {
    let objects = (0..<12).map { TriggerObject(pt: Double(40 - $0), eta: -0.0435, phi: 1) }
    let event = TriggerEvent(
      missing: TriggerObject(pt: 10, eta: 0, phi: -1), photons: Array(objects[..<2]), muons: [],
      jets: objects)
    let features = HardwareScale.features(of: event)
    let azimuth = HardwareScale.azimuth(1)
    #expect(features.count == 57)
    #expect(features[..<3] == [20, 0, HardwareScale.azimuth(-1)])
    #expect(features[3..<9] == [80, -1, azimuth, 78, -1, azimuth])
    #expect(features[9..<27].allSatisfy { $0 == 0 })
    #expect(features[27..<30] == [80, -1, azimuth] && features[54..<57] == [62, -1, azimuth])
  }
}
