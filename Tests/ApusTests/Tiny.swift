import Apus
import Foundation
import TestSupport

/// A network of three features and two classes, and eight events for it.
enum Tiny {
  static func graph(
    name: String = "tiny", input: String = "input", dense: String = "scores",
    features: [String] = [], classes: [String] = []
  ) throws -> LayerGraph {
    let type = try FixedType(parsing: "fixed<6,3,RND,SAT>")
    return LayerGraph(
      name: name,
      layers: [
        Layer(
          name: input, operation: .input(shape: [3], types: .shared(type)), elementNames: features),
        Layer(
          name: dense,
          operation: .dense(
            weights: ConstantTensor(shape: [3, 2], mantissas: [3, -5, 1, 7, -2, 4], exponent: -2),
            bias: ConstantTensor(shape: [2], mantissas: [1, -3], exponent: -3)),
          operands: [0], elementNames: classes),
      ], outputs: [1])
  }

  static func scaler() throws -> StandardScaler {
    try StandardScaler(offset: [0.5, -1, 0], scale: [2, 1, 0.5])
  }

  static func model() throws -> ModelFile {
    ModelFile(graph: try graph(), scaler: try scaler(), classNames: ["a", "b"])
  }

  static func float(
    classes: [String] = ["a", "b"], features: [String] = ["f", "g", "h"]
  ) throws -> FloatModel {
    try FloatModel(
      name: "tiny", featureNames: features, classNames: classes,
      scaler: features.count == 3 ? try scaler() : nil,
      layers: [
        FloatModel.Layer(
          name: "scores", inputs: features.count, units: classes.count, activation: .linear,
          weights: (0..<(features.count * classes.count)).map { Float($0 % 5) - 2 },
          biases: classes.indices.map { Float($0) })
      ])
  }

  /// Events × 3, small and of both signs.
  static let x: [Double] = (0..<24).map { Double(($0 * 7) % 11) / 4 - 1.25 }
  static let y: [Int64] = [0, 1, 0, 1, 1, 0, 0, 1]

  /// Writes arrays as they are, also such as no dataset may hold.
  static func write(
    x: [Double] = x, features: Int = 3, y: [Int64]? = y, to file: String
  ) throws {
    var arrays = NamedArrays()
    arrays.append(
      "x", try NumericArray(shape: [x.count / features, features], elements: .float64(x)))
    if let y { arrays.append("y", NumericArray(.int64(y))) }
    if file.hasSuffix(".h5") {
      try HDF5.write(arrays, to: file)
    } else {
      try Npz.write(arrays, to: file)
    }
  }

  static func write(_ float: FloatModel, to file: String) throws {
    try JSONFile.write(try JSONEncoder().encode(float), to: file)
  }

  /// Writes `model.json`, `float.json` and `data.npz`.
  static func write(to folder: URL) throws {
    try model().write(to: folder.file("model.json"))
    try write(float(), to: folder.file("float.json"))
    try write(to: folder.file("data.npz"))
  }
}

/// A folder with the tiny network's files.
func tinyFolder(_ body: (URL) throws -> Void) throws {
  try temporaryFolder { folder in
    try Tiny.write(to: folder)
    try body(folder)
  }
}
