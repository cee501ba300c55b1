import FixedPoint
import TriggerIR

// The types of a model's inputs: those of the quantizers that read them, so that the circuit takes
// the quantized words themselves.

extension KerasImport {
  /// Gives every input its types, and finds the quantizers that this makes superfluous.
  func resolveInputs(_ graph: inout LayerGraph) throws -> Set<Int> {
    var dropped: Set<Int> = []
    let readers = graph.readers
    for input in graph.inputs {
      guard case .input(let shape, _) = graph.layers[input].operation else { continue }
      if let type = inputTypes[input] {
        graph.layers[input].operation = .input(shape: shape, types: .shared(type))
        continue
      }
      let count = shape.reduce(1, *)
      let found = graph.quantizers(reading: input, readers)
      if let found, let types = InputTypes.common(found.map(\.types), count: count) {
        graph.layers[input].operation = .input(shape: shape, types: types)
        dropped.formUnion(found.filter { $0.types.equals(types, count: count) }.map(\.layer))
      } else if let standard = options.precision.standard {
        graph.layers[input].operation = .input(shape: shape, types: .shared(standard))
      } else {
        throw refusal(
          "input \(quoted(graph.layers[input].name))",
          readers[input].isEmpty
            ? "no layer reads it"
            : found == nil
              ? "not every layer that reads it quantizes it, so its type is unknown"
              : "the quantizers that read it differ, and no type of input serves them all exactly",
          "name its type with --input, such as --input 'fixed<16,6,RND,SAT>'")
      }
    }
    return dropped
  }
}

extension LayerGraph {
  /// The layers that read each layer.
  fileprivate var readers: [[Int]] {
    var readers = Array(repeating: [Int](), count: layers.count)
    for (index, layer) in layers.enumerated() {
      for operand in layer.operands { readers[operand].append(index) }
    }
    return readers
  }

  /// The quantizers that read a layer, directly or behind a change of shape, which keeps the order
  /// of the elements. Nil where anything else reads it, or nothing does.
  fileprivate func quantizers(
    reading layer: Int, _ readers: [[Int]]
  ) -> [(layer: Int, types: ElementTypes)]? {
    var found: [(layer: Int, types: ElementTypes)] = []
    var open = [layer]
    let outputs = Set(outputs)
    while let next = open.popLast() {
      if outputs.contains(next) { return nil }
      for reader in readers[next] {
        switch layers[reader].operation {
        case .quantize(let types): found.append((reader, types))
        case .reshape: open.append(reader)
        case .input, .constant, .dense, .einsum, .elementwise, .square, .reduce, .relu,
          .leakyRelu, .lookup, .permute, .concatenate, .slice, .argmax:
          return nil
        }
      }
    }
    return found.isEmpty ? nil : found
  }

  /// The graph without some layers of one operand, which takes their place.
  func removing(_ dropped: Set<Int>) -> LayerGraph {
    var result = LayerGraph(name: name)
    var moved: [Int] = []
    for (index, layer) in layers.enumerated() {
      if dropped.contains(index), let operand = layer.operands.first {
        moved.append(moved[operand])
        continue
      }
      var layer = layer
      layer.operands = layer.operands.map { moved[$0] }
      result.layers.append(layer)
      moved.append(result.layers.count - 1)
    }
    result.outputs = outputs.map { moved[$0] }
    return result
  }
}

extension ElementTypes {
  fileprivate func equals(_ other: ElementTypes, count: Int) -> Bool {
    self == other || (0..<count).allSatisfy { type(of: $0) == other.type(of: $0) }
  }
}

/// A type of input behind which several quantizers give what they give for the number itself.
package enum InputTypes {
  /// The common types of a tensor's elements; nil where there are none.
  static func common(_ quantizers: [ElementTypes], count: Int) -> ElementTypes? {
    var types: [FixedType] = []
    for element in 0..<count {
      guard let type = common(quantizers.map { $0.type(of: element) }) else { return nil }
      types.append(type)
    }
    return ElementTypes(compacting: types)
  }

  /// The type for one element.
  ///
  /// Equal quantizers: theirs, since a quantizer leaves its own results alone. Otherwise only TRN
  /// and RND can wait: ⌊x·2ᶠ + ½⌋ is known from ⌊x·2ᶠ⁺¹⌋, so TRN to the finest step, one bit
  /// finer for RND, loses nothing that any of them needs. Wrapping to the largest of several
  /// turns keeps the value modulo each of them. Saturating to the widest range keeps every value
  /// inside the others' ranges and every value outside on its side. The two do not mix.
  package static func common(_ quantizers: [FixedType]) -> FixedType? {
    let words = quantizers.filter { $0.format.width > 0 }
    guard let first = words.first else { return quantizers.first }
    if words.allSatisfy({ $0 == first }) { return first }
    let wraps = first.overflow == .wrap
    var (fraction, magnitude, isSigned) = (Int.min, Int.min, false)
    for type in words {
      let finer: Int
      switch type.rounding {
      case .truncate: finer = 0
      case .round: finer = 1
      case .truncateToZero, .roundToZero, .roundToInfinity, .roundToMinusInfinity,
        .roundConvergent:
        return nil
      }
      guard (type.overflow == .wrap) == wraps, type.overflow != .saturateToZero else { return nil }
      fraction = max(fraction, type.format.fractionBits + finer)
      // A turn of a wrapped word counts the sign bit; the reach of a saturated one does not.
      let signBits = !wraps && type.format.isSigned ? 1 : 0
      magnitude = max(magnitude, type.format.integerBits - signBits)
      isSigned = isSigned || type.format.isSigned
    }
    let integerBits = magnitude + (!wraps && isSigned ? 1 : 0)
    guard
      let format = try? FixedFormat(
        signed: isSigned, width: max(integerBits + fraction, 0), integerBits: integerBits)
    else { return nil }
    return FixedType(format, .truncate, wraps ? .wrap : .saturate)
  }
}
