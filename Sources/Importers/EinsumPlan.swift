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
  /// Whether it is a matrix product on the last axis.
  let isDense: Bool

  private let kernelLabels: [Character]
  /// The output's labels, those of the dots as nil.
  private let outputLabels: [Character?]
  private let extents: [Character: Int]

  /// - Parameter operand: The operand's shape without the batch axis.
  init(_ layer: KerasLayer, operand: [Int]) throws {
    guard let text = layer.config["equation"]?.text, text.utf8.count <= 128 else {
      throw layer.refusal("its equation is missing or too long", "save the model again")
    }
    let problem = layer.refusal(
      "its equation \(quoted(text)) is not read",
      "write it with the batch axis first, one kernel and '...' at most once, like 'abc,cd->abd'")
    guard let terms = EinsumTerms(text) else { throw problem }
    guard let input = terms.labels(of: terms.input, rank: operand.count) else { throw problem }
    let dots = input.filter { $0 == nil }.count
    let output = terms.output.flatMap { symbol in
      symbol == EinsumTerms.dots ? Array(repeating: Character?.none, count: dots) : [symbol]
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
    let kernelShape = terms.kernel.map { extents[$0] ?? 0 }
    guard Shape.count(kernelShape) != nil, Shape.count(outputShape) != nil else { throw problem }
    guard let equation = try? EinsumEquation(parsing: terms.text) else { throw problem }
    self.equation = equation
    self.kernelShape = kernelShape
    self.outputShape = outputShape
    self.extents = extents
    kernelLabels = terms.kernel
    outputLabels = output
    isDense = terms.isDense
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

/// The three terms of an equation with the batch axis taken off.
private struct EinsumTerms {
  /// Stands for the three dots.
  static let dots: Character = "."

  let input: [Character]
  let kernel: [Character]
  let output: [Character]

  init?(_ equation: String) {
    let symbols = equation.filter { $0 != " " }
    let sides = symbols.split(separator: "-", omittingEmptySubsequences: false)
    guard sides.count == 2, sides[1].hasPrefix(">") else { return nil }
    let operands = sides[0].split(separator: ",", omittingEmptySubsequences: false)
    guard operands.count == 2 else { return nil }
    guard var input = Self.term(operands[0]), let kernel = Self.term(operands[1]),
      var output = Self.term(sides[1].dropFirst()), !kernel.contains(Self.dots)
    else { return nil }
    guard let batch = input.first, output.first == batch else { return nil }
    // With dots in front the batch axis is one of theirs.
    if batch != Self.dots {
      guard !kernel.contains(batch) else { return nil }
      input.removeFirst()
      output.removeFirst()
    }
    guard input.contains(Self.dots) == output.contains(Self.dots) else { return nil }
    self.input = input
    self.kernel = kernel
    self.output = output
  }

  /// The labels of a term, each once, three dots as one symbol.
  private static func term(_ text: Substring) -> [Character]? {
    let dotted = text.split(separator: "...", omittingEmptySubsequences: false)
    guard dotted.count <= 2 else { return nil }
    let symbols = dotted.map(Array.init).joined(separator: dotted.count == 2 ? [dots] : [])
    let letters = symbols.filter { $0 != dots }
    guard symbols.filter({ $0 == dots }).count == dotted.count - 1,
      letters.allSatisfy({ $0.isASCII && $0.isLetter }), Set(letters).count == letters.count
    else { return nil }
    return Array(symbols)
  }

  /// The labels of a term for a tensor of some rank, nil for the axes of the dots.
  func labels(of term: [Character], rank: Int) -> [Character?]? {
    let hidden = rank - term.filter { $0 != Self.dots }.count
    guard term.contains(Self.dots) ? hidden >= 0 : hidden == 0 else { return nil }
    return term.flatMap { symbol in
      symbol == Self.dots ? Array(repeating: Character?.none, count: hidden) : [symbol]
    }
  }

  var text: String {
    [input, kernel].map(Self.text).joined(separator: ",") + "->" + Self.text(output)
  }

  private static func text(_ term: [Character]) -> String {
    term.map { $0 == dots ? "..." : String($0) }.joined()
  }

  /// `P c, c d -> P d`.
  var isDense: Bool {
    guard kernel.count == 2, input.last == kernel[0], output.last == kernel[1] else { return false }
    return input.dropLast() == output.dropLast() && !input.contains(kernel[1])
  }
}
