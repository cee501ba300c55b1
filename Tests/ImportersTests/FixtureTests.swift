import FixedPoint
import Foundation
import Importers
import Testing

/// Models that real HGQ2 and Keras saved, against what they compute.
@Suite struct FixtureTests {
  /// Weights of ordinary float32: they have no exact format, see `PlainTests`.
  static let names = fixtureNames().filter { $0 != "plain_float" }

  /// The type of the inputs where quantizers do not give one: it holds every event exactly.
  private static let wide = "fixed<40,20,TRN,SAT>"
  private static let withoutTypes = [
    "merge_three", "plain_batchnorm", "plain_dense", "plain_functional",
  ]

  @Test(arguments: names)
  func equalsTheReference(_ name: String) throws {
    let path = fixtures.appending(path: name).path
    let input = Self.withoutTypes.contains(name) ? try FixedType(parsing: Self.wide) : nil
    let result = try compare(
      "\(path).keras", reference: "\(path).reference.npz", options: ImportOptions(input: input))
    #expect(result.mismatches.isEmpty, "\(result.mismatches.count) of \(result.rows) rows differ")
    #expect(result.model.losses.isEmpty)
  }

  /// A type of the inputs that holds every event leaves the quantizers and changes nothing.
  @Test(arguments: ["sequential_relu", "residual", "two_inputs_two_outputs", "nested"])
  func equalsTheReferenceWithAnInputType(_ name: String) throws {
    let path = fixtures.appending(path: name).path
    let options = ImportOptions(input: try FixedType(parsing: "fixed<60,20,TRN,SAT>"))
    let result = try compare(
      "\(path).keras", reference: "\(path).reference.npz", options: options)
    #expect(result.mismatches.isEmpty, "\(result.mismatches.count) of \(result.rows) rows differ")
    let types = Set(result.model.graph.inputTypes.map(\.description))
    #expect(types == ["fixed<60,20,TRN,SAT>"])
  }
}
