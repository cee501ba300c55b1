import FixedPoint

// Integer bits that a recipe leaves open are chosen from the numbers to be quantized.

extension QuantizerRecipe {
  /// The type with these integer bits.
  func type(signed: Bool, integerBits: Int, place: String) throws(TrainingError) -> FixedType {
    do throws(FixedPointError) {
      let format = try FixedFormat(signed: signed, width: width, integerBits: integerBits)
      return FixedType(format, rounding, overflow)
    } catch {
      throw .quantization(place: place, problem: error.description)
    }
  }

  /// The type with the given integer bits, or else with the fewest that hold `largest` within half
  /// a step, so that saturation costs no more than rounding.
  func fitting(
    _ largest: Double, signed: Bool, headroom: Int = 0, place: String
  ) throws(TrainingError) -> FixedType {
    if let integerBits { return try type(signed: signed, integerBits: integerBits, place: place) }
    for bits in Self.integerBits {
      let candidate = try type(signed: signed, integerBits: bits, place: place)
      let quantizer = FakeQuantizer<Double>(candidate)
      if largest <= quantizer.upper + quantizer.step / 2 {
        let chosen = Swift.min(bits + headroom, Self.integerBits.upperBound)
        return try type(signed: signed, integerBits: chosen, place: place)
      }
    }
    throw .quantization(
      place: place,
      problem: "its values reach \(largest), beyond 2^\(Self.integerBits.upperBound); scale the"
        + " data, or give integer_bits")
  }

  /// The type with the given integer bits, or else with those of the least summed squared error
  /// over `values`, tried from the fewest that hold all of them down to eight fewer. Between
  /// equals the larger range wins.
  func leastSquares(
    _ values: [Float], signed: Bool, place: String
  ) throws(TrainingError) -> FixedType {
    let largest = values.reduce(Float(0)) { Swift.max($0, abs($1)) }
    let widest = try fitting(Double(largest), signed: signed, place: place)
    guard integerBits == nil else { return widest }
    var best: (error: Double, type: FixedType) = (.infinity, widest)
    for fewer in 0...8 {
      let bits = widest.format.integerBits - fewer
      guard bits >= Self.integerBits.lowerBound else { break }
      let candidate = try type(signed: signed, integerBits: bits, place: place)
      let quantizer = FakeQuantizer<Double>(candidate)
      let error = values.reduce(0.0) { sum, value in
        let distance = Double(value) - quantizer(Double(value))
        return sum + distance * distance
      }
      if error < best.error { best = (error, candidate) }
    }
    return best.type
  }
}

/// The fixed-point types of a whole network.
public struct NetworkTypes: Hashable, Sendable {
  public let input: FixedType
  public let layers: [LayerTypes]

  /// How many events calibrate inputs and activations at most.
  static let calibrationEvents = 16_384

  public init(input: FixedType, layers: [LayerTypes]) {
    self.input = input
    self.layers = layers
  }

  /// Chooses what the recipe leaves open, from the folded float model and training events.
  ///
  /// - Parameter inputs: training events as the network sees them, in random order.
  /// - Throws: `TrainingError.quantization`.
  init(_ recipe: Recipe, model: FloatModel, inputs: Tensor<Float>) throws(TrainingError) {
    let count = Swift.min(inputs.rows, Self.calibrationEvents)
    let sample = UnsafeBufferPointer(start: inputs.pointer, count: count * inputs.columns)
    var values = Array(sample)
    let inputType = try recipe.inputType(values)
    var layers: [LayerTypes] = []
    var operand = inputType
    for (plan, layer) in zip(recipe.layers, model.layers) {
      // Least squares for weights as well: training recovers what saturation costs a few large
      // weights, but not a step too coarse for all the others.
      values = layer.results(values, rows: count)
      let place = "layer \(plan.name)"
      let weights = try plan.weights.leastSquares(
        layer.weights, signed: true, place: "\(place), weights")
      let biases = try plan.biasType(
        layer.biases.largestMagnitude,
        products: operand.format.exponent + weights.format.exponent, place: "\(place), biases")
      let output: FixedType?
      if let recipe = plan.output {
        output = try recipe.leastSquares(
          values, signed: plan.activation == .linear, place: "\(place), activations")
      } else {
        output = nil
      }
      layers.append(LayerTypes(weights: weights, biases: biases, output: output))
      operand = output ?? operand
    }
    self.init(input: inputType, layers: layers)
  }
}

extension Recipe {
  /// The given type for the inputs, one that saturates at the scaler's limit, or the best for some
  /// events.
  fileprivate func inputType(_ values: [Float]) throws(TrainingError) -> FixedType {
    let place = "quantization.input"
    guard let limit = data.limit else {
      return try input.leastSquares(values, signed: true, place: place)
    }
    let integerBits = Int(limit.exponent) + 1
    let saturates = input.overflow == .saturate || input.overflow == .saturateSymmetrically
    guard input.integerBits ?? integerBits <= integerBits, saturates else {
      throw .quantization(
        place: place,
        problem: "the inputs do not saturate at data.limit, \(limit); leave integer_bits out, and"
          + " let them saturate")
    }
    return try input.type(
      signed: true, integerBits: input.integerBits ?? integerBits, place: place)
  }
}

extension LayerRecipe {
  /// The given type for biases, or one with the step of the products x·w and one integer bit more
  /// than the biases need, for they move in training.
  fileprivate func biasType(
    _ largest: Double, products exponent: Int, place: String
  ) throws(TrainingError) -> FixedType {
    if let biases { return try biases.fitting(largest, signed: true, headroom: 1, place: place) }
    // Biases near zero get a few steps to move in.
    let step = Double(sign: .plus, exponent: exponent, significand: 1)
    let integerBits = Int(Swift.max(largest, 4 * step).exponent) + 3
    let width = integerBits - exponent
    guard width <= Double.significandBitCount - 3 else {
      throw .quantization(
        place: place,
        problem: "with the step of the products they need \(width) bits; give quantization.biases"
          + " a width, or narrow the weights or inputs")
    }
    return try QuantizerRecipe(
      width: width, rounding: .roundConvergent, overflow: .saturate
    ).type(signed: true, integerBits: integerBits, place: place)
  }
}

extension [Float] {
  fileprivate var largestMagnitude: Double {
    Double(reduce(0) { Swift.max($0, abs($1)) })
  }
}
