import Datasets
import FixedPoint
import TriggerIR

/// A dataset as the circuit takes it: integers of the input ports, event by event.
public struct PreparedEvents: Sendable {
  public let count: Int
  /// events × inputs, in units of the input types' steps.
  public let mantissas: [Int64]
  /// For each input how many of its values were outside the range of its type, and so wrapped
  /// or saturated.
  public let overflows: [Int]

  /// Scales the features as the model wants them, and quantizes them exactly.
  ///
  /// - Parameters:
  ///   - file: The dataset's name, for errors.
  ///   - isScaled: Whether the features are scaled already.
  /// - Throws: `UserError` when the events do not fit the network.
  public init(
    _ dataset: Dataset, for model: ModelFile, file: String, isScaled: Bool = false
  ) throws {
    let types = model.graph.inputTypes
    let features = dataset.featureCount
    guard features == types.count else {
      throw UserError(
        file: file, place: "x",
        problem: "an event has \(features) values, and the network takes \(types.count)",
        remedy: "give the events that the network was trained for")
    }
    var mantissas: [Int64] = []
    mantissas.reserveCapacity(dataset.x.count)
    let scaler = isScaled ? nil : model.scaler
    let scaled: Dataset
    do {
      scaled = try scaler?.apply(dataset) ?? dataset
    } catch var error as DatasetError {
      error.source = file
      error.place += ", scaled"
      throw error
    }
    var overflows = Array(repeating: 0, count: features)
    for (index, value) in scaled.x.enumerated() {
      let feature = index % features
      do throws(FixedPointError) {
        mantissas.append(try types[feature].quantize(value))
        if try types[feature].overflows(value) { overflows[feature] += 1 }
      } catch {
        throw UserError(
          file: file, place: "event \(index / features), value \(feature)",
          problem: error.description, remedy: "remove it from the data")
      }
    }
    count = dataset.count
    self.mantissas = mantissas
    self.overflows = overflows
  }
}

/// The output ports' integers as the numbers they stand for.
struct OutputValues {
  private let exponents: [Int]

  /// - Throws: `CompilationError` when an output is too wide for a double to hold exactly.
  init(_ circuit: Circuit) throws {
    let intervals = circuit.outputIntervals
    for (output, interval) in zip(circuit.outputs, intervals) where interval.width > 53 {
      throw CompilationError(
        stage: "emulate", place: "output '\(output.name)'",
        problem: "its \(interval.width) bits do not fit a float64, which holds 53",
        remedy: "quantize the output")
    }
    exponents = intervals.map(\.exponent)
  }

  var count: Int { exponents.count }

  func doubles(_ mantissas: [Int64]) -> [Double] {
    mantissas.enumerated().map { index, mantissa in
      Double(
        sign: .plus, exponent: exponents[index % exponents.count], significand: Double(mantissa))
    }
  }
}
