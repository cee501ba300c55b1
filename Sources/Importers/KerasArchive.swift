import ArrayFiles
import Foundation
import TriggerIR

/// A `.keras` file: a zip archive of the model's configuration and its weights.
package struct KerasArchive {
  let configuration: JSONObject
  let weights: KerasWeights
  /// The version of Keras that wrote the file, or nil.
  let version: String?

  /// Bytes that the members may unfold to, all together: 32 million weights, beyond any circuit.
  private static let limits = SizeLimits(maximumBytes: 128 << 20, maximumMembers: 1_024)
  /// The arrays of the weights, those of the optimizer included, and their bytes.
  private static let weightLimits = SizeLimits(maximumBytes: 128 << 20)
  /// The largest configuration and the largest metadata.
  private static let maximumTextBytes = 16 << 20

  /// The parts of a file, however they were stored.
  ///
  /// - Parameter names: The names of the layers by the paths of their variables, as far as known.
  package init(
    configuration: [UInt8], weights: NamedArrays, names: [String: String] = [:], version: String?
  ) throws {
    self.configuration = try Self.object(configuration, "config.json")
    self.weights = KerasWeights(weights, names: names)
    self.version = version
  }

  init(_ data: Data, file: String) throws {
    let archive = try ZipArchive(data: data, file: file, limits: Self.limits)
    guard let configuration = archive.member("config.json") else {
      throw refusal(
        "file", "it is a zip archive without a 'config.json'",
        "give a model saved with model.save('model.keras')")
    }
    self.configuration = try Self.object(configuration, in: archive)
    version = try archive.member("metadata.json").flatMap {
      try Self.object($0, in: archive)["keras_version"]?.text
    }
    guard let weights = archive.member("model.weights.h5") else {
      throw refusal(
        "file", "it has no 'model.weights.h5'",
        "save the model in one file, with model.save('model.keras')")
    }
    let bytes = try archive.read(weights)
    self.weights = KerasWeights(
      try HDF5.decode(bytes, file: "\(file): \(weights.name)", limits: Self.weightLimits),
      names: try HDF5.groupTexts(
        of: bytes, file: "\(file): \(weights.name)", attribute: "name",
        limits: Self.weightLimits))
  }

  private static func object(
    _ member: ZipArchive.Member, in archive: ZipArchive
  ) throws -> JSONObject {
    guard member.size <= maximumTextBytes else {
      throw refusal(
        "member \(quoted(member.name))", "it has more than \(maximumTextBytes >> 20) MiB",
        "save the model again")
    }
    return try object([UInt8](archive.read(member)), member.name)
  }

  private static func object(_ bytes: [UInt8], _ name: String) throws -> JSONObject {
    let value: JSONValue
    do throws(JSONParser.Problem) { value = try JSONParser.parse(bytes) } catch {
      throw refusal(
        "member \(quoted(name))",
        "it is not valid JSON: \(error.problem), at byte \(error.offset)", "save the model again")
    }
    guard let object = value.object else {
      throw refusal(
        "member \(quoted(name))", "it is not valid JSON: no object, at byte 0",
        "save the model again")
    }
    return object
  }
}

/// The arrays of `model.weights.h5`, by their paths.
struct KerasWeights {
  private let arrays: [String: NumericArray]
  /// The names of the layers, which newer versions of Keras note, by the paths of their variables.
  private let names: [String: String]

  init(_ arrays: NamedArrays, names: [String: String]) {
    self.names = names
    self.arrays = Dictionary(
      arrays.entries.map { ($0.name, $0.array) }, uniquingKeysWith: { first, _ in first })
  }

  /// Checks that the variables at the layer's path are its own, where the file names them.
  func checkName(of layer: KerasLayer) throws {
    guard let path = layer.weightsPath, let name = names["\(path)/vars"], name != layer.name else {
      return
    }
    throw layer.refusal(
      "its weights should be at \(quoted(path)), where the file has those of \(quoted(name))",
      "load the model in Keras and save it again")
  }

  /// Variable `index` of the object at `path`, of the given shape where one is given.
  ///
  /// - Parameter what: What the variable is, for the error's line: "kernel".
  func array(
    _ path: String, _ index: Int, _ what: String, shape: [Int]? = nil, of layer: KerasLayer
  ) throws -> NumericArray {
    let name = "\(path)/vars/\(index)"
    guard let array = arrays[name] else {
      throw layer.refusal(
        "its \(what) is missing: the file has no array \(quoted(name))",
        "save the whole model with model.save, not the weights alone")
    }
    if let shape, array.shape != shape {
      throw layer.refusal(
        "its \(what) at \(quoted(name)) has the shape \(array.shape), and the layer takes \(shape)",
        "save the model again")
    }
    return array
  }

  /// The same as `array`, as float32 tensor of finite numbers.
  func floats(
    _ path: String, _ index: Int, _ what: String, shape: [Int]? = nil, of layer: KerasLayer
  ) throws -> FloatTensor {
    let array = try array(path, index, what, shape: shape, of: layer)
    let values: [Float]
    if case .float32(let floats) = array.elements {
      values = floats
    } else {
      let doubles = try array.doubles(file: "model.weights.h5", name: "\(path)/vars/\(index)")
      values = doubles.map(Float.init)
      guard zip(values, doubles).allSatisfy({ Double($0) == $1 }) else {
        throw layer.refusal(
          "its \(what) has values that float32 does not hold", "save the model in float32")
      }
    }
    guard values.allSatisfy(\.isFinite) else {
      throw layer.refusal("its \(what) has a value that is not finite", "train the model again")
    }
    return FloatTensor(shape: array.shape, values: values)
  }
}
