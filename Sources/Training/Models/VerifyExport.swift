import Datasets
import FixedPoint
import TriggerIR

/// Checks that a graph computes what the trained network computed, value for value.
///
/// Every event goes through the network's floating-point forward pass and through the integer
/// evaluation of the graph; the results of every layer must be the same numbers, exactly.
/// - Parameters:
///   - network: the trained network, whose arithmetic is exact (``AccumulatorPlan``).
///   - model: the integers made of it.
///   - graph: made of the integers.
///   - events: as the network sees them, scaled but not quantized.
///   - words: the same as they arrive at the graph, where it scales them itself.
/// - Throws: `VerificationError` naming the event and the layer, `CompilationError` where the
///   graph breaks a rule, `DatasetError` for unusable events.
package func verifyExport<Scalar: TrainingScalar>(
  of network: QuantizedNetwork<Scalar>, model: QuantizedModel, graph: LayerGraph, events: Dataset,
  words: Dataset? = nil
) throws {
  var network = network
  let types = try graph.types()
  let taps = try model.layers.map { layer in
    guard let index = graph.layers.firstIndex(where: { $0.name == layer.resultName }) else {
      throw VerificationError(
        pass: "export", place: "layer '\(layer.name)'", problem: "it is not in the graph")
    }
    return index
  }
  let inputs: Tensor<Scalar> = try quantize(events, into: model.inputType)
  for start in stride(from: 0, to: events.count, by: network.batch) {
    let rows = min(network.batch, events.count - start)
    let results = network.results(inputs.row(start), rows: rows)
    for row in 0..<rows {
      let integers = try graph.evaluateLayers(
        graph.quantizeInput((words ?? events).event(start + row)), types: types)
      for (index, layer) in model.layers.enumerated() {
        for unit in 0..<layer.units {
          let exponent = types[taps[index]].elements[unit].exponent
          let expected = Double(results[index][row * layer.units + unit])
          let found = Double(
            sign: .plus, exponent: exponent, significand: Double(integers[taps[index]][unit]))
          guard expected == found else {
            throw VerificationError(
              pass: "export", place: "event \(start + row), layer '\(layer.name)', unit \(unit)",
              problem: "the trained network gives \(expected) and the graph \(found)")
          }
        }
      }
    }
  }
}

/// The events' values in the input type, row by row.
///
/// - Precondition: the type has at most as many bits as the scalar's significand.
package func quantize<Scalar: TrainingScalar>(
  _ events: Dataset, into type: FixedType
) throws -> Tensor<Scalar> {
  let result = Tensor<Scalar>(rows: events.count, columns: events.featureCount)
  for (index, value) in events.x.enumerated() {
    result.pointer[index] = Scalar(type.double(try type.quantize(value)))
  }
  return result
}
