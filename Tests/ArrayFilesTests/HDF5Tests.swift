import ArrayFiles
import Foundation
import Testing

@Suite struct HDF5Tests {
  @Test func aFileOfH5pyIsRead() throws {
    try withFolder { folder in
      let path = folder + "/a.h5"
      try AtomicFile.write(fixture(HDF5Files.mixed), to: path)
      var expected = NamedArrays()
      expected.append("big", NumericArray(.uint32([1, 2])))
      expected.append("fixed", NumericArray(.strings(["ab", "c"])))
      expected.append("flags", NumericArray(.bool([true, false, true])))
      expected.append(
        "group/packed",
        try NumericArray(shape: [2, 4], elements: .int16([0, 1, 2, 3, 4, 5, 6, 7])))
      expected.append("half", NumericArray(.float32([0.5, -2])))
      expected.append("names", NumericArray(.strings(["pt", "η"])))
      expected.append("scalar", try NumericArray(shape: [], elements: .int64([-7])))
      expected.append(
        "x", try NumericArray(shape: [3, 2], elements: .float32([0, 0.25, 0.5, 0.75, 1, 1.25])))
      #expect(try HDF5.read(path) == expected)
      #expect(try HDF5.names(in: path) == expected.names)
      #expect(try HDF5.read(path, only: ["x", "nothing"]).names == ["x"])
      #expect(
        message(in: folder) { _ = try HDF5.read(path, limits: SizeLimits(maximumMembers: 7)) }
          == "a.h5: holds more than the limit of 7 datasets; give a file with fewer")
      #expect(
        message(in: folder) {
          _ = try HDF5.decode(
            fixture(HDF5Files.mixed), file: "a.h5", limits: SizeLimits(maximumBytes: 10))
        }
          == "a.h5: dataset 'fixed': shape (2,) is beyond the limit of bytes to read; split the file"
      )
    }
  }

  @Test func everyTypeRoundTrips() throws {
    try withFolder { folder in
      var arrays = NamedArrays()
      for (index, elements) in oneOfEach.enumerated() {
        arrays.append("a\(10 + index)", try NumericArray(shape: [3, 2], elements: elements))
      }
      arrays.append("b", try NumericArray(shape: [], elements: .float64([0.1])))
      arrays.append("c", try NumericArray(shape: [0, 3], elements: .float32([])))
      arrays.append("d", try NumericArray(shape: [0], elements: .strings([])))
      try HDF5.write(arrays, to: folder + "/a.h5")
      #expect(try HDF5.read(folder + "/a.h5") == arrays)
    }
  }

  @Test func namesArePathsThroughGroups() throws {
    try withFolder { folder in
      var arrays = NamedArrays()
      for name in ["a/b/0", "a/b/1", "a/c", "d"] {
        arrays.append(name, NumericArray(.int8([Int8(arrays.entries.count)])))
      }
      try HDF5.write(arrays, to: folder + "/a.h5")
      #expect(try HDF5.read(folder + "/a.h5") == arrays)
      // A dataset cannot be a group too.
      arrays.append("d/e", NumericArray(.int8([1])))
      let line = message(in: folder) { try HDF5.write(arrays, to: folder + "/b.h5") }
      #expect(line.hasPrefix("b.h5: dataset 'd/e': libhdf5 cannot write it"))
    }
  }

  @Test func equalArraysMakeEqualBytes() throws {
    try withFolder { folder in
      let arrays = NamedArrays(
        oneOfEach.map { NamedArray(name: $0.typeName, array: NumericArray($0)) })
      try HDF5.write(arrays, to: folder + "/a.h5")
      // HDF5 dates to the second; a date of now would differ.
      Thread.sleep(forTimeInterval: 1.1)
      try HDF5.write(arrays, to: folder + "/b.h5")
      #expect(try BoundedFile.read(folder + "/a.h5") == BoundedFile.read(folder + "/b.h5"))
    }
  }

  @Test func chunksOfH5pyAreRead() throws {
    let arrays = try HDF5.decode(fixture(HDF5Files.chunked), file: "c.h5")
    let expected = try NumericArray(shape: [5, 7, 3], elements: .int32((0..<105).map(Int32.init)))
    #expect(arrays.names == ["grown", "odd", "packed", "plain"])
    #expect(arrays["packed"] == expected && arrays["plain"] == expected)
    #expect(arrays["grown"] == NumericArray(.uint8(Array(0..<10))))
    #expect(arrays["odd"] == NumericArray(.uint8(Array(0..<7))))
  }

  @Test func theNewerFormIsRead() throws {
    let data = try fixture(HDF5Files.newer)
    let arrays = try HDF5.decode(data, file: "n.h5", only: ["x", "b", "s"])
    #expect(arrays["x"] == NumericArray(.float32([1.5, -2])))
    #expect(arrays["b"] == (try NumericArray(shape: [2, 1], elements: .bool([true, false]))))
    #expect(arrays["s"] == NumericArray(.strings(["a", "bcd", ""])))
    #expect(
      message { _ = try HDF5.decode(data, file: "n.h5") }
        == "n.h5: dataset 'chunked': has chunks in the newer form, which is not read; write it with h5py's defaults"
    )
  }

  @Test(arguments: [
    ("sparse", "has parts that were never written; write all of its elements"),
    (
      "lzf",
      "is packed by HDF5 filter 32000; deflate, shuffle and fletcher32 are read; write it with compression='gzip'"
    ),
    (
      "complex",
      "holds elements of a type that is not read; store float32, float64, int8–int64, uint8–uint64, bool or strings"
    ),
    ("external", "keeps its data in other files, which are not opened; store the data inside"),
    ("virtual", "keeps its data in other files, which are not opened; store the data inside"),
  ])
  func formsThatAreNotRead(_ name: String, _ expected: String) throws {
    let data = try fixture(HDF5Files.unread)
    #expect(
      message { _ = try HDF5.decode(data, file: "a.h5", only: [name]) }
        == "a.h5: dataset '\(name)': \(expected)")
    #expect(
      try HDF5.decode(data, file: "a.h5", only: ["chunked strings"])["chunked strings"]
        == NumericArray(.strings(["aa", "b"])))
  }

  @Test func checksumsAndSizesAreChecked() throws {
    let data = try fixture(HDF5Files.chunked)
    // The first chunk of `odd`: 0, 1, 2 and Fletcher's sums 0x0201 and 0x0202.
    let chunk = try #require(data.range(of: Data([0, 1, 2, 1, 2, 2, 2])))
    for position in chunk {
      var changed = data
      changed[position] ^= 4
      #expect(
        message { _ = try HDF5.decode(changed, file: "c.h5", only: ["odd"]) }
          == "c.h5: dataset 'odd': is damaged or truncated; copy or write the file again")
    }
  }

  @Test func truncationAtEveryByteIsAnError() throws {
    try withFolder { folder in
      let path = folder + "/a.h5"
      try HDF5.write(
        NamedArrays([
          NamedArray(name: "x", array: NumericArray(.float64([1, 2, 3]))),
          NamedArray(name: "names", array: NumericArray(.strings(["a", "bb"]))),
        ]), to: path)
      for data in [try BoundedFile.read(path), try fixture(HDF5Files.mixed)] {
        for length in 0..<data.count {
          #expect(throws: ArrayFileError.self) {
            try HDF5.decode(data.prefix(length), file: "a.h5")
          }
        }
      }
    }
  }

  @Test(arguments: [HDF5Files.mixed, HDF5Files.chunked, HDF5Files.newer])
  func corruptionNeverCrashes(_ text: String) throws {
    let data = try fixture(text)
    var corruptor = Corruptor(state: 3)
    for _ in 0..<5_000 {
      // HDF5 has no checksum over everything, so other values may be read; no crash, our error.
      do {
        let arrays = try HDF5.decode(
          corruptor.corrupt(data), file: "a.h5", limits: SizeLimits(maximumBytes: 1 << 20))
        #expect(arrays.entries.allSatisfy { $0.array.count <= 1 << 20 })
      } catch {
        #expect(error is ArrayFileError)
      }
    }
  }

  @Test func mistakes() throws {
    try withFolder { folder in
      let path = folder + "/a.h5"
      try AtomicFile.write("x,y\n1,2\n", to: path)
      #expect(
        message(in: folder) { _ = try HDF5.read(path) }
          == "a.h5: is no HDF5 file; write it with h5py or HDF5")
      try AtomicFile.write(fixture(HDF5Files.mixed).prefix(5_000), to: path)
      #expect(
        message(in: folder) { _ = try HDF5.read(path) }
          == "a.h5: is damaged or truncated; copy or write the file again")
      for name in ["", "a/", "/a", "a//b", "a/../b", ".", "a\0"] {
        let arrays = NamedArrays([NamedArray(name: name, array: NumericArray(.int8([1])))])
        let line = message(in: folder) { try HDF5.write(arrays, to: path) }
        #expect(line.hasSuffix("or is given twice; give another name"))
      }
      #expect(
        message(in: folder) {
          try HDF5.write(
            NamedArrays([NamedArray(name: "s", array: NumericArray(.strings(["a\0b"])))]), to: path)
        }
          == "a.h5: dataset 's': holds a string with a NUL, or more than 1 GiB of strings; use other strings"
      )
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.h5"])
    }
  }
}
