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

  static let bucketCount = 4096

  private(set) var entries = Pool<Entry>(capacity: 1024)
  private var freeEntries = Pool<Int32>()
  private var occurrences = Arena<Occurrence>(blank: Occurrence(first: 0, second: 0))
  private var members = Arena<Int32>(blank: 0)
  private let buckets: Pool<ListReference>
  private var top = -1
  /// Open addressing with linear probing: an entry, or -1.
  private var slots: UnsafeMutablePointer<Int32>
  private var mask: Int
  private var used = 0
  private var bans: [UInt64] = []
  private var banFilter: UInt64 = 0

  init() {
    mask = 1023
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: -1, count: mask + 1)
    var pool = Pool<ListReference>(capacity: Self.bucketCount)
    _ = pool.extend(by: Self.bucketCount, filledWith: ListReference())
    buckets = pool
  }

  func deallocate() {
    entries.deallocate()
    freeEntries.deallocate()
    occurrences.deallocate()
    members.deallocate()
    buckets.deallocate()
    slots.deallocate()
  }

  @inline(__always)
  private func home(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = home(key)
    while slots[slot] >= 0, entries[Int(slots[slot])].key != key { slot = (slot + 1) & mask }
    return slot
  }

  func list(_ entry: Int) -> UnsafeBufferPointer<Occurrence> {
    let list = entries[entry].occurrences
    return UnsafeBufferPointer(start: occurrences.pointer(list), count: Int(list.count))
  }

  /// Adds an occurrence; the penalty counts for a key that is new.
  @inline(__always)
  mutating func insert(_ key: UInt64, _ occurrence: Occurrence, penalty: Int32) {
    var place = slot(of: key)
    if slots[place] < 0 {
      if 2 * (used + 1) > mask {
        enlarge()
        place = slot(of: key)
      }
      used += 1
      var entry = Entry(key: key)
      entry.penalty = penalty
      if let free = freeEntries.popLast() {
        entries[Int(free)] = entry
        slots[place] = free
      } else {
        slots[place] = Int32(truncatingIfNeeded: entries.count)
        entries.append(entry)
      }
    }
    let index = Int(slots[place])
    var list = entries[index].occurrences
    occurrences.append(occurrence, to: &list)
    entries[index].occurrences = list
    if list.count >= 2 { rebucket(index) }
  }

  @inline(__always)
  mutating func remove(_ key: UInt64, _ occurrence: Occurrence) {
    let place = slot(of: key)
    let index = Int(slots[place])
    var list = entries[index].occurrences
    let elements = occurrences.pointer(list)
    var position = 0
    while elements[position] != occurrence { position += 1 }
    list.count -= 1
    elements[position] = elements[Int(list.count)]
    entries[index].occurrences = list
    if list.count >= 1 {
      if entries[index].bucket >= 0 { rebucket(index) }
    } else {
      unbucket(index)
      occurrences.deallocate(&entries[index].occurrences)
      freeEntries.append(Int32(truncatingIfNeeded: index))
      removeSlot(place)
    }
  }

  private mutating func removeSlot(_ removed: Int) {
    used -= 1
    var hole = removed
    var next = (hole + 1) & mask
    while slots[next] >= 0 {
      let wanted = home(entries[Int(slots[next])].key)
      if (next &- wanted) & mask >= (next &- hole) & mask {
        slots[hole] = slots[next]
        hole = next
      }
      next = (next + 1) & mask
    }
    slots[hole] = -1
  }

  @inline(never)
  private mutating func enlarge() {
    let (old, length) = (slots, mask + 1)
    mask = 2 * length - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: -1, count: mask + 1)
    for index in 0..<length where old[index] >= 0 {
      slots[slot(of: entries[Int(old[index])].key)] = old[index]
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
    let rank = max(0, min(Self.bucketCount - 1, Int(4 * entry.occurrences.count - entry.penalty)))
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
    buckets[bucket].count -= 1
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
    let place = slot(of: key)
    if slots[place] >= 0 { rebucket(Int(slots[place])) }
  }

  mutating func liftBans() {
    let lifted = bans
    bans.removeAll(keepingCapacity: true)
    banFilter = 0
    for key in lifted {
      let place = slot(of: key)
      if slots[place] >= 0 { rebucket(Int(slots[place])) }
    }
  }
}
