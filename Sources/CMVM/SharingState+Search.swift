/// The local search: some sums are written out in all their users, or a few outputs anew from
/// other sums; the pairs are shared again, and what came of it is kept if it is no worse.
extension SharingState {
  /// Tries moves until so many updates of pairs are spent.
  ///
  /// - Parameter inputs: The ranges of the inputs where bits are to fall; the number of adders
  ///   falls where there are none.
  mutating func search(work amount: Int, bits inputs: [BitRange]? = nil) {
    let start = work
    // Writing anew costs more the larger the graph is, and pays late.
    let adders = Double(max(1, cost))
    let share = min(0.2, 60 / adders, Double(amount) / adders / 130_000)
    let most = inputs == nil ? 5 : 8
    var spentAnew = 0
    var estimate = inputs.map { BitEstimate($0, of: self) }
    defer { estimate?.deallocate() }
    var chosen: [Int32] = []
    var idle = 0
    pairs.compact()
    while work - start < amount, idle < 1000, sums.count > 0 {
      mostSamples = random.below(4) > 0 ? 1 : 30
      let (before, begin, bits) = (cost, work, estimate?.total ?? 0)
      let writesAnew = share > 0.01 && Double(spentAnew) < share * Double(begin - start)
      journal.start()
      let isMove = writesAnew ? writeAnew() : writeOut(upTo: most, &chosen)
      idle = isMove ? 0 : idle + 1
      estimate?.update(self)
      let isSmaller = estimate.map { $0.total <= bits } ?? (cost <= before)
      if isSmaller, isWithinLimit {
        commit()
      } else {
        rollBack()
        estimate?.revert()
      }
      if writesAnew { spentAnew += work - begin }
    }
  }

  /// Writes one to so many sums out, bans them for a while, and shares the pairs.
  private mutating func writeOut(upTo most: Int, _ chosen: inout [Int32]) -> Bool {
    choose(upTo: most, into: &chosen)
    if chosen.isEmpty { return false }
    for node in chosen where nodes[Int(node)].isAlive {
      pairs.ban(LinearHash.unsigned(nodes[Int(node)].hash))
      inline(Int(node))
      queue(Int(node))
    }
    cleanUp()
    share()
    pairs.liftBans()
    share()
    return true
  }

  /// Writes one to three sums anew and shares the pairs.
  private mutating func writeAnew() -> Bool {
    var isMove = false
    for _ in 0...random.below(3) {
      let node = Int(sums[random.below(sums.count)])
      if nodes[node].isAlive, nodes[node].terms.count > 2 {
        express(node)
        isMove = true
      }
    }
    cleanUp()
    share()
    return isMove
  }

  /// One to so many sums, for the most part near one another, rather those of few users and few
  /// terms: long sums are found again term by term, which takes much work and ends alike.
  private mutating func choose(upTo most: Int, into chosen: inout [Int32]) {
    chosen.removeAll(keepingCapacity: true)
    let wanted = 1 + random.below(most)
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
      let terms = Double(max(2, node.terms.count)) / 2
      let weight = uses * terms
      if weight > 1, random.unit() > 1 / (weight * weight.squareRoot()) { continue }
      chosen.append(current)
    }
  }

  var isWithinLimit: Bool {
    outputs.allSatisfy { nodes[Int($0)].depth <= deadlines[Int($0)] }
  }

  private mutating func neighbour(of node: Int) -> Int32 {
    let below = Int(nodes[node].terms.count)
    let above = Int(nodes[node].users.count)
    guard below + above > 0 else { return sums[random.below(sums.count)] }
    let link = random.below(below + above)
    return link < below
      ? terms[Int(termList(node)[link])].node : terms[Int(userList(node)[link - below])].row
  }
}
