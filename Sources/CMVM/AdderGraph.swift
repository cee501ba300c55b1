import FixedPoint

/// A graph of two-operand adders that multiplies a vector by a constant matrix.
///
/// Nodes are numbered with the inputs first and the adders behind them. Every adder computes
/// a ± b × 2^shift from earlier nodes; an output is a node, shifted and with a sign, or zero.
public struct AdderGraph: Hashable, Sendable {
  public let inputCount: Int
  /// The depth at which each input arrives, in adders.
  public let arrivalDepths: [Int]
  public private(set) var adders: [Adder] = []
  /// One tap for each output; nil where the column is zero.
  public var outputs: [Tap?] = []

  public struct Adder: Hashable, Sendable {
    public let a: Int
    public let b: Int
    /// The power of two that b is multiplied by, at least 0.
    public let shift: Int
    public let subtracts: Bool

    public init(a: Int, b: Int, shift: Int, subtracts: Bool) {
      self.a = a
      self.b = b
      self.shift = shift
      self.subtracts = subtracts
    }
  }

  /// ±node × 2^shift.
  public struct Tap: Hashable, Sendable {
    public let node: Int
    public let shift: Int
    public let isNegated: Bool

    public init(node: Int, shift: Int, isNegated: Bool) {
      self.node = node
      self.shift = shift
      self.isNegated = isNegated
    }
  }

  public init(arrivalDepths: [Int]) {
    self.inputCount = arrivalDepths.count
    self.arrivalDepths = arrivalDepths
  }

  /// Appends an adder and gives the number of its node.
  public mutating func append(_ adder: Adder) -> Int {
    adders.append(adder)
    return inputCount + adders.count - 1
  }

  /// The depth of every node: the arrival of an input, and one more than the deeper operand
  /// for an adder.
  public var depths: [Int] {
    adders.reduce(into: arrivalDepths) { depths, adder in
      depths.append(max(depths[adder.a], depths[adder.b]) + 1)
    }
  }

  /// The depth of the deepest output, 0 where there are none.
  public var depth: Int {
    let depths = depths
    return outputs.compactMap { $0.map { depths[$0.node] } }.max() ?? 0
  }

  /// For each adder the only output that it serves, or nil where it serves several.
  public var owners: [Int?] {
    enum Users { case none, one(Int), several }
    var users = [Users](repeating: .none, count: inputCount + adders.count)
    func join(_ a: Users, _ b: Users) -> Users {
      switch (a, b) {
      case (.none, let other), (let other, .none): return other
      case (.one(let x), .one(let y)): return x == y ? .one(x) : .several
      case (.several, _), (_, .several): return .several
      }
    }
    for (output, tap) in outputs.enumerated() {
      if let tap { users[tap.node] = join(users[tap.node], .one(output)) }
    }
    for (index, adder) in adders.enumerated().reversed() {
      for operand in [adder.a, adder.b] {
        users[operand] = join(users[operand], users[inputCount + index])
      }
    }
    return users[inputCount...].map { if case .one(let output) = $0 { output } else { nil } }
  }
}

extension AdderGraph {
  /// The product of a vector of integers and the matrix, by way of the adders.
  public func evaluate(_ x: [Int128]) -> [Int128] {
    var values = x
    for adder in adders {
      let shifted = values[adder.b] << Int128(adder.shift)
      values.append(adder.subtracts ? values[adder.a] - shifted : values[adder.a] + shifted)
    }
    return outputs.map { tap in
      guard let tap else { return 0 }
      let value = values[tap.node] << Int128(tap.shift)
      return tap.isNegated ? -value : value
    }
  }

  /// The exact interval of every adder's sum, from its coefficients on the inputs: tighter
  /// than the adder's operands tell where both depend on one input.
  /// - Throws: `FixedPointError.tooWide`.
  public func intervals(of inputs: [FixedInterval]) throws(FixedPointError) -> [FixedInterval] {
    var coefficients = (0..<inputCount).map { input in
      (0..<inputCount).map { $0 == input ? Int64(1) : 0 }
    }
    var intervals: [FixedInterval] = []
    for adder in adders {
      let sign: Int64 = adder.subtracts ? -1 : 1
      let sum = zip(coefficients[adder.a], coefficients[adder.b]).map {
        $0 &+ sign &* ($1 << Int64(adder.shift))
      }
      coefficients.append(sum)
      var interval = FixedInterval.zero
      for (input, coefficient) in zip(inputs, sum) where coefficient != 0 {
        interval = try interval.adding(input.multiplied(by: coefficient))
      }
      intervals.append(interval)
    }
    return intervals
  }

  /// The matrix that the graph multiplies by, found by evaluation on the unit vectors.
  /// Row-major, inputs × outputs.
  public var matrix: [Int128] {
    (0..<inputCount).flatMap { input in
      evaluate((0..<inputCount).map { $0 == input ? 1 : 0 })
    }
  }
}
