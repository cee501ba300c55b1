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
    var (digits, extent): (UInt32, UInt32) = (0, 0)
    for index in 0..<vectorLength {
      digits &+= signedDigitCounts(vectors[node * vectorLength + index]).wrappedSum()
    }
    for value in vector { extent |= value.magnitude }
    nodes[node].digits = digits
    nodes[node].extent = extent
  }

  func vector(_ node: Int) -> UnsafeMutableBufferPointer<Int32> {
    Self.elements(vectors.base + node * vectorLength, count: inputCount)
  }

  private static func elements(
    _ vectors: UnsafeMutablePointer<SIMD8<Int32>>, count: Int
  ) -> UnsafeMutableBufferPointer<Int32> {
    UnsafeMutableBufferPointer(
      start: UnsafeMutableRawPointer(vectors).assumingMemoryBound(to: Int32.self), count: count)
  }

  /// Writes a sum as multiples of other sums, each of which takes most digits away from what is
  /// left, and of digits of the inputs at last. What depends on the sum cannot be used, nor what
  /// would make it deeper than it may be.
  mutating func express(_ row: Int) {
    let left = UnsafeMutablePointer<SIMD8<Int32>>.allocate(capacity: vectorLength)
    defer { left.deallocate() }
    left.initialize(from: vectors.base + row * vectorLength, count: vectorLength)
    let residual = Self.elements(left, count: inputCount)
    let most = Self.weight(nodes[row].isPinned ? deadlines[row] : nodes[row].depth)
    let stamp = markUsers(of: row)
    var parts: [Part] = []
    var kraft: UInt64 = 0
    while let next = bestPart(of: left, kraft: kraft, most: most, stamp: stamp) {
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
    of residual: UnsafeMutablePointer<SIMD8<Int32>>, kraft: UInt64, most: UInt64, stamp: Int32
  ) -> Part? {
    var best: Part?
    var bestScore = 1.0
    var weight = 0
    var magnitude: UInt32 = 0
    for value in Self.elements(residual, count: inputCount) {
      weight += signedDigitCount(Int64(value))
      magnitude |= value.magnitude
    }
    // So that no multiple looked at leaves 32 bits.
    guard magnitude < 1 << 27 else { return nil }
    // One look at a part takes half as long as the update of a pair.
    addWork(sums.count * inputCount / 2)
    for place in 0..<sums.count {
      let node = Int(sums[place])
      // A part takes away no more digits than it has.
      if nodes[node].mark == stamp || nodes[node].terms.count < 2
        || Double(nodes[node].digits) + 1.5 <= bestScore
      {
        continue
      }
      let part = vectors.base + node * vectorLength
      let room = kraft &+ Self.weight(nodes[node].depth)
      var shift: Int32 = 0
      while shift < 12, nodes[node].extent << UInt32(shift) <= 2 * magnitude {
        var (less, more) = (SIMD8<UInt32>.zero, SIMD8<UInt32>.zero)
        for index in 0..<vectorLength {
          let value = part[index] &<< SIMD8(repeating: shift)
          less &+= signedDigitCounts(residual[index] &- value)
          more &+= signedDigitCounts(residual[index] &+ value)
        }
        let (subtracted, added) = (Int(less.wrappedSum()), Int(more.wrappedSum()))
        let left = min(subtracted, added)
        if weight - left >= 2, room &+ UInt64(left) <= most {
          let score = Double(weight - left) + 1.5 * random.unit()
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

/// How many digits the canonical signed-digit forms of some integers below 2^29 have: those of
/// v stand where 3v and v differ (Reitwiesner 1960).
@inline(__always)
private func signedDigitCounts(_ values: SIMD8<Int32>) -> SIMD8<UInt32> {
  var bits = SIMD8<UInt32>(truncatingIfNeeded: (values &+ values &+ values) ^ values)
  bits = bits &- ((bits &>> 1) & 0x5555_5555)
  bits = (bits & 0x3333_3333) &+ ((bits &>> 2) & 0x3333_3333)
  bits = (bits &+ (bits &>> 4)) & 0x0f0f_0f0f
  bits = bits &+ (bits &>> 8)
  return (bits &+ (bits &>> 16)) & 0x3f
}
