import CMVM
import FixedPoint
import TriggerIR

/// Lowers a layer graph to a circuit: tensors become wires, matrices become adder graphs.
///
/// Quantizers keep their rounding and overflow modes; `legalizeQuantizers` takes them apart.
/// - Parameter extraDepth: Levels of adders that the network may have beyond the fewest; nil for
///   no limit. `DepthBudget` shares them out.
/// - Throws: `CompilationError` where the graph breaks a rule or a wire exceeds 62 bits.
public func lowerLayers(
  _ graph: LayerGraph, extraDepth: Int? = 2,
  effort: SearchOptions.Effort = .normal
) throws -> Circuit {
  let types = try graph.types()
  let budget = try extraDepth.map { try DepthBudget(graph, types, extra: $0) }
  var plan = LayerLowering(graph, types, budget, .fast)
  for index in graph.layers.indices { try plan.lower(index) }
  if effort == .fast { return try plan.finish() }
  // The matrices are the same whatever their adder graphs: words have the ranges of their types.
  var lowering = LayerLowering(graph, types, budget, effort)
  lowering.solutions = try LayerLowering.solutions(
    of: Array(plan.solutions.keys), lowering.searchOptions)
  for index in graph.layers.indices { try lowering.lower(index) }
  return try lowering.finish()
}

struct LayerLowering {
  let graph: LayerGraph
  let types: [TensorType]
  /// Nil where adder graphs may be as deep as they like.
  let budget: DepthBudget?
  let effort: SearchOptions.Effort
  var builder: CircuitBuilder
  /// The node of every element of every layer so far.
  var nodes: [[Int]] = []
  var nextInput = 0
  /// Bits are what an FPGA pays for.
  var searchOptions: SearchOptions { SearchOptions(objective: .bits, effort: effort) }
  /// Matrices solved so far: particles and channels often share one.
  var solutions: [MatrixProblem: AdderGraph] = [:]

  init(
    _ graph: LayerGraph, _ types: [TensorType], _ budget: DepthBudget?,
    _ effort: SearchOptions.Effort
  ) {
    self.graph = graph
    self.types = types
    self.budget = budget
    self.effort = effort
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
    builder.origin = Circuit.Origin(layer: index)
    let result = try result(of: graph.layers[index], types[index])
    nodes.append(
      try zip(result, types[index].elements).enumerated().map { element, pair in
        builder.origin.element = element
        return try builder.narrow(pair.0, to: pair.1)
      })
  }

  private mutating func result(of layer: Layer, _ type: TensorType) throws -> [Int] {
    let operands = layer.operands.map { nodes[$0] }
    let shapes = layer.operands.map { types[$0].shape }
    switch layer.operation {
    case .input:
      return try type.elements.indices.map { element in
        builder.origin.element = element
        defer { nextInput += 1 }
        return try builder.append(.input(nextInput))
      }
    case .constant(let values):
      return try values.mantissas.map { try builder.constant($0, exponent: values.exponent) }
    case .dense(let weights, let bias):
      return try contract(operands[0], shapes[0], .dense, weights, bias)
    case .einsum(let equation, let weights, let bias):
      return try contract(operands[0], shapes[0], equation, weights, bias)
    case .elementwise(let operation):
      let left = TensorShape.sources(of: type.shape, in: shapes[0]).map { operands[0][$0] }
      let right = TensorShape.sources(of: type.shape, in: shapes[1]).map { operands[1][$0] }
      return try eachElement(left) { try $0.append(operation, $2, right[$1]) }
    case .square:
      return try eachElement(operands[0]) { try $0.multiply($2, $2) }
    case .reduce(let operation, let axes, let keepsAxes):
      let reduction = try Reduction(of: shapes[0], axes: axes, keepsAxes: keepsAxes)
      return try reduction.groups.enumerated().map { element, group in
        builder.origin.element = element
        return try builder.tree(group.map { operands[0][$0] }, operation)
      }
    case .relu:
      let zero = try builder.constant(0)
      return try eachElement(operands[0]) { try $0.maximum($2, zero) }
    case .leakyRelu(let slope):
      let slopes = TensorShape.sources(of: type.shape, in: slope.shape)
      return try eachElement(operands[0]) {
        let factor = try $0.constant(slope.mantissas[slopes[$1]], exponent: slope.exponent)
        return try $0.leakyRelu($2, slope: factor)
      }
    case .quantize(let types):
      return try eachElement(operands[0]) { try $0.quantize($2, types.type(of: $1)) }
    case .lookup(let tables, let choice):
      return try eachElement(operands[0]) {
        try $0.lookup($2, tables[choice.isEmpty ? 0 : choice[$1]])
      }
    case .reshape, .permute, .concatenate, .slice:
      return try layer.operation.rearrangement(of: shapes).sources.map {
        operands[$0.operand][$0.element]
      }
    case .argmax:
      let columns = operands[0].count / max(type.elements.count, 1)
      return try type.elements.indices.map { row in
        builder.origin.element = row
        return try builder.argmax(Array(operands[0][(row * columns)..<((row + 1) * columns)]))
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
