import FixedPoint
import TriggerIR

/// An exact number: an integer in gates times a power of two.
struct BitValue {
  var word: BitWord
  /// The weight of the lowest bit is 2^`exponent`.
  var exponent: Int

  /// The value of a word of the circuit, whose bits are the smallest word of the interval.
  init(bits: [GateList.Net], of interval: FixedInterval) {
    word = interval.isSigned ? bits : bits + [GateList.zero]
    exponent = interval.exponent
  }

  init(_ word: BitWord, exponent: Int) {
    self.word = word
    self.exponent = exponent
  }

  static func constant(_ value: Int64, exponent: Int) -> BitValue {
    BitValue(GateList.constant(value), exponent: exponent)
  }

  private var isZero: Bool { word.allSatisfy { $0 == GateList.zero } }

  /// The same value in smaller steps.
  func finer(_ exponent: Int) -> BitWord {
    isZero ? word : GateList.shiftedLeft(word, by: self.exponent - exponent)
  }

  /// Two values in steps that divide those of both.
  static func aligned(_ a: BitValue, _ b: BitValue) -> (BitWord, BitWord, exponent: Int) {
    let exponent =
      a.isZero ? b.exponent : b.isZero ? a.exponent : min(a.exponent, b.exponent)
    return (a.finer(exponent), b.finer(exponent), exponent)
  }
}

extension GateList {
  /// A value as the word of an interval.
  /// - Returns: The word's bits, and whether they are the value: it is a multiple of the step
  ///   and lies between the bounds.
  mutating func fitted(_ value: BitValue, to interval: FixedInterval) -> (bits: [Net], fits: Net) {
    let gained = value.exponent - interval.exponent
    let dropped = gained < 0 ? Array(Self.extended(value.word, to: -gained)[..<(-gained)]) : []
    let exact =
      gained < 0 ? Self.shiftedRight(value.word, by: -gained) : value.finer(interval.exponent)
    let word = Self.extended(exact, to: interval.width)
    let isMultiple = not(any(dropped))
    let isInside = isWithin(exact, interval.lower, interval.upper)
    return (Array(word[..<interval.width]), and(isMultiple, isInside))
  }
}
