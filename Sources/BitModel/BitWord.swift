/// An integer in two's complement, its lowest bit first; the last bit is the sign, and there is
/// always one.
typealias BitWord = [GateList.Net]

// Integer arithmetic in gates. No result is ever cut: a word grows by as many bits as its value
// can need.

extension GateList {
  static func constant(_ value: Int64) -> BitWord {
    let bits = 65 - max(value, ~value).leadingZeroBitCount
    return (0..<bits).map { value >> Int64(min($0, 63)) & 1 == 1 ? one : zero }
  }

  static func extended(_ word: BitWord, to count: Int) -> BitWord {
    word + Array(repeating: word.last ?? zero, count: max(0, count - word.count))
  }

  static func shiftedLeft(_ word: BitWord, by bits: Int) -> BitWord {
    Array(repeating: zero, count: bits) + word
  }

  /// The word divided by 2^`bits` and rounded to −∞.
  static func shiftedRight(_ word: BitWord, by bits: Int) -> BitWord {
    bits < word.count ? Array(word[bits...]) : [word.last ?? zero]
  }

  /// a + b + carry, one bit longer than the longer of both.
  private mutating func sum(_ a: BitWord, _ b: BitWord, carry: Net) -> BitWord {
    let count = max(a.count, b.count) + 1
    let (a, b) = (Self.extended(a, to: count), Self.extended(b, to: count))
    var (carry, result) = (carry, BitWord())
    for (x, y) in zip(a, b) {
      result.append(parity(x, y, carry))
      carry = majority(x, y, carry)
    }
    return result
  }

  mutating func add(_ a: BitWord, _ b: BitWord) -> BitWord { sum(a, b, carry: Self.zero) }

  mutating func subtract(_ a: BitWord, _ b: BitWord) -> BitWord {
    let count = max(a.count, b.count)
    return sum(a, Self.extended(b, to: count).map { not($0) }, carry: Self.one)
  }

  /// The rows of a, each where its bit of b is set; that of the sign counts negative.
  mutating func multiply(_ a: BitWord, _ b: BitWord) -> BitWord {
    var result: BitWord = [Self.zero]
    for (place, bit) in b.enumerated() {
      let row = Self.shiftedLeft(a.map { and($0, bit) }, by: place)
      result = place + 1 < b.count ? add(result, row) : subtract(result, row)
      // What the product of two words can need, with a bit to spare.
      result = Array(result.prefix(a.count + b.count + 1))
    }
    return result
  }

  mutating func isLess(_ a: BitWord, _ b: BitWord) -> Net {
    subtract(a, b).last ?? Self.zero
  }

  mutating func choose(_ condition: Net, _ then: BitWord, _ otherwise: BitWord) -> BitWord {
    let count = max(then.count, otherwise.count)
    return zip(Self.extended(then, to: count), Self.extended(otherwise, to: count)).map {
      mux(condition, then: $0, otherwise: $1)
    }
  }

  mutating func any(_ bits: some Sequence<Net>) -> Net {
    bits.reduce(Self.zero) { or($0, $1) }
  }

  mutating func isEqual(_ a: [Net], _ b: [Net]) -> Net {
    let count = max(a.count, b.count)
    let different = zip(Self.extended(a, to: count), Self.extended(b, to: count)).map {
      xor($0, $1)
    }
    return not(any(different))
  }

  mutating func isWithin(_ word: BitWord, _ lower: Int64, _ upper: Int64) -> Net {
    let isBelow = isLess(word, Self.constant(lower))
    let isAbove = isLess(Self.constant(upper), word)
    return not(or(isBelow, isAbove))
  }
}
