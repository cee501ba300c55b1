import FixedPoint
import TriggerIR

extension GateList {
  /// An operation by its definition (`docs/ir.md`), exactly: the range of the result plays no
  /// part in it.
  ///
  /// - Parameter operand: The value of a node.
  /// - Returns: Nil for an input, whose value comes from outside.
  mutating func value(
    of operation: Circuit.Operation, tables: [LookupTable],
    _ operand: (Int) -> (value: BitValue, interval: FixedInterval)
  ) -> BitValue? {
    func value(_ node: Int, shift: Int = 0) -> BitValue {
      let value = operand(node).value
      return BitValue(value.word, exponent: value.exponent + shift)
    }
    func aligned(_ a: Int, _ b: Int, shift: Int = 0) -> (BitWord, BitWord, exponent: Int) {
      BitValue.aligned(value(a), value(b, shift: shift))
    }
    switch operation {
    case .input: return nil
    case .constant(let mantissa, let exponent): return .constant(mantissa, exponent: exponent)
    case .shift(let a, let power): return value(a, shift: power)
    case .negate(let a):
      return BitValue(subtract([Self.zero], value(a).word), exponent: value(a).exponent)
    case .add(let a, let b, let shift):
      let (x, y, exponent) = aligned(a, b, shift: shift)
      return BitValue(add(x, y), exponent: exponent)
    case .subtract(let a, let b, let shift):
      let (x, y, exponent) = aligned(a, b, shift: shift)
      return BitValue(subtract(x, y), exponent: exponent)
    case .multiply(let a, let b):
      let (x, y) = (value(a), value(b))
      return BitValue(multiply(x.word, y.word), exponent: x.exponent + y.exponent)
    case .maximum(let a, let b):
      let (x, y, exponent) = aligned(a, b)
      return BitValue(choose(isLess(x, y), y, x), exponent: exponent)
    case .minimum(let a, let b):
      let (x, y, exponent) = aligned(a, b)
      return BitValue(choose(isLess(x, y), x, y), exponent: exponent)
    case .less(let a, let b):
      let (x, y, _) = aligned(a, b)
      return BitValue([isLess(x, y), Self.zero], exponent: 0)
    case .select(let condition, let then, let otherwise):
      let (x, y, exponent) = aligned(then, otherwise)
      return BitValue(choose(any(value(condition).word), x, y), exponent: exponent)
    case .lookup(let a, let table):
      let (argument, interval) = operand(a)
      return entry(of: tables[table], argument, interval)
    case .quantize(let a, let type): return quantize(value(a), type)
    }
  }

  /// The entry of a table: a tree of multiplexers over the bits of the argument's word.
  private mutating func entry(
    of table: LookupTable, _ argument: BitValue, _ interval: FixedInterval
  ) -> BitValue {
    if interval.isConstant {
      return .constant(
        table.value(mantissa: interval.lower, exponent: interval.exponent),
        exponent: table.valueExponent)
    }
    let bits = argument.word.prefix(interval.width)
    // One word for each pattern of the bits. Patterns that are no value of the argument stand
    // for nothing; zero is as good as any.
    var words = (0..<(1 << interval.width)).map { pattern in
      let value = interval.format.wrapping(Int64(pattern))
      return Self.constant(
        interval.contains(value)
          ? table.value(mantissa: value, exponent: interval.exponent) : 0)
    }
    for bit in bits {
      words = stride(from: 0, to: words.count, by: 2).map {
        choose(bit, words[$0 + 1], words[$0])
      }
    }
    return BitValue(words[0], exponent: table.valueExponent)
  }

  /// Rounds to the step of a type, then brings the integer into its range.
  private mutating func quantize(_ value: BitValue, _ type: FixedType) -> BitValue {
    let format = type.format
    let dropped = format.exponent - value.exponent
    let rounded =
      dropped > 0
      ? round(value.word, dropping: dropped, type.rounding) : value.finer(format.exponent)
    let (lowest, highest) = (
      Self.constant(type.overflow.minimumMantissa(of: format)),
      Self.constant(format.maximumMantissa)
    )
    let (isBelow, isAbove) = (isLess(rounded, lowest), isLess(highest, rounded))
    let word: BitWord
    switch type.overflow {
    case .wrap:
      let bits = Array(Self.extended(rounded, to: format.width)[..<format.width])
      word = format.isSigned && format.width > 0 ? bits : bits + [Self.zero]
    case .saturate, .saturateSymmetrically:
      word = choose(isBelow, lowest, choose(isAbove, highest, rounded))
    case .saturateToZero:
      word = choose(or(isBelow, isAbove), [Self.zero], rounded)
    }
    return BitValue(word, exponent: format.exponent)
  }

  /// word ÷ 2^`count`, rounded to an integer: one more than the floor where the mode says so
  /// (AMD UG1399, "Quantization modes").
  private mutating func round(
    _ word: BitWord, dropping count: Int, _ mode: RoundingMode
  ) -> BitWord {
    let bits = Self.extended(word, to: count + 1)
    let floor = Array(bits[count...])
    let sign = word.last ?? Self.zero
    // The highest bit dropped is a half; whether anything is below it decides ties.
    let half = bits[count - 1]
    let rest = any(bits[..<(count - 1)])
    let increment: Net
    switch mode {
    case .truncate: increment = Self.zero
    case .truncateToZero: increment = and(sign, or(half, rest))
    case .round: increment = half
    case .roundToZero: increment = and(half, or(rest, sign))
    case .roundToInfinity: increment = and(half, or(rest, not(sign)))
    case .roundToMinusInfinity: increment = and(half, rest)
    case .roundConvergent: increment = and(half, or(rest, floor[0]))
    }
    return add(floor, [increment, Self.zero])
  }
}
