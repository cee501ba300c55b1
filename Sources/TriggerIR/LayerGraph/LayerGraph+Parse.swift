import FixedPoint

extension LayerGraph {
  /// Reads the text of `dump()`.
  ///
  /// - Throws: `CompilationError` naming the line, or the layer that breaks a rule.
  public init(parsing text: String) throws {
    var lines = TextLines(text)
    var header = try lines.expectLine("apus")
    try header.expect("layers")
    try header.expect("1")
    try header.expectEnd()
    var title = try lines.expectLine("graph")
    self.init(name: try title.quoted())
    try title.expectEnd()
    while var line = lines.line(beginningWith: "%") {
      guard try line.integer() == layers.count else {
        throw line.error("layers are numbered from 0 without gaps; expected %\(layers.count)")
      }
      try line.expect("=")
      layers.append(try Layer(&line))
    }
    while var line = lines.line(beginningWith: "output") {
      try line.expect("%")
      outputs.append(try line.integer())
      try line.expectEnd()
    }
    guard lines.isAtEnd else { throw lines.line().error("expected a layer or an output") }
    try verify()
  }
}

extension Layer {
  fileprivate init(_ line: inout TextScanner) throws {
    let keyword = try line.word()
    let name = try line.quoted()
    var operands: [Int] = []
    while line.take("%") { operands.append(try line.integer()) }
    let operation = try LayerOperation(keyword: keyword, &line)
    let elementNames =
      line.take("elements") ? try line.list("[", "]") { try $0.quoted() } : []
    try line.expectEnd()
    self.init(name: name, operation: operation, operands: operands, elementNames: elementNames)
  }
}

extension LayerOperation {
  fileprivate init(keyword: String, _ line: inout TextScanner) throws {
    switch keyword {
    case "input":
      try line.expect("shape")
      self = .input(shape: try line.integers(), types: try ElementTypes(&line))
    case "dense":
      try line.expect("weights")
      let weights = try ConstantTensor(&line)
      try line.expect("bias")
      self = .dense(weights: weights, bias: try ConstantTensor(&line))
    case "constant":
      try line.expect("values")
      self = .constant(try ConstantTensor(&line))
    case "einsum":
      let text = try line.quoted()
      let equation: EinsumEquation
      do { equation = try EinsumEquation(parsing: text) } catch {
        throw line.error("'\(text.prefix(64))' is not an equation of an einsum")
      }
      try line.expect("weights")
      let weights = try ConstantTensor(&line)
      try line.expect("bias")
      self = .einsum(equation, weights: weights, bias: try ConstantTensor(&line))
    case "square": self = .square
    case "relu": self = .relu
    case "leaky_relu":
      try line.expect("slope")
      self = .leakyRelu(slope: try ConstantTensor(&line))
    case "lookup":
      try line.expect("tables")
      let tables = try line.list("[", "]") { try $0.lookupTable() }
      self = .lookup(tables: tables, choice: line.take("choice") ? try line.integers() : [])
    case "reshape":
      try line.expect("shape")
      self = .reshape(shape: try line.integers())
    case "permute":
      try line.expect("axes")
      self = .permute(axes: try line.integers())
    case "concatenate":
      try line.expect("axis")
      self = .concatenate(axis: try line.integer())
    case "slice": self = .slice(try line.list("[", "]") { try AxisSlice(&$0) })
    case "quantize": self = .quantize(types: try ElementTypes(&line))
    case "argmax": self = .argmax
    default:
      if let operation = ElementwiseOperation(rawValue: keyword) {
        self = .elementwise(operation)
      } else if let operation = ReductionOperation(rawValue: keyword) {
        try line.expect("axes")
        let axes = try line.integers()
        self = .reduce(operation, axes: axes, keepsAxes: line.take("kept"))
      } else {
        throw line.error("'\(keyword)' is not a layer")
      }
    }
  }
}

extension TextScanner {
  fileprivate mutating func integers() throws -> [Int] {
    try list("[", "]") { try $0.integer() }
  }

  mutating func fixedType() throws -> FixedType {
    let text = try text(through: ">")
    do { return try FixedType(parsing: text) } catch { throw self.error(error.description) }
  }
}

extension ElementTypes {
  fileprivate init(_ line: inout TextScanner) throws {
    if line.take("types") {
      self = .perElement(try line.list("[", "]") { try $0.fixedType() })
    } else {
      try line.expect("type")
      self = .shared(try line.fixedType())
    }
  }
}

extension ConstantTensor {
  fileprivate init(_ line: inout TextScanner) throws {
    let shape = try line.integers()
    try line.expect("e")
    let exponent: Int = try line.integer()
    let mantissas = try line.list("{", "}") { try $0.integer(Int64.self) }
    self.init(shape: shape, mantissas: mantissas, exponent: exponent)
  }
}

extension AxisSlice {
  fileprivate init(_ line: inout TextScanner) throws {
    let start: Int = try line.integer()
    try line.expect(":")
    let count: Int = try line.integer()
    try line.expect(":")
    self.init(start: start, count: count, step: try line.integer())
  }
}
