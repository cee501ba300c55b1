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
      self = .input(shape: try line.shape(), types: try ElementTypes(&line))
    case "dense":
      try line.expect("weights")
      let weights = try ConstantTensor(&line)
      try line.expect("bias")
      self = .dense(weights: weights, bias: try ConstantTensor(&line))
    case "relu": self = .relu
    case "quantize": self = .quantize(types: try ElementTypes(&line))
    case "argmax": self = .argmax
    default: throw line.error("'\(keyword)' is not a layer")
    }
  }
}

extension TextScanner {
  fileprivate mutating func shape() throws -> [Int] {
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
    let shape = try line.shape()
    try line.expect("e")
    let exponent: Int = try line.integer()
    let mantissas = try line.list("{", "}") { try $0.integer(Int64.self) }
    self.init(shape: shape, mantissas: mantissas, exponent: exponent)
  }
}
