import FixedPoint

/// The coefficients of nodes on the inputs, a row for each node, and with them what the count of
/// digits needs: eight coefficients are looked at in one step, in lanes of 16 bits where they fit.
struct CoefficientTable {
  let inputCount: Int
  /// So many vectors of eight make a row.
  private let length: Int
  private var wide = Pool<SIMD8<Int32>>()
  /// The low halves.
  private var narrow = Pool<SIMD8<Int16>>()
  private var summaries = Pool<Summary>()

  /// What all coefficients of a row come to.
  struct Summary {
    /// Their signed digits.
    var digits: Int32 = 0
    /// The bits that any magnitude has.
    var extent: UInt32 = 0
  }

  init(inputCount: Int) {
    self.inputCount = inputCount
    length = (inputCount + 7) / 8
  }

  func copy() -> CoefficientTable {
    var copy = self
    copy.wide = wide.copy()
    copy.narrow = narrow.copy()
    copy.summaries = summaries.copy()
    return copy
  }

  func deallocate() {
    wide.deallocate()
    narrow.deallocate()
    summaries.deallocate()
  }

  /// A further row, of zeros.
  mutating func append() {
    _ = wide.extend(by: length, filledWith: .zero)
    _ = narrow.extend(by: length, filledWith: .zero)
    summaries.append(Summary())
  }

  @inline(__always)
  func summary(_ row: Int) -> Summary { summaries[row] }

  @inline(__always)
  subscript(row: Int) -> UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(
      start: UnsafeRawPointer(wide.base + row * length).assumingMemoryBound(to: Int32.self),
      count: inputCount)
  }

  func set(_ row: Int, _ input: Int, to value: Int32) {
    wide[row * length + input / 8][input % 8] = value
  }

  func clear(_ row: Int) {
    (wide.base + row * length).update(repeating: .zero, count: length)
  }

  /// Adds ±2^shift times a row of some table to a row.
  @inline(__always)
  func add(
    _ part: Int, of other: CoefficientTable, shift: Int16, isNegative: Bool, to row: Int
  ) {
    let by = SIMD8(repeating: Int32(shift))
    for index in 0..<length {
      let value = other.wide[part * length + index] &<< by
      let place = row * length + index
      wide[place] = isNegative ? wide[place] &- value : wide[place] &+ value
    }
  }

  /// Follows the coefficients of a row with what is kept of them.
  func summarize(_ row: Int) {
    var digits = SIMD8<UInt32>.zero
    var extent = SIMD8<UInt32>.zero
    for index in row * length..<(row + 1) * length {
      let values = wide[index]
      digits &+= signedDigitCounts(values)
      let sign = values &>> 31
      extent |= SIMD8<UInt32>(truncatingIfNeeded: (values ^ sign) &- sign)
      narrow[index] = SIMD8(truncatingIfNeeded: values)
    }
    var summary = Summary(digits: Int32(truncatingIfNeeded: digits.wrappedSum()))
    for lane in 0..<8 { summary.extent |= extent[lane] }
    summaries[row] = summary
  }

  /// Whether lanes of 16 bits hold three times everything that is counted when parts of up to
  /// twice the extent of a row are subtracted from it.
  @inline(__always)
  func isNarrow(_ row: Int) -> Bool { summaries[row].extent < 3640 && length <= 30 }

  /// The digits that are left of a row when 2^shift times a row of another table is subtracted
  /// from it, and when it is added.
  @inline(__always)
  func left(
    of row: Int, less part: Int, of other: CoefficientTable, shift: Int32, isNarrow: Bool
  ) -> (subtracted: Int32, added: Int32) {
    let (row, part) = (row * length, part * length)
    if isNarrow {
      let by = SIMD8(repeating: Int16(truncatingIfNeeded: shift))
      var (less, more) = (SIMD8<UInt16>.zero, SIMD8<UInt16>.zero)
      for index in 0..<length {
        let value = other.narrow[part + index] &<< by
        less &+= signedDigitCounts(narrow[row + index] &- value)
        more &+= signedDigitCounts(narrow[row + index] &+ value)
      }
      return (Self.bytes(of: less), Self.bytes(of: more))
    }
    let by = SIMD8(repeating: shift)
    var (less, more) = (SIMD8<UInt32>.zero, SIMD8<UInt32>.zero)
    for index in 0..<length {
      let value = other.wide[part + index] &<< by
      less &+= signedDigitCounts(wide[row + index] &- value)
      more &+= signedDigitCounts(wide[row + index] &+ value)
    }
    return (
      Int32(truncatingIfNeeded: less.wrappedSum()), Int32(truncatingIfNeeded: more.wrappedSum())
    )
  }

  /// The sum of all bytes, which are below 256 two by two.
  @inline(__always)
  private static func bytes(of counts: SIMD8<UInt16>) -> Int32 {
    let halves = unsafeBitCast(counts, to: SIMD2<UInt64>.self)
    let bytes = halves[0] &+ halves[1]
    let words = (bytes & 0x00ff_00ff_00ff_00ff) &+ (bytes &>> 8 & 0x00ff_00ff_00ff_00ff)
    return Int32(truncatingIfNeeded: (words &* 0x0001_0001_0001_0001) &>> 48)
  }
}
