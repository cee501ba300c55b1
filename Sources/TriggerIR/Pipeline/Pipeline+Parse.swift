extension TextLines {
  /// The form of adders: binary where the line is missing.
  fileprivate mutating func adders() throws -> AdderForm {
    guard var line = line(beginningWith: "adders") else { return .binary }
    for form in AdderForm.allCases where line.take(form.rawValue) {
      try line.expectEnd()
      return form
    }
    throw line.error("expected binary or ternary")
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
    let adders = try lines.adders()
    var stages: [Int] = []
    let circuit = try Circuit(&lines) { line in
      try line.expect("stage")
      stages.append(try line.integer())
      try line.expectEnd()
    }
    guard lines.isAtEnd else { throw lines.line().error("expected a node or an output") }
    self.init(
      circuit: circuit, stages: stages, stageCount: stageCount, clockPicoseconds: clockPicoseconds,
      adders: adders)
    try verify(after: "parse")
  }
}
