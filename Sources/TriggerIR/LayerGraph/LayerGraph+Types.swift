import FixedPoint

extension LayerGraph {
  /// The tensor type of every layer, derived from the inputs on.
  ///
  /// - Throws: `CompilationError` where the graph breaks a rule of `verify`, or where an exact
  ///   value needs more than 62 bits.
  public func types() throws -> [TensorType] {
    try verifyStructure()
    var types: [TensorType] = []
    types.reserveCapacity(layers.count)
    try derive(&types, through: layers.count)
    return types
  }

  /// Appends the types of the layers from the first without one up to a count, for a graph
  /// whose later layers are still being made.
  package func derive(_ types: inout [TensorType], through count: Int) throws {
    for layer in layers[min(types.count, count)..<count] {
      do {
        let type = try layer.operation.resultType(of: layer.operands.map { types[$0] })
        guard layer.elementNames.isEmpty || layer.elementNames.count == type.elements.count else {
          throw BrokenRule(
            problem: "it has \(type.elements.count) elements and \(layer.elementNames.count) "
              + "names for them",
            remedy: "name each element, or none")
        }
        types.append(type)
      } catch let error as FixedPointError {
        throw layer.error(
          error.description,
          "use narrower weights, or quantize between the layers")
      } catch let rule as BrokenRule {
        throw layer.error(rule.problem, rule.remedy)
      }
    }
  }
}

/// A rule of the operations' types that a layer breaks.
struct BrokenRule: Error {
  let problem: String
  let remedy: String
}

extension Layer {
  /// An error at this layer.
  func error(_ problem: String, _ remedy: String) -> CompilationError {
    CompilationError(stage: "layers", place: "layer '\(name)'", problem: problem, remedy: remedy)
  }
}
