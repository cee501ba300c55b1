import FixedPoint
import Testing
import TriggerIR

/// The one-line message of the error that the body throws; an empty one, and a failure, if none.
func message(
  sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) -> String {
  do {
    try body()
  } catch let error as CompilationError {
    return error.description
  } catch let error as VerificationError {
    return error.description
  } catch {
    Issue.record("an error of another kind: \(error)", sourceLocation: sourceLocation)
    return ""
  }
  Issue.record("nothing was thrown", sourceLocation: sourceLocation)
  return ""
}

/// A type from its text, for tests.
func fixed(_ text: String) throws -> FixedType { try FixedType(parsing: text) }

/// An interval from its bounds, for tests.
func range(_ lower: Int64, _ upper: Int64, _ exponent: Int = 0) throws -> FixedInterval {
  try FixedInterval(lower: lower, upper: upper, exponent: exponent)
}

extension LayerGraph {
  /// The smallest network with every kind of layer: the example of the tests of texts.
  static func example() throws -> LayerGraph {
    var graph = LayerGraph(name: "tiny")
    let x = graph.add(
      "x", .input(shape: [2], types: .shared(try fixed("fixed<4,2>"))),
      elementNames: ["pt", "eta \"1\""])
    let sums = graph.add(
      "fc",
      .dense(
        weights: ConstantTensor(shape: [2, 3], mantissas: [1, -2, 0, 3, 0, 1], exponent: -1),
        bias: ConstantTensor(shape: [3], mantissas: [1, 0, -4], exponent: -3)), x)
    let relu = graph.add("relu", .relu, sums)
    let narrow = graph.add(
      "narrow",
      .quantize(
        types: .perElement([
          try fixed("ufixed<3,2,RND,SAT>"), try fixed("fixed<2,2,RND_CONV,SAT_SYM>"),
          try fixed("ufixed<0,0>"),
        ])), relu)
    let winner = graph.add("winner", .argmax, narrow)
    graph.outputs = [winner, narrow]
    return graph
  }
}

extension LayerGraph {
  /// A network with every operation that `example` does not have.
  static func otherLayers() throws -> LayerGraph {
    try LayerGraph(name: "others") { network in
      let x = try network.input("x", shape: [2, 3], "fixed<3,2>")
      let ones = network.constant(try ConstantTensor([1, -0.5, 0.25]), name: "ones")
      let scaled = try x.einsum("nc,cd->nd", ConstantTensor([1, 2, -1], shape: [3, 1]))
      let sums = (x + scaled) - ones
      let products = (x * ones).combined(.maximum, with: x).combined(.minimum, with: ones)
      let leaky = sums.leakyRelu(slope: try ConstantTensor([0.25], shape: []))
      let joined = leaky.concatenated(with: [products], axis: 0, name: "joined")
      let part = joined.sliced([
        AxisSlice(start: 3, count: 2, step: -2), AxisSlice(start: 0, count: 3),
      ])
      let turned = part.permuted(axes: [1, 0]).reshaped(to: [6])
      let words = try turned.quantized("fixed<2,2,RND,SAT>", name: "words")
      let table = LookupTable(
        first: -2, argumentExponent: 0, values: [9, 0, 1, 4], valueExponent: -1)
      let looked = words.lookup(table).squared()
      network.output(looked.reduced(.sum, axes: [0], name: "total"))
      network.output(x.reduced(.maximum, axes: [0, 1]))
      network.output(
        network.append(.reduce(.minimum, axes: [1], keepsAxes: true), [x], name: "least"))
      network.output(x.isGreater(than: ones, name: "above").isLess(than: x))
    }
  }
}

extension Circuit {
  /// A small circuit with every operation: the example of the tests of texts and rules.
  static func example() throws -> Circuit {
    var circuit = Circuit(
      name: "tiny", layers: ["x", "fc \"1\""],
      inputs: [
        Circuit.Port(name: "a", interval: try range(-8, 7, -2)),
        Circuit.Port(name: "b", interval: try range(0, 3)),
      ])
    let operations: [Circuit.Operation] = [
      .input(0), .input(1), .constant(5, exponent: -1), .add(0, 1, shift: 1),
      .subtract(3, 2, shift: 0), .shift(4, by: -3), .negate(5), .constant(0, exponent: 0),
      .maximum(6, 7), .minimum(8, 2), .less(3, 2), .select(10, then: 9, otherwise: 1),
      .quantize(11, try fixed("ufixed<4,2>")),
    ]
    for operation in operations {
      let nodes = circuit.nodes
      let interval = try operation.interval(inputs: circuit.inputs, tables: []) {
        nodes[$0].interval
      }
      let origin =
        if case .input(let port) = operation { Origin(layer: 0, element: port) } else {
          Origin(layer: 1)
        }
      circuit.nodes.append(Node(operation, interval, origin))
    }
    circuit.outputs = [Output(name: "y", node: 12), Output(name: "is_less", node: 10)]
    try circuit.verify(after: "example", legal: true)
    return circuit
  }
}

extension Pipeline {
  /// The example circuit in four stages.
  static func example() throws -> Pipeline {
    Pipeline(
      circuit: try Circuit.example(), stages: [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 1, 3, 3],
      stageCount: 4, clockPicoseconds: 2500)
  }
}
