import FixedPoint

/// How many lookup tables each operation takes: the estimate of a report.
public struct AreaTable: Hashable, Sendable, Codable {
  public let name: String
  public let provenance: Provenance

  public init(name: String, provenance: Provenance) {
    self.name = name
    self.provenance = provenance
  }

  /// One lookup table a bit, on devices with a carry chain beside each table.
  public static let lutPerBit = AreaTable(
    name: "lut-per-bit",
    provenance: Provenance(
      tool: "none", version: "-", part: "any with 6-input tables and carry chains",
      date: "2026-11",
      method: "an estimate: one lookup table for each bit that an operation computes"))

  /// What a circuit takes, by this table.
  public struct Estimate: Hashable, Sendable, Codable {
    public var luts = 0
    public var carryBits = 0
    public var adders = 0
    public var flipFlops = 0
  }

  public func estimate(_ pipeline: Pipeline) -> Estimate {
    var total = Estimate()
    for node in pipeline.circuit.nodes {
      let bits = chargedBits(node, in: pipeline.circuit)
      total.luts += bits
      switch node.operation {
      case .add, .subtract, .negate:
        if bits == 0 { continue }
        total.adders += 1
        total.carryBits += bits
      case .less(let a, _):
        let isTable = bits == 1 && pipeline.circuit.nodes[a].interval.isConstant
        total.carryBits += isTable || pipeline.circuit.testsForZero(node) ? 0 : bits
      case .input, .constant, .shift, .multiply, .maximum, .minimum, .select, .lookup, .quantize:
        break
      }
    }
    total.flipFlops = pipeline.registerBits
    return total
  }

  /// The bits of a node that need a table. An adder's low bits under the other operand are
  /// copied, and need none.
  private func chargedBits(_ node: Circuit.Node, in circuit: Circuit) -> Int {
    func interval(_ operand: Int) -> FixedInterval { circuit.nodes[operand].interval }
    switch node.operation {
    case .input, .constant, .shift, .quantize: return 0
    case .negate: return node.interval.width
    case .add(_, let b, let shift), .subtract(_, let b, let shift):
      if circuit.bitInversion(node) != nil || circuit.isConcatenation(node) { return 0 }
      let copied = max(0, interval(b).exponent + shift - node.interval.exponent)
      return max(0, node.interval.width - copied)
    case .maximum(let a, let b), .minimum(let a, let b):
      let againstZero = interval(a) == .zero || interval(b) == .zero
      return againstZero ? node.interval.width : 2 * node.interval.width
    case .less(let a, let b):
      if interval(a).isConstant, interval(b).width <= 6 { return 1 }
      if circuit.testsForZero(node) { return (interval(a).width + 4) / 5 }
      return interval(b) == .zero ? 0 : max(interval(a).width, interval(b).width)
    case .select: return node.interval.width
    case .multiply(let a, let b):
      let cells = interval(a).width * interval(b).width
      return a == b ? (cells + 1) / 2 : cells
    case .lookup(let a, table: _):
      if node.interval.isConstant { return 0 }
      // A table of the device holds 64 entries of one bit; those beside it are joined by
      // multiplexers up to 256, and by a table for each four beyond.
      let entries = Int(interval(a).upper - interval(a).lower) + 1
      let blocks = (entries + 255) / 256
      return node.interval.width * ((entries + 63) / 64 + (blocks + 1) / 3)
    }
  }
}
