import Foundation
import TestSupport
import Testing

/// A call that cannot be understood: what it was, and all that is said about it.
private let usageErrors: [(arguments: [String], line: String)] = [
  (["fly"], ""),
  (["generate", "cows"], ""),
  (["generate", "jets", "-o", "x.npz"], ""),
  (["generate", "jets", "--count", "10"], ""),
  (["generate", "jets", "--count", "0", "-o", "x.npz"], ""),
  (["generate", "jets", "--count", "many", "-o", "x.npz"], ""),
  (["generate", "jets", "--count", "10", "--seed", "-1", "-o", "x.npz"], ""),
  (["generate", "jets", "--count", "10", "--constituents", "-1", "-o", "x.npz"], ""),
  (["train", "-o", "run"], ""),
  (["train", "small.yaml"], ""),
  (["compile", "model.json"], ""),
  (["compile", "-o", "build"], ""),
  (["compile", "model.json", "-o", "build", "--backend", "vhdl"], ""),
  (["compile", "model.json", "-o", "build", "--clock-ns", "5", "--stages", "2"], ""),
  (["compile", "model.json", "-o", "build", "--stages", "0"], ""),
  (["compile", "model.json", "-o", "build", "--stages", "4097"], ""),
  (["compile", "model.json", "-o", "build", "--clock-ns", "0"], ""),
  (["compile", "model.json", "-o", "build", "--clock-ns", "nan"], ""),
  (["compile", "model.json", "-o", "build", "--latency-ns", "-3"], ""),
  (["compile", "model.json", "-o", "build", "--latency-ns", "inf"], ""),
  (["compile", "model.json", "-o", "build", "--speed", "9"], ""),
  (["emulate", "model.json", "-o", "y.npz"], ""),
  (["emulate", "model.json", "-i", "data.npz", "-o", "y.npz", "--threads", "0"], ""),
  (["simulate", "build"], ""),
  (["simulate", "build", "-i", "data.npz", "--bubbles", "x"], ""),
  (["csim"], ""),
  (["compare", "--data", "data.npz", "--fixed", "model.json", "-o", "report"], ""),
  (
    [
      "compare", "--data", "data.npz", "--float", "float.json", "--fixed", "model.json", "-o",
      "report", "--csim",
    ], ""
  ),
  (["check"], ""),
  (["check", "build", "--latency-ns", "-1"], ""),
  (["check", "build", "--luts", "-1"], ""),
  (["check", "build", "--ffs", "1.5"], ""),
  (["check", "build", "--auc-loss", "nan"], ""),
  (["dump", "model.json", "--level", "gates"], ""),
  (["dump", "model.json", "more.json"], ""),
]

@Test(arguments: usageErrors)
func aCallThatCannotBeUnderstood(arguments: [String], line: String) throws {
  try tinyFolder { folder in
    let result = try apus(arguments, in: folder)
    #expect(result.status == 2)
    #expect(result.stdout == "")
    #expect(result.stderr == "apus: \(line)\n")
    #expect(
      try contents(of: folder).keys.sorted() == ["data.npz", "float.json", "model.json"])
  }
}

@Test(arguments: [["--help"], ["generate", "--help"], ["help", "compile"], ["check", "-h"]])
func helpIsNoError(arguments: [String]) throws {
  try temporaryFolder { folder in
    let result = try apus(arguments, in: folder)
    #expect(result.status == 0)
    #expect(result.stdout.contains("USAGE: apus"))
    #expect(result.stderr == "")
  }
}
