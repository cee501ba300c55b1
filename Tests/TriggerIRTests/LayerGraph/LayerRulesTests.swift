import FixedPoint
import TestSupport
import Testing
import TriggerIR

/// Each rule of the layers over tensors broken once, with the whole message.
@Suite struct LayerRulesTests {
  /// The message for one layer "it" behind inputs "a" [2, 3] and "b" [3, 2].
  private func refusal(_ operation: LayerOperation, operands: [Int] = [0]) -> String {
    message {
      var graph = LayerGraph(name: "g")
      let type = ElementTypes.shared(try fixed("fixed<4,2>"))
      graph.add("a", .input(shape: [2, 3], types: type))
      graph.add("b", .input(shape: [3, 2], types: type))
      graph.layers.append(Layer(name: "it", operation: operation, operands: operands))
      graph.outputs = [2]
      try graph.verify()
    }
  }

  private func ones(_ shape: [Int]) -> ConstantTensor {
    ConstantTensor(
      shape: shape, mantissas: Array(repeating: 1, count: shape.reduce(1, *)), exponent: 0)
  }

  @Test(arguments: [
    (
      [5],
      "[5] is not an order of the axes of the shape [2, 3]; name each axis once, beginning with 0"
    ),
    (
      [0, 0],
      "[0, 0] is not an order of the axes of the shape [2, 3]; name each axis once, beginning with 0"
    ),
    (
      [0],
      "[0] is not an order of the axes of the shape [2, 3]; name each axis once, beginning with 0"
    ),
  ]) func permutations(axes: [Int], problem: String) {
    #expect(refusal(.permute(axes: axes)) == "layers: layer 'it': \(problem)")
  }

  @Test func shapes() {
    #expect(
      refusal(.reshape(shape: [4]))
        == "layers: layer 'it': a tensor of the shape [2, 3] cannot take the shape [4]; "
        + "give a shape of as many elements")
    #expect(
      refusal(.reshape(shape: [-1, -6]))
        == "layers: layer 'it': the shape [-1, -6] is empty, or larger than 1048576 elements; "
        + "give positive extents of a smaller tensor")
    let axes = Array(repeating: 1, count: 16) + [6]
    #expect(
      refusal(.reshape(shape: axes))
        == "layers: layer 'it': the shape has 17 axes, and the limit is 16; reshape the tensor")
    for operation in ElementwiseOperation.allCases {
      #expect(
        refusal(.elementwise(operation), operands: [0, 1])
          == "layers: layer 'it': the shapes [2, 3] and [3, 2] do not match; "
          + "give equal extents, or extents of one that repeat")
      #expect(
        refusal(.elementwise(operation), operands: [0])
          == "layers: layer 'it': '\(operation.rawValue)' takes 2 operands and has 1; "
          + "give it as many")
    }
  }

  @Test func concatenations() {
    #expect(
      refusal(.concatenate(axis: 0), operands: [])
        == "layers: layer 'it': 'concatenate' takes one or more operands and has 0; "
        + "give it as many")
    for (axis, operands) in [(0, [0, 1]), (2, [0, 0]), (-1, [0, 0])] {
      let shapes = operands == [0, 1] ? "[[2, 3], [3, 2]]" : "[[2, 3], [2, 3]]"
      #expect(
        refusal(.concatenate(axis: axis), operands: operands)
          == "layers: layer 'it': tensors of the shapes \(shapes) cannot be joined along axis "
          + "\(axis); give tensors that differ in the extent of that axis only")
    }
  }

  @Test(arguments: [
    AxisSlice(start: 2, count: 1), AxisSlice(start: -1, count: 1), AxisSlice(start: 0, count: 0),
    AxisSlice(start: 0, count: 3), AxisSlice(start: 0, count: 2, step: -1),
    AxisSlice(start: 0, count: 1, step: 0), AxisSlice(start: 0, count: 1, step: Int.min),
    AxisSlice(start: 0, count: Int.max, step: Int.max), AxisSlice(start: 1, count: 2, step: 2),
  ]) func slices(slice: AxisSlice) {
    #expect(
      refusal(.slice([slice, AxisSlice(start: 0, count: 3)]))
        == "layers: layer 'it': the slice \(slice) of axis 0 leaves its extent 2; "
        + "give start:count:step inside the axis")
    #expect(
      refusal(.slice([slice]))
        == "layers: layer 'it': there are 1 slices for the shape [2, 3]; "
        + "give one slice for each axis")
  }

  @Test(arguments: [[], [2], [1, 0], [0, 0], [-1]]) func reductions(axes: [Int]) {
    #expect(
      refusal(.reduce(.sum, axes: axes, keepsAxes: false))
        == "layers: layer 'it': \(axes) are not rising axes of the shape [2, 3]; "
        + "name at least one axis, beginning with 0")
  }

  @Test func einsums() throws {
    func einsum(_ equation: String, _ weights: ConstantTensor, _ bias: ConstantTensor = .zero)
      throws -> String
    {
      refusal(.einsum(try EinsumEquation(parsing: equation), weights: weights, bias: bias))
    }
    for (equation, shape) in [("a,b->ab", [3]), ("abc,b->a", [3]), ("ab,b->a", [3, 1])] {
      #expect(
        try einsum(equation, ones(shape))
          == "layers: layer 'it': the equation '\(equation)' does not have the axes of its "
          + "operand, [2, 3], and weights, \(shape); give each axis a label")
    }
    #expect(
      try einsum("ab,b->a", ones([2]))
        == "layers: layer 'it': the equation 'ab,b->a' gives one label to the extents 3 and 2 "
        + "of its operand, [2, 3], and weights, [2]; give tensors of matching shapes")
    #expect(
      try einsum("ab,b->a", ones([3]), ones([3]))
        == "layers: layer 'it': the shapes [2] and [3] do not match; "
        + "give equal extents, or extents of one that repeat")
    #expect(
      try einsum("ab,b->a", ones([3]), ones([2, 2]))
        == "layers: layer 'it': the bias has the shape [2, 2], and the output has the shape [2]; "
        + "give a bias of the output's shape, or one that repeats to it")
    #expect(
      try einsum("ab,b->a", ConstantTensor(shape: [3], mantissas: [1], exponent: 0))
        == "layers: layer 'it': the weights has the shape [3] and 1 values; "
        + "give as many values as the shape has elements")
  }

  @Test(arguments: [
    ("ab,b", "it has no comma, or no arrow behind it"),
    ("ab->b", "it has no comma, or no arrow behind it"),
    ("ab-,>b", "it has no comma, or no arrow behind it"),
    ("aab,b->a", "the label 'a' stands twice in one tensor"),
    ("ab,b->c", "the output's label 'c' is in neither operand"),
    ("a1,b->a", "'1' is not a label"), ("a..,b->a", "'.' is not a label"),
    ("...a...,a->...", "'.' is not a label"), ("ä,a->a", "'ä' is not a label"),
    ("...a,a->a", "the dots must be in the operand and in the output, and not in the weights"),
    ("a,...a->a", "the dots must be in the operand and in the output, and not in the weights"),
  ]) func equations(text: String, problem: String) {
    #expect(
      message { _ = try EinsumEquation(parsing: text) }
        == "layers: the equation '\(text)': \(problem); "
        + "write operand,weights->output with one letter for each axis, like 'bc,cd->bd'")
  }

  @Test(arguments: ["...i,io->...o", "b c, c d -> b d", "a...b,bc->...ac", ",->", "a,->a", "a,a->"])
  func equationsAreRead(text: String) throws {
    let equation = try EinsumEquation(parsing: text)
    #expect(equation.description == text.replacing(" ", with: ""))
    #expect(try EinsumEquation(parsing: equation.description) == equation)
  }

  @Test func einsumsAreBounded() throws {
    var graph = LayerGraph(name: "g")
    graph.add(
      "a", .input(shape: [1 << 12, 2], types: .shared(try fixed("fixed<4,2>"))))
    graph.outputs = [
      graph.add(
        "it",
        .einsum(
          try EinsumEquation(parsing: "ab,bc->c"), weights: ones([2, 4096]), bias: .zero), 0)
    ]
    #expect(
      message { try graph.verify() }
        == "layers: layer 'it': it sums 33554432 products, and the limit is 16777216; "
        + "use a smaller layer")
  }

  @Test func slopes() {
    #expect(
      refusal(.leakyRelu(slope: ones([2, 2, 3])))
        == "layers: layer 'it': the slope has the shape [2, 2, 3], and its operand [2, 3]; "
        + "give one slope, or one for each element of the last axis")
    #expect(
      refusal(.leakyRelu(slope: ones([2])))
        == "layers: layer 'it': the shapes [2, 3] and [2] do not match; "
        + "give equal extents, or extents of one that repeat")
  }

  @Test func tables() {
    let table = LookupTable(
      first: -8, argumentExponent: -2, values: Array(0..<16), valueExponent: 0)
    let short = LookupTable(
      first: -8, argumentExponent: -2, values: Array(0..<15), valueExponent: 0)
    #expect(
      refusal(.lookup(tables: [table, short], choice: [0, 0, 0, 0, 0, 1]))
        == "layers: layer 'it': element 5 has the range [-8, 7]e-2, and table 1 does not have an "
        + "entry for each of its values; quantize the operand into the table's format")
    for (tables, choice) in [
      ([table, table], []), ([table], [0]), ([], []), ([table], [0, 0, 0, 0, 0, 1]),
    ] {
      #expect(
        refusal(.lookup(tables: tables, choice: choice))
          == "layers: layer 'it': \(choice.count) choices among \(tables.count) tables do not name "
          + "a table for each of 6 elements; give one table and no choice, or a table's index for "
          + "each element")
    }
    let many = Array(repeating: Int64(0), count: (1 << 16) + 1)
    for (table, problem) in [
      (
        LookupTable(first: 0, argumentExponent: 0, values: [], valueExponent: 0),
        "it has no entries"
      ),
      (
        LookupTable(first: 0, argumentExponent: 0, values: many, valueExponent: 0),
        "it has 65537 entries, and a table holds at most 65536"
      ),
      (
        LookupTable(first: 1 << 62, argumentExponent: 0, values: [1], valueExponent: 0),
        "its first argument 4611686018427387904 needs more than 62 bits"
      ),
      (
        LookupTable(first: 0, argumentExponent: 0, values: [1], valueExponent: .min),
        "its exponent -9223372036854775808 is beyond ±574"
      ),
    ] {
      #expect(
        refusal(.lookup(tables: [table], choice: []))
          == "layers: layer 'it': table 0 cannot be used: \(problem); "
          + "give a table of the argument's words")
    }
  }

  @Test func widths() {
    let remedy = "; use narrower weights, or quantize between the layers"
    func wide(_ operation: LayerOperation, _ operands: [Int], _ type: String) -> String {
      message {
        var graph = LayerGraph(name: "g")
        graph.add("a", .input(shape: [2], types: .shared(try fixed(type))))
        graph.add("b", .input(shape: [2], types: .shared(try fixed("fixed<40,100>"))))
        graph.layers.append(Layer(name: "it", operation: operation, operands: operands))
        graph.outputs = [2]
        try graph.verify()
      }
    }
    for (operation, operands, bits) in [
      (LayerOperation.square, [0], 79), (.elementwise(.multiply), [0, 1], 80),
      (.elementwise(.add), [0, 1], 101), (.elementwise(.maximum), [0, 1], 100),
      (.elementwise(.minimum), [1, 0], 100), (.elementwise(.less), [0, 1], 100),
    ] {
      #expect(
        wide(operation, operands, "fixed<40,40>")
          == "layers: layer 'it': an exact value needs \(bits) bits, and a wire holds at most 62"
          + remedy)
    }
    #expect(
      wide(.reduce(.sum, axes: [0], keepsAxes: false), [0], "fixed<62,62>")
        == "layers: layer 'it': an exact value needs 63 bits, and a wire holds at most 62" + remedy)
  }

  @Test(arguments: [
    ([Double](), [Int64](), 0), ([0, 0], [0, 0], 0), ([1, -0.5, 0.25], [4, -2, 1], -2),
    ([96], [3], 5), ([Double.leastNonzeroMagnitude], [1], -1074),
    ([0x1p60, -1], [1 << 60, -1], 0),
  ]) func constantsOfDoubles(values: [Double], mantissas: [Int64], exponent: Int) throws {
    let tensor = try ConstantTensor(values)
    #expect(tensor.mantissas == mantissas)
    #expect(tensor.exponent == exponent)
    #expect(tensor.shape == [values.count])
    let back = tensor.mantissas.map {
      Double(sign: .plus, exponent: tensor.exponent, significand: Double($0))
    }
    #expect(back == values)
  }

  @Test func constantsThatNoWordHolds() {
    #expect(throws: FixedPointError.tooWide(bits: 63)) { try ConstantTensor([0x1p61, -0.5]) }
    #expect(throws: FixedPointError.tooWide(bits: 403)) { try ConstantTensor([0x1p200, 0x1p-201]) }
    #expect(throws: FixedPointError.notFinite) { try ConstantTensor([.infinity]) }
    #expect(throws: FixedPointError.notFinite) { try ConstantTensor([.nan]) }
  }
}
