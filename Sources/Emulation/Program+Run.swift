extension Program {
  /// Evaluates a range of events, a block at a time, in lanes of the given width.
  func run<Lane: FixedWidthInteger & SignedInteger>(
    _ events: Range<Int>, _ input: UnsafeBufferPointer<Int64>,
    _ output: UnsafeMutableBufferPointer<Int64>, lanes: Lane.Type
  ) {
    let file = UnsafeMutablePointer<Lane>.allocate(capacity: registerCount * Self.block)
    defer { file.deallocate() }
    var first = events.lowerBound
    while first < events.upperBound {
      let count = min(Self.block, events.upperBound - first)
      for instruction in instructions {
        step(instruction, file, first, count, input, output)
      }
      first += count
    }
  }

  @inline(__always)
  private func step<Lane: FixedWidthInteger & SignedInteger>(
    _ instruction: Instruction, _ file: UnsafeMutablePointer<Lane>, _ first: Int, _ count: Int,
    _ input: UnsafeBufferPointer<Int64>, _ output: UnsafeMutableBufferPointer<Int64>
  ) {
    func lane(_ register: Int) -> UnsafeMutablePointer<Lane> { file + register * Self.block }
    switch instruction {
    case .add(let into, let a, let b):
      combine(lane(into), lane(a.register), a.left, lane(b.register), b.left, count) { $0 &+ $1 }
    case .subtract(let into, let a, let b):
      combine(lane(into), lane(a.register), a.left, lane(b.register), b.left, count) { $0 &- $1 }
    case .multiply(let into, let a, let b):
      combine(lane(into), lane(a), 0, lane(b), 0, count) { $0 &* $1 }
    case .maximum(let into, let a, let b):
      combine(lane(into), lane(a.register), a.left, lane(b.register), b.left, count) { max($0, $1) }
    case .minimum(let into, let a, let b):
      combine(lane(into), lane(a.register), a.left, lane(b.register), b.left, count) { min($0, $1) }
    case .less(let into, let a, let b):
      combine(lane(into), lane(a.register), a.left, lane(b.register), b.left, count) {
        $0 < $1 ? 1 : 0
      }
    case .negate(let into, let a):
      let (result, a) = (lane(into), lane(a))
      for event in 0..<count { result[event] = 0 &- a[event] }
    case .select(let into, let condition, let then, let otherwise):
      let (result, condition) = (lane(into), lane(condition))
      let (a, b) = (lane(then.register), lane(otherwise.register))
      let (left, right) = (Lane(then.left), Lane(otherwise.left))
      for event in 0..<count {
        result[event] = condition[event] != 0 ? a[event] &<< left : b[event] &<< right
      }
    case .lookup(let into, let a, let table, let lowest):
      let (result, a, entries) = (lane(into), lane(a), tables[table])
      for event in 0..<count {
        result[event] = Lane(truncatingIfNeeded: entries[Int(a[event]) - Int(lowest)])
      }
    case .slice(let into, let a, let left, let right, let width, let signed):
      slice(lane(into), lane(a), left, right, width, signed, count)
    case .input(let into, let port):
      let result = lane(into)
      for event in 0..<count {
        result[event] = Lane(truncatingIfNeeded: input[(first + event) * inputs.count + port])
      }
    case .constant(let into, let value):
      let (result, value) = (lane(into), Lane(truncatingIfNeeded: value))
      for event in 0..<count { result[event] = value }
    case .output(let register, let port):
      let value = lane(register)
      for event in 0..<count {
        output[(first + event) * outputCount + port] = Int64(value[event])
      }
    }
  }

  @inline(__always)
  private func combine<Lane: FixedWidthInteger & SignedInteger>(
    _ result: UnsafeMutablePointer<Lane>, _ a: UnsafeMutablePointer<Lane>, _ left: Int,
    _ b: UnsafeMutablePointer<Lane>, _ right: Int, _ count: Int, _ body: (Lane, Lane) -> Lane
  ) {
    let (left, right) = (Lane(left), Lane(right))
    if left == 0 && right == 0 {
      for event in 0..<count { result[event] = body(a[event], b[event]) }
    } else if left == 0 {
      for event in 0..<count { result[event] = body(a[event], b[event] &<< right) }
    } else {
      for event in 0..<count { result[event] = body(a[event] &<< left, b[event] &<< right) }
    }
  }

  @inline(__always)
  private func slice<Lane: FixedWidthInteger & SignedInteger>(
    _ result: UnsafeMutablePointer<Lane>, _ a: UnsafeMutablePointer<Lane>, _ left: Int,
    _ right: Int, _ width: Int, _ signed: Bool, _ count: Int
  ) {
    // A shift past the lane leaves the sign, or nothing; a word wider than the lane cuts nothing.
    let left = Lane(min(left, Lane.bitWidth - 1))
    let right = Lane(min(right, Lane.bitWidth - 1))
    let unused = Lane(max(0, Lane.bitWidth - max(width, 1)))
    if signed {
      for event in 0..<count {
        result[event] = (((a[event] &<< left) &>> right) &<< unused) &>> unused
      }
    } else {
      let mask: Lane = width >= Lane.bitWidth - 1 ? .max : (1 &<< Lane(max(width, 0))) &- 1
      for event in 0..<count { result[event] = ((a[event] &<< left) &>> right) & mask }
    }
  }
}
