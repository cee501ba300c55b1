import ArrayFiles

extension ToyEvents {
  /// The events as a labelled dataset: 57 features an event, five classes.
  ///
  /// - Throws: `DatasetError` where there are no events.
  public func dataset() throws -> Dataset {
    try Dataset(
      eventShape: [Self.featureNames.count], x: features.map(Double.init), y: labels.map(Int.init),
      featureNames: Self.featureNames, classNames: Self.classNames, source: "toy events")
  }

  /// The events as named arrays, in this order:
  ///
  /// - `x`: int16, `count` × 57, in steps of the hardware;
  /// - `y`: int64, `count`, the labels;
  /// - `feature_names` and `class_names`: strings;
  /// - `process`: int64, `count`, and `process_names`, strings: which hard process an event is.
  ///
  /// - Throws: `ArrayFileError` where the number of values does not match the shapes, which no
  ///   generated events do.
  public func arrays() throws -> NamedArrays {
    var arrays = NamedArrays()
    arrays.append(
      "x", try NumericArray(shape: [count, Self.featureNames.count], elements: .int16(features)))
    arrays.append("y", try NumericArray(shape: [count], elements: .int64(labels)))
    arrays.append("feature_names", NumericArray(.strings(Self.featureNames)))
    arrays.append("class_names", NumericArray(.strings(Self.classNames)))
    arrays.append("process", try NumericArray(shape: [count], elements: .int64(processes)))
    arrays.append("process_names", NumericArray(.strings(Self.processNames)))
    return arrays
  }

  /// Writes the arrays as an npz file, whole or not at all; the same events give the same bytes.
  ///
  /// - Parameter path: the file, whatever its extension.
  /// - Throws: `DatasetError` where there are no events, `ArrayFileError` where the file cannot be
  ///   written.
  public func write(to path: String) throws {
    guard count > 0 else {
      throw DatasetError(
        source: path, problem: "there are no events to write", remedy: "generate at least one")
    }
    try Npz.write(arrays(), to: path)
  }
}
