import TriggerIR

extension CircuitBuilder {
  mutating func multiply(_ a: Int, _ b: Int) throws -> Int { throw pending("a product") }
  mutating func lookup(_ a: Int, _ table: LookupTable) throws -> Int { throw pending("a table") }

  private func pending(_ what: String) -> CompilationError {
    CompilationError(
      stage: "circuit", place: "layer '\(circuit.layers[origin.layer])'",
      problem: "\(what) of signals has no circuit", remedy: "leave the layer out")
  }
}
