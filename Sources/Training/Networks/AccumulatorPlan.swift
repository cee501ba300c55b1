import FixedPoint

/// The fixed-point types around one dense layer.
public struct LayerTypes: Hashable, Sendable {
  public let weights: FixedType
  public let biases: FixedType
  /// What the activation's result is brought into; nil where the exact sums leave the network.
  public let output: FixedType?

  public init(weights: FixedType, biases: FixedType, output: FixedType?) {
    self.weights = weights
    self.biases = biases
    self.output = output
  }
}

/// Which floating-point numbers compute a dense layer's sums exactly.
///
/// All products and biases of a layer are integer multiples of one step 2^e, where e is the
/// smaller of the exponents of x·w and b. Every sum of some of them, in any order and grouping,
/// is a multiple of that step too, and no larger in magnitude than
///
///     n · max|x| · max|w| + max|b| = M · 2^e.
///
/// A binary floating-point number of p significant bits represents every multiple of 2^e up to
/// 2^p · 2^e, so when M < 2^p no operation rounds, whatever order the BLAS adds in and whether or
/// not it fuses multiplication and addition. The result is therefore the exact sum, the same as
/// that of integer arithmetic.
package enum AccumulatorPlan: Hashable, Sendable {
  case float
  case double

  /// The narrowest numbers that compute every layer exactly.
  ///
  /// - Parameter layers: names and shapes of the layers, in order, with their types.
  /// - Throws: `TrainingError.accumulator` when a sum needs more than 53 bits.
  package init(
    input: FixedType, layers: [(name: String, shape: LayerShape, types: LayerTypes)]
  ) throws(TrainingError) {
    var plan = AccumulatorPlan.float
    var input = input
    for (name, shape, types) in layers {
      let bits = Self.bits(of: shape.inputs, input: input, types: types)
      guard bits <= Double.significandBitCount + 1 else {
        throw .accumulator(layer: name, bits: bits)
      }
      if bits > Float.significandBitCount + 1 { plan = .double }
      input = types.output ?? input
    }
    self = plan
  }

  /// The p for which M < 2^p.
  static func bits(of inputs: Int, input: FixedType, types: LayerTypes) -> Int {
    let productExponent = input.format.exponent + types.weights.format.exponent
    let exponent = Swift.min(productExponent, types.biases.format.exponent)
    // Doubles are enough: one that rounds does so upwards to a power of two or not across one.
    let products =
      Double(inputs) * magnitude(input) * magnitude(types.weights)
      * Double(sign: .plus, exponent: productExponent - exponent, significand: 1)
    let bias =
      magnitude(types.biases)
      * Double(sign: .plus, exponent: types.biases.format.exponent - exponent, significand: 1)
    return Int((products + bias).exponent) + 1
  }

  private static func magnitude(_ type: FixedType) -> Double {
    Double(Swift.max(-type.format.minimumMantissa, type.format.maximumMantissa))
  }
}
