import FixedPoint

/// Writes a `LayerGraph` down in Swift, layer after layer:
///
/// ```swift
/// let network = try LayerGraph(name: "tagger") { network in
///   let x = try network.input("jet", shape: [16], "fixed<10,4,RND,SAT>")
///   let hidden = try x.dense(w1, b1).relu().quantized("ufixed<8,3,RND,SAT>")
///   network.output(try hidden.dense(w2, b2, name: "scores"))
/// }
/// ```
///
/// Layers without a name are called by their kind and a number.
public final class NetworkBuilder {
  fileprivate var graph: LayerGraph
  /// The last number given to each kind of layer.
  private var numbers: [String: Int] = [:]

  fileprivate init(name: String) { graph = LayerGraph(name: name) }

  /// A tensor in the making: the result of a layer.
  public struct Tensor {
    fileprivate let builder: NetworkBuilder
    /// The index of its layer in the graph.
    public let layer: Int
  }

  /// Numbers from outside.
  ///
  /// - Parameters:
  ///   - type: The words they arrive in, as `fixed<W,I,rounding,overflow>`.
  ///   - elements: Names of the elements in C order, for ports and reports.
  /// - Throws: `FixedPointError` where the type is none.
  public func input(
    _ name: String, shape: [Int], _ type: String, elements: [String] = []
  ) throws -> Tensor {
    let operation = LayerOperation.input(
      shape: shape, types: .shared(try FixedType(parsing: type)))
    return append(operation, [], name: name, elements: elements)
  }

  /// The same numbers for every event.
  public func constant(_ values: ConstantTensor, name: String? = nil) -> Tensor {
    append(.constant(values), [], name: name)
  }

  /// Lets a tensor leave the network, behind those that left before.
  public func output(_ tensor: Tensor) { graph.outputs.append(tensor.layer) }

  /// Any layer.
  public func append(
    _ operation: LayerOperation, _ operands: [Tensor], name: String? = nil,
    elements: [String] = []
  ) -> Tensor {
    graph.layers.append(
      Layer(
        name: name ?? unusedName(operation.keyword), operation: operation,
        operands: operands.map(\.layer), elementNames: elements))
    return Tensor(builder: self, layer: graph.layers.count - 1)
  }

  private func unusedName(_ kind: String) -> String {
    while true {
      let number = numbers[kind, default: 0] + 1
      numbers[kind] = number
      let name = "\(kind)_\(number)"
      if !graph.layers.contains(where: { $0.name == name }) { return name }
    }
  }
}

extension LayerGraph {
  /// The network that the closure writes down.
  ///
  /// - Throws: What the closure throws, and `CompilationError` where the network breaks a rule
  ///   of `verify`.
  public init(name: String, _ build: (NetworkBuilder) throws -> Void) throws {
    let builder = NetworkBuilder(name: name)
    try build(builder)
    try builder.graph.verify()
    self = builder.graph
  }
}

extension NetworkBuilder.Tensor {
  private func followed(
    by operation: LayerOperation, _ others: Self..., name: String?
  ) -> Self {
    builder.append(operation, [self] + others, name: name)
  }

  /// y[…, j] = Σᵢ x[…, i] · weights[i, j] + bias[j].
  public func dense(
    _ weights: ConstantTensor, _ bias: ConstantTensor, name: String? = nil
  ) -> Self {
    followed(by: .dense(weights: weights, bias: bias), name: name)
  }

  /// The einsum with constant weights, such as `bc,cd->bd`.
  /// - Throws: `CompilationError` where the text is no equation.
  public func einsum(
    _ equation: String, _ weights: ConstantTensor, _ bias: ConstantTensor = .zero,
    name: String? = nil
  ) throws -> Self {
    followed(
      by: .einsum(try EinsumEquation(parsing: equation), weights: weights, bias: bias), name: name)
  }

  /// x · 2^power for each element of the last axis.
  public func shifted(byPowers powers: [Int], name: String? = nil) throws -> Self {
    let factors = try ConstantTensor(
      powers.map { Double(sign: .plus, exponent: $0, significand: 1) })
    return followed(by: .einsum(.scaling, weights: factors, bias: .zero), name: name)
  }

  /// max(x, 0).
  public func relu(name: String? = nil) -> Self { followed(by: .relu, name: name) }

  /// x where it is positive, slope · x elsewhere.
  public func leakyRelu(slope: ConstantTensor, name: String? = nil) -> Self {
    followed(by: .leakyRelu(slope: slope), name: name)
  }

  /// Every element brought into a type, as `fixed<W,I,rounding,overflow>`.
  /// - Throws: `FixedPointError` where the type is none.
  public func quantized(_ type: String, name: String? = nil) throws -> Self {
    quantized(.shared(try FixedType(parsing: type)), name: name)
  }

  /// Every element brought into its type.
  public func quantized(_ types: ElementTypes, name: String? = nil) -> Self {
    followed(by: .quantize(types: types), name: name)
  }

  /// The stored function of each element.
  public func lookup(_ table: LookupTable, name: String? = nil) -> Self {
    followed(by: .lookup(tables: [table], choice: []), name: name)
  }

  /// x².
  public func squared(name: String? = nil) -> Self { followed(by: .square, name: name) }

  /// The elements along some axes made one; the axes go.
  public func reduced(
    _ operation: ReductionOperation, axes: [Int], name: String? = nil
  ) -> Self {
    followed(by: .reduce(operation, axes: axes, keepsAxes: false), name: name)
  }

  /// Two tensors element by element, broadcast to each other.
  public func combined(
    _ operation: ElementwiseOperation, with other: Self, name: String? = nil
  ) -> Self {
    followed(by: .elementwise(operation), other, name: name)
  }

  /// 1 where this tensor is below the other, else 0; shapes broadcast to each other.
  public func isLess(than other: Self, name: String? = nil) -> Self {
    combined(.less, with: other, name: name)
  }

  /// 1 where this tensor is above the other, else 0: the other is less.
  public func isGreater(than other: Self, name: String? = nil) -> Self {
    other.isLess(than: self, name: name)
  }

  /// The same elements in C order with other extents.
  public func reshaped(to shape: [Int], name: String? = nil) -> Self {
    followed(by: .reshape(shape: shape), name: name)
  }

  /// Axis i of the result is axis `axes[i]` of this tensor.
  public func permuted(axes: [Int], name: String? = nil) -> Self {
    followed(by: .permute(axes: axes), name: name)
  }

  /// This tensor and others, one behind the other along an axis.
  public func concatenated(with others: [Self], axis: Int, name: String? = nil) -> Self {
    builder.append(.concatenate(axis: axis), [self] + others, name: name)
  }

  /// A part of each axis.
  public func sliced(_ slices: [AxisSlice], name: String? = nil) -> Self {
    followed(by: .slice(slices), name: name)
  }

  /// The index of the largest element of the last axis.
  public func argmax(name: String? = nil) -> Self { followed(by: .argmax, name: name) }

  public static func + (a: Self, b: Self) -> Self { a.combined(.add, with: b) }
  public static func - (a: Self, b: Self) -> Self { a.combined(.subtract, with: b) }
  public static func * (a: Self, b: Self) -> Self { a.combined(.multiply, with: b) }
}
