import FixedPoint

/// What the Verilog of a pipeline is made of, before a device is chosen: the quantities that an
/// area table prices.
public struct LogicCounts: Hashable, Sendable, Codable {
  /// Sums, differences and negations.
  public var adders = 0
  /// Carry chains: those of adders but small sums, and those of comparisons.
  public var chains = 0
  /// The positions of all chains, and of small sums.
  public var chainBits = 0
  /// The cells of two positions that all chains take.
  public var chainPairs = 0
  /// The positions at which two bits meet that both vary; those that repeat a pair of bits, as
  /// extended signs do, count once.
  public var sumBits = 0
  /// The positions of small sums, each made by a table where chains cost more.
  public var smallSumBits = 0
  /// Bits of rectifiers and selections.
  public var maskBits = 0
  /// Of these the ones that need wires: the second operand of a chain in the same stage is taken
  /// in by the chain's own tables where they have inputs to spare.
  public var maskWires = 0
  /// Bits that chains read turned over.
  public var invertedBits = 0
  /// Tables of six inputs for functions of few bits: lookups and tests for zero.
  public var tables = 0

  public init() {}
}

extension Pipeline {
  /// Counts what the pipeline is made of, as `VerilogBackend` writes it: bits of a sum below the
  /// other operand are copied, sums of words that do not overlap are wires.
  public var logicCounts: LogicCounts {
    var counter = LogicCounter(pipeline: self)
    for index in circuit.nodes.indices { counter.count(index) }
    for output in circuit.outputs { counter.needWire(output.node) }
    return counter.finished()
  }
}

private struct LogicCounter {
  let pipeline: Pipeline
  /// The sums that are written with three words.
  let ternary: TernarySums
  var counts = LogicCounts()
  /// Words made by tables that something reads as they are.
  var wires: Set<Int> = []
  /// For each word whether a chain reads its highest bit and the others turned over.
  var inversions: [Int: (top: Bool, rest: Bool)] = [:]

  private var circuit: Circuit { pipeline.circuit }

  init(pipeline: Pipeline) {
    self.pipeline = pipeline
    ternary = TernarySums(of: pipeline)
  }

  private func interval(_ node: Int) -> FixedInterval { circuit.nodes[node].interval }

  mutating func finished() -> LogicCounts {
    counts.maskWires = wires.reduce(0) { $0 + interval($1).width }
    for (node, turned) in inversions {
      counts.invertedBits += (turned.top ? 1 : 0) + (turned.rest ? interval(node).width - 1 : 0)
    }
    return counts
  }

  mutating func count(_ index: Int) {
    let node = circuit.nodes[index]
    guard node.isLogic, !ternary.wordless.contains(index) else { return }
    if ternary.inner[index] != nil { return sumOfThree(index) }
    let stage = pipeline.stages[index]
    switch node.operation {
    case .input, .constant, .shift, .quantize: break
    case .negate(let a):
      counts.adders += 1
      chain(node.interval.width)
      read(a, in: stage, absorbed: true)
    case .add(let a, let b, let shift): sum(node, a, b, shift, subtracts: false, stage)
    case .subtract(let a, let b, let shift): sum(node, a, b, shift, subtracts: true, stage)
    case .maximum(let a, let b), .minimum(let a, let b):
      counts.maskBits += node.interval.width
      for operand in [a, b] { needWire(operand) }
      if interval(a) != .zero, interval(b) != .zero { compare(a, b) }
    case .select(let condition, let then, let otherwise):
      if circuit.isChoiceOfConstants(node) { break }
      counts.maskBits += node.interval.width
      for operand in [condition, then, otherwise] { needWire(operand) }
    case .less(let a, let b):
      for operand in [a, b] { needWire(operand) }
      if interval(a).isConstant, interval(b).width <= 6 {
        counts.tables += 1
      } else if let bits = highBits(of: a, below: b) {
        counts.tables += max(1, (bits + 3) / 5)
      } else if interval(b) != .zero {
        compare(a, b)
      }
    case .multiply(let a, let b):
      // A chain for each bit of the narrower operand.
      for _ in 0..<min(interval(a).width, interval(b).width) { chain(node.interval.width) }
      counts.sumBits += interval(a).width * interval(b).width / (a == b ? 2 : 1)
    case .lookup(let a, table: _):
      needWire(a)
      // A table of the device holds 64 entries of one bit; those beside it are joined by
      // multiplexers up to 256, and by a table for each four beyond.
      let entries = Int(interval(a).upper - interval(a).lower) + 1
      counts.tables +=
        node.interval.width * ((entries + 63) / 64 + ((entries + 255) / 256 + 1) / 3)
    }
  }

  private mutating func chain(_ bits: Int) {
    counts.chains += 1
    counts.chainBits += bits
    counts.chainPairs += (bits + 1) / 2
  }

  private mutating func sum(
    _ node: Circuit.Node, _ a: Int, _ b: Int, _ shift: Int, subtracts: Bool, _ stage: Int
  ) {
    if circuit.bitInversion(node) != nil {
      for operand in [a, b] { read(operand, in: stage, absorbed: true) }
      return
    }
    if circuit.isConcatenation(node) {
      for operand in [a, b] { needWire(operand) }
      return
    }
    let range = node.interval
    let (x, y) = (interval(a), interval(b))
    let copied = circuit.copiedBits(node)
    counts.adders += 1
    if circuit.isSmallSum(node) {
      counts.chainBits += range.width - copied
      counts.smallSumBits += range.width - copied
    } else {
      chain(range.width - copied)
    }
    let low = range.exponent + copied
    var pairs: Set<BitPair> = []
    for position in low..<(range.exponent + range.width) {
      if let first = bit(x, position - x.exponent),
        let second = bit(y, position - y.exponent - shift)
      {
        pairs.insert(BitPair(first: first, second: second))
      }
    }
    counts.sumBits += pairs.count
    let isSwapped = !subtracts && circuit.swapsOperands(ofSum: a, b)
    read(isSwapped ? b : a, in: stage, absorbed: false)
    read(isSwapped ? a : b, in: stage, absorbed: true)
    for operand in [a, b] { noteInversion(operand) }
  }

  /// A chain of three words takes a table wherever two of them vary, and each of them as a wire.
  private mutating func sumOfThree(_ index: Int) {
    let range = interval(index)
    let words = circuit.addends(of: index, ternary)
    let varying = (range.exponent..<range.exponent + range.width).filter { position in
      let bits = words.filter {
        bit(interval($0.node), position - interval($0.node).exponent - $0.shift) != nil
      }
      return bits.count > 1
    }
    counts.adders += 1
    chain(range.exponent + range.width - (varying.first ?? range.exponent))
    counts.sumBits += varying.count
    for word in words {
      needWire(word.node)
      noteInversion(word.node)
    }
  }

  private struct BitPair: Hashable {
    var first: Int
    var second: Int
  }

  /// The bits that tell whether a word is below a power of two: those from it on.
  private func highBits(of a: Int, below b: Int) -> Int? {
    let (x, c) = (interval(a), interval(b))
    guard !x.isConstant, c.isConstant, c.lower > 0, c.lower & (c.lower - 1) == 0 else {
      return nil
    }
    return max(1, x.width + x.exponent - c.exponent - c.lower.trailingZeroBitCount)
  }

  /// The bit of a word at a position, the sign above it; nil where it never varies.
  private func bit(_ word: FixedInterval, _ position: Int) -> Int? {
    guard !word.isConstant, position >= 0 else { return nil }
    return position < word.width ? position : word.isSigned ? word.width - 1 : nil
  }

  private mutating func compare(_ a: Int, _ b: Int) {
    let bits = circuit.comparedBits(a, b)
    chain(bits)
    if !interval(a).isConstant, !interval(b).isConstant { counts.sumBits += bits }
    for operand in [a, b] { noteInversion(operand) }
  }

  private mutating func read(_ node: Int, in stage: Int, absorbed: Bool) {
    let root = root(node)
    if !absorbed || pipeline.stages[root] != stage { needWire(root) }
  }

  mutating func needWire(_ node: Int) {
    let root = root(node)
    switch circuit.nodes[root].operation {
    case .maximum, .minimum, .select: wires.insert(root)
    default: break
    }
  }

  /// The word whose bits a shift or slice reads.
  private func root(_ node: Int) -> Int {
    var root = node
    while true {
      switch circuit.nodes[root].operation {
      case .shift(let a, by: _), .quantize(let a, _): root = a
      default: return root
      }
    }
  }

  /// Follows complements down to the word that is turned over.
  private mutating func noteInversion(_ node: Int) {
    var (node, top, rest) = (node, false, false)
    while true {
      switch circuit.nodes[node].operation {
      case .shift(let a, by: _): node = a
      case .quantize(let a, _):
        node = a
        top = rest
      default:
        guard let inversion = circuit.bitInversion(circuit.nodes[node]) else {
          guard !interval(node).isConstant, top || rest else { return }
          let known = inversions[node] ?? (top: false, rest: false)
          inversions[node] = (top: known.top || top, rest: known.rest || rest)
          return
        }
        node = inversion.operand
        top = top != inversion.top
        rest = rest != inversion.rest
      }
    }
  }
}
