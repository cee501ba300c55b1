import FixedPoint

/// A quantized neural network: layers over tensors, every value an exact fixed-point number.
///
/// The first of the three intermediate representations. Importers and the trainer make it,
/// and it is what a model file holds. Nothing in it is rounded except where a layer is an
/// input or a quantizer, so its meaning does not depend on any back end.
public struct LayerGraph: Hashable, Sendable {
  /// The name of the network; the default name of the circuit's top module.
  public var name: String
  /// Operands before users.
  public var layers: [Layer]
  /// The indices of the layers whose tensors leave the network, in the order of its ports.
  public var outputs: [Int]

  public init(name: String, layers: [Layer] = [], outputs: [Int] = []) {
    self.name = name
    self.layers = layers
    self.outputs = outputs
  }
}

/// One layer: an operation on the tensors of earlier layers.
public struct Layer: Hashable, Sendable {
  /// Unique in the graph. Any text up to 128 characters: back ends escape it.
  public var name: String
  public var operation: LayerOperation
  /// The indices of the layers whose tensors it takes.
  public var operands: [Int]
  /// Names of the elements in C order (features, classes), or empty. Any text, like `name`.
  public var elementNames: [String]

  public init(
    name: String, operation: LayerOperation, operands: [Int] = [], elementNames: [String] = []
  ) {
    self.name = name
    self.operation = operation
    self.operands = operands
    self.elementNames = elementNames
  }
}

/// What a layer does. `docs/adding-an-operation.md` lists the places that learn a new case.
///
/// Tensors have any rank and no batch axis: a graph describes one event.
public enum LayerOperation: Hashable, Sendable {
  /// Numbers from outside, quantized into the given types. In hardware the quantized words
  /// themselves arrive; the quantization is what software does with floating-point data.
  case input(shape: [Int], types: ElementTypes)
  /// The same numbers for every event.
  case constant(ConstantTensor)
  /// y[…, j] = Σᵢ x[…, i] · weights[i, j] + bias[j], exactly. The weights have the shape
  /// [inputs, outputs], the bias [outputs].
  case dense(weights: ConstantTensor, bias: ConstantTensor)
  /// The einsum of the operand and the weights, plus a bias that broadcasts to it, exactly.
  case einsum(EinsumEquation, weights: ConstantTensor, bias: ConstantTensor)
  /// Two tensors element by element, broadcast to each other, exactly.
  case elementwise(ElementwiseOperation)
  /// x² element by element, exactly.
  case square
  /// The elements along some axes made one, exactly. The axes count from 0 and rise; they stay
  /// with an extent of one, or go.
  case reduce(ReductionOperation, axes: [Int], keepsAxes: Bool)
  /// max(x, 0) element by element.
  case relu
  /// x where x is positive, slope · x elsewhere. The slope broadcasts to the operand.
  case leakyRelu(slope: ConstantTensor)
  /// Every element brought into its type: the only layer that rounds or saturates.
  case quantize(types: ElementTypes)
  /// A stored function of each element: `choice` names its table, or is empty where one table
  /// serves all.
  case lookup(tables: [LookupTable], choice: [Int])
  /// The same elements in C order with other extents.
  case reshape(shape: [Int])
  /// Axis i of the result is axis `axes[i]` of the operand.
  case permute(axes: [Int])
  /// One or more operands, one behind the other along an axis.
  case concatenate(axis: Int)
  /// A part of each axis.
  case slice([AxisSlice])
  /// The index of the largest element of the last axis; among equals the lowest index.
  case argmax

  /// The word that stands for the operation in texts and files.
  public var keyword: String {
    switch self {
    case .input: "input"
    case .constant: "constant"
    case .dense: "dense"
    case .einsum: "einsum"
    case .elementwise(let operation): operation.rawValue
    case .square: "square"
    case .reduce(let operation, axes: _, keepsAxes: _): operation.rawValue
    case .relu: "relu"
    case .leakyRelu: "leaky_relu"
    case .quantize: "quantize"
    case .lookup: "lookup"
    case .reshape: "reshape"
    case .permute: "permute"
    case .concatenate: "concatenate"
    case .slice: "slice"
    case .argmax: "argmax"
    }
  }

  /// The types that the operation brings values into; nil where it is exact.
  public var targetTypes: ElementTypes? {
    switch self {
    case .input(shape: _, let types), .quantize(let types): types
    case .constant, .dense, .einsum, .elementwise, .square, .reduce, .relu, .leakyRelu, .lookup,
      .reshape, .permute, .concatenate, .slice, .argmax:
      nil
    }
  }

  /// How many operands the operation takes; nil for one or more.
  public var operandCount: Int? {
    switch self {
    case .input, .constant: 0
    case .elementwise: 2
    case .concatenate: nil
    case .dense, .einsum, .square, .reduce, .relu, .leakyRelu, .quantize, .lookup, .reshape,
      .permute, .slice, .argmax:
      1
    }
  }
}

/// What two elements become.
public enum ElementwiseOperation: String, CaseIterable, Hashable, Sendable {
  case add
  case subtract
  case multiply
  case maximum
  case minimum
  /// 1 where the first is below the second, else 0.
  case less
}

/// What the elements along an axis become.
public enum ReductionOperation: String, CaseIterable, Hashable, Sendable {
  case sum = "reduce_sum"
  case maximum = "reduce_maximum"
  case minimum = "reduce_minimum"
}

extension LayerGraph {
  /// The indices of the input layers; a dataset's event is split among them in this order.
  public var inputs: [Int] {
    layers.indices.filter { index in
      if case .input = layers[index].operation { true } else { false }
    }
  }

  /// Appends a layer and gives its index: `let h = graph.add("relu_1", .relu, h)`.
  @discardableResult
  public mutating func add(
    _ name: String, _ operation: LayerOperation, _ operands: Int..., elementNames: [String] = []
  ) -> Int {
    layers.append(
      Layer(name: name, operation: operation, operands: operands, elementNames: elementNames))
    return layers.count - 1
  }
}
