import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

@Suite struct LowerLayersTests {
  private func input(
    _ features: Int, _ text: String, names: [String] = [], name: String = "in"
  ) throws -> LayerGraph {
    var graph = LayerGraph(name: "net", outputs: [0])
    graph.layers = [
      Layer(
        name: name, operation: .input(shape: [features], types: .shared(try type(text))),
        elementNames: names)
    ]
    return graph
  }

  private func dense(_ weights: [[Int64]], _ bias: [Int64], exponent: Int = 0) -> LayerOperation {
    .dense(
      weights: ConstantTensor(
        shape: [weights.count, bias.count], mantissas: weights.flatMap(\.self),
        exponent: exponent),
      bias: ConstantTensor(shape: [bias.count], mantissas: bias, exponent: exponent))
  }

  @Test func denseWithBiasAndRectifier() throws {
    var graph = try input(2, "fixed<4,4>")
    let sums = graph.add("dense", dense([[3, -5], [7, 2]], [-10, 4], exponent: -1), 0)
    graph.outputs = [sums, graph.add("relu", .relu, sums)]
    let circuit = try lowerLayers(graph)
    try circuit.verify(after: "test")
    for a in Int64(-8)...7 {
      for b in Int64(-8)...7 {
        let found = zip(try circuit.evaluate([a, b]), circuit.outputIntervals)
          .map { value($0, $1.exponent) }
        let y = [Double(3 * a + 7 * b - 10) / 2, Double(-5 * a + 2 * b + 4) / 2]
        #expect(found == y + y.map { max($0, 0) }, "\(a) \(b)")
      }
    }
    #expect(circuit.inputs.map(\.name) == ["in_0", "in_1"])
    #expect(circuit.outputs.map(\.name) == ["dense_0", "dense_1", "relu_0", "relu_1"])
  }

  /// Ties go to the lowest index, with an odd number of classes and constant ones among them.
  @Test(arguments: 1...5)
  func argmaxTies(classes: Int) throws {
    var graph = try input(classes, "fixed<2,2>")
    graph.outputs = [graph.add("argmax", .argmax, 0)]
    let circuit = try lowerLayers(graph)
    var event = Array(repeating: Int64(-2), count: classes)
    for number in 0..<(1 << (2 * classes)) {
      for place in 0..<classes { event[place] = Int64(number >> (2 * place) & 3) - 2 }
      let best = event.firstIndex(of: event.max() ?? 0) ?? 0
      #expect(try circuit.evaluate(event) == [Int64(best)], "\(event)")
    }
  }

  @Test func argmaxOfRows() throws {
    var graph = LayerGraph(name: "net")
    graph.add("in", .input(shape: [2, 3], types: .shared(try type("ufixed<3,3>"))))
    graph.outputs = [graph.add("argmax", .argmax, 0)]
    let circuit = try lowerLayers(graph)
    #expect(try circuit.evaluate([1, 1, 0, 2, 5, 5]) == [0, 1])
  }

  /// Comparisons of mixed steps and signs on all values; where bounds decide, no logic is left.
  @Test func comparisons() throws {
    let limits = [-2.5, -2, 0, 0.375, 1.5, 1.75]
    let graph = try LayerGraph(name: "net") { network in
      let x = try network.input("x", shape: [1], "fixed<4,2>")
      let y = try network.input("y", shape: [1], "ufixed<3,4>")
      let constants = network.constant(try ConstantTensor(limits))
      network.output(x.isLess(than: y))
      network.output(x.isGreater(than: y))
      network.output(x.isLess(than: constants))
      network.output(x.isGreater(than: constants))
    }
    let circuit = try lowerLayers(graph)
    try circuit.verify(after: "test")
    for a in Int64(-8)...7 {
      for b in Int64(0)...7 {
        let (x, y) = (Double(a) / 4, Double(b) * 2)
        let expected = [x < y, x > y] + limits.map { x < $0 } + limits.map { x > $0 }
        #expect(try circuit.evaluate([a, b]) == expected.map { $0 ? 1 : 0 }, "\(a) \(b)")
      }
    }
    // x < −2.5, x < −2 and x > 1.75 never hold, and x > −2.5 always does.
    #expect(circuit.outputIntervals.filter(\.isConstant).count == 4)
    #expect(eliminateDeadNodes(circuit).logic.count == 2 + 4 + 4)
  }

  /// A product with a zero column is a constant, and needs no logic.
  @Test func zeroColumns() throws {
    var graph = try input(2, "fixed<4,4>")
    graph.outputs = [graph.add("dense", dense([[0, 0, 1], [0, 0, 0]], [0, 6, 0]), 0)]
    let circuit = eliminateDeadNodes(try lowerLayers(graph))
    #expect(circuit.logic.isEmpty)
    #expect(circuit.inputs.count == 2)
    #expect(circuit.outputIntervals[0] == .zero)
    #expect(try circuit.outputIntervals[1] == FixedInterval(constant: 6))
    #expect(try circuit.evaluate([-8, 7])[2] == -8)
  }

  /// Inputs without bits, and a constant that a quantizer leaves, fold into offsets.
  @Test func constantOperands() throws {
    var graph = LayerGraph(name: "net")
    let types = [try type("fixed<0,0>"), try type("fixed<4,4>"), try type("ufixed<1,1>")]
    graph.add("in", .input(shape: [3], types: .perElement(types)))
    let first = graph.add("first", dense([[1, 1], [1, 0], [1, 0]], [20, 5]), 0)
    let cut = graph.add("cut", .quantize(types: .shared(try type("ufixed<4,4,RND,SAT>"))), first)
    graph.outputs = [graph.add("second", dense([[1], [3]], [-1]), cut)]
    let circuit = try lowerLayers(graph)
    for a in Int64(-8)...7 {
      for b in Int64(0)...1 {
        #expect(try circuit.evaluate([0, a, b])[0] == min(15, max(0, a + b + 20)) + 14)
      }
    }
  }

  /// 8x − x depends on one input: its word is as wide as 7x is, and not a bit wider.
  @Test func rangesAreExactThroughAdders() throws {
    for weight in Int64(-64)...64 {
      var graph = try input(1, "fixed<4,4>")
      graph.outputs = [graph.add("dense", dense([[weight]], [0]), 0)]
      let circuit = try lowerLayers(graph)
      let exact = try FixedInterval(lower: -8, upper: 7, exponent: 0).multiplied(by: weight)
      #expect(circuit.outputIntervals[0].format == exact.format, "\(weight)")
      for x in Int64(-8)...7 {
        #expect(try circuit.outputValue([x]) == Double(weight * x), "\(weight) × \(x)")
      }
    }
  }

  /// Names that coincide are numbered; outputs keep away from inputs.
  @Test func portsAreUniquelyNamed() throws {
    var graph = try input(4, "fixed<4,4>", names: ["x", "x", "x_2", ""], name: "a")
    graph.add("a_x", .relu, 0, elementNames: ["2", "2", "2", "2"])
    graph.outputs = [1, 0, 1]
    let circuit = try lowerLayers(graph)
    #expect(circuit.inputs.map(\.name) == ["a_x", "a_x_2", "a_x_2_2", "a_"])
    let names = circuit.inputs.map(\.name) + circuit.outputs.map(\.name)
    #expect(Set(names).count == 4 + 12)
    #expect(names[4...7] == ["a_x_2_3", "a_x_2_4", "a_x_2_5", "a_x_2_6"])
    try circuit.verify(after: "test")
  }

  @Test func hostileNames() throws {
    let names = HostileNames.all
    var graph = try input(names.count, "ufixed<1,1>", names: names, name: names[0])
    for name in names.dropFirst() { graph.add(name, .relu, 0, elementNames: names) }
    graph.outputs = Array(graph.layers.indices)
    let circuit = try lowerLayers(graph)
    let ports = circuit.inputs.map(\.name) + circuit.outputs.map(\.name)
    #expect(Set(ports).count == names.count * (names.count + 1))
    #expect(ports.prefix(names.count).elementsEqual(names.map { "\(names[0])_\($0)" }))
    #expect(circuit.layers == names)
  }

  /// What exceeds 62 bits is refused with the layer's name.
  @Test func tooWide() throws {
    var graph = try input(1, "fixed<50,50>")
    graph.add("big", dense([[1 << 20]], [1]), 0)
    graph.outputs = [1]
    #expect(
      message { _ = try lowerLayers(graph) }.hasPrefix("layers: layer 'big': ")
        && message { _ = try lowerLayers(graph) }
          .hasSuffix("; use narrower weights, or quantize between the layers"),
      "\(message { _ = try lowerLayers(graph) })")
  }

  @Test func deadNodesGoAndInputsStay() throws {
    let interval = try FixedInterval(lower: -8, upper: 7, exponent: 0)
    var builder = CircuitBuilder(
      like: Circuit(
        name: "dead", layers: ["l"],
        inputs: ["a", "b", "c"].map { .init(name: $0, interval: interval) }))
    let inputs = try (0..<3).map { try builder.append(.input($0)) }
    _ = try builder.add(inputs[0], inputs[2])
    let live = try builder.subtract(inputs[0], inputs[1])
    _ = try builder.maximum(live, inputs[2])
    builder.output("y", try builder.shift(live, by: 1))
    let result = eliminateDeadNodes(builder.circuit)
    try result.verify(after: "test")
    #expect(
      result.nodes.map(\.operation.keyword) == ["input", "input", "input", "subtract", "shift"])
    #expect(result.inputs == builder.circuit.inputs)
    #expect(result.outputs == [.init(name: "y", node: 4)])
    #expect(try result.evaluate([5, -3, 0]) == builder.circuit.evaluate([5, -3, 0]))
    #expect(eliminateDeadNodes(result) == result)
  }

  @Test func deadNodesOfRandomCircuits() throws {
    var removed = 0
    for seed in UInt64(0)..<200 {
      let circuit = RandomModel.circuit(seed: seed)
      let result = eliminateDeadNodes(circuit)
      try result.verify(after: "test")
      removed += circuit.nodes.count - result.nodes.count
      for event in Stimulus.events(for: circuit.inputs.map(\.interval), count: 20, seed: seed) {
        #expect(try result.evaluate(event) == circuit.evaluate(event), "seed \(seed)")
      }
    }
    #expect(removed > 1000)
  }
}
