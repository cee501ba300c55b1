import FixedPoint
import TriggerIR

extension RandomModel {
  /// A random circuit over all operations, as it comes: nothing is folded or shared, and some
  /// nodes have no reader. The operands' exponents lie within ±30, their values below 2^70.
  ///
  /// - Parameters:
  ///   - legal: Whether quantizers are plain slices and products are left out, as pipelines need
  ///     it.
  ///   - products: Whether there are products; nil for what `legal` says.
  public static func circuit(
    seed: UInt64, legal: Bool = false, products: Bool? = nil
  ) -> Circuit {
    var draft = CircuitDraft(
      random: TestRandom(seed: seed), legal: legal, products: products ?? !legal)
    return draft.circuit()
  }

  /// The circuit as a pipeline with random stages that break no rule, up to two stages more than
  /// its nodes need, and registers at random ports.
  ///
  /// - Precondition: Its quantizers are plain slices.
  public static func pipeline(of circuit: Circuit, seed: UInt64) -> Pipeline {
    var random = TestRandom(seed: seed)
    let hurry = random.pick([10, 25, 50])
    var stages: [Int] = []
    for node in circuit.nodes {
      let earliest = node.operation.operands.map { stages[$0] }.max() ?? 0
      switch node.operation {
      case .input, .constant, .shift: stages.append(earliest)
      case .negate, .add, .subtract, .multiply, .maximum, .minimum, .less, .select, .lookup,
        .quantize:
        stages.append(earliest + (random.chance(hurry) ? random.int(in: 1...2) : 0))
      }
    }
    let pipeline = Pipeline(
      circuit: circuit, stages: stages,
      stageCount: (stages.max() ?? 0) + 1 + random.int(in: 0...2), clockPicoseconds: 2500,
      adders: seed % 2 == 0 ? .binary : .ternary)
    return random.pick(PortRegisters.allCases.compactMap { try? pipeline.withRegisters(at: $0) })
  }
}

private struct CircuitDraft {
  var random: TestRandom
  let legal: Bool
  let products: Bool
  var model = Circuit(name: "")

  mutating func circuit() -> Circuit {
    var taken: Set<String> = []
    let hostile = random.chance(33)
    model.name = HostileNames.unique("circuit", hostile: hostile, taken: &taken, &random)
    model.layers = (0..<random.int(in: 1...4)).map { _ in
      HostileNames.unique("layer", hostile: hostile, taken: &taken, &random)
    }
    for _ in 0..<random.int(in: 1...6) {
      let name = HostileNames.unique("in", hostile: hostile, taken: &taken, &random)
      model.inputs.append(Circuit.Port(name: name, interval: inputInterval()))
    }
    for port in model.inputs.indices { append(.input(port)) }
    append(.constant(0, exponent: 0))
    append(.constant(random.integer(bits: 6), exponent: random.int(in: -3...3)))
    append(.less(0, model.nodes.count - 1))
    for _ in 0..<random.int(in: 3...40) { append(operation()) }
    for _ in 0..<random.int(in: 1...5) {
      let name = HostileNames.unique("out", hostile: hostile, taken: &taken, &random)
      model.outputs.append(Circuit.Output(name: name, node: node()))
    }
    return model
  }

  /// Mostly narrow intervals of any place; now and then a constant or a wide one.
  mutating func inputInterval() -> FixedInterval {
    let bits = random.pick([0, 1, 2, 4, 6, 8, 8, 12, 24])
    let bounds = [random.integer(bits: bits), random.integer(bits: bits)].sorted()
    let interval = try? FixedInterval(
      lower: bounds[0], upper: bounds[1], exponent: random.int(in: -8...8))
    return interval ?? .bit
  }

  /// A node, recent ones more often, so that circuits grow deep.
  mutating func node() -> Int {
    let count = model.nodes.count
    return random.chance(50)
      ? random.int(in: 0...(count - 1)) : random.int(in: (count / 2)...(count - 1))
  }

  mutating func operation() -> Circuit.Operation {
    let shift = random.chance(50) ? 0 : random.int(in: -5...5)
    switch random.int(in: 0...15) {
    case 0: return .constant(random.integer(bits: 8), exponent: random.int(in: -4...4))
    case 1: return .shift(node(), by: random.int(in: -6...6))
    case 2: return .negate(node())
    case 3, 4: return .add(node(), node(), shift: shift)
    case 5, 6: return .subtract(node(), node(), shift: shift)
    case 7: return .maximum(node(), node())
    case 8: return .minimum(node(), node())
    case 9: return .less(node(), node())
    case 10, 11:
      let bits = model.nodes.indices.filter {
        let interval = model.nodes[$0].interval
        return interval == .bit || interval == .zero
          || interval.lower == 1 && interval.upper == 1
            && interval.exponent == 0
      }
      guard !bits.isEmpty else { return .less(node(), node()) }
      return .select(random.pick(bits), then: node(), otherwise: node())
    case 12: return lookup(node())
    case 13 where products: return .multiply(node(), node())
    case 14 where products:
      let root = node()
      return .multiply(root, root)
    default:
      let type = (try? random.fixedType()) ?? FixedType(FixedInterval.bit.format, .truncate, .wrap)
      return .quantize(node(), legal ? type.slice : type)
    }
  }

  /// A lookup in a table there is, or in a new one with random entries and some to spare.
  mutating func lookup(_ node: Int) -> Circuit.Operation {
    let argument = model.nodes[node].interval
    for (index, table) in model.tables.enumerated() where table.entries(for: argument) != nil {
      if random.chance(50) { return .lookup(node, table: index) }
    }
    let finer = argument == .zero ? 0 : random.pick([0, 0, 1, 3])
    guard argument.upper - argument.lower < 300 >> finer,
      argument.width + argument.exponent < 30
    else { return .negate(node) }
    let first = argument.lower << Int64(finer) - Int64(random.int(in: 0...3))
    let last = argument.upper << Int64(finer) + Int64(random.int(in: 0...3))
    let bits = random.pick([0, 1, 4, 8, 8, 20])
    model.tables.append(
      LookupTable(
        first: first, argumentExponent: argument.exponent - finer,
        values: (first...last).map { _ in random.integer(bits: bits) },
        valueExponent: random.int(in: -8...8)))
    return .lookup(node, table: model.tables.count - 1)
  }

  /// Appends the operation, unless its result is too wide or too far from the point.
  mutating func append(_ operation: Circuit.Operation) {
    guard
      let interval = try? operation.interval(
        inputs: model.inputs, tables: model.tables, { model.nodes[$0].interval }),
      interval == .zero || interval.exponent >= -30, interval.width + interval.exponent <= 70
    else { return }
    let element = random.chance(70) ? random.int(in: 0...9) : nil
    let origin = Circuit.Origin(
      layer: random.int(in: 0...(model.layers.count - 1)), element: element)
    model.nodes.append(Circuit.Node(operation, interval, origin))
  }
}
