/// Simulates events as the first level of a trigger sees them: an ordinary mixture and four signals.
///
/// The model is described in docs/toy-events.md. The same seed and parameters give the same bytes
/// on every machine and with any number of threads: event i draws from stream i of the seed, and
/// all functions are those of ``PortableMath``.
public struct ToyEventGenerator: Sendable {
  /// The seed of every event.
  public let seed: UInt64
  /// The physics parameters.
  public let parameters: ToyEventParameters

  /// A generator of a seed.
  public init(seed: UInt64, parameters: ToyEventParameters = .default) {
    self.seed = seed
    self.parameters = parameters
  }

  /// Simulates events, ordinary ones and signals in random order.
  ///
  /// - Parameters:
  ///   - ordinary: the number of ordinary events, not negative.
  ///   - signals: the number of events of each of the four signals, not negative.
  ///   - threads: the most threads to use; the processor's cores when nil.
  ///   - progress: called from the working threads, one call at a time, with the number of events
  ///     done so far.
  public func generate(
    ordinary: Int, signals: Int = 0, threads: Int? = nil,
    progress: (@Sendable (Int) -> Void)? = nil
  ) -> ToyEvents {
    precondition(ordinary >= 0 && signals >= 0, "numbers of events are not negative")
    let classes = shuffledClasses(ordinary: ordinary, signals: signals)
    let width = ToyEvents.featureNames.count
    let simulation = ToyEventSimulation(parameters: parameters)
    var features = [Int16](repeating: 0, count: classes.count * width)
    var processes = [Int64](repeating: 0, count: classes.count)
    features.withUnsafeMutableBufferPointer { features in
      processes.withUnsafeMutableBufferPointer { processes in
        // Each event writes its own row only.
        nonisolated(unsafe) let features = features
        nonisolated(unsafe) let processes = processes
        ParallelWork.forEach(count: classes.count, threads: threads, progress: progress) { event in
          var random = SeededGenerator(seed: seed, stream: UInt64(event))
          let process = simulation.process(of: classes[event], &random)
          let row = HardwareScale.features(of: simulation.event(of: process, &random))
          processes[event] = Int64(process.rawValue)
          for (index, value) in row.enumerated() { features[event * width + index] = value }
        }
      }
    }
    return ToyEvents(
      count: classes.count, features: features, labels: classes.map { Int64($0.rawValue) },
      processes: processes)
  }

  /// The classes of the events in their shuffled order.
  private func shuffledClasses(ordinary: Int, signals: Int) -> [ToyEventClass] {
    var classes = ToyEventClass.allCases.flatMap {
      repeatElement($0, count: $0 == .ordinary ? ordinary : signals)
    }
    var random = SeededGenerator(seed: seed, stream: .max)
    random.shuffle(&classes)
    return classes
  }
}
