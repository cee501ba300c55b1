/// A growing array of plain values without bounds checks or copies on write: for the inner loops
/// of this module alone, whose indices are its own. Whoever makes one frees it.
struct Pool<Element> {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 64) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
  }

  subscript(index: Int) -> Element {
    @inline(__always) unsafeAddress { UnsafePointer(base + index) }
    @inline(__always) nonmutating unsafeMutableAddress { base + index }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(to: count &+ 1) }
    (base + count).initialize(to: element)
    count &+= 1
  }

  @inline(__always)
  mutating func popLast() -> Element? {
    guard count > 0 else { return nil }
    count &-= 1
    return base[count]
  }

  mutating func removeAll() { count = 0 }

  /// Counts elements that were set by their indices.
  mutating func setCount(_ count: Int) { self.count = count }

  /// Makes room for so many elements, to be set by their indices.
  @inline(__always)
  mutating func reserve(_ length: Int) {
    if length > capacity { grow(to: length) }
  }

  /// Lengthens the pool by elements of one value and gives the index of the first.
  mutating func extend(by length: Int, filledWith element: Element) -> Int {
    if count + length > capacity { grow(to: count + length) }
    (base + count).initialize(repeating: element, count: length)
    count += length
    return count - length
  }

  @inline(never)
  private mutating func grow(to needed: Int) {
    capacity = max(needed, 2 * capacity)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
  }

  func copy() -> Pool {
    var copy = Pool(capacity: max(capacity, 1))
    copy.base.initialize(from: base, count: count)
    copy.count = count
    return copy
  }

  func deallocate() { base.deallocate() }
}

/// Where a list stands in an arena.
struct ListReference {
  var start: Int32 = 0
  var count: Int32 = 0
  /// The list has room for 2^capacityClass elements, or none when negative.
  var capacityClass: Int32 = -1

  /// Whether the list has no room of its own in the arena.
  @inline(__always)
  var isEmpty: Bool { capacityClass < 0 }
}

/// Many short lists in one pool; the room of lists that have grown or gone is used again.
struct Arena<Element> {
  private var pool = Pool<Element>(capacity: 1024)
  /// The places that are free, by capacity class.
  private var free = Pool<Pool<Int32>>(capacity: 32)
  private let blank: Element

  init(blank: Element) {
    self.blank = blank
    for _ in 0..<32 { free.append(Pool()) }
  }

  @inline(__always)
  func pointer(_ list: ListReference) -> UnsafeMutablePointer<Element> {
    pool.base + Int(list.start)
  }

  @inline(__always)
  mutating func append(_ element: Element, to list: inout ListReference) {
    if list.isEmpty || list.count == 1 &<< list.capacityClass { enlarge(&list) }
    pool[Int(list.start &+ list.count)] = element
    list.count &+= 1
  }

  @inline(never)
  private mutating func enlarge(_ list: inout ListReference) {
    let larger = max(2, list.capacityClass + 1)
    let start =
      free[Int(larger)].popLast()
      ?? Int32(truncatingIfNeeded: pool.extend(by: 1 << Int(larger), filledWith: blank))
    for index in 0..<Int(list.count) {
      pool[Int(start) + index] = pool[Int(list.start) + index]
    }
    release(list)
    list.start = start
    list.capacityClass = larger
  }

  private func release(_ list: ListReference) {
    if !list.isEmpty { free[Int(list.capacityClass)].append(list.start) }
  }

  func deallocate(_ list: inout ListReference) {
    release(list)
    list = ListReference()
  }

  func copy() -> Arena {
    var copy = self
    copy.pool = pool.copy()
    copy.free = free.copy()
    for index in 0..<free.count { copy.free[index] = free[index].copy() }
    return copy
  }

  func deallocate() {
    pool.deallocate()
    for index in 0..<free.count { free[index].deallocate() }
    free.deallocate()
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers everywhere for one seed.
struct SearchRandom {
  var state: UInt64

  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number in 0..<bound.
  @inline(__always)
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: UInt64(truncatingIfNeeded: bound).multipliedFullWidth(by: next()).high)
  }

  /// A number in 0..<1.
  @inline(__always)
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
