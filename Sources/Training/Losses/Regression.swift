/// A network that learns to give certain numbers for each event.
///
/// An autoencoder learns to give its inputs back, through a layer too narrow for it: what it has
/// not seen in training it gives back badly, so its error tells ordinary events from others
/// (G. E. Hinton and R. R. Salakhutdinov, Science 313 (2006) 504). With noise it is a denoising
/// one: its inputs are disturbed, and it is judged by the undisturbed ones. A quantized network
/// learns to give the results of its float one (G. Hinton et al., arXiv:1503.02531).
package struct Regression<Network: DenseChain>: Learner {
  package typealias Scalar = Network.Scalar

  package var network: Network
  private let loss: ReconstructionLoss<Scalar>
  private var noise: InputNoise<Scalar>?

  /// - Precondition: the loss is of as many numbers as the network gives.
  package init(
    _ network: Network, loss: ReconstructionLoss<Scalar>, noise: InputNoise<Scalar>?
  ) {
    precondition(network.outputs == loss.periods.count, "the loss is of the results")
    self.network = network
    self.loss = loss
    self.noise = noise
  }

  package var state: Network.State {
    get { network.state }
    set { network.state = newValue }
  }

  package var parameters: [Scalar] {
    get { network.parameters }
    _modify { yield &network.parameters }
  }

  package var batch: Int { network.batch }

  package mutating func differentiate(
    _ events: EventBatch<Scalar>, gradient: inout [Scalar]
  ) -> Score {
    let inputs = noise?.applied(to: events) ?? events.inputs
    let results = network.forward(inputs, rows: events.rows, training: true)
    let sum = loss.evaluate(
      results: results, targets: events.targets ?? events.inputs, presence: events.presence,
      rows: events.rows, slopes: network.resultSlopes)
    gradient.withUnsafeMutableBufferPointer { gradient in
      guard let base = gradient.baseAddress else { return }
      network.backward(inputs, rows: events.rows, gradient: base, inputSlopes: nil)
    }
    return Score(loss: sum, count: events.rows)
  }

  /// Without noise, as the events are.
  package mutating func score(_ events: EventBatch<Scalar>) -> Score {
    let results = network.forward(events.inputs, rows: events.rows, training: false)
    let sum = loss.evaluate(
      results: results, targets: events.targets ?? events.inputs, presence: events.presence,
      rows: events.rows, slopes: nil)
    return Score(loss: sum, count: events.rows)
  }

  package mutating func constrainParameters() { network.constrainParameters() }
}
