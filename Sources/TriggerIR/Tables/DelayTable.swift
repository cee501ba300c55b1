import FixedPoint

/// How long each operation takes, in picoseconds: what the scheduler believes.
///
/// An operation costs one logic level with its wiring; carry chains add a delay per bit. The
/// registers at both ends of a stage take a fixed part of the clock period.
public struct DelayTable: Hashable, Sendable, Codable {
  public let name: String
  public let provenance: Provenance
  /// A lookup table and the net behind it.
  public let level: Int
  /// Getting onto and off a carry chain, beyond a level.
  public let carryEntry: Int
  /// Each bit of a carry chain.
  public let carryPerBit: Int
  /// Clock to output and set-up of the registers around a stage.
  public let registers: Int
  /// What each doubling of the readers of a word adds to its net.
  public let fanOut: Int
  /// A sum of so few bits that a table makes each, its net included; 0 where it is a chain.
  public let smallSum: Int

  public init(
    name: String, provenance: Provenance, level: Int, carryEntry: Int, carryPerBit: Int,
    registers: Int, fanOut: Int = 0, smallSum: Int = 0
  ) {
    self.name = name
    self.provenance = provenance
    self.level = level
    self.carryEntry = carryEntry
    self.carryPerBit = carryPerBit
    self.registers = registers
    self.fanOut = fanOut
    self.smallSum = smallSum
  }

  /// One unit an operation: schedules that a person can check by hand, for tests.
  public static let unit = DelayTable(
    name: "unit",
    provenance: Provenance(
      tool: "none", version: "-", part: "none", date: "2026-11",
      method: "one picosecond an operation"),
    level: 1, carryEntry: 0, carryPerBit: 0, registers: 0)

  /// A cautious estimate for AMD UltraScale+ at speed grade −2.
  public static let ultraScalePlus = DelayTable(
    name: "ultrascale-plus-estimate",
    provenance: Provenance(
      tool: "none", version: "-", part: "xcvu13p-2", date: "2026-11",
      method: "an estimate: a LUT of 0.15 ns with 0.40 ns of net, 0.15 ns onto a carry chain and "
        + "15 ps a bit along it, 0.20 ns for the registers; not measured"),
    level: 550, carryEntry: 150, carryPerBit: 15, registers: 200)

  /// Lattice ECP5 at speed grade 8, as nextpnr places and routes networks.
  public static let ecp5 = DelayTable(
    name: "ecp5-nextpnr",
    provenance: Provenance(
      tool: "Yosys, nextpnr-ecp5", version: "0.23, 0.11", part: "LFE5U-85F-8", date: "2026-11",
      method: "fitted to placed networks, random and trained, see docs/synthesis.md"),
    level: 580, carryEntry: 570, carryPerBit: 17, registers: 1060, fanOut: 130, smallSum: 500)

  /// The delays of all nodes, each with the nets that it reads.
  public func delays(in circuit: Circuit) -> [Int] {
    let logic = circuit.nodes.map { delay(of: $0, in: circuit) }
    if fanOut == 0 { return logic }
    // A wire hands the readers on to the word that it is a part of.
    var roots = Array(circuit.nodes.indices)
    var readers = Array(repeating: 0, count: circuit.nodes.count)
    var readBySmallSums: Set<Int> = []
    let operands = circuit.nodes.map { node in
      node.operation.operands.filter { !circuit.nodes[$0].interval.isConstant }
    }
    for index in circuit.nodes.indices {
      if logic[index] == 0, let wire = operands[index].last { roots[index] = roots[wire] }
      if logic[index] > 0 {
        let isSmall = smallSum > 0 && circuit.isSmallSum(circuit.nodes[index])
        for root in Set(operands[index].map { roots[$0] }) {
          // Those of one sum read bits of their own each.
          if isSmall, !readBySmallSums.insert(root).inserted { continue }
          readers[root] += 1
        }
      }
    }
    return circuit.nodes.indices.map { index in
      if logic[index] == 0 { return 0 }
      let most = operands[index].map { readers[roots[$0]] }.max() ?? 0
      if smallSum > 0, circuit.isSmallSum(circuit.nodes[index]) { return logic[index] }
      return logic[index] + fanOut * (Int.bitWidth - most.leadingZeroBitCount)
    }
  }

  /// The delay of a node's logic, without the nets that grow with their readers.
  ///
  /// Slices and shifts are wires. A constant operand or a negation is charged like any other:
  /// it needs the same chain; but bits that are only turned over are so in the table that reads
  /// them.
  public func delay(of node: Circuit.Node, in circuit: Circuit) -> Int {
    func carry(_ bits: Int) -> Int { level + carryEntry + carryPerBit * bits }
    func interval(_ operand: Int) -> FixedInterval { circuit.nodes[operand].interval }
    switch node.operation {
    case .input, .constant, .shift, .quantize: return 0
    case .negate: return carry(node.interval.width)
    case .add, .subtract:
      if circuit.bitInversion(node) != nil || circuit.isConcatenation(node) { return 0 }
      if smallSum > 0, circuit.isSmallSum(node) { return smallSum }
      return carry(node.interval.width - circuit.copiedBits(node))
    case .maximum(let a, let b), .minimum(let a, let b):
      // Against zero the sign bit decides and masks the word: one level.
      let againstZero = interval(a) == .zero || interval(b) == .zero
      return againstZero ? level : carry(circuit.comparedBits(a, b)) + level
    case .less(let a, let b):
      // Six bits against a constant are one table.
      if interval(a).isConstant, interval(b).width <= 6 { return level }
      if circuit.testsForZero(node) { return lookup(argumentBits: interval(a).width) }
      return interval(b) == .zero ? 0 : carry(circuit.comparedBits(a, b))
    case .select: return circuit.isChoiceOfConstants(node) ? 0 : level
    case .multiply(let a, let b):
      // A tree of adders, one for each bit of the narrower operand.
      let rows = max(1, min(interval(a).width, interval(b).width))
      let depth = Int.bitWidth - (rows - 1).leadingZeroBitCount
      return level + depth * carry(node.interval.width)
    case .lookup(let a, table: _): return lookup(argumentBits: interval(a).width)
    }
  }

  /// Six bits address a table of the device; seven and eight select among four of them by the
  /// multiplexers beside, which take what getting onto a carry chain takes; each two more
  /// bits are another level of four to one.
  private func lookup(argumentBits bits: Int) -> Int {
    if bits == 0 { return 0 }
    return bits <= 6 ? level : level + carryEntry + (max(0, bits - 8) + 1) / 2 * level
  }
}
