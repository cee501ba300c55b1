import FixedPoint
import TriggerIR

/// Seeded random models: the common generator of all the tests that put the compiler to the
/// proof. The same seed gives the same model on every machine.
public enum RandomModel {
  /// A random network of one or two chains of layers.
  ///
  /// A chain has 1–5 dense layers of 1–12 features with weights of 0–8 bits, columns that are
  /// zero, sparse, repeated, negated or shifted copies, and biases finer or coarser than their
  /// sums; rectifiers, quantizers and an argmax come at random, and between them every other
  /// kind of layer: einsums, products and squares, tables, reductions, moved elements. Types
  /// have 0–16 bits, any sign, all 28 pairs of modes, binary points inside and outside the
  /// word. About a third of the models have hostile names. Tensors have ranks from 1 to 4.
  ///
  /// All values, and the sums on the way to them, keep within about 56 bits, so the compiler
  /// has no reason to refuse one; drafts that do not are thrown away for the next.
  public static func layerGraph(seed: UInt64) -> LayerGraph {
    var seeds = TestRandom(seed: seed)
    while true {
      var draft = ModelDraft(random: TestRandom(seed: seeds.next()))
      if let graph = try? draft.graph() { return graph }
    }
  }
}

/// A network in the making.
struct ModelDraft {
  var random: TestRandom
  var model = LayerGraph(name: "")
  var types: [TensorType] = []
  var hostile = false
  var names: Set<String> = []

  /// The values of a draft exceed the room that the generator leaves.
  struct TooWide: Error {}
  static let room = 56

  mutating func graph() throws -> LayerGraph {
    hostile = random.chance(33)
    var graphNames: Set<String> = []
    model.name = HostileNames.unique(
      "model", hostile: hostile, taken: &graphNames, &random)
    var ends = [try chain()]
    if random.chance(20) { ends.append(try chain()) }
    if random.chance(30) { ends.append(random.int(in: 0...(model.layers.count - 1))) }
    model.outputs = ends
    try model.verify()
    return model
  }

  /// An input and its dense layers; gives the index of the layer to put out.
  mutating func chain() throws -> Int {
    let features = random.int(in: 1...12)
    let shape = random.pick([[], [], [], [], [2], [3], [1, 2]]) + [features]
    var tensor = try append(
      "input", .input(shape: shape, types: elementTypes(shape.reduce(1, *))))
    let depth = random.pick([1, 1, 2, 2, 3, 3, 4, 5])
    for layer in 1...depth {
      if random.chance(10) { tensor = try quantizer(after: tensor) }
      if random.chance(25) { tensor = try anotherLayer(after: tensor) }
      tensor = try dense(after: tensor)
      if random.chance(50) { tensor = try append("relu", .relu, tensor) }
      if random.chance(layer < depth ? 80 : 50) { tensor = try quantizer(after: tensor) }
    }
    guard random.chance(30) else { return tensor }
    try needRoom(for: types[tensor].elements)
    let index = try append("argmax", .argmax, tensor)
    // The scores leave the network too, at times.
    return random.chance(50) ? index : tensor
  }

  mutating func append(_ name: String, _ operation: LayerOperation, _ operands: Int...) throws
    -> Int
  {
    guard model.layers.count < 40 else { throw TooWide() }
    let plain = "\(name)_\(model.layers.count)"
    let name = HostileNames.unique(plain, hostile: hostile, taken: &names, &random)
    model.layers.append(Layer(name: name, operation: operation, operands: operands))
    model.outputs = [0]
    // Quadratic, and still nothing: the types of a few layers of a few elements.
    types = try model.types()
    let last = model.layers.count - 1
    if random.chance(25) {
      var taken: Set<String> = []
      model.layers[last].elementNames = types[last].elements.indices.map {
        HostileNames.unique("feature \($0)", hostile: hostile, taken: &taken, &random)
      }
    }
    return last
  }

  mutating func elementTypes(_ count: Int) throws -> ElementTypes {
    // The widest type decides the room of sums, so wide ones come less often.
    let widths = 0...random.pick([3, 8, 8, 8, 12, 16])
    if random.chance(50) { return .shared(try random.fixedType(widths: widths)) }
    return .perElement(try (0..<count).map { _ in try random.fixedType(widths: widths) })
  }

  mutating func quantizer(after tensor: Int) throws -> Int {
    let sources = types[tensor].elements
    var targets = try elementTypes(sources.count)
    // Half of the quantizers sit where the values are, so that they cut and saturate a little.
    if random.chance(50), let common = types[tensor].commonFormat, common.width > 0 {
      let width = random.int(in: 0...16)
      targets = .shared(
        FixedType(
          try FixedFormat(
            signed: random.chance(60), width: width,
            integerBits: common.integerBits + random.int(in: -3...1)),
          random.rounding(), random.overflow()))
    }
    for (element, source) in sources.enumerated() {
      try needRoom(for: [source, targets.type(of: element).format.interval])
    }
    return try append("quantize", .quantize(types: targets), tensor)
  }

  mutating func dense(after tensor: Int) throws -> Int {
    let inputs = types[tensor].shape.last ?? 1
    let outputs = random.int(in: 1...12)
    let columns = weightColumns(inputs: inputs, outputs: outputs)
    let weights = ConstantTensor(
      shape: [inputs, outputs],
      mantissas: (0..<inputs).flatMap { row in columns.map { $0[row] } },
      exponent: random.int(in: -9...2))
    let step = weights.exponent + (types[tensor].elements.map(\.exponent).min() ?? 0)
    let bias = ConstantTensor(
      shape: [outputs],
      mantissas: (0..<outputs).map { _ in random.chance(25) ? 0 : random.integer(bits: 9) },
      exponent: step + random.int(in: -5...6))
    let products = try types[tensor].elements.map {
      try $0.multiplied(by: 255).scaled(byPowerOfTwo: weights.exponent)
    }
    let offset = try FixedInterval(lower: -512, upper: 512, exponent: bias.exponent)
    try needRoom(for: products + [offset])
    return try append("dense", .dense(weights: weights, bias: bias), tensor)
  }

  /// The columns of a weight matrix: ones of their own, and variations of the one before.
  private mutating func weightColumns(inputs: Int, outputs: Int) -> [[Int64]] {
    let bits = random.int(in: 0...8)
    let density = random.pick([10, 30, 60, 100])
    var columns: [[Int64]] = []
    for _ in 0..<outputs {
      let last = columns.last ?? Array(repeating: 0, count: inputs)
      switch random.int(in: 0...11) {
      case 0: columns.append(Array(repeating: 0, count: inputs))
      case 1: columns.append(last)
      case 2: columns.append(last.map { -$0 })
      case 3: columns.append(last.map { abs($0) < 64 ? $0 * 2 : $0 })
      case 4: columns.append((0..<inputs).map { _ in random.pick([-1, 1]) << Int64(bits / 2) })
      default:
        columns.append(
          (0..<inputs).map { _ in random.chance(density) && bits > 0 ? weight(bits) : 0 })
      }
    }
    return columns
  }

  /// A weight of so many bits in two's complement.
  private mutating func weight(_ bits: Int) -> Int64 {
    Int64(random.int(in: -(1 << (bits - 1))...((1 << (bits - 1)) - 1)))
  }

  /// Throws where the words, and sums of a dozen of them, on one common step leave the room.
  func needRoom(for intervals: [FixedInterval]) throws {
    let live = intervals.filter { $0 != .zero }
    guard let low = live.map(\.exponent).min(),
      let high = live.map({ $0.exponent + $0.width }).max(), high - low + 4 > Self.room
    else { return }
    throw TooWide()
  }
}
