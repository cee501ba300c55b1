import ArrayFiles

/// Every value of a tensor is a multiple of 2^low with a magnitude of at most 2^high.
struct DraftBounds {
  var low: Int
  var high: Int

  func union(_ other: DraftBounds) -> DraftBounds {
    DraftBounds(low: min(low, other.low), high: max(high, other.high))
  }
  func times(_ other: DraftBounds) -> DraftBounds {
    DraftBounds(low: low + other.low, high: high + other.high)
  }
  /// Sums of up to `count` such values.
  func summed(_ count: Int) -> DraftBounds {
    DraftBounds(low: low, high: high + (Int.bitWidth - count.leadingZeroBitCount))
  }

  /// What constants are bounded by.
  init(of values: [Double]) {
    self.init(low: 0, high: 0)
    for value in values where value != 0 {
      low = min(low, Int(value.exponent) - value.significandWidth)
      high = max(high, Int(value.exponent) + 1)
    }
  }

  init(low: Int, high: Int) {
    self.low = low
    self.high = high
  }

  /// Sums stay exact in `Double`, and words within what the compiler takes.
  var isSafe: Bool { high - low <= 40 && high <= 36 && low >= -48 }
}

/// A variable of a model in the making.
struct DraftArray {
  let shape: [Int]
  let elements: NumericArray.Elements
}

/// A tensor of a model in the making.
struct DraftTensor {
  let shape: [Int]
  let bounds: DraftBounds
  /// The layer and call that it comes from.
  let layer: Int
  let call: Int

  var count: Int { shape.reduce(1, *) }
}

/// A layer of a model in the making: what the file says of it, and what it computes.
struct DraftLayer {
  var module: String
  var className: String
  var isRegistered = false
  var isOperation = false
  var name = ""
  var config: [(String, JSONText)] = []
  /// Its own weights, those with which a layer is built last: `vars/0`, `vars/1`, …
  var weights: [DraftArray] = []
  var statistics: [DraftArray] = []
  /// The variables of its quantizers, by paths below its own.
  var variables: [(String, DraftArray)] = []
  var biasVariables: [(String, DraftArray)] = []
  var shape: [Int]
  var bounds: ([DraftBounds]) -> DraftBounds
  var compute: ([[Double]]) -> [Double]
  /// The arguments of a call, made of the tensors it reads.
  var arguments: ([JSONText]) -> [JSONText] = { $0 }
  var operandShapes: [[Int]] = []
  var calls: [[JSONText]] = []
}

/// A model in the making.
struct KerasDraft {
  var random: TestRandom
  var tensors: [DraftTensor] = []
  var layers: [DraftLayer] = []
  /// For each tensor, the layer that computes it and the tensors that it reads.
  var origins: [(layer: Int, operands: [Int])] = []
  var inputs: [Int] = []
  /// Sequential models have one chain of layers, each with one operand.
  var isChain = false
  private(set) var names: Set<String> = []
  private let isHostile: Bool

  init(seed: UInt64) {
    random = TestRandom(seed: seed)
    isHostile = random.chance(20)
    isChain = random.chance(25)
  }

  mutating func input(_ shape: [Int]) -> Int {
    let bounds = DraftBounds(low: -12, high: 6)
    var layer = DraftLayer(
      module: "keras.layers", className: "InputLayer", shape: shape, bounds: { _ in bounds },
      compute: { _ in [] })
    layer.name = freshName("input_layer")
    layer.config = [
      ("batch_shape", .batched(shape)), ("dtype", .text("float32")), ("sparse", .boolean(false)),
      ("ragged", .boolean(false)), ("name", .text(layer.name)),
    ]
    layers.append(layer)
    tensors.append(DraftTensor(shape: shape, bounds: bounds, layer: layers.count - 1, call: 0))
    origins.append((layers.count - 1, []))
    inputs.append(tensors.count - 1)
    return tensors.count - 1
  }

  /// Adds a layer and calls it, or gives nil where its values could grow too wide.
  mutating func add(_ layer: DraftLayer, _ operands: [Int]) -> Int? {
    guard layer.bounds(operands.map { tensors[$0].bounds }).isSafe else { return nil }
    var layer = layer
    layer.name = freshName(layer.className.lowercased())
    layer.operandShapes = operands.map { tensors[$0].shape }
    layer.config.insert(("name", .text(layer.name)), at: 0)
    if !layer.isOperation { layer.config.insert(("trainable", .boolean(true)), at: 1) }
    layers.append(layer)
    return call(layers.count - 1, operands)
  }

  /// Calls a layer, perhaps again.
  mutating func call(_ layer: Int, _ operands: [Int]) -> Int? {
    let bounds = layers[layer].bounds(operands.map { tensors[$0].bounds })
    guard bounds.isSafe else { return nil }
    layers[layer].calls.append(layers[layer].arguments(operands.map(reference)))
    let count = layers[layer].calls.count - 1
    tensors.append(
      DraftTensor(shape: layers[layer].shape, bounds: bounds, layer: layer, call: count))
    origins.append((layer, operands))
    return tensors.count - 1
  }

  /// A tensor as an argument.
  private func reference(_ tensor: Int) -> JSONText {
    .object([
      ("class_name", .text("__keras_tensor__")),
      (
        "config",
        .object([
          ("shape", .batched(tensors[tensor].shape)), ("dtype", .text("float32")),
          ("keras_history", history(tensor)),
        ])
      ),
    ])
  }

  func history(_ tensor: Int) -> JSONText {
    .list([
      .text(layers[tensors[tensor].layer].name), .number(Double(tensors[tensor].call)), .number(0),
    ])
  }

  private mutating func freshName(_ base: String) -> String {
    let plain = "\(base)_\(names.count)"
    guard isHostile, random.chance(40) else {
      names.insert(plain)
      return plain
    }
    let strange = random.pick(["größe", "always", "a b", "x'\"y", "layer.weights", "\\n", "0"])
    let name = "\(strange)_\(names.count)"
    names.insert(name)
    return name
  }

  /// The values of every tensor of an event.
  func evaluate(_ event: [Double], outputs: [Int]) -> [Double] {
    var values: [[Double]] = []
    var rest = event[...]
    for (index, origin) in origins.enumerated() {
      if origin.operands.isEmpty {
        values.append(Array(rest.prefix(tensors[index].count)))
        rest = rest.dropFirst(tensors[index].count)
      } else {
        values.append(layers[origin.layer].compute(origin.operands.map { values[$0] }))
      }
    }
    return outputs.flatMap { values[$0] }
  }
}
