import FixedPoint
import TriggerIR

/// A constant and, from a position on, the bits of a word or their complement.
struct ConstantSum {
  let word: Int
  let isComplement: Bool
  /// The weight of the word's lowest bit is 2^exponent.
  let exponent: Int
  /// What is added to the word's bits.
  let addend: UInt64
  /// The bits below the word: the constant's own.
  let below: Int64
  let belowExponent: Int
  /// Positions of the result from the word's lowest bit on.
  let count: Int
}

extension CircuitBuilder {
  /// A sum or difference of a word and a constant; nil for other operations.
  mutating func constantSum(
    _ operation: Circuit.Operation, _ range: FixedInterval
  ) throws -> ConstantSum? {
    let (word, power, constant, isComplement): (Int, Int, FixedInterval, Bool)
    switch operation {
    case .negate(let a): (word, power, constant, isComplement) = (a, 0, .zero, true)
    case .add(let a, let b, let shift):
      if interval(b).isConstant {
        constant = try interval(b).scaled(byPowerOfTwo: shift)
        (word, power, isComplement) = (a, 0, false)
      } else {
        (word, power, constant, isComplement) = (b, shift, interval(a), false)
      }
    case .subtract(let a, let b, let shift):
      if interval(b).isConstant {
        constant = try interval(b).scaled(byPowerOfTwo: shift).negated()
        (word, power, isComplement) = (a, 0, false)
      } else {
        (word, power, constant, isComplement) = (b, shift, interval(a), true)
      }
    case .input, .constant, .shift, .multiply, .maximum, .minimum, .less, .select, .lookup,
      .quantize:
      return nil
    }
    let exponent = interval(word).exponent + power
    let below = exponent - range.exponent
    let gained = constant == .zero ? 0 : constant.exponent - range.exponent
    guard constant.isConstant, !interval(word).isConstant, below >= 0, below < range.width,
      gained >= 0, gained + constant.width <= FixedFormat.maximumWidth
    else { return nil }
    let mantissa = constant.lower << Int64(gained)
    return ConstantSum(
      word: try shift(word, by: power), isComplement: isComplement, exponent: exponent,
      addend: UInt64(bitPattern: (mantissa >> Int64(below)) + (isComplement ? 1 : 0))
        & ((1 << UInt64(range.width - below)) - 1),
      below: mantissa & ((1 << Int64(below)) - 1), belowExponent: range.exponent,
      count: range.width - below)
  }

  /// The bits below the word, those that nothing is added to, and three at a time the others.
  mutating func parts(of sum: ConstantSum, copying zeros: Int) throws -> [Int] {
    var parts: [Int] = []
    if sum.below != 0 { parts.append(try constant(sum.below, exponent: sum.belowExponent)) }
    if zeros > 0 {
      let (word, ones) = try bits(sum, 0..<zeros)
      parts.append(try add(word, try constant(ones, exponent: sum.exponent)))
    }
    var carry: Int?
    for low in stride(from: zeros, to: sum.count, by: Self.segment) {
      let high = min(low + Self.segment, sum.count)
      let (word, ones) = try bits(sum, low..<high)
      let exponent = sum.exponent + low
      let piece = Int64(sum.addend >> UInt64(low)) & ((1 << Int64(high - low)) - 1)
      func addend(_ carry: Int64) throws -> Int {
        try constant(piece + carry + ones, exponent: exponent)
      }
      let term =
        try carry.map { try select($0, then: try addend(1), otherwise: try addend(0)) }
        ?? addend(0)
      let total = try add(word, term)
      parts.append(try slice(total, from: exponent, bits: high - low))
      carry = try bit(total, sum.exponent + high)
    }
    return parts
  }

  /// Bits of the word or of its complement by their positions, and what is to be added besides:
  /// the ones of the complement above a word that is shorter.
  private mutating func bits(
    _ sum: ConstantSum, _ positions: Range<Int>
  ) throws -> (word: Int, ones: Int64) {
    let low = sum.exponent + positions.lowerBound
    let word = try slice(sum.word, from: low, bits: positions.count)
    guard sum.isComplement else { return (word, 0) }
    func ones(_ count: Int) -> Int64 { (1 << Int64(count)) - 1 }
    let range = interval(word)
    if range.isConstant {
      let mantissa = FixedInterval.rescale(range.lower, from: range.exponent, to: low)
      return (try constant(0), ones(positions.count) - mantissa)
    }
    let own = ones(range.width)
    return (try subtract(try constant(own, exponent: low), word), ones(positions.count) - own)
  }
}
