import Apus
import Foundation
import TestSupport
import Testing

@Suite struct MatrixCommandTests {
  private func write(_ values: [Double], _ shape: [Int], to file: String) throws {
    let array = try NumericArray(shape: shape, elements: .float64(values))
    if file.hasSuffix(".npy") {
      try Npy.write(array, to: file)
    } else {
      try Npz.write(NamedArrays([NamedArray(name: "k", array: array)]), to: file)
    }
  }

  private struct Result: Decodable, Equatable {
    let adders: Int
    let bits: Int
    let depth: Int
    let minimalDepth: Int
  }

  /// y₀ = 7x₀ + 5x₁ and y₁ = 14x₀ + 10x₁: the second is the first one shifted.
  @Test func countsAndText() throws {
    try temporaryFolder { folder in
      try write([7, 14, 5, 10], [2, 2], to: folder.file("k.npy"))
      let text = try success(
        "matrix", "k.npy", "--input", "fixed<8,8>", "-o", "graph.txt", in: folder)
      #expect(text.hasPrefix("3 adders, "))
      #expect(text.hasSuffix(" outputs negated, 1 shifted\n"))
      let json = try success("matrix", "k.npy", "--json", in: folder)
      let result = try JSONDecoder().decode(Result.self, from: Data(json.utf8))
      #expect(result.adders == 3)
      #expect(result.depth >= result.minimalDepth)
      #expect(result.depth <= result.minimalDepth + 2)
      #expect(try folder.bytes("graph.txt").count > 10)
    }
  }

  /// Two processes give one graph, and dyadic fractions are taken exactly.
  @Test func twoProcessesGiveOneGraph() throws {
    try temporaryFolder { folder in
      var random = TestRandom(seed: 5)
      let values = (0..<128).map { _ in Double(random.integer(bits: 7)) / 16 }
      try write(values, [2, 8, 8], to: folder.file("k.npz"))
      for name in ["a.txt", "b.txt"] {
        try success(
          "matrix", "k.npz", "--effort", "fast", "--extra-depth", "none", "--objective", "bits",
          "-o", name, in: folder)
      }
      #expect(try folder.bytes("a.txt") == folder.bytes("b.txt"))
      #expect(String(decoding: try folder.bytes("a.txt"), as: UTF8.self).contains("× 2^-4"))
    }
  }

  @Test func refusals() throws {
    try temporaryFolder { folder in
      try write([1, 2, 3], [3], to: folder.file("flat.npy"))
      try write([0.1, 2], [1, 2], to: folder.file("tenth.npy"))
      try write([.nan, 2], [1, 2], to: folder.file("nan.npy"))
      #expect(
        try refusal("matrix", "flat.npy", in: folder)
          == "flat.npy: has the shape (3,), which is no matrix; give an array of inputs × outputs")
      for file in ["tenth.npy", "nan.npy"] {
        #expect(
          try refusal("matrix", file, in: folder)
            == "\(file): has coefficients that are no multiples of 2^-40 below 2^40 in magnitude; "
            + "round them to fixed point first")
      }
      #expect(
        try refusal("matrix", "none.npy", in: folder)
          == "none.npy: does not exist or cannot be reached; check the path")
      #expect(
        try refusal("matrix", "tenth.npy", "--extra-depth", "-3", in: folder, status: 2)
          .contains("--extra-depth"))
      #expect(
        try refusal("matrix", "tenth.npy", "--effort", "huge", in: folder, status: 2)
          .contains("'huge'"))
    }
  }
}
