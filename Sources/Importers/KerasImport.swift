import ArrayFiles
import FixedPoint
import TriggerIR

/// The translation of one Keras model into a graph: state shared by the readers of all layers.
struct KerasImport {
  var builder: GraphBuilder
  let weights: KerasWeights
  let options: ImportOptions
  var losses: [PrecisionLoss] = []
  /// Tables whose arguments' ranges are known once the inputs' types are.
  var tables: [TableRequest] = []
  /// Types of inputs that the user named, by layer.
  var inputTypes: [Int: FixedType] = [:]
  /// The calls, and arguments of calls, that may still be made: models called by models
  /// multiply.
  private var callsLeft = Self.maximumCalls
  private static let maximumCalls = 200_000

  init(name: String, weights: KerasWeights, options: ImportOptions) {
    builder = GraphBuilder(name: name)
    self.weights = weights
    self.options = options
  }
}

/// One call of a layer: what a reader of layers works on.
struct LayerCall {
  let layer: KerasLayer
  let call: KerasCall
  /// The tensors of the arguments, in order.
  let operands: [Tensor]
  /// For each result whether it leaves the outermost model and nothing else reads it.
  let finals: [Bool]

  var name: String { layer.name }

  /// Whether the one result of a layer leaves the model and nothing else reads it.
  var isFinal: Bool { finals == [true] }

  func refusal(_ problem: String, _ remedy: String) -> CompilationError {
    layer.refusal(problem, remedy)
  }

  /// The one operand.
  func operand() throws -> Tensor {
    guard operands.count == 1, let operand = operands.first else {
      throw refusal(
        "it is called with \(operands.count) tensors instead of one", "save the model again")
    }
    return operand
  }
}

extension KerasImport {
  /// Appends the inputs of the outermost model and gives their tensors.
  mutating func addInputs(of model: KerasModel) throws -> [Tensor] {
    let layers = Dictionary(
      model.layers.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return try model.inputs.map { input in
      guard let layer = layers[input.layer], layer.className == "InputLayer" else {
        throw refusal(
          "model \(quoted(model.name))", "its input \(quoted(input.layer)) is no InputLayer",
          "save the model again")
      }
      let shape = try layer.inputShape()
      let zero = FixedType(
        try FixedFormat(signed: false, width: 0, integerBits: 0), .truncate, .wrap)
      let tensor = try builder.add(
        layer.name, .input(shape: shape, types: .shared(zero)), [], shape: shape, layer)
      inputTypes[tensor.layer] = options.precision.named(layer.name, .output) ?? options.input
      return tensor
    }
  }

  /// Appends the layers of a model, the outermost one or one inside, and gives its outputs.
  ///
  /// - Parameter finals: For each output whether it leaves the outermost model, and nothing else
  ///   reads it.
  mutating func run(
    _ model: KerasModel, inputs: [Tensor], finals: [Bool]
  ) throws -> [Tensor] {
    guard inputs.count == model.inputs.count else {
      throw refusal(
        "model \(quoted(model.name))",
        "it takes \(model.inputs.count) tensors and is called with \(inputs.count)",
        "save the model again")
    }
    var known: [KerasTensor: Tensor] = [:]
    for (input, tensor) in zip(model.inputs, inputs) { known[input] = tensor }
    let order = try CallOrder(model)
    callsLeft -= order.cost
    guard callsLeft >= 0 else {
      throw refusal(
        "model \(quoted(model.name))",
        "with it there are more than \(Self.maximumCalls) calls and arguments",
        "import a part of it")
    }
    func isFinal(_ tensor: KerasTensor) -> Bool {
      order.isFinal(tensor) && zip(model.outputs, finals).allSatisfy { $0 != tensor || $1 }
    }
    for step in order.steps {
      let layer = model.layers[step.layer]
      if layer.className == "InputLayer" { continue }
      let call = layer.calls[step.call]
      try call.checkValues(of: layer)
      let operands = try call.tensors.map { tensor in
        guard let operand = known[tensor] else {
          throw layer.refusal(
            "it reads result \(tensor.result) of call \(tensor.call) of \(quoted(tensor.layer)), "
              + "which there is not", "save the model again")
        }
        return operand
      }
      let own = (0..<(layer.model?.outputs.count ?? 1)).map {
        KerasTensor(layer: layer.name, call: step.call, result: $0)
      }
      let results = try apply(
        LayerCall(layer: layer, call: call, operands: operands, finals: own.map(isFinal)))
      for (index, result) in results.enumerated() {
        known[KerasTensor(layer: layer.name, call: step.call, result: index)] = result
      }
    }
    return try model.outputs.map { output in
      guard let tensor = known[output] else {
        throw refusal(
          "model \(quoted(model.name))", "its output \(quoted(output.layer)) is not computed",
          "save the model again")
      }
      return tensor
    }
  }

  private mutating func apply(_ call: LayerCall) throws -> [Tensor] {
    let layer = call.layer
    try weights.checkName(of: layer)
    if let model = layer.model {
      return try run(model, inputs: call.operands, finals: call.finals)
    }
    try layer.checkArithmetic()
    switch layer.origin {
    case .hgq: return [try applyHGQ(call)]
    case .keras: return [try applyKeras(call)]
    case .kerasOperation: return [try applyOperation(call)]
    case .other:
      throw layer.refusal(
        "the class is neither of Keras nor of HGQ2, and code from files is not run",
        "build it from layers of Keras and HGQ2")
    }
  }
}

extension KerasLayer {
  /// The shape of an input without the batch axis.
  fileprivate func inputShape() throws -> [Int] {
    guard let batch = (config["batch_shape"] ?? config["batch_input_shape"])?.list else {
      throw refusal("its shape is missing", "save the model again with Keras 3")
    }
    let sizes = batch.dropFirst().map(\.integer)
    let shape = sizes.compactMap(\.self)
    guard !batch.isEmpty, shape.count == sizes.count, Shape.count(shape) != nil else {
      throw refusal(
        "its shape has an axis without a size, or is too large",
        "fix every axis but the first, with keras.Input(shape)")
    }
    return shape
  }

  /// Weights and values must be float32: what follows computes in it.
  func checkArithmetic() throws {
    guard let policy = config["dtype"], !policy.isNull else { return }
    let name = policy.text ?? policy.object?["config"]?.object?["name"]?.text ?? "unknown"
    guard name == "float32" else {
      throw refusal(
        "it computes in \(quoted(name))", "save the model in float32, with dtype='float32'")
    }
  }
}
