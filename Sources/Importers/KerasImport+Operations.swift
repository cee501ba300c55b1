import ArrayFiles
import FixedPoint
import TriggerIR

// Operations of `keras.ops` as a model's graph holds them where tensors are added, indexed and so
// on without a layer.

extension KerasImport {
  mutating func applyOperation(_ call: LayerCall) throws -> Tensor {
    let config = call.layer.config
    switch call.layer.className {
    case "GetItem": return try item(call)
    case "Add": return try binary(.add, call)
    case "Subtract": return try binary(.subtract, call)
    case "Multiply": return try binary(.multiply, call)
    case "Maximum": return try binary(.maximum, call)
    case "Minimum": return try binary(.minimum, call)
    case "Negative":
      let operand = try call.operand()
      return try builder.elementwise(
        call.name, .multiply, operand, constant(-1, "\(call.name)_factor", call), call.layer)
    case "Square":
      let operand = try call.operand()
      return try builder.add(call.name, .square, [operand], shape: operand.shape, call.layer)
    case "Sum", "Max", "Min":
      let operations: [String: ReductionOperation] = [
        "Sum": .sum, "Max": .maximum, "Min": .minimum,
      ]
      guard config["initial"]?.isNull ?? true else {
        throw call.refusal("it starts from a value of its own", "leave out 'initial'")
      }
      let operand = try call.operand()
      return try reduce(
        operations[call.layer.className] ?? .sum, operand,
        axes: dataAxes(config["axis"] ?? .null, rank: operand.shape.count, call),
        keepsAxes: config["keepdims"]?.boolean ?? false, named: call.name, call)
    case "Reshape", "Transpose", "ExpandDims", "Squeeze", "Concatenate":
      return try rearranged(call)
    case "Relu": return try exact(.relu, call.operand(), named: call.name, call)
    case "LeakyRelu":
      let slope = config["negative_slope"]?.double ?? 0.2
      return try exact(
        .rectifier(slope: slope, limit: nil), call.operand(), named: call.name, call)
    default:
      throw call.refusal("operations of this class are not read", "build it from \(Self.readOfOps)")
    }
  }

  private static let readOfOps =
    "GetItem, Add, Subtract, Multiply, Maximum, Minimum, Negative, Square, Sum, Max, Min, "
    + "Reshape, Transpose, ExpandDims, Squeeze, Concatenate, Relu and LeakyRelu"

  private mutating func rearranged(_ call: LayerCall) throws -> Tensor {
    let config = call.layer.config
    if call.layer.className == "Concatenate" { return try concatenated(call, config["axis"]) }
    let operand = try call.operand()
    let rank = operand.shape.count
    switch call.layer.className {
    case "Reshape":
      let shape = config["newshape"]?.list ?? []
      // The batch axis stands as −1 or as null in front; a second −1 is a size to find.
      guard let batch = shape.first, batch.isNull || batch.integer == -1 else {
        throw call.refusal("it changes the batch axis", "begin the new shape with -1")
      }
      let rest = shape.dropFirst().compactMap(\.integer)
      guard rest.count == shape.count - 1 else {
        throw call.refusal("its new shape is not known", "write it with numbers")
      }
      return try reshaped(operand, rest, call)
    case "Transpose":
      let axes = config["axes"]?.integers ?? []
      guard axes.first == 0 else {
        throw call.refusal("it moves the batch axis", "name all axes, with 0 first")
      }
      return try permuted(operand, axes.dropFirst().map { ($0 < 0 ? $0 &+ rank : $0 &- 1) }, call)
    case "ExpandDims":
      let axis = config["axis"]?.integer ?? 0
      let place = axis < 0 ? axis.addingReportingOverflow(rank + 1).partialValue : axis &- 1
      guard (0...rank).contains(place) else {
        throw call.refusal("its new axis is not behind the batch axis", "use an axis from 1 on")
      }
      var shape = operand.shape
      shape.insert(1, at: place)
      return try builder.reshape(call.name, operand, to: shape, call.layer)
    default:
      let ones = operand.shape.indices.filter { operand.shape[$0] == 1 }
      let given = config["axis"].flatMap { $0.isNull ? nil : $0 }
      let axes = try given.map { try dataAxes($0, rank: rank, call) } ?? ones
      guard axes.allSatisfy(ones.contains) else {
        throw call.refusal("an axis that it takes away has more than one element", "use another")
      }
      let shape = operand.shape.indices.filter { !axes.contains($0) }.map { operand.shape[$0] }
      return try builder.reshape(call.name, operand, to: shape, call.layer)
    }
  }

  /// Two tensors, or a tensor and constants.
  private mutating func binary(
    _ operation: ElementwiseOperation, _ call: LayerCall
  ) throws -> Tensor {
    let arguments = call.call.arguments + call.call.named.map(\.value)
    guard arguments.count == 2, !call.operands.isEmpty else {
      throw call.refusal("it does not take two arguments", "save the model again")
    }
    var tensors = call.operands[...]
    var operands: [Tensor] = []
    for argument in arguments {
      switch argument {
      case .tensor:
        guard let tensor = tensors.popFirst() else {
          throw call.refusal("a tensor of it is missing", "save the model again")
        }
        operands.append(tensor)
      case .list, .value:
        let constant = try Self.constant(argument, call)
        operands.append(try builder.constant("\(call.name)_constant", constant, call.layer))
      }
    }
    // With the batch axis in front, only tensors of one rank meet axis by axis.
    guard call.operands.allSatisfy({ $0.shape.count == call.operands[0].shape.count }) else {
      throw call.refusal("its operands differ in rank", "expand the smaller one first")
    }
    return try builder.elementwise(call.name, operation, operands[0], operands[1], call.layer)
  }

  /// A number, or an array that broadcasts over the batch.
  private static func constant(
    _ argument: KerasArgument, _ call: LayerCall
  ) throws -> ConstantTensor {
    let problem = call.refusal(
      "a constant of it is not exact in \(portBits) bits, or reaches over the batch",
      "use constants of few bits, such as 0.5")
    guard case .value(let json) = argument else { throw problem }
    var (values, shape): ([Double], [Int]) = ([], [])
    if let number = json.double {
      values = [number]
    } else if ["__numpy__", "__tensor__"].contains(json.object?["class_name"]?.text),
      let value = json.object?["config"]?.object?["value"],
      let array = flattened(value, depth: 0)
    {
      (values, shape) = array
      // An array of the tensor's full rank has the batch axis, of size 1.
      let rank = call.operands.map(\.shape.count).max() ?? 0
      if shape.count == rank + 1, shape.first == 1 { shape.removeFirst() }
      guard shape.count <= rank else { throw problem }
    } else {
      throw problem
    }
    guard values.allSatisfy(\.isFinite), Shape.count(shape) == values.count,
      let constant = try? ConstantTensor(values, shape: shape),
      constant.commonWidth <= portBits
    else { throw problem }
    return constant
  }

  private static func flattened(_ json: JSONValue, depth: Int) -> ([Double], [Int])? {
    if let number = json.double { return ([number], []) }
    guard let items = json.list, depth < 16 else { return nil }
    var (values, inner): ([Double], [Int]?) = ([], nil)
    for item in items {
      guard let (part, shape) = flattened(item, depth: depth + 1), inner ?? shape == shape else {
        return nil
      }
      values += part
      inner = shape
    }
    return (values, [items.count] + (inner ?? []))
  }
}
