import Apus
import Foundation
import TestSupport
import Testing

/// Comparisons of layers in Verilog and HLS C++: mixed steps and signs, constants on either side,
/// bounds that decide, and thresholds on a score.
@Suite struct DecisionTests {
  private func comparisons() throws -> LayerGraph {
    try LayerGraph(name: "comparisons") { network in
      let fine = try network.input("fine", shape: [1], "fixed<5,2>")
      let coarse = try network.input("coarse", shape: [1], "fixed<3,4>")
      let positive = try network.input("positive", shape: [1], "ufixed<3,1>")
      // Never, always, and in between; on the steps and between them.
      let limits = network.constant(
        try ConstantTensor([-9, -2, -1.8125, -0.25, 0, 0.125, 1.75, 1.8125, 1.875, 40]))
      for x in [fine, coarse, positive] {
        network.output(x.isLess(than: limits))
        network.output(x.isGreater(than: limits))
      }
      for (a, b) in [(fine, coarse), (coarse, positive), (positive, fine)] {
        network.output(a.isLess(than: b))
        network.output(a.isGreater(than: b))
      }
    }
  }

  /// All values of the inputs of a compiled network, and what its layers make of them.
  private func cosimulation(_ graph: LayerGraph) throws -> Cosimulation {
    let compilation = try compile(graph, options: CompilationOptions(goal: .stages(2)))
    let types = try graph.types()
    let events = graph.inputs.flatMap { types[$0].elements }.reduce([[Int64]()]) { events, x in
      events.flatMap { event in (x.lower...x.upper).map { event + [$0] } }
    }
    // Truth values have a step of one at every level.
    let expected = try events.flatMap { try graph.evaluate($0, types: types) }
    return Cosimulation(
      compilation.circuit, compilation.pipeline, inputs: events, expected: expected)
  }

  @Test(.requires(.verilator, .compiler)) func comparisonsInVerilog() throws {
    try cosimulation(comparisons()).checkVerilog(bubbles: 3)
  }

  @Test(.requires(.icarus, .make)) func comparisonsInIcarus() throws {
    try cosimulation(comparisons()).checkVerilogInIcarus(bubbles: 3)
  }

  @Test(.requires(.compiler, .fixedPointHeaders)) func comparisonsInHLS() throws {
    try cosimulation(comparisons()).checkHLS()
  }

  /// A score of both signs and thresholds at its ends, at zero and between its steps.
  @Test(
    .requires(.verilator, .compiler, .fixedPointHeaders), arguments: [-2.75, -0.3, 0, 1.3125, 2.2])
  func decisions(threshold: Double) throws {
    let scored = try LayerGraph(name: "scored") { network in
      let x = try network.input("x", shape: [2], "fixed<4,2>")
      let weights = try ConstantTensor([1.25, -0.5], shape: [2, 1])
      network.output(
        try x.dense(weights, try ConstantTensor([0.25])).quantized(
          "fixed<7,3,RND,SAT>", name: "score"))
    }
    let model = try ModelFile(graph: scored).deciding(above: threshold).model
    let simulation = try cosimulation(model.graph)
    let quarters = (-8...7).map { Double($0) / 4 }
    let scores = quarters.flatMap { a -> [Double] in
      quarters.map { b -> Double in 1.25 * a - 0.5 * b + 0.25 }
    }
    #expect(simulation.expected == scores.map { $0 > threshold ? 1 : 0 })
    #expect(Set(simulation.expected) == [0, 1])
    try simulation.checkVerilog(bubbles: 5)
    try simulation.checkHLS()
  }
}
