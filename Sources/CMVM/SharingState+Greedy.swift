/// The greedy algorithm: pairs of terms that occur several times become sums of their own, the
/// most frequent first (Hartley 1996), among equals the one of the newest nodes with the fewest
/// users.
extension SharingState {
  /// Shares pairs until none occurs twice.
  mutating func share() {
    while let candidates = pairs.best() {
      let entry = choose(among: candidates)
      share(entry)
      // What is tried and refused is work as well.
      addWork(depthLog.entries.count + 4)
      cleanUp()
    }
  }

  private mutating func choose(among candidates: UnsafeBufferPointer<Int32>) -> Int {
    let samples = min(candidates.count, mostSamples)
    var (best, bestScore) = (-1, Int64.min)
    for sample in 0..<samples {
      let position = candidates.count <= mostSamples ? sample : random.below(candidates.count)
      let entry = Int(candidates[position])
      let score = self.score(entry)
      if score > bestScore { (best, bestScore) = (entry, score) }
    }
    return best
  }

  private mutating func score(_ entry: Int) -> Int64 {
    let list = pairs.list(entry)
    let occurrence = list.first { $0.second >= 0 } ?? list[0]
    guard occurrence.second >= 0 else { return Int64.max / 2 }
    let a = nodes[Int(terms[Int(occurrence.first)].node)]
    let b = nodes[Int(terms[Int(occurrence.second)].node)]
    let score = Int64(a.birth + b.birth) - 4 * Int64(a.users.count + b.users.count)
    return 4 * score + Int64(random.below(4))
  }

  /// The node that has the value of an entry already, if there is one: an input before sums,
  /// shallow ones before deep ones.
  private func existing(_ entry: Int) -> Int? {
    var best: Int?
    for occurrence in pairs.list(entry) {
      var node = Int(occurrence.first)
      if occurrence.second >= 0 {
        let (p, q) = (terms[Int(occurrence.first)], terms[Int(occurrence.second)])
        node = Int(p.row)
        guard nodes[node].terms.count == 2, min(p.shift, q.shift) == 0 else { continue }
      }
      guard let other = best else {
        best = node
        continue
      }
      if isInput(node) && !isInput(other)
        || isInput(node) == isInput(other) && nodes[node].depth < nodes[other].depth
      {
        best = node
      }
    }
    return best
  }

  private mutating func share(_ entry: Int) {
    let existing = existing(entry)
    found.removeAll()
    depthLog.entries.removeAll()
    let list = pairs.list(entry)
    // A random turn, so that what overlaps is not always decided alike.
    let turn = list.count > 64 ? 0 : random.below(list.count)
    guard let model = existing == nil ? list[turn] : list.first else { return }
    var depth: Int32 = 0
    if let existing {
      depth = nodes[existing].depth
    } else {
      depth = 1 + max(self.depth(ofTerm: model.first), self.depth(ofTerm: model.second))
    }
    let stamp = nextStamp()
    for position in 0..<list.count {
      let place = position + turn < list.count ? position + turn : position + turn - list.count
      let occurrence = list[place]
      if admits(occurrence, existing, model, depth: depth, stamp: stamp) {
        found.append(occurrence)
      }
    }
    guard found.count >= (existing == nil ? 2 : 1) else {
      revertDepths(downTo: 0)
      pairs.fail(entry)
      return
    }
    let node = existing ?? makeSum(of: model, depth: depth)
    for position in (0..<found.count).reversed() {
      substitute(found[position], by: node, stamp: stamp)
    }
    queue(node)
  }

  /// Whether an occurrence can be replaced by a node: none of its terms is used by another, the
  /// node does not depend on the sum, and no output gets too deep. The depths are set at once.
  private mutating func admits(
    _ occurrence: PairTable.Occurrence, _ existing: Int?, _ model: PairTable.Occurrence,
    depth: Int32, stamp: Int32
  ) -> Bool {
    guard occurrence.second >= 0 else {
      return admitsWhole(Int(occurrence.first), existing, depth: depth)
    }
    let (p, q) = (Int(occurrence.first), Int(occurrence.second))
    let row = Int(terms[p].row)
    guard terms[p].mark != stamp, terms[q].mark != stamp, row != existing else { return false }
    if let existing {
      if depends(existing, on: row) { return false }
    } else {
      if mayDepend(model.first, p, q, on: row) || mayDepend(model.second, p, q, on: row) {
        return false
      }
    }
    let kraft =
      nodes[row].kraft &+ Self.weight(depth)
      &- Self.weight(nodes[Int(terms[p].node)].depth)
      &- Self.weight(nodes[Int(terms[q].node)].depth)
    guard setKraftWithinLimit(row, kraft) else { return false }
    terms[p].mark = stamp
    terms[q].mark = stamp
    return true
  }

  private func depth(ofTerm index: Int32) -> Int32 { nodes[Int(terms[Int(index)].node)].depth }

  /// Whether the node of a term depends on a sum that is made of two terms and others; the nodes
  /// of these two do not.
  private mutating func mayDepend(_ index: Int32, _ p: Int, _ q: Int, on row: Int) -> Bool {
    let node = terms[Int(index)].node
    if node == terms[p].node || node == terms[q].node { return false }
    return depends(Int(node), on: row)
  }

  private mutating func admitsWhole(_ row: Int, _ existing: Int?, depth: Int32) -> Bool {
    // An output of one term is another name of that term already.
    guard let existing, row != existing, nodes[row].terms.count > 1,
      !depends(existing, on: row)
    else { return false }
    return setKraftWithinLimit(row, Self.weight(depth))
  }

  private mutating func setKraftWithinLimit(_ row: Int, _ kraft: UInt64) -> Bool {
    let count = depthLog.entries.count
    setKraft(row, kraft, isTried: true)
    guard depthLog.isTooDeep else { return true }
    revertDepths(downTo: count)
    return false
  }

  private mutating func makeSum(of pair: PairTable.Occurrence, depth: Int32) -> Int {
    let (p, q) = (terms[Int(pair.first)], terms[Int(pair.second)])
    let node = makeSum(pairHash(p, q))
    let common = min(p.shift, q.shift)
    add(Int(p.node), shift: p.shift &- common, isNegative: p.isNegative, to: node)
    add(Int(q.node), shift: q.shift &- common, isNegative: q.isNegative, to: node)
    refreshDepth(node)
    setCoefficients(node)
    return node
  }

  private mutating func substitute(
    _ occurrence: PairTable.Occurrence, by node: Int, stamp: Int32
  ) {
    if occurrence.second < 0 {
      let row = Int(occurrence.first)
      while let last = termList(row).last { removeAndQueue(last) }
      add(node, shift: 0, isNegative: nodes[row].hash != nodes[node].hash, to: row)
      refreshDepth(row)
      queue(row)
      return
    }
    let (p, q) = (terms[Int(occurrence.first)], terms[Int(occurrence.second)])
    // A term may be gone by now: the node's own term has cancelled or doubled it.
    guard p.mark == stamp, q.mark == stamp else { return }
    let isNegative = pairHash(p, q) != nodes[node].hash
    removeAndQueue(occurrence.first)
    removeAndQueue(occurrence.second)
    add(node, shift: min(p.shift, q.shift), isNegative: isNegative, to: Int(p.row))
    // The new term may have met its like, and then the depth is not what was foreseen.
    refreshDepth(Int(p.row))
    queue(Int(p.row))
  }

  private mutating func removeAndQueue(_ index: Int32) {
    let node = Int(terms[Int(index)].node)
    remove(index)
    queue(node)
  }

  mutating func queue(_ node: Int) {
    guard !isInput(node), nodes[node].isAlive, !nodes[node].isQueued else { return }
    nodes[node].isQueued = true
    pending.append(Int32(truncatingIfNeeded: node))
  }

  /// Removes sums that nobody uses, and writes out those that one user or none of the terms
  /// justify: this costs nothing and shows new pairs.
  mutating func cleanUp() {
    while let next = pending.popLast() {
      let node = Int(next)
      nodes[node].isQueued = false
      guard nodes[node].isAlive else { continue }
      if nodes[node].terms.count == 1 || !nodes[node].isPinned && nodes[node].users.count == 1 {
        inline(node)
      }
      guard nodes[node].users.count == 0, !nodes[node].isPinned else { continue }
      while let last = termList(node).last { removeAndQueue(last) }
      removeSum(node)
    }
  }

  /// Writes a sum out in all its users.
  mutating func inline(_ node: Int) {
    while let use = userList(node).last {
      let term = terms[Int(use)]
      let row = Int(term.row)
      remove(use)
      var position = 0
      while position < Int(nodes[node].terms.count) {
        let part = terms[Int(termList(node)[position])]
        add(
          Int(part.node), shift: part.shift + term.shift,
          isNegative: part.isNegative != term.isNegative, to: row)
        queue(Int(part.node))
        position += 1
      }
      refreshDepth(row)
      queue(row)
    }
  }
}
