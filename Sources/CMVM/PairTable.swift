/// The pairs of terms of all sums, by the value they add up to.
///
/// A pair is known by the hash of its sum up to sign and a common shift, so that 4a − a and
/// 2a + a are one. Every entry lists its occurrences; those with two or more stand in buckets by
/// their rank, so that the most frequent is found in constant time.
struct PairTable {
  /// Two terms of a sum, or one node as a whole when the second is negative.
  struct Occurrence: Equatable {
    var first: Int32
    var second: Int32

    init(first: Int32, second: Int32) { (self.first, self.second) = (first, second) }

    /// The pair of two terms.
    @inline(__always)
    init(_ a: Int32, _ b: Int32) { (first, second) = a < b ? (a, b) : (b, a) }
  }

  /// A key that occurs at least twice.
  struct Entry {
    /// The occurrences as long as there were never more than two; later they stand in a list. At
    /// the front of the entry, where `list` looks for them.
    var pair: (Occurrence, Occurrence)
    var key: UInt64
    var occurrences = ListReference(count: 2)
    /// The bucket it stands in, or -1, and the place there.
    var bucket: Int32 = -1
    var place: Int32 = 0
    /// What its rank is lowered by.
    var penalty: Int32
    /// How often sharing it has failed; from three times on it is left alone.
    var failures: UInt8 = 0
  }

  /// A key's place. Most keys occur once: their occurrence stands here, so that one access to
  /// memory does; the place of the others holds −1 − entry first.
  fileprivate struct Slot {
    var key: UInt64
    var value: Occurrence
  }

  /// A pair that was not inserted, as its key is in the table already.
  struct Repeat {
    var place: Int32
    /// Which of the pairs it was.
    var position: Int32
  }

  static let bucketCount = 4096
  /// Keys lie below 2^63.
  private static let noKey = UInt64.max

  private(set) var entries = Pool<Entry>(capacity: 1024)
  private var freeEntries = Pool<Int32>()
  private var occurrences = Arena<Occurrence>(blank: Occurrence(first: 0, second: 0))
  private var members = Arena<Int32>(blank: 0)
  private var buckets: Pool<ListReference>
  private var top = -1
  /// Open addressing with linear probing.
  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var used = 0
  private(set) var repeated = Pool<Repeat>()
  private var bans: [UInt64] = []
  private var banFilter: UInt64 = 0

  init() {
    mask = 1023
    slots = Self.emptySlots(mask + 1)
    var pool = Pool<ListReference>(capacity: Self.bucketCount)
    _ = pool.extend(by: Self.bucketCount, filledWith: ListReference())
    buckets = pool
  }

  func copy() -> PairTable {
    var copy = self
    copy.entries = entries.copy()
    copy.freeEntries = freeEntries.copy()
    copy.occurrences = occurrences.copy()
    copy.members = members.copy()
    copy.buckets = buckets.copy()
    copy.repeated = repeated.copy()
    copy.slots = .allocate(capacity: mask + 1)
    copy.slots.initialize(from: slots, count: mask + 1)
    return copy
  }

  func deallocate() {
    entries.deallocate()
    freeEntries.deallocate()
    occurrences.deallocate()
    members.deallocate()
    buckets.deallocate()
    repeated.deallocate()
    slots.deallocate()
  }

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(
      repeating: Slot(key: noKey, value: Occurrence(first: 0, second: 0)), count: count)
    return slots
  }

  /// What bringing the places of keys near takes.
  var places: Places { Places(slots: slots, mask: mask) }

  struct Places {
    fileprivate let slots: UnsafeMutablePointer<Slot>
    fileprivate let mask: Int

    /// Brings the place of a key near.
    @inline(__always)
    func touch(_ key: UInt64) -> UInt64 { slots[Int(truncatingIfNeeded: key) & mask].key }

    /// The place where a key stands or would stand.
    @inline(__always)
    fileprivate func place(of key: UInt64) -> Int {
      var place = Int(truncatingIfNeeded: key) & mask
      while slots[place].key != key, slots[place].key != noKey { place = (place &+ 1) & mask }
      return place
    }

    /// Empties a place and closes the gap.
    @inline(__always)
    fileprivate func remove(_ removed: Int) {
      var hole = removed
      var next = (hole &+ 1) & mask
      while slots[next].key != noKey {
        let wanted = Int(truncatingIfNeeded: slots[next].key) & mask
        if (next &- wanted) & mask >= (next &- hole) & mask {
          slots[hole] = slots[next]
          hole = next
        }
        next = (next &+ 1) & mask
      }
      slots[hole].key = noKey
    }
  }

  /// The entry of a key, or nil where it occurs at most once.
  private func entry(of key: UInt64) -> Int? {
    let slot = slots[places.place(of: key)]
    return slot.key == key && slot.value.first < 0 ? Int(~slot.value.first) : nil
  }

  @inline(__always)
  func list(_ entry: Int) -> UnsafeBufferPointer<Occurrence> {
    let list = entries[entry].occurrences
    return UnsafeBufferPointer(start: elements(of: entry, list), count: Int(list.count))
  }

  @inline(__always)
  private func elements(
    of entry: Int, _ list: ListReference
  ) -> UnsafeMutablePointer<Occurrence> {
    list.isEmpty
      ? UnsafeMutableRawPointer(entries.base + entry).assumingMemoryBound(to: Occurrence.self)
      : occurrences.pointer(list)
  }

  /// Adds an occurrence of a key. The penalty counts for a key that occurs the second time.
  mutating func insert(_ key: UInt64, _ occurrence: Occurrence, penalty: Int32) {
    reserve(1)
    let place = places.place(of: key)
    if slots[place].key == key {
      insertAgain(place, occurrence, penalty: penalty)
    } else {
      used += 1
      slots[place] = Slot(key: key, value: occurrence)
    }
  }

  /// Adds the pairs of a term with others, by their keys. Those whose keys are there already are
  /// listed instead in `repeated`, for `insertAgain`.
  @inline(__always)
  mutating func insertFirst(
    _ term: Int32, _ others: UnsafeBufferPointer<Int32>, _ keys: UnsafeMutablePointer<UInt64>
  ) {
    let count = others.count
    reserve(count)
    repeated.removeAll()
    repeated.reserve(count)
    let (places, slots, repeats) = (places, slots, repeated.base)
    var repeatCount = 0
    for position in 0..<count {
      let key = keys[position]
      let place = places.place(of: key)
      if slots[place].key == key {
        repeats[repeatCount] = Repeat(
          place: Int32(truncatingIfNeeded: place), position: Int32(truncatingIfNeeded: position))
        repeatCount &+= 1
      } else {
        slots[place] = Slot(key: key, value: Occurrence(term, others[position]))
      }
    }
    used &+= count &- repeatCount
    repeated.setCount(repeatCount)
  }

  @inline(__always)
  private mutating func reserve(_ count: Int) {
    while 2 &* (used &+ count) > mask { resize(to: 2 * (mask + 1)) }
  }

  /// Adds another occurrence; the penalty counts for a key that occurs the second time.
  @inline(never)
  mutating func insertAgain(_ place: Int, _ occurrence: Occurrence, penalty: Int32) {
    let first = slots[place].value
    if first.first < 0 {
      let index = Int(~first.first)
      append(occurrence, to: index)
      rebucket(index)
      return
    }
    let entry = Entry(pair: (first, occurrence), key: slots[place].key, penalty: penalty)
    let index: Int
    if let free = freeEntries.popLast() {
      index = Int(free)
      entries[index] = entry
    } else {
      index = entries.count
      entries.append(entry)
    }
    slots[place].value.first = ~Int32(truncatingIfNeeded: index)
    if !isBanned(entry.key) { bucket(index, rank: rank(of: entry)) }
  }

  @inline(__always)
  private mutating func append(_ occurrence: Occurrence, to index: Int) {
    var list = entries[index].occurrences
    if list.isEmpty {
      let pair = entries[index].pair
      list = ListReference()
      occurrences.append(pair.0, to: &list)
      occurrences.append(pair.1, to: &list)
    }
    occurrences.append(occurrence, to: &list)
    entries[index].occurrences = list
  }

  mutating func remove(_ key: UInt64, _ occurrence: Occurrence) {
    let place = places.place(of: key)
    if slots[place].value.first >= 0 {
      used &-= 1
      places.remove(place)
    } else {
      removeOne(place, occurrence)
    }
  }

  /// Removes the pairs of a term with others, by their keys.
  @inline(__always)
  mutating func remove(
    _ term: Int32, _ others: UnsafeBufferPointer<Int32>, _ keys: UnsafeMutablePointer<UInt64>
  ) {
    let (places, slots) = (places, slots)
    var removed = 0
    for position in 0..<others.count {
      let place = places.place(of: keys[position])
      if slots[place].value.first >= 0 {
        places.remove(place)
        removed &+= 1
      } else {
        removeOne(place, Occurrence(term, others[position]))
      }
    }
    used &-= removed
  }

  @inline(never)
  private mutating func removeOne(_ place: Int, _ occurrence: Occurrence) {
    let index = Int(~slots[place].value.first)
    var list = entries[index].occurrences
    let elements = elements(of: index, list)
    // Pairs are mostly shared from the end of their lists, and new ones go first.
    var position = Int(list.count) &- 1
    while elements[position] != occurrence { position &-= 1 }
    list.count &-= 1
    elements[position] = elements[Int(list.count)]
    if list.count > 1 {
      entries[index].occurrences = list
      if entries[index].bucket >= 0 { rebucket(index) }
      return
    }
    unbucket(index)
    slots[place].value = elements[0]
    if !list.isEmpty { occurrences.deallocate(&list) }
    freeEntries.append(Int32(truncatingIfNeeded: index))
  }

  /// Gives back the room of keys that are gone, so that those that are left lie close together.
  mutating func compact() {
    var length = 1024
    while length < 8 * used { length *= 2 }
    if length <= mask { resize(to: length) }
  }

  @inline(never)
  private mutating func resize(to length: Int) {
    let (old, count) = (slots, mask + 1)
    mask = length - 1
    slots = Self.emptySlots(length)
    for index in 0..<count where old[index].key != Self.noKey {
      slots[places.place(of: old[index].key)] = old[index]
    }
    old.deallocate()
  }
}

extension PairTable {
  @inline(__always)
  private func rank(of entry: Entry) -> Int {
    max(0, min(Self.bucketCount &- 1, Int(4 &* entry.occurrences.count &- entry.penalty)))
  }

  private mutating func rebucket(_ index: Int) {
    let entry = entries[index]
    guard entry.failures < 3, entry.occurrences.count >= 2, !isBanned(entry.key) else {
      unbucket(index)
      return
    }
    let rank = rank(of: entry)
    if entry.bucket == Int32(truncatingIfNeeded: rank) { return }
    unbucket(index)
    bucket(index, rank: rank)
  }

  @inline(__always)
  private mutating func bucket(_ index: Int, rank: Int) {
    entries[index].bucket = Int32(truncatingIfNeeded: rank)
    entries[index].place = buckets[rank].count
    members.append(Int32(truncatingIfNeeded: index), to: &buckets[rank])
    top = max(top, rank)
  }

  @inline(__always)
  private func unbucket(_ index: Int) {
    let bucket = Int(entries[index].bucket)
    guard bucket >= 0 else { return }
    let place = entries[index].place
    buckets[bucket].count &-= 1
    let list = members.pointer(buckets[bucket])
    let moved = list[Int(buckets[bucket].count)]
    list[Int(place)] = moved
    entries[Int(moved)].place = place
    entries[index].bucket = -1
  }

  /// The entries of the highest rank, none when nothing is left to share.
  mutating func best() -> UnsafeBufferPointer<Int32>? {
    while top >= 0, buckets[top].count == 0 { top -= 1 }
    guard top >= 0 else { return nil }
    return UnsafeBufferPointer(
      start: members.pointer(buckets[top]), count: Int(buckets[top].count))
  }

  /// Takes an entry out of its bucket until its count changes.
  func fail(_ index: Int) {
    entries[index].failures &+= 1
    unbucket(index)
  }

  @inline(__always)
  private func isBanned(_ key: UInt64) -> Bool {
    banFilter >> (key & 63) & 1 == 1 && bans.contains(key)
  }

  mutating func ban(_ key: UInt64) {
    bans.append(key)
    banFilter |= 1 << (key & 63)
    if let entry = entry(of: key) { rebucket(entry) }
  }

  mutating func liftBans() {
    let lifted = bans
    bans.removeAll(keepingCapacity: true)
    banFilter = 0
    for key in lifted {
      if let entry = entry(of: key) { rebucket(entry) }
    }
  }
}
