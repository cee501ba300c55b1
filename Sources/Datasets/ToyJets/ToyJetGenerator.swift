/// Simulates jets of about 1 TeV of five classes: gluon, light quark, W, Z and top.
///
/// The model is described in docs/toy-jets.md. The same seed and parameters give the same bytes
/// on every machine and with any number of threads: jet i draws from stream i of the seed, and
/// all functions are those of ``PortableMath``.
public struct ToyJetGenerator: Sendable {
  /// The seed of every jet.
  public let seed: UInt64
  /// The physics parameters.
  public let parameters: ToyJetParameters

  /// A generator of a seed.
  public init(seed: UInt64, parameters: ToyJetParameters = .default) {
    self.seed = seed
    self.parameters = parameters
  }

  /// Simulates jets.
  ///
  /// Each class makes a fifth of the jets (the first `count % 5` classes one more), in random
  /// order.
  ///
  /// - Parameters:
  ///   - count: the number of jets, not negative.
  ///   - constituents: how many of the hardest particles to keep for each jet, not negative.
  ///   - threads: the most threads to use; the processor's cores when nil.
  ///   - progress: called from the working threads, one call at a time, with the number of jets
  ///     done so far.
  public func generate(
    count: Int, constituents: Int = 0, threads: Int? = nil,
    progress: (@Sendable (Int) -> Void)? = nil
  ) -> ToyJets {
    precondition(count >= 0 && constituents >= 0, "counts of jets and particles are not negative")
    let classes = shuffledClasses(count: count)
    let width = JetObservables.names.count
    var features = [Float](repeating: 0, count: count * width)
    var particles = [Float](repeating: 0, count: count * constituents * 3)
    features.withUnsafeMutableBufferPointer { features in
      particles.withUnsafeMutableBufferPointer { particles in
        // Each jet writes its own rows only.
        nonisolated(unsafe) let features = features
        nonisolated(unsafe) let particles = particles
        ParallelWork.forEach(count: count, threads: threads, progress: progress) { jet in
          let seen = simulate(classes[jet], jet: jet)
          let values = JetObservables.values(of: seen, cut: parameters.groomingCut)
          for (index, value) in values.enumerated() {
            features[jet * width + index] = Float(value)
          }
          let row = Self.hardest(seen, count: constituents)
          for (index, value) in row.enumerated() {
            particles[jet * constituents * 3 + index] = value
          }
        }
      }
    }
    return ToyJets(
      count: count, features: features, labels: classes.map { Int64($0.rawValue) },
      constituentCount: constituents, constituents: particles)
  }

  /// The classes of the jets in their shuffled order.
  private func shuffledClasses(count: Int) -> [ToyJetClass] {
    let all = ToyJetClass.allCases
    var classes = (0..<count).map { all[$0 % all.count] }
    var random = SeededGenerator(seed: seed, stream: .max)
    random.shuffle(&classes)
    return classes
  }

  /// The constituents of the hardest jet of an event, simulated until that jet is inside the
  /// window of transverse momentum.
  private func simulate(_ jetClass: ToyJetClass, jet: Int) -> [JetConstituent] {
    var random = SeededGenerator(seed: seed, stream: UInt64(jet))
    let production = JetProduction(parameters: parameters)
    let detector = Detector(parameters: parameters)
    while true {
      let particles = production.hardParticles(of: jetClass, &random)
      let background = production.background(&random)
      let seen = detector.observe(particles + background, &random)
      let clusters = SequentialClustering(seen, algorithm: .antiKT, radius: parameters.radius)
      let momenta = clusters.jets.map { clusters.nodes[$0].p.pt }
      guard let largest = momenta.max(), let index = momenta.firstIndex(of: largest),
        parameters.jetTransverseMomentum.contains(largest)
      else { continue }
      return clusters.particles(of: clusters.jets[index]).map { seen[$0] }
    }
  }

  /// The hardest particles, relative to the sum of all, hardest first.
  private static func hardest(_ particles: [JetConstituent], count: Int) -> [Float] {
    guard count > 0 else { return [] }
    var sum = FourMomentum.zero
    var total = 0.0
    for particle in particles {
      sum += FourMomentum(pt: particle.pt, eta: particle.eta, phi: particle.phi)
      total += particle.pt
    }
    // Sort by momentum, then by place: equal momenta must not depend on the sorting algorithm.
    let order = particles.indices.sorted {
      (particles[$1].pt, $0) < (particles[$0].pt, $1)
    }
    guard total > 0 else { return [] }
    let eta = sum.eta
    let phi = sum.phi
    return order.prefix(count).flatMap { index in
      let particle = particles[index]
      return [
        Float(particle.pt / total), Float(particle.eta - eta), Float(particle.phi - phi),
      ]
    }
  }
}
