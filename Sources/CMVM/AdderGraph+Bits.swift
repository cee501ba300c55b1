import FixedPoint

extension AdderGraph {
  /// The full-adder positions that the graph needs: for every adder the bit positions at which
  /// a carry chain has to stand.
  ///
  /// An adder a ± b × 2^shift reaches up to the top bit of its exact interval (the sign bit where
  /// it can be negative). It begins at the lowest bit of b × 2^shift, as the bits of a below pass
  /// through; a sum also passes the bits of b × 2^shift below the lowest of a, while a
  /// difference has to negate them. Operands of a sum that have no bit position in common and of
  /// which the lower cannot be negative only stand side by side: no position; nor is there one
  /// where an operand is always zero. Negations and shifts of outputs are not counted.
  /// - Complexity: O(adders × inputs).
  public func bits(of inputs: [FixedInterval]) -> Int { positions(of: inputs).reduce(0, +) }

  /// The full-adder positions of every adder.
  func positions(of inputs: [FixedInterval]) -> [Int] {
    let count = inputCount
    var ranges = BitRange.ranges(of: inputs)
    ranges += adders.map { _ in .zero }
    // A few inputs at a time, so that large graphs need little memory.
    for first in stride(from: 0, to: count, by: 16) {
      add(Array(first..<min(first + 16, count)), to: &ranges)
    }
    return zip(adders, ranges[count...]).map { adder, range in
      range.positions(
        of: ranges[adder.a], ranges[adder.b].shifted(by: adder.shift),
        subtracts: adder.subtracts)
    }
  }

  /// Adds what some inputs contribute to the ranges of the adders.
  private func add(_ chosen: [Int], to ranges: inout [BitRange]) {
    let (count, width) = (inputCount, chosen.count)
    var coefficients = Array(repeating: Int64(0), count: (count + adders.count) * width)
    for (column, input) in chosen.enumerated() { coefficients[input * width + column] = 1 }
    let bounds = chosen.map { ranges[$0] }
    coefficients.withUnsafeMutableBufferPointer { all in
      for (index, adder) in adders.enumerated() {
        var range = ranges[count + index]
        for column in 0..<width {
          let b = all[adder.b * width + column] << Int64(adder.shift)
          let a = all[adder.a * width + column]
          let sum = adder.subtracts ? a &- b : a &+ b
          all[(count + index) * width + column] = sum
          if sum == 0 { continue }
          range.add(sum, times: bounds[column])
        }
        ranges[count + index] = range
      }
    }
  }
}
