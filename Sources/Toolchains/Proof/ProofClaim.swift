import BitModel

/// One thing to be proved of a design: that a word of it is what a model says, whatever the words
/// it is computed from.
public struct ProofClaim: Sendable {
  public enum Subject: Hashable, Sendable {
    /// A net.
    case net(String)
    /// What the register takes in that drives a net.
    case register(String)
    /// No word: only the model's own guarantee.
    case guarantee
  }

  public let subject: Subject
  /// The nets that stand for the operands of the model.
  public let operands: [String]
  public let model: WordModel

  public init(_ subject: Subject, operands: [String], model: WordModel) {
    self.subject = subject
    self.operands = operands
    self.model = model
  }
}

/// What became of a claim.
public enum ProofVerdict: Hashable, Sendable {
  case proven
  case refuted(ProofCounterexample)
  /// The design has not what the claim is about: why.
  case absent(String)
  /// Time ran out before.
  case undecided
}

/// Values for which a word is not what its model says. All bits lowest first.
public struct ProofCounterexample: Hashable, Sendable {
  /// The values of the model's inputs, in their order.
  public let inputs: [Bool]
  /// The operands' words, and what the model makes of them.
  public let operands: [[Bool]]
  public let expected: [Bool]
  /// The word in the design; empty where the claim has none.
  public let found: [Bool]
}
