import FixedPoint

/// Sums written anew from other sums: matching pursuit over the values that are there.
extension SharingState {
  /// Sets the coefficients of a new sum on the inputs from its terms.
  func setVector(_ node: Int) {
    let vector = vector(node)
    vector.update(repeating: 0)
    for index in termList(node) {
      let term = terms[Int(index)]
      let part = self.vector(Int(term.node))
      for input in vector.indices {
        let value = part[input] &<< Int32(term.shift)
        vector[input] = term.isNegative ? vector[input] &- value : vector[input] &+ value
      }
    }
  }

  func vector(_ node: Int) -> UnsafeMutableBufferPointer<Int32> {
    UnsafeMutableBufferPointer(start: vectors.base + node * inputCount, count: inputCount)
  }

  /// Writes a sum as multiples of other sums, each of which takes most digits away from what is
  /// left, and of digits of the inputs at last. What depends on the sum cannot be used, nor what
  /// would make it deeper than it may be.
  mutating func express(_ row: Int) {
    let residual = UnsafeMutableBufferPointer<Int32>.allocate(capacity: inputCount)
    defer { residual.deallocate() }
    _ = residual.update(from: vector(row))
    let most = Self.weight(nodes[row].isPinned ? limit : nodes[row].depth)
    let stamp = markUsers(of: row)
    var parts: [Part] = []
    var kraft: UInt64 = 0
    while let next = bestPart(of: residual, kraft: kraft, most: most, stamp: stamp) {
      let part = vector(Int(next.node))
      for input in residual.indices {
        let value = part[input] &<< Int32(next.shift)
        residual[input] =
          next.isNegative ? residual[input] &+ value : residual[input] &- value
      }
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
    for (input, value) in residual.enumerated() where value != 0 {
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

  private mutating func bestPart(
    of residual: UnsafeMutableBufferPointer<Int32>, kraft: UInt64, most: UInt64, stamp: Int32
  ) -> Part? {
    var best: Part?
    var bestScore = 1.0
    let weight = residual.reduce(0) { $0 + signedDigitCount(Int64($1)) }
    let magnitude = residual.reduce(0) { $0 | $1.magnitude }
    // So that no multiple looked at leaves 32 bits.
    guard magnitude < 1 << 27 else { return nil }
    addWork(sums.count * inputCount)
    DifferenceStage.weights.withUnsafeBufferPointer { weights in
      for place in 0..<sums.count {
        let node = Int(sums[place])
        if nodes[node].mark == stamp || nodes[node].terms.count < 2 { continue }
        let part = vector(node)
        var extent: UInt32 = 0
        for value in part { extent |= value.magnitude }
        let room = kraft &+ Self.weight(nodes[node].depth)
        var shift: Int32 = 0
        while shift < 12, extent << UInt32(shift) <= 2 * magnitude {
          var (less, more) = (0, 0)
          for input in 0..<inputCount {
            let value = part[input] &<< shift
            less &+= DifferenceStage.weight(residual[input] &- value, weights)
            more &+= DifferenceStage.weight(residual[input] &+ value, weights)
          }
          let left = min(less, more)
          if weight - left >= 2, room &+ UInt64(left) <= most {
            let score = Double(weight - left) + 1.5 * random.unit()
            if score > bestScore {
              bestScore = score
              best = Part(
                node: Int32(truncatingIfNeeded: node), shift: Int16(truncatingIfNeeded: shift),
                isNegative: more < less)
            }
          }
          shift += 1
        }
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
