import FixedPoint
import TriggerIR

// The layers between the dense ones of a random model.

extension ModelDraft {
  /// Any layer but a dense one; where the tensor does not suit it, perhaps several.
  mutating func anotherLayer(after tensor: Int) throws -> Int {
    switch random.int(in: 0...9) {
    case 0: try einsum(after: tensor)
    case 1: try elementwise(after: tensor)
    case 2: try square(after: tensor)
    case 3: try reduction(after: tensor)
    case 4: try leakyRelu(after: tensor)
    case 5: try lookup(after: tensor)
    case 6: try append("permute", .permute(axes: shuffledAxes(of: tensor)), tensor)
    case 7: try reshape(after: tensor)
    case 8: try concatenation(after: tensor)
    default: try slice(after: tensor)
    }
  }

  private func shape(of tensor: Int) -> [Int] { types[tensor].shape }

  private mutating func shuffledAxes(of tensor: Int) -> [Int] {
    var axes = Array(shape(of: tensor).indices)
    for axis in axes.indices { axes.swapAt(axis, random.int(in: 0...axis)) }
    return axes
  }

  private mutating func constants(_ shape: [Int], bits: Int, exponent: Int) -> ConstantTensor {
    ConstantTensor(
      shape: shape,
      mantissas: (0..<shape.reduce(1, *)).map { _ in
        random.chance(20) ? 0 : random.integer(bits: bits)
      }, exponent: exponent)
  }

  /// A quantizer into few bits: what products and tables can take.
  private mutating func narrowed(_ tensor: Int, bits: Int) throws -> Int {
    if types[tensor].elements.allSatisfy({ $0.width <= bits }), random.chance(50) {
      return tensor
    }
    let common = types[tensor].commonFormat
    let types = try (0..<types[tensor].elements.count).map { _ in
      FixedType(
        try FixedFormat(
          signed: random.chance(60), width: random.int(in: 0...bits),
          integerBits: (common?.integerBits ?? 0) + random.int(in: -3...1)),
        random.rounding(), random.overflow())
    }
    for (type, source) in zip(types, self.types[tensor].elements) {
      try needRoom(for: [source, type.format.interval])
    }
    let shared = random.chance(40) ? types.first.map(ElementTypes.shared) : nil
    return try append("narrow", .quantize(types: shared ?? .perElement(types)), tensor)
  }

  private mutating func einsum(after tensor: Int) throws -> Int {
    let shape = shape(of: tensor)
    let last = shape[shape.count - 1]
    let outputs = random.int(in: 1...4)
    // Scales, sums with and without weights, products on the last and on the first axis.
    var cases: [(String, [Int])] = [
      ("...c,c->...c", [last]), ("...c,c->...", [last]), ("...,->...", []),
      ("...c,co->o...", [last, outputs]), ("...c,o->...o", [outputs]), ("c...,o->co...", [outputs]),
      ("...c,xc->...c", [2, last]),
    ]
    if shape.count == 2 {
      cases += [
        ("nc,nd->cd", [shape[0], outputs]), ("nc,ncd->nd", [shape[0], last, outputs]),
        ("nc,nc->", [shape[0], last]),
      ]
    }
    let (equation, weightShape) = random.pick(cases)
    let weights = constants(
      weightShape, bits: random.int(in: 0...6), exponent: random.int(in: -6...2))
    let step = weights.exponent + (types[tensor].elements.map(\.exponent).min() ?? 0)
    let isNumber = equation.hasSuffix("->") || (equation == "...c,c->..." && shape.count == 1)
    let bias =
      isNumber || random.chance(50)
      ? ConstantTensor.zero : constants([1], bits: 6, exponent: step + random.int(in: -3...3))
    try needRoom(
      for: types[tensor].elements.map {
        try $0.multiplied(by: 255).scaled(byPowerOfTwo: weights.exponent)
      } + [FixedInterval(lower: -64, upper: 64, exponent: bias.exponent)])
    let sums = try append(
      "einsum", .einsum(EinsumEquation(parsing: equation), weights: weights, bias: bias), tensor)
    // The layers to come need an axis.
    return isNumber ? try append("number", .reshape(shape: [1]), sums) : sums
  }

  private mutating func elementwise(after tensor: Int) throws -> Int {
    let operation = random.pick(ElementwiseOperation.allCases)
    let isProduct = operation == .multiply
    let left = isProduct ? try narrowed(tensor, bits: 10) : tensor
    let shape = shape(of: left)
    let right: Int
    switch random.int(in: 0...3) {
    case 0:
      // Constants that repeat along some axes.
      let extents = shape.suffix(random.int(in: 0...shape.count)).map {
        random.chance(30) ? 1 : $0
      }
      let exponent = types[left].elements.map(\.exponent).min() ?? 0
      right = try append(
        "constant",
        .constant(constants(extents, bits: 6, exponent: exponent + random.int(in: -3...3))))
    case 1: right = left
    case 2:
      // One element along the last axis, which repeats.
      let ends = shape.enumerated().map { axis, extent in
        AxisSlice(start: 0, count: axis == shape.count - 1 ? 1 : extent)
      }
      right = try append("part", .slice(ends), left)
    default: right = try narrowed(left, bits: 10)
    }
    try needRoom(for: types[left].elements + types[right].elements)
    let (a, b) = random.chance(50) ? (left, right) : (right, left)
    let result = try append("elementwise", .elementwise(operation), a, b)
    if isProduct { try needRoom(for: types[result].elements) }
    return result
  }

  private mutating func square(after tensor: Int) throws -> Int {
    let result = try append("square", .square, try narrowed(tensor, bits: 12))
    try needRoom(for: types[result].elements)
    return result
  }

  private mutating func reduction(after tensor: Int) throws -> Int {
    let shape = shape(of: tensor)
    var axes = shape.indices.filter { _ in random.chance(50) }
    if axes.isEmpty { axes = [random.int(in: 0...(shape.count - 1))] }
    // A tensor keeps an axis for the layers to come.
    let keepsAxes = axes.count == shape.count || random.chance(40)
    try needRoom(for: types[tensor].elements)
    return try append(
      "reduce",
      .reduce(random.pick(ReductionOperation.allCases), axes: axes, keepsAxes: keepsAxes),
      tensor)
  }

  private mutating func leakyRelu(after tensor: Int) throws -> Int {
    let shapes = [[], [1], [shape(of: tensor).last ?? 1]]
    let slope = constants(random.pick(shapes), bits: 4, exponent: random.int(in: -5...0))
    try needRoom(
      for: types[tensor].elements.flatMap {
        [$0, try $0.multiplied(by: 15).scaled(byPowerOfTwo: slope.exponent)]
      })
    return try append("leaky", .leakyRelu(slope: slope), tensor)
  }

  private mutating func lookup(after tensor: Int) throws -> Int {
    let tensor = try narrowed(tensor, bits: 6)
    let elements = types[tensor].elements
    if random.chance(40), let format = types[tensor].commonFormat, format.width <= 10 {
      return try append("table", .lookup(tables: [table(for: format.interval)], choice: []), tensor)
    }
    // One table for each element, in an order of their own.
    let tables = elements.map { table(for: $0) }
    let shift = random.int(in: 0...(elements.count - 1))
    let rotated = elements.indices.map { tables[($0 + shift) % elements.count] }
    let choice = elements.indices.map { ($0 + elements.count - shift) % elements.count }
    return try append("tables", .lookup(tables: rotated, choice: choice), tensor)
  }

  private mutating func table(for interval: FixedInterval) -> LookupTable {
    let bits = random.int(in: 0...10)
    let count = Int(interval.upper - interval.lower) + 1
    let spare = random.int(in: 0...2)
    return LookupTable(
      first: interval.lower - Int64(spare), argumentExponent: interval.exponent,
      values: (0..<(count + 2 * spare)).map { _ in random.integer(bits: bits) },
      valueExponent: random.int(in: -6...3))
  }

  private mutating func reshape(after tensor: Int) throws -> Int {
    let count = types[tensor].elements.count
    let rows = random.pick((1...count).filter { count.isMultiple(of: $0) })
    let shapes = [[count], [rows, count / rows], [1, count / rows, rows]]
    return try append("reshape", .reshape(shape: random.pick(shapes)), tensor)
  }

  private mutating func concatenation(after tensor: Int) throws -> Int {
    let shape = shape(of: tensor)
    let others = types.indices.filter { types[$0].shape == shape }
    let other = random.pick(others)
    try needRoom(for: types[tensor].elements + types[other].elements)
    let axis = random.int(in: 0...(shape.count - 1))
    return random.chance(30)
      ? try append("concatenate", .concatenate(axis: axis), tensor, other, tensor)
      : try append("concatenate", .concatenate(axis: axis), other, tensor)
  }

  private mutating func slice(after tensor: Int) throws -> Int {
    let slices = shape(of: tensor).map { extent -> AxisSlice in
      let step = random.pick([1, 1, 1, 2, -1, -2])
      let count = random.int(in: 1...((extent - 1) / abs(step) + 1))
      let reach = (count - 1) * abs(step)
      let start = random.int(in: 0...(extent - 1 - reach))
      let backwards = step < 0 && count > 1
      return AxisSlice(
        start: backwards ? start + reach : start, count: count,
        step: abs(step) <= extent ? (backwards ? step : abs(step)) : 1)
    }
    return try append("slice", .slice(slices), tensor)
  }
}
