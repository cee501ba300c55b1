extension TextLines {
  /// What a line of one word says, or nil where the line is missing.
  fileprivate mutating func choice<Choice>(_ key: String) throws -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    guard var line = line(beginningWith: key) else { return nil }
    for choice in Choice.allCases where line.take(choice.rawValue) {
      try line.expectEnd()
      return choice
    }
    throw line.error("expected one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
  }
}

extension Pipeline {
  /// Reads the text of `dump()`.
  ///
  /// - Throws: `CompilationError` naming the line; `VerificationError` when the text is well
  ///   formed and the pipeline breaks a rule.
  public init(parsing text: String) throws {
    var lines = TextLines(text)
    var header = try lines.expectLine("apus")
    try header.expect("pipeline")
    try header.expect("1")
    try header.expectEnd()
    var count = try lines.expectLine("stages")
    let stageCount: Int = try count.integer()
    try count.expectEnd()
    var clock = try lines.expectLine("clock")
    let clockPicoseconds: Int = try clock.integer()
    try clock.expect("ps")
    try clock.expectEnd()
    let adders: AdderForm? = try lines.choice("adders")
    let portRegisters: PortRegisters? = try lines.choice("registers")
    var stages: [Int] = []
    let circuit = try Circuit(&lines) { line in
      try line.expect("stage")
      stages.append(try line.integer())
      try line.expectEnd()
    }
    guard lines.isAtEnd else { throw lines.line().error("expected a node or an output") }
    self.init(
      circuit: circuit, stages: stages, stageCount: stageCount, clockPicoseconds: clockPicoseconds,
      adders: adders ?? .binary, portRegisters: portRegisters ?? .outputs)
    try verify(after: "parse")
  }
}
