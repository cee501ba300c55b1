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
  }

  /// A key that occurs at least twice.
  struct Entry {
    var key: UInt64
    var occurrences = ListReference()
    /// The bucket it stands in, or -1, and the place there.
    var bucket: Int32 = -1
    var place: Int32 = 0
    /// How often sharing it has failed; from three times on it is left alone.
    var failures: Int32 = 0
    /// What its rank is lowered by.
    var penalty: Int32 = 0
  }

  /// A key's place. Most keys occur once: their occurrence stands here, so that one access to
  /// memory does; the place of the others holds −1 − entry first.
  private struct Slot {
    var key: UInt64
    var value: Occurrence
  }

  static let bucketCount = 4096
  /// Keys lie below 2^61.
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
    slots.deallocate()
  }

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(
      repeating: Slot(key: noKey, value: Occurrence(first: 0, second: 0)), count: count)
    return slots
  }

  @inline(__always)
  private func home(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key) & mask }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = home(key)
    while slots[slot].key != key, slots[slot].key != Self.noKey { slot = (slot &+ 1) & mask }
    return slot
  }

  /// Brings the place of a key near.
  @inline(__always)
  func touch(_ key: UInt64) -> UInt64 { slots[home(key)].key }

  /// The entry of a key, or nil where it occurs at most once.
  private func entry(of key: UInt64) -> Int? {
    let slot = slots[slot(of: key)]
    return slot.key == key && slot.value.first < 0 ? Int(~slot.value.first) : nil
  }

  func list(_ entry: Int) -> UnsafeBufferPointer<Occurrence> {
    let list = entries[entry].occurrences
    return UnsafeBufferPointer(start: occurrences.pointer(list), count: Int(list.count))
  }

  /// Adds an occurrence of a key that is new; otherwise gives the key's place, to which
  /// `insertAgain` has to add it.
  @inline(__always)
  mutating func insertFirst(_ key: UInt64, _ occurrence: Occurrence) -> Int? {
    var place = slot(of: key)
    if slots[place].key == key { return place }
    if 2 &* (used &+ 1) > mask {
      resize(to: 2 * (mask + 1))
      place = slot(of: key)
    }
    used &+= 1
    slots[place] = Slot(key: key, value: occurrence)
    return nil
  }

  /// Adds another occurrence; the penalty counts for a key that occurs the second time.
  @inline(never)
  mutating func insertAgain(_ place: Int, _ occurrence: Occurrence, penalty: Int32) {
    let first = slots[place].value
    let index: Int
    var list = ListReference()
    if first.first < 0 {
      index = Int(~first.first)
      list = entries[index].occurrences
    } else {
      var entry = Entry(key: slots[place].key)
      entry.penalty = penalty
      if let free = freeEntries.popLast() {
        index = Int(free)
        entries[index] = entry
      } else {
        index = entries.count
        entries.append(entry)
      }
      slots[place].value.first = ~Int32(truncatingIfNeeded: index)
      occurrences.append(first, to: &list)
    }
    occurrences.append(occurrence, to: &list)
    entries[index].occurrences = list
    rebucket(index)
  }

  @inline(__always)
  mutating func remove(_ key: UInt64, _ occurrence: Occurrence) {
    let place = slot(of: key)
    if slots[place].value.first >= 0 {
      removeSlot(place)
    } else {
      removeOne(place, occurrence)
    }
  }

  @inline(never)
  private mutating func removeOne(_ place: Int, _ occurrence: Occurrence) {
    let index = Int(~slots[place].value.first)
    var list = entries[index].occurrences
    let elements = occurrences.pointer(list)
    // Pairs are mostly shared from the end of their lists, and new ones go first.
    var position = Int(list.count) &- 1
    while elements[position] != occurrence { position &-= 1 }
    list.count &-= 1
    elements[position] = elements[Int(list.count)]
    entries[index].occurrences = list
    if list.count > 1 {
      if entries[index].bucket >= 0 { rebucket(index) }
      return
    }
    unbucket(index)
    slots[place].value = elements[0]
    occurrences.deallocate(&entries[index].occurrences)
    freeEntries.append(Int32(truncatingIfNeeded: index))
  }

  @inline(__always)
  private mutating func removeSlot(_ removed: Int) {
    used &-= 1
    var hole = removed
    var next = (hole &+ 1) & mask
    while slots[next].key != Self.noKey {
      let wanted = home(slots[next].key)
      if (next &- wanted) & mask >= (next &- hole) & mask {
        slots[hole] = slots[next]
        hole = next
      }
      next = (next &+ 1) & mask
    }
    slots[hole].key = Self.noKey
  }

  /// Gives back the room of keys that are gone, so that those that are left lie close together.
  mutating func compact() {
    var length = 1024
    while length < 4 * used { length *= 2 }
    if length <= mask { resize(to: length) }
  }

  @inline(never)
  private mutating func resize(to length: Int) {
    let (old, count) = (slots, mask + 1)
    mask = length - 1
    slots = Self.emptySlots(length)
    for index in 0..<count where old[index].key != Self.noKey {
      slots[slot(of: old[index].key)] = old[index]
    }
    old.deallocate()
  }
}

extension PairTable {
  private mutating func rebucket(_ index: Int) {
    let entry = entries[index]
    guard entry.occurrences.count >= 2, entry.failures < 3, !isBanned(entry.key) else {
      unbucket(index)
      return
    }
    let rank = max(0, min(Self.bucketCount - 1, Int(4 &* entry.occurrences.count &- entry.penalty)))
    if entry.bucket == Int32(rank) { return }
    unbucket(index)
    entries[index].bucket = Int32(rank)
    entries[index].place = buckets[rank].count
    members.append(Int32(truncatingIfNeeded: index), to: &buckets[rank])
    top = max(top, rank)
  }

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
    entries[index].failures += 1
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
