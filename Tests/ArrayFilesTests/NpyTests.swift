import ArrayFiles
import Foundation
import Testing

@Suite struct NpyTests {
  /// An npy file built by hand from the format's definition.
  private func npy(
    _ header: String, _ payload: [UInt8] = [], version: [UInt8] = [1, 0]
  ) -> Data {
    let length = UInt32(header.utf8.count)
    let lengthBytes = (0..<(version[0] == 1 ? 2 : 4)).map { UInt8(length >> (8 * $0) & 0xFF) }
    return Data([0x93] + Array("NUMPY".utf8) + version + lengthBytes + Array(header.utf8) + payload)
  }

  private func header(_ descr: String, _ shape: String, fortran: String = "False") -> String {
    "{'descr': '\(descr)', 'fortran_order': \(fortran), 'shape': \(shape), }"
  }

  @Test(arguments: oneOfEach)
  func everyTypeRoundTrips(_ elements: NumericArray.Elements) throws {
    for shape in [[6], [2, 3], [1, 6, 1], [3, 1, 2]] {
      let array = try NumericArray(shape: shape, elements: elements)
      let data = try Npy.encode(array)
      #expect(try Npy.decode(data, file: "a.npy") == array)
    }
    try withFolder { folder in
      let array = NumericArray(elements)
      try Npy.write(array, to: folder + "/a.npy")
      #expect(try Npy.read(folder + "/a.npy") == array)
    }
  }

  @Test func scalarsAndEmptyArraysRoundTrip() throws {
    for array in [
      try NumericArray(shape: [], elements: .float64([3.5])),
      try NumericArray(shape: [0, 4], elements: .float32([])),
      NumericArray(.strings([])),
    ] {
      #expect(try Npy.decode(Npy.encode(array), file: "a.npy") == array)
    }
  }

  /// The headers that numpy 2.4 writes for these types.
  @Test(
    arguments: zip(
      oneOfEach,
      [
        "<f4", "<f8", "|i1", "<i2", "<i4", "<i8", "|u1", "<u2", "<u4", "<u8", "|b1", "<U6",
      ]))
  func bytesAreThoseOfNumpy(_ elements: NumericArray.Elements, _ descr: String) throws {
    let data = try Npy.encode(NumericArray(shape: [2, 3], elements: elements))
    let text = "{'descr': '\(descr)', 'fortran_order': False, 'shape': (2, 3), }"
    let start = Data([0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59, 1, 0, 0x76, 0]) + Data(text.utf8)
    #expect(data.starts(with: start))
    #expect(data[start.count..<127] == Data(repeating: 0x20, count: 127 - start.count))
    #expect(data[127] == 0x0A)
  }

  @Test func elementsAreLittleEndian() throws {
    let floats = try Npy.encode(NumericArray(.float32([1.5])))
    #expect(Array(floats.suffix(4)) == [0, 0, 0xC0, 0x3F])
    let integers = try Npy.encode(NumericArray(.int64([-2])))
    #expect(Array(integers.suffix(8)) == [0xFE] + [UInt8](repeating: 0xFF, count: 7))
    let strings = try Npy.encode(NumericArray(.strings(["η", "ab"])))
    #expect(Array(strings.suffix(16)) == [0xB7, 3, 0, 0, 0, 0, 0, 0, 97, 0, 0, 0, 98, 0, 0, 0])
  }

  @Test(arguments: [[UInt8](arrayLiteral: 1, 0), [2, 0], [3, 0]])
  func everyVersionIsRead(_ version: [UInt8]) throws {
    let data = npy(header("<u2", "(3,)"), [1, 0, 0, 1, 255, 255], version: version)
    #expect(try Npy.decode(data, file: "a.npy") == NumericArray(.uint16([1, 256, 65_535])))
  }

  @Test func headersOfOtherWritersAreRead() throws {
    let expected = NumericArray(.int8([7]))
    for text in [
      #"{"shape": (1,), "descr": "|i1", "fortran_order": False}"#,
      " {'fortran_order':False,'shape':( 1 , ),'descr':'<i1'} \n",
    ] {
      #expect(try Npy.decode(npy(text, [7]), file: "a.npy") == expected)
    }
  }

  @Test func truncationAtEveryByteIsAnError() throws {
    for elements in oneOfEach {
      let data = try Npy.encode(NumericArray(elements))
      for length in 0..<data.count {
        #expect(throws: ArrayFileError.self) {
          try Npy.decode(data.prefix(length), file: "a.npy")
        }
      }
    }
  }

  @Test func corruptionNeverCrashes() throws {
    var corruptor = Corruptor(state: 1)
    for elements in oneOfEach {
      let data = try Npy.encode(NumericArray(shape: [2, 3], elements: elements))
      for _ in 0..<500 {
        // Changed elements may well be valid; what throws must throw our error.
        do {
          let array = try Npy.decode(corruptor.corrupt(data), file: "a.npy")
          #expect(array.shape.reduce(1, *) == array.count)
        } catch {
          #expect(error is ArrayFileError)
        }
      }
    }
  }

  @Test(arguments: [
    ("<f4", "(1000000000000,)", "False", "a.npy: shape (1000000000000,) of '<f4' needs 4000000000000 bytes, 8 are there; the data is truncated, save or copy it again"),
    ("<f4", "(3,)", "False", "a.npy: shape (3,) of '<f4' needs 12 bytes, 8 are there; the data is truncated, save or copy it again"),
    ("<f4", "(1,)", "False", "a.npy: shape (1,) of '<f4' needs 4 bytes, 8 are there; save the array again with numpy.save"),
    ("<f4", "(4611686018427387904, 4)", "False", "a.npy: the shape (4611686018427387904, 4) is larger than any memory; save the array again with numpy.save"),
    ("<f4", "(0, 4611686018427387904, 4)", "False", "a.npy: the shape (0, 4611686018427387904, 4) is larger than any memory; save the array again with numpy.save"),
    ("<f8", "(2305843009213693952,)", "False", "a.npy: the shape (2305843009213693952,) is larger than any memory; save the array again with numpy.save"),
    ("<f4", "(99999999999999999999,)", "False", "a.npy: malformed header (the shape holds the size 99999999999999999999, beyond 64 bits); save the array again with numpy.save"),
    ("<f4", "(-2,)", "False", "a.npy: malformed header (the shape holds the negative size -2); save the array again with numpy.save"),
    ("<f4", "(-1, -2)", "False", "a.npy: malformed header (the shape holds the negative size -1); save the array again with numpy.save"),
    ("<f4", "(2)", "False", "a.npy: malformed header (the shape is a number, not a tuple); save the array again with numpy.save"),
    ("<f4", "(2, 1)", "True", "a.npy: the array is in Fortran order; only C order is read; save numpy.ascontiguousarray(array)"),
    (">f4", "(2,)", "False", "a.npy: elements of type '>f4' are big endian; only little endian is read; convert with array.astype(array.dtype.newbyteorder('<'))"),
    ("|O", "(2,)", "False", "a.npy: the array holds Python objects, which are never read; convert it to numbers with array.astype"),
    ("<f2", "(4,)", "False", "a.npy: elements of type '<f2' are not read; convert to float32, float64, int8–int64, uint8–uint64, bool or str with array.astype"),
    ("<U99999999999", "(2,)", "False", "a.npy: elements of type '<U99999999999' are not read; convert to float32, float64, int8–int64, uint8–uint64, bool or str with array.astype"),
    ("<U0", "(99999999999,)", "False", "a.npy: shape (99999999999,) of '<U0' needs 0 bytes, 8 are there; save the array again with numpy.save"),
    ("|b1", "(8,)", "False", "a.npy: flat element 0: a bool is 2, not 0 or 1; save the array again with numpy.save"),
    ("<U2", "(1,)", "False", "a.npy: flat element 0: a string holds 33686018, which is no Unicode scalar; save the array again with numpy.save"),
    ("<f4", "(2,)", "Maybe", "a.npy: malformed header (expected True or False at byte 34); save the array again with numpy.save"),
    ("<f4\\n", "(2,)", "False", "a.npy: malformed header (a string that is not plain text at byte 11); save the array again with numpy.save"),
  ])
  func wrongHeaders(_ descr: String, _ shape: String, _ fortran: String, _ expected: String) {
    let data = npy(
      header(descr, shape, fortran: fortran), [UInt8](repeating: 2, count: 8))
    #expect(message { _ = try Npy.decode(data, file: "a.npy") } == expected)
  }

  @Test(arguments: [
    ("{'descr': '<f4', 'fortran_order': False}", "a.npy: malformed header (no key 'shape'); save the array again with numpy.save"),
    ("{'descr': '<f4', 'descr': '<f4'}", "a.npy: malformed header (key 'descr' is unknown or given twice); save the array again with numpy.save"),
    ("{'evil\u{1B}': 1}", "a.npy: malformed header (key 'evil\\u{1b}' is unknown or given twice); save the array again with numpy.save"),
    ("{'descr': [('pt', '<f4')], 'fortran_order': False, 'shape': (1,)}", "a.npy: the array has a structured type (named fields), which is not read; save each field as an array of its own"),
    ("", "a.npy: malformed header (expected '{' at byte 0); save the array again with numpy.save"),
    ("{'descr': '<f4", "a.npy: malformed header (a string without end at byte 10); save the array again with numpy.save"),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (), } x", "a.npy: malformed header (unexpected text after the dictionary at byte 56); save the array again with numpy.save"),
  ])
  func brokenDictionaries(_ text: String, _ expected: String) {
    #expect(message { _ = try Npy.decode(npy(text), file: "a.npy") } == expected)
  }

  @Test func otherContents() {
    #expect(
      message { _ = try Npy.decode(Data("hello".utf8), file: "a.npy") }
        == "a.npy: is no npy array; save it with numpy.save")
    #expect(
      message { _ = try Npy.decode(npy("{}", version: [9, 0]), file: "a.npy") }
        == "a.npy: npy version 9.0 is not read; save the array again with numpy.save")
    let axes = "(" + String(repeating: "1,", count: 65) + ")"
    #expect(
      message { _ = try Npy.decode(npy(header("<f4", axes)), file: "a.npy") }
        == "a.npy: malformed header (more than 64 axes); save the array again with numpy.save")
    let long = header("<f4", "(1,)") + String(repeating: " ", count: 10_000)
    #expect(
      message { _ = try Npy.decode(npy(long), file: "a.npy") }
        == "a.npy: the npy header claims 10057 bytes, more than 10000; save the array again with numpy.save"
    )
  }

  @Test func stringsThatNpyCannotHold() {
    #expect(
      message { _ = try Npy.encode(NumericArray(.strings(["a", "b\0"]))) }
        == "array in memory: flat element 1: a string ends in NUL, which npy cannot hold; use another string"
    )
  }

  @Test func conversions() throws {
    #expect(try NumericArray(.float32([0.5, -2])).doubles() == [0.5, -2])
    #expect(try NumericArray(.bool([true, false])).doubles() == [1, 0])
    #expect(try NumericArray(.float64([3, -0.0])).integers() == [3, 0])
    #expect(try NumericArray(.uint64([1 << 63 - 1])).integers() == [Int.max / 2 + 1 + Int.max / 2])
    #expect(try NumericArray(.strings(["a"])).strings() == ["a"])
    let matrix = try NumericArray(shape: [2, 2], elements: .float32([1, 2, 3, 0.5]))
    #expect(
      message { _ = try matrix.integers(file: "d.npz", name: "y") }
        == "d.npz: array 'y', element [1, 1]: 0.5 is not an integer; store values that fit")
    #expect(
      message { _ = try NumericArray(.float64([.nan])).integers() }
        == "array in memory: element [0]: nan is not an integer; store values that fit")
    #expect(
      message { _ = try NumericArray(.uint64([.max])).integers() }
        == "array in memory: element [0]: 18446744073709551615 is beyond 64-bit signed integers; store values that fit"
    )
    #expect(
      message { _ = try NumericArray(.int64([0, 1 << 53 + 1])).doubles() }
        == "array in memory: element [1]: 9007199254740993 is not exact as float64; store values that fit"
    )
    #expect(
      message { _ = try NumericArray(.strings(["a"])).doubles(file: "d.npz", name: "x") }
        == "d.npz: array 'x': holds str, not numbers; store an array of numbers")
    #expect(
      message { _ = try NumericArray(shape: [2, 2], elements: .bool([true])) }
        == "array in memory: shape (2, 2) does not hold 1 elements; give a shape whose product is the number of elements"
    )
  }
}
