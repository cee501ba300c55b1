// What Keras records of Python's operators on tensors.

extension KerasDraft {
  /// `x + 0.5`, `x * y`, `-x`, `keras.ops.maximum(x, y)` and the like.
  mutating func arithmetic(_ tensor: Int) -> Int? {
    let kind = random.pick(["Add", "Subtract", "Multiply", "Maximum", "Minimum", "Negative"])
    if kind == "Negative" {
      let shape = tensors[tensor].shape
      return operation(
        kind, shape: shape, bounds: { $0[0] }, compute: { $0[0].map { -$0 } }, [tensor])
    }
    let others = tensors.indices.filter {
      Self.broadcast(tensors[tensor].shape, tensors[$0].shape) != nil && !inputs.contains($0)
    }
    return random.chance(50) || others.isEmpty
      ? withNumber(kind, tensor) : withTensor(kind, tensor, random.pick(others))
  }

  private mutating func withNumber(_ kind: String, _ tensor: Int) -> Int? {
    let number = Double(random.int(in: -12...12)) / random.pick([1, 2, 8])
    let isFirst = random.chance(30)
    let combine = Self.operators(kind)
    return operation(
      kind, shape: tensors[tensor].shape,
      bounds: { operands in
        let constant = DraftBounds(of: [number])
        return kind == "Multiply"
          ? operands[0].times(constant) : operands[0].union(constant).summed(2)
      },
      compute: { $0[0].map { isFirst ? combine(number, $0) : combine($0, number) } },
      arguments: { isFirst ? [.number(number)] + $0 : $0 + [.number(number)] }, [tensor])
  }

  private mutating func withTensor(_ kind: String, _ tensor: Int, _ other: Int) -> Int? {
    let shapes = [tensors[tensor].shape, tensors[other].shape]
    guard let shape = Self.broadcast(shapes[0], shapes[1]) else { return nil }
    let combine = Self.operators(kind)
    return operation(
      kind, shape: shape,
      bounds: { kind == "Multiply" ? $0[0].times($0[1]) : $0[0].union($0[1]).summed(2) },
      compute: { operands in
        (0..<shape.reduce(1, *)).map { element in
          combine(
            operands[0][broadcastIndex(element, from: shape, to: shapes[0])],
            operands[1][broadcastIndex(element, from: shape, to: shapes[1])])
        }
      }, [tensor, other])
  }

  /// An index or slice of each axis: `x[:, 1:3]`, `x[..., 0]`, `x[:, ::-2]`.
  mutating func slice(_ tensor: Int) -> Int? {
    let shape = tensors[tensor].shape
    // For each axis the places that are read; an index drops its axis.
    var (places, kept, keys): ([[Int]], [Int], [JSONText]) = ([], [], [Self.slice(nil, nil, nil)])
    for (axis, size) in shape.enumerated() {
      if random.chance(25) && (kept.isEmpty == false || axis + 1 < shape.count) {
        let place = random.int(in: 0...(size - 1))
        places.append([place])
        keys.append(.number(Double(random.chance(50) ? place : place - size)))
        continue
      }
      let (start, stop) = (random.int(in: 0...(size - 1)), random.int(in: 1...size))
      let step = random.pick([1, 1, 2, 3])
      let chosen = Array(stride(from: start, to: stop, by: step))
      if chosen.isEmpty || random.chance(40) {
        let reversed = random.chance(30)
        places.append(reversed ? (0..<size).reversed() : Array(0..<size))
        keys.append(Self.slice(nil, nil, reversed ? -1 : nil))
      } else {
        places.append(chosen)
        let end = stop < size && random.chance(50) ? stop - size : stop
        keys.append(Self.slice(start, end, step == 1 ? nil : step))
      }
      kept.append(axis)
    }
    guard !kept.isEmpty else { return nil }
    var read = [0]
    for (axis, choice) in places.enumerated() {
      read = read.flatMap { base in choice.map { base * shape[axis] + $0 } }
    }
    let elements = read
    return operation(
      "GetItem", shape: kept.map { places[$0].count }, bounds: { $0[0] },
      compute: { operands in elements.map { operands[0][$0] } },
      arguments: { $0 + [.list(keys)] }, [tensor])
  }

  private static func slice(_ start: Int?, _ stop: Int?, _ step: Int?) -> JSONText {
    func number(_ value: Int?) -> JSONText { value.map { .number(Double($0)) } ?? .null }
    return .object([
      ("class_name", .text("__slice__")),
      (
        "config",
        .object([("start", number(start)), ("stop", number(stop)), ("step", number(step))])
      ),
    ])
  }

  private static func operators(_ kind: String) -> (Double, Double) -> Double {
    switch kind {
    case "Subtract": { $0 - $1 }
    case "Multiply": { $0 * $1 }
    case "Maximum": { max($0, $1) }
    case "Minimum": { min($0, $1) }
    case _: { $0 + $1 }
    }
  }

  private mutating func operation(
    _ kind: String, shape: [Int], bounds: @escaping ([DraftBounds]) -> DraftBounds,
    compute: @escaping ([[Double]]) -> [Double],
    arguments: @escaping ([JSONText]) -> [JSONText] = { $0 }, _ operands: [Int]
  ) -> Int? {
    add(
      DraftLayer(
        module: "keras.src.ops.numpy", className: kind, isOperation: true, shape: shape,
        bounds: bounds, compute: compute, arguments: arguments), operands)
  }
}
