/// What a jet was made by. The raw values are the labels of the data sets.
public enum ToyJetClass: Int, CaseIterable, Sendable {
  case gluon, quark, wBoson, zBoson, top

  /// The one-letter name used in data sets: g, q, w, z, t.
  public var name: String {
    switch self {
    case .gluon: "g"
    case .quark: "q"
    case .wBoson: "w"
    case .zBoson: "z"
    case .top: "t"
    }
  }
}
