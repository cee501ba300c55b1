/// What a unit does with its sum.
public enum Activation: String, CaseIterable, Hashable, Sendable, Codable {
  /// max(0, x).
  case relu
  /// x.
  case linear
}

/// The shape of one dense layer.
package struct LayerShape: Hashable, Sendable {
  package let inputs: Int
  package let units: Int
  package let activation: Activation
  /// Whether batch normalisation stands between the sums and the activation.
  package let isNormalised: Bool

  package init(inputs: Int, units: Int, activation: Activation, isNormalised: Bool = false) {
    self.inputs = inputs
    self.units = units
    self.activation = activation
    self.isNormalised = isNormalised
  }
}

/// Where the parameters of each layer stand in the one vector that the optimizer sees.
///
/// A layer has its weights (inputs × units, row-major), a shift for each unit (the bias, or the β
/// of batch normalisation, which makes a bias redundant) and, when normalised, a gain γ.
package struct ParameterLayout: Hashable, Sendable {
  package struct Slots: Hashable, Sendable {
    package let weights: Range<Int>
    package let shift: Range<Int>
    /// Empty without batch normalisation.
    package let gain: Range<Int>
  }

  package let slots: [Slots]
  /// The number of parameters.
  package let count: Int

  package init(_ shapes: [LayerShape]) {
    var end = 0
    func take(_ count: Int) -> Range<Int> {
      defer { end += count }
      return end..<(end + count)
    }
    slots = shapes.map { shape in
      Slots(
        weights: take(shape.inputs * shape.units), shift: take(shape.units),
        gain: take(shape.isNormalised ? shape.units : 0))
    }
    count = end
  }
}
