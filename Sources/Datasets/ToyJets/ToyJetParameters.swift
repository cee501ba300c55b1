/// The physics parameters of the toy jets; energies in GeV, angles in radians.
///
/// The defaults were tuned until the sixteen observables resembled those of fully
/// simulated jets; docs/toy-jets.md shows how far they do.
public struct ToyJetParameters: Sendable, Equatable {
  /// The W boson.
  public var wBoson = Resonance(mass: 80.38, width: 2.085)
  /// The Z boson.
  public var zBoson = Resonance(mass: 91.19, width: 2.495)
  /// The top quark.
  public var top = Resonance(mass: 172.8, width: 1.42)
  /// The mass of the b quark, which shuts its dead cone.
  public var bottomMass = 4.8

  /// The smallest transverse momentum of the parent …
  public var transverseMomentum = 1000.0
  /// … the mean of the exponential tail above it …
  public var transverseMomentumTail = 35.0
  /// … and that of gluons, whose initial states radiate more.
  public var gluonTransverseMomentumTail = 280.0
  /// The radius parameter of the anti-kT jets.
  public var radius = 0.4
  /// The transverse momenta of the jets that are kept; others are simulated again, so
  /// a window that jets cannot reach is never left.
  public var jetTransverseMomentum = 950.0...1600.0
  /// The radius of the disc in (η, φ) around the parent in which particles are seen.
  public var acceptance = 0.8

  /// The strong coupling at the Z mass.
  public var couplingAtZ = 0.12
  /// The smallest relative transverse momentum of an emission.
  public var cutoff = 0.8
  /// The number of light flavours a gluon can split to.
  public var flavours = 3.0
  /// The largest angle of emission from the parton of a light jet, in the laboratory.
  public var jetEmissionAngle = 0.93
  /// The largest angle of emission from the products of a decay, in the parent's rest frame.
  public var decayEmissionAngle = 2.0

  /// The power a of the fragmentation function (1+a)(1−x)^a.
  public var fragmentationPower = 1.46
  /// How much denser than a quark's the chain of hadrons of a gluon is.
  public var gluonDensity = 2.25
  /// The width of a hadron's transverse momentum, for each of two axes.
  public var hadronTransverse = 0.34
  /// The smallest energy of a hadron in the frame where its parton was showered.
  public var hadronEnergy = 0.1
  /// The share of charged hadrons.
  public var chargedShare = 0.6
  /// The share of long-lived neutral hadrons; the rest are π⁰.
  public var neutralShare = 0.12

  /// The mean number of initial-state emissions in the acceptance.
  public var initialStateMean = 0.12
  /// The smallest and largest transverse momentum of an initial-state emission, log-uniform.
  public var initialStateRange = 3.0...125.0
  /// The mean number of particles of the underlying event in the acceptance.
  public var underlyingMean = 8.0
  /// The mean transverse momentum of a particle of the underlying event.
  public var underlyingTransverse = 0.7

  /// The smallest transverse momentum of a particle that the detector sees.
  public var threshold = 0.3
  /// The angular resolution of tracks.
  public var trackAngle = 0.00045
  /// The momentum resolution of tracks.
  public var trackResolution = EnergyResolution(stochastic: 0, constant: 0.01, slope: 0.0001)
  /// The cell size of the electromagnetic calorimeter in η and φ.
  public var electromagneticCell = 0.002
  /// The energy resolution for photons.
  public var electromagneticResolution = EnergyResolution(stochastic: 0.1, constant: 0.01, slope: 0)
  /// The cell size of the hadronic calorimeter in η and φ.
  public var hadronicCell = 0.04
  /// The energy resolution for neutral hadrons.
  public var hadronicResolution = EnergyResolution(stochastic: 0.6, constant: 0.05, slope: 0)

  /// The softest share of a branch that the groomer keeps, z_cut.
  public var groomingCut = 0.1

  /// The default parameters.
  public static let `default` = ToyJetParameters()

  /// The default parameters, to be changed one by one.
  public init() {}
}
