import ArrayFiles
import Foundation

extension Dataset {
  /// Reads a dataset; the format is found by content.
  ///
  /// - `.npz` and `.h5`: `x` (events first; any number type), and optionally `y` (integral labels,
  ///   one an event), `feature_names` and `class_names` (strings). Other arrays are not looked at.
  /// - `.csv`: one event a row, the column `label` or `y` is the label, the others are features.
  ///
  /// - Parameter withLabels: Without them the arrays `y` and `class_names` are not looked at,
  ///   so that they may be anything.
  /// - Throws: `ArrayFileError` for damaged files, `DatasetError` for unusable data.
  public static func read(_ path: String, withLabels: Bool = true) throws -> Dataset {
    let start = try BoundedFile.start(of: path, count: 512)
    let keys = ["x", "feature_names"] + (withLabels ? ["y", "class_names"] : [])
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) || start.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      return try dataset(of: Npz.read(path, only: keys), path) { try Npz.names(in: path) }
    }
    if start.starts(with: HDF5.signature) {
      return try dataset(of: HDF5.read(path, only: keys), path) { try HDF5.names(in: path) }
    }
    if start.starts(with: [0x93] + Array("NUMPY".utf8)) {
      throw DatasetError(
        source: path, problem: "is a single npy array, not a dataset",
        remedy: "save it with numpy.savez(file, x=array)")
    }
    // Text has none of the control characters that binary formats start with.
    guard !start.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }) else {
      throw DatasetError(
        source: path, problem: "is neither npz, HDF5 nor csv",
        remedy: "write the dataset as one of these")
    }
    return try dataset(of: CSVTable.read(path), path)
  }

  /// Writes the dataset in the format that the extension names: `.npz`, `.h5`, `.hdf5` or `.csv`.
  ///
  /// `x` is stored as float32 where every value is exactly one, else as float64; labels are int64.
  /// A csv file keeps the values and the features' names only: events are flattened, and classes
  /// lose their names.
  /// - Throws: `ArrayFileError` or `DatasetError`; the file appears whole or not at all.
  public func write(to path: String) throws {
    let name = path.lowercased()
    if name.hasSuffix(".npz") {
      try Npz.write(arrays(), to: path)
    } else if name.hasSuffix(".h5") || name.hasSuffix(".hdf5") {
      try HDF5.write(arrays(), to: path)
    } else if name.hasSuffix(".csv") {
      try table(for: path).write(to: path)
    } else {
      throw DatasetError(
        source: path, problem: "its extension is none of .npz, .h5, .hdf5 and .csv",
        remedy: "give the file one of these")
    }
  }
}

extension Dataset {
  private static func dataset(
    of arrays: NamedArrays, _ path: String, available: () throws -> [String]
  ) throws -> Dataset {
    guard let x = arrays["x"] else {
      let found = try available().prefix(8).map { "'\(excerpt($0))'" }.joined(separator: ", ")
      throw DatasetError(
        source: path,
        problem: "holds no array 'x'" + (found.isEmpty ? "" : ", but \(found)"),
        remedy: "name the events x, and their labels y")
    }
    guard let eventCount = x.shape.first else {
      throw DatasetError(
        source: path, place: "x", problem: "is a single number",
        remedy: "give an array, events first")
    }
    let eventShape = Array(x.shape.dropFirst())
    guard eventCount > 0 else {
      throw DatasetError(
        source: path, place: "x", problem: "holds no events", remedy: "give at least one event")
    }
    return try Dataset(
      eventShape: eventShape, x: x.doubles(file: path, name: "x"),
      y: arrays["y"].map { try labels(of: $0, eventCount, path) },
      featureNames: names(of: arrays["feature_names"], "feature_names", path),
      classNames: names(of: arrays["class_names"], "class_names", path), source: path)
  }

  private static func labels(
    of array: NumericArray, _ eventCount: Int, _ path: String
  ) throws -> [Int] {
    guard array.shape == [eventCount] || array.shape == [eventCount, 1] else {
      throw DatasetError(
        source: path, place: "y",
        problem: "has shape \(NumericArray.text(of: array.shape)) for \(eventCount) events",
        remedy: "give one class number an event (for one-hot labels, y.argmax(axis=1))")
    }
    return try integralLabels(array, "y", path)
  }

  private static func integralLabels(
    _ array: NumericArray, _ name: String, _ path: String
  ) throws -> [Int] {
    do {
      return try array.integers(file: path, name: name)
    } catch var error as ArrayFileError {
      error.remedy = "number the classes from 0"
      throw error
    }
  }

  private static func names(
    of array: NumericArray?, _ key: String, _ path: String
  ) throws -> [String] {
    guard let array else { return [] }
    guard array.shape.count == 1, array.count > 0 else {
      throw DatasetError(
        source: path, place: key,
        problem: "has shape \(NumericArray.text(of: array.shape)), not a list of names",
        remedy: "give one name each, or leave it out")
    }
    return try array.strings(file: path, name: key)
  }

  private static func dataset(of table: CSVTable, _ path: String) throws -> Dataset {
    let labelColumns = table.columns.indices.filter { ["label", "y"].contains(table.columns[$0]) }
    guard labelColumns.count <= 1 else {
      throw DatasetError(
        source: path, place: "line 1", problem: "both columns 'label' and 'y' are there",
        remedy: "keep one of them")
    }
    let features = table.columns.indices.filter { !labelColumns.contains($0) }
    guard !features.isEmpty else {
      throw DatasetError(
        source: path, place: "line 1", problem: "there is no column beside the label",
        remedy: "add the features")
    }
    let width = table.columns.count
    let x = (0..<table.rowCount).flatMap { row in
      features.map { table.values[row * width + $0] }
    }
    let y = try labelColumns.first.map { column in
      try integralLabels(
        NumericArray(.float64(table.column(column))), table.columns[column], path)
    }
    return try Dataset(
      eventShape: [features.count], x: x, y: y, featureNames: features.map { table.columns[$0] },
      source: path)
  }

  private func arrays() throws -> NamedArrays {
    var arrays = NamedArrays()
    let isFloat = x.allSatisfy { Double(Float($0)) == $0 }
    arrays.append(
      "x",
      try NumericArray(
        shape: [count] + eventShape, elements: isFloat ? .float32(x.map(Float.init)) : .float64(x)))
    if let y {
      arrays.append("y", NumericArray(.int64(y.map(Int64.init))))
    }
    arrays.append("feature_names", NumericArray(.strings(featureNames)))
    if !classNames.isEmpty {
      arrays.append("class_names", NumericArray(.strings(classNames)))
    }
    return arrays
  }

  private func table(for path: String) throws -> CSVTable {
    let names = flatFeatureNames
    if let name = names.first(where: { ["label", "y"].contains($0) || Double($0) != nil }) {
      throw DatasetError(
        source: path, place: "feature_names",
        problem: "the feature '\(excerpt(name))' would read back as something else",
        remedy: "rename it, or write .npz")
    }
    guard let y else { return try CSVTable(columns: names, values: x) }
    var values: [Double] = []
    values.reserveCapacity(x.count + count)
    for index in 0..<count {
      values += event(index)
      values.append(Double(y[index]))
    }
    return try CSVTable(columns: names + ["label"], values: values)
  }
}
