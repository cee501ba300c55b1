import Emulation
import FixedPoint
import Lowering
import TriggerIR

/// What went through one layer of a network: where its formats are too narrow, too wide or too
/// coarse.
public struct LayerTrace: Encodable, Sendable {
  /// Layer and operation.
  public let layer: String
  public let kind: String
  /// The number of elements of its tensor.
  public let elements: Int
  /// The smallest format that holds every element, or nil where no word of 62 bits does.
  public let format: String?
  /// The least and the greatest value that its elements can take.
  public let held: ClosedRange<Double>
  /// The least and the greatest value that they took.
  public let seen: ClosedRange<Double>
  /// How many upper bits of the widest elements were never needed.
  public let spareBits: Int
  /// Values that wrapped around, for inputs and quantizers that wrap.
  public let wrapped: Int
  /// Values that saturated, for inputs and quantizers that saturate.
  public let saturated: Int
  /// Values that a quantizer rounded to zero or wrapped to it.
  public let vanished: Int
  /// The fraction of values that are zero.
  public let zeroFraction: Double
}

/// Runs events through every layer of a network.
///
/// - Returns: A record for each layer, in the order of the network.
/// - Throws: `CompilationError` where the network cannot be compiled.
public func trace(
  _ graph: LayerGraph, on events: PreparedEvents, threads: Int = 2
) throws -> [LayerTrace] {
  var traced = graph
  // Every layer leaves the network, so the circuit computes it as it is.
  traced.outputs = Array(graph.layers.indices)
  let circuit = try emulationCircuit(of: traced)
  let emulator = try Emulator(circuit)
  var observers = try LayerObserver.all(of: graph, steps: circuit.outputIntervals.map(\.exponent))
  let inputs = emulator.inputCount
  // A piece at a time: the values of all layers for all events would not fit the memory.
  let piece = max(1, (1 << 22) / emulator.outputCount)
  for first in stride(from: 0, to: events.count, by: piece) {
    let last = min(events.count, first + piece)
    let values = try emulator.run(
      Array(events.mantissas[(first * inputs)..<(last * inputs)]), threads: threads)
    for event in 0..<(last - first) {
      for index in observers.indices {
        observers[index].see(values, from: event * emulator.outputCount)
      }
    }
  }
  var overflows = events.overflows[...]
  for index in observers.indices { observers[index].takeInputOverflows(&overflows) }
  return observers.map { $0.trace(events: events.count) }
}

/// Watches the values of one layer.
private struct LayerObserver {
  let layer: Layer
  let type: TensorType
  /// The exponents of the steps that the layer's values, and its operand's, are given in.
  let steps: [Int]
  let operandSteps: [Int]
  /// Where they stand among the values of an event.
  let start: Int
  let operandStart: Int
  var lower: [Int64]
  var upper: [Int64]
  var overflows: [Int]
  var zeros = 0
  var vanished = 0

  static func all(of graph: LayerGraph, steps: [Int]) throws -> [LayerObserver] {
    let types = try graph.types()
    let starts = types.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.elements.count) }
    return graph.layers.enumerated().map { index, layer in
      let operand = layer.operands.first ?? index
      let count = types[index].elements.count
      return LayerObserver(
        layer: layer, type: types[index], steps: Array(steps[starts[index]..<starts[index + 1]]),
        operandSteps: Array(steps[starts[operand]..<starts[operand + 1]]), start: starts[index],
        operandStart: starts[operand], lower: Array(repeating: .max, count: count),
        upper: Array(repeating: .min, count: count),
        overflows: Array(repeating: 0, count: count))
    }
  }

  mutating func see(_ values: [Int64], from event: Int) {
    for element in lower.indices {
      let value = values[event + start + element]
      lower[element] = min(lower[element], value)
      upper[element] = max(upper[element], value)
      if value == 0 { zeros += 1 }
      guard case .quantize(let types) = layer.operation else { continue }
      let operand = values[event + operandStart + element]
      if types.type(of: element).overflows(mantissa: operand, exponent: operandSteps[element]) {
        overflows[element] += 1
      }
      if value == 0, operand != 0 { vanished += 1 }
    }
  }

  /// Inputs were quantized before the circuit saw them.
  mutating func takeInputOverflows(_ rest: inout ArraySlice<Int>) {
    guard case .input = layer.operation else { return }
    overflows = Array(rest.prefix(overflows.count))
    rest = rest.dropFirst(overflows.count)
  }

  func trace(events: Int) -> LayerTrace {
    let types = layer.operation.targetTypes
    func count(_ overflow: (OverflowMode) -> Bool) -> Int {
      overflows.indices.reduce(0) { sum, element in
        guard let types, overflow(types.type(of: element).overflow) else { return sum }
        return sum + overflows[element]
      }
    }
    let total = max(events * lower.count, 1)
    return LayerTrace(
      layer: layer.name, kind: layer.operation.keyword, elements: lower.count,
      format: type.commonFormat?.description, held: range(type.elements.map(\.bounds)),
      seen: events > 0 ? range(seen) : 0...0, spareBits: events > 0 ? spareBits : 0,
      wrapped: count { $0 == .wrap }, saturated: count { $0 != .wrap }, vanished: vanished,
      zeroFraction: Double(zeros) / Double(total))
  }

  private var seen: [ClosedRange<Double>] {
    lower.indices.map { element in
      let unit = Double(sign: .plus, exponent: steps[element], significand: 1)
      return Double(lower[element]) * unit...Double(upper[element]) * unit
    }
  }

  private func range(_ ranges: [ClosedRange<Double>]) -> ClosedRange<Double> {
    ranges.dropFirst().reduce(ranges[0]) {
      min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound)
    }
  }

  /// The upper bits that no element needed, of those it has.
  private var spareBits: Int {
    zip(seen, type.elements).map { seen, held in
      guard let needed = try? ConstantTensor([seen.lowerBound, seen.upperBound]),
        let format = needed.commonFormat
      else { return 0 }
      return max(0, min(held.format.integerBits - format.integerBits, held.width))
    }.min() ?? 0
  }
}

extension FixedInterval {
  fileprivate var bounds: ClosedRange<Double> {
    let unit = Double(sign: .plus, exponent: exponent, significand: 1)
    return Double(lower) * unit...Double(upper) * unit
  }
}
