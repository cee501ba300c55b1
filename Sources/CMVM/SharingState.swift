/// A set of sums that define one another: the graph while it is searched.
///
/// Every node is an input, or a sum of terms ±node × 2^shift; a sum of t terms stands for t − 1
/// adders. The nodes of the outputs are pinned: they stay, whoever uses them. Values are known
/// by a hash that is linear in the inputs, so that equal values are found however they are
/// written. The depth of a sum is ⌈log₂ Σ 2^depth⌉ over its terms, which the tree that joins
/// the two shallowest again and again attains (Golumbic 1976).
struct SharingState {
  struct Node {
    /// Σ cᵢ·Hᵢ modulo 2^61 − 1 over the inputs.
    var hash: UInt64
    var terms = ListReference()
    var users = ListReference()
    /// Σ 2^depth over the terms.
    var kraft: UInt64 = 0
    var depth: Int32 = 0
    /// The place in the list of sums, or -1 for an input or a node that is gone.
    var place: Int32 = -1
    /// Rises with every node made.
    var birth: Int32 = 0
    /// The move that touched the sum last.
    var touched: Int32 = 0
    var mark: Int32 = 0
    var isPinned = false
    var isAlive = true
    var isQueued = false
  }

  struct Term {
    var node: Int32
    var row: Int32
    /// The places in the terms of the row and in the users of the node.
    var place: Int32 = 0
    var use: Int32 = 0
    /// ±hash of the node × 2^shift.
    var hash: UInt64
    var mark: Int32 = 0
    var shift: Int16
    var isNegative: Bool
  }

  static let deepest: Int32 = 58

  private(set) var nodes = Pool<Node>()
  /// The coefficients of every node on the inputs.
  private(set) var coefficients: CoefficientTable
  /// What is left of a sum that is written anew, in one row.
  private(set) var residual: CoefficientTable
  private(set) var terms = Pool<Term>()
  private var freeNodes = Pool<Int32>()
  private var freeTerms = Pool<Int32>()
  private var lists = Arena<Int32>(blank: 0)
  var pairs = PairTable()
  /// The sums that are alive, in no meaningful order.
  private(set) var sums = Pool<Int32>()
  let inputCount: Int
  var outputs: [Int32] = []
  /// The depth that the node of each output may have, by the node's number.
  var deadlines = Pool<Int32>()
  let isLimited: Bool
  /// How strongly pairs of unequal depth are avoided, in quarters of an occurrence a level.
  var gapPenalty: Int32 = 0
  /// The number of adders: Σ (terms − 1).
  private(set) var cost = 0
  /// Updates of pairs so far: the measure of work.
  private(set) var work = 0
  private var births: Int32 = 0
  private var stamp: Int32 = 0
  var random: SearchRandom
  /// How many of the most frequent pairs are compared; one is a choice at random.
  var mostSamples = 30
  /// Sums to look at for removal or inlining.
  var pending = Pool<Int32>()
  var journal = Journal()
  /// The depths that were tried for the pair that is being shared.
  var depthLog = DepthLog()
  /// The occurrences of that pair that can be replaced.
  var found = Pool<PairTable.Occurrence>()
  var stack = Pool<Int32>()
  /// The keys that `readKeys` gives.
  private var keys = Pool<UInt64>()
  /// Keeps reads that only warm the cache.
  private var warmth: UInt64 = 0

  init(hashes: [UInt64], arrivals: [Int32], isLimited: Bool, seed: UInt64) {
    inputCount = hashes.count
    coefficients = CoefficientTable(inputCount: hashes.count)
    residual = CoefficientTable(inputCount: hashes.count)
    residual.append()
    self.isLimited = isLimited
    random = SearchRandom(state: seed)
    for (hash, arrival) in zip(hashes, arrivals) {
      let node = makeNode(hash, isInput: true)
      coefficients.set(node, node, to: 1)
      nodes[node].depth = arrival
    }
  }

  /// The same state in memory of its own. Only between moves.
  func copy() -> SharingState {
    var copy = self
    copy.nodes = nodes.copy()
    copy.coefficients = coefficients.copy()
    copy.residual = residual.copy()
    copy.terms = terms.copy()
    copy.freeNodes = freeNodes.copy()
    copy.freeTerms = freeTerms.copy()
    copy.lists = lists.copy()
    copy.deadlines = deadlines.copy()
    copy.pairs = pairs.copy()
    copy.sums = sums.copy()
    copy.pending = pending.copy()
    copy.journal = journal.copy()
    copy.depthLog.entries = depthLog.entries.copy()
    copy.found = found.copy()
    copy.stack = stack.copy()
    copy.keys = keys.copy()
    return copy
  }

  func deallocate() {
    nodes.deallocate()
    coefficients.deallocate()
    residual.deallocate()
    terms.deallocate()
    freeNodes.deallocate()
    freeTerms.deallocate()
    lists.deallocate()
    deadlines.deallocate()
    pairs.deallocate()
    sums.deallocate()
    pending.deallocate()
    journal.deallocate()
    depthLog.entries.deallocate()
    found.deallocate()
    stack.deallocate()
    keys.deallocate()
  }

  @inline(__always)
  static func weight(_ depth: Int32) -> UInt64 { 1 << UInt64(min(depth, deepest)) }

  @inline(__always)
  static func depth(_ kraft: UInt64) -> Int32 {
    kraft <= 1 ? 0 : Int32(64 - (kraft - 1).leadingZeroBitCount)
  }

  @inline(__always)
  func termList(_ node: Int) -> UnsafeBufferPointer<Int32> {
    let list = nodes[node].terms
    return UnsafeBufferPointer(start: lists.pointer(list), count: Int(list.count))
  }

  @inline(__always)
  func userList(_ node: Int) -> UnsafeBufferPointer<Int32> {
    let list = nodes[node].users
    return UnsafeBufferPointer(start: lists.pointer(list), count: Int(list.count))
  }

  func isInput(_ node: Int) -> Bool { node < inputCount }

  /// Counts work other than updates of pairs.
  mutating func addWork(_ amount: Int) { work += amount }

  mutating func nextStamp() -> Int32 {
    stamp += 1
    return stamp
  }
}

// Nodes and terms come and go here alone: the pairs are kept by these.
extension SharingState {
  private mutating func makeNode(_ hash: UInt64, isInput: Bool) -> Int {
    var node = Node(hash: hash)
    births += 1
    node.birth = births
    let index: Int
    if let free = freeNodes.popLast() {
      index = Int(free)
      nodes[index] = node
    } else {
      index = nodes.count
      nodes.append(node)
      coefficients.append()
    }
    if !isInput {
      nodes[index].place = Int32(truncatingIfNeeded: sums.count)
      sums.append(Int32(truncatingIfNeeded: index))
      cost -= 1
    }
    setWhole(index, true)
    return index
  }

  /// A sum of no terms yet.
  mutating func makeSum(_ hash: UInt64) -> Int {
    let node = makeNode(hash, isInput: false)
    if journal.move != 0 {
      nodes[node].touched = journal.move
      journal.created.append(Int32(truncatingIfNeeded: node))
    }
    return node
  }

  /// Keeps the terms of a sum for the journal before their first change.
  @inline(__always)
  private mutating func touch(_ row: Int) {
    if journal.move == 0 || nodes[row].touched == journal.move { return }
    nodes[row].touched = journal.move
    let start = journal.terms.count
    for index in termList(row) {
      let term = terms[Int(index)]
      journal.terms.append(
        .init(node: term.node, shift: term.shift, isNegative: term.isNegative))
    }
    journal.sums.append(
      .init(
        node: Int32(truncatingIfNeeded: row), start: Int32(truncatingIfNeeded: start),
        count: Int32(truncatingIfNeeded: journal.terms.count - start)))
  }

  /// A node that was removed comes back without terms, as the journal wants.
  mutating func revive(_ node: Int) {
    nodes[node].isAlive = true
    nodes[node].place = Int32(truncatingIfNeeded: sums.count)
    sums.append(Int32(truncatingIfNeeded: node))
    cost -= 1
    setWhole(node, true)
  }

  /// Removes a sum without terms or users.
  mutating func removeSum(_ node: Int) {
    setWhole(node, false)
    let place = Int(nodes[node].place)
    let last = sums.popLast() ?? 0
    if place < sums.count {
      sums[place] = last
      nodes[Int(last)].place = Int32(truncatingIfNeeded: place)
    }
    nodes[node].place = -1
    nodes[node].isAlive = false
    cost += 1
    if journal.move != 0 {
      journal.removed.append(Int32(truncatingIfNeeded: node))
    } else {
      recycle(node)
    }
  }

  mutating func recycle(_ node: Int) {
    lists.deallocate(&nodes[node].terms)
    lists.deallocate(&nodes[node].users)
    freeNodes.append(Int32(truncatingIfNeeded: node))
  }

  /// Whether a node is listed by its own value: all but sums of two terms, which their pair
  /// lists already.
  private mutating func setWhole(_ node: Int, _ isWhole: Bool) {
    let key = LinearHash.unsigned(nodes[node].hash)
    let occurrence = PairTable.Occurrence(first: Int32(truncatingIfNeeded: node), second: -1)
    if isWhole {
      pairs.insert(key, occurrence, penalty: 0)
    } else {
      pairs.remove(key, occurrence)
    }
  }

  /// The hash of the sum of two terms without their common shift.
  @inline(__always)
  func pairHash(_ p: Term, _ q: Term) -> UInt64 {
    LinearHash.unshift(LinearHash.add(p.hash, q.hash), by: min(p.shift, q.shift))
  }

  @inline(__always)
  private func penalty(of term: Int32, beside depth: Int32) -> Int32 {
    if gapPenalty == 0 { return 0 }
    let gap = abs(depth &- nodes[Int(terms[Int(term)].node)].depth)
    return gapPenalty &* ((1 &<< min(gap, 10)) &- 1)
  }

  /// The keys of the pairs that a term makes with others.
  ///
  /// All places in the table are read before the first is needed, as most are far away in memory.
  @inline(never)
  private mutating func readKeys(
    _ hash: UInt64, _ shift: Int16, _ others: UnsafeBufferPointer<Int32>
  ) -> UnsafeMutablePointer<UInt64> {
    keys.reserve(others.count)
    let (keys, terms, places) = (keys.base, terms.base, pairs.places)
    var warmth: UInt64 = 0
    for position in 0..<others.count {
      let other = terms + Int(others[position])
      let sum = LinearHash.add(hash, other.pointee.hash)
      let key = LinearHash.unsigned(LinearHash.unshift(sum, by: min(shift, other.pointee.shift)))
      keys[position] = key
      warmth ^= places.touch(key)
    }
    self.warmth ^= warmth
    return keys
  }

  private mutating func insertPairs(of index: Int32) {
    let term = terms[Int(index)]
    let others = termList(Int(term.row))
    pairs.insertFirst(index, others, readKeys(term.hash, term.shift, others))
    let depth = nodes[Int(term.node)].depth
    for place in 0..<pairs.repeated.count {
      let pair = pairs.repeated[place]
      let other = others[Int(pair.position)]
      pairs.insertAgain(
        Int(pair.place), PairTable.Occurrence(index, other),
        penalty: penalty(of: other, beside: depth))
    }
    work &+= others.count &+ 2
  }

  private mutating func removePairs(of index: Int32) {
    let term = terms[Int(index)]
    let others = termList(Int(term.row))
    pairs.remove(index, others, readKeys(term.hash, term.shift, others))
    work &+= others.count &+ 2
  }

  /// Adds ±node × 2^shift to a sum; the same term twice cancels or is doubled.
  mutating func add(_ node: Int, shift: Int16, isNegative: Bool, to row: Int) {
    var shift = shift
    scan: while true {
      for index in termList(row) {
        let term = terms[Int(index)]
        guard term.node == node, term.shift == shift else { continue }
        remove(index)
        if term.isNegative != isNegative { return }
        shift += 1
        continue scan
      }
      break
    }
    insert(node, shift: shift, isNegative: isNegative, to: row)
  }

  private mutating func insert(_ node: Int, shift: Int16, isNegative: Bool, to row: Int) {
    touch(row)
    let before = nodes[row].terms.count
    if before == 2 { setWhole(row, true) }
    let index = freeTerms.popLast() ?? Int32(truncatingIfNeeded: terms.count)
    let shifted = LinearHash.shift(nodes[node].hash, by: shift)
    let term = Term(
      node: Int32(truncatingIfNeeded: node), row: Int32(truncatingIfNeeded: row),
      place: before, use: nodes[node].users.count,
      hash: isNegative ? LinearHash.negate(shifted) : shifted, shift: shift, isNegative: isNegative)
    if Int(index) == terms.count { terms.append(term) } else { terms[Int(index)] = term }
    insertPairs(of: index)
    var list = nodes[row].terms
    lists.append(index, to: &list)
    nodes[row].terms = list
    list = nodes[node].users
    lists.append(index, to: &list)
    nodes[node].users = list
    cost += 1
    if before == 1 { setWhole(row, false) }
  }

  mutating func remove(_ index: Int32) {
    let term = terms[Int(index)]
    let (row, node) = (Int(term.row), Int(term.node))
    touch(row)
    let before = nodes[row].terms.count
    if before == 2 { setWhole(row, true) }
    removeElement(at: term.place, of: &nodes[row].terms)
    removePairs(of: index)
    if term.place < nodes[row].terms.count {
      terms[Int(lists.pointer(nodes[row].terms)[Int(term.place)])].place = term.place
    }
    removeElement(at: term.use, of: &nodes[node].users)
    if term.use < nodes[node].users.count {
      terms[Int(lists.pointer(nodes[node].users)[Int(term.use)])].use = term.use
    }
    terms[Int(index)].mark = 0
    freeTerms.append(index)
    cost -= 1
    if before == 3 { setWhole(row, false) }
  }

  private func removeElement(at place: Int32, of list: inout ListReference) {
    list.count &-= 1
    let elements = lists.pointer(list)
    elements[Int(place)] = elements[Int(list.count)]
  }
}
