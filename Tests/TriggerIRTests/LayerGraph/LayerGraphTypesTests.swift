import FixedPoint
import TestSupport
import Testing
import TriggerIR

@Suite struct LayerGraphTypesTests {
  @Test func typesOfTheExample() throws {
    let types = try LayerGraph.example().types()
    #expect(types.map(\.shape) == [[2], [3], [3], [3], [1]])
    #expect(types[0].elements == [try range(-8, 7, -2), try range(-8, 7, -2)])
    // x₀/2 + 3x₁/2 + 1/8, −x₀, x₁/2 − 1/2, in eighths, quarters and eighths.
    #expect(
      types[1].elements == [try range(-31, 29, -3), try range(-7, 8, -2), try range(-12, 3, -3)])
    #expect(
      types[2].elements == [try range(0, 29, -3), try range(0, 8, -2), try range(0, 3, -3)])
    #expect(types[3].elements == [try range(0, 7, -1), .bit, .zero])
    #expect(types[4].elements == [try range(0, 2)])
    #expect(types[1].commonFormat?.description == "fixed<6,3>")
    #expect(types[0].commonFormat?.description == "fixed<4,2>")
  }

  /// Where the bounds decide, the truth value is a constant: never below an equal bound.
  @Test func typesOfComparisons() throws {
    let graph = try LayerGraph(name: "compared") { network in
      let x = try network.input("x", shape: [2, 1], "fixed<4,2>")
      let limits = network.constant(try ConstantTensor([-2, -1.75, 1.75, 1.875]))
      network.output(x.isLess(than: limits))
      network.output(x.isGreater(than: limits))
    }
    let types = try graph.types()
    let one = try range(1, 1)
    #expect(types[2].shape == [2, 4])
    #expect(types[2].elements == [.zero, .bit, .bit, one, .zero, .bit, .bit, one])
    #expect(types[3].elements == [.bit, .bit, .zero, .zero, .bit, .bit, .zero, .zero])
  }

  @Test func commonFormatIsNilPast62Bits() throws {
    let type = TensorType(shape: [2], elements: [try range(0, 1, 0), try range(0, 1, 62)])
    #expect(type.commonFormat == nil)
  }

  @Test func inputsAndInputTypes() throws {
    let graph = try LayerGraph.example()
    #expect(graph.inputs == [0])
    #expect(graph.inputTypes == [try fixed("fixed<4,2>"), try fixed("fixed<4,2>")])
    #expect(
      graph.layers.map(\.operation.keyword) == ["input", "dense", "relu", "quantize", "argmax"])
    #expect(graph.layers.map(\.operation.operandCount) == [0, 1, 1, 1, 1])
  }

  /// Every value is inside its interval (evaluation checks that), and for independent inputs
  /// the bounds of sums of one layer are reached.
  @Test(arguments: 0..<40 as Range<UInt64>) func rangesOfFirstSumsAreAttained(seed: UInt64) throws {
    let graph = RandomModel.layerGraph(seed: seed)
    let types = try graph.types()
    for (index, layer) in graph.layers.enumerated() {
      guard case .dense(let weights, _) = layer.operation,
        case .input(let shape, _) = graph.layers[layer.operands[0]].operation, shape.count == 1
      else { continue }
      // The extremes of a sum are where each input is at the bound that its weight asks for.
      for output in 0..<weights.shape[1] {
        let before = graph.inputs.filter { $0 < layer.operands[0] }
          .reduce(0) { $0 + types[$1].elements.count }
        for wantsUpper in [false, true] {
          var event = graph.inputs.flatMap { types[$0].elements.map(\.lower) }
          for (input, x) in types[layer.operands[0]].elements.enumerated() {
            let weight = weights.mantissas[input * weights.shape[1] + output]
            event[before + input] = (weight > 0) == wantsUpper ? x.upper : x.lower
          }
          let value = try graph.evaluateLayers(event, types: types)[index][output]
          let interval = types[index].elements[output]
          #expect(value == (wantsUpper ? interval.upper : interval.lower))
        }
      }
    }
  }
}
