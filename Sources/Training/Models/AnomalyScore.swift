import Datasets

/// How a network's results become one number that says how unusual an event is.
public struct AnomalyScore: Hashable, Sendable, Codable {
  public let kind: ScoreKind
  /// Which features count and which are periodic, in the data's units.
  public let objects: EventObjects

  public init(kind: ScoreKind, objects: EventObjects) {
    self.kind = kind
    self.objects = objects
  }

  /// The scores of some events, in float as in the circuit but for rounding.
  ///
  /// - Parameters:
  ///   - results: of the network, events × units.
  ///   - events: as they are in files.
  ///   - inputs: the same as the network sees them, events × features.
  ///   - scales: for each feature how many of the data's units make one of the network's.
  func scores(
    results: [Float], events: ArraySlice<Double>, inputs: [Float], scales: [Double]
  ) -> [Double] {
    let features = objects.presence.count
    let rows = inputs.count / features
    let units = results.count / rows
    let periods = zip(objects.periods, scales).map { Float($0 / $1) }
    return (0..<rows).map { row in
      let first = events.startIndex + row * features
      let event = events[first..<(first + features)]
      var sum = 0.0
      for unit in 0..<units {
        let result = results[row * units + unit]
        switch kind {
        case .latentSquares: sum += Double(result) * Double(result)
        case .latentDivergence: sum += 0.5 * Double(result) * Double(result)
        case .reconstruction:
          guard objects.isPresent(unit, in: event) else { continue }
          let difference = ReconstructionLoss<Float>.difference(
            result, inputs[row * features + unit], period: periods[unit])
          sum += Double(difference) * Double(difference)
        }
      }
      return sum
    }
  }
}
