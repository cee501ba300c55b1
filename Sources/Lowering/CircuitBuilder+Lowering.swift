import FixedPoint
import TriggerIR

// What layers do to single wires, built from the circuit's operations.

extension CircuitBuilder {
  mutating func append(_ operation: ElementwiseOperation, _ a: Int, _ b: Int) throws -> Int {
    switch operation {
    case .add: try add(a, b)
    case .subtract: try subtract(a, b)
    case .multiply: try multiply(a, b)
    case .maximum: try maximum(a, b)
    case .minimum: try minimum(a, b)
    case .less: try less(a, b)
    }
  }

  /// Several wires made one by a balanced tree: the shallowest there is.
  mutating func tree(_ wires: [Int], _ operation: ReductionOperation) throws -> Int {
    try tree(wires) {
      switch operation {
      case .sum: try $0.add($1, $2)
      case .maximum: try $0.maximum($1, $2)
      case .minimum: try $0.minimum($1, $2)
      }
    }
  }

  private mutating func tree<Item>(
    _ items: [Item], _ join: (inout CircuitBuilder, Item, Item) throws -> Item
  ) rethrows -> Item {
    var round = items
    while round.count > 1 {
      round = try stride(from: 0, to: round.count, by: 2).map { left in
        left + 1 < round.count ? try join(&self, round[left], round[left + 1]) : round[left]
      }
    }
    return round[0]
  }

  /// A tournament: the larger value of two goes on with its index. The left one wins a tie, so
  /// the lowest index does.
  mutating func argmax(_ values: [Int]) throws -> Int {
    let players = try values.enumerated().map { index, value in
      (value: value, index: try constant(Int64(index)))
    }
    return try tree(players) { builder, a, b in
      let isLess = try builder.less(a.value, b.value)
      return (
        try builder.maximum(a.value, b.value),
        try builder.select(isLess, then: b.index, otherwise: a.index)
      )
    }.index
  }

  /// x where x is positive, slope · x elsewhere.
  mutating func leakyRelu(_ x: Int, slope: Int) throws -> Int {
    let scaled = try multiply(x, slope)
    let (lower, one) = (interval(slope).lower, try FixedInterval(constant: 1))
    // Between 0 and 1 the line with the slope is below x exactly where x is positive.
    if lower >= 0, try interval(slope).isBelow(one) ?? true { return try maximum(x, scaled) }
    return try select(try less(x, try constant(0)), then: scaled, otherwise: x)
  }
}
