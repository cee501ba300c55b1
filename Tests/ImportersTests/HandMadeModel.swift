import ArrayFiles
import Importers

/// A Keras model written by hand: its configuration as text, its weights as arrays.
struct HandMadeModel {
  private var layers: [String] = []
  var inputs: [String] = []
  var outputs: [String] = []
  var arrays = NamedArrays()

  /// A model with one input `x` of the given shape.
  init(_ shape: [Int]) { input("x", shape) }

  mutating func input(_ name: String, _ shape: [Int], dtype: String = "float32") {
    let batch = ["null"] + shape.map(String.init)
    layers.append(
      """
      {"module": "keras.layers", "class_name": "InputLayer", "name": "\(name)", \
      "config": {"name": "\(name)", "batch_shape": [\(batch.joined(separator: ", "))], "dtype": "\(dtype)"}, \
      "inbound_nodes": []}
      """)
    inputs.append(#"["\#(name)", 0, 0]"#)
  }

  /// Adds a layer, called once, and makes its result the output.
  ///
  /// - Parameters:
  ///   - config: Members of its configuration, as JSON.
  ///   - arguments: Of its call, as JSON; `@name` stands for the result of a layer.
  ///   - named: Arguments by name, as JSON members.
  mutating func add(
    _ className: String, _ name: String, _ config: String = "", module: String = "keras.layers",
    arguments: String = "@x", named: String = ""
  ) {
    let members = [#""name": "\#(name)""#] + (config.isEmpty ? [] : [config])
    layers.append(
      """
      {"module": "\(module)", "class_name": "\(className)", "name": "\(name)", \
      "config": {\(members.joined(separator: ", "))}, \
      "inbound_nodes": [{"args": [\(Self.expanded(arguments))], "kwargs": {\(Self.expanded(named))}}]}
      """)
    outputs = [#"["\#(name)", 0, 0]"#]
  }

  /// Adds a layer as it stands in the file; `@name` stands for the result of a layer.
  mutating func addText(_ layer: String) { layers.append(Self.expanded(layer)) }

  /// Adds a variable of float32 numbers.
  mutating func variable(_ path: String, _ shape: [Int], _ values: [Float]) throws {
    arrays.append(path, try NumericArray(shape: shape, elements: .float32(values)))
  }

  /// Adds the bits of a quantizer: what is stored as kif under SAT or SAT_SYM.
  mutating func bits(
    _ path: String, _ shape: [Int], sign: [Float], integer: [Float], fraction: [Float]
  ) throws {
    try variable("\(path)/vars/0", shape, integer)
    try variable("\(path)/vars/1", shape, fraction)
    try variable("\(path)/vars/2", shape, sign)
  }

  var configuration: String {
    """
    {"module": "keras", "class_name": "Functional", "config": {"name": "by_hand", "layers": [
    \(layers.joined(separator: ",\n"))
    ], "input_layers": [\(inputs.joined(separator: ", "))], \
    "output_layers": [\(outputs.joined(separator: ", "))]}}
    """
  }

  func imported(_ options: ImportOptions = ImportOptions()) throws -> ImportedModel {
    let archive = try KerasArchive(
      configuration: Array(configuration.utf8), weights: arrays, version: nil)
    return try importModel(archive, name: "", options: options)
  }

  /// The error's line of an import that must fail.
  func refusal(_ options: ImportOptions = ImportOptions()) -> String {
    do {
      return "imported: \(try imported(options).graph.dump())"
    } catch {
      return "\(error)"
    }
  }

  /// The configuration of a quantizer kif.
  static func quantizer(_ members: String = "") -> String {
    let modes = #""round_mode": "RND", "overflow_mode": "SAT", "trainable": true"#
    return """
      {"class_name": "QuantizerConfig", "config": {"q_type": "kif", \(modes)\
      \(members.isEmpty ? "" : ", " + members)}}
      """
  }

  /// `@name` as Keras writes a tensor.
  private static func expanded(_ arguments: String) -> String {
    var text = ""
    var rest = arguments[...]
    while let mark = rest.firstIndex(of: "@") {
      text += rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      rest = rest.dropFirst(name.count)
      text += """
        {"class_name": "__keras_tensor__", "config": {"keras_history": ["\(name)", 0, 0]}}
        """
    }
    return text + rest
  }
}
