import FixedPoint
import TestSupport
import Testing
import TriggerIR

@Suite struct ModelGeneratorTests {
  @Test func sameSeedSameModel() {
    for seed in 0..<20 as Range<UInt64> {
      #expect(RandomModel.layerGraph(seed: seed) == RandomModel.layerGraph(seed: seed))
    }
    #expect(RandomModel.layerGraph(seed: 1) != RandomModel.layerGraph(seed: 2))
  }

  @Test func modelsCoverWhatTheyPromise() throws {
    var (depths, kinds, widths): (Set<Int>, Set<String>, Set<Int>) = ([], [], [])
    var modes: Set<[String]> = []
    var (outside, ranks, widest): (Set<Bool>, Set<Int>, Int) = ([], [], 0)
    var (inputs, outputs): (Set<Int>, Set<Int>) = ([], [])
    for seed in 0..<400 as Range<UInt64> {
      let graph = RandomModel.layerGraph(seed: seed)
      let types = try graph.types()
      var depth = 0
      inputs.insert(graph.inputs.count)
      outputs.insert(graph.outputs.count)
      for (layer, type) in zip(graph.layers, types) {
        kinds.insert(layer.operation.keyword)
        ranks.insert(type.shape.count)
        widest = max(widest, type.elements.map(\.width).max() ?? 0)
        switch layer.operation {
        case .dense: depth += 1
        case .input(_, let elementTypes), .quantize(let elementTypes):
          for element in type.elements.indices {
            let quantizer = elementTypes.type(of: element)
            let format = quantizer.format
            widths.insert(format.width)
            modes.insert([quantizer.rounding.rawValue, quantizer.overflow.rawValue])
            if format.integerBits < 0 { outside.insert(false) }
            if format.fractionBits < 0 { outside.insert(true) }
          }
        case .constant, .einsum, .elementwise, .square, .reduce, .relu, .leakyRelu, .lookup,
          .reshape, .permute, .concatenate, .slice, .argmax:
          break
        }
      }
      depths.insert(depth)
    }
    #expect(depths.isSuperset(of: 1...5))
    #expect(
      kinds == [
        "input", "constant", "dense", "einsum", "add", "subtract", "multiply", "maximum", "minimum",
        "less", "square", "reduce_sum", "reduce_maximum", "reduce_minimum", "relu", "leaky_relu",
        "quantize", "lookup", "reshape", "permute", "concatenate", "slice", "argmax",
      ])
    #expect(widths == Set(0...16))
    #expect(modes.count == 28)
    #expect(outside == [false, true])
    #expect(ranks == Set(0...3))
    #expect(inputs == [1, 2])
    #expect(outputs == [1, 2, 3])
    #expect(widest > 30 && widest <= FixedFormat.maximumWidth)
  }

  @Test func stimuliStayInsideAndHaveTheCorners() throws {
    let intervals = [
      try FixedInterval(lower: -5, upper: 9, exponent: 3), .zero, .bit,
      try FixedInterval(lower: 3, upper: 8, exponent: -2),
    ]
    let events = Stimulus.events(for: intervals, count: 200, seed: 1)
    #expect(events.count == 200)
    #expect(events.allSatisfy { zip($0, intervals).allSatisfy { $1.contains($0) } })
    #expect(
      Array(events[..<7]) == [
        [-5, 0, 0, 3], [9, 0, 1, 8], [0, 0, 0, 3], [-5, 0, 0, 8], [9, 0, 1, 3], [9, 0, 0, 3],
        [-5, 0, 0, 3],
      ])
    #expect(Set(events.map { $0[0] }) == Set(-5...9))
    #expect(events == Stimulus.events(for: intervals, count: 200, seed: 1))
    #expect(events != Stimulus.events(for: intervals, count: 200, seed: 2))
    let widest = try FixedInterval(lower: -(1 << 61), upper: (1 << 61) - 1, exponent: 0)
    #expect(
      Stimulus.events(for: [widest], count: 50, seed: 3).allSatisfy { widest.contains($0[0]) })
  }
}
