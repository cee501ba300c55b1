/// A dataset cut into three: to train on, to choose by, to report on.
public struct DatasetSplit: Sendable, Equatable {
  public let train: Dataset
  public let validation: Dataset
  public let test: Dataset
}

extension Dataset {
  /// Deals the events out at random into three parts; every event comes into exactly one.
  ///
  /// The parts keep the order of the dataset's events in shuffled form: equal seeds give equal
  /// splits on every machine.
  /// - Parameters: the fractions of events, each in 0...1, 1 together (to 1e-9). A fraction of 0
  ///   gives an empty part.
  /// - Throws: `DatasetError` for other fractions, and where a part with a positive fraction would
  ///   get no event.
  public func split(
    train: Double, validation: Double, test: Double, seed: UInt64
  ) throws -> DatasetSplit {
    let fractions = [("train", train), ("validation", validation), ("test", test)]
    guard fractions.allSatisfy({ $0.1 >= 0 && $0.1 <= 1 }),
      abs(train + validation + test - 1) <= 1e-9
    else {
      throw DatasetError(
        source: "split", problem: "the fractions \(train), \(validation), \(test) do not make 1",
        remedy: "give three fractions from 0 to 1 whose sum is 1")
    }
    let first = test + validation == 0 ? count : Int((Double(count) * train).rounded())
    let second =
      test == 0 ? count : Int((Double(count) * (train + validation)).rounded())
    let bounds = [0, first, max(first, second), count]
    for (part, (name, fraction)) in fractions.enumerated()
    where fraction > 0 && bounds[part] == bounds[part + 1] {
      throw DatasetError(
        source: "split", place: name, problem: "\(fraction) of \(count) events is none",
        remedy: "give more events, or a larger fraction")
    }
    var order = Array(0..<count)
    var generator = SeededGenerator(seed: seed)
    generator.shuffle(&order)
    return DatasetSplit(
      train: selecting(Array(order[bounds[0]..<bounds[1]])),
      validation: selecting(Array(order[bounds[1]..<bounds[2]])),
      test: selecting(Array(order[bounds[2]..<bounds[3]])))
  }
}
