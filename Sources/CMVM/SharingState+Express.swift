import FixedPoint

/// Sums written anew from other sums: matching pursuit over the values that are there.
extension SharingState {
  /// Sets the coefficients of a new sum on the inputs from its terms.
  func setCoefficients(_ node: Int) {
    coefficients.clear(node)
    for index in termList(node) {
      let term = terms[Int(index)]
      coefficients.add(
        Int(term.node), of: coefficients, shift: term.shift, isNegative: term.isNegative, to: node)
    }
    coefficients.summarize(node)
  }

  /// Writes a sum as multiples of other sums, each of which takes most digits away from what is
  /// left, and of digits of the inputs at last. What depends on the sum cannot be used, nor what
  /// would make it deeper than it may be.
  mutating func express(_ row: Int) {
    residual.clear(0)
    residual.add(row, of: coefficients, shift: 0, isNegative: false, to: 0)
    residual.summarize(0)
    let most = Self.weight(nodes[row].isPinned ? deadlines[row] : nodes[row].depth)
    let stamp = markUsers(of: row)
    var parts: [Part] = []
    var kraft: UInt64 = 0
    while let next = bestPart(kraft: kraft, most: most, stamp: stamp) {
      residual.add(
        Int(next.node), of: coefficients, shift: next.shift, isNegative: !next.isNegative, to: 0)
      residual.summarize(0)
      kraft += Self.weight(nodes[Int(next.node)].depth)
      parts.append(next)
    }
    while let last = termList(row).last {
      let node = Int(terms[Int(last)].node)
      remove(last)
      queue(node)
    }
    for part in parts {
      add(Int(part.node), shift: part.shift, isNegative: part.isNegative, to: row)
    }
    for (input, value) in residual[0].enumerated() where value != 0 {
      for digit in signedDigits(Int64(value)) {
        add(input, shift: Int16(digit.shift), isNegative: digit.isNegative, to: row)
      }
    }
    refreshDepth(row)
    queue(row)
  }

  /// Marks a sum and all that depend on it.
  private mutating func markUsers(of row: Int) -> Int32 {
    let stamp = nextStamp()
    var pending = [Int32(truncatingIfNeeded: row)]
    nodes[row].mark = stamp
    while let next = pending.popLast() {
      for use in userList(Int(next)) {
        let user = terms[Int(use)].row
        if nodes[Int(user)].mark == stamp { continue }
        nodes[Int(user)].mark = stamp
        pending.append(user)
      }
    }
    return stamp
  }

  /// The multiple of a sum that takes most digits away from what is left, at least two.
  private mutating func bestPart(kraft: UInt64, most: UInt64, stamp: Int32) -> Part? {
    var best: Part?
    var bestScore = 1.0
    let whole = residual.summary(0)
    // So that no multiple looked at leaves 32 bits.
    guard whole.extent < 1 << 27 else { return nil }
    let isNarrow = residual.isNarrow(0)
    // One look at a part takes a fifth of the update of a pair for every input.
    addWork(sums.count * inputCount / 5)
    for place in 0..<sums.count {
      let node = Int(sums[place])
      let part = coefficients.summary(node)
      // Chance adds up to 1.5 to a score.
      if Double(part.digits) + 1.5 <= bestScore || nodes[node].mark == stamp
        || nodes[node].terms.count < 2
        || kraft &+ Self.weight(nodes[node].depth) &+ 1 > most
      {
        continue
      }
      let room = most &- kraft &- Self.weight(nodes[node].depth)
      var shift: Int32 = 0
      while shift < 12, part.extent << UInt32(shift) <= 2 * whole.extent {
        let (subtracted, added) = residual.left(
          of: 0, less: node, of: coefficients, shift: shift, isNarrow: isNarrow)
        let left = min(subtracted, added)
        if whole.digits - left >= 2, left <= room {
          let score = Double(whole.digits - left) + 1.5 * random.unit()
          if score > bestScore {
            bestScore = score
            best = Part(
              node: Int32(truncatingIfNeeded: node), shift: Int16(truncatingIfNeeded: shift),
              isNegative: added < subtracted)
          }
        }
        shift += 1
      }
    }
    return best
  }

  private struct Part {
    var node: Int32
    var shift: Int16
    var isNegative: Bool
  }
}
