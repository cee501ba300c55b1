import FixedPoint
import Testing
import TriggerIR

/// The one-line message of the error that the body throws; an empty one, and a failure, if none.
func message(
  sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) -> String {
  do {
    try body()
  } catch let error as CompilationError {
    return error.description
  } catch let error as VerificationError {
    return error.description
  } catch {
    Issue.record("an error of another kind: \(error)", sourceLocation: sourceLocation)
    return ""
  }
  Issue.record("nothing was thrown", sourceLocation: sourceLocation)
  return ""
}

/// A type from its text, for tests.
func fixed(_ text: String) throws -> FixedType { try FixedType(parsing: text) }

/// An interval from its bounds, for tests.
func range(_ lower: Int64, _ upper: Int64, _ exponent: Int = 0) throws -> FixedInterval {
  try FixedInterval(lower: lower, upper: upper, exponent: exponent)
}

extension LayerGraph {
  /// The smallest network with every kind of layer: the example of the tests of texts.
  static func example() throws -> LayerGraph {
    var graph = LayerGraph(name: "tiny")
    let x = graph.add(
      "x", .input(shape: [2], types: .shared(try fixed("fixed<4,2>"))),
      elementNames: ["pt", "eta \"1\""])
    let sums = graph.add(
      "fc",
      .dense(
        weights: ConstantTensor(shape: [2, 3], mantissas: [1, -2, 0, 3, 0, 1], exponent: -1),
        bias: ConstantTensor(shape: [3], mantissas: [1, 0, -4], exponent: -3)), x)
    let relu = graph.add("relu", .relu, sums)
    let narrow = graph.add(
      "narrow",
      .quantize(
        types: .perElement([
          try fixed("ufixed<3,2,RND,SAT>"), try fixed("fixed<2,2,RND_CONV,SAT_SYM>"),
          try fixed("ufixed<0,0>"),
        ])), relu)
    let winner = graph.add("winner", .argmax, narrow)
    graph.outputs = [winner, narrow]
    return graph
  }
}
