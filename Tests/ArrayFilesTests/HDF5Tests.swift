import ArrayFiles
import Foundation
import Testing

@Suite(.serialized) struct HDF5Tests {
  /// Written by h5py 3.16: strings of both kinds, booleans, other byte order, half floats, and a
  /// chunked, shuffled, deflated, checksummed dataset in a group.
  private let fileOfH5py = """
    H4sIAAAAAAACA+2aT2sTQRTA3+wmdUmRJvbQ1IjuMTdL66EQMAk2NdBiq1XwJN1ssklJtCFJITcLXiJeBC899qbQD+C1R0+Cn8GP4MlTndmZ2T/TZENVdEvfD5LHzLz5u+/NJG/2bXVt/XrqZgoYhgEJSEOQM8GHe+G0LN8Vkgg5EvKTJvOJW5YV+RnRvqr39EmlwrTPFGQ/SwkuDUCuItVKeZvJ5zIt5BctrDcU0ulYzT6Vr6yXDSadvWGjTmWzt3/QpbK213T1WlbHYbJvWx2r59tx2rPrJM8jMp3nUuMZutCTwzifzrpVM+Yd4CZswoIBC69FeZJaNCvXNN6gITxFJ9LUszB+hv+HnUdba2xoSyJduB2tb0q9bLSeXO9hMlovL+TRtfC+s7HIZTvH5arI7y9HtyeHNZqJ1isJ+WYlWk/uT6YerXfervhICAnblS/zfB/VeJW0IasasF7e3Km4e+izilyUyXaVNcItx8Oupq2HNsGvFml5WtgPCTwBf/6gzD9nhC0TlJMrHkw6N1U7/zsc3qdfRWrl9HNIP8dF2jtb6oLhL3swzYb28MHWJgn4LlEe0dfPMPbRdQfhzk/n8HhDEARBEARBEARBkLhy8ZAND8nME543OURVMHmNhNLjUazXY9oVxo9bXOIVxtVEvcKQIe93Siiva9ltdlch42nVP/bTmcgrDOmfCcVfE57fpr2QsxYYuee/Om9oFrbdNNFlO4YbxOy3Dhyn0/DaJSK/3nA61qAR6odBdQd2q9FbWZb+IvYFTS/k/SFq/lDzF1oPfoXh3a/A9xza5r/Z/4UdEfCuwiDyHLDN8Tvme1z8GGDVbBi+sHfrluvbJZhtf9y4S3Nqjt1kOQOYPzn5VhYWosEqnP5UzkQEQRAEQS4X7P8uoce6+n/3xpR6RfGrTtVT3uSCx+b4cm2CPoIgCIIgCBJPfvdV34w558WfU0lIyddGJ8cP2+IXpHqPNIr5ehgQSIbi77ykNGXe+2Leatz0+FLYxy/kN6IDkzQAAA==
    """

  @Test func aFileOfH5pyIsRead() throws {
    try withFolder { folder in
      let path = folder + "/a.h5"
      try AtomicFile.write(fixture(fileOfH5py), to: path)
      var expected = NamedArrays()
      expected.append("big", NumericArray(.uint32([1, 2])))
      expected.append("fixed", NumericArray(.strings(["ab", "c"])))
      expected.append("flags", NumericArray(.bool([true, false, true])))
      expected.append(
        "group/packed", try NumericArray(shape: [2, 4], elements: .int16([0, 1, 2, 3, 4, 5, 6, 7])))
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
        message(in: folder) { _ = try HDF5.read(path, limits: SizeLimits(maximumBytes: 10)) }
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

  @Test func truncationAtEveryByteIsAnError() throws {
    try withFolder { folder in
      let path = folder + "/a.h5"
      try HDF5.write(
        NamedArrays([
          NamedArray(name: "x", array: NumericArray(.float64([1, 2, 3]))),
          NamedArray(name: "names", array: NumericArray(.strings(["a", "bb"]))),
        ]), to: path)
      for data in [try BoundedFile.read(path), try fixture(fileOfH5py)] {
        for length in 0..<data.count {
          try data.prefix(length).write(to: URL(filePath: path))
          #expect(throws: ArrayFileError.self) { try HDF5.read(path) }
        }
      }
    }
  }

  @Test func corruptionNeverCrashes() throws {
    try withFolder { folder in
      let path = folder + "/a.h5"
      let data = try fixture(fileOfH5py)
      var corruptor = Corruptor(state: 3)
      for _ in 0..<3_000 {
        try corruptor.corrupt(data).write(to: URL(filePath: path))
        // HDF5 has no checksum over everything, so other values may be read; no crash, our error.
        do {
          let arrays = try HDF5.read(path, limits: SizeLimits(maximumBytes: 1 << 20))
          #expect(arrays.entries.allSatisfy { $0.array.count <= 1 << 20 })
        } catch {
          #expect(error is ArrayFileError)
        }
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
      try AtomicFile.write(fixture(fileOfH5py).prefix(5_000), to: path)
      #expect(
        message(in: folder) { _ = try HDF5.read(path) }
          == "a.h5: is a damaged or truncated HDF5 file; copy or write the file again")
      for name in ["", "a/b", ".", "a\0"] {
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
