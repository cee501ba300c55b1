import ArrayFiles
import Foundation
import Testing

@Suite struct AtomicFileTests {
  private struct Stop: Error {}

  @Test func writesAndReplaces() throws {
    try withFolder { folder in
      let path = folder + "/a.txt"
      try AtomicFile.write("one", to: path)
      try AtomicFile.write([0x74, 0x77, 0x6F], to: path)
      #expect(try BoundedFile.read(path) == Data("two".utf8))
      #expect(try BoundedFile.start(of: path, count: 2) == [0x74, 0x77])
      #expect(try BoundedFile.start(of: path, count: 9) == [0x74, 0x77, 0x6F])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
    }
  }

  @Test func aFailureLeavesTheOldFileAndNothingElse() throws {
    try withFolder { folder in
      let path = folder + "/a.txt"
      try AtomicFile.write("old", to: path)
      #expect(throws: Stop.self) {
        try AtomicFile.replace(path) { temporary in
          try Data("half".utf8).write(to: URL(filePath: temporary))
          throw Stop()
        }
      }
      #expect(try BoundedFile.read(path) == Data("old".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
    }
  }

  @Test func aLinkIsKept() throws {
    try withFolder { folder in
      try AtomicFile.write("old", to: folder + "/a.txt")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: "a.txt")
      try AtomicFile.write("new", to: folder + "/link")
      #expect(try BoundedFile.read(folder + "/a.txt") == Data("new".utf8))
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link") == "a.txt")
    }
  }

  @Test func modeFollowsTheUmask() throws {
    try withFolder { folder in
      try AtomicFile.write("x", to: folder + "/a")
      _ = FileManager.default.createFile(atPath: folder + "/b", contents: nil)
      let modes = try ["a", "b"].map {
        try FileManager.default.attributesOfItem(atPath: "\(folder)/\($0)")[.posixPermissions]
          as? Int
      }
      #expect(modes[0] == modes[1])
    }
  }

  @Test func wrongTargets() throws {
    try withFolder { folder in
      #expect(
        message(in: folder) { try AtomicFile.write("x", to: folder + "/no/a.txt") }
          == "no/a.txt: its folder '\(folder)/no' does not exist; make the folder first, or give another path"
          .replacingOccurrences(of: folder + "/", with: ""))
      try FileManager.default.createDirectory(
        atPath: folder + "/sub", withIntermediateDirectories: false)
      #expect(
        message(in: folder) { try AtomicFile.write("x", to: folder + "/sub") }
          == "sub: is a folder; give the path of a file")
      #expect(
        message(in: folder) { try AtomicFile.write("x", to: folder + "/sub/") }
          == "sub/: names no file; give the path of a file")
      try AtomicFile.write("x", to: folder + "/file")
      #expect(
        message(in: folder) { try AtomicFile.write("x", to: folder + "/file/a") }
          == "file/a: 'file' is not a folder; give another path")
      #expect(
        message { try AtomicFile.write("x", to: "/dev/null") }
          == "/dev/null: is no regular file (a device, pipe or socket); give the path of a file")
      #expect(message { try AtomicFile.write("x", to: "") } == ": names no file; give the path of a file")
      #expect(
        message { _ = try BoundedFile.read("/dev/zero") }
          == "/dev/zero: is no regular file (a device, pipe or socket); give the path of a file")
    }
  }
}
