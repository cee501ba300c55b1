import ArrayFiles
import Foundation
import Importers
import TestSupport
import Testing
import TriggerIR

/// Damaged models are refused in one line or imported; nothing else happens.
@Suite struct DamagedModelTests {
  @Test(arguments: ["tables_each", "nested", "einsum_dense_batchnorm", "slicing", "merge_two"])
  func damagedConfigurations(_ name: String) throws {
    let data = try Data(contentsOf: fixtures.appending(path: "\(name).keras"))
    let archive = try ZipArchive(data: data, file: name)
    let members = try ["config.json", "model.weights.h5"].map { name in
      [UInt8](try archive.read(try #require(archive.member(name))))
    }
    let (configuration, weights) = (members[0], members[1])
    let arrays = try HDF5.decode(Data(weights), file: name)
    var random = TestRandom(seed: 7)
    for _ in 0..<rounds {
      check(damaged(configuration, &random), arrays)
      if let arrays = try? HDF5.decode(Data(flipped(weights, &random)), file: name) {
        check(configuration, arrays)
      }
    }
  }

  /// How often each file is damaged.
  private let rounds = 60

  private func check(_ configuration: [UInt8], _ arrays: NamedArrays) {
    do {
      let archive = try KerasArchive(configuration: configuration, weights: arrays, version: nil)
      let model = try importModel(archive, name: "", options: ImportOptions())
      try model.graph.verify()
    } catch let error as CompilationError {
      #expect(!error.description.contains("\n"))
      #expect(error.description.utf8.count < 2_000)
    } catch let error as ArrayFileError {
      #expect(!error.description.contains("\n"))
    } catch {
      Issue.record("an error of another kind: \(error)")
    }
  }

  private func flipped(_ bytes: [UInt8], _ random: inout TestRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      bytes[Int.random(in: 0...(bytes.count - 1), using: &random)] = UInt8(
        Int.random(in: 0...255, using: &random))
    }
    return bytes
  }

  /// Numbers, words and pieces of the text put in place of others.
  private func damaged(_ bytes: [UInt8], _ random: inout TestRandom) -> [UInt8] {
    var bytes = bytes
    let pieces = [
      "-1", "0", "1", "2", "9223372036854775807", "-9223372036854775808", "1e308", "null", "true",
      "[]", "{}", "\"\"", "\"x\"", "[[0]]", "1048577", "\"...\"",
    ]
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let start = Int.random(in: 0...(bytes.count - 1), using: &random)
      // The next value behind a colon or a comma.
      guard let from = bytes[start...].firstIndex(where: { $0 == 0x3A || $0 == 0x2C }),
        let to = bytes[(from + 1)...].firstIndex(where: { [0x2C, 0x5D, 0x7D].contains($0) })
      else { continue }
      let piece = pieces[Int.random(in: 0...(pieces.count - 1), using: &random)]
      bytes.replaceSubrange((from + 1)..<to, with: Array(piece.utf8))
    }
    return bytes
  }
}
