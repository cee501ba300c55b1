import ArrayFiles

extension ToyJets {
  /// The observables with their labels as a dataset.
  public func dataset() throws -> Dataset {
    try Dataset(
      eventShape: [Self.featureNames.count], x: features.map(Double.init), y: labels.map(Int.init),
      featureNames: Self.featureNames, classNames: Self.classNames)
  }

  /// The jets as arrays of an npz file: `x`, `y`, the names, and the particles where kept.
  public func arrays() throws -> NamedArrays {
    func names(_ names: [String]) throws -> NumericArray {
      try NumericArray(shape: [names.count], elements: .strings(names))
    }
    var arrays = NamedArrays()
    arrays.append(
      "x",
      try NumericArray(shape: [count, Self.featureNames.count], elements: .float32(features)))
    arrays.append("y", try NumericArray(shape: [count], elements: .int64(labels)))
    arrays.append("feature_names", try names(Self.featureNames))
    arrays.append("class_names", try names(Self.classNames))
    if constituentCount > 0 {
      arrays.append(
        "constituents",
        try NumericArray(shape: [count, constituentCount, 3], elements: .float32(constituents)))
      arrays.append("constituent_names", try names(Self.constituentNames))
    }
    return arrays
  }

  /// Writes the jets as an npz file, whole or not at all.
  public func write(to path: String) throws { try Npz.write(try arrays(), to: path) }
}
