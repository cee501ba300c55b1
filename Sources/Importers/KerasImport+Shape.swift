import ArrayFiles
import FixedPoint
import TriggerIR

// Layers and operations that move elements and compute nothing.

extension KerasImport {
  /// Reshape to a shape without the batch axis, with one −1 at most.
  mutating func reshaped(
    _ operand: Tensor, _ target: [Int]?, _ call: LayerCall
  ) throws -> Tensor {
    guard var shape = target else {
      throw call.refusal("its target shape is missing", "save the model again")
    }
    if let free = shape.firstIndex(of: -1) {
      shape[free] = 1
      guard let known = Shape.count(shape), operand.count.isMultiple(of: known) else {
        throw call.refusal(
          "its target shape \(target ?? []) does not hold \(operand.count) elements",
          "save the model again")
      }
      shape[free] = operand.count / known
    }
    return try builder.reshape(call.name, operand, to: shape, call.layer)
  }

  mutating func permuted(_ operand: Tensor, _ axes: [Int], _ call: LayerCall) throws -> Tensor {
    guard axes.sorted() == Array(operand.shape.indices) else {
      throw call.refusal(
        "its order of axes is none of a tensor of rank \(operand.shape.count)",
        "leave the batch axis where it is, and name every other axis once")
    }
    if axes == axes.sorted() { return operand }
    return try builder.add(
      call.name, .permute(axes: axes), [operand], shape: axes.map { operand.shape[$0] },
      call.layer)
  }

  mutating func concatenated(_ call: LayerCall, _ axis: JSONValue?) throws -> Tensor {
    guard let first = call.operands.first else {
      throw call.refusal("it is called without a tensor", "save the model again")
    }
    let rank = first.shape.count
    let axes = try dataAxes(axis ?? .integer(-1), rank: rank, call)
    guard axes.count == 1, let axis = axes.first else {
      throw call.refusal("it has more than one axis", "save the model again")
    }
    var shape = first.shape
    shape[axis] = 0
    for operand in call.operands {
      var other = operand.shape
      guard other.count == rank else {
        throw call.refusal("its operands differ in rank", "save the model again")
      }
      let size = other[axis]
      other[axis] = 0
      var expected = shape
      expected[axis] = 0
      guard other == expected else {
        throw call.refusal(
          "its operands \(first.shape) and \(operand.shape) do not fit", "save the model again")
      }
      shape[axis] += size
    }
    if call.operands.count == 1 { return first }
    return try builder.add(
      call.name, .concatenate(axis: axis), call.operands, shape: shape, call.layer)
  }

  /// RepeatVector: [features] to [n, features].
  mutating func repeated(_ call: LayerCall) throws -> Tensor {
    let operand = try call.operand()
    guard operand.shape.count == 1, let count = call.layer.config["n"]?.integer, count > 0,
      Shape.count([count] + operand.shape) != nil
    else {
      throw call.refusal("it takes one axis, and repeats it at least once", "save the model again")
    }
    let row = try builder.reshape(
      "\(call.name)_row", operand, to: [1] + operand.shape, call.layer)
    return try builder.add(
      call.name, .concatenate(axis: 0), Array(repeating: row, count: count),
      shape: [count] + operand.shape, call.layer)
  }

  /// `x[:, 1:3, ..., None, 0]`.
  mutating func item(_ call: LayerCall) throws -> Tensor {
    guard case .tensor? = call.call.arguments.first, let operand = call.operands.first,
      let key = call.call.arguments.dropFirst().first ?? call.call.named.first?.value
    else {
      throw call.refusal("it is called without a tensor or an index", "save the model again")
    }
    var entries = try Self.entries(key, call)
    try Self.takeBatch(&entries, rank: operand.shape.count, call)
    let selection = try Selection(entries, of: operand.shape, call)
    var result = operand
    if selection.slices.enumerated().contains(where: {
      $1 != AxisSlice(start: 0, count: operand.shape[$0], step: 1)
    }) {
      result = try builder.add(
        call.name, .slice(selection.slices), [operand], shape: selection.slices.map(\.count),
        call.layer)
    }
    return try builder.reshape("\(call.name)_axes", result, to: selection.shape, call.layer)
  }
}
