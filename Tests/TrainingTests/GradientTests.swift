import Testing
import Training

/// Gradients against central finite differences of the loss, in doubles.
@Suite struct GradientTests {
  static let rows = 7

  /// The mean loss of the network with the statistics of the batch itself.
  static func loss(
    _ shapes: [LayerShape], _ parameters: [Double], _ inputs: [Double], _ labels: [Int32]
  ) -> (loss: Double, gradient: [Double]) {
    var network = FloatNetwork<Double>(shapes: shapes, batch: rows, parameters: parameters)
    var gradient = [Double](repeating: .nan, count: parameters.count)
    let score = network.differentiate(
      inputs: inputs, labels: labels, rows: rows, gradient: &gradient)
    return (score.meanLoss, gradient)
  }

  @Test(arguments: [
    [LayerShape(inputs: 5, units: 3, activation: .linear)],
    [LayerShape(inputs: 5, units: 3, activation: .relu)],
    [LayerShape(inputs: 5, units: 3, activation: .linear, isNormalised: true)],
    [LayerShape(inputs: 5, units: 3, activation: .relu, isNormalised: true)],
    [
      LayerShape(inputs: 5, units: 6, activation: .relu, isNormalised: true),
      LayerShape(inputs: 6, units: 4, activation: .relu),
      LayerShape(inputs: 4, units: 4, activation: .linear),
      LayerShape(inputs: 4, units: 3, activation: .linear, isNormalised: true),
    ],
  ])
  func everyParameter(shapes: [LayerShape]) {
    let count = ParameterLayout(shapes).count
    let parameters = randomValues(count, seed: 11)
    let inputs = randomValues(Self.rows * 5, seed: 12)
    let labels: [Int32] = [0, 1, 2, 2, 1, 0, 1]
    let gradient = Self.loss(shapes, parameters, inputs, labels).gradient
    let step = 1e-6
    for index in 0..<count {
      var (above, below) = (parameters, parameters)
      above[index] += step
      below[index] -= step
      let slope =
        (Self.loss(shapes, above, inputs, labels).loss
          - Self.loss(shapes, below, inputs, labels).loss) / (2 * step)
      #expect(abs(gradient[index] - slope) < 1e-7, "parameter \(index)")
    }
    // Not all zero, or the comparison would mean little.
    #expect(gradient.contains { abs($0) > 0.01 })
  }

  @Test func softmaxCrossEntropy() {
    let logits = randomValues(12, seed: 5).map { 4 * $0 }
    let labels: [Int32] = [3, 0, 2]
    var gradient = [Double](repeating: 0, count: 12)
    let score = SoftmaxCrossEntropy<Double>.evaluate(
      logits: logits, labels: labels, rows: 3, classes: 4, gradient: &gradient)
    func loss(_ logits: [Double]) -> Double {
      SoftmaxCrossEntropy<Double>.evaluate(
        logits: logits, labels: labels, rows: 3, classes: 4, gradient: nil
      ).meanLoss
    }
    #expect(score.meanLoss == loss(logits))
    for index in logits.indices {
      var (above, below) = (logits, logits)
      above[index] += 1e-5
      below[index] -= 1e-5
      #expect(abs(gradient[index] - (loss(above) - loss(below)) / 2e-5) < 1e-9)
    }
  }

  @Test func softmaxCrossEntropyOfHugeLogits() {
    let score = SoftmaxCrossEntropy<Float>.evaluate(
      logits: [1e30, 0, -1e30], labels: [0], rows: 1, classes: 3, gradient: nil)
    #expect(score.loss == 0)
    #expect(score.correct == 1)
    // Two equal logits: log 2, and the first of them is the decision.
    let tie = SoftmaxCrossEntropy<Double>.evaluate(
      logits: [1, 1], labels: [1], rows: 1, classes: 2, gradient: nil)
    #expect(abs(tie.loss - 0.693_147_180_559_945_3) < 1e-15)
    #expect(tie.correct == 0)
  }
}
