import Foundation

/// The functions of one number that Keras names and hardware takes from tables, with Keras' own
/// parameters (`keras.activations`).
///
/// They are computed in double and rounded to float32 once. Frameworks compute them in float32
/// with errors of a unit or two in the last place, so a result that lies that close to a tie of
/// its quantizer may come out on the other side there.
package enum ActivationFunction: String, CaseIterable, Sendable {
  case tanh, sigmoid, exponential, softplus, softsign, elu, selu, celu, gelu, silu, mish
  case hardSigmoid = "hard_sigmoid"
  case hardTanh = "hard_tanh"
  case hardSilu = "hard_silu"
  case hardShrink = "hard_shrink"
  case softShrink = "soft_shrink"
  case tanhShrink = "tanh_shrink"
  case logSigmoid = "log_sigmoid"
  case squareplus

  init?(named name: String) {
    switch name {
    case "swish": self = .silu
    case "hard_swish": self = .hardSilu
    case "exp": self = .exponential
    default: self.init(rawValue: name)
    }
  }

  /// The function's value, rounded to float32.
  package func callAsFunction(_ x: Double) -> Float { Float(value(x)) }

  private func value(_ x: Double) -> Double {
    switch self {
    case .tanh: return Foundation.tanh(x)
    case .sigmoid: return Self.logistic(x)
    case .exponential: return exp(x)
    case .softplus: return Self.softplus(x)
    case .softsign: return x / (1 + x.magnitude)
    case .elu, .celu: return x > 0 ? x : expm1(x)
    case .selu:
      // The constants of G. Klambauer et al., "Self-Normalizing Neural Networks".
      let (scale, alpha) = (1.0507009873554805, 1.6732632423543772)
      return scale * (x > 0 ? x : alpha * expm1(x))
    case .gelu: return 0.5 * x * erfc(-x / 2.0.squareRoot())
    case .silu: return x * Self.logistic(x)
    case .mish: return x * Foundation.tanh(Self.softplus(x))
    case .hardSigmoid: return Self.hardLogistic(x)
    case .hardTanh: return max(-1, min(1, x))
    case .hardSilu: return x * Self.hardLogistic(x)
    case .hardShrink: return x.magnitude > 0.5 ? x : 0
    case .softShrink: return x > 0.5 ? x - 0.5 : x < -0.5 ? x + 0.5 : 0
    case .tanhShrink: return x - Foundation.tanh(x)
    case .logSigmoid: return -Self.softplus(-x)
    case .squareplus: return (x + (x * x + 4).squareRoot()) / 2
    }
  }

  private static func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  /// log(1 + exp(x)) without overflow.
  private static func softplus(_ x: Double) -> Double { max(x, 0) + log1p(exp(-x.magnitude)) }

  private static func hardLogistic(_ x: Double) -> Double { max(0, min(6, x + 3)) / 6 }
}
