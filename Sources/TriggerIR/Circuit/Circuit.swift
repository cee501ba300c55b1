import FixedPoint

/// A combinational circuit over exact fixed-point wires, in static single assignment.
///
/// The second intermediate representation: scalars instead of tensors, adders instead of
/// matrices. A node's wire is typed by the exact interval of its values, which follows from
/// its operation and its operands; the width in hardware follows from the interval. Only
/// `quantize` and `lookup` may lose information.
public struct Circuit: Hashable, Sendable {
  public var name: String
  /// The names of the layers that nodes come from; `Origin.layer` is an index into it.
  public var layers: [String]
  public var inputs: [Port]
  /// The tables that `lookup` reads, by their indices; one that nobody reads is allowed, and
  /// goes with the dead nodes.
  public var tables: [LookupTable]
  /// Operands before users.
  public var nodes: [Node]
  public var outputs: [Output]

  /// The largest magnitude of a shift: from one end of the exponents to the other.
  public static let maximumShift = 2 * FixedFormat.maximumIntegerBits + FixedFormat.maximumWidth

  public init(
    name: String, layers: [String] = [], inputs: [Port] = [],
    tables: [LookupTable] = [], nodes: [Node] = [], outputs: [Output] = []
  ) {
    self.name = name
    self.layers = layers
    self.inputs = inputs
    self.tables = tables
    self.nodes = nodes
    self.outputs = outputs
  }

  /// A word that enters the circuit. Its format is the smallest that holds the interval; a
  /// port of zero width has no wires.
  public struct Port: Hashable, Sendable {
    public var name: String
    public var interval: FixedInterval

    public init(name: String, interval: FixedInterval) {
      self.name = name
      self.interval = interval
    }
  }

  /// A word that leaves the circuit: the value of a node, in the format of its interval.
  public struct Output: Hashable, Sendable {
    public var name: String
    public var node: Int

    public init(name: String, node: Int) {
      self.name = name
      self.node = node
    }
  }

  /// One wire and how it is computed.
  public struct Node: Hashable, Sendable {
    public var operation: Operation
    public var interval: FixedInterval
    public var origin: Origin

    public init(_ operation: Operation, _ interval: FixedInterval, _ origin: Origin) {
      self.operation = operation
      self.interval = interval
      self.origin = origin
    }
  }

  /// Where in the network a node comes from; names in generated code follow from it.
  public struct Origin: Hashable, Sendable {
    /// An index into `Circuit.layers`.
    public var layer: Int
    /// The element of the layer's tensor, or nil for logic shared by several.
    public var element: Int?

    public init(layer: Int, element: Int? = nil) {
      self.layer = layer
      self.element = element
    }
  }

  /// The intervals of the output ports.
  public var outputIntervals: [FixedInterval] { outputs.map { nodes[$0.node].interval } }
}

extension Circuit {
  /// What a node computes from earlier nodes, given by their indices.
  /// `docs/adding-an-operation.md` lists the places that learn a new case.
  public enum Operation: Hashable, Sendable {
    /// The word of an input port.
    case input(Int)
    /// mantissa × 2^exponent.
    case constant(Int64, exponent: Int)
    /// a × 2^by: no logic, the same bits with another binary point.
    case shift(Int, by: Int)
    /// −a.
    case negate(Int)
    /// a + b × 2^shift.
    case add(Int, Int, shift: Int)
    /// a − b × 2^shift.
    case subtract(Int, Int, shift: Int)
    /// a × b, exactly; with a = b, a square.
    case multiply(Int, Int)
    /// The larger of a and b; with b = 0, a rectifier.
    case maximum(Int, Int)
    /// The smaller of a and b.
    case minimum(Int, Int)
    /// 1 where a < b, 0 elsewhere.
    case less(Int, Int)
    /// `then` where the condition is 1, `otherwise` where it is 0.
    case select(Int, then: Int, otherwise: Int)
    /// The entry for a of a table of the circuit, which has one for each value of a.
    case lookup(Int, table: Int)
    /// a brought into a type, rounded and wrapped or saturated.
    case quantize(Int, FixedType)
  }
}

extension Circuit.Operation {
  /// The operation's name in texts.
  public var keyword: String {
    switch self {
    case .input: "input"
    case .constant: "constant"
    case .shift: "shift"
    case .negate: "negate"
    case .add: "add"
    case .subtract: "subtract"
    case .multiply: "multiply"
    case .maximum: "maximum"
    case .minimum: "minimum"
    case .less: "less"
    case .select: "select"
    case .lookup: "lookup"
    case .quantize: "quantize"
    }
  }

  /// The nodes it reads, in the order of its definition.
  public var operands: [Int] {
    switch self {
    case .input, .constant: []
    case .shift(let a, by: _), .negate(let a), .lookup(let a, table: _), .quantize(let a, _): [a]
    case .add(let a, let b, shift: _), .subtract(let a, let b, shift: _),
      .multiply(let a, let b), .maximum(let a, let b), .minimum(let a, let b), .less(let a, let b):
      [a, b]
    case .select(let condition, let then, let otherwise): [condition, then, otherwise]
    }
  }

  /// The same operation on other nodes.
  public func mapOperands(_ map: (Int) throws -> Int) rethrows -> Self {
    switch self {
    case .input, .constant: self
    case .shift(let a, let by): .shift(try map(a), by: by)
    case .negate(let a): .negate(try map(a))
    case .add(let a, let b, let shift): .add(try map(a), try map(b), shift: shift)
    case .subtract(let a, let b, let shift): .subtract(try map(a), try map(b), shift: shift)
    case .multiply(let a, let b): .multiply(try map(a), try map(b))
    case .maximum(let a, let b): .maximum(try map(a), try map(b))
    case .minimum(let a, let b): .minimum(try map(a), try map(b))
    case .less(let a, let b): .less(try map(a), try map(b))
    case .select(let condition, let then, let otherwise):
      .select(try map(condition), then: try map(then), otherwise: try map(otherwise))
    case .lookup(let a, let table): .lookup(try map(a), table: table)
    case .quantize(let a, let type): .quantize(try map(a), type)
    }
  }
}
