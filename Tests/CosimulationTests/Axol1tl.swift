import Apus

/// AXOL1TL v4, the anomaly trigger in the level-1 trigger of CMS: the encoder of a variational
/// autoencoder, and the sum of the squares of its latent means as the score.
///
/// - Parameter trained: The network as arrays: `w2 b2 w4 b4 w6 b6` with the inputs first, and
///   `ad_offsets ad_shift`, which bring the hardware's integers to the network's scale.
func axol1tl(_ trained: NamedArrays) throws -> LayerGraph {
  func constants(_ name: String, _ shape: Int...) throws -> ConstantTensor {
    try ConstantTensor(trained.doubles(name), shape: shape)
  }
  return try LayerGraph(name: "axol1tl_v4") { network in
    // Transverse momenta, pseudorapidities and azimuths of 19 objects, as the hardware has them.
    let objects = try network.input("objects", shape: [57], "fixed<13,13>")
    // The hardware subtracts whole numbers.
    let offsets = try network.constant(constants("ad_offsets", 57), name: "trained_offsets")
      .quantized("fixed<13,13>", name: "offsets")
    let centred = try (objects - offsets).quantized("fixed<18,13>")
    // A shift inside the word: what falls off at the end is lost.
    let shifts = try trained.doubles("ad_shift").map { -Int($0) }
    let scaled = try centred.shifted(byPowers: shifts).quantized("fixed<18,13>")
    let inputs = try scaled.quantized("fixed<8,6,RND_CONV,SAT>", name: "scaled")

    let first = try inputs.dense(constants("w2", 57, 28), constants("b2", 28), name: "dense_2")
      .relu().quantized("ufixed<10,6,RND_CONV,SAT>")
    let second = try first.dense(constants("w4", 28, 15), constants("b4", 15), name: "dense_4")
      .relu().quantized("ufixed<10,6,RND_CONV,SAT>")
    let mu = try second.dense(constants("w6", 15, 8), constants("b6", 8), name: "dense_6")
      .quantized("fixed<10,7,RND_CONV,SAT>", name: "mu")

    let squares = try mu.squared().quantized("ufixed<18,14>", name: "squares")
    network.output(
      try squares.reduced(.sum, axes: [0]).quantized("ufixed<18,14>", name: "score"))
    network.output(mu)
  }
}

extension NamedArrays {
  /// The values of an array.
  func doubles(_ name: String) throws -> [Double] {
    try self[name]?.doubles(name: name) ?? []
  }
}
