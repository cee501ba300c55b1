import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

@Suite struct DepthBudgetTests {
  /// Rows of weights for each input; no bias.
  private func dense(_ weights: [[Int64]]) -> LayerOperation {
    .dense(
      weights: ConstantTensor(
        shape: [weights.count, weights[0].count], mantissas: weights.flatMap(\.self), exponent: 0),
      bias: ConstantTensor(
        shape: [weights[0].count], mantissas: weights[0].map { _ in 0 }, exponent: 0))
  }

  private func network(_ matrices: [[[Int64]]]) throws -> LayerGraph {
    var graph = LayerGraph(name: "net", outputs: [0])
    graph.layers = [
      Layer(
        name: "in",
        operation: .input(
          shape: [matrices[0].count], types: .shared(try type("fixed<6,6>"))))
    ]
    for (index, matrix) in matrices.enumerated() {
      graph.outputs = [graph.add("dense\(index)", dense(matrix), graph.outputs[0])]
    }
    return graph
  }

  /// a = x₀ + x₁ + x₂ + x₃ is there after two levels and one for its constant, b = x₀ after one.
  /// a takes 8 of the 16 that p = a + 3b may have at depth 4, so both digits of b may be at 2.
  @Test func neuronsBesideTheLongestWayMayBeLate() throws {
    let graph = try network([[[1, 1], [1, 0], [1, 0], [1, 0]], [[1, 1], [0, 3]]])
    let least = try DepthBudget(graph, try graph.types(), extra: 0)
    #expect(least.depths == [[0, 0, 0, 0], [3, 2], [5, 5]])
    // The first matrix has more digits, so it gets the level; then it is the second one's turn.
    let one = try DepthBudget(graph, try graph.types(), extra: 1)
    #expect(one.depths == [[0, 0, 0, 0], [4, 3], [6, 6]])
    let two = try DepthBudget(graph, try graph.types(), extra: 2)
    #expect(two.depths == [[0, 0, 0, 0], [4, 3], [7, 7]])
  }

  /// A weight of zero and a constant element count for nothing.
  @Test func constantsAreThereFromTheStart() throws {
    var graph = try network([[[1, 0], [1, 0]]])
    let types = ElementTypes.perElement([try type("fixed<9,9>"), try type("fixed<9,9>")])
    graph.outputs = [graph.add("q", .quantize(types: types), graph.outputs[0])]
    let budget = try DepthBudget(graph, try graph.types(), extra: 0)
    #expect(budget.depths == [[0, 0], [2, 0], [2, 0]])
  }

  /// Networks in which some neurons have few weights: no output of the circuit is deeper than it
  /// may be.
  @Test(arguments: [0, 1, 3])
  func circuitsKeepTheirBudget(extra: Int) throws {
    var shallower = 0
    for seed in UInt64(0)..<40 {
      var random = TestRandom(seed: seed)
      let widths = (0...3).map { _ in random.int(in: 2...8) }
      let graph = try network(
        zip(widths, widths.dropFirst()).map { inputs, outputs in
          let densities = (0..<outputs).map { _ in random.int(in: 10...90) }
          return (0..<inputs).map { _ in
            densities.map { random.chance($0) ? Int64(random.int(in: -20...20)) : 0 }
          }
        })
      let budget = try DepthBudget(graph, try graph.types(), extra: extra)
      let circuit = try lowerLayers(graph, extraDepth: extra, effort: .fast)
      for (depth, most) in zip(circuit.outputDepths, budget.depths[graph.outputs[0]]) {
        #expect(depth <= most, "seed \(seed)")
      }
      let free = try lowerLayers(graph, extraDepth: nil, effort: .fast)
      if circuit.outputDepths.max() ?? 0 < free.outputDepths.max() ?? 0 { shallower += 1 }
    }
    if extra == 0 { #expect(shallower > 10) }
  }
}

extension Circuit {
  /// The most sums one behind the other in front of each output.
  fileprivate var outputDepths: [Int] {
    var depths: [Int] = []
    for node in nodes {
      let before = node.operation.operands.map { depths[$0] }.max() ?? 0
      depths.append(before + (["add", "subtract"].contains(node.operation.keyword) ? 1 : 0))
    }
    return outputs.map { depths[$0.node] }
  }
}
