import Datasets

extension Recipe {
  /// The limits that a recipe read from a file has passed, for those made otherwise.
  func checkRanges() throws(TrainingError) {
    func check(_ quantizer: QuantizerRecipe, _ widths: ClosedRange<Int>, _ place: String)
      throws(TrainingError)
    {
      guard widths.contains(quantizer.width) else {
        throw .quantization(
          place: place,
          problem: "a width of \(quantizer.width) bits is outside"
            + " \(widths.lowerBound)…\(widths.upperBound)")
      }
      let limits = QuantizerRecipe.integerBits
      guard quantizer.integerBits.map(limits.contains) ?? true else {
        throw .quantization(
          place: place,
          problem: "integer bits are outside \(limits.lowerBound)…\(limits.upperBound)")
      }
    }
    try check(input, QuantizerRecipe.widths, "quantization.input")
    for layer in layers {
      let place = "layer \(layer.name)"
      try check(layer.weights, QuantizerRecipe.widths, "\(place), weights")
      if let biases = layer.biases {
        try check(biases, QuantizerRecipe.biasWidths, "\(place), biases")
      }
      if let output = layer.output {
        try check(output, QuantizerRecipe.widths, "\(place), activations")
      }
    }
    guard layers.allSatisfy({ $0.units > 0 }), layers.dropLast().allSatisfy({ $0.output != nil })
    else {
      throw .data(
        "the recipe \(name) has a layer without units, or a hidden layer without activations")
    }
    guard float.epochs >= 0, quantized.epochs >= 0, float.batch > 0, quantized.batch > 0 else {
      throw .data("the recipe \(name) has a phase with negative epochs or an empty batch")
    }
    guard data.split.train > 0, data.split.validation > 0, data.split.test > 0 else {
      throw .data(
        "the recipe \(name) leaves no events for training, validation or test; give each a share")
    }
  }

  /// Whether the data are what the recipe's network learns from.
  func check(_ data: Dataset) throws(TrainingError) {
    guard let last = layers.last, last.activation == .linear else {
      throw .data("the recipe \(name) does not end in a linear layer; add one")
    }
    if let output = outputs.first(where: { !kind.outputs.contains($0) }) {
      throw .data("the recipe \(name) has no output '\(output.rawValue)' for its kind of network")
    }
    guard (self.data.scaler == .shift) == (self.data.words != nil),
      self.data.words?.format.exponent ?? 0 == 0
    else {
      throw .data(
        "the recipe \(name) needs words of whole numbers with data.scaler: shift, and with it alone"
      )
    }
    switch kind {
    case .classifier: try checkClasses(data, last)
    case .autoencoder(let anomaly):
      try checkFeatures(data, last)
      let isCounted = anomaly.presence != nil || !anomaly.periodic.isEmpty
      guard !isCounted || self.data.scaler == .shift else {
        throw .data(
          "the circuit of an autoencoder sees missing objects and angles as they arrive; give"
            + " data.scaler: shift, or no model.objects")
      }
      if let (name, period) = anomaly.periodic.first(where: { $1.rounded() != $1 }) {
        throw .data("the period \(period) of '\(name)' is no whole number of the data's units")
      }
    case .variationalAutoencoder(_, let variational):
      guard let end = variational.decoder.last else {
        throw .data("the recipe \(name) has no decoder; give model.decoder layers")
      }
      try checkFeatures(data, end)
    }
    let names = data.flatFeatureNames + data.classNames
    if let name = names.first(where: { $0.isEmpty || $0.count > 128 }) {
      throw .data(
        "the feature or class name \(RecipeNode.quote(name)) is not 1 to 128 characters long;"
          + " rename it")
    }
  }

  private func checkClasses(_ data: Dataset, _ last: LayerRecipe) throws(TrainingError) {
    guard data.y != nil else {
      throw .data("the data have no labels; training needs a class for each event (y)")
    }
    guard last.units == data.classNames.count else {
      throw .data(
        "the last layer '\(last.name)' has \(last.units) units and the data have"
          + " \(data.classNames.count) classes; give it one unit for each class")
    }
    guard data.classNames.count >= 2 else {
      throw .data("the data have one class; training needs at least two")
    }
  }

  private func checkFeatures(_ data: Dataset, _ last: LayerRecipe) throws(TrainingError) {
    guard last.units == data.featureCount else {
      throw .data(
        "the layer '\(last.name)' has \(last.units) units and the data have"
          + " \(data.featureCount) features; give it one unit for each feature to give back")
    }
  }

  /// The layers' shapes for events of so many features.
  func shapes(features: Int) -> [LayerShape] { Self.shapes(of: layers, inputs: features) }

  /// The shapes of some layers behind so many inputs.
  static func shapes(of layers: [LayerRecipe], inputs: Int) -> [LayerShape] {
    var width = inputs
    return layers.map { layer in
      defer { width = layer.units }
      return LayerShape(
        inputs: width, units: layer.units, activation: layer.activation,
        isNormalised: layer.isNormalised)
    }
  }
}
