import FixedPoint
import TestSupport
import Testing
import TriggerIR

@Suite struct LayerGraphEvaluateTests {
  @Test(arguments: 0..<300 as Range<UInt64>) func equalsDoubles(seed: UInt64) throws {
    let graph = RandomModel.layerGraph(seed: seed)
    let types = try graph.types()
    // Half a step is added when rounding, so one bit less than a double's 53.
    guard types.allSatisfy({ $0.elements.allSatisfy { $0.width <= 48 } }) else { return }
    let formats = graph.inputTypes
    let intervals = graph.inputs.flatMap { types[$0].elements }
    for event in Stimulus.events(for: intervals, count: 60, seed: seed) {
      let values = try graph.evaluateLayers(event, types: types)
      let doubles = try DoubleOracle.values(of: graph, zip(formats, event).map { $0.double($1) })
      for (layer, expected) in doubles.enumerated() {
        let found = zip(values[layer], types[layer].elements).map { mantissa, interval in
          Double(sign: .plus, exponent: interval.exponent, significand: Double(mantissa))
        }
        #expect(found == expected, "layer \(layer) of\n\(graph.dump())")
      }
      #expect(try graph.evaluate(event, types: types) == graph.outputs.flatMap { values[$0] })
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func quantizesRealInputs(seed: UInt64) throws {
    let graph = RandomModel.layerGraph(seed: seed)
    var random = TestRandom(seed: seed)
    for _ in 0..<20 {
      let event = graph.inputTypes.map { _ in Double(random.integer(bits: 20)) / 1024 }
      let mantissas = try graph.quantizeInput(event)
      let doubles = try DoubleOracle.values(of: graph, event)
      let expected = graph.inputs.flatMap { doubles[$0] }
      #expect(zip(graph.inputTypes, mantissas).map { $0.double($1) } == expected)
    }
  }

  @Test func inputErrors() throws {
    let graph = try LayerGraph.example()
    #expect(
      message { _ = try graph.quantizeInput([1]) }
        == "input: graph 'tiny': an event has 1 values, and the network takes 2; "
        + "give events of that size")
    #expect(
      message { _ = try graph.quantizeInput([1, .nan]) }
        == "input: graph 'tiny': a value is not finite; remove NaN and infinity from the data")
    #expect(
      message { _ = try graph.evaluate([8, 0], types: graph.types()) }
        == "internal error in LayerGraph.evaluate: layer 'x' element 0: "
        + "the value 8 is outside [-8, 7]e-2")
  }

  @Test func lowestIndexWinsTies() throws {
    var graph = LayerGraph(name: "ties")
    let x = graph.add("x", .input(shape: [2, 3], types: .shared(try fixed("fixed<3,3>"))))
    graph.outputs = [graph.add("best", .argmax, x)]
    let types = try graph.types()
    #expect(types[1] == TensorType(shape: [2, 1], elements: [try range(0, 2), try range(0, 2)]))
    func winners(_ event: [Int64]) throws -> [Int64] { try graph.evaluate(event, types: types) }
    #expect(try winners([1, 1, 1, -4, -4, -4]) == [0, 0])
    #expect(try winners([0, 3, 3, 3, 0, 3]) == [1, 0])
    #expect(try winners([-2, -3, -1, -4, -3, -3]) == [2, 1])
  }

  @Test func argmaxComparesAcrossSteps() throws {
    // The third element is always zero, and zero is kept at a step of one.
    var graph = LayerGraph(name: "steps")
    let x = graph.add(
      "x",
      .input(
        shape: [3],
        types: .perElement([
          try fixed("fixed<4,104>"), try fixed("fixed<6,104>"), try fixed("fixed<0,0>"),
        ])))
    graph.outputs = [graph.add("best", .argmax, x)]
    let types = try graph.types()
    #expect(try graph.evaluate([1, 5, 0], types: types) == [1])
    #expect(try graph.evaluate([1, 4, 0], types: types) == [0])
    #expect(try graph.evaluate([-1, -4, 0], types: types) == [2])
  }

  /// Steps far apart, a constant on either side, and zero, which has no step of its own.
  @Test func lessComparesAcrossSteps() throws {
    let graph = try LayerGraph(name: "steps") { network in
      let coarse = try network.input("coarse", shape: [1], "fixed<3,23>")
      let fine = try network.input("fine", shape: [1], "fixed<30,23>")
      let limit = network.constant(try ConstantTensor([0x1p20 + 0x1p-3]))
      let zero = network.constant(try ConstantTensor([0]))
      network.output(coarse.isLess(than: fine))
      network.output(coarse.isGreater(than: fine))
      network.output(fine.isGreater(than: limit))
      network.output(fine.isLess(than: zero))
      network.output(coarse.isGreater(than: zero))
    }
    let types = try graph.types()
    func found(_ coarse: Int64, _ fine: Int64) throws -> [Int64] {
      try graph.evaluate([coarse, fine], types: types)
    }
    // In units of 2^20 and of 2^-7.
    #expect(try found(1, 1 << 27) == [0, 0, 0, 0, 1])
    #expect(try found(1, (1 << 27) + 1) == [1, 0, 0, 0, 1])
    #expect(try found(1, (1 << 27) - 1) == [0, 1, 0, 0, 1])
    #expect(try found(1, (1 << 27) + 16) == [1, 0, 0, 0, 1])
    #expect(try found(1, (1 << 27) + 17) == [1, 0, 1, 0, 1])
    #expect(try found(0, -1) == [0, 1, 0, 1, 0])
    #expect(try found(-1, 0) == [1, 0, 0, 0, 0])
  }

  /// A bias that is written finely but is a large power of two leaves the sum's step coarse.
  @Test func finelyWrittenBias() throws {
    var graph = LayerGraph(name: "fine")
    let x = graph.add("x", .input(shape: [1], types: .shared(try fixed("ufixed<30,30>"))))
    graph.outputs = [
      graph.add(
        "fc",
        .dense(
          weights: ConstantTensor(shape: [1, 1], mantissas: [3], exponent: 0),
          bias: ConstantTensor(shape: [1], mantissas: [1 << 40], exponent: -40)), x)
    ]
    let types = try graph.types()
    #expect(types[1].elements[0].exponent == 0)
    #expect(try graph.evaluate([(1 << 30) - 1], types: types) == [(3 << 30) - 2])
  }
}
