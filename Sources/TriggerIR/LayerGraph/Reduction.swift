/// Which elements of a tensor a reduction along some axes makes one.
package struct Reduction: Sendable {
  package let shape: [Int]
  /// For each element of the result the elements it is made of, in C order.
  package let groups: [[Int]]

  /// - Throws: `BrokenRule` where the axes do not rise or are not those of the shape.
  package init(of operand: [Int], axes: [Int], keepsAxes: Bool) throws {
    guard !axes.isEmpty, axes.allSatisfy(operand.indices.contains),
      zip(axes, axes.dropFirst()).allSatisfy(<)
    else {
      throw BrokenRule(
        problem: "\(axes) are not rising axes of the shape \(operand)",
        remedy: "name at least one axis, beginning with 0")
    }
    let kept = operand.indices.filter { !axes.contains($0) }
    let strides = TensorShape.strides(operand)
    let steps = TensorShape.offsets(axes.map { operand[$0] }, strides: axes.map { strides[$0] })
    shape =
      keepsAxes
      ? operand.indices.map { axes.contains($0) ? 1 : operand[$0] } : kept.map { operand[$0] }
    groups = TensorShape.offsets(kept.map { operand[$0] }, strides: kept.map { strides[$0] })
      .map { start in steps.map { start + $0 } }
  }
}
