import FixedPoint
import TriggerIR

/// A tensor of float32 numbers in C order: what Keras computes weights in.
///
/// Weights are folded and quantized in the arithmetic of the framework, operation by operation
/// and each rounded to float32, so that the results are the framework's to the bit.
struct FloatTensor: Equatable {
  let shape: [Int]
  var values: [Float]

  func map(_ transform: (Float) -> Float) -> FloatTensor {
    FloatTensor(shape: shape, values: values.map(transform))
  }
}

extension Shape {
  /// For each element of `result` in C order, the element of a tensor of `shape` that NumPy's
  /// broadcasting puts there; nil where the shapes do not fit.
  static func broadcast(_ shape: [Int], to result: [Int]) -> [Int]? {
    guard shape.count <= result.count else { return nil }
    let padded = Array(repeating: 1, count: result.count - shape.count) + shape
    guard zip(padded, result).allSatisfy({ $0 == $1 || $0 == 1 }) else { return nil }
    var strides = Array(repeating: 0, count: result.count)
    var stride = 1
    for axis in padded.indices.reversed() {
      strides[axis] = padded[axis] == 1 ? 0 : stride
      stride *= padded[axis]
    }
    var indices = [0]
    for axis in result.indices {
      indices = indices.flatMap { base in (0..<result[axis]).map { base + $0 * strides[axis] } }
    }
    return indices
  }
}

/// Shapes without the batch axis, their sizes positive and their product bounded.
enum Shape {
  /// The most elements of one tensor, as `LayerGraph.verify` has it.
  static let maximumElements = 1 << 20

  /// The number of elements, or nil where a size is not positive or the product too large.
  static func count(_ shape: [Int]) -> Int? {
    var count = 1
    for size in shape {
      guard size > 0, size <= maximumElements else { return nil }
      count *= size
      guard count <= maximumElements else { return nil }
    }
    return shape.count <= 16 ? count : nil
  }

  /// The shape that NumPy's broadcasting gives two operands; nil where they do not fit.
  static func broadcast(_ a: [Int], _ b: [Int]) -> [Int]? {
    let rank = max(a.count, b.count)
    let (a, b) = [a, b].map { Array(repeating: 1, count: rank - $0.count) + $0 }.pair
    var shape: [Int] = []
    for (x, y) in zip(a, b) {
      guard x == y || x == 1 || y == 1 else { return nil }
      shape.append(x == 1 ? y : x)
    }
    return count(shape) == nil ? nil : shape
  }
}

extension [[Int]] {
  fileprivate var pair: ([Int], [Int]) { (first ?? [], last ?? []) }
}

extension ConstantTensor {
  /// Numbers as an exact tensor, with the coarsest exponent that holds them all.
  ///
  /// Nil where one is not finite, or where the exponents lie so far apart that a mantissa needs more than 62 bits.
  init?(exactly values: [Double], shape: [Int]) {
    guard values.allSatisfy(\.isFinite) else { return nil }
    let exponent =
      values.lazy.filter { $0 != 0 }
      .map { Int($0.exponent) - $0.significandWidth }.min() ?? 0
    var mantissas: [Int64] = []
    mantissas.reserveCapacity(values.count)
    for value in values {
      // Scaling by a power of two is exact here: the exponent is not above the value's own.
      let scaled = value == 0 ? 0 : value.scaled(byPowerOfTwo: -exponent)
      guard scaled.magnitude < 0x1p61 else { return nil }
      mantissas.append(Int64(scaled))
    }
    self.init(shape: shape, mantissas: mantissas, exponent: exponent)
  }

  init?(_ tensor: FloatTensor) {
    self.init(exactly: tensor.values.map(Double.init), shape: tensor.shape)
  }

  /// The bits of the smallest word that holds every value, or more than 62.
  var commonWidth: Int { commonFormat?.width ?? FixedFormat.maximumWidth + 1 }
}

extension Double {
  /// The number times 2^`power`, in two steps where one of them would leave the range.
  func scaled(byPowerOfTwo power: Int) -> Double {
    let first = Swift.max(-1000, Swift.min(1000, power))
    return self * Double(sign: .plus, exponent: first, significand: 1)
      * Double(
        sign: .plus, exponent: Swift.max(-1000, Swift.min(1000, power - first)), significand: 1)
  }
}
