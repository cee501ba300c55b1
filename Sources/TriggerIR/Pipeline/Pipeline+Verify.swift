extension Pipeline {
  /// Checks every rule of a pipeline, and those of its circuit.
  ///
  /// - Throws: `VerificationError`.
  public func verify(after pass: String) throws {
    try circuit.verify(after: pass, legal: true)
    func fail(_ place: String, _ problem: String) -> VerificationError {
      VerificationError(pass: pass, place: place, problem: problem)
    }
    guard stages.count == circuit.nodes.count else {
      throw fail("pipeline", "it has \(stages.count) stages for \(circuit.nodes.count) nodes")
    }
    guard stageCount > 0, clockPicoseconds > 0 else {
      throw fail(
        "pipeline", "\(stageCount) stages at \(clockPicoseconds) ps; both must be positive")
    }
    guard latencyCycles > 0 else {
      throw fail("pipeline", "one stage without registers at its ports has no clock")
    }
    for (index, node) in circuit.nodes.enumerated() {
      let place = "node %\(index)"
      switch node.operation {
      case .input:
        guard stages[index] == inputStage else {
          throw fail(place, "an input is in stage \(stages[index]), not \(inputStage)")
        }
      case .constant:
        guard stages[index] == 0 else {
          throw fail(place, "a constant is in stage \(stages[index]), not 0")
        }
      case .shift(let a, by: _):
        guard stages[index] == stages[a] else {
          throw fail(place, "a shift is in stage \(stages[index]), its operand in \(stages[a])")
        }
      case .negate, .add, .subtract, .multiply, .maximum, .minimum, .less, .select, .lookup,
        .quantize:
        guard (0..<stageCount).contains(stages[index]) else {
          throw fail(place, "its stage \(stages[index]) is outside 0..<\(stageCount)")
        }
        for operand in node.operation.operands where stages[operand] > stages[index] {
          throw fail(
            place, "it reads %\(operand) of the later stage \(stages[operand]) in \(stages[index])")
        }
      }
    }
  }
}
