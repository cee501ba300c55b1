/// The local search: some sums are written out in all their users, the pairs are shared again,
/// and what came of it is kept if it is no worse.
extension SharingState {
  /// Tries moves until so many updates of pairs are spent.
  ///
  /// - Parameter measure: What is to fall, for graphs of nearly the same number of adders; the
  ///   number of adders itself where there is none.
  mutating func search(
    work budget: Int, measure: ((borrowing SharingState) -> Int)? = nil
  ) {
    var measured = measure?(self)
    var chosen: [Int32] = []
    var idle = 0
    while work < budget, idle < 1000 {
      mostSamples = random.below(4) > 0 ? 1 : 30
      guard sums.count > 0 else { return }
      let before = cost
      journal.start()
      choose(into: &chosen)
      if chosen.isEmpty {
        idle += 1
        commit()
        continue
      }
      idle = 0
      let bans = random.below(5) > 0
      for node in chosen where nodes[Int(node)].isAlive {
        if bans { pairs.ban(LinearHash.unsigned(nodes[Int(node)].hash)) }
        inline(Int(node))
        queue(Int(node))
      }
      cleanUp()
      share()
      if bans {
        pairs.liftBans()
        share()
      }
      var isKept = cost <= before && isWithinLimit
      if let measure, let former = measured, cost <= before + 1, isWithinLimit {
        let now = measure(self)
        isKept = now <= former
        if isKept { measured = now }
        addWork(sums.count * inputCount / 4)
      }
      if isKept { commit() } else { rollBack() }
    }
  }

  /// One to a dozen sums, for the most part near one another, rather those of few users.
  private mutating func choose(into chosen: inout [Int32]) {
    chosen.removeAll(keepingCapacity: true)
    let wanted = 1 + random.below(12)
    var current = sums[random.below(sums.count)]
    for _ in 0..<(4 * wanted) where chosen.count < wanted {
      if random.below(10) < 7 {
        current = neighbour(of: Int(current))
      } else {
        current = sums[random.below(sums.count)]
      }
      let node = nodes[Int(current)]
      guard node.users.count > 0, !isInput(Int(current)), !chosen.contains(current) else {
        continue
      }
      let uses = Double(node.isPinned ? node.users.count : max(1, node.users.count - 1))
      if uses > 1, random.unit() > 1 / (uses * uses.squareRoot()) { continue }
      chosen.append(current)
    }
  }

  var isWithinLimit: Bool { outputs.allSatisfy { nodes[Int($0)].depth <= limit } }

  private mutating func neighbour(of node: Int) -> Int32 {
    let below = Int(nodes[node].terms.count)
    let above = Int(nodes[node].users.count)
    guard below + above > 0 else { return sums[random.below(sums.count)] }
    let link = random.below(below + above)
    return link < below
      ? terms[Int(termList(node)[link])].node : terms[Int(userList(node)[link - below])].row
  }
}
