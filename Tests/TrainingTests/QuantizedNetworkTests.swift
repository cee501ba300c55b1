import FixedPoint
import Testing
import Training

@Suite struct QuantizedNetworkTests {
  static let shapes = [
    LayerShape(inputs: 2, units: 3, activation: .relu),
    LayerShape(inputs: 3, units: 2, activation: .linear),
  ]

  static func network(_ parameters: [Double]) throws -> QuantizedNetwork<Double> {
    QuantizedNetwork<Double>(
      shapes: shapes,
      types: [
        LayerTypes(
          weights: try fixed(4, 2), biases: try fixed(6, 3),
          output: try fixed(4, 2, .round, .saturate, signed: false)),
        LayerTypes(weights: try fixed(4, 2), biases: try fixed(6, 3), output: nil),
      ], batch: 4, parameters: parameters)
  }

  /// Weights of step 1/4. For x = (1, 2) the sums are 1.1875 → 1.25 (inside), 4.25 (beyond 3.75)
  /// and −1 (below the ReLU), by hand.
  static let parameters: [Double] =
    [0.24, 1.3, -0.5] + [0.5, 1.4, -0.25] + [0, 0, 0]
    + [0.75, -0.5, 1, 0.25, -0.3, 0.6] + [0.125, -0.25]

  @Test func forwardByHand() throws {
    var network = try Self.network(Self.parameters)
    // Weights become 0.25 1.25 −0.5 / 0.5 1.5 (1.4 → 1.5) −0.25: sums 1.25, 4.25, −1.
    let results = network.results([1, 2], rows: 1)
    #expect(results[0] == [1.25, 3.75, 0])
    // 0.75·1.25 + 1·3.75 + 0.125 and −0.5·1.25 + 0.25·3.75 − 0.25.
    #expect(results[1] == [4.8125, 0.0625])
    let integers = network.mantissas()
    #expect(integers[0].weights == [1, 5, -2, 2, 6, -1])
    #expect(integers[1].weights == [3, -2, 4, 1, -1, 2])
    #expect(integers[1].biases == [1, -2])
  }

  /// Straight through inside the range, nothing where the ReLU is off or the quantizer saturates.
  @Test func slopes() throws {
    var network = try Self.network(Self.parameters)
    var gradient = [Double](repeating: .nan, count: Self.parameters.count)
    _ = network.differentiate(inputs: [1, 2], labels: [1], rows: 1, gradient: &gradient)
    // d = softmax − one-hot for the logits above: p₁ = 1 / (1 + e^4.75).
    let p1 = 0.008_577_485_413_711_984
    let (d0, d1) = (1 - p1, p1 - 1)
    // Unit 0 sees its quantized weights 0.75 and −0.5; units 1 and 2 are stopped.
    let unit0 = 0.75 * d0 - 0.5 * d1
    let expected =
      [unit0, 0, 0, 2 * unit0, 0, 0, unit0, 0, 0]
      + [1.25 * d0, 1.25 * d1, 3.75 * d0, 3.75 * d1, 0, 0, d0, d1]
    for (index, value) in expected.enumerated() {
      #expect(abs(gradient[index] - value) < 1e-12, "parameter \(index)")
    }
  }

  /// A sum exactly at the largest value passes, one at zero does not.
  @Test func slopesAtTheBounds() throws {
    var parameters = [Double](repeating: 0, count: 17)
    parameters[0] = 1.75  // unit 0: 1.75 · 2 + 0.25 = 3.75
    parameters[6] = 0.25
    parameters[9..<15] = [1, -1, 1, -1, 1, -1]
    var network = try Self.network(parameters)
    var gradient = [Double](repeating: .nan, count: 17)
    _ = network.differentiate(inputs: [2, 0], labels: [0], rows: 1, gradient: &gradient)
    #expect(gradient[0] != 0)
    #expect(gradient[1] == 0)
    #expect(gradient[7] == 0)
  }

  @Test func latentWeightsStayInTheRange() throws {
    var network = try Self.network(Self.parameters)
    network.parameters[0] = 100
    network.parameters[1] = -100
    network.parameters[6] = 100
    network.constrainParameters()
    #expect(network.parameters[0] == 1.75)
    #expect(network.parameters[1] == -2)
    #expect(network.parameters[6] == 3.875)
  }

  @Test func accumulators() throws {
    func plan(_ inputs: Int, _ x: FixedType, _ w: FixedType, _ b: FixedType) throws
      -> AccumulatorPlan
    {
      try AccumulatorPlan(
        input: x,
        layers: [
          (
            "a", LayerShape(inputs: inputs, units: 1, activation: .linear),
            LayerTypes(weights: w, biases: b, output: nil)
          )
        ])
    }
    let b = try fixed(2, 0)
    // 64 · 255 · 128 and a bias: 2088961 < 2^21.
    #expect(try plan(64, fixed(8, 0, signed: false), fixed(8, 0), b) == .float)
    // 2 · 2^11 · 2^11 = 2^23 steps of 2^−24, and a bias of 2 · 2^22 of them: 2^24 does not fit.
    #expect(try plan(2, fixed(12, 0), fixed(12, 0), b) == .double)
    #expect(try plan(1, fixed(12, 0), fixed(12, 0), fixed(2, -2)) == .float)
    #expect(try plan(1000, fixed(16, 0), fixed(16, 0), b) == .double)
    // The bias is 40 binary places above the products.
    let error = #expect(throws: TrainingError.self) {
      try plan(2, fixed(16, 0), fixed(16, 0), fixed(2, 24))
    }
    #expect(
      error?.description
        == "layer a: its exact sums need 56 bits, and training computes with at most 53; use"
        + " narrower weights, biases or inputs, or integer bits that lie closer together")
  }
}
