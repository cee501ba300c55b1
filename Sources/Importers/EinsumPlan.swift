import TriggerIR

/// The equation of an EinsumDense layer, without the batch axis, and the shapes that follow.
struct EinsumPlan {
  /// The equation for one event.
  let equation: EinsumEquation
  let kernelShape: [Int]
  let outputShape: [Int]
  /// The shape of the bias, which broadcasts to the output; nil without one.
  let biasShape: [Int]?
  let biasAxes: String
  /// The output's labels, those of the dots as nil.
  private let outputLabels: [Character?]
  private let extents: [Character: Int]
  private var kernelLabels: [Character] { equation.weights.labels }

  /// - Parameter operand: The operand's shape without the batch axis.
  init(_ layer: KerasLayer, operand: [Int]) throws {
    guard let text = layer.config["equation"]?.text, text.utf8.count <= 128 else {
      throw layer.refusal("its equation is missing or too long", "save the model again")
    }
    let problem = layer.refusal(
      "its equation \(quoted(text)) is not read",
      "write it with the batch axis first, one kernel and '...' at most once, like 'abc,cd->abd'")
    guard let equation = EinsumEquation(takingBatchOff: text),
      let input = equation.operand.labels(rank: operand.count)
    else { throw problem }
    let dots = input.filter { $0 == nil }.count
    guard let output = equation.output.labels(rank: equation.output.labels.count + dots) else {
      throw problem
    }
    var extents: [Character: Int] = [:]
    for (label, size) in zip(input, operand) {
      if let label { extents[label] = size }
    }
    let sizes = layer.config["output_shape"]?.list ?? [layer.config["output_shape"] ?? .null]
    // Counted from the end: with dots, the configuration leaves their axes out.
    for (label, size) in zip(output.compactMap(\.self).reversed(), sizes.reversed()) {
      guard let size = size.integer, extents[label] == nil else { continue }
      extents[label] = size
    }
    let inner = zip(input, operand).filter { $0.0 == nil }.map(\.1)
    var rest = inner[...]
    let outputShape = output.map { label in label.map { extents[$0] ?? 0 } ?? rest.popFirst() ?? 0 }
    let kernelShape = equation.weights.labels.map { extents[$0] ?? 0 }
    guard Shape.count(kernelShape) != nil, Shape.count(outputShape) != nil else { throw problem }
    self.equation = equation
    self.kernelShape = kernelShape
    self.outputShape = outputShape
    self.extents = extents
    outputLabels = output
    let axes = layer.config["bias_axes"]?.text ?? ""
    biasAxes = axes
    biasShape = axes.isEmpty ? nil : try Self.castShape(axes, output, outputShape, layer)
  }

  /// The output's shape with 1 for every axis that is not named, from the first named axis on.
  private static func castShape(
    _ axes: String, _ output: [Character?], _ shape: [Int], _ layer: KerasLayer
  ) throws -> [Int] {
    guard axes.allSatisfy({ output.contains($0) }) else {
      throw layer.refusal(
        "its bias axes \(quoted(axes)) are not axes of its output", "save the model again")
    }
    let full = zip(output, shape).map { label, size in
      label.map { axes.contains($0) } == true ? size : 1
    }
    let first = output.firstIndex { $0.map { axes.contains($0) } == true } ?? 0
    return Array(full[first...])
  }
}

extension EinsumPlan {
  /// The axes of the bias that the kernel has, in the kernel's order.
  var biasAxesOfKernel: String { String(kernelLabels.filter { biasAxes.contains($0) }) }

  /// How batch normalisation along some axes meets the kernel and the bias.
  struct Normalizer {
    /// The shape of the statistics.
    let shape: [Int]
    /// For each element of the kernel, the element of the statistics.
    let ofKernel: [Int]
    /// The shape in which the statistics are added to the bias.
    let biasShape: [Int]
  }

  func normalizer(_ axes: String, _ layer: KerasLayer) throws -> Normalizer {
    let labels = kernelLabels.filter { axes.contains($0) }
    let inOutput = outputLabels.compactMap(\.self).filter { axes.contains($0) }
    guard Set(axes).count == axes.count, labels.count == axes.count, inOutput == labels else {
      throw layer.refusal(
        "its normalised axes \(quoted(axes)) are not axes of kernel and output in the same order",
        "write the kernel's axes in the order of the output")
    }
    let shape = labels.map { extents[$0] ?? 1 }
    // As many axes as the kernel has, those that are not normalised of extent 1.
    let padded = kernelLabels.map { labels.contains($0) ? extents[$0] ?? 1 : 1 }
    guard let ofKernel = Shape.broadcast(padded, to: kernelShape) else {
      throw layer.refusal("its shapes disagree", "save the model again")
    }
    return Normalizer(
      shape: shape, ofKernel: ofKernel,
      biasShape: try Self.castShape(axes, outputLabels, outputShape, layer))
  }
}

extension EinsumPlan {
  /// Whether it is a matrix product on the last axis: `P c, c d -> P d`.
  var isDense: Bool {
    let (input, kernel, output) = (equation.operand, kernelLabels, equation.output)
    guard kernel.count == 2, input.labels.last == kernel[0], output.labels.last == kernel[1]
    else { return false }
    let last = input.labels.count - 1
    return input.labels.dropLast() == output.labels.dropLast()
      && !input.labels.contains(kernel[1]) && (input.ellipsis ?? 0) <= last
      && input.ellipsis == output.ellipsis
  }
}

extension EinsumEquation {
  /// The equation for one event of one that has the batch axis in front: as a letter of its own,
  /// or as one of the axes that dots in front stand for.
  fileprivate init?(takingBatchOff text: String) {
    let symbols = text.filter { $0 != " " }
    guard let comma = symbols.firstIndex(of: ","), let arrow = symbols.firstRange(of: "->"),
      comma < arrow.lowerBound, let batch = symbols.first, batch != ",",
      symbols[arrow.upperBound...].first == batch
    else { return nil }
    let kernel = symbols[comma..<arrow.lowerBound]
    var (input, output) = (symbols[..<comma], symbols[arrow.upperBound...])
    if batch != "." {
      guard !kernel.contains(batch) else { return nil }
      input.removeFirst()
      output.removeFirst()
    }
    guard let equation = try? EinsumEquation(parsing: "\(input)\(kernel)->\(output)") else {
      return nil
    }
    self = equation
  }
}

extension EinsumEquation.Term {
  /// The label of each axis of a tensor of some rank, nil for those that the dots stand for; nil
  /// where the rank does not fit.
  fileprivate func labels(rank: Int) -> [Character?]? {
    let hidden = rank - labels.count
    guard let ellipsis else { return hidden == 0 ? labels : nil }
    guard hidden >= 0 else { return nil }
    let dotted = Array(repeating: Character?.none, count: hidden)
    return labels[..<ellipsis].map(\.self) + dotted + labels[ellipsis...].map(\.self)
  }
}
