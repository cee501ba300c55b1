/// What a move has changed, so that it can be taken back.
struct Journal {
  struct SavedTerm {
    var node: Int32
    var shift: Int16
    var isNegative: Bool
  }

  struct SavedSum {
    var node: Int32
    var start: Int32
    var count: Int32
  }

  /// The number of the move; 0 while nothing is recorded.
  private(set) var move: Int32 = 0
  private var moves: Int32 = 0
  /// The sums changed, as they were.
  var sums = Pool<SavedSum>()
  var terms = Pool<SavedTerm>()
  var created = Pool<Int32>()
  var removed = Pool<Int32>()

  func copy() -> Journal {
    var copy = self
    copy.sums = sums.copy()
    copy.terms = terms.copy()
    copy.created = created.copy()
    copy.removed = removed.copy()
    return copy
  }

  func deallocate() {
    sums.deallocate()
    terms.deallocate()
    created.deallocate()
    removed.deallocate()
  }

  mutating func start() {
    moves += 1
    move = moves
    sums.removeAll()
    terms.removeAll()
    created.removeAll()
    removed.removeAll()
  }

  mutating func stop() { move = 0 }
}

extension SharingState {
  /// Ends the recording and keeps what was done.
  mutating func commit() {
    journal.stop()
    for position in 0..<journal.removed.count { recycle(Int(journal.removed[position])) }
  }

  /// Ends the recording and takes back what was done.
  mutating func rollBack() {
    let move = journal.move
    journal.stop()
    for position in 0..<journal.sums.count { removeForeignTerms(journal.sums[position]) }
    for position in 0..<journal.created.count {
      let node = Int(journal.created[position])
      while let last = termList(node).last { remove(last) }
    }
    for position in 0..<journal.created.count {
      let node = Int(journal.created[position])
      // A negative stamp tells the created from the ones to bring back.
      nodes[node].touched = -move
      if nodes[node].isAlive { removeSum(node) } else { recycle(node) }
    }
    for position in 0..<journal.removed.count {
      let node = Int(journal.removed[position])
      if nodes[node].touched != -move { revive(node) }
    }
    for position in 0..<journal.sums.count { restoreTerms(journal.sums[position]) }
    for position in 0..<journal.sums.count { refreshDepth(Int(journal.sums[position].node)) }
  }

  private mutating func removeForeignTerms(_ saved: Journal.SavedSum) {
    var position = 0
    while position < Int(nodes[Int(saved.node)].terms.count) {
      let index = termList(Int(saved.node))[position]
      let term = terms[Int(index)]
      let isSaved = savedTerms(saved).contains {
        $0.node == term.node && $0.shift == term.shift && $0.isNegative == term.isNegative
      }
      if isSaved { position += 1 } else { remove(index) }
    }
  }

  private mutating func restoreTerms(_ saved: Journal.SavedSum) {
    for term in savedTerms(saved) {
      let isThere = termList(Int(saved.node)).contains {
        let other = terms[Int($0)]
        return other.node == term.node && other.shift == term.shift
      }
      if !isThere {
        add(Int(term.node), shift: term.shift, isNegative: term.isNegative, to: Int(saved.node))
      }
    }
  }

  private func savedTerms(
    _ saved: Journal.SavedSum
  ) -> UnsafeBufferPointer<Journal.SavedTerm> {
    UnsafeBufferPointer(start: journal.terms.base + Int(saved.start), count: Int(saved.count))
  }
}
