import Datasets
import TriggerIR

/// The last layers of an autoencoder's circuit: from its results to its score, exactly.
struct ScoreLayers {
  /// The layer with the words that arrive.
  let words: Int
  /// The layer with the inputs of the network.
  let inputs: Int
  /// The layer with its results.
  let results: Int
  /// For each feature the power of two that the words were divided by.
  let shifts: [Int]

  /// The names of all layers that may be made.
  static let names: Set<String> = [
    "score", "score_squares", "score_sum", "score_difference", "score_zero", "score_periodic",
    "score_negated", "score_magnitude", "score_periods", "score_long_way", "score_short_way",
    "score_plain", "score_distance", "score_objects", "score_presence", "score_padded",
    "score_counted", "score_always", "score_all",
  ]

  /// Appends the layers and gives the index of the last, one element.
  func add(_ anomaly: AnomalyScore, to graph: inout LayerGraph) -> Int {
    func sum(of tensor: Int, _ name: String) -> Int {
      let squares = graph.add("score_squares", .square, tensor)
      return graph.add(name, .reduce(.sum, axes: [0], keepsAxes: true), squares)
    }
    switch anomaly.kind {
    case .latentSquares: return sum(of: results, "score")
    case .latentDivergence:
      return graph.add("score", .shifted(by: [-1]), sum(of: results, "score_sum"))
    case .reconstruction:
      let (distance, order) = distance(anomaly.objects, in: &graph)
      return sum(of: counted(distance, order, anomaly.objects, in: &graph), "score")
    }
  }

  /// The differences of inputs and results, periodic ones by the shorter way, and the feature of
  /// each element.
  private func distance(
    _ objects: EventObjects, in graph: inout LayerGraph
  ) -> (layer: Int, order: [Int]) {
    let difference = graph.add("score_difference", .elementwise(.subtract), inputs, results)
    let features = objects.periods.indices
    let periodic = features.filter { objects.periods[$0] > 0 }
    guard !periodic.isEmpty else { return (difference, Array(features)) }
    let plain = features.filter { objects.periods[$0] == 0 }
    let angles = select(periodic, of: difference, "score_periodic", in: &graph)
    let zero = graph.add("score_zero", .constant(.zero))
    let negated = graph.add("score_negated", .elementwise(.subtract), zero, angles)
    let magnitude = graph.add("score_magnitude", .elementwise(.maximum), angles, negated)
    let largest = periodic.map { shifts[$0] }.max() ?? 0
    let periods = graph.add(
      "score_periods",
      .constant(
        ConstantTensor(
          shape: [periodic.count],
          mantissas: periodic.map { Int64(objects.periods[$0]) << (largest - shifts[$0]) },
          exponent: -largest)))
    let other = graph.add("score_long_way", .elementwise(.subtract), periods, magnitude)
    let short = graph.add("score_short_way", .elementwise(.minimum), magnitude, other)
    guard !plain.isEmpty else { return (short, periodic) }
    let rest = select(plain, of: difference, "score_plain", in: &graph)
    return (graph.add("score_distance", .concatenate(axis: 0), rest, short), plain + periodic)
  }

  /// The same with zero where a feature's object is missing.
  private func counted(
    _ distance: Int, _ order: [Int], _ objects: EventObjects, in graph: inout LayerGraph
  ) -> Int {
    let padded = order.indices.filter { objects.presence[order[$0]] >= 0 }
    guard !padded.isEmpty else { return distance }
    let present = select(
      padded.map { objects.presence[order[$0]] }, of: words, "score_objects", in: &graph)
    let zero =
      graph.layers.firstIndex { $0.name == "score_zero" }
      ?? graph.add("score_zero", .constant(.zero))
    let presence = graph.add("score_presence", .elementwise(.less), zero, present)
    let here = select(padded, of: distance, "score_padded", in: &graph)
    let counted = graph.add("score_counted", .elementwise(.multiply), here, presence)
    let always = order.indices.filter { objects.presence[order[$0]] < 0 }
    guard !always.isEmpty else { return counted }
    let rest = select(always, of: distance, "score_always", in: &graph)
    return graph.add("score_all", .concatenate(axis: 0), counted, rest)
  }

  /// The elements at some indices of a tensor of the features, in this order: wires.
  private func select(
    _ indices: [Int], of tensor: Int, _ name: String, in graph: inout LayerGraph
  ) -> Int {
    let width = shifts.count
    if indices == Array(0..<width) { return tensor }
    var mantissas = [Int64](repeating: 0, count: width * indices.count)
    for (column, index) in indices.enumerated() { mantissas[index * indices.count + column] = 1 }
    return graph.add(
      name,
      .dense(
        weights: ConstantTensor(shape: [width, indices.count], mantissas: mantissas, exponent: 0),
        bias: ConstantTensor(
          shape: [indices.count], mantissas: Array(repeating: 0, count: indices.count), exponent: 0)
      ), tensor)
  }
}
