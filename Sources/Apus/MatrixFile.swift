import ArrayFiles
import CMVM
import FixedPoint
import TriggerIR

/// A constant matrix from a file: integers times a power of two.
public struct MatrixFile: Sendable {
  /// The name within the file; empty for a file of one matrix.
  public let name: String
  public let inputCount: Int
  public let outputCount: Int
  /// Row-major, inputs × outputs, in units of 2^`exponent`.
  public let integers: [Int64]
  /// At most 0: matrices of integers are taken as they are.
  public let exponent: Int

  /// The most coefficients of a matrix.
  public static let mostCoefficients = 512 * 512

  /// All matrices of a file: the one of an `.npy`, all of an `.npz`. Arrays of three dimensions
  /// are lists of matrices.
  /// - Throws: `UserError` for arrays that are no such matrices, `ArrayFileError`.
  public static func read(_ path: String) throws -> [MatrixFile] {
    // Known by content, like all files.
    if try BoundedFile.start(of: path, count: 6) == [0x93] + Array("NUMPY".utf8) {
      return try matrices(try Npy.read(path), name: "", path: path)
    }
    return try Npz.read(path).entries.flatMap {
      try matrices($0.array, name: $0.name, path: path)
    }
  }

  private static func matrices(
    _ array: NumericArray, name: String, path: String
  ) throws -> [MatrixFile] {
    func failure(_ problem: String, _ remedy: String) -> UserError {
      let place = name.isEmpty ? "" : "'\(name)' "
      return UserError(file: path, problem: place + problem, remedy: remedy)
    }
    let shape = array.shape
    guard shape.count == 2 || shape.count == 3, !shape.contains(0) else {
      throw failure(
        "has the shape \(NumericArray.text(of: shape)), which is no matrix",
        "give an array of inputs × outputs")
    }
    let (inputs, outputs) = (shape[shape.count - 2], shape[shape.count - 1])
    let (size, overflow) = inputs.multipliedReportingOverflow(by: outputs)
    guard !overflow, size <= mostCoefficients else {
      throw failure(
        "is \(inputs) × \(outputs), and a matrix may have \(mostCoefficients) coefficients",
        "take it apart into blocks")
    }
    let values = try array.doubles(file: path, name: name)
    return try stride(from: 0, to: values.count, by: size).enumerated().map { index, start in
      let part = Array(values[start..<(start + size)])
      guard let (integers, exponent) = integers(part) else {
        throw failure(
          "has coefficients that are no multiples of 2^-40 below 2^40 in magnitude",
          "round them to fixed point first")
      }
      return MatrixFile(
        name: shape.count == 2 ? name : "\(name)[\(index)]", inputCount: inputs,
        outputCount: outputs, integers: integers, exponent: exponent)
    }
  }

  private static func integers(_ values: [Double]) -> ([Int64], Int)? {
    guard values.allSatisfy({ abs($0) < 0x1p40 }), let exact = try? ConstantTensor(values),
      exact.exponent >= -40
    else { return nil }
    let gained = Int64(max(exact.exponent, 0))
    return (exact.mantissas.map { $0 << gained }, min(exact.exponent, 0))
  }

  /// The problem of multiplying wires of one type by the matrix.
  public func problem(
    input: FixedType, depthLimit: MatrixProblem.DepthLimit
  ) -> MatrixProblem {
    MatrixProblem(
      matrix: integers, outputCount: outputCount,
      inputs: Array(repeating: input.interval, count: inputCount), depthLimit: depthLimit)
  }
}
