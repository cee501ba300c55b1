import FixedPoint

extension Circuit {
  /// Reads the text of `dump()`.
  ///
  /// - Throws: `CompilationError` naming the line; `VerificationError` when the text is well
  ///   formed and the circuit breaks a rule.
  public init(parsing text: String) throws {
    var lines = TextLines(text)
    var header = try lines.expectLine("apus")
    try header.expect("circuit")
    try header.expect("1")
    try header.expectEnd()
    try self.init(&lines) { try $0.expectEnd() }
    guard lines.isAtEnd else { throw lines.line().error("expected a node or an output") }
    try verify(after: "parse")
  }

  /// Reads the lines of a circuit; the caller reads what follows a node on its line.
  init(_ lines: inout TextLines, note: (inout TextScanner) throws -> Void) throws {
    var title = try lines.expectLine("circuit")
    self.init(name: try title.quoted())
    try title.expectEnd()
    while var line = lines.line(beginningWith: "layer") {
      try line.expect("\(layers.count)")
      layers.append(try line.quoted())
      try line.expectEnd()
    }
    while var line = lines.line(beginningWith: "input") {
      try line.expect("\(inputs.count)")
      let name = try line.quoted()
      try line.expect(":")
      inputs.append(Port(name: name, interval: try line.interval()))
      try line.expectEnd()
    }
    while var line = lines.line(beginningWith: "table") {
      try line.expect("\(tables.count)")
      tables.append(try line.lookupTable())
      try line.expectEnd()
    }
    while var line = lines.line(beginningWith: "%") {
      try line.expect("\(nodes.count)")
      try line.expect("=")
      let operation = try Operation(&line)
      try line.expect(":")
      let interval = try line.interval()
      try line.expect("@")
      nodes.append(Node(operation, interval, try Origin(&line)))
      try note(&line)
    }
    while var line = lines.line(beginningWith: "output") {
      let name = try line.quoted()
      outputs.append(Output(name: name, node: try line.node()))
      try line.expectEnd()
    }
  }
}

extension TextScanner {
  fileprivate mutating func node() throws -> Int {
    try expect("%")
    return try integer()
  }

  fileprivate mutating func interval() throws -> FixedInterval {
    try expect("[")
    let lower = try integer(Int64.self)
    try expect(",")
    let upper = try integer(Int64.self)
    try expect("]e")
    let exponent: Int = try integer()
    do throws(FixedPointError) {
      return try FixedInterval(lower: lower, upper: upper, exponent: exponent)
    } catch { throw self.error(error.description) }
  }

  fileprivate mutating func shift() throws -> Int {
    try expect("<<")
    let shift: Int = try integer()
    guard shift.magnitude <= Circuit.maximumShift else {
      throw error("a shift by \(shift) is beyond ±\(Circuit.maximumShift)")
    }
    return shift
  }
}

extension Circuit.Operation {
  fileprivate init(_ line: inout TextScanner) throws {
    let keyword = try line.word()
    switch keyword {
    case "input": self = .input(try line.integer())
    case "constant":
      let mantissa = try line.integer(Int64.self)
      try line.expect("e")
      self = .constant(mantissa, exponent: try line.integer())
    case "shift": self = .shift(try line.node(), by: try line.shift())
    case "negate": self = .negate(try line.node())
    case "add": self = .add(try line.node(), try line.node(), shift: try line.shift())
    case "subtract": self = .subtract(try line.node(), try line.node(), shift: try line.shift())
    case "multiply": self = .multiply(try line.node(), try line.node())
    case "maximum": self = .maximum(try line.node(), try line.node())
    case "minimum": self = .minimum(try line.node(), try line.node())
    case "less": self = .less(try line.node(), try line.node())
    case "select":
      self = .select(try line.node(), then: try line.node(), otherwise: try line.node())
    case "lookup":
      let operand = try line.node()
      try line.expect("table")
      self = .lookup(operand, table: try line.integer())
    case "quantize": self = .quantize(try line.node(), try line.fixedType())
    default: throw line.error("'\(keyword)' is not an operation")
    }
  }
}

extension Circuit.Origin {
  fileprivate init(_ line: inout TextScanner) throws {
    let layer: Int = try line.integer()
    guard line.take("[") else {
      self.init(layer: layer)
      return
    }
    self.init(layer: layer, element: try line.integer())
    try line.expect("]")
  }
}
