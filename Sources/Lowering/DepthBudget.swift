import CMVM
import FixedPoint
import TriggerIR

/// How deep each element of a network may lie, in adders from the inputs.
///
/// The least depth of the network is that of its longest way when each sum is a balanced tree
/// over its terms, with each term as deep as it is (Kraft's inequality; compare Golumbic,
/// "Combinatorial merging", IEEE Trans. Comput. 25, 1976). From the outputs back, each element
/// then gets the depth that it may have without making the network deeper: neurons beside the
/// longest ways may share more. A matrix is given these depths of its inputs and outputs, so
/// that all can be solved at once.
package struct DepthBudget: Sendable {
  /// For each element of each layer, the most depth it has where every matrix keeps to its own.
  package private(set) var depths: [[Int]] = []

  /// A sum, or any operation on words that takes as many levels as one, and levels behind it.
  private struct Sum {
    var terms: [Term] = []
    var levels = 0
  }

  /// Signed digits of an element of another layer.
  private struct Term {
    let layer: Int
    let element: Int
    var digits = 1
  }

  /// - Parameters:
  ///   - types: Those of the graph.
  ///   - extra: Levels that the network may take beyond the least, 0 or more.
  package init(_ graph: LayerGraph, _ types: [TensorType], extra: Int) throws {
    var sums = try graph.layers.indices.map { layer in
      try Self.sums(of: layer, in: graph, types).map { sum in
        // Constants are there from the start, and fold into other constants.
        Sum(
          terms: sum.terms.filter { !types[$0.layer].elements[$0.element].isConstant },
          levels: sum.levels)
      }
    }
    for (layer, levels) in Self.shares(of: extra, among: sums, of: graph) {
      for element in sums[layer].indices { sums[layer][element].levels += levels }
    }
    var earliest: [[Int]] = []
    for layer in sums { earliest.append(layer.map { Self.depth(of: $0, earliest) }) }
    let deepest = graph.outputs.flatMap { earliest[$0] }.max() ?? 0
    var latest = earliest.map { $0.map { _ in deepest } }
    for layer in sums.indices.reversed() {
      for (element, sum) in sums[layer].enumerated() {
        let room = latest[layer][element] - sum.levels
        let common = Self.commonDepth(of: sum.terms, earliest, within: room)
        for term in sum.terms {
          let allowed = max(earliest[term.layer][term.element], common)
          latest[term.layer][term.element] = min(latest[term.layer][term.element], allowed)
        }
      }
    }
    for (layer, sums) in sums.enumerated() {
      let isContraction = graph.layers[layer].operation.isContraction
      depths.append(
        zip(sums, latest[layer]).map { sum, latest in
          isContraction && !sum.terms.isEmpty ? latest : Self.depth(of: sum, depths)
        })
    }
  }

  /// The depth that the sum of products of an element may have, its bias excluded.
  func deadline(ofProducts element: Int, layer: Int) -> Int {
    depths[layer][element] - Self.biasLevels
  }

  /// The levels beyond the least that each layer of weights gets: one after the other, the layer
  /// of most digits first, where a level saves most.
  private static func shares(
    of extra: Int, among sums: [[Sum]], of graph: LayerGraph
  ) -> [(layer: Int, levels: Int)] {
    let layers = sums.indices.filter { graph.layers[$0].operation.isContraction }
    let digits = layers.map { layer in
      sums[layer].reduce(0) { $0 + $1.terms.reduce(0) { $0 + $1.digits } }
    }
    let order = layers.indices.sorted { (digits[$1], $0) < (digits[$0], $1) }
    return order.enumerated().map { rank, index in
      (layers[index], (extra + layers.count - 1 - rank) / layers.count)
    }
  }

  /// A neuron's constant, which every sum of signed words has in the end.
  private static let biasLevels = 1

  private static func depth(of sum: Sum, _ depths: [[Int]]) -> Int {
    if sum.terms.isEmpty { return 0 }
    let terms = sum.terms.map { (depths[$0.layer][$0.element], $0.digits) }
    return sum.levels + kraftDepth(terms)
  }

  /// ⌈log₂ Σ digits · 2^depth⌉.
  private static func kraftDepth(_ terms: [(depth: Int, digits: Int)]) -> Int {
    let deepest = terms.reduce(0) { max($0, $1.depth) }
    // Relative to the deepest, so that deep networks stay within the exponents of a double.
    var sum = KraftSum()
    for term in terms { sum.add(term.depth - deepest, times: term.digits) }
    return deepest + sum.depth
  }

  /// The greatest depth that all terms may have at once, those that are deeper by themselves
  /// as they are.
  private static func commonDepth(
    of terms: [Term], _ earliest: [[Int]], within room: Int
  ) -> Int {
    if terms.isEmpty { return room }
    let own = terms.map { (depth: earliest[$0.layer][$0.element], digits: $0.digits) }
    let least = own.reduce(Int.max) { min($0, $1.depth) }
    var common = room
    while common > least,
      kraftDepth(own.map { (max($0.depth, common), $0.digits) }) > room
    {
      common -= 1
    }
    return common
  }

  private static func sums(
    of index: Int, in graph: LayerGraph, _ types: [TensorType]
  ) throws -> [Sum] {
    let layer = graph.layers[index]
    let type = types[index]
    let shapes = layer.operands.map { types[$0].shape }
    /// The same element of an operand, and levels behind it.
    func each(_ levels: (Int) -> Int) -> [Sum] {
      type.elements.indices.map { element in
        Sum(terms: [Term(layer: layer.operands[0], element: element)], levels: levels(element))
      }
    }
    func contraction(
      _ equation: EinsumEquation, _ weights: ConstantTensor, _ bias: ConstantTensor
    ) throws -> [Sum] {
      let contraction = try Contraction(
        equation, operand: shapes[0], weights: weights.shape, bias: bias.shape)
      return type.elements.indices.map { element in
        let terms = contraction.products(of: element).map { product in
          Term(
            layer: layer.operands[0], element: product.operand,
            digits: signedDigitCount(weights.mantissas[product.weight]))
        }
        return Sum(terms: terms.filter { $0.digits > 0 }, levels: biasLevels)
      }
    }
    switch layer.operation {
    case .input, .constant: return type.elements.map { _ in Sum() }
    case .dense(let weights, let bias): return try contraction(.dense, weights, bias)
    case .einsum(let equation, let weights, let bias):
      return try contraction(equation, weights, bias)
    case .elementwise(let operation):
      let sources = zip(layer.operands, shapes).map { operand, shape in
        TensorShape.sources(of: type.shape, in: shape).map { Term(layer: operand, element: $0) }
      }
      return zip(sources[0], sources[1]).map { left, right in
        let levels = operation == .multiply ? productLevels(left, right, types) : 0
        return Sum(terms: [left, right], levels: levels)
      }
    case .square:
      return each { element in
        let term = Term(layer: layer.operands[0], element: element)
        return productLevels(term, term, types) + 1
      }
    case .reduce(_, let axes, let keepsAxes):
      return try Reduction(of: shapes[0], axes: axes, keepsAxes: keepsAxes).groups.map { group in
        Sum(terms: group.map { Term(layer: layer.operands[0], element: $0) })
      }
    case .relu, .lookup: return each { _ in 1 }
    case .leakyRelu: return each { _ in 2 }
    case .quantize(let types):
      // Rounding adds a constant, saturation selects.
      return each { element in
        let type = types.type(of: element)
        return (type.rounding == .truncate ? 0 : 1) + (type.overflow == .wrap ? 0 : 1)
      }
    case .reshape, .permute, .concatenate, .slice:
      return try layer.operation.rearrangement(of: shapes).sources.map {
        Sum(terms: [Term(layer: layer.operands[$0.operand], element: $0.element)])
      }
    case .argmax:
      let columns = types[layer.operands[0]].elements.count / max(type.elements.count, 1)
      return type.elements.indices.map { row in
        let terms = (0..<columns).map {
          Term(layer: layer.operands[0], element: row * columns + $0)
        }
        return Sum(terms: terms, levels: 1)
      }
    }
  }

  /// The rows of a product are added up in a balanced tree, one for two bits of the narrower
  /// word; the level of the first sum is that of the two operands.
  private static func productLevels(_ a: Term, _ b: Term, _ types: [TensorType]) -> Int {
    let width = [a, b].map { types[$0.layer].elements[$0.element].width }.min() ?? 0
    return kraftDepth([(0, max(1, (width + 1) / 2))])
  }
}

extension LayerOperation {
  fileprivate var isContraction: Bool {
    switch self {
    case .dense, .einsum: true
    case .input, .constant, .elementwise, .square, .reduce, .relu, .leakyRelu, .quantize, .lookup,
      .reshape, .permute, .concatenate, .slice, .argmax:
      false
    }
  }
}
