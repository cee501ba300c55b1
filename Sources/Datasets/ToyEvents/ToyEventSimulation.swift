/// One event, from the hard process to the trigger.
package struct ToyEventSimulation: Sendable {
  private let parameters: ToyEventParameters
  private let hardProcess: HardProcess
  private let fragmentation: JetFragmentation
  private let pileUp: PileUp
  private let trigger: ToyTrigger

  package init(parameters: ToyEventParameters) {
    self.parameters = parameters
    hardProcess = HardProcess(parameters: parameters)
    fragmentation = JetFragmentation(parameters: parameters)
    pileUp = PileUp(parameters: parameters)
    trigger = ToyTrigger(parameters: parameters.trigger)
  }

  /// The hard process of an event of a class: the signal's own, or one of the mixture.
  package func process(
    of eventClass: ToyEventClass, _ random: inout SeededGenerator
  ) -> ToyEventProcess {
    switch eventClass {
    case .ordinary: break
    case .fourLeptons: return .fourLeptons
    case .leptoquark: return .leptoquark
    case .tauPair: return .tauPair
    case .tauNeutrino: return .tauNeutrino
    }
    let shares: [(process: ToyEventProcess, share: Double)] = [
      (.wBoson, parameters.wBosonShare), (.multijet, parameters.multijetShare),
      (.zBoson, parameters.zBosonShare), (.topPair, parameters.topPairShare),
    ]
    var choice = random.uniform() * shares.reduce(0) { $0 + $1.share }
    for (process, share) in shares {
      guard choice >= share else { return process }
      choice -= share
    }
    return .wBoson
  }

  /// An event of a process with a lepton above the threshold, simulated until there is one.
  package func event(
    of process: ToyEventProcess, _ random: inout SeededGenerator
  ) -> TriggerEvent {
    var particles: [ToyParticle] = []
    while true {
      particles.removeAll(keepingCapacity: true)
      hardProcess.produce(process, into: &particles, &random)
      fragmentation.fragment(&particles, from: 0, &random)
      guard particles.contains(where: mayPass) else { continue }
      let start = particles.count
      pileUp.overlay(into: &particles, &random)
      fragmentation.fragment(&particles, from: start, &random)
      let event = trigger.observe(particles, &random)
      if event.hasLepton(above: parameters.trigger.leptonMinimum) { return event }
    }
  }

  /// Whether a particle has half the momentum that a kept event's lepton needs. What has less
  /// passes too rarely to be worth the rest of the simulation.
  private func mayPass(_ particle: ToyParticle) -> Bool {
    switch particle.kind {
    case .neutrino, .hadronicTau, .jet, .bottom: false
    case .electron, .photon, .muon: particle.p.pt > 0.5 * parameters.trigger.leptonMinimum
    }
  }
}
