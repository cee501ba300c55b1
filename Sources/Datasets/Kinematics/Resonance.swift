/// A particle with a mass and a width, both in GeV.
public struct Resonance: Sendable, Equatable {
  /// The pole mass.
  public var mass: Double
  /// The full width.
  public var width: Double

  /// A particle with a mass and a full width in GeV.
  public init(mass: Double, width: Double) {
    self.mass = mass
    self.width = width
  }
}
