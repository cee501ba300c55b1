import FixedPoint
import Foundation
import TestSupport
import Testing

/// One conversion of AMD's `ap_fixed` headers: `D d = s;` for each of the mantissas.
struct VendorConversion: CustomStringConvertible {
  let source: FixedFormat
  let type: FixedType
  let mantissas: [Int64]

  /// The bits below the destination's step; negative where the source is the coarser one.
  var dropped: Int { type.format.exponent - source.exponent }

  var description: String { "\(source) → \(type)" }

  /// The mantissas that Apus gives.
  var expected: [Int64] {
    mantissas.map { type.quantize(mantissa: $0, exponent: source.exponent) }
  }
}

/// What the headers made of one conversion.
struct VendorResult {
  let mantissas: [Int64]
  /// How many of the headers' own assertions failed on the way. They are compiled out under
  /// `NDEBUG`; here they are counted and passed over.
  let failedAssertions: Int64
}

/// Compiles programs against AMD's headers and reads what they compute.
enum VendorHeaders {
  /// Results in the order of the conversions.
  static func run(_ conversions: [VendorConversion]) throws -> [VendorResult] {
    let calls = conversions.map { conversion in
      let format = conversion.source
      let source = "ap_\(format.description)"
      let name = cppName(conversion.type)
      return format.width <= 8 && conversion.mantissas == allMantissas(of: format)
        ? "  all<\(source), \(name) >(\(format.minimumMantissa));"
        : "  some<\(source), \(name) >({\(list(conversion.mantissas))});"
    }
    return try results(ofProgramCalling: calls, counts: conversions.map(\.mantissas.count))
  }

  /// The mantissas of `D d = value` for the same doubles into every type.
  static func run(doubles: [Double], into types: [FixedType]) throws -> [VendorResult] {
    let bits = doubles.map { "\($0.bitPattern)u" }.joined(separator: ", ")
    let values = "  const std::vector<uint64_t> values{\(bits)};"
    let calls = types.map { "  doubles<\(cppName($0)) >(values);" }
    return try results(
      ofProgramCalling: [values] + calls, counts: types.map { _ in doubles.count })
  }

  /// Every mantissa of a format, the most negative first.
  static func allMantissas(of format: FixedFormat) -> [Int64] {
    Array(format.minimumMantissa...format.maximumMantissa)
  }

  private static func cppName(_ type: FixedType) -> String {
    let format = type.format
    return "ap_\(format.isSigned ? "" : "u")fixed<\(format.width), \(format.integerBits), "
      + "AP_\(type.rounding.rawValue), AP_\(type.overflow.rawValue)>"
  }

  private static func list(_ mantissas: [Int64]) -> String {
    mantissas.map { "\($0)" }.joined(separator: ", ")
  }

  /// A program writes, a call, its `count` mantissas and then the number of assertions.
  private static func results(
    ofProgramCalling calls: [String], counts: [Int]
  ) throws -> [VendorResult] {
    let words = try words(ofProgramCalling: calls)
    try #require(words.count == counts.reduce(0) { $0 + $1 + 1 })
    var start = 0
    return counts.map { count in
      defer { start += count + 1 }
      return VendorResult(
        mantissas: Array(words[start..<start + count]), failedAssertions: words[start + count])
    }
  }

  private static func words(ofProgramCalling calls: [String]) throws -> [Int64] {
    try temporaryFolder { folder in
      let body = calls.joined(separator: "\n")
      let program =
        "\(prologue)int main(int, char** arguments) {\n\(opening)\n\(body)\n\(closing)"
      func write(_ text: String, _ name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
      }
      try write(program, "program.cpp")
      // Found before the system's, so that a failing assertion is counted.
      try write(countingAssert, "assert.h")
      let compiled = try runProcess(
        "g++",
        [
          "-std=c++14", "-O0", "-w", "-I.", "-I", ToolRequirement.fixedPointHeadersFolder.path,
          "program.cpp", "-o", "program",
        ], in: folder)
      try #require(compiled.status == 0, "\(compiled.stderr.prefix(2_000))")
      let executable = folder.appending(path: "program").path
      let ran = try runProcess(executable, ["words"], in: folder)
      try #require(ran.status == 0, "\(ran.stderr.prefix(2_000))")
      let data = try Data(contentsOf: folder.appending(path: "words"))
      return data.withUnsafeBytes { Array($0.bindMemory(to: Int64.self)) }
    }
  }

  private static let countingAssert = """
    #pragma once
    extern long long failedAssertions;
    #define assert(condition) ((condition) ? (void)0 : (void)++failedAssertions)

    """

  private static let opening = """
      out = std::fopen(arguments[1], "wb");
      if (!out) return 1;
    """

  private static let closing = """
      return std::fclose(out);
    }

    """

  /// Words are written raw and read on the same machine.
  private static let prologue = """
    #include <cstdint>
    #include <cstdio>
    #include <cstring>
    #include <vector>
    #include "ap_fixed.h"

    long long failedAssertions = 0;
    static std::FILE* out;
    static void put(int64_t word) { std::fwrite(&word, sizeof word, 1, out); }
    static void putAssertions() { put(failedAssertions); failedAssertions = 0; }

    template <class S, class D>
    static void all(int64_t first) {
      for (int64_t i = 0; i < (int64_t(1) << S::width); ++i) {
        S s;
        s.V = first + i;
        D d = s;
        put(d.V);
      }
      putAssertions();
    }

    template <class S, class D>
    static void some(const std::vector<int64_t>& mantissas) {
      for (int64_t mantissa : mantissas) {
        S s;
        s.V = mantissa;
        D d = s;
        put(d.V);
      }
      putAssertions();
    }

    template <class D>
    static void doubles(const std::vector<uint64_t>& values) {
      for (uint64_t bits : values) {
        double value;
        std::memcpy(&value, &bits, sizeof value);
        D d = value;
        put(d.V);
      }
      putAssertions();
    }

    """
}
