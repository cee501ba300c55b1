import FixedPoint

/// A constant matrix to be multiplied by a vector of wires.
public struct MatrixProblem: Hashable, Sendable {
  /// Integers, row-major, inputs × outputs: y[j] = Σᵢ x[i] · matrix[i, j].
  public let matrix: [Int64]
  public let outputCount: Int
  /// The interval of each input.
  public let inputs: [FixedInterval]
  /// The depth at which each input arrives, in adders.
  public let arrivalDepths: [Int]
  public var depthLimit: DepthLimit

  /// How deep the graph may be, in adders.
  public enum DepthLimit: Hashable, Sendable {
    case unlimited
    /// The depth of balanced trees over the signed digits of the worst output, plus `extra`.
    case minimal(extra: Int)
    /// Each output by a depth of its own; where that is less than it can have, by the least.
    case outputs([Int])
  }

  /// - Precondition: `matrix.count == inputs.count × outputCount`, and depths for outputs are as
  ///   many as these.
  public init(
    matrix: [Int64], outputCount: Int, inputs: [FixedInterval], arrivalDepths: [Int]? = nil,
    depthLimit: DepthLimit = .minimal(extra: 2)
  ) {
    precondition(matrix.count == inputs.count * outputCount, "one coefficient for each pair")
    if case .outputs(let depths) = depthLimit {
      precondition(depths.count == outputCount, "one depth for each output")
    }
    self.matrix = matrix
    self.outputCount = outputCount
    self.inputs = inputs
    self.arrivalDepths = arrivalDepths ?? Array(repeating: 0, count: inputs.count)
    self.depthLimit = depthLimit
  }

  /// The least depth that a tree of adders over the canonical signed digits of an output can
  /// have: ⌈log₂ Σ 2^arrival⌉ over the digits (Kraft's inequality).
  public func minimalDepth(of output: Int) -> Int {
    minimalDepth(of: output, inputs: inputs.indices)
  }

  /// The least depth of what some of the inputs give to an output.
  func minimalDepth(of output: Int, inputs: Range<Int>) -> Int {
    KraftSum(
      inputs.flatMap { input in
        signedDigits(matrix[input * outputCount + output]).map { _ in arrivalDepths[input] }
      }
    ).depth
  }

  /// The least depth of the worst output.
  public var minimalDepth: Int { (0..<outputCount).map { minimalDepth(of: $0) }.max() ?? 0 }

  /// The depth that each output may have, in adders; nil where there is no limit.
  public var deadlines: [Int]? {
    switch depthLimit {
    case .unlimited: nil
    case .minimal(let extra): Array(repeating: minimalDepth + extra, count: outputCount)
    case .outputs(let depths):
      (0..<outputCount).map { max(depths[$0], minimalDepth(of: $0)) }
    }
  }
}

/// Σ 2^depth over the terms of a sum: a tree of two-operand adders of depth D exists exactly
/// when the total is at most 2^D. Depths beyond what any limit allows are kept by the largest.
package struct KraftSum {
  private var total: Double = 0

  package init(_ depths: [Int] = []) {
    for depth in depths { add(depth) }
  }

  package mutating func add(_ depth: Int, times: Int = 1) {
    total += Double(times) * Self.weight(depth)
  }
  mutating func remove(_ depth: Int) { total -= Self.weight(depth) }

  static func <= (a: KraftSum, b: KraftSum) -> Bool { a.total <= b.total }

  /// The depth of the best tree. Sums of up to 2^53 units of the shallowest term are exact.
  package var depth: Int {
    guard total > 0 else { return 0 }
    let exponent = Int(total.exponent)
    return total.significand == 1 ? exponent : exponent + 1
  }

  private static func weight(_ depth: Int) -> Double {
    Double(sign: .plus, exponent: depth, significand: 1)
  }
}
