import Foundation
import Testing
import Training

@Suite struct AdamTests {
  /// Two steps of algorithm 1 by hand. With slopes 0.5 and then −0.25:
  /// m₁ = 0.05, v₁ = 0.00025, m̂₁ = 0.5, v̂₁ = 0.25, so θ falls by α·0.5/(0.5 + ε);
  /// m₂ = 0.02, v₂ = 0.00031225, m̂₂ = 0.02/0.19, v̂₂ = 0.00031225/0.001999.
  @Test func twoStepsByHand() {
    var adam = Adam<Double>(count: 1)
    var parameters = [1.0]
    adam.step(&parameters, gradient: [0.5], learningRate: 0.1)
    #expect(abs(parameters[0] - (1 - 0.1 * 0.5 / (0.5 + 1e-8))) < 1e-15)
    let first = parameters[0]
    adam.step(&parameters, gradient: [-0.25], learningRate: 0.1)
    let expected = first - 0.1 * (0.02 / 0.19) / ((0.000_312_25 / 0.001_999).squareRoot() + 1e-8)
    #expect(abs(parameters[0] - expected) < 1e-14)
  }

  @Test func zeroSlopeMovesNothing() {
    var adam = Adam<Float>(count: 2)
    var parameters: [Float] = [3, -4]
    adam.step(&parameters, gradient: [0, 0], learningRate: 0.1)
    #expect(parameters == [3, -4])
  }

  @Test func schedules() {
    let constant = LearningRateSchedule.constant
    #expect(constant.rate(initial: 0.5, step: 9, of: 10) == 0.5)
    let cosine = LearningRateSchedule.cosine
    #expect(cosine.rate(initial: 0.5, step: 0, of: 10) == 0.5)
    #expect(abs(cosine.rate(initial: 0.5, step: 5, of: 10) - 0.25) < 1e-15)
    #expect(abs(cosine.rate(initial: 0.5, step: 10, of: 10)) < 1e-15)
  }
}
