import Foundation

/// The Adam optimizer (D. Kingma and J. Ba, "Adam: a method for stochastic optimization", ICLR
/// 2015, arXiv:1412.6980), algorithm 1 with the paper's β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸.
package struct Adam<Scalar: TrainingScalar> {
  package static var beta1: Double { 0.9 }
  package static var beta2: Double { 0.999 }
  package static var epsilon: Double { 1e-8 }

  private var mean: [Scalar]
  private var square: [Scalar]
  private var steps = 0

  /// An optimizer of `count` parameters.
  package init(count: Int) {
    mean = Array(repeating: 0, count: count)
    square = Array(repeating: 0, count: count)
  }

  /// Moves the parameters one step against their gradient.
  /// - Precondition: both vectors have the optimizer's count.
  package mutating func step(
    _ parameters: inout [Scalar], gradient: [Scalar], learningRate: Double
  ) {
    precondition(parameters.count == mean.count && gradient.count == mean.count)
    steps += 1
    // θ ← θ − α·m̂ / (√v̂ + ε), with m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ).
    let meanScale = Scalar(learningRate / (1 - pow(Self.beta1, Double(steps))))
    let squareScale = Scalar(1 / (1 - pow(Self.beta2, Double(steps))))
    let (beta1, beta2) = (Scalar(Self.beta1), Scalar(Self.beta2))
    let (rest1, rest2) = (Scalar(1 - Self.beta1), Scalar(1 - Self.beta2))
    let epsilon = Scalar(Self.epsilon)
    for index in 0..<mean.count {
      let slope = gradient[index]
      let m = beta1 * mean[index] + rest1 * slope
      let v = beta2 * square[index] + rest2 * slope * slope
      mean[index] = m
      square[index] = v
      parameters[index] -= meanScale * m / ((v * squareScale).squareRoot() + epsilon)
    }
  }
}

/// How the learning rate goes from the first step to the last.
public enum LearningRateSchedule: String, CaseIterable, Hashable, Sendable, Codable {
  /// The same at every step.
  case constant
  /// Half a cosine from the given rate down to zero (I. Loshchilov and F. Hutter, "SGDR",
  /// ICLR 2017, arXiv:1608.03983, without restarts).
  case cosine

  /// The learning rate of step `step` of `steps`, counted from zero.
  package func rate(initial: Double, step: Int, of steps: Int) -> Double {
    switch self {
    case .constant: initial
    case .cosine: initial * 0.5 * (1 + cos(Double.pi * Double(step) / Double(steps)))
    }
  }
}
