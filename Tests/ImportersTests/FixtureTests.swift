import ArrayFiles
import FixedPoint
import Foundation
import Importers
import Testing
import TriggerIR

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

  /// Keras notes the layers' names beside their weights; they are held against the paths.
  @Test func namesOfLayersAreChecked() throws {
    let data = try Data(contentsOf: fixtures.appending(path: "nested.keras"))
    let archive = try ZipArchive(data: data, file: "nested")
    let members = try ["config.json", "model.weights.h5"].map { name in
      try archive.read(try #require(archive.member(name)))
    }
    let names = try HDF5.groupTexts(of: members[1], file: "nested", attribute: "name")
    let arrays = try HDF5.decode(members[1], file: "nested")
    #expect(names.count > 8)
    func imported(_ names: [String: String]) throws -> ImportedModel {
      try importModel(
        KerasArchive(
          configuration: [UInt8](members[0]), weights: arrays, names: names, version: "3.15.1"),
        name: "", options: ImportOptions())
    }
    #expect(try imported(names).graph == imported([:]).graph)
    let path = "layers/sequential/layers/q_dense/vars"
    let name = try #require(names[path])
    var wrong = names
    wrong[path] = "another"
    let error = #expect(throws: CompilationError.self) { try imported(wrong) }
    #expect(
      error?.description
        == "import: layer '\(name)' (QDense): its weights should be at "
        + "'layers/sequential/layers/q_dense', where the file has those of 'another'; load the "
        + "model in Keras and save it again")
  }
}
