import Foundation
import Importers
import FixedPoint
import Testing
@Suite struct AdHocTests {
  static let folder = URL(filePath: "/tmp/imp/fx")
  static var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
      $0.hasSuffix(".keras")
    }.map { String($0.dropLast(6)) }.sorted()
  }
  @Test(arguments: names) func adhoc(_ name: String) throws {
    let path = Self.folder.appending(path: name).path
    let input = name.hasPrefix("in_") ? try FixedType(parsing: "fixed<40,20,TRN,SAT>") : nil
    let r = try compare(
      "\(path).keras", reference: "\(path).reference.npz", options: ImportOptions(input: input))
    #expect(r.mismatches.isEmpty, "\(name): \(r.mismatches.count) of \(r.rows)")
    if name.hasPrefix("show") { print(r.model.graph.dump()) }
  }
}
