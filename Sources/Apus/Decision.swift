import FixedPoint
import TriggerIR

/// The comparison that makes a score the decision of a trigger: accepted where
/// score > threshold.
public struct Decision: Hashable, Sendable {
  /// The name of the constant layer that `ModelFile.deciding` adds.
  public static let thresholdName = "threshold"
  /// The name of the layer that compares.
  public static let decisionName = "decision"

  /// The name of the layer whose one element is compared.
  public let score: String
  /// The smallest format that holds every score.
  public let format: FixedFormat
  /// The threshold as it was given.
  public let given: Double
  /// The threshold in the circuit: the last multiple of the score's step that is not above the
  /// given one. No score lies between the two, so both decide alike.
  public let used: Double
}

extension ModelFile {
  /// The model whose first output is the decision: 1 where its score is above a threshold, else 0.
  ///
  /// The scaler stays, since the inputs do; the names of the classes stay with the outputs.
  ///
  /// - Parameters:
  ///   - threshold: In the score's own units.
  ///   - score: The output layer that is compared, of one element; by default the one named
  ///     `score`, or the only output.
  ///   - keepsOutputs: Whether the model's outputs follow the decision.
  /// - Throws: `CompilationError` where there is no such score, where the threshold accepts every
  ///   score or none, or where a layer has one of the added layers' names.
  public func deciding(
    above threshold: Double, score: String? = nil, keepsOutputs: Bool = false
  ) throws -> (model: ModelFile, decision: Decision) {
    var model = self
    let scoreLayer = try graph.scoreLayer(score)
    for name in [Decision.thresholdName, Decision.decisionName]
    where graph.layers.contains(where: { $0.name == name }) {
      throw refusal(
        "layer '\(name)'", "the model has a layer of this name, which is that of one to be added",
        "give a model without a decision, or name the layer differently")
    }
    let place = graph.layers[scoreLayer].name
    let type = try graph.types()[scoreLayer]
    guard type.elements.count == 1, let range = type.elements.first else {
      throw refusal(
        "layer '\(place)'", "it has \(type.elements.count) elements, and a decision compares one",
        "name an output of one element")
    }
    let mantissa = try range.lastMultiple(notAbove: threshold, layer: place)
    let constant = model.graph.add(
      Decision.thresholdName,
      .constant(ConstantTensor(shape: [], mantissas: [mantissa], exponent: range.exponent)))
    let decision = model.graph.add(
      Decision.decisionName, .elementwise(.less), constant, scoreLayer)
    model.graph.outputs = [decision] + (keepsOutputs ? graph.outputs : [])
    if !keepsOutputs { model.classNames = [] }
    try model.graph.verify()
    return (
      model,
      Decision(
        score: place, format: range.format, given: threshold, used: range.value(of: mantissa))
    )
  }
}

private func refusal(_ place: String, _ problem: String, _ remedy: String) -> CompilationError {
  CompilationError(stage: "decide", place: place, problem: problem, remedy: remedy)
}

extension LayerGraph {
  /// The output layer of a name; by default that named `score`, or the only one.
  fileprivate func scoreLayer(_ name: String?) throws -> Int {
    if let found = outputs.first(where: { layers[$0].name == name ?? "score" }) { return found }
    let shown =
      outputs.prefix(8).map { "'\(layers[$0].name)'" }.joined(separator: ", ")
      + (outputs.count > 8 ? ", …" : "")
    if let name {
      throw refusal(
        "graph '\(self.name)'", "'\(name)' is not one of its outputs, \(shown)",
        "name one of them")
    }
    guard let first = outputs.first, outputs.allSatisfy({ $0 == first }) else {
      throw refusal(
        "graph '\(self.name)'", "none of its outputs, \(shown), is named 'score'",
        "name the output to compare with --score")
    }
    return first
  }
}

extension FixedInterval {
  /// The last multiple of the step that is not above a threshold, as a mantissa.
  /// - Throws: `CompilationError` where every value is above it, or none.
  fileprivate func lastMultiple(notAbove threshold: Double, layer: String) throws -> Int64 {
    guard threshold.isFinite else {
      throw refusal("layer '\(layer)'", "its threshold is \(threshold)", "give a number")
    }
    // TRN is the floor. What lies beyond the word lies on the side that its sign says.
    let type = FixedType(format, .truncate, .saturate)
    let (mantissa, isBeyond) = (try type.quantize(threshold), try type.overflows(threshold))
    let accepts: String
    if isBeyond ? threshold < 0 : mantissa < lower {
      accepts = "every event"
    } else if isBeyond || mantissa >= upper {
      accepts = "none"
    } else {
      return mantissa
    }
    let (least, greatest) = (value(of: lower), value(of: upper))
    throw refusal(
      "layer '\(layer)'",
      "its range is \(least) to \(greatest), so the threshold \(threshold) accepts \(accepts)",
      isConstant
        ? "name an output that is not constant"
        : "give a threshold from \(least) on and below \(greatest)")
  }

  fileprivate func value(of mantissa: Int64) -> Double {
    Double(sign: .plus, exponent: exponent, significand: Double(mantissa))
  }
}
