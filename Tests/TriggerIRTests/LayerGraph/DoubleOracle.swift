import FixedPoint
import TriggerIR

/// The layers over again in double precision, which is exact for values of at most 53 bits;
/// written from the definitions, index by index, with no code of the compiler.
struct DoubleOracle {
  /// Numbers with their places: every element knows its index along each axis.
  struct Tensor {
    let shape: [Int]
    var values: [Double]

    init(_ shape: [Int], _ value: ([Int]) throws -> Double) rethrows {
      self.shape = shape
      values = []
      var index = Array(repeating: 0, count: shape.count)
      for _ in 0..<shape.reduce(1, *) {
        values.append(try value(index))
        for axis in shape.indices.reversed() {
          index[axis] += 1
          if index[axis] < shape[axis] { break }
          index[axis] = 0
        }
      }
    }

    /// The element at an index; axes that are missing, or of extent one, repeat.
    func callAsFunction(_ index: [Int]) -> Double {
      let own = index.suffix(shape.count)
      return values[zip(shape, own).reduce(0) { $0 * $1.0 + ($1.0 == 1 ? 0 : $1.1) }]
    }

    func map(_ change: (Int, Double) -> Double) -> Tensor {
      var result = self
      result.values = values.enumerated().map(change)
      return result
    }

    init(_ constants: ConstantTensor) {
      shape = constants.shape
      values = constants.mantissas.map {
        Double(sign: .plus, exponent: constants.exponent, significand: Double($0))
      }
    }
  }

  /// The values of every layer for one event.
  static func values(of graph: LayerGraph, _ event: [Double]) throws -> [[Double]] {
    let shapes = try graph.types().map(\.shape)
    var tensors: [Tensor] = []
    var rest = event[...]
    for (layer, shape) in zip(graph.layers, shapes) {
      if case .input(_, let types) = layer.operation {
        let count = shape.reduce(1, *)
        var words = rest.prefix(count).enumerated().map { quantize($1, types.type(of: $0)) }[...]
        rest = rest.dropFirst(count)
        tensors.append(Tensor(shape) { _ in words.removeFirst() })
      } else {
        tensors.append(
          result(of: layer.operation, layer.operands.map { tensors[$0] }, shape))
      }
    }
    return tensors.map(\.values)
  }

  private static func result(
    of operation: LayerOperation, _ x: [Tensor], _ shape: [Int]
  ) -> Tensor {
    switch operation {
    case .input: return Tensor(shape) { _ in 0 }
    case .constant(let values): return Tensor(values)
    case .dense(let weights, let bias):
      let (w, b) = (Tensor(weights), Tensor(bias))
      return Tensor(shape) { index in
        (0..<weights.shape[0]).reduce(b(index)) { sum, input in
          sum + x[0](index.dropLast() + [input]) * w([input, index[index.count - 1]])
        }
      }
    case .einsum(let equation, let weights, let bias):
      return einsum(equation.description, x[0], Tensor(weights), Tensor(bias), shape)
    case .elementwise(let operation):
      return Tensor(shape) { index in
        let (a, b) = (x[0](index), x[1](index))
        switch operation {
        case .add: return a + b
        case .subtract: return a - b
        case .multiply: return a * b
        case .maximum: return max(a, b)
        case .minimum: return min(a, b)
        case .less: return a < b ? 1 : 0
        }
      }
    case .square: return x[0].map { $1 * $1 }
    case .reduce(let operation, let axes, let keepsAxes):
      return Tensor(shape) { index in
        var kept = index[...]
        // One range of indices for each axis: all of it, or the one that is asked for.
        let ranges = x[0].shape.enumerated().map { axis, extent -> Range<Int> in
          if axes.contains(axis) {
            if keepsAxes { kept.removeFirst() }
            return 0..<extent
          }
          let own = kept.removeFirst()
          return own..<(own + 1)
        }
        let group = Tensor(ranges.map(\.count)) { offset in
          x[0](zip(ranges, offset).map { $0.lowerBound + $1 })
        }.values
        switch operation {
        case .sum: return group.reduce(0, +)
        case .maximum: return group.max() ?? 0
        case .minimum: return group.min() ?? 0
        }
      }
    case .relu: return x[0].map { max($1, 0) }
    case .leakyRelu(let slope):
      let slopes = Tensor(slope)
      return Tensor(shape) { x[0]($0) > 0 ? x[0]($0) : x[0]($0) * slopes($0) }
    case .quantize(let types): return x[0].map { quantize($1, types.type(of: $0)) }
    case .lookup(let tables, let choice):
      return x[0].map { element, value in
        let table = tables[choice.isEmpty ? 0 : choice[element]]
        let step = Double(sign: .plus, exponent: table.argumentExponent, significand: 1)
        let entry = Int(value / step) - Int(table.first)
        return Double(
          sign: .plus, exponent: table.valueExponent, significand: Double(table.values[entry]))
      }
    case .reshape:
      var values = x[0].values[...]
      return Tensor(shape) { _ in values.removeFirst() }
    case .permute(let axes):
      return Tensor(shape) { index in
        x[0](axes.indices.map { axis in zip(axes, index).first { $0.0 == axis }?.1 ?? 0 })
      }
    case .concatenate(let axis):
      return Tensor(shape) { index in
        var (operand, own) = (0, index)
        while own[axis] >= x[operand].shape[axis] {
          own[axis] -= x[operand].shape[axis]
          operand += 1
        }
        return x[operand](own)
      }
    case .slice(let slices):
      return Tensor(shape) { x[0](zip(slices, $0).map { $0.start + $1 * $0.step }) }
    case .argmax:
      return Tensor(shape) { index in
        let row = (0..<(x[0].shape.last ?? 1)).map { x[0](index.dropLast() + [$0]) }
        return Double(row.firstIndex(of: row.max() ?? 0) ?? 0)
      }
    }
  }

  /// The sum over all values of all labels, as the notation says.
  private static func einsum(
    _ equation: String, _ x: Tensor, _ weights: Tensor, _ bias: Tensor, _ shape: [Int]
  ) -> Tensor {
    // Capital Greek letters name the axes that the dots stand for.
    let operand = equation.prefix { $0 != "," }
    let dotted = x.shape.count - operand.filter(\.isLetter).count
    let greek = String("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠ".prefix(max(dotted, 0)))
    let terms = equation.replacing("...", with: greek).replacing("->", with: ",")
      .split(separator: ",", omittingEmptySubsequences: false).map(Array.init)
    var extents: [Character: Int] = [:]
    for (labels, tensor) in [(terms[0], x), (terms[1], weights)] {
      for (label, extent) in zip(labels, tensor.shape) { extents[label] = extent }
    }
    let summed = extents.keys.filter { !terms[2].contains($0) }
    return Tensor(shape) { index in
      let sums = Tensor(summed.map { extents[$0] ?? 1 }) { inner in
        func at(_ labels: [Character]) -> [Int] {
          labels.map { label in
            zip(terms[2] + summed, index + inner).first { $0.0 == label }?.1 ?? 0
          }
        }
        return x(at(terms[0])) * weights(at(terms[1]))
      }
      return sums.values.reduce(bias(index), +)
    }
  }

  /// Rounding and overflow by the words of AMD's UG1399, on doubles.
  private static func quantize(_ value: Double, _ type: FixedType) -> Double {
    let format = type.format
    guard format.width > 0 else { return 0 }
    let step = Double(sign: .plus, exponent: format.exponent, significand: 1)
    let scaled = value / step
    var rounded =
      switch type.rounding {
      case .truncate: scaled.rounded(.down)
      case .truncateToZero: scaled.rounded(.towardZero)
      case .round: (scaled + 0.5).rounded(.down)
      case .roundToZero: scaled < 0 ? (scaled + 0.5).rounded(.down) : (scaled - 0.5).rounded(.up)
      case .roundToInfinity: scaled.rounded(.toNearestOrAwayFromZero)
      case .roundToMinusInfinity: (scaled - 0.5).rounded(.up)
      case .roundConvergent: scaled.rounded(.toNearestOrEven)
      }
    let turn = Double(sign: .plus, exponent: format.width, significand: 1)
    let high = format.isSigned ? turn / 2 - 1 : turn - 1
    var low = format.isSigned ? -turn / 2 : 0
    if type.overflow == .saturateSymmetrically && format.isSigned && format.width > 1 {
      low = -high
    }
    switch type.overflow {
    case .wrap:
      rounded -= (rounded / turn).rounded(.down) * turn
      if format.isSigned && rounded >= turn / 2 { rounded -= turn }
    case .saturate, .saturateSymmetrically: rounded = Swift.min(Swift.max(rounded, low), high)
    case .saturateToZero: if rounded < low || rounded > high { rounded = 0 }
    }
    return rounded * step
  }
}
