/// What the logic of a pipeline takes on a device: a price for each thing that `LogicCounts`
/// counts.
public struct AreaTable: Hashable, Sendable, Codable {
  /// What a device's logic is counted in: tables, or combinational cells of a table each.
  public enum Unit: String, Hashable, Sendable, Codable {
    case luts = "LUTs"
    case comb = "COMB"
  }

  /// Hundredths of what the device's logic is counted in.
  public struct Prices: Hashable, Sendable, Codable {
    public var chain = 0
    public var chainPair = 0
    public var sumBit = 0
    public var maskBit = 0
    public var maskWire = 0
    public var invertedBit = 0
    public var table = 0
    public var smallSumBit = 0

    public init(
      chain: Int = 0, chainPair: Int = 0, sumBit: Int = 0, maskBit: Int = 0, maskWire: Int = 0,
      invertedBit: Int = 0, table: Int = 0, smallSumBit: Int = 0
    ) {
      self.chain = chain
      self.chainPair = chainPair
      self.sumBit = sumBit
      self.maskBit = maskBit
      self.maskWire = maskWire
      self.invertedBit = invertedBit
      self.table = table
      self.smallSumBit = smallSumBit
    }
  }

  public let name: String
  public let provenance: Provenance
  public let unit: Unit
  public let prices: Prices

  public init(name: String, provenance: Provenance, unit: Unit, prices: Prices) {
    self.name = name
    self.provenance = provenance
    self.unit = unit
    self.prices = prices
  }

  /// AMD UltraScale+: tables of one to six inputs as Yosys counts them, inverters apart. A
  /// carry chain takes a table wherever two bits meet.
  public static let ultraScalePlus = AreaTable(
    name: "ultrascale-plus-yosys",
    provenance: Provenance(
      tool: "Yosys", version: "0.23", part: "xcup", date: "2026-11",
      method: "prices fitted to synthesis of random and trained networks, see docs/synthesis.md"),
    unit: .luts, prices: Prices(sumBit: 98, maskWire: 60, table: 100))

  /// Lattice ECP5: combinational cells as nextpnr counts them. A carry cell of two positions is
  /// two of them, and the ends of a chain take four more.
  public static let ecp5 = AreaTable(
    name: "ecp5-nextpnr",
    provenance: Provenance(
      tool: "Yosys, nextpnr-ecp5", version: "0.23, 0.11", part: "LFE5U-85F-8", date: "2026-11",
      method: "prices fitted to placed networks, random and trained, see docs/synthesis.md"),
    unit: .comb,
    prices: Prices(
      chain: 165, chainPair: 244, maskBit: 60, invertedBit: 30, smallSumBit: 70))

  /// What a pipeline takes.
  public struct Estimate: Hashable, Sendable, Codable {
    /// Tables, or what else the device's logic is counted in.
    public var luts: Int
    public var carryBits: Int
    public var adders: Int
    public var flipFlops: Int
  }

  public func estimate(_ pipeline: Pipeline) -> Estimate {
    let counts = pipeline.logicCounts
    let hundredths =
      prices.chain * counts.chains + prices.chainPair * counts.chainPairs
      + prices.sumBit * counts.sumBits + prices.maskBit * counts.maskBits
      + prices.maskWire * counts.maskWires + prices.invertedBit * counts.invertedBits
      + prices.table * counts.tables + prices.smallSumBit * counts.smallSumBits
    return Estimate(
      luts: (hundredths + 50) / 100, carryBits: counts.chainBits, adders: counts.adders,
      flipFlops: pipeline.registerBits)
  }
}
