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
    var stages: [Int] = []
    let circuit = try Circuit(&lines) { line in
      try line.expect("stage")
      stages.append(try line.integer())
      try line.expectEnd()
    }
    guard lines.isAtEnd else { throw lines.line().error("expected a node or an output") }
    self.init(
      circuit: circuit, stages: stages, stageCount: stageCount, clockPicoseconds: clockPicoseconds)
    try verify(after: "parse")
  }
}
