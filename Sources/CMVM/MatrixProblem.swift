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
  }

  /// - Precondition: `matrix.count == inputs.count × outputCount`.
  public init(
    matrix: [Int64], outputCount: Int, inputs: [FixedInterval], arrivalDepths: [Int]? = nil,
    depthLimit: DepthLimit = .minimal(extra: 2)
  ) {
    precondition(matrix.count == inputs.count * outputCount, "one coefficient for each pair")
    self.matrix = matrix
    self.outputCount = outputCount
    self.inputs = inputs
    self.arrivalDepths = arrivalDepths ?? Array(repeating: 0, count: inputs.count)
    self.depthLimit = depthLimit
  }

  /// The least depth that a tree of adders over canonical signed digits can have: for each
  /// output ⌈log₂ Σ 2^arrival⌉ over its digits (Kraft's inequality), for the worst output.
  public var minimalDepth: Int {
    (0..<outputCount).map { output in
      KraftSum(
        inputs.indices.flatMap { input in
          signedDigits(matrix[input * outputCount + output]).map { _ in arrivalDepths[input] }
        }
      ).depth
    }.max() ?? 0
  }

  /// The limit in adders, nil where there is none.
  public var maximalDepth: Int? {
    switch depthLimit {
    case .unlimited: nil
    case .minimal(let extra): minimalDepth + extra
    }
  }
}

/// Σ 2^depth over the terms of a sum: a tree of two-operand adders of depth D exists exactly
/// when the total is at most 2^D. Depths beyond what any limit allows are kept by the largest.
struct KraftSum {
  private var total: Double = 0

  init(_ depths: [Int] = []) {
    for depth in depths { add(depth) }
  }

  mutating func add(_ depth: Int) { total += Self.weight(depth) }
  mutating func remove(_ depth: Int) { total -= Self.weight(depth) }

  static func <= (a: KraftSum, b: KraftSum) -> Bool { a.total <= b.total }

  /// The depth of the best tree. Sums of up to 2^53 units of the shallowest term are exact.
  var depth: Int {
    guard total > 0 else { return 0 }
    let exponent = Int(total.exponent)
    return total.significand == 1 ? exponent : exponent + 1
  }

  private static func weight(_ depth: Int) -> Double {
    Double(sign: .plus, exponent: depth, significand: 1)
  }
}
