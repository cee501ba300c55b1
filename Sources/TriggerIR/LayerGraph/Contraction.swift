/// An einsum with constant weights, worked out for the shapes of its tensors: which products
/// each element of the output sums up, and where its bias stands.
///
/// The one place that knows what an equation means; ranges, evaluation and lowering read it.
package struct Contraction: Sendable {
  /// The shape of the output.
  package let shape: [Int]
  /// For each element of the output the element of the bias.
  package let bias: [Int]
  /// For each element of the output the first product's elements of operand and weights.
  private let starts: [Product]
  /// The distances of the other products' elements from those, the same for every output.
  private let steps: [Product]

  /// An element of the operand and the element of the weights it is multiplied by.
  package struct Product: Hashable, Sendable {
    package let operand: Int
    package let weight: Int
  }

  /// The most products of one einsum.
  static let maximumProducts = 1 << 24

  /// The products that an element of the output is the sum of, in C order of the summed axes.
  package func products(of output: Int) -> some Sequence<Product> {
    let start = starts[output]
    return steps.lazy.map {
      Product(operand: start.operand + $0.operand, weight: start.weight + $0.weight)
    }
  }

  /// - Throws: `BrokenRule` where a shape does not match the equation.
  package init(_ equation: EinsumEquation, operand: [Int], weights: [Int], bias: [Int]) throws {
    let extents = try Extents(equation, operand: operand, weights: weights)
    let output = extents.axes(of: equation.output)
    shape = try output.map(extents.extent)
    let count = try TensorShape.count(shape)
    let operandAxes = extents.axes(of: equation.operand)
    let weightAxes = extents.axes(of: equation.weights)
    func strides(of axes: [Extents.Axis], in own: [Extents.Axis], _ shape: [Int]) -> [Int] {
      let strides = TensorShape.strides(shape)
      return axes.map { axis in own.firstIndex(of: axis).map { strides[$0] } ?? 0 }
    }
    func products(_ axes: [Extents.Axis]) throws -> [Product] {
      let shape = try axes.map(extents.extent)
      _ = try TensorShape.count(shape)
      return zip(
        TensorShape.offsets(shape, strides: strides(of: axes, in: operandAxes, operand)),
        TensorShape.offsets(shape, strides: strides(of: axes, in: weightAxes, weights))
      ).map { Product(operand: $0, weight: $1) }
    }
    let summed = (operandAxes + weightAxes.filter { !operandAxes.contains($0) })
      .filter { !output.contains($0) }
    starts = try products(output)
    steps = try products(summed)
    guard count * steps.count <= Self.maximumProducts else {
      throw BrokenRule(
        problem: "it sums \(count * steps.count) products, and the limit is "
          + "\(Self.maximumProducts)", remedy: "use a smaller layer")
    }
    guard try TensorShape.broadcast(shape, bias) == shape else {
      throw BrokenRule(
        problem: "the bias has the shape \(bias), and the output has the shape \(shape)",
        remedy: "give a bias of the output's shape, or one that repeats to it")
    }
    self.bias = TensorShape.sources(of: shape, in: bias)
  }
}

/// The extent of every label of an equation, found in the shapes of its tensors.
private struct Extents {
  /// A label, or one of the axes that the dots stand for.
  enum Axis: Hashable {
    case label(Character)
    case dotted(Int)
  }

  private var extents: [Axis: Int] = [:]
  private let dotted: Int

  init(_ equation: EinsumEquation, operand: [Int], weights: [Int]) throws {
    let extra = operand.count - equation.operand.labels.count
    guard equation.operand.ellipsis == nil ? extra == 0 : extra >= 0,
      equation.weights.labels.count == weights.count
    else {
      throw BrokenRule(
        problem: "the equation '\(equation)' does not have the axes of its operand, \(operand), "
          + "and weights, \(weights)", remedy: "give each axis a label")
    }
    dotted = max(extra, 0)
    let pairs =
      zip(axes(of: equation.operand), operand).map { ($0, $1) }
      + zip(axes(of: equation.weights), weights).map { ($0, $1) }
    for (axis, extent) in pairs {
      if let known = extents.updateValue(extent, forKey: axis), known != extent {
        throw BrokenRule(
          problem: "the equation '\(equation)' gives one label to the extents \(known) and "
            + "\(extent) of its operand, \(operand), and weights, \(weights)",
          remedy: "give tensors of matching shapes")
      }
    }
  }

  func axes(of term: EinsumEquation.Term) -> [Axis] {
    let labels = term.labels.map(Axis.label)
    guard let ellipsis = term.ellipsis else { return labels }
    return labels[..<ellipsis] + (0..<dotted).map(Axis.dotted) + labels[ellipsis...]
  }

  func extent(of axis: Axis) throws -> Int {
    guard let extent = extents[axis] else {
      throw BrokenRule(problem: "a label has no extent", remedy: "mend the equation")
    }
    return extent
  }
}
