import ArrayFiles
import Foundation
import Importers
import TestSupport
import Testing
import TriggerIR

private let fixtures = [
  "sequential_relu", "einsum_dense_relu", "nested", "two_inputs_two_outputs", "slicing",
  "operators", "tables", "tables_shared", "hard_functions", "scaler", "shared_dense", "sums",
  "batchnorm_dense", "merge_three", "plain_functional", "quantizer_layers", "reshaping",
]

private func fixtureMembers(_ name: String) throws -> [(name: String, data: Data)] {
  let folder = repositoryFolder.appending(path: "Tests")
  let archive = try ZipArchive(
    path: folder.appending(path: "ImportersTests/Fixtures/\(name).keras").path)
  return try archive.members.map { ($0.name, try archive.read($0)) }
}

/// Imports bytes; a success must be verified, a failure one line that says where.
private func checkImport(_ bytes: [UInt8], _ label: String) throws -> Bool {
  let clock = ContinuousClock()
  let start = clock.now
  var isImported = false
  do {
    try importModel(Data(bytes), name: "damaged", options: ImportOptions()).graph.verify()
    isImported = true
  } catch let error as CompilationError {
    checkLine("\(error)", label)
    #expect(!error.place.isEmpty && !error.problem.isEmpty && !error.remedy.isEmpty, "\(label)")
  } catch let error as ArrayFileError {
    checkLine("\(error)", label)
  } catch {
    Issue.record("\(label): \(type(of: error)): \(error)")
  }
  #expect(clock.now - start < .seconds(2), "\(label)")
  return isImported
}

private func checkLine(_ line: String, _ label: String) {
  let isOneLine = !line.unicodeScalars.contains { $0.properties.generalCategory == .control }
  #expect(isOneLine && line.contains(": ") && line.utf8.count < 1_000, "\(label): \(line)")
}

/// The most memory that the process has held, in bytes.
private func peakMemory() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss * 1_024
}

/// Damaged model files import as verified graphs or are refused in one line, in time and memory.
@Test(arguments: 0..<20)
func damagedModelsAreRefused(batch: Int) throws {
  let known = try fixtures.map(fixtureMembers)
  let drawn = try (0..<8).map { try RandomKerasModel(seed: UInt64(batch * 8 + $0)).members() }
  let models = known + drawn
  var imported = 0
  for number in 0..<550 {
    let seed = UInt64(batch * 1_000 + number)
    var random = TestRandom(seed: seed)
    let bytes = random.damagedKerasArchive(random.pick(models), other: random.pick(models))
    if try checkImport(bytes, "seed \(seed)") { imported += 1 }
  }
  // Damage where nothing reads leaves a model whole; were all refused, the seeds would be bad.
  #expect(imported > 20 && imported < 400, "\(imported) of 550")
  #expect(peakMemory() < 1 << 30)
}

/// Claims of terabytes, stored or deflated, are refused, and so are names outside the archive.
@Test(arguments: ["config.json", "model.weights.h5", "metadata.json"], [false, true])
func claimsAreRefused(name: String, isDeflated: Bool) throws {
  for size: UInt64 in [1 << 32 - 1, 1 << 32, 4 << 40, 1 << 62, .max] {
    var members = try fixtureMembers("nested").map { HostileZip.Member($0.name, $0.data) }
    let place = try #require(members.firstIndex { $0.name == name })
    members[place].claimedSize = size
    members[place].isDeflated = isDeflated
    #expect(try !checkImport(HostileZip(members).bytes, "\(name): \(size)"))
  }
  for hostile in ["/\(name)", "../\(name)", "a/../../\(name)", "/etc/passwd", "..", ""] {
    var members = try fixtureMembers("nested").map { HostileZip.Member($0.name, $0.data) }
    members.append(HostileZip.Member(hostile, Data("x".utf8)))
    #expect(try !checkImport(HostileZip(members).bytes, hostile))
  }
}

/// An archive that unfolds to far more than a model needs is refused before memory is spent.
@Test(arguments: ["config.json", "model.weights.h5", "metadata.json", "assets/x"])
func bombsAreRefused(name: String) throws {
  let size = 1_200_000_000 / 258 * 258 + 1
  var members = try fixtureMembers("sequential_relu").filter { $0.name != name }
    .map { HostileZip.Member($0.name, $0.data) }
  var bomb = HostileZip.Member(name, HostileZip.deflatedZeros(size))
  bomb.isDeflated = true
  bomb.claimedSize = UInt64(size)
  members.append(bomb)
  let isImported = try checkImport(HostileZip(members).bytes, name)
  #expect(!isImported)
  #expect(peakMemory() < 1 << 30)
}
