import ArrayFiles
import Foundation

/// A seeded random model file as HGQ2 and Keras 3 write them, with what it computes.
///
/// Models have one or two inputs, up to a dozen layers and one or two outputs: dense layers and
/// einsums with and without normalization, merges, sums, tables, quantizers, rearrangements,
/// slices and operators; layers used twice; quantizers of every mode, of any granularity, with
/// widths that are zero, negative and between integers. Some are Sequential, some have strange
/// names. All values keep within about 40 bits, so every one can be compiled.
public struct RandomKerasModel {
  /// The model's configuration, as JSON.
  public let configuration: JSONText
  /// The variables, by their paths in `model.weights.h5`.
  public let weights: NamedArrays
  /// The number of input values of an event, all inputs one after the other.
  public let features: Int
  private let draft: KerasDraft
  private let outputs: [Int]

  /// The same seed gives the same model on every machine.
  public init(seed: UInt64) throws {
    var seeds = TestRandom(seed: seed)
    var draft = KerasDraft(seed: seeds.next())
    var ends = draft.begin()
    while ends.isEmpty {
      draft = KerasDraft(seed: seeds.next())
      ends = draft.begin()
    }
    outputs = draft.grow(from: ends)
    configuration = draft.configuration(outputs: outputs)
    weights = try draft.weights()
    features = draft.inputs.map { draft.tensors[$0].count }.reduce(0, +)
    self.draft = draft
  }

  /// The outputs of an event, all of them one after the other; exact.
  public func evaluate(_ event: [Double]) -> [Double] {
    draft.evaluate(event, outputs: outputs)
  }

  /// Events of numbers normal and large, on ties of rounding, and zeros; multiples of 2^-12.
  public func events(count: Int, seed: UInt64) -> [[Double]] {
    var random = TestRandom(seed: seed)
    return (0..<count).map { index in
      (0..<features).map { _ in
        switch (index + random.int(in: 0...2)) % 5 {
        case 0: 0
        case 1: Double(random.int(in: -250_000...250_000)) / 4096
        case 2: Double(2 * random.int(in: -20...20) + 1) * power(random.int(in: -6 ... -1))
        case _: Double(random.int(in: -12_000...12_000)) / 4096
        }
      }
    }
  }

  /// The bytes of the model as a `.keras` archive.
  public func archive() throws -> Data {
    let members = try members()
    return try temporaryFolder { folder in
      let file = folder.appending(path: "model.keras")
      try ZipArchive.write(members, to: file.path)
      return try Data(contentsOf: file)
    }
  }

  /// The archive's members: `metadata.json`, `config.json`, `model.weights.h5`.
  public func members() throws -> [(name: String, data: Data)] {
    let stored = try temporaryFolder { folder in
      let file = folder.appending(path: "model.weights.h5")
      try HDF5.write(weights, to: file.path)
      return try Data(contentsOf: file)
    }
    return [
      ("metadata.json", Data(#"{"keras_version": "3.15.1"}"#.utf8)),
      ("config.json", Data(configuration.text.utf8)), ("model.weights.h5", stored),
    ]
  }
}

extension KerasDraft {
  /// Makes the inputs, each read by one layer that quantizes it; gives the results.
  fileprivate mutating func begin() -> [Int] {
    let count = isChain ? 1 : random.pick([1, 1, 2])
    var ends: [Int] = []
    for _ in 0..<count {
      let rank = random.pick([1, 2, 2])
      let tensor = input((0..<rank).map { _ in random.int(in: 1...5) })
      guard let end = quantizer(tensor) else { return [] }
      ends.append(end)
    }
    return ends
  }

  /// Adds layers; gives the outputs.
  fileprivate mutating func grow(from ends: [Int]) -> [Int] {
    for _ in 0..<random.int(in: 1...11) {
      let known = (inputs.count..<tensors.count).filter { !inputs.contains($0) }
      let tensor = isChain || random.chance(70) ? tensors.count - 1 : random.pick(known)
      let choice = random.int(in: 0...(isChain ? 8 : 16))
      switch choice {
      case 0, 1, 2: _ = dense(tensor)
      case 3: _ = einsumDense(tensor)
      case 4: _ = batchNormalization(tensor)
      case 5: _ = sum(tensor)
      case 6: _ = table(tensor)
      case 7: _ = activation(tensor)
      case 8: _ = random.chance(70) ? rearrange(tensor) : quantizer(tensor)
      case 9, 10: _ = merge(tensor)
      case 11, 12: _ = arithmetic(tensor)
      case 13: _ = concatenate(tensor)
      case 14, 15: _ = slice(tensor)
      case _: again(tensor)
      }
    }
    let last = tensors.count - 1
    return isChain || last == ends[0] || random.chance(70) ? [last] : [last, ends[0]]
  }

  /// Calls a layer of one operand a second time, on a tensor of the same shape.
  private mutating func again(_ tensor: Int) {
    let shape = tensors[tensor].shape
    let known = layers.indices.filter {
      layers[$0].operandShapes == [shape] && !layers[$0].isOperation
    }
    guard !known.isEmpty else { return }
    _ = call(random.pick(known), [tensor])
  }

  fileprivate func configuration(outputs: [Int]) -> JSONText {
    let entries: [JSONText] = layers.map { layer in
      var members: [(String, JSONText)] = [
        ("module", .text(layer.module)), ("class_name", .text(layer.className)),
        ("config", .object(layer.config)),
        ("registered_name", registeredName(layer)),
      ]
      if !layer.operandShapes.isEmpty && !layer.isOperation {
        let shapes = layer.operandShapes.map(JSONText.batched)
        let shape = shapes.count == 1 ? shapes[0] : .list(shapes)
        members.append(("build_config", .object([("input_shape", shape)])))
      }
      if isChain { return .object(members) }
      members.append(("name", .text(layer.name)))
      let calls = layer.calls.map {
        JSONText.object([("args", .list($0)), ("kwargs", .object([]))])
      }
      return .object(members + [("inbound_nodes", .list(calls))])
    }
    guard !isChain else {
      return .object([
        ("module", .text("keras")), ("class_name", .text("Sequential")),
        ("config", .object([("name", .text("sequential")), ("layers", .list(entries))])),
        ("registered_name", .null),
      ])
    }
    return .object([
      ("module", .text("keras.src.models.functional")), ("class_name", .text("Functional")),
      (
        "config",
        .object([
          ("name", .text("functional")), ("trainable", .boolean(true)),
          ("layers", .list(entries)), ("input_layers", histories(inputs)),
          ("output_layers", histories(outputs)),
        ])
      ), ("registered_name", .text("Functional")),
    ])
  }

  /// One history as it is, more as a list.
  private func histories(_ tensors: [Int]) -> JSONText {
    tensors.count == 1 ? history(tensors[0]) : .list(tensors.map(history))
  }

  private func registeredName(_ layer: DraftLayer) -> JSONText {
    if layer.isRegistered { return .text("hgq>\(layer.className)") }
    return layer.isOperation ? .text(layer.className) : .null
  }

  /// The variables, layers numbered by class in the order of the configuration.
  fileprivate func weights() throws -> NamedArrays {
    var arrays = NamedArrays()
    var counts: [String: Int] = [:]
    for layer in layers where !layer.isOperation {
      let base = Self.snakeCase(layer.className)
      let number = counts[base, default: 0]
      counts[base] = number + 1
      let path = "layers/" + (number == 0 ? base : "\(base)_\(number)")
      for (place, array) in (layer.weights + layer.statistics).enumerated() {
        arrays.append(
          "\(path)/vars/\(place)", try NumericArray(shape: array.shape, elements: array.elements))
      }
      for (name, array) in layer.variables {
        arrays.append(
          name.hasPrefix("/") ? path + name : "\(path)/\(name)",
          try NumericArray(shape: array.shape, elements: array.elements))
      }
    }
    return arrays
  }

  /// `QBatchNormDense` as `q_batch_norm_dense`: an underscore before each capital that follows a
  /// letter in lower case, or that stands before one.
  private static func snakeCase(_ name: String) -> String {
    let letters = Array(name)
    var result = ""
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : "A"
      if index > 0 && letter.isUppercase && (letters[index - 1].isLowercase || next.isLowercase) {
        result += "_"
      }
      result += letter.lowercased()
    }
    return result
  }
}
