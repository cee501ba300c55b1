/// A layer that moves elements and computes nothing: the shape of its result, and where each
/// of its elements comes from.
package struct Rearrangement: Sendable {
  package let shape: [Int]
  /// For each element of the result the operand it comes from, and which element of that.
  package let sources: [Source]

  package struct Source: Hashable, Sendable {
    package let operand: Int
    package let element: Int
  }

  private init(shape: [Int], elements: [Int]) {
    self.shape = shape
    sources = elements.map { Source(operand: 0, element: $0) }
  }

  /// The same elements in C order with other extents.
  init(reshaping operand: [Int], to shape: [Int]) throws {
    let count = try TensorShape.count(shape)
    guard try TensorShape.count(operand) == count else {
      throw BrokenRule(
        problem: "a tensor of the shape \(operand) cannot take the shape \(shape)",
        remedy: "give a shape of as many elements")
    }
    self.init(shape: shape, elements: Array(0..<count))
  }

  /// Axis i of the result is axis `axes[i]` of the operand.
  init(permuting operand: [Int], axes: [Int]) throws {
    guard axes.sorted() == Array(operand.indices) else {
      throw BrokenRule(
        problem: "\(axes) is not an order of the axes of the shape \(operand)",
        remedy: "name each axis once, beginning with 0")
    }
    let strides = TensorShape.strides(operand)
    let shape = axes.map { operand[$0] }
    self.init(
      shape: shape, elements: TensorShape.offsets(shape, strides: axes.map { strides[$0] }))
  }

  /// A part of each axis, perhaps with steps, perhaps backwards.
  init(slicing operand: [Int], _ slices: [AxisSlice]) throws {
    guard slices.count == operand.count else {
      throw BrokenRule(
        problem: "there are \(slices.count) slices for the shape \(operand)",
        remedy: "give one slice for each axis")
    }
    let strides = TensorShape.strides(operand)
    var start = 0
    for (axis, slice) in slices.enumerated() {
      guard slice.fits(operand[axis]) else {
        throw BrokenRule(
          problem: "the slice \(slice) of axis \(axis) leaves its extent \(operand[axis])",
          remedy: "give start:count:step inside the axis")
      }
      start += slice.start * strides[axis]
    }
    let shape = slices.map(\.count)
    self.init(
      shape: shape,
      elements: TensorShape.offsets(
        shape, strides: zip(slices, strides).map { $0.step * $1 }, from: start))
  }

  /// The operands one behind the other along an axis.
  init(concatenating operands: [[Int]], axis: Int) throws {
    let first = operands.first ?? []
    guard first.indices.contains(axis),
      operands.allSatisfy({ shape in
        shape.count == first.count
          && first.indices.allSatisfy { $0 == axis || shape[$0] == first[$0] }
      })
    else {
      throw BrokenRule(
        problem: "tensors of the shapes \(operands.prefix(8)) cannot be joined along axis \(axis)",
        remedy: "give tensors that differ in the extent of that axis only")
    }
    var shape = first
    shape[axis] = 0
    for operand in operands {
      let (sum, overflow) = shape[axis].addingReportingOverflow(operand[axis])
      shape[axis] = overflow ? Int.max : sum
    }
    let count = try TensorShape.count(shape)
    self.shape = shape
    // Everything before the axis is repeated over; behind it stands one run of each operand.
    let rows = first[..<axis].reduce(1, *)
    var sources: [Source] = []
    sources.reserveCapacity(count)
    for row in 0..<rows {
      for (index, operand) in operands.enumerated() {
        let run = operand[axis...].reduce(1, *)
        sources += (row * run..<(row + 1) * run).map { Source(operand: index, element: $0) }
      }
    }
    self.sources = sources
  }
}

/// A part of one axis: `count` indices from `start` on, `step` apart.
public struct AxisSlice: Hashable, Sendable, Codable {
  public let start: Int
  public let count: Int
  /// Not zero; negative to go backwards.
  public let step: Int

  public init(start: Int, count: Int, step: Int = 1) {
    self.start = start
    self.count = count
    self.step = step
  }

  /// Whether every index is one of an axis of that extent.
  func fits(_ extent: Int) -> Bool {
    guard count > 0, count <= extent, step != 0, step.magnitude <= extent,
      (0..<extent).contains(start)
    else { return false }
    return (0..<extent).contains(start + (count - 1) * step)
  }
}

extension AxisSlice: CustomStringConvertible {
  /// `start:count:step`.
  public var description: String { "\(start):\(count):\(step)" }
}
