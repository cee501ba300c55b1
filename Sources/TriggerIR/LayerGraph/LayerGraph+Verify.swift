extension LayerGraph {
  /// Checks every rule of a graph: names, operands, shapes, types, widths.
  ///
  /// - Throws: `CompilationError` naming the layer, since graphs come from users' files.
  public func verify() throws {
    _ = try types()
  }

  /// The rules that can be checked without types.
  func verifyStructure() throws {
    func fail(_ problem: String, _ remedy: String) -> CompilationError {
      CompilationError(
        stage: "layers", place: "graph '\(name.prefix(128))'", problem: problem, remedy: remedy)
    }
    guard name.isName else {
      throw fail("its name is empty or longer than 128 characters", "give it a short name")
    }
    guard !inputs.isEmpty else { throw fail("it has no input layer", "add an input layer") }
    guard !outputs.isEmpty else { throw fail("it has no output", "name a layer as the output") }
    if let output = outputs.first(where: { !layers.indices.contains($0) }) {
      throw fail("its output is layer \(output) of \(layers.count)", "name a layer that exists")
    }
    var names: Set<String> = []
    for (index, layer) in layers.enumerated() {
      try layer.verifyStructure(index: index)
      guard names.insert(layer.name).inserted else {
        throw layer.error("another layer has the same name", "give each layer its own name")
      }
    }
  }
}

extension Layer {
  fileprivate func verifyStructure(index: Int) throws {
    guard name.isName else {
      throw CompilationError(
        stage: "layers", place: "layer \(index)",
        problem: "its name is empty or longer than 128 characters",
        remedy: "give it a short name")
    }
    guard operation.operandCount.map({ operands.count == $0 }) ?? !operands.isEmpty else {
      let wanted = operation.operandCount.map { "\($0)" } ?? "one or more"
      throw error(
        "'\(operation.keyword)' takes \(wanted) operands and has \(operands.count)",
        "give it as many")
    }
    guard operands.allSatisfy({ (0..<index).contains($0) }) else {
      throw error(
        "an operand is not an earlier layer", "put the layers in the order of the data flow")
    }
    guard elementNames.allSatisfy({ $0.isEmpty || $0.isName }) else {
      throw error("an element's name is longer than 128 characters", "shorten it")
    }
  }
}

extension String {
  /// Counted in Unicode scalars: a single character may be a pile of any size.
  fileprivate var isName: Bool { (1...128).contains(unicodeScalars.count) }
}
