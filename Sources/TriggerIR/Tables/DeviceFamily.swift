/// The devices that there are tables of area and delay for.
public enum DeviceFamily: String, Codable, CaseIterable, Sendable {
  /// AMD UltraScale+.
  case ultraScalePlus = "ultrascale-plus"
  /// Lattice ECP5.
  case ecp5

  public var area: AreaTable {
    switch self {
    case .ultraScalePlus: .ultraScalePlus
    case .ecp5: .ecp5
    }
  }

  public var delays: DelayTable {
    switch self {
    case .ultraScalePlus: .ultraScalePlus
    case .ecp5: .ecp5
    }
  }
}
