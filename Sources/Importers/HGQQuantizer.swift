import FixedPoint
import TriggerIR

/// A trained quantizer of HGQ2: fixed point of heterogeneous width, one for each element or for
/// groups of them (C. Sun et al., "Gradient-based Automatic Mixed Precision Quantization for
/// Neural Networks On-Chip", arXiv:2405.00645; names as in HGQ2 0.2).
///
/// A word has k sign bits (0 or 1), i integer bits without the sign and f fraction bits, k + i + f
/// bits in all. Where that is not positive, the value is zero.
struct HGQQuantizer {
  /// The bits of one word.
  struct Bits: Hashable {
    var sign: Int
    var integer: Int
    var fraction: Int

    var width: Int { sign + integer + fraction }
  }

  enum Overflow { case wrap, saturate, saturateSymmetrically }

  /// A quantizer that leaves everything as it is (q_type "dummy").
  let isIdentity: Bool
  /// The shape of `bits`; data has the batch axis, of size 1.
  let shape: [Int]
  let bits: [Bits]
  let rounding: RoundingMode
  let overflow: Overflow
  /// Weights whose integer bits follow the values: rounded, and never wrapped.
  let roundsOnly: Bool
  /// Divides the values before, and multiplies them after.
  let scaler: Float?
  /// Applied after: q · scale + offset.
  let affine: (scale: Float, offset: Float)?

  static let identity = HGQQuantizer(
    isIdentity: true, shape: [], bits: [], rounding: .truncate, overflow: .wrap, roundsOnly: false,
    scaler: nil, affine: nil)
}

extension HGQQuantizer.Bits {
  /// The type of hardware that gives the same values; `shift` moves the binary point.
  func type(
    _ rounding: RoundingMode, _ overflow: HGQQuantizer.Overflow, shift: Int
  ) throws(FixedPointError) -> FixedType {
    // A symmetric word of the sign bit alone has the one value zero.
    let isEmpty = width <= 0 || overflow == .saturateSymmetrically && sign == 1 && width == 1
    guard !isEmpty else {
      return FixedType(
        try FixedFormat(signed: false, width: 0, integerBits: 0), .truncate, .wrap)
    }
    let format = try FixedFormat(
      signed: sign == 1, width: width, integerBits: sign + integer + shift)
    switch overflow {
    case .wrap: return FixedType(format, rounding, .wrap)
    case .saturate: return FixedType(format, rounding, .saturate)
    case .saturateSymmetrically: return FixedType(format, rounding, .saturateSymmetrically)
    }
  }
}

extension HGQQuantizer {
  /// The types of a data tensor's elements.
  ///
  /// - Parameter shape: Without the batch axis.
  /// - Throws: `CompilationError` at `layer` where the bit widths do not fit the shape, a word is
  ///   too wide, or the scaler is no power of two.
  func types(of shape: [Int], _ layer: KerasLayer, _ what: String) throws -> ElementTypes {
    guard !roundsOnly else {
      throw layer.refusal(
        "its \(what) is configured as one of weights, which rounds without bounds",
        "train with is_weight=False, as QuantizerConfig(…, place='datalane') has it")
    }
    let shift = try powerOfTwo(layer, what)
    return try ElementTypes(
      compacting: elementBits(of: shape, hasBatch: true, layer, what).map { bits in
        do {
          return try bits.type(rounding, overflow, shift: shift)
        } catch {
          throw layer.refusal(
            "its \(what) has a word of \(bits.width) bits: \(error)", "train with fewer bits")
        }
      })
  }

  /// The bits of each element of a tensor.
  func elementBits(
    of shape: [Int], hasBatch: Bool, _ layer: KerasLayer, _ what: String
  ) throws -> [Bits] {
    let full = hasBatch ? [1] + shape : shape
    guard let indices = Shape.broadcast(self.shape, to: full) else {
      throw layer.refusal(
        "its \(what) has bit widths of the shape \(self.shape), and its values \(full)",
        "save the model again")
    }
    return indices.map { bits[$0] }
  }

  /// The exponent of the scaler; zero without one.
  private func powerOfTwo(_ layer: KerasLayer, _ what: String) throws -> Int {
    guard let scaler else { return 0 }
    guard scaler > 0, scaler.isNormal, scaler.significand == 1 else {
      throw layer.refusal(
        "its \(what) scales by \(scaler), which is no power of two",
        "train with a scaler that is a power of two, or without one")
    }
    return Int(scaler.exponent)
  }
}

extension ElementTypes {
  /// One type where all are equal.
  init(compacting types: [FixedType]) {
    if let first = types.first, types.allSatisfy({ $0 == first }) {
      self = .shared(first)
    } else {
      self = .perElement(types)
    }
  }
}
