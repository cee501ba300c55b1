import Foundation
import Testing
import TestSupport

@Suite struct TestSupportTests {
  /// The first outputs for seed 1234567, from the reference program of S. Vigna
  /// (prng.di.unimi.it/splitmix64.c), as published at rosettacode.org.
  @Test func randomNumbersFollowTheReference() {
    var random = TestRandom(seed: 1_234_567)
    let numbers = (0..<5).map { _ in random.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func processesReportStatusAndBothOutputs() throws {
    let result = try runProcess(
      "sh", ["-c", "cat; echo out; echo \"$WORD\" >&2; exit 3"],
      environment: ["WORD": "err"])
    #expect(result.status == 3)
    #expect(result.stdout == "out\n")
    #expect(result.stderr == "err\n")
    #expect(try runProcess("/bin/sh", ["-c", "kill -9 $$"]).status == 137)
  }

  @Test func processesMayWriteMoreThanAPipeHolds() throws {
    let script = "head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2"
    let result = try runProcess("sh", ["-c", script])
    #expect(result.stdout.utf8.count == 3_000_000)
    #expect(result.stderr.utf8.count == 3_000_000)
  }

  @Test func processesThatDoNotExistAreErrors() {
    #expect(throws: ProcessStartError.self) { try runProcess("apus-no-such-program") }
    #expect(throws: ProcessStartError.self) { try runProcess("/no/such/program") }
  }

  @Test func temporaryFoldersAreRemovedAndProcessesRunInThem() throws {
    let folder = try temporaryFolder { folder in
      let result = try runProcess("sh", ["-c", "echo text > file; pwd"], in: folder)
      #expect(result.stdout.hasSuffix("/\(folder.lastPathComponent)\n"))
      let text = try String(contentsOf: folder.appending(path: "file"), encoding: .utf8)
      #expect(text == "text\n")
      return folder
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
    var failed: URL?
    #expect(throws: CancellationError.self) {
      try temporaryFolder { folder in
        failed = folder
        throw CancellationError()
      }
    }
    let path = try #require(failed).path
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func pathsAreFoundFromTheCheckout() {
    let manifest = repositoryFolder.appending(path: "Package.swift").path
    #expect(FileManager.default.fileExists(atPath: manifest))
    #expect(sharedFile("no/such/file") == nil)
    #expect(ToolRequirement.path(ofCommand: "sh")?.hasSuffix("/sh") == true)
    #expect(ToolRequirement.path(ofCommand: "apus-no-such-program") == nil)
  }
}
