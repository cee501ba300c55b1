import ArrayFiles

/// A quantizer of HGQ2 with random bit widths: how a model file describes it, and what it does.
///
/// The arithmetic follows the definition of HGQ (Sun et al., arXiv:2405.00645, section 3) in
/// `Double` with floor and remainder; it shares nothing with the compiler's own.
struct HGQDraftQuantizer {
  /// Where a quantizer stands, which decides its axes and the library's defaults.
  enum Place: String { case datalane, weight, bias, table }

  /// The shape of the widths, batch axis included for data; and sign, integer and fraction bits.
  private(set) var shape: [Int] = []
  private(set) var widths: [(sign: Int, integer: Int, fraction: Int)] = []
  let isWidthBased: Bool
  let place: Place
  let rounding: String
  let overflow: String
  private let isStochastic: Bool
  /// Powers of two: what is divided by before and multiplied by after.
  private(set) var scaler: Double?
  private(set) var affine: (scale: Double, offset: Double)?
  private let className: String
  /// As they are stored: not rounded to integers.
  private var stored: (size: [Float], integer: [Float]) = ([], [])

  static let roundings = [
    "TRN", "TRN_ZERO", "RND", "RND_ZERO", "RND_INF", "RND_MIN_INF", "RND_CONV",
  ]

  /// - Parameter tensor: The shape of what it quantizes, without a batch axis.
  init(_ place: Place, of tensor: [Int], _ random: inout TestRandom, mayScale: Bool = true) {
    self.place = place
    let isHard = place == .datalane && random.chance(4)
    let hardClass = random.pick(["HardTanhConfig", "HardSigmoidConfig"])
    className = isHard ? hardClass : "QuantizerConfig"
    isWidthBased = !isHard && random.chance(50)
    rounding = random.chance(40) ? "RND" : random.pick(Self.roundings)
    overflow = isHard ? "SAT" : random.pick(["WRAP", "SAT", "SAT_SYM"])
    isStochastic = random.chance(10)
    let batch = place == .datalane || place == .table ? [1] : []
    shape = batch + tensor
    for axis in shape.indices where random.chance(place == .table ? 60 : 30) { shape[axis] = 1 }
    if isHard {
      affine = className == "HardSigmoidConfig" ? (0.25, 0.5) : nil
    } else if mayScale {
      if random.chance(8) { scaler = random.pick([0.25, 0.5, 2, 4]) }
      if random.chance(5) {
        affine = (random.pick([-1, 0.5, 2]), Double(random.int(in: -8...8)) / 4)
      }
    }
    drawWidths(isHard ? (className == "HardTanhConfig" ? 0 : 1) : nil, &random)
  }

  private mutating func drawWidths(_ fixedInteger: Int?, _ random: inout TestRandom) {
    for _ in 0..<shape.reduce(1, *) {
      var integer = fixedInteger ?? random.int(in: -3...3)
      if fixedInteger == nil && random.chance(3) { integer += 5 }
      var fraction = random.int(in: place == .table ? 0...5 : -1...5)
      if random.chance(5) { fraction = -integer - random.int(in: 0...2) }
      // Trained widths are no integers; the library rounds halves to the even one.
      let isHalf = integer % 2 == 0 && random.chance(10)
      let wobble = isHalf ? 0.5 : Float(random.int(in: -7...7)) / 16
      let size = isWidthBased ? fraction + integer : fraction
      stored.integer.append(fixedInteger == nil ? Float(integer) + wobble : Float(integer))
      stored.size.append(Float(size) + Float(random.int(in: -7...7)) / 16)
      widths.append((random.chance(75) ? 1 : 0, integer, fraction))
    }
  }

  /// Weights trained in this mode are rounded and never wrapped.
  private var onlyRounds: Bool {
    overflow == "WRAP" && place == .weight && (!isWidthBased || rounding == "RND")
  }

  /// The object in the layer's configuration.
  var configuration: JSONText {
    let axes = shape.indices.filter { shape[$0] == 1 }
    var config: [(String, JSONText)] = [
      ("q_type", .text(isWidthBased ? "kbi" : "kif")), ("place", .text(place.rawValue)),
      ("scaler", scaler.map { .number($0) } ?? .null), ("qnoise_factor", .null),
    ]
    if className == "QuantizerConfig" {
      let pair = affine.map { JSONText.list([.number($0.scale), .number($0.offset)]) }
      config += [
        ("affine", pair ?? .null), ("k0", .boolean(true)), ("i0", .number(2)),
        (isWidthBased ? "b0" : "f0", .number(6)), ("overflow_mode", .text(overflow)),
        ("ic", .null),
      ]
    }
    config += [
      ("round_mode", .text((isStochastic ? "S_" : "") + rounding)), ("ir", .null),
      ("i_decay_speed", .number(place == .weight ? .infinity : 0.01)),
      ("homogeneous_axis", .integers(axes)), ("heterogeneous_axis", .null), ("bw_mapper", .null),
      ("trainable", .boolean(true)), ("is_weight", .boolean(place == .weight)),
    ]
    return .keras("hgq.quantizer.config", className, config, registered: true)
  }

  /// Its variables below `path`: what is trained first, under WRAP not the integer bits.
  func variables(_ path: String) -> [(String, DraftArray)] {
    let sign = DraftArray(shape: shape, elements: .uint8(widths.map { UInt8($0.sign) }))
    let size = DraftArray(shape: shape, elements: .float32(stored.size))
    let integer = DraftArray(shape: shape, elements: .float32(stored.integer))
    let ordered: [DraftArray]
    if overflow == "WRAP" {
      ordered = [size, sign, integer, DraftArray(shape: [], elements: .float32([0.01]))]
    } else {
      ordered = isWidthBased ? [size, integer, sign] : [integer, size, sign]
    }
    return ordered.enumerated().map { ("\(path)/quantizer/vars/\($0.offset)", $0.element) }
  }

  /// The values of a tensor in C order, quantized.
  /// - Parameter tensor: Its shape, without a batch axis.
  func apply(_ values: [Double], shape tensor: [Int]) -> [Double] {
    let own = shape.count > tensor.count ? Array(shape.dropFirst()) : shape
    return values.indices.map { element in
      let bits = widths[broadcastIndex(element, from: tensor, to: own)]
      let scale = scaler ?? 1
      let result = quantize(values[element] / scale, bits) * scale
      return affine.map { result * $0.scale + $0.offset } ?? result
    }
  }

  private func quantize(
    _ value: Double, _ bits: (sign: Int, integer: Int, fraction: Int)
  ) -> Double {
    let step = power(-bits.fraction)
    let rounded = round(value / step) * step
    if onlyRounds { return rounded }
    guard bits.sign + bits.integer + bits.fraction > 0 else { return 0 }
    let top = power(bits.integer)
    let bottom = bits.sign == 0 ? 0 : -top
    switch overflow {
    case "WRAP":
      let period = top - bottom
      let turns = ((rounded - bottom) / period).rounded(.down)
      return rounded - turns * period
    case "SAT": return min(max(rounded, bottom), top - step)
    case _: return min(max(rounded, bits.sign == 0 ? 0 : step - top), top - step)
    }
  }

  private func round(_ value: Double) -> Double {
    switch rounding {
    case "TRN": value.rounded(.down)
    case "TRN_ZERO": value.rounded(.towardZero)
    case "RND": (value + 0.5).rounded(.down)
    case "RND_MIN_INF": (value - 0.5).rounded(.up)
    case "RND_ZERO": value < 0 ? (value + 0.5).rounded(.down) : (value - 0.5).rounded(.up)
    case "RND_INF": value.rounded(.toNearestOrAwayFromZero)
    case _: value.rounded(.toNearestOrEven)
    }
  }

  /// What its results are bounded by.
  var bounds: DraftBounds {
    var result = DraftBounds(low: 0, high: 0)
    for bits in widths where bits.sign + bits.integer + bits.fraction > 0 {
      result.low = min(result.low, -bits.fraction)
      result.high = max(result.high, bits.integer)
    }
    return DraftBounds(low: result.low - 4, high: result.high + 4)
  }
}

/// Two to an integer power.
public func power(_ exponent: Int) -> Double {
  Double(sign: .plus, exponent: exponent, significand: 1)
}

/// The element of a tensor of the shape `small` that NumPy's broadcasting brings to an element of
/// one of the shape `large`.
func broadcastIndex(_ element: Int, from large: [Int], to small: [Int]) -> Int {
  var (rest, index, stride) = (element, 0, 1)
  for axis in 1...max(1, large.count) {
    guard axis <= small.count, axis <= large.count else { break }
    let place = rest % large[large.count - axis]
    rest /= large[large.count - axis]
    let size = small[small.count - axis]
    index += (size == 1 ? 0 : place) * stride
    stride *= size
  }
  return index
}
