import FixedPoint
import Lowering
import TestSupport
import TriggerIR

/// All 28 pairs of modes.
let modePairs: [(rounding: RoundingMode, overflow: OverflowMode)] =
  RoundingMode.allCases.flatMap { rounding in OverflowMode.allCases.map { (rounding, $0) } }

/// A circuit of one quantizer behind one input.
func quantizer(_ source: FixedInterval, _ type: FixedType) -> Circuit {
  Circuit(
    name: "one", layers: ["in", "q"], inputs: [.init(name: "x", interval: source)],
    nodes: [
      .init(.input(0), source, .init(layer: 0, element: 0)),
      .init(.quantize(0, type), type.quantize(source), .init(layer: 1, element: 0)),
    ], outputs: [.init(name: "y", node: 1)])
}

/// The value of a small mantissa at an exponent, exactly.
func value(_ mantissa: Int64, _ exponent: Int) -> Double {
  Double(sign: .plus, exponent: exponent, significand: Double(mantissa))
}

extension Circuit {
  /// The operations that are logic or slices, in order: no ports, constants and shifts.
  var logic: [String] {
    nodes.compactMap { node in
      switch node.operation {
      case .input, .constant, .shift: nil
      case .negate, .add, .subtract, .multiply, .maximum, .minimum, .less, .select, .lookup,
        .quantize:
        node.operation.keyword
      }
    }
  }

  /// The only output's value for one event.
  func outputValue(_ event: [Int64]) throws -> Double {
    value(try evaluate(event)[0], outputIntervals[0].exponent)
  }
}

/// The description of the error that the body throws; empty when it throws none.
func message(_ body: () throws -> Void) -> String {
  do { try body() } catch { return "\(error)" }
  return ""
}

func type(_ text: String) throws -> FixedType { try FixedType(parsing: text) }

/// x₀ + x₁ + … + xₙ one after the other: n adders in a chain.
func chain(adders: Int, bits: Int = 8) throws -> Circuit {
  let interval = try FixedFormat(signed: true, width: bits, integerBits: bits).interval
  var builder = CircuitBuilder(
    like: Circuit(
      name: "chain", layers: ["chain"],
      inputs: (0...adders).map { .init(name: "x\($0)", interval: interval) }))
  let inputs = try (0...adders).map { try builder.append(.input($0)) }
  var sum = inputs[0]
  for input in inputs.dropFirst() { sum = try builder.add(sum, input) }
  builder.output("y", sum)
  return builder.circuit
}
