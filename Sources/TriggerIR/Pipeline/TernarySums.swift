import FixedPoint

/// How many words a carry chain of the Verilog adds.
public enum AdderForm: String, Hashable, Sendable, Codable, CaseIterable {
  /// Two: what every device has.
  case binary
  /// Three where a sum is read by one other alone. A chain of AMD parts takes a third word in
  /// its tables, which are two of five inputs at each position (UG574, chapter 2).
  case ternary
}

/// The sums of a pipeline that its Verilog writes with three words: each a sum or a difference,
/// one operand of which is another that nothing else reads, in the same stage and layer.
public struct TernarySums: Hashable, Sendable {
  /// A sum that has no word of its own, but is written in the one that reads it.
  public struct Inner: Hashable, Sendable {
    public let node: Int
    /// The operand of the outer sum that stands for it.
    public let operand: Int
    /// What the operand is: the inner sum × 2^shift.
    public let shift: Int
  }

  /// The inner sum of each outer one.
  public private(set) var inner: [Int: Inner] = [:]
  /// The nodes without a word: inner sums, and the inversions between them and the outer ones.
  public private(set) var wordless: Set<Int> = []

  /// None: every sum has two words.
  public init() {}

  /// The sums of a pipeline, by its form of adders. Each takes in one other at most, the wider
  /// one of two.
  public init(of pipeline: Pipeline) {
    if pipeline.adders == .binary { return }
    let circuit = pipeline.circuit
    var readers = [Int](repeating: 0, count: circuit.nodes.count)
    for node in circuit.nodes { for operand in node.operation.operands { readers[operand] += 1 } }
    for output in circuit.outputs { readers[output.node] += 1 }
    for (index, node) in circuit.nodes.enumerated() where circuit.isChainOfTwo(node) {
      var best: (inner: Inner, path: [Int])?
      var width = 0
      for operand in node.operation.operands {
        guard let found = circuit.innerSum(behind: operand, readers) else { continue }
        let sum = found.inner.node
        if inner[sum] == nil, pipeline.stages[sum] == pipeline.stages[index],
          circuit.nodes[sum].origin.layer == node.origin.layer,
          circuit.nodes[sum].interval.width > width
        {
          (best, width) = (found, circuit.nodes[sum].interval.width)
        }
      }
      guard let best else { continue }
      inner[index] = best.inner
      wordless.formUnion(best.path)
    }
  }
}

extension Circuit {
  /// A word that a sum adds or subtracts: a node × 2^shift.
  public struct Addend: Hashable, Sendable {
    public let node: Int
    public let shift: Int
    public let isNegative: Bool
  }

  /// The words of a sum or difference, the first of which is never subtracted; those of its inner
  /// sum in the place of the operand that stands for it. None of other operations.
  public func addends(of index: Int, _ sums: TernarySums = TernarySums()) -> [Addend] {
    let (pair, subtracts): ([(node: Int, shift: Int)], Bool)
    switch nodes[index].operation {
    case .add(let a, let b, let shift): (pair, subtracts) = ([(a, 0), (b, shift)], false)
    case .subtract(let a, let b, let shift): (pair, subtracts) = ([(a, 0), (b, shift)], true)
    case .input, .constant, .shift, .negate, .multiply, .maximum, .minimum, .less, .select,
      .lookup, .quantize:
      return []
    }
    return zip(pair, [false, subtracts]).flatMap { word, isNegative -> [Addend] in
      guard let inner = sums.inner[index], inner.operand == word.node else {
        return [Addend(node: word.node, shift: word.shift, isNegative: isNegative)]
      }
      return addends(of: inner.node).map {
        Addend(
          node: $0.node, shift: $0.shift + inner.shift + word.shift,
          isNegative: $0.isNegative != isNegative)
      }
    }
  }

  /// Whether a node is a sum or a difference that takes a carry chain.
  fileprivate func isChainOfTwo(_ node: Node) -> Bool {
    switch node.operation {
    case .add(let a, let b, _), .subtract(let a, let b, _):
      a != b && !node.interval.isConstant && bitInversion(node) == nil && !isConcatenation(node)
    case .input, .constant, .shift, .negate, .multiply, .maximum, .minimum, .less, .select,
      .lookup, .quantize:
      false
    }
  }

  /// The sum that an operand is, through shifts and words that are turned over twice, where each
  /// of these has one reader; and all nodes on the way that have words.
  fileprivate func innerSum(
    behind operand: Int, _ readers: [Int]
  ) -> (inner: TernarySums.Inner, path: [Int])? {
    var (node, shift, path) = (operand, 0, [Int]())
    while readers[node] == 1 {
      if case .shift(let a, by: let power) = nodes[node].operation {
        (node, shift) = (a, shift + power)
      } else if let twice = turnedOverTwice(node, readers) {
        path += [node, twice.between]
        node = twice.word
      } else {
        guard isChainOfTwo(nodes[node]) else { return nil }
        return (.init(node: node, operand: operand, shift: shift), path + [node])
      }
    }
    return nil
  }

  /// What a node turns over a second time, c − (c − x), and the node between.
  private func turnedOverTwice(_ node: Int, _ readers: [Int]) -> (word: Int, between: Int)? {
    guard case .subtract(let c, let between, shift: 0) = nodes[node].operation,
      case .subtract(c, let word, shift: 0) = nodes[between].operation,
      nodes[c].interval.isConstant, readers[between] == 1
    else { return nil }
    return (word, between)
  }
}
