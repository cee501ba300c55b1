import CMVM
import FixedPoint
import TriggerIR

/// Lowers a layer graph to a circuit: tensors become wires, matrices become adder graphs.
///
/// Quantizers keep their rounding and overflow modes; `legalizeQuantizers` takes them apart.
/// - Throws: `CompilationError` where the graph breaks a rule or a wire exceeds 62 bits.
public func lowerLayers(
  _ graph: LayerGraph, depthLimit: MatrixProblem.DepthLimit = .minimal(extra: 2)
) throws -> Circuit {
  let types = try graph.types()
  var lowering = LayerLowering(graph, types, depthLimit)
  for index in graph.layers.indices { try lowering.lower(index) }
  return try lowering.finish()
}

private struct LayerLowering {
  let graph: LayerGraph
  let types: [TensorType]
  let depthLimit: MatrixProblem.DepthLimit
  var builder: CircuitBuilder
  /// The node of every element of every layer so far.
  var nodes: [[Int]] = []
  var nextInput = 0

  init(_ graph: LayerGraph, _ types: [TensorType], _ depthLimit: MatrixProblem.DepthLimit) {
    self.graph = graph
    self.types = types
    self.depthLimit = depthLimit
    let ports = graph.inputs.flatMap { layer in
      types[layer].elements.enumerated().map { element, interval in
        Circuit.Port(name: graph.elementName(layer, element), interval: interval)
      }
    }
    builder = CircuitBuilder(
      like: Circuit(
        name: graph.name, layers: graph.layers.map(\.name),
        inputs: ports.uniquelyNamed()))
  }

  mutating func lower(_ index: Int) throws {
    let layer = graph.layers[index]
    builder.origin = Circuit.Origin(layer: index)
    let operand = layer.operands.first.map { nodes[$0] } ?? []
    let result = try result(of: layer, operand, types[index])
    nodes.append(
      try zip(result, types[index].elements).enumerated().map { element, pair in
        builder.origin.element = element
        return try builder.narrow(pair.0, to: pair.1)
      })
  }

  private mutating func result(
    of layer: Layer, _ operand: [Int], _ type: TensorType
  ) throws -> [Int] {
    switch layer.operation {
    case .input:
      return try type.elements.indices.map { element in
        builder.origin.element = element
        defer { nextInput += 1 }
        return try builder.append(.input(nextInput))
      }
    case .dense(let weights, let bias): return try dense(operand, weights, bias)
    case .relu:
      let zero = try builder.constant(0)
      return try eachElement(operand) { try $0.maximum($2, zero) }
    case .quantize(let types):
      return try eachElement(operand) { try $0.quantize($2, types.type(of: $1)) }
    case .argmax:
      let columns = operand.count / max(type.elements.count, 1)
      return try type.elements.indices.map { row in
        builder.origin.element = row
        return try argmax(Array(operand[(row * columns)..<((row + 1) * columns)]))
      }
    }
  }

  private mutating func eachElement(
    _ operand: [Int], _ body: (inout CircuitBuilder, Int, Int) throws -> Int
  ) rethrows -> [Int] {
    try operand.enumerated().map { element, node in
      builder.origin.element = element
      return try body(&builder, element, node)
    }
  }

  /// One matrix for each row of the operand's leading axes.
  private mutating func dense(
    _ operand: [Int], _ weights: ConstantTensor, _ bias: ConstantTensor
  ) throws -> [Int] {
    let (inputs, outputs) = (weights.shape[0], weights.shape[1])
    var result: [Int] = []
    for start in stride(from: 0, to: operand.count, by: inputs) {
      let row = Array(operand[start..<(start + inputs)])
      let sums = try multiply(row, weights, outputs: outputs, firstElement: result.count)
      for (output, sum) in sums.enumerated() {
        builder.origin.element = result.count
        let offset = try builder.constant(bias.mantissas[output], exponent: bias.exponent)
        result.append(try builder.add(sum, offset))
      }
    }
    return result
  }

  private mutating func multiply(
    _ row: [Int], _ weights: ConstantTensor, outputs: Int, firstElement: Int
  ) throws -> [Int] {
    // A constant input is an offset, not an operand: its products fold into constants.
    let live = row.indices.filter { !builder.interval(row[$0]).isConstant }
    let matrix = live.flatMap { weights.mantissas[($0 * outputs)..<(($0 + 1) * outputs)] }
    let inputs = live.map { builder.interval(row[$0]) }
    let adders = try AdderGraph(
      solving: MatrixProblem(
        matrix: matrix, outputCount: outputs, inputs: inputs, depthLimit: depthLimit))
    let intervals = try adders.intervals(of: inputs)
    var wires = live.map { row[$0] }
    let owners = adders.owners
    for (index, adder) in adders.adders.enumerated() {
      builder.origin.element = owners[index].map { firstElement + $0 }
      let sum =
        adder.subtracts
        ? try builder.subtract(wires[adder.a], wires[adder.b], shift: adder.shift)
        : try builder.add(wires[adder.a], wires[adder.b], shift: adder.shift)
      wires.append(try builder.narrow(sum, to: intervals[index]))
    }
    return try (0..<outputs).map { output in
      builder.origin.element = firstElement + output
      var sum = try builder.constant(0)
      if let tap = adders.outputs[output] {
        sum = try builder.shift(wires[tap.node], by: tap.shift + weights.exponent)
        if tap.isNegated { sum = try builder.negate(sum) }
      }
      for input in row.indices where builder.interval(row[input]).isConstant {
        sum = try builder.add(
          sum,
          try constantProduct(
            row[input], weights.mantissas[input * outputs + output],
            exponent: weights.exponent))
      }
      return sum
    }
  }

  private mutating func constantProduct(
    _ node: Int, _ weight: Int64, exponent: Int
  ) throws -> Int {
    let interval = builder.interval(node)
    let (product, overflow) = interval.lower.multipliedReportingOverflow(by: weight)
    guard !overflow else {
      throw CompilationError(
        stage: "circuit", place: "layer '\(builder.circuit.layers[builder.origin.layer])'",
        problem: "the product of a constant input and a weight exceeds 64 bits",
        remedy: "use narrower weights")
    }
    return try builder.constant(product, exponent: interval.exponent + exponent)
  }

  /// A tournament: the larger value of two goes on with its index. The left one wins a tie, so
  /// the lowest index does.
  private mutating func argmax(_ values: [Int]) throws -> Int {
    var round = try values.enumerated().map { index, value in
      (value: value, index: try builder.constant(Int64(index)))
    }
    while round.count > 1 {
      var next: [(value: Int, index: Int)] = []
      for left in stride(from: 0, to: round.count, by: 2) {
        guard left + 1 < round.count else {
          next.append(round[left])
          continue
        }
        let (a, b) = (round[left], round[left + 1])
        let isLess = try builder.less(a.value, b.value)
        next.append(
          (
            try builder.maximum(a.value, b.value),
            try builder.select(isLess, then: b.index, otherwise: a.index)
          ))
      }
      round = next
    }
    return round[0].index
  }

  mutating func finish() throws -> Circuit {
    var ports: [Circuit.Port] = []
    for layer in graph.outputs {
      for (element, node) in nodes[layer].enumerated() {
        ports.append(
          Circuit.Port(
            name: graph.elementName(layer, element), interval: builder.interval(node)))
      }
    }
    let taken = builder.circuit.inputs.map(\.name)
    let names = ports.uniquelyNamed(avoiding: taken).map(\.name)
    for (name, node) in zip(names, graph.outputs.flatMap({ nodes[$0] })) {
      builder.output(name, node)
    }
    return builder.circuit
  }
}

extension LayerGraph {
  /// `layer_element`, with the element's own name where it has one.
  fileprivate func elementName(_ layer: Int, _ element: Int) -> String {
    let names = layers[layer].elementNames
    return "\(layers[layer].name)_\(element < names.count ? names[element] : "\(element)")"
  }
}

extension [Circuit.Port] {
  /// The ports with a number behind every name that is taken already.
  fileprivate func uniquelyNamed(avoiding taken: [String] = []) -> [Circuit.Port] {
    var taken = Set(taken)
    return map { port in
      var unique = port
      var number = 2
      while !taken.insert(unique.name).inserted {
        unique.name = "\(port.name)_\(number)"
        number += 1
      }
      return unique
    }
  }
}
