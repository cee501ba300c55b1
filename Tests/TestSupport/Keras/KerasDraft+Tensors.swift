import ArrayFiles
import Foundation

// Layers without kernels: normalization, merges, sums, tables, rearrangements, operators.

extension KerasDraft {
  /// What NumPy makes of two shapes, or nil.
  static func broadcast(_ a: [Int], _ b: [Int]) -> [Int]? {
    guard a.count == b.count else { return nil }
    let pairs = zip(a, b)
    guard pairs.allSatisfy({ $0 == $1 || $0 == 1 || $1 == 1 }) else { return nil }
    return pairs.map { max($0, $1) }
  }

  mutating func batchNormalization(_ tensor: Int) -> Int? {
    let shape = tensors[tensor].shape
    let axis = random.int(in: 0...(shape.count - 1))
    let count = shape[axis]
    let (scales, centres) = (random.chance(70), random.chance(70))
    let gamma = weights([count]).map { ($0 * 16).rounded() / 16 }
    let (beta, mean) = (weights([count]), weights([count]).map { ($0 * 16).rounded() / 16 })
    let roots = gamma.map { _ in random.pick([Float(0.5), 1, 2, 4]) }
    let epsilon: Float = 1 / 1024
    let kernelQuantizer = HGQDraftQuantizer(.weight, of: [count], &random)
    let biasQuantizer = HGQDraftQuantizer(.bias, of: [count], &random)
    let scale = zip(gamma, roots).map { (scales ? $0 : 1) / $1 }
    // Without a centre the library takes one, not zero.
    let offset = (0..<count).map { (centres ? beta[$0] : 1) - mean[$0] * scale[$0] }
    let kernel = kernelQuantizer.apply(scale.map(Double.init), shape: [count])
    let bias = biasQuantizer.apply(offset.map(Double.init), shape: [count])
    let inner = shape[(axis + 1)...].reduce(1, *)
    var layer = DraftLayer(
      module: "hgq.layers.batch_normalization", className: "QBatchNormalization", shape: shape,
      bounds: {
        $0[0].times(DraftBounds(of: kernel)).union(DraftBounds(of: bias)).summed(2)
      },
      compute: { operands in
        operands[0].enumerated().map { element, value in
          let channel = element / inner % count
          return value * kernel[channel] + bias[channel]
        }
      })
    let arrays =
      (scales ? [gamma] : []) + (centres ? [beta] : [])
      + [mean, roots.map { $0 * $0 - epsilon }]
    layer.weights = arrays.map { DraftArray(shape: [count], elements: .float32($0)) }
    layer.variables = kernelQuantizer.variables("kq") + biasQuantizer.variables("bq")
    layer.config = [
      ("axis", .number(Double(random.chance(50) ? axis + 1 : axis - shape.count))),
      ("epsilon", .number(Double(epsilon))), ("center", .boolean(centres)),
      ("scale", .boolean(scales)), ("kq_conf", kernelQuantizer.configuration),
      ("bq_conf", biasQuantizer.configuration),
    ]
    return add(quantized(layer, inputs: [shape]), [tensor])
  }

  /// A merge of two or three tensors that broadcast.
  mutating func merge(_ tensor: Int) -> Int? {
    var operands = [tensor]
    var shape = tensors[tensor].shape
    for other in tensors.indices.reversed() where operands.count < 3 && random.chance(70) {
      guard let common = Self.broadcast(shape, tensors[other].shape), !inputs.contains(other)
      else { continue }
      operands.append(other)
      shape = common
    }
    guard operands.count > 1 else { return nil }
    let kinds = ["QAdd", "QMultiply", "QMaximum", "QMinimum", "QAveragePow2"]
    let kind = operands.count == 2 && random.chance(20) ? "QSubtract" : random.pick(kinds)
    // The nearest power of two: a half for two operands, a half or a quarter for three.
    let scale = kind == "QAveragePow2" ? (operands.count == 2 ? 0.5 : 0.25) : 1
    let shapes = operands.map { tensors[$0].shape }
    let count = operands.count
    let combine = Self.combination(kind)
    let layer = DraftLayer(
      module: "hgq.layers.ops.merge", className: kind, shape: shape,
      bounds: { operands in
        let product = operands.dropFirst().reduce(operands[0]) { $0.times($1) }
        let sum = operands.reduce(operands[0]) { $0.union($1) }.summed(count)
        return kind == "QMultiply" ? product.union(sum) : sum.times(DraftBounds(low: -2, high: 0))
      },
      compute: { operands in
        (0..<shape.reduce(1, *)).map { element in
          let values = zip(operands, shapes).map {
            $0[broadcastIndex(element, from: shape, to: $1)]
          }
          return values.dropFirst().reduce(values[0], combine) * scale
        }
      },
      arguments: { [.list($0)] })
    return add(quantized(layer, inputs: shapes), operands)
  }

  private static func combination(_ kind: String) -> (Double, Double) -> Double {
    switch kind {
    case "QSubtract", "Subtract": { $0 - $1 }
    case "QMultiply", "Multiply": { $0 * $1 }
    case "QMaximum", "Maximum": { max($0, $1) }
    case "QMinimum", "Minimum": { min($0, $1) }
    case _: { $0 + $1 }
    }
  }

  mutating func sum(_ tensor: Int) -> Int? {
    let shape = tensors[tensor].shape
    var axes = shape.indices.filter { _ in random.chance(50) }
    if axes.isEmpty { axes = [shape.count - 1] }
    let keeps = random.chance(50) || axes.count == shape.count
    let terms = axes.map { shape[$0] }.reduce(1, *)
    let isMean = random.chance(40)
    let scale =
      isMean
      ? power(Int(log2(1 / Double(terms)).rounded(.toNearestOrEven)))
      : random.pick([1, 0.25, 0.5, 2])
    let kept = shape.indices.map { axes.contains($0) ? 1 : shape[$0] }
    let result = keeps ? kept : shape.indices.filter { !axes.contains($0) }.map { shape[$0] }
    var layer = DraftLayer(
      module: "hgq.layers.ops.accum", className: isMean ? "QMeanPow2" : "QSum", shape: result,
      bounds: { $0[0].summed(terms).times(DraftBounds(of: [scale])) },
      compute: { operands in
        var sums = Array(repeating: 0.0, count: kept.reduce(1, *))
        for (element, value) in operands[0].enumerated() {
          sums[broadcastIndex(element, from: shape, to: kept)] += value
        }
        return sums.map { $0 * scale }
      })
    layer.config = [("axes", .integers(axes.map { $0 + 1 })), ("keepdims", .boolean(keeps))]
    if !isMean { layer.config.append(("scale", .number(scale))) }
    return add(quantized(layer, inputs: [shape]), [tensor])
  }

  /// A function of every element, from a table. The functions and the values are such that
  /// float32 and float64 round to the same number.
  mutating func table(_ tensor: Int) -> Int? {
    let shape = tensors[tensor].shape
    let name = random.pick(["tanh", "sigmoid", "relu", "linear", "tanh"])
    let function: (Double) -> Double =
      switch name {
      case "tanh": { Foundation.tanh($0) }
      case "sigmoid": { 1 / (1 + Foundation.exp(-$0)) }
      case "relu": { max($0, 0) }
      case _: { $0 }
      }
    var layer = DraftLayer(
      module: "hgq.layers.activation", className: "QUnaryFunctionLUT", shape: shape,
      bounds: { $0[0] }, compute: { $0[0].map(function) })
    layer.config = [
      ("activation", .text(name)), ("allow_heterogeneous_table", .boolean(true)),
      ("allow_heterogeneous_input", .boolean(true)),
    ]
    return add(quantized(layer, inputs: [shape], output: true), [tensor])
  }

  mutating func quantizer(_ tensor: Int) -> Int? {
    let shape = tensors[tensor].shape
    let quantizer = HGQDraftQuantizer(.datalane, of: shape, &random)
    var layer = DraftLayer(
      module: "hgq.quantizer.quantizer", className: "Quantizer", shape: shape,
      bounds: { _ in quantizer.bounds },
      compute: { quantizer.apply($0[0], shape: shape) })
    layer.isRegistered = true
    layer.config = [("config", quantizer.configuration)]
    layer.variables = quantizer.variables("")
    return add(layer, [tensor])
  }

  mutating func activation(_ tensor: Int) -> Int? {
    let choice = random.int(in: 0...4)
    var layer = DraftLayer(
      module: "keras.layers", className: "ReLU", shape: tensors[tensor].shape,
      bounds: { $0[0] }, compute: { $0[0].map { max($0, 0) } })
    switch choice {
    case 0:
      layer.config = [
        ("max_value", .null), ("negative_slope", .number(0)), ("threshold", .number(0)),
      ]
    case 1:
      let slope = random.pick([0.5, 0.25, 0.375])
      layer.className = "LeakyReLU"
      layer.config = [("negative_slope", .number(slope))]
      layer.bounds = { $0[0].union($0[0].times(DraftBounds(of: [slope]))) }
      layer.compute = { $0[0].map { $0 > 0 ? $0 : $0 * slope } }
    case 2:
      layer.className = "Activation"
      layer.config = [("activation", .text("relu"))]
    case 3:
      layer.className = "Activation"
      layer.config = [("activation", .text("linear"))]
      layer.compute = { $0[0] }
    case _:
      layer.className = "Dropout"
      layer.config = [("rate", .number(0.5)), ("seed", .null), ("noise_shape", .null)]
      layer.compute = { $0[0] }
    }
    return add(layer, [tensor])
  }

  mutating func rearrange(_ tensor: Int) -> Int? {
    let shape = tensors[tensor].shape
    let count = tensors[tensor].count
    var layer = DraftLayer(
      module: "keras.layers", className: "Flatten", shape: [count], bounds: { $0[0] },
      compute: { $0[0] })
    switch random.int(in: 0...2) {
    case 0: layer.config = [("data_format", .text("channels_last"))]
    case 1:
      let divisor = random.pick((1...4).filter { count % $0 == 0 })
      layer.className = "Reshape"
      layer.shape = random.chance(30) ? [1, divisor, count / divisor] : [divisor, count / divisor]
      var target = layer.shape
      if random.chance(40) { target[target.count - 1] = -1 }
      layer.config = [("target_shape", .integers(target))]
    case _:
      let order = Array(shape.indices).shuffled(using: &random)
      let target = order.map { shape[$0] }
      layer.className = "Permute"
      layer.shape = target
      layer.config = [("dims", .integers(order.map { $0 + 1 }))]
      layer.compute = { operands in
        (0..<count).map { element in
          var (rest, place) = (element, Array(repeating: 0, count: shape.count))
          for axis in target.indices.reversed() {
            place[order[axis]] = rest % target[axis]
            rest /= target[axis]
          }
          return operands[0][zip(shape, place).reduce(0) { $0 * $1.0 + $1.1 }]
        }
      }
    }
    return add(layer, [tensor])
  }

  mutating func concatenate(_ tensor: Int) -> Int? {
    let shape = tensors[tensor].shape
    let axis = random.int(in: 0...(shape.count - 1))
    let others = tensors.indices.filter { other in
      let candidate = tensors[other].shape
      return !inputs.contains(other) && candidate.count == shape.count
        && candidate.indices.allSatisfy { $0 == axis || candidate[$0] == shape[$0] }
    }
    guard !others.isEmpty else { return nil }
    let operands = [tensor, random.pick(others)]
    let sizes = operands.map { tensors[$0].shape[axis] }
    var result = shape
    result[axis] = sizes.reduce(0, +)
    guard result.reduce(1, *) <= 40 else { return nil }
    let inner = shape[(axis + 1)...].reduce(1, *)
    let outer = shape[..<axis].reduce(1, *)
    var layer = DraftLayer(
      module: "keras.layers", className: "Concatenate", shape: result,
      bounds: { $0[0].union($0[1]) },
      compute: { operands in
        var result: [Double] = []
        for row in 0..<outer {
          for (values, size) in zip(operands, sizes) {
            result += values[(row * size * inner)..<((row + 1) * size * inner)]
          }
        }
        return result
      },
      arguments: { [.list($0)] })
    layer.config = [("axis", .number(Double(random.chance(50) ? axis + 1 : axis - shape.count)))]
    return add(layer, operands)
  }
}
