/// A graph that grows by sums of several terms, each joined by two-operand adders, the narrowest
/// first as far as a depth allows: so few full-adder positions are needed.
struct TermJoin {
  var graph: AdderGraph
  private var depths: [Int]
  private var ranges: [BitRange]

  init(arrivals: [Int], inputs: [BitRange]) {
    graph = AdderGraph(arrivalDepths: arrivals)
    depths = arrivals
    ranges = inputs
  }

  /// Replaces the range of a node, which is known to be narrower than its terms tell.
  mutating func setRange(of tap: AdderGraph.Tap, to range: BitRange) {
    guard tap.node >= graph.inputCount else { return }
    ranges[tap.node] = (tap.isNegated ? range.negated : range).shifted(by: -tap.shift)
  }

  /// Adds terms up: again and again the two whose sum is narrowest, as long as the rest can
  /// still be joined within the deadline. (Two terms that need few positions are not as good:
  /// they leave wide sums to be joined.)
  mutating func join(_ terms: [AdderGraph.Tap], deadline: Int32) -> AdderGraph.Tap? {
    var items = terms.map(item)
    let most = KraftSum([Int(deadline)])
    while items.count > 1 {
      items.sort { $0.isBefore($1) }
      let pair = narrowest(items, most) ?? shallowest(items)
      let joined = append(items[pair.0], items[pair.1])
      items.remove(at: pair.1)
      items.remove(at: pair.0)
      items.append(joined)
    }
    return items.first?.tap
  }

  private func narrowest(_ items: [Item], _ most: KraftSum) -> (Int, Int)? {
    let total = KraftSum(items.map(\.depth))
    var best: (span: Int128, positions: Int, first: Int, second: Int)?
    for first in items.indices {
      // A few neighbours are enough, as the terms are in the order of their spans.
      for second in items.indices[(first + 1)...].prefix(6) {
        var kraft = total
        kraft.remove(items[first].depth)
        kraft.remove(items[second].depth)
        kraft.add(max(items[first].depth, items[second].depth) + 1)
        guard kraft <= most else { continue }
        let sum = sum(items[first], items[second])
        let span = sum.range.upper - sum.range.lower
        if best.map({ (span, sum.positions) < ($0.span, $0.positions) }) ?? true {
          best = (span, sum.positions, first, second)
        }
      }
    }
    return best.map { ($0.first, $0.second) }
  }

  private struct Item {
    var tap: AdderGraph.Tap
    /// Of the tap's magnitude: the node's shifted, whatever the sign.
    var range: BitRange
    var depth: Int

    func isBefore(_ other: Item) -> Bool {
      (range.upper - range.lower, depth, tap.node)
        < (other.range.upper - other.range.lower, other.depth, other.tap.node)
    }
  }

  private func item(_ tap: AdderGraph.Tap) -> Item {
    Item(tap: tap, range: ranges[tap.node].shifted(by: tap.shift), depth: depths[tap.node])
  }

  private func shallowest(_ items: [Item]) -> (Int, Int) {
    let order = items.indices.sorted { (items[$0].depth, $0) < (items[$1].depth, $1) }
    return (min(order[0], order[1]), max(order[0], order[1]))
  }

  /// The operand that is not shifted, and the other; the positions of their adder.
  private func sum(_ p: Item, _ q: Item) -> (low: Item, high: Item, range: BitRange, positions: Int)
  {
    let isOrdered =
      (p.tap.shift, p.range.lowest, p.tap.node) <= (q.tap.shift, q.range.lowest, q.tap.node)
    let (low, high) = isOrdered ? (p, q) : (q, p)
    let subtracts = low.tap.isNegated != high.tap.isNegated
    let range = low.range.adding(high.range, subtracts: subtracts)
    let positions = range.positions(of: low.range, high.range, subtracts: subtracts)
    return (low, high, range, positions)
  }

  private mutating func append(_ p: Item, _ q: Item) -> Item {
    let (low, high, range, _) = sum(p, q)
    let depth = max(p.depth, q.depth) + 1
    let node = graph.append(
      .init(
        a: low.tap.node, b: high.tap.node, shift: high.tap.shift - low.tap.shift,
        subtracts: low.tap.isNegated != high.tap.isNegated))
    let shift = low.tap.shift
    depths.append(depth)
    ranges.append(range.shifted(by: -shift))
    return Item(
      tap: .init(node: node, shift: shift, isNegated: low.tap.isNegated), range: range,
      depth: depth)
  }
}
