/// The physics parameters of the toy events; energies in GeV.
///
/// Masses, widths and branching fractions are rounded from the Review of Particle Physics; the
/// rest are effective numbers, chosen for plausible trigger objects (docs/toy-events.md).
public struct ToyEventParameters: Sendable, Equatable {
  /// The shares of W → ℓν, multijet, Z → ℓℓ and tt̄ among the ordinary events that are kept; only
  /// their ratios matter.
  public var wBosonShare = 0.592
  public var multijetShare = 0.338
  public var zBosonShare = 0.067
  public var topPairShare = 0.003

  /// The particles that decay.
  public var wBoson = Resonance(mass: 80.38, width: 2.085)
  public var zBoson = Resonance(mass: 91.19, width: 2.495)
  public var top = Resonance(mass: 172.8, width: 1.42)
  public var rho = Resonance(mass: 0.775, width: 0.149)
  public var bottomMass = 4.8
  public var charmMass = 1.5
  public var tauMass = 1.777
  public var muonMass = 0.1057
  public var electronMass = 0.000511
  public var pionMass = 0.1396
  /// The mass that stands for the three and more pions of other τ decays.
  public var manyPionMass = 1.2
  /// The masses of the signals: the scalar of the four leptons, which must be above 8 and below
  /// 55 GeV so that both Z are virtual, the leptoquark, and the neutral and the charged scalar.
  public var fourLeptonMass = 50.0
  public var leptoquarkMass = 80.0
  public var tauPairMass = 60.0
  public var tauNeutrinoMass = 60.0

  /// The branching fractions of W → ℓν, for each lepton; the rest are quarks.
  public var wToLepton = 0.1086
  /// The branching fractions of the τ to eνν, μνν, πν and ρν; the rest are more pions.
  public var tauToElectron = 0.178
  public var tauToMuon = 0.174
  public var tauToPion = 0.108
  public var tauToRho = 0.255
  /// The share of b jets with an electron from the decay, and of those with a muon.
  public var bottomToLepton = 0.11

  /// The transverse momentum of W and Z, and of A, h and h±.
  public var bosonSpectrum = MomentumSpectrum(scale: 8, power: 2)
  public var scalarSpectrum = MomentumSpectrum(scale: 18, power: 2.5)
  /// The transverse momentum of pairs of top quarks and of leptoquarks …
  public var pairSpectrum = MomentumSpectrum(scale: 35, power: 2.5)
  /// … and the momentum of one of the pair in the pair's rest frame.
  public var topSpectrum = MomentumSpectrum(scale: 190, power: 3)
  public var leptoquarkSpectrum = MomentumSpectrum(scale: 90, power: 3)
  /// The standard deviations of the rapidity of a resonance and of a pair.
  public var resonanceRapidity = 1.8
  public var pairRapidity = 1.0

  /// The smallest transverse momentum of multijet partons, and the power with which it falls.
  public var multijetMinimum = 20.0
  public var multijetPower = 5.0
  /// The standard deviations of mean and half difference of the rapidities of the two partons.
  public var multijetBoost = 1.5
  public var multijetSplit = 0.9
  /// The share of multijet events with a pair of b quarks.
  public var bottomPairShare = 0.05

  /// The standard deviation of an initial-state parton's rapidity about that of the hard process.
  public var initialStateRapidity = 2.0
  /// The chance that an initial-state parton splits, tried again on each part, and the smallest
  /// transverse momentum with which it does.
  public var splittingChance = 0.35
  public var splittingMinimum = 20.0

  /// The mean number of pairs of pile-up jets, their smallest transverse momentum, the power with
  /// which it falls, and the largest pseudorapidity.
  public var pileupMean = 1.5
  public var pileupMinimum = 10.0
  public var pileupPower = 6.0
  public var pileupRange = 4.7

  /// The shares of jets and of hadronic τ that look like an electron or photon, and of jets with a
  /// muon from a decay in flight.
  public var jetToPhoton = 0.01
  public var tauToPhoton = 0.1
  public var jetToMuon = 0.002
  /// The shares of the jet's momentum that such a photon and such a muon take.
  public var photonShare = 0.7...1.0
  public var muonShare = 0.3...0.9

  /// The detector and its trigger.
  public var trigger = ToyTriggerParameters()

  /// The default parameters.
  public static let `default` = ToyEventParameters()

  /// The default parameters, to be changed one by one.
  public init() {}
}

/// The parameters of the detector and the trigger: momenta in GeV, transverse to the beam.
public struct ToyTriggerParameters: Sendable, Equatable {
  /// The largest |η| of electrons and photons, muons, jets, and of what counts for the missing
  /// energy.
  public var photonRange = 3.0
  public var muonRange = 2.4
  public var jetRange = 4.0
  public var calorimeterRange = 5.0
  /// The smallest momenta of candidates.
  public var photonThreshold = 5.0
  public var muonThreshold = 3.0
  public var jetThreshold = 15.0
  /// The chances that an electron or photon, and a muon, in the acceptance is found.
  public var photonEfficiency = 0.95
  public var muonEfficiency = 0.9

  /// The resolution of electrons and photons.
  public var photonResolution = EnergyResolution(stochastic: 0.2, constant: 0.03, slope: 0)
  /// The resolution of hadrons.
  public var jetResolution = EnergyResolution(stochastic: 1.0, constant: 0.08, slope: 0)
  /// The relative resolution of a muon's curvature.
  public var muonResolution = 0.2
  /// The standard deviation of the missing momentum for each of two axes, from what makes no jets.
  public var softResolution = 9.0

  /// The radius in (η, φ) of jets.
  public var jetRadius = 0.4
  /// The least share of the jet around it that an electron or photon must have.
  public var isolationShare = 0.7

  /// The momentum that one electron, photon or muon of every kept event has at least.
  public var leptonMinimum = 23.0

  /// The default parameters, to be changed one by one.
  public init() {}
}

/// Momenta p from zero to a maximum with the density p / (1 + p²/scale²)^power, which rises, turns
/// near the scale and falls with the power 2 · power − 1.
public struct MomentumSpectrum: Sendable, Equatable {
  /// The scale in GeV, positive.
  public var scale: Double
  /// The power, above 1.
  public var power: Double
  /// The largest momentum in GeV.
  public var maximum: Double

  /// A spectrum of a scale and a maximum in GeV.
  public init(scale: Double, power: Double, maximum: Double = 1000) {
    self.scale = scale
    self.power = power
    self.maximum = maximum
  }

  /// A momentum in GeV, by inverting the distribution function 1 − (1 + p²/scale²)^(1 − power).
  package func draw(_ random: inout SeededGenerator) -> Double {
    let end = maximum / scale
    let beyond = PortableMath.pow(1 + end * end, 1 - power)
    let left = 1 - random.uniform() * (1 - beyond)
    return scale * max(0, PortableMath.pow(left, 1 / (1 - power)) - 1).squareRoot()
  }
}
