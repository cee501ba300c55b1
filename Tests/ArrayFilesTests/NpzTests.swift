import ArrayFiles
import Foundation
import Testing

@Suite struct NpzTests {
  /// Written by numpy 2.4: `x` float32 (3, 2), `y` int64 (3,), `names` <U2 (2,).
  private let stored = """
    H4sIAAAAAAACAwvwZmbRZYAARYbO/XOM/0MBK4MIQ4VeXkElI4MAwwyoEhg92S/UNyCSkaGMoVo9JbU4uUjdSkHdJs1EXUdBPS2/qKQoMS8+vyglFSTulphTnAoUL85ILEgF8jWMdRSMNHUUahXIBlwQVzTYAQl7BgYHIG4A4gX2ASjeEXGfm4LsnUrSvJNpQaR3KPMM3DsMDIxoNKp3RBUu6sG8wwn0Tl5ibmoxzEsToMom4PVSqBFRXjKi3EuJUHckQXGANyOTLjNqUpsBjQJWBgRoAPsdnPDQtYCiE7uW80CyEpsWUJBNgIYKJ4qWeUB74AEY4M3KBhJmBsK5QDqTCcQDAG2pIIMcAwAA
    """
  private let compressed = """
    H4sIAAAAAAACAwvwZmbRZWBg4ABiRYbO/XOM/0MBK4MIQ4VeXkElI4MAwwwGCAiD0rPfiL+SFjh5IuBYwNp5k6LmxCzJW7ogb3LaonWLF8ybFh8SNGWG+Pz4KZO4hMq9z2j6sXaJp6uILWH6KXXMisttlhXXVq4UZj02g4wNzELfeHj4HO4wHOF+wxiA4hgR97kpyI6pRHeMJ37HZC4k7BiwU0QY9Ng0ElwWo9kvqnBRD2Y/J9D+vMTc1GKYGyZA7fbC6wbhrCWE3OAGc8M6FzYOj6YkhgBvRiZdZtQ4AQU7yNesDAjQwAgiwTGErgUUcp5YtfQCyUpsWkCeBfkF5C9OFC28QHvgXg/wZmUDCTMD4VwgPQnsCADoakf5RQIAAA==
    """

  private func expected() throws -> NamedArrays {
    var arrays = NamedArrays()
    arrays.append(
      "x", try NumericArray(shape: [3, 2], elements: .float32([0, 0.25, 0.5, 0.75, 1, 1.25])))
    arrays.append("y", NumericArray(.int64([0, 1, 1])))
    arrays.append("names", NumericArray(.strings(["a", "bb"])))
    return arrays
  }

  @Test func filesOfNumpyAreRead() throws {
    for text in [stored, compressed] {
      try withFolder { folder in
        let path = folder + "/a.npz"
        try AtomicFile.write(fixture(text), to: path)
        #expect(try Npz.read(path) == expected())
        #expect(try Npz.names(in: path) == ["x", "y", "names"])
        #expect(try Npz.read(path, only: ["y", "z"]).names == ["y"])
      }
    }
  }

  @Test func everyTypeRoundTripsInOrder() throws {
    try withFolder { folder in
      var arrays = NamedArrays()
      for elements in oneOfEach.reversed() {
        arrays.append(elements.typeName, try NumericArray(shape: [3, 2], elements: elements))
      }
      try Npz.write(arrays, to: folder + "/a.npz")
      #expect(try Npz.read(folder + "/a.npz") == arrays)
      #expect(arrays["int8"]?.shape == [3, 2] && arrays["nothing"] == nil)
    }
  }

  @Test func equalArraysMakeEqualBytes() throws {
    try withFolder { folder in
      try Npz.write(expected(), to: folder + "/a.npz")
      let first = try BoundedFile.read(folder + "/a.npz")
      // A zip file dates to two seconds; a date of now would differ.
      Thread.sleep(forTimeInterval: 2.1)
      try Npz.write(expected(), to: folder + "/b.npz")
      #expect(try BoundedFile.read(folder + "/b.npz") == first)
      #expect(first[10..<14] == Data([0, 0, 0x21, 0]))
    }
  }

  @Test func truncationAtEveryByteIsAnError() throws {
    try withFolder { folder in
      let path = folder + "/a.npz"
      for text in [stored, compressed] {
        let data = try fixture(text)
        for length in 0..<data.count {
          try data.prefix(length).write(to: URL(filePath: path))
          #expect(throws: ArrayFileError.self) { try Npz.read(path) }
        }
      }
    }
  }

  @Test func corruptionNeverCrashes() throws {
    try withFolder { folder in
      let path = folder + "/a.npz"
      var corruptor = Corruptor(state: 2)
      let expected = try expected()
      for text in [stored, compressed] {
        let data = try fixture(text)
        for _ in 0..<500 {
          try corruptor.corrupt(data).write(to: URL(filePath: path))
          do {
            // The CRC protects the elements; only names and dates may change unnoticed.
            let arrays = try Npz.read(path)
            #expect(arrays.entries.map(\.array) == expected.entries.map(\.array))
          } catch {
            #expect(error is ArrayFileError)
          }
        }
      }
    }
  }

  @Test func aDeflateBombIsRefused() throws {
    try withFolder { folder in
      let path = folder + "/bomb.npz"
      try Npz.write(
        NamedArrays([
          NamedArray(name: "x", array: NumericArray(.uint8(.init(repeating: 0, count: 10_000_000))))
        ]), to: path)
      #expect(try BoundedFile.read(path).count < 11_000)
      #expect(
        message(in: folder) { _ = try Npz.read(path, limits: SizeLimits(maximumBytes: 1_000_000)) }
          == "bomb.npz: member 'x.npy': unfolds the file to more than the limit of 1000000 bytes; split the file"
      )
      // The same data, claiming more than deflate can reach, in the directory and in the member.
      var data = try BoundedFile.read(path)
      let size = withUnsafeBytes(of: UInt32(10_000_128).littleEndian) { Data($0) }
      while let range = data.range(of: size) {
        data.replaceSubrange(range, with: [0, 0, 0, 0x70])
      }
      try AtomicFile.write(data, to: path)
      let line = message(in: folder) { _ = try Npz.read(path) }
      #expect(line.hasPrefix("bomb.npz: member 'x.npy': claims to unfold "))
      #expect(
        line.hasSuffix(
          " bytes to 1879048192, which is impossible; do not trust this file; write it again"))
      // A false but possible size: reading notices.
      while let range = data.range(of: Data([0, 0, 0, 0x70])) {
        data.replaceSubrange(range, with: [0x80, 0x96, 0x98, 0])
      }
      try AtomicFile.write(data, to: path)
      #expect(
        message(in: folder) { _ = try Npz.read(path) }
          == "bomb.npz: member 'x.npy': is damaged or truncated; copy or write the file again")
    }
  }

  @Test(arguments: [
    ("/tc/x.npy", "has an absolute path as its name"), ("../xx.npy", "has '..' in its name"),
    ("a/../.npy", "has '..' in its name"), ("a\\b/x.npy", "has a backslash in its name"),
  ])
  func hostileNamesAreRefused(_ name: String, _ problem: String) throws {
    try withFolder { folder in
      let harmless = String(repeating: "n", count: name.utf8.count)
      let path = folder + "/a.npz"
      try ZipArchive.write([(name: harmless, data: Data([1]))], to: path)
      var data = try BoundedFile.read(path)
      while let range = data.range(of: Data(harmless.utf8)) {
        data.replaceSubrange(range, with: Data(name.utf8))
      }
      try AtomicFile.write(data, to: path)
      #expect(
        message(in: folder) { _ = try Npz.read(path) }
          == "a.npz: member '\(name)': \(problem); do not trust this file; write it again")
      #expect(
        message(in: folder) { try ZipArchive.write([(name: name, data: Data())], to: path) }
          == "a.npz: member '\(name)': \(problem); give another name")
    }
  }

  @Test func otherMistakes() throws {
    try withFolder { folder in
      let path = folder + "/a.npz"
      #expect(
        message(in: folder) { _ = try Npz.read(path) }
          == "a.npz: does not exist or cannot be reached; check the path")
      #expect(
        message { _ = try Npz.read(folder) } == "\(folder): is a folder; give the path of a file")
      try AtomicFile.write("PK, but no zip file", to: path)
      #expect(
        message(in: folder) { _ = try Npz.read(path) }
          == "a.npz: is no whole zip file (Not a zip archive); copy or write the file again")
      try ZipArchive.write([(name: "config.json", data: Data("{}".utf8))], to: path)
      #expect(
        message(in: folder) { _ = try Npz.read(path) }
          == "a.npz: member 'config.json': is no npy array; write the file with numpy.savez")
      try ZipArchive.write([(name: "x.npy", data: Data("{}".utf8))], to: path)
      #expect(
        message(in: folder) { _ = try Npz.read(path) }
          == "a.npz: member 'x.npy': is no npy array; save it with numpy.save")
      let twice = NamedArrays(Array(repeating: try expected().entries[0], count: 2))
      #expect(
        message(in: folder) { try Npz.write(twice, to: path) }
          == "a.npz: member 'x.npy': is given twice; give each member a name of its own")
      #expect(
        message(in: folder) { try Npz.write(NamedArrays(), to: path) }
          == "a.npz: a zip file needs at least one member; give one")
    }
  }

  @Test func zipMembersKeepOrderAndContent() throws {
    try withFolder { folder in
      let path = folder + "/a.zip"
      let members = [
        (name: "b/two", data: Data()),
        (name: "a", data: Data((0..<70_000).map { UInt8($0 % 251) })),
        (name: "ümlaut", data: Data([7])),
      ]
      try ZipArchive.write(members, to: path)
      let archive = try ZipArchive(path: path)
      #expect(archive.members.map(\.name) == members.map(\.name))
      #expect(archive.members.map(\.size) == members.map(\.data.count))
      for (member, expected) in zip(archive.members, members) {
        #expect(try archive.read(member) == expected.data)
      }
      #expect(archive.member("a")?.size == 70_000 && archive.member("c") == nil)
      #expect(
        message(in: folder) {
          _ = try ZipArchive(path: path, limits: SizeLimits(maximumMembers: 2))
        }
          == "a.zip: holds 3 members, more than the limit of 2; give a file with fewer")
    }
  }
}
