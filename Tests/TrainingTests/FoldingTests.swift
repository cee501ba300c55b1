import Datasets
import Testing
import Training

@Suite struct FoldingTests {
  /// Batch normalisation folded into the weights gives the same logits, up to rounding.
  @Test func foldedModelGivesTheSameLogits() throws {
    let shapes = [
      LayerShape(inputs: 6, units: 9, activation: .relu, isNormalised: true),
      LayerShape(inputs: 9, units: 5, activation: .relu),
      LayerShape(inputs: 5, units: 3, activation: .linear, isNormalised: true),
    ]
    let parameters = randomValues(ParameterLayout(shapes).count, seed: 31).map { Float($0) }
    var network = FloatNetwork<Float>(shapes: shapes, batch: 50, parameters: parameters)
    // Statistics far from the starting ones.
    let inputs = randomValues(50 * 6, seed: 32).map { Float(3 * $0 + 1) }
    var gradient = [Float](repeating: 0, count: parameters.count)
    for _ in 0..<3 {
      _ = network.differentiate(
        inputs: inputs, labels: Array(repeating: 0, count: 50), rows: 50, gradient: &gradient)
    }
    #expect(network.state.means[0].contains { abs($0) > 0.5 })
    let model = try FloatModel(
      name: "m", featureNames: (0..<6).map { "x\($0)" }, classNames: ["a", "b", "c"], scaler: nil,
      layers: network.folded(names: ["l1", "l2", "l3"]))
    let data = try Dataset(eventShape: [6], x: inputs.map { Double($0) })
    let folded = try model.logits(data)
    let expected = network.results(of: Tensor(rows: 50, columns: 6, values: inputs))
    for (left, right) in zip(folded, expected) {
      #expect(abs(left - right) < 1e-4 * max(1, abs(right)))
    }
  }

  /// After many equal batches the running statistics are those of the batch.
  @Test func runningStatistics() {
    let shapes = [LayerShape(inputs: 1, units: 1, activation: .linear, isNormalised: true)]
    var network = FloatNetwork<Double>(shapes: shapes, batch: 4, parameters: [2, 0, 1])
    var gradient = [Double](repeating: 0, count: 3)
    for _ in 0..<5 {
      _ = network.differentiate(
        inputs: [1, 2, 3, 4], labels: [0, 0, 0, 0], rows: 4, gradient: &gradient)
    }
    // z = 2, 4, 6, 8: mean 5, variance 5.
    #expect(abs(network.state.means[0][0] - 5) < 1e-12)
    #expect(abs(network.state.variances[0][0] - 5) < 1e-12)
  }
}
