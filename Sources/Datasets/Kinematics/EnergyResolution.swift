/// The relative resolution σ/E = stochastic/√E ⊕ constant ⊕ slope·E, added in quadrature, E in GeV.
public struct EnergyResolution: Sendable, Equatable {
  /// The stochastic term, in √GeV.
  public var stochastic: Double
  /// The constant term.
  public var constant: Double
  /// The term that grows with the energy, per GeV.
  public var slope: Double

  /// A resolution of three terms.
  public init(stochastic: Double, constant: Double, slope: Double) {
    self.stochastic = stochastic
    self.constant = constant
    self.slope = slope
  }

  /// The relative resolution at an energy in GeV.
  func relative(at energy: Double) -> Double {
    (stochastic * stochastic / energy + constant * constant + slope * slope * energy * energy)
      .squareRoot()
  }
}
