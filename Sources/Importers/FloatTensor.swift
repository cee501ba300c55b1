import FixedPoint
import TriggerIR

/// A tensor of float32 numbers in C order: what Keras computes weights in.
///
/// Weights are folded and quantized in the arithmetic of the framework, operation by operation
/// and each rounded to float32, so that the results are the framework's to the bit.
struct FloatTensor: Equatable {
  let shape: [Int]
  var values: [Float]
}

/// Shapes without the batch axis, by the rules of `TensorShape`; nil where one is broken, for the
/// callers know the layer that the error is to name.
enum Shape {
  /// The most elements of one tensor.
  static let maximumElements = TensorShape.maximumElements

  /// The number of elements.
  static func count(_ shape: [Int]) -> Int? { try? TensorShape.count(shape) }

  /// The shape that NumPy's broadcasting gives two operands.
  static func broadcast(_ a: [Int], _ b: [Int]) -> [Int]? { try? TensorShape.broadcast(a, b) }

  /// For each element of `result` in C order, the element of a tensor of `shape` that NumPy's
  /// broadcasting puts there.
  static func broadcast(_ shape: [Int], to result: [Int]) -> [Int]? {
    guard broadcast(result, shape) == result else { return nil }
    return TensorShape.sources(of: result, in: shape)
  }
}

extension ConstantTensor {
  /// The numbers exactly; nil where one is not finite, or no word of 62 bits holds them all.
  init?(_ tensor: FloatTensor) {
    guard let exact = try? ConstantTensor(tensor.values.map(Double.init), shape: tensor.shape)
    else { return nil }
    self = exact
  }

  /// The bits of the smallest word that holds every value, or more than 62.
  var commonWidth: Int { commonFormat?.width ?? FixedFormat.maximumWidth + 1 }
}
