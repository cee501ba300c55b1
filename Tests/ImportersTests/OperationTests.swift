import FixedPoint
import Importers
import Testing
import TriggerIR

/// Layers and operations without weights, each by itself against what NumPy gives.
@Suite struct OperationTests {
  /// The output for the event 1, 2, 3 … with every second sign turned, of the given shape.
  private func output(
    _ shape: [Int], _ className: String, _ config: String = "", module: String = "keras.layers",
    arguments: String = "@x"
  ) throws -> (shape: [Int], values: [Double]) {
    var model = HandMadeModel(shape)
    model.add(className, "l", config, module: module, arguments: arguments)
    let options = ImportOptions(input: try FixedType(parsing: "fixed<12,8>"))
    let graph = try model.imported(options).graph
    let types = try graph.types()
    let count = shape.reduce(1, *)
    let event = (1...count).map { Double($0 % 2 == 0 ? -$0 : $0) }
    let mantissas = try graph.evaluate(graph.quantizeInput(event), types: types)
    let type = types[graph.outputs[0]]
    return (
      type.shape,
      zip(mantissas, type.elements).map {
        Double(sign: .plus, exponent: $1.exponent, significand: Double($0))
      }
    )
  }

  private func operation(
    _ shape: [Int], _ className: String, _ config: String = "", _ arguments: String = "@x"
  ) throws -> (shape: [Int], values: [Double]) {
    try output(
      shape, className, config, module: "keras.src.ops.numpy", arguments: arguments)
  }

  private func slice(_ start: String, _ stop: String, _ step: String) -> String {
    #"{"class_name": "__slice__", "config": {"start": \#(start), "stop": \#(stop), "step": \#(step)}}"#
  }

  private var all: String { slice("null", "null", "null") }
  private var dots: String { #"{"class_name": "__ellipsis__", "config": {}}"# }

  @Test func indices() throws {
    // x is [[1, -2, 3], [-4, 5, -6]].
    let cases: [(index: String, shape: [Int], values: [Double])] = [
      ("\(all), 1", [3], [-4, 5, -6]),
      ("\(all), -1, 0", [], [-4]),
      ("\(all), \(all), \(slice("1", "null", "null"))", [2, 2], [-2, 3, 5, -6]),
      ("\(all), \(all), \(slice("null", "null", "-1"))", [2, 3], [3, -2, 1, -6, 5, -4]),
      ("\(all), \(slice("-1", "null", "null")), \(slice("-100", "100", "2"))", [1, 2], [-4, -6]),
      ("\(all), \(slice("5", "-3", "-2")), 1", [1], [5]),
      ("\(dots), 2", [2], [3, -6]),
      ("\(dots), null", [2, 3, 1], [1, -2, 3, -4, 5, -6]),
      ("\(all), null, 0, \(dots), null", [1, 3, 1], [1, -2, 3]),
    ]
    for (index, shape, values) in cases {
      let result = try operation([2, 3], "GetItem", "", "@x, [\(index)]")
      #expect(result.shape == shape, "\(index)")
      #expect(result.values == values, "\(index)")
    }
  }

  @Test func reductionsAndRearrangements() throws {
    let cases: [(name: String, config: String, shape: [Int], values: [Double])] = [
      ("Sum", #""axis": 1"#, [3], [-3, 3, -3]),
      ("Sum", #""axis": [1, -1], "keepdims": true"#, [1, 1], [-3]),
      ("Max", #""axis": 2"#, [2], [3, 5]),
      ("Min", #""axis": -1, "keepdims": true"#, [2, 1], [-2, -6]),
      ("Transpose", #""axes": [0, 2, 1]"#, [3, 2], [1, -4, -2, 5, 3, -6]),
      ("ExpandDims", #""axis": -1"#, [2, 3, 1], [1, -2, 3, -4, 5, -6]),
      ("ExpandDims", #""axis": 1"#, [1, 2, 3], [1, -2, 3, -4, 5, -6]),
      ("Reshape", #""newshape": [-1, 3, 2]"#, [3, 2], [1, -2, 3, -4, 5, -6]),
      ("Reshape", #""newshape": [null, -1]"#, [6], [1, -2, 3, -4, 5, -6]),
      ("Negative", "", [2, 3], [-1, 2, -3, 4, -5, 6]),
      ("Square", "", [2, 3], [1, 4, 9, 16, 25, 36]),
      ("Relu", "", [2, 3], [1, 0, 3, 0, 5, 0]),
      ("LeakyRelu", #""negative_slope": 0.25"#, [2, 3], [1, -0.5, 3, -1, 5, -1.5]),
    ]
    for (name, config, shape, values) in cases {
      let result = try operation([2, 3], name, config)
      #expect(result.shape == shape, "\(name)")
      #expect(result.values == values, "\(name)")
    }
    #expect(try operation([1, 3, 1], "Squeeze", #""axis": 1"#).shape == [3, 1])
    #expect(try operation([1, 3, 1], "Squeeze", #""axis": null"#).shape == [3])
    let joined = try operation([2, 1], "Concatenate", #""axis": -1"#, "[@x, @x]")
    #expect(joined.shape == [2, 2])
    #expect(joined.values == [1, 1, -2, -2])
  }

  @Test func constants() throws {
    let array =
      #"{"class_name": "__numpy__", "config": {"value": [0.5, 1, 2], "dtype": "float32"}}"#
    let cases: [(name: String, arguments: String, values: [Double])] = [
      ("Add", "@x, 0.25", [1.25, -1.75, 3.25]),
      ("Subtract", "2, @x", [1, 4, -1]),
      ("Multiply", "@x, \(array)", [0.5, -2, 6]),
      ("Maximum", "@x, 2", [2, 2, 3]),
      ("Minimum", "@x, @x", [1, -2, 3]),
    ]
    for (name, arguments, values) in cases {
      #expect(try operation([3], name, "", arguments).values == values, "\(name)")
    }
  }

  @Test func layers() throws {
    let cases: [(name: String, config: String, shape: [Int], values: [Double])] = [
      ("ReLU", #""max_value": 2.5, "negative_slope": 0.5"#, [3], [1, -1, 2.5]),
      ("LeakyReLU", #""negative_slope": 0.125"#, [3], [1, -0.25, 3]),
      ("RepeatVector", #""n": 2"#, [2, 3], [1, -2, 3, 1, -2, 3]),
      ("Reshape", #""target_shape": [3, -1]"#, [3, 1], [1, -2, 3]),
      ("Activation", #""activation": "relu6""#, [3], [1, 0, 3]),
    ]
    for (name, config, shape, values) in cases {
      let result = try output([3], name, config)
      #expect(result.shape == shape, "\(name)")
      #expect(result.values == values, "\(name)")
    }
    let turned = try output([2, 3], "Permute", #""dims": [2, 1]"#)
    #expect(turned.shape == [3, 2])
    #expect(turned.values == [1, -4, -2, 5, 3, -6])
    #expect(try output([2, 3], "Flatten").shape == [6])
    let merges: [(name: String, values: [Double])] = [
      ("Add", [2, -4, 6]), ("Subtract", [0, 0, 0]), ("Multiply", [1, 4, 9]),
      ("Average", [1, -2, 3]), ("Maximum", [1, -2, 3]), ("Concatenate", [1, -2, 3, 1, -2, 3]),
    ]
    for (name, values) in merges {
      #expect(try output([3], name, arguments: "[@x, @x]").values == values, "\(name)")
    }
    // Layers that act in training alone leave no trace.
    for name in ["Dropout", "GaussianNoise", "SpatialDropout1D", "ActivityRegularization"] {
      #expect(try output([3], name).values == [1, -2, 3])
    }
  }

  @Test func averagesOfThreeAreNotExact() throws {
    #expect {
      try output([3], "Average", arguments: "[@x, @x, @x]")
    } throws: { error in
      "\(error)"
        == "import: layer 'l' (Average): the mean of 3 tensors is not exact in fixed point; use "
        + "Add, or the mean of 2, 4 or 8 tensors"
    }
  }
}
