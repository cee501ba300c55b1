/// An estimate of the full-adder positions of the graph that follows the search move by move:
/// the sums that a move touches are measured again, the others keep their figure.
///
/// Terms are joined the narrowest first without regard to depth, and partial sums are taken for
/// as wide as their terms allow; `AdderGraph.bits(of:)` is exact, and decides which graph is kept
/// in the end.
struct BitEstimate {
  /// What a node can be; floating point, as the position of the top bit is all that counts.
  struct Extent {
    var lower: Double
    var upper: Double
    var lowest: Int32
  }

  private let inputs: [Extent]
  private var extents: Pool<Extent>
  private var bits: Pool<Int32>
  private(set) var total = 0
  private var former: [(node: Int32, bits: Int32)] = []
  private var formerTotal = 0
  private var items: [Item] = []

  private struct Item {
    var extent: Extent
    var shift: Int32
    var isNegated: Bool

    /// The narrowest terms are joined first, as in the final graph where its depth allows.
    func isBefore(_ other: Item) -> Bool {
      let (a, b) = (extent, other.extent)
      let (span, otherSpan) = (a.upper - a.lower, b.upper - b.lower)
      if span != otherSpan { return span < otherSpan }
      if a.lowest != b.lowest { return a.lowest < b.lowest }
      if a.upper != b.upper { return a.upper < b.upper }
      if shift != other.shift { return shift < other.shift }
      return isNegated && !other.isNegated
    }
  }

  init(_ ranges: [BitRange], of state: borrowing SharingState) {
    inputs = ranges.map {
      Extent(
        lower: Double($0.lower), upper: Double($0.upper),
        lowest: Int32(truncatingIfNeeded: $0.lowest))
    }
    extents = Pool(capacity: state.nodes.count)
    bits = Pool(capacity: state.nodes.count)
    grow(to: state)
    for node in 0..<state.nodes.count { setExtent(node, state) }
    for node in 0..<state.nodes.count where state.nodes[node].isAlive { measure(node, state) }
    former.removeAll()
  }

  func deallocate() {
    extents.deallocate()
    bits.deallocate()
  }

  private mutating func grow(to state: borrowing SharingState) {
    let missing = state.nodes.count - bits.count
    if missing <= 0 { return }
    _ = bits.extend(by: missing, filledWith: 0)
    _ = extents.extend(by: missing, filledWith: Extent(lower: 0, upper: 0, lowest: 0))
  }

  /// Measures what the journal of a move names.
  mutating func update(_ state: borrowing SharingState) {
    former.removeAll(keepingCapacity: true)
    formerTotal = total
    grow(to: state)
    for position in 0..<state.journal.created.count {
      let node = Int(state.journal.created[position])
      setExtent(node, state)
      measure(node, state)
    }
    for position in 0..<state.journal.sums.count {
      measure(Int(state.journal.sums[position].node), state)
    }
  }

  /// Goes back to the figures before the last update.
  mutating func revert() {
    for entry in former.reversed() { bits[Int(entry.node)] = entry.bits }
    total = formerTotal
  }

  private func setExtent(_ node: Int, _ state: borrowing SharingState) {
    var extent = Extent(lower: 0, upper: 0, lowest: .max)
    let vector = state.coefficients[node]
    for input in 0..<inputs.count where vector[input] != 0 {
      let part = inputs[input]
      let coefficient = Double(vector[input])
      let (low, high) = (part.lower * coefficient, part.upper * coefficient)
      extent.lower += min(low, high)
      extent.upper += max(low, high)
      let zeros = Int32(truncatingIfNeeded: vector[input].trailingZeroBitCount)
      extent.lowest = min(extent.lowest, part.lowest &+ zeros)
    }
    extents[node] = extent
  }

  private mutating func measure(_ node: Int, _ state: borrowing SharingState) {
    former.append((Int32(truncatingIfNeeded: node), bits[node]))
    total -= Int(bits[node])
    bits[node] = state.nodes[node].isAlive ? positions(node, state) : 0
    total += Int(bits[node])
  }

  private mutating func positions(_ node: Int, _ state: borrowing SharingState) -> Int32 {
    let terms = state.termList(node)
    if terms.count < 2 { return 0 }
    items.removeAll(keepingCapacity: true)
    for index in terms {
      let term = state.terms[Int(index)]
      let own = extents[Int(term.node)]
      let scale = Double(sign: .plus, exponent: Int(term.shift), significand: 1)
      items.append(
        Item(
          extent: Extent(
            lower: own.lower * scale, upper: own.upper * scale,
            lowest: own.lowest &+ Int32(term.shift)),
          shift: Int32(term.shift), isNegated: term.isNegative))
    }
    items.sort { $1.isBefore($0) }
    var sum: Int32 = 0
    while let a = items.popLast(), let b = items.popLast() {
      var joined = joined(a, b, &sum)
      // The last sum is the node, whose extent is known exactly.
      if items.isEmpty { joined.extent = extents[node] }
      var place = items.count
      while place > 0, items[place - 1].isBefore(joined) { place -= 1 }
      items.insert(joined, at: place)
      if items.count == 1 { break }
    }
    return sum
  }

  private func joined(_ p: Item, _ q: Item, _ sum: inout Int32) -> Item {
    let (a, b) =
      (p.shift, p.extent.lowest) <= (q.shift, q.extent.lowest) ? (p, q) : (q, p)
    let subtracts = a.isNegated != b.isNegated
    let extent = Extent(
      lower: a.extent.lower + (subtracts ? -b.extent.upper : b.extent.lower),
      upper: a.extent.upper + (subtracts ? -b.extent.lower : b.extent.upper),
      lowest: min(a.extent.lowest, b.extent.lowest))
    let lowest = subtracts ? b.extent.lowest : max(a.extent.lowest, b.extent.lowest)
    sum += max(0, Self.width(extent) - lowest)
    return Item(extent: extent, shift: a.shift, isNegated: a.isNegated)
  }

  private static func width(_ extent: Extent) -> Int32 {
    let magnitude = max(extent.upper, -extent.lower - 1)
    let bits = magnitude < 1 ? 0 : Int32(truncatingIfNeeded: Int(magnitude.exponent)) + 1
    return bits + (extent.lower < 0 ? 1 : 0)
  }
}
