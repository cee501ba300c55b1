import FixedPoint

/// Builds a circuit node by node, folding what needs no logic and sharing what is there.
///
/// Every pass that rebuilds a circuit goes through the builder, so constant folding, identity
/// removal and common subexpressions hold after each of them. All folds are exact.
public struct CircuitBuilder {
  public internal(set) var circuit: Circuit
  /// The origin of the nodes appended from now on. Shared nodes keep their first one.
  public var origin = Circuit.Origin(layer: 0)
  private var known: [Circuit.Operation: Int] = [:]
  /// The index of each different table, filled when the first one is asked for.
  var knownTables: [LookupTable: Int] = [:]

  /// A builder with the ports, layers and tables of a circuit, and none of its nodes and outputs.
  public init(like circuit: Circuit) {
    self.circuit = Circuit(
      name: circuit.name, layers: circuit.layers, inputs: circuit.inputs, tables: circuit.tables)
  }

  public func interval(_ node: Int) -> FixedInterval { circuit.nodes[node].interval }
  public func operation(_ node: Int) -> Circuit.Operation { circuit.nodes[node].operation }

  public mutating func output(_ name: String, _ node: Int) {
    circuit.outputs.append(Circuit.Output(name: name, node: node))
  }

  /// Appends any operation, simplified where it can be.
  /// - Throws: `CompilationError` naming the layer when the result needs more than 62 bits.
  public mutating func append(_ operation: Circuit.Operation) throws -> Int {
    switch operation {
    case .input, .constant: try node(operation)
    case .shift(let a, let power): try shift(a, by: power)
    case .negate(let a): try negate(a)
    case .add(let a, let b, let shift): try add(a, b, shift: shift)
    case .subtract(let a, let b, let shift): try subtract(a, b, shift: shift)
    case .multiply(let a, let b): try multiply(a, b)
    case .maximum(let a, let b): try maximum(a, b)
    case .minimum(let a, let b): try minimum(a, b)
    case .less(let a, let b): try less(a, b)
    case .select(let condition, let then, let otherwise):
      try select(condition, then: then, otherwise: otherwise)
    case .lookup(let a, let table): try lookup(a, table: table)
    case .quantize(let a, let type): try quantize(a, type)
    }
  }

  public mutating func constant(_ mantissa: Int64, exponent: Int = 0) throws -> Int {
    try node(.constant(mantissa, exponent: exponent))
  }

  public mutating func shift(_ a: Int, by power: Int) throws -> Int {
    if power == 0 { return a }
    if case .shift(let inner, let first) = operation(a) {
      return try shift(inner, by: first + power)
    }
    return try node(.shift(a, by: power))
  }

  public mutating func negate(_ a: Int) throws -> Int {
    if case .negate(let inner) = operation(a) { return inner }
    return try node(.negate(a))
  }

  /// a + b × 2^shift.
  public mutating func add(_ a: Int, _ b: Int, shift power: Int = 0) throws -> Int {
    if interval(a) == .zero { return try shift(b, by: power) }
    if interval(b) == .zero { return a }
    if case .negate(let inner) = operation(b) { return try subtract(a, inner, shift: power) }
    if case .negate(let inner) = operation(a) {
      return try subtract(try shift(b, by: power), inner)
    }
    return try node(
      power == 0 && b < a ? .add(b, a, shift: 0) : .add(a, b, shift: power))
  }

  /// a − b × 2^shift.
  public mutating func subtract(_ a: Int, _ b: Int, shift power: Int = 0) throws -> Int {
    if interval(b) == .zero { return a }
    if interval(a) == .zero { return try negate(try shift(b, by: power)) }
    if a == b && power == 0 { return try constant(0) }
    if case .negate(let inner) = operation(b) { return try add(a, inner, shift: power) }
    return try node(.subtract(a, b, shift: power))
  }

  public mutating func maximum(_ a: Int, _ b: Int) throws -> Int {
    if try a == b || isNeverBelow(a, b) { return a }
    if try isNeverBelow(b, a) { return b }
    return try node(.maximum(min(a, b), max(a, b)))
  }

  public mutating func minimum(_ a: Int, _ b: Int) throws -> Int {
    if try a == b || isNeverBelow(b, a) { return a }
    if try isNeverBelow(a, b) { return b }
    return try node(.minimum(min(a, b), max(a, b)))
  }

  public mutating func less(_ a: Int, _ b: Int) throws -> Int {
    a == b ? try constant(0) : try node(.less(a, b))
  }

  public mutating func select(_ condition: Int, then: Int, otherwise: Int) throws -> Int {
    if then == otherwise { return then }
    let known = interval(condition)
    if known.isConstant { return known.lower != 0 ? then : otherwise }
    return try node(.select(condition, then: then, otherwise: otherwise))
  }

  public mutating func quantize(_ a: Int, _ type: FixedType) throws -> Int {
    type.keeps(interval(a)) ? a : try node(.quantize(a, type))
  }

  private func isNeverBelow(_ a: Int, _ b: Int) throws -> Bool {
    do throws(FixedPointError) { return try interval(a).isBelow(interval(b)) == false } catch {
      throw tooWide(error)
    }
  }

  /// Appends an operation as it is, or finds it, or gives the constant that it always is.
  mutating func node(_ operation: Circuit.Operation) throws -> Int {
    if let index = known[operation] { return index }
    let interval: FixedInterval
    do throws(FixedPointError) {
      interval = try operation.interval(inputs: circuit.inputs, tables: circuit.tables) {
        circuit.nodes[$0].interval
      }
    } catch { throw tooWide(error) }
    var operation = operation
    if interval.isConstant {
      // A port is read even where it carries a constant, so that each port has its node.
      if case .input = operation {
      } else {
        operation = .constant(interval.lower, exponent: interval.exponent)
        if let index = known[operation] { return index }
      }
    }
    circuit.nodes.append(Circuit.Node(operation, interval, origin))
    known[operation] = circuit.nodes.count - 1
    return circuit.nodes.count - 1
  }

  /// Takes back the nodes from an index on; nothing may read them yet.
  mutating func forget(after count: Int) {
    for node in circuit.nodes[count...] { known[node.operation] = nil }
    circuit.nodes.removeLast(circuit.nodes.count - count)
  }

  /// The refusal of a result that no wire holds, at the layer that nodes come from now.
  package func tooWide(_ error: FixedPointError) -> CompilationError {
    let layer = circuit.layers.indices.contains(origin.layer) ? circuit.layers[origin.layer] : ""
    return CompilationError(
      stage: "circuit", place: "layer '\(layer)'", problem: error.description,
      remedy: "use narrower weights, or quantize between the layers")
  }
}
