import ArrayFiles

extension ToyJets {
  /// The jets as a labelled dataset: sixteen features an event, five classes.
  ///
  /// - Throws: `DatasetError` where there are no jets.
  public func dataset() throws -> Dataset {
    try Dataset(
      eventShape: [Self.featureNames.count], x: features.map(Double.init), y: labels.map(Int.init),
      featureNames: Self.featureNames, classNames: Self.classNames, source: "toy jets")
  }

  /// The jets as named arrays, in this order:
  ///
  /// - `x`: float32, `count` × 16, the observables in their natural units (not scaled);
  /// - `y`: int64, `count`, the labels;
  /// - `feature_names` and `class_names`: strings;
  /// - only where particles were asked for: `constituents`, float32, `count` × `constituentCount`
  ///   × 3, and `constituent_names`, strings.
  ///
  /// - Throws: `ArrayFileError` where the number of values does not match the shapes, which no
  ///   generated jets do.
  public func arrays() throws -> NamedArrays {
    var arrays = NamedArrays()
    arrays.append(
      "x",
      try NumericArray(shape: [count, Self.featureNames.count], elements: .float32(features)))
    arrays.append("y", try NumericArray(shape: [count], elements: .int64(labels)))
    arrays.append("feature_names", NumericArray(.strings(Self.featureNames)))
    arrays.append("class_names", NumericArray(.strings(Self.classNames)))
    if constituentCount > 0 {
      arrays.append(
        "constituents",
        try NumericArray(
          shape: [count, constituentCount, Self.constituentNames.count],
          elements: .float32(constituents)))
      arrays.append("constituent_names", NumericArray(.strings(Self.constituentNames)))
    }
    return arrays
  }

  /// Writes the arrays as an npz file, whole or not at all; the same jets give the same bytes.
  ///
  /// - Parameter path: the file, whatever its extension.
  /// - Throws: `DatasetError` where there are no jets, `ArrayFileError` where the file cannot be
  ///   written.
  public func write(to path: String) throws {
    guard count > 0 else {
      throw DatasetError(
        source: path, problem: "there are no jets to write", remedy: "generate at least one")
    }
    try Npz.write(arrays(), to: path)
  }
}
