import ArrayFiles
import FixedPoint
import Foundation
import Importers
import Testing
import TriggerIR

/// The folder of the models that HGQ2 and Keras saved.
let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

/// The names of the fixtures without their ending, in order.
func fixtureNames() -> [String] {
  let files = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? []
  return files.filter { $0.hasSuffix(".keras") }.map { String($0.dropLast(6)) }.sorted()
}

/// The error line of an import that must fail.
func refusal(_ data: Data, options: ImportOptions = ImportOptions()) -> String {
  do {
    _ = try importModel(data, name: "m", options: options)
    return "imported"
  } catch {
    return "\(error)"
  }
}

/// How an imported model compares with a reference.
struct Agreement {
  let model: ImportedModel
  let rows: Int
  /// Rows where any output differs.
  let mismatches: [Int]
  /// The outputs that the graph gives, as doubles.
  let outputs: [[Double]]
}

/// Evaluates a model on the events of an npz file of `x` and exact `y`.
func compare(
  _ path: String, reference: String, options: ImportOptions = ImportOptions()
) throws -> Agreement {
  let data = try Data(contentsOf: URL(filePath: path))
  let model = try importModel(data, name: "", options: options)
  let arrays = try Npz.read(reference)
  let x = try #require(arrays["x"])
  let y = try #require(arrays["y"])
  let (events, values) = (try x.doubles(), try y.doubles())
  let rows = try #require(x.shape.first)
  let (inputs, outputs) = (events.count / rows, values.count / rows)
  let types = try model.graph.types()
  let exponents = model.graph.outputs.flatMap { types[$0].elements.map(\.exponent) }
  #expect(exponents.count == outputs)
  var mismatches: [Int] = []
  var results: [[Double]] = []
  for row in 0..<rows {
    let event = events[(row * inputs)..<((row + 1) * inputs)]
    let mantissas = try model.graph.evaluate(model.graph.quantizeInput(event), types: types)
    let result = zip(mantissas, exponents).map {
      Double(sign: .plus, exponent: $1, significand: Double($0))
    }
    if result != Array(values[(row * outputs)..<((row + 1) * outputs)]) { mismatches.append(row) }
    results.append(result)
  }
  return Agreement(model: model, rows: rows, mismatches: mismatches, outputs: results)
}
