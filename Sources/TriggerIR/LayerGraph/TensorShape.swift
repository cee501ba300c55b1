/// The extents of a tensor's axes; elements are numbered in C order, the last axis fastest.
package enum TensorShape {
  /// The largest number of elements of one tensor: a trigger's tensors have thousands.
  package static let maximumElements = 1 << 20
  /// The largest number of axes.
  static let maximumRank = 16

  /// The number of elements.
  /// - Throws: `BrokenRule` for an empty axis, too many axes or too many elements.
  package static func count(_ shape: [Int]) throws -> Int {
    guard shape.count <= maximumRank else {
      throw BrokenRule(
        problem: "the shape has \(shape.count) axes, and the limit is \(maximumRank)",
        remedy: "reshape the tensor")
    }
    var count = 1
    for extent in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      guard extent > 0, !overflow, product <= maximumElements else {
        throw BrokenRule(
          problem: "the shape \(shape) is empty, or larger than \(maximumElements) elements",
          remedy: "give positive extents of a smaller tensor")
      }
      count = product
    }
    return count
  }

  /// How far apart in C order neighbours along each axis are.
  static func strides(_ shape: [Int]) -> [Int] {
    var strides = Array(repeating: 1, count: shape.count)
    for axis in shape.indices.dropLast().reversed() {
      strides[axis] = strides[axis + 1] * shape[axis + 1]
    }
    return strides
  }

  /// Σ index × stride for every index of a shape, in C order; a stride may be zero or negative.
  static func offsets(_ shape: [Int], strides: [Int], from start: Int = 0) -> [Int] {
    var offsets = [start]
    for (extent, stride) in zip(shape, strides) {
      offsets = offsets.flatMap { offset in (0..<extent).map { offset + $0 * stride } }
    }
    return offsets
  }

  /// The shape that both shapes broadcast to by NumPy's rule: axes are matched from the last
  /// one, and an extent of one, or a missing axis, repeats.
  /// - Throws: `BrokenRule` where they do not match.
  package static func broadcast(_ a: [Int], _ b: [Int]) throws -> [Int] {
    let rank = max(a.count, b.count)
    let shape = try (0..<rank).map { axis -> Int in
      let (x, y) = (extent(a, axis, of: rank), extent(b, axis, of: rank))
      guard x == y || x == 1 || y == 1 else {
        throw BrokenRule(
          problem: "the shapes \(a) and \(b) do not match",
          remedy: "give equal extents, or extents of one that repeat")
      }
      return max(x, y)
    }
    _ = try count(shape)
    return shape
  }

  /// For each element of a shape the element of a tensor that is broadcast to it.
  package static func sources(of shape: [Int], in tensor: [Int]) -> [Int] {
    let own = strides(tensor)
    let missing = shape.count - tensor.count
    let strides = shape.indices.map { axis in
      axis < missing || tensor[axis - missing] == 1 ? 0 : own[axis - missing]
    }
    return offsets(shape, strides: strides)
  }

  private static func extent(_ shape: [Int], _ axis: Int, of rank: Int) -> Int {
    let own = axis - (rank - shape.count)
    return own < 0 ? 1 : shape[own]
  }
}
