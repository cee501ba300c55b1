import ArrayFiles

// Layers with weights, and their quantizers.

extension KerasDraft {
  /// Random numbers for weights; about a third are ties of rounding.
  mutating func weights(_ shape: [Int]) -> [Float] {
    (0..<shape.reduce(1, *)).map { _ in
      random.chance(35)
        ? Float(random.int(in: -40...40)) / 32 : Float(random.int(in: -100_000...100_000)) / 65_536
    }
  }

  /// Gives a layer its quantizers of inputs and output and wraps what it computes in them.
  mutating func quantized(_ layer: DraftLayer, inputs: [[Int]], output: Bool? = nil) -> DraftLayer {
    var layer = layer
    layer.isRegistered = true
    let readsQuantized = output == true || random.chance(88)
    // The library cannot load sums with quantizers of their results.
    let isSum = layer.module.hasSuffix("accum")
    let writesQuantized = output ?? (random.chance(15) && !isSum)
    let isMerge = layer.className != "QSum" && inputs.count > 1
    let before = inputs.map { HGQDraftQuantizer(.datalane, of: $0, &random) }
    let place: HGQDraftQuantizer.Place = output == true ? .table : .datalane
    let after = HGQDraftQuantizer(place, of: layer.shape, &random)
    layer.config += [
      ("enable_ebops", .boolean(readsQuantized)), ("enable_oq", .boolean(writesQuantized)),
      ("enable_iq", .boolean(readsQuantized)),
      ("oq_conf", writesQuantized ? after.configuration : .null),
    ]
    let configurations = before.map(\.configuration)
    let inputConfig =
      isMerge ? ("iq_confs", JSONText.list(configurations)) : ("iq_conf", configurations[0])
    layer.config.append((inputConfig.0, readsQuantized ? inputConfig.1 : .null))
    if readsQuantized {
      for (index, quantizer) in before.enumerated() {
        let number = index == 0 ? "quantizer" : "quantizer_\(index)"
        layer.variables += quantizer.variables(isMerge ? "iq/quantizers/\(number)" : "iq")
      }
    }
    if writesQuantized { layer.variables += after.variables("oq") }
    if readsQuantized {
      // HGQ2's factor and count of bit operations come before what is built later.
      layer.weights.append(DraftArray(shape: [], elements: .float32([1e-5])))
      layer.weights.append(DraftArray(shape: [], elements: .uint32([0])))
    }
    let (compute, bounds, shape) = (layer.compute, layer.bounds, layer.shape)
    layer.compute = { operands in
      let read =
        readsQuantized
        ? operands.indices.map { before[$0].apply(operands[$0], shape: inputs[$0]) } : operands
      let result = compute(read)
      return writesQuantized ? after.apply(result, shape: shape) : result
    }
    layer.bounds = { operands in
      let inner = bounds(readsQuantized ? before.map(\.bounds) : operands)
      // The bounds of what is quantized matter too.
      return writesQuantized && inner.isSafe ? after.bounds : inner
    }
    return layer
  }

  mutating func dense(_ tensor: Int) -> Int? {
    let shape = tensors[tensor].shape
    guard let last = shape.last else { return nil }
    let letters = "nmpq".prefix(shape.count - 1)
    let units = random.int(in: 1...5)
    let isNormalized = random.chance(20)
    var layer = einsum(
      input: String(letters) + "c", kernel: "cd", output: String(letters) + "d", bias: "d",
      sizes: Dictionary(
        uniqueKeysWithValues: zip(letters + "cd", shape.dropLast() + [last, units])),
      normalizes: isNormalized ? "c" : nil, inputShape: shape)
    layer.module = "hgq.layers.core.dense"
    layer.className = isNormalized ? "QBatchNormDense" : "QDense"
    layer.config += [
      ("units", .number(Double(units))), ("use_bias", .boolean(!layer.biasVariables.isEmpty)),
    ]
    if isNormalized { layer.config.append(("epsilon", .number(power(-10)))) }
    return add(quantized(layer, inputs: [shape]), [tensor])
  }

  /// An equation over [n, c]: its kernel, its output, and the axes that may have a bias.
  private static let equations: [(kernel: String, output: String, biases: [String])] = [
    ("cd", "nd", ["d"]), ("nd", "dc", ["dc", "d"]), ("ncd", "nd", ["nd", "n", "d"]),
    ("ncd", "d", ["d"]), ("cd", "dn", ["d"]), ("nm", "mc", ["m"]),
  ]

  mutating func einsumDense(_ tensor: Int) -> Int? {
    let shape = tensors[tensor].shape
    guard shape.count == 2 else { return nil }
    let (kernel, output, biases) = random.pick(Self.equations)
    let bias = random.chance(85) ? random.pick(biases) : nil
    let sizes: [Character: Int] = [
      "n": shape[0], "c": shape[1], "d": random.int(in: 1...4), "m": random.int(in: 1...4),
    ]
    let isNormalized =
      bias != nil && bias != "dc" && random.chance(25)
      && (bias ?? "").allSatisfy { kernel.contains($0) }
    var layer = einsum(
      input: "nc", kernel: kernel, output: output, bias: bias, sizes: sizes,
      normalizes: isNormalized ? bias : nil, inputShape: shape)
    layer.module =
      isNormalized ? "hgq.layers.einsum_dense_batchnorm" : "hgq.layers.core.einsum_dense"
    layer.className = isNormalized ? "QEinsumDenseBatchnorm" : "QEinsumDense"
    let hasEllipsis = kernel == "cd" && output == "nd" && random.chance(50)
    let size = output.map { Double(sizes[$0] ?? 1) }
    layer.config += [
      ("equation", .text(hasEllipsis ? "...c,cd->...d" : "bnc,\(kernel)->b\(output)")),
      ("output_shape", .list((hasEllipsis ? [size[1]] : size).map { .number($0) })),
      ("bias_axes", bias.map { .text($0) } ?? .null),
    ]
    return add(quantized(layer, inputs: [shape]), [tensor])
  }

  /// What the dense layers have in common: y = einsum(x, quantized kernel) + quantized bias.
  ///
  /// Normalization by statistics goes into the kernel and the bias before they are quantized:
  /// along the inputs' axis "c" (QBatchNormDense), or the outputs' axes of the bias.
  private mutating func einsum(
    input: String, kernel: String, output: String, bias: String?, sizes: [Character: Int],
    normalizes: String?, inputShape: [Int]
  ) -> DraftLayer {
    func extents(_ letters: some Sequence<Character>) -> [Int] { letters.map { sizes[$0] ?? 1 } }
    let kernelShape = extents(kernel)
    let firstBias = output.firstIndex { bias?.contains($0) ?? false } ?? output.endIndex
    let biasShape = output[firstBias...].map { bias?.contains($0) == true ? sizes[$0] ?? 1 : 1 }
    let activation = random.pick(["linear", "linear", "relu"])
    let kernelQuantizer = HGQDraftQuantizer(.weight, of: kernelShape, &random)
    let biasQuantizer = HGQDraftQuantizer(.bias, of: biasShape, &random)
    var kernelValues = weights(kernelShape)
    var biasValues = weights(biasShape)
    let useBias = bias != nil && (normalizes != nil || random.chance(85) || input != "c")
    var arrays = [(kernelShape, kernelValues)]
    if useBias { arrays.append((biasShape, biasValues)) }
    var statistics: [([Int], [Float])] = []
    if let normalizes {
      let shape = extents(kernel.filter { normalizes.contains($0) })
      let gamma = weights(shape).map { ($0 * 16).rounded() / 16 }
      // Square roots that every arithmetic finds: of 4 and 16, and the epsilon of 2^-10.
      let roots = shape.isEmpty ? [] : gamma.map { _ in random.pick([Float(2), 4]) }
      let mean = weights(shape).map { ($0 * 16).rounded() / 16 }
      kernelValues = kernelValues.map { ($0 * 64).rounded() / 64 }
      biasValues = biasValues.map { ($0 * 64).rounded() / 64 }
      arrays = [(kernelShape, kernelValues), (biasShape, biasValues), (shape, gamma)]
      let isDense = normalizes == "c"
      let epsilon: Float = isDense ? 1 / 1024 : 0
      statistics = [(shape, mean), (shape, roots.map { $0 * $0 - epsilon })]
      let scale = zip(gamma, roots).map { $0 / $1 }
      normalize(
        &kernelValues, &biasValues, kernel: kernel, along: normalizes, sizes: sizes, scale: scale,
        mean: mean)
    }
    let quantizedKernel = kernelQuantizer.apply(kernelValues.map(Double.init), shape: kernelShape)
    let quantizedBias =
      useBias ? biasQuantizer.apply(biasValues.map(Double.init), shape: biasShape) : [0]
    let product = EinsumLoop(input: input, kernel: kernel, output: output, sizes: sizes)
    let outputShape = extents(output)
    let terms = inputShape.reduce(1, *) + 1
    var layer = DraftLayer(
      module: "", className: "", shape: outputShape,
      bounds: { operands in
        operands[0].times(DraftBounds(of: quantizedKernel)).union(DraftBounds(of: quantizedBias))
          .summed(terms)
      },
      compute: { operands in
        let sums = product.apply(operands[0], quantizedKernel)
        return sums.indices.map {
          let shift = quantizedBias[
            useBias ? broadcastIndex($0, from: outputShape, to: biasShape) : 0]
          let value = sums[$0] + shift
          return activation == "relu" ? max(value, 0) : value
        }
      })
    layer.weights = arrays.map { DraftArray(shape: $0.0, elements: .float32($0.1)) }
    layer.statistics = statistics.map { DraftArray(shape: $0.0, elements: .float32($0.1)) }
    layer.biasVariables = useBias ? biasQuantizer.variables("bq") : []
    layer.variables = kernelQuantizer.variables("kq") + layer.biasVariables
    layer.config = [
      ("activation", .text(activation)),
      ("kq_conf", kernelQuantizer.configuration),
      ("bq_conf", useBias ? biasQuantizer.configuration : .null),
    ]
    return layer
  }

  /// Brings a normalization into the kernel and the bias.
  private func normalize(
    _ kernelValues: inout [Float], _ biasValues: inout [Float], kernel: String,
    along axes: String, sizes: [Character: Int], scale: [Float], mean: [Float]
  ) {
    let letters = Array(kernel)
    let original = kernelValues
    for element in original.indices {
      var (rest, index, stride, last) = (element, 0, 1, 0)
      for (position, letter) in letters.enumerated().reversed() {
        let size = sizes[letter] ?? 1
        if position == letters.count - 1 { last = rest % size }
        if axes.contains(letter) {
          index += rest % size * stride
          stride *= size
        }
        rest /= size
      }
      kernelValues[element] = original[element] * scale[index]
      // Before the product: every input's mean passes the plain kernel into the output's bias.
      if axes == "c" { biasValues[last] -= original[element] * mean[index] }
    }
    guard axes != "c" else { return }
    for index in biasValues.indices {
      let norm = biasValues.count == scale.count ? index : index / (biasValues.count / scale.count)
      biasValues[index] -= mean[norm] * scale[norm]
    }
  }
}

/// An einsum of a tensor and a kernel, by loops over all index combinations.
private struct EinsumLoop {
  /// For each product, the elements read and the one it is added to.
  private var terms: [(input: Int, kernel: Int, output: Int)] = []
  private let outputCount: Int

  init(input: String, kernel: String, output: String, sizes: [Character: Int]) {
    var letters: [Character] = []
    for letter in input + kernel + output where !letters.contains(letter) { letters.append(letter) }
    func size(_ letter: Character) -> Int { sizes[letter] ?? 1 }
    let total = letters.map(size).reduce(1, *)
    outputCount = output.map(size).reduce(1, *)
    for combination in 0..<total {
      var rest = combination
      var value: [Character: Int] = [:]
      for letter in letters {
        value[letter] = rest % size(letter)
        rest /= size(letter)
      }
      func element(_ word: String) -> Int {
        word.reduce(0) { $0 * size($1) + (value[$1] ?? 0) }
      }
      terms.append((element(input), element(kernel), element(output)))
    }
  }

  func apply(_ values: [Double], _ kernel: [Double]) -> [Double] {
    var result = Array(repeating: 0.0, count: outputCount)
    for term in terms { result[term.output] += values[term.input] * kernel[term.kernel] }
    return result
  }
}
