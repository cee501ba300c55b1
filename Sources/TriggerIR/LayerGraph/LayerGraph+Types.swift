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
    for layer in layers {
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
    return types
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
