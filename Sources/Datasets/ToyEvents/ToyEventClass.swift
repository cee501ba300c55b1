/// What a toy event is to whoever looks for anomalies. The raw values are the labels of the data
/// sets.
public enum ToyEventClass: Int, CaseIterable, Sendable {
  /// The mixture that a trigger sees every day.
  case ordinary
  /// A neutral scalar that decays to four leptons.
  case fourLeptons
  /// Leptoquarks that decay to a b quark and a τ each.
  case leptoquark
  /// A neutral scalar that decays to two τ.
  case tauPair
  /// A charged scalar that decays to τν.
  case tauNeutrino

  /// The name used in data sets.
  public var name: String {
    switch self {
    case .ordinary: "ordinary"
    case .fourLeptons: "a_4l"
    case .leptoquark: "lq_btau"
    case .tauPair: "h_tautau"
    case .tauNeutrino: "hplus_taunu"
    }
  }
}

/// The hard process of a toy event. The raw values are the numbers of the data sets.
public enum ToyEventProcess: Int, CaseIterable, Sendable {
  case wBoson, multijet, zBoson, topPair, fourLeptons, leptoquark, tauPair, tauNeutrino

  /// The name used in data sets.
  public var name: String {
    switch self {
    case .wBoson: "w_lnu"
    case .multijet: "multijet"
    case .zBoson: "z_ll"
    case .topPair: "tt"
    case .fourLeptons, .leptoquark, .tauPair, .tauNeutrino: eventClass.name
    }
  }

  /// The class of the events that this process makes.
  public var eventClass: ToyEventClass {
    switch self {
    case .wBoson, .multijet, .zBoson, .topPair: .ordinary
    case .fourLeptons: .fourLeptons
    case .leptoquark: .leptoquark
    case .tauPair: .tauPair
    case .tauNeutrino: .tauNeutrino
    }
  }
}
