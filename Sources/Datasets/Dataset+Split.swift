/// A dataset cut into three: to train on, to choose by, to report on.
public struct DatasetSplit: Sendable, Equatable {
  public let train: Dataset
  public let validation: Dataset
  public let test: Dataset

  public init(train: Dataset, validation: Dataset, test: Dataset) {
    self.train = train
    self.validation = validation
    self.test = test
  }
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
    let parts = try Self.deal(count, [train, validation, test], seed: seed)
    return DatasetSplit(
      train: selecting(parts[0]), validation: selecting(parts[1]), test: selecting(parts[2]))
  }

  /// Deals the events of label 0 out as `split` does; all others are test events. Data without
  /// labels are of label 0.
  ///
  /// - Throws: what `split` throws, of the events of label 0.
  public func splitOrdinary(
    train: Double, validation: Double, test: Double, seed: UInt64
  ) throws -> DatasetSplit {
    guard let y else {
      return try split(train: train, validation: validation, test: test, seed: seed)
    }
    let ordinary = y.indices.filter { y[$0] == 0 }
    let parts = try Self.deal(ordinary.count, [train, validation, test], seed: seed).map { part in
      part.map { ordinary[$0] }
    }
    return DatasetSplit(
      train: selecting(parts[0]), validation: selecting(parts[1]),
      test: selecting(parts[2] + y.indices.filter { y[$0] != 0 }))
  }

  /// The indices of so many events, shuffled, in parts of the given fractions.
  private static func deal(_ count: Int, _ fractions: [Double], seed: UInt64) throws -> [[Int]] {
    let (train, validation, test) = (fractions[0], fractions[1], fractions[2])
    guard fractions.allSatisfy({ $0 >= 0 && $0 <= 1 }), abs(train + validation + test - 1) <= 1e-9
    else {
      throw DatasetError(
        source: "split", problem: "the fractions \(train), \(validation), \(test) do not make 1",
        remedy: "give three fractions from 0 to 1 whose sum is 1")
    }
    let first = test + validation == 0 ? count : Int((Double(count) * train).rounded())
    let second =
      test == 0 ? count : Int((Double(count) * (train + validation)).rounded())
    let bounds = [0, first, max(first, second), count]
    for (part, (name, fraction)) in zip(["train", "validation", "test"], fractions).enumerated()
    where fraction > 0 && bounds[part] == bounds[part + 1] {
      throw DatasetError(
        source: "split", place: name, problem: "\(fraction) of \(count) events is none",
        remedy: "give more events, or a larger fraction")
    }
    var order = Array(0..<count)
    var generator = SeededGenerator(seed: seed)
    generator.shuffle(&order)
    return (0..<3).map { Array(order[bounds[$0]..<bounds[$0 + 1]]) }
  }
}
