import ArrayFiles
import FixedPoint
import TriggerIR

/// A tensor of the graph that is being built.
struct Tensor: Hashable {
  /// The index of the layer that gives it.
  let layer: Int
  /// Without the batch axis.
  let shape: [Int]

  var count: Int { shape.reduce(1, *) }
}

/// Collects the layers of a graph: names made unique, sizes bounded.
struct GraphBuilder {
  private(set) var graph: LayerGraph
  /// How often each name was asked for.
  private var used: [String: Int] = [:]
  private var elementsLeft = 1 << 24
  private static let maximumLayers = 1 << 17
  private var productsLeft = 1 << 28

  init(name: String) { graph = LayerGraph(name: name) }

  /// Appends a layer.
  ///
  /// - Parameters:
  ///   - shape: Of the result.
  ///   - source: The layer of the model that errors name.
  mutating func add(
    _ name: String, _ operation: LayerOperation, _ operands: [Tensor], shape: [Int],
    _ source: KerasLayer
  ) throws -> Tensor {
    guard let count = Shape.count(shape) else {
      throw source.refusal(
        "a tensor of it has the shape \(shape); sizes are positive, and their product is at most "
          + "\(Shape.maximumElements)", "import a smaller model")
    }
    guard graph.layers.count < Self.maximumLayers else {
      throw source.refusal(
        "with it the graph has more than \(Self.maximumLayers) layers", "import a smaller model")
    }
    elementsLeft -= count
    guard elementsLeft >= 0 else {
      throw source.refusal(
        "with it the model's tensors have more than 16,777,216 elements", "import a smaller model")
    }
    graph.layers.append(
      Layer(name: unique(name), operation: operation, operands: operands.map(\.layer)))
    return Tensor(layer: graph.layers.count - 1, shape: shape)
  }

  /// Counts the multiplications of a matrix product before anything is computed from them.
  mutating func spend(products: [Int], _ source: KerasLayer) throws {
    var total = 1
    for factor in products {
      let (product, overflows) = total.multipliedReportingOverflow(by: max(factor, 1))
      total = overflows ? Int.max : product
    }
    guard total <= productsLeft else {
      throw source.refusal(
        "with it the model has more than 268,435,456 multiplications", "import a smaller model")
    }
    productsLeft -= total
  }

  /// The name, or the name with the first number that makes it unique.
  private mutating func unique(_ wanted: String) -> String {
    let scalars = wanted.unicodeScalars
    let name = wanted.isEmpty ? "layer" : String(String.UnicodeScalarView(scalars.prefix(100)))
    guard used[name] != nil else {
      used[name] = 1
      return name
    }
    while true {
      let number = used[name, default: 1] + 1
      used[name] = number
      let candidate = "\(name)_\(number)"
      if used[candidate] == nil {
        used[candidate] = 1
        return candidate
      }
    }
  }

  mutating func setOutputs(_ tensors: [Tensor]) { graph.outputs = tensors.map(\.layer) }
}

extension GraphBuilder {
  /// A constant tensor as a layer of its own.
  mutating func constant(
    _ name: String, _ constant: ConstantTensor, _ source: KerasLayer
  ) throws -> Tensor {
    try add(name, .constant(constant), [], shape: constant.shape, source)
  }

  /// An operation on two tensors, broadcast as NumPy does.
  mutating func elementwise(
    _ name: String, _ operation: ElementwiseOperation, _ a: Tensor, _ b: Tensor,
    _ source: KerasLayer
  ) throws -> Tensor {
    guard let shape = Shape.broadcast(a.shape, b.shape) else {
      throw source.refusal(
        "it combines tensors of the shapes \(a.shape) and \(b.shape), which do not fit",
        "save the model again")
    }
    return try add(name, .elementwise(operation), [a, b], shape: shape, source)
  }

  /// The tensor times 2^`power`.
  mutating func scaled(
    _ name: String, _ tensor: Tensor, byPowerOfTwo power: Int, _ source: KerasLayer
  ) throws -> Tensor {
    if power == 0 { return tensor }
    let factor = try constant(
      "\(name)_factor", ConstantTensor(shape: [], mantissas: [1], exponent: power), source)
    return try elementwise(name, .multiply, tensor, factor, source)
  }

  mutating func reshape(
    _ name: String, _ tensor: Tensor, to shape: [Int], _ source: KerasLayer
  ) throws -> Tensor {
    if shape == tensor.shape { return tensor }
    guard Shape.count(shape) == tensor.count else {
      throw source.refusal(
        "it makes the shape \(shape) of \(tensor.shape), which has other elements",
        "save the model again")
    }
    return try add(name, .reshape(shape: shape), [tensor], shape: shape, source)
  }
}
