import Apus
import Foundation
import TestSupport
import Testing

/// The whole way once, for all tests that look at its results: jets, a training, a build.
struct Chain {
  let folder: URL
  /// What the three commands printed with `--json`.
  let generated: String
  let trained: String
  let compiled: String

  static let shared = Swift.Result { try Chain() }

  static let recipe = """
    name: small
    seed: 3
    data:
      file: jets.npz
      split: { train: 0.6, validation: 0.1, test: 0.3, seed: 1 }
      scaler: standard
    model:
      layers:
        - { name: hidden, units: 6, activation: relu, batch_norm: true }
        - { name: logits, units: 5, activation: linear }
    quantization:
      input: { width: 6 }
      weights: { width: 4 }
      activations: { width: 6 }
    outputs: [logits, argmax]
    training:
      float: { epochs: 4, batch: 64, learning_rate: 0.01 }
      quantized: { epochs: 3, batch: 64, learning_rate: 0.003 }

    """

  private static let place = FileManager.default.temporaryDirectory
    .appending(path: "apus-chain-\(ProcessInfo.processInfo.processIdentifier)")

  private init() throws {
    folder = Self.place
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    atexit { try? FileManager.default.removeItem(at: Chain.place) }
    generated = try success(
      "generate", "jets", "--count", "2000", "--seed", "7", "-o", "jets.npz", "--json", in: folder)
    try folder.write(Self.recipe, to: "small.yaml")
    trained = try success("train", "small.yaml", "-o", "run", "--json", in: folder)
    compiled = try success(
      "compile", "run/model.json", "-o", "build", "--check", "--json", in: folder)
  }

  /// Copies of the files in a folder of the test's own.
  static func copy(_ body: (URL, Chain) throws -> Void) throws {
    let chain = try shared.get()
    try temporaryFolder { folder in
      for name in ["jets.npz", "small.yaml", "run", "build"] {
        try FileManager.default.copyItem(
          at: chain.folder.appending(path: name), to: folder.appending(path: name))
      }
      try body(folder, chain)
    }
  }
}
