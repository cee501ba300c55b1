/// Depths and dependence.
extension SharingState {
  /// Finds the depth of a sum afresh and hands a change on to the sums above.
  mutating func refreshDepth(_ row: Int) {
    var kraft: UInt64 = 0
    for index in termList(row) {
      kraft &+= Self.weight(nodes[Int(terms[Int(index)].node)].depth)
    }
    setKraft(row, kraft, isTried: false)
  }

  /// Sets Σ 2^depth of a sum, and everything that follows from it. Where it is only tried, the
  /// former values are logged, and it ends as soon as an output is too deep.
  mutating func setKraft(_ row: Int, _ kraft: UInt64, isTried: Bool) {
    if isTried {
      depthLog.entries.append(
        (Int32(truncatingIfNeeded: row), nodes[row].kraft, nodes[row].depth))
    }
    nodes[row].kraft = kraft
    let old = nodes[row].depth
    let new = Self.depth(kraft)
    if new == old { return }
    nodes[row].depth = new
    if isTried {
      if nodes[row].isPinned, new > deadlines[row] { depthLog.isTooDeep = true }
      if new > Self.deepest { depthLog.isTooDeep = true }
      if depthLog.isTooDeep { return }
    }
    let change = Self.weight(new) &- Self.weight(old)
    let users = userList(row)
    for position in 0..<users.count {
      let user = Int(terms[Int(users[position])].row)
      setKraft(user, nodes[user].kraft &+ change, isTried: isTried)
    }
  }

  mutating func revertDepths(downTo count: Int) {
    depthLog.isTooDeep = false
    while depthLog.entries.count > count, let entry = depthLog.entries.popLast() {
      nodes[Int(entry.0)].kraft = entry.1
      nodes[Int(entry.0)].depth = entry.2
    }
  }

  struct DepthLog {
    var entries = Pool<(Int32, UInt64, Int32)>()
    var isTooDeep = false
  }

  /// Whether a node is made from a sum, directly or not.
  mutating func depends(_ node: Int, on row: Int) -> Bool {
    if node == row { return true }
    let floor = nodes[row].depth
    if nodes[node].depth < floor || isInput(node) { return false }
    let stamp = nextStamp()
    stack.removeAll()
    stack.append(Int32(truncatingIfNeeded: node))
    while let next = stack.popLast() {
      for index in termList(Int(next)) {
        let below = terms[Int(index)].node
        if below == row { return true }
        let node = nodes[Int(below)]
        if node.depth >= floor, node.mark != stamp, Int(below) >= inputCount {
          nodes[Int(below)].mark = stamp
          stack.append(below)
        }
      }
    }
    return false
  }
}
