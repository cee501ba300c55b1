import FixedPoint
import TestSupport
import Testing
import TriggerIR

/// Each rule of a graph broken once, with the whole message.
@Suite struct LayerGraphVerifyTests {
  private func refusal(_ change: (inout LayerGraph) throws -> Void) throws -> String {
    var graph = try LayerGraph.example()
    try graph.verify()
    try change(&graph)
    return message { try graph.verify() }
  }

  private func constant(_ shape: [Int], _ mantissas: [Int64], _ exponent: Int = 0)
    -> ConstantTensor
  {
    ConstantTensor(shape: shape, mantissas: mantissas, exponent: exponent)
  }

  @Test func graphRules() throws {
    let long = String(repeating: "n", count: 129)
    #expect(
      try refusal { $0.name = "" }
        == "layers: graph '': its name is empty or longer than 128 characters; "
        + "give it a short name")
    #expect(
      try refusal { $0.name = long }
        == "layers: graph '\(long.dropLast())': its name is empty or longer than 128 characters; "
        + "give it a short name")
    #expect(
      try refusal { $0.name = "\u{1B}[2J\n" + long }.hasPrefix("layers: graph '\\u{1B}[2J\\nnnn"))
    #expect(
      try refusal {
        $0.layers = []
        $0.outputs = []
      } == "layers: graph 'tiny': it has no input layer; add an input layer")
    #expect(
      try refusal { $0.outputs = [] }
        == "layers: graph 'tiny': it has no output; name a layer as the output")
    #expect(
      try refusal { $0.outputs = [0, 5] }
        == "layers: graph 'tiny': its output is layer 5 of 5; name a layer that exists")
    #expect(
      try refusal { $0.outputs = [-1] }
        == "layers: graph 'tiny': its output is layer -1 of 5; name a layer that exists")
    #expect(
      try refusal { $0.layers[2].name = "fc" }
        == "layers: layer 'fc': another layer has the same name; give each layer its own name")
  }

  @Test func layerRules() throws {
    #expect(
      try refusal { $0.layers[2].name = "" }
        == "layers: layer 2: its name is empty or longer than 128 characters; give it a short name")
    // One character, and 129 Unicode scalars.
    #expect(
      try refusal { $0.layers[2].name = "a" + String(repeating: "\u{301}", count: 128) }
        == "layers: layer 2: its name is empty or longer than 128 characters; give it a short name")
    #expect(
      try refusal { $0.layers[2].operands = [] }
        == "layers: layer 'relu': 'relu' takes 1 operands and has 0; give it as many")
    #expect(
      try refusal { $0.layers[0].operands = [0] }
        == "layers: layer 'x': 'input' takes 0 operands and has 1; give it as many")
    for operand in [2, 3, -1, Int.max] {
      #expect(
        try refusal { $0.layers[2].operands = [operand] }
          == "layers: layer 'relu': an operand is not an earlier layer; "
          + "put the layers in the order of the data flow")
    }
    #expect(
      try refusal { $0.layers[0].elementNames = ["", String(repeating: "e", count: 129)] }
        == "layers: layer 'x': an element's name is longer than 128 characters; shorten it")
    #expect(
      try refusal { $0.layers[0].elementNames = ["pt"] }
        == "layers: layer 'x': it has 2 elements and 1 names for them; name each element, or none")
  }

  @Test(arguments: [
    [0], [-1], [2, -3], [1 << 21], [1 << 11, 1 << 11], [1 << 62, 4], [Int.max, Int.max],
    [Int.min, -1],
  ]) func inputShapes(shape: [Int]) throws {
    #expect(
      try refusal {
        $0.layers[0].operation = .input(shape: shape, types: .shared(try fixed("fixed<4,2>")))
      }
        == "layers: layer 'x': the shape \(shape) is empty, or larger than 1048576 elements; "
        + "give positive extents of a smaller tensor")
  }

  @Test func elementTypeRules() throws {
    let two = ElementTypes.perElement([try fixed("fixed<4,2>"), try fixed("fixed<4,2>")])
    #expect(
      try refusal { $0.layers[0].operation = .input(shape: [3], types: two) }
        == "layers: layer 'x': the number of element types is not the number of elements, 3; "
        + "give one type for all elements, or one for each")
    #expect(
      try refusal { $0.layers[3].operation = .quantize(types: two) }
        == "layers: layer 'narrow': the number of element types is not the number of elements, 3; "
        + "give one type for all elements, or one for each")
  }

  @Test func axisRules() throws {
    for operation in [
      LayerOperation.argmax, .dense(weights: constant([1, 1], [1]), bias: constant([1], [1])),
    ] {
      #expect(
        try refusal {
          $0.layers[0] = Layer(
            name: "x", operation: .input(shape: [], types: .shared(try fixed("fixed<4,2>"))))
          $0.layers[1].operation = operation
        }
          == "layers: layer 'fc': its operand is a single number without an axis; "
          + "give it a tensor with at least one axis")
    }
  }

  @Test(arguments: [
    ([3, 2], 6), ([2], 6), ([2, 3, 1], 6), ([2, 3], 5), ([2, 0], 0), ([2, -3], 6),
    ([2, Int.max], 6), ([], 6), ([2, 1 << 62], 0),
  ]) func weightShapes(shape: [Int], count: Int) throws {
    let weights = constant(shape, Array(repeating: 1, count: count))
    #expect(
      try refusal {
        $0.layers[1].operation = .dense(weights: weights, bias: constant([3], [1, 2, 3]))
      }
        == "layers: layer 'fc': the weights have the shape \(shape) and \(count) values, "
        + "and its operand has 2 features; give weights of the shape [2, outputs]")
  }

  @Test(arguments: [([2], 3), ([3], 2), ([], 3), ([3, 1], 3), ([-3], 3)])
  func biasShapes(shape: [Int], count: Int) throws {
    let weights = constant([2, 3], [1, 1, 1, 1, 1, 1])
    let bias = constant(shape, Array(repeating: 1, count: count))
    #expect(
      try refusal { $0.layers[1].operation = .dense(weights: weights, bias: bias) }
        == "layers: layer 'fc': the bias has the shape \(shape) and \(count) values, "
        + "and the weights have 3 outputs; give a bias of the shape [3]")
  }

  @Test func denseResultIsBounded() throws {
    var graph = LayerGraph(name: "wide")
    let x = graph.add(
      "x", .input(shape: [1 << 11, 1], types: .shared(try fixed("fixed<4,2>"))))
    let ones = Array(repeating: Int64(1), count: 1 << 10)
    graph.outputs = [
      graph.add(
        "fc", .dense(weights: constant([1, 1 << 10], ones), bias: constant([1 << 10], ones)), x)
    ]
    #expect(
      message { try graph.verify() }
        == "layers: layer 'fc': the shape [2048, 1024] is empty, or larger than 1048576 elements; "
        + "give positive extents of a smaller tensor")
  }

  @Test(arguments: [513, -513, Int.max, Int.min]) func constantExponents(exponent: Int) throws {
    let expected =
      "layers: layer 'fc': a constant's exponent is outside ±512; scale the weights and the bias"
    let (weights, bias) = (
      Array(repeating: Int64(1), count: 6), Array(repeating: Int64(1), count: 3)
    )
    #expect(
      try refusal {
        $0.layers[1].operation = .dense(
          weights: constant([2, 3], weights, exponent), bias: constant([3], bias))
      } == expected)
    #expect(
      try refusal {
        $0.layers[1].operation = .dense(
          weights: constant([2, 3], weights), bias: constant([3], bias, exponent))
      } == expected)
  }

  @Test func widths() throws {
    func dense(_ weight: Int64, _ exponent: Int, _ bias: Int64, _ biasExponent: Int) throws
      -> String
    {
      try refusal {
        $0.layers[1].operation = .dense(
          weights: constant([2, 3], [weight, 1, 1, 1, 1, 1], exponent),
          bias: constant([3], [bias, 0, 0], biasExponent))
      }
    }
    let remedy = "; use narrower weights, or quantize between the layers"
    #expect(
      try dense((1 << 60) - 1, 0, 0, 0)
        == "layers: layer 'fc': an exact value needs 64 bits, and a wire holds at most 62" + remedy)
    #expect(
      try dense(1, 0, Int64.min, 0)
        == "layers: layer 'fc': an exact value needs 64 bits, and a wire holds at most 62" + remedy)
    #expect(
      try dense(1, 0, 1, 61)
        == "layers: layer 'fc': an exact value needs 64 bits, and a wire holds at most 62" + remedy)
    #expect(
      try dense(1, 0, 1, 500)
        == "layers: layer 'fc': an exact value needs 503 bits, and a wire holds at most 62" + remedy
    )
    #expect(
      try dense(1, 512, 0, 0)
        == "layers: layer 'fc': 514 integer bits are outside ±512" + remedy)
  }

  /// 2^-60 − 2^-60 + x: the sum's step is that of x, and yet no word adds it up.
  @Test func cancellingConstantsMustFitTheirStep() throws {
    var graph = LayerGraph(name: "cancel")
    let x = graph.add("x", .input(shape: [1], types: .shared(try fixed("ufixed<8,8>"))))
    let ones = graph.add(
      "ones", .dense(weights: constant([1, 1], [0]), bias: constant([1], [1])), x)
    graph.outputs = [
      graph.add(
        "none", .dense(weights: constant([1, 1], [-1], -60), bias: constant([1], [1], -60)), ones)
    ]
    try graph.verify()
    #expect(try graph.evaluate([5], types: graph.types()) == [0])
    graph = LayerGraph(name: "cancel")
    graph.add("x", .input(shape: [1], types: .shared(try fixed("ufixed<8,8>"))))
    graph.add(
      "both", .dense(weights: constant([1, 2], [0, 1]), bias: constant([2], [1, 0])), 0)
    graph.outputs = [
      graph.add(
        "sum",
        .dense(weights: constant([2, 1], [-1, 1 << 60], -60), bias: constant([1], [1], -60)), 1)
    ]
    #expect(
      message { try graph.verify() }
        == "layers: layer 'sum': an exact value needs 68 bits, and a wire holds at most 62; "
        + "use narrower weights, or quantize between the layers")
  }

  @Test func argmaxOperandsMustBeComparable() throws {
    var graph = LayerGraph(name: "far")
    graph.add(
      "x",
      .input(
        shape: [2], types: .perElement([try fixed("ufixed<20,20>"), try fixed("ufixed<20,80>")])))
    graph.outputs = [graph.add("best", .argmax, 0)]
    #expect(
      message { try graph.verify() }
        == "layers: layer 'best': an exact value needs 80 bits, and a wire holds at most 62; "
        + "use narrower weights, or quantize between the layers")
  }
}
