import FixedPoint
import TriggerIR

// What the quantizers of HGQ2 do to weights and to tables, in float32 as there: every operation is
// rounded on its own, so that ties and values just beside them fall on the same side.

extension HGQQuantizer {
  /// The quantized weights: values that float32 holds.
  func quantize(
    _ tensor: FloatTensor, _ layer: KerasLayer, _ what: String
  ) throws -> FloatTensor {
    if isIdentity { return tensor }
    let bits = try elementBits(of: tensor.shape, hasBatch: false, layer, what)
    let values = zip(tensor.values, bits).map { quantize($0, $1) }
    guard values.allSatisfy(\.isFinite) else {
      throw layer.refusal("its \(what) leaves the range of float32", "train with fewer bits")
    }
    return FloatTensor(shape: tensor.shape, values: values)
  }

  /// One value through the scaler, the quantizer and the affine map.
  func quantize(_ value: Float, _ bits: Bits) -> Float {
    var value = value
    if let scaler { value /= scaler }
    value = quantizeWord(value, bits)
    if let scaler { value *= scaler }
    if let affine { value = value * affine.scale + affine.offset }
    return value
  }

  private func quantizeWord(_ value: Float, _ bits: Bits) -> Float {
    let scale = Float.power(bits.fraction)
    func rounded(_ value: Float) -> Float { rounding.round(value * scale) / scale }
    if roundsOnly { return rounded(value) }
    guard bits.width > 0 else { return 0 }
    let sign = Float(bits.sign)
    let limit = Float.power(max(bits.integer, -bits.fraction))
    let largest = limit - Float.power(-bits.fraction)
    switch overflow {
    case .wrap:
      let turn = Float.power(max(bits.integer, -bits.fraction) + bits.sign)
      let offset = sign * turn / 2
      let shifted = rounded(value) + offset
      let rest = shifted.truncatingRemainder(dividingBy: turn)
      return (rest < 0 ? rest + turn : rest) - offset
    case .saturate:
      return rounded(value > largest ? largest : max(value, -limit * sign))
    case .saturateSymmetrically:
      return rounded(value > largest ? largest : max(value, -largest * sign))
    }
  }
}

extension Float {
  /// 2^`exponent`; zero or infinite beyond the range.
  static func power(_ exponent: Int) -> Float {
    Float(sign: .plus, exponent: Swift.max(-1000, Swift.min(1000, exponent)), significand: 1)
  }
}

extension RoundingMode {
  /// The value rounded to an integer, in float32 and by the formulas of HGQ2.
  fileprivate func round(_ value: Float) -> Float {
    let magnitude = value.magnitude
    let sign: Float = value > 0 ? 1 : value < 0 ? -1 : 0
    switch self {
    case .truncate: return value.rounded(.down)
    case .truncateToZero: return magnitude.rounded(.down) * sign
    case .round: return (value + 0.5).rounded(.down)
    case .roundToZero: return -(0.5 - magnitude).rounded(.down) * sign
    case .roundToInfinity: return (magnitude + 0.5).rounded(.down) * sign
    case .roundToMinusInfinity: return -(0.5 - value).rounded(.down)
    case .roundConvergent: return value.rounded(.toNearestOrEven)
    }
  }
}
