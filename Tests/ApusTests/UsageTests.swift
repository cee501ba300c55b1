import Foundation
import TestSupport
import Testing

/// A call that cannot be understood: what it was, and all that is said about it.
private let usageErrors: [(arguments: [String], line: String)] = [
  (["fly"], "Unexpected argument 'fly'; see 'apus --help'"),
  (["generate", "cows"], "Unexpected argument 'cows'; see 'apus generate --help'"),
  (
    ["generate", "jets", "-o", "x.npz"],
    """
    Missing expected argument '--count <count>'; see 'apus generate jets --help'
    """
  ),
  (
    ["generate", "jets", "--count", "10"],
    """
    Missing expected argument '--output <output>'; see 'apus generate jets --help'
    """
  ),
  (
    ["generate", "jets", "--count", "0", "-o", "x.npz"],
    """
    --count 0 is outside 1…100000000; see 'apus generate jets --help'
    """
  ),
  (
    ["generate", "jets", "--count", "many", "-o", "x.npz"],
    """
    The value 'many' is invalid for '--count <count>'; see 'apus generate jets --help'
    """
  ),
  (
    ["generate", "jets", "--count", "10", "--seed", "-1", "-o", "x.npz"],
    """
    Missing value for '--seed <seed>'; see 'apus generate jets --help'
    """
  ),
  (
    ["generate", "jets", "--count", "10", "--constituents", "-1", "-o", "x.npz"],
    """
    Missing value for '--constituents <constituents>'; see 'apus generate jets --help'
    """
  ),
  (
    ["generate", "events", "--count", "-1", "-o", "x.npz"],
    """
    Missing value for '--count <count>'; see 'apus generate events --help'
    """
  ),
  (
    ["generate", "events", "--count", "10", "--signals", "25000001", "-o", "x.npz"],
    """
    --signals 25000001 is outside 0…25000000; see 'apus generate events --help'
    """
  ),
  (
    ["generate", "events", "--count", "0", "-o", "x.npz"],
    """
    --count and --signals are both 0: there is nothing to simulate; see 'apus generate events --help'
    """
  ),
  (["train", "-o", "run"], "Missing expected argument '<recipe>'; see 'apus train --help'"),
  (
    ["train", "small.yaml"],
    """
    Missing expected argument '--output <output>'; see 'apus train --help'
    """
  ),
  (
    ["compile", "model.json"],
    """
    Missing expected argument '--output <output>'; see 'apus compile --help'
    """
  ),
  (["compile", "-o", "build"], "Missing expected argument '<model>'; see 'apus compile --help'"),
  (
    ["compile", "model.json", "-o", "build", "--backend", "vhdl"],
    """
    The value 'vhdl' is invalid for '--backend <backend>'. Please provide one of \
    'verilog', 'hls' or 'all'; see 'apus compile --help'
    """
  ),
  (
    ["compile", "model.json", "-o", "build", "--stages", "0"],
    """
    --stages 0 is outside 1…4096; see 'apus compile --help'
    """
  ),
  (
    ["compile", "model.json", "-o", "build", "--stages", "4097"],
    """
    --stages 4097 is outside 1…4096; see 'apus compile --help'
    """
  ),
  (
    ["compile", "model.json", "-o", "build", "--clock-ns", "0"],
    """
    --clock-ns 0.0 is outside 0.001…1000000 ns; see 'apus compile --help'
    """
  ),
  (
    ["compile", "model.json", "-o", "build", "--clock-ns", "nan"],
    """
    --clock-ns nan is outside 0.001…1000000 ns; see 'apus compile --help'
    """
  ),
  (
    ["compile", "model.json", "-o", "build", "--latency-ns", "-3"],
    """
    Missing value for '--latency-ns <latency-ns>'; see 'apus compile --help'
    """
  ),
  (
    ["compile", "model.json", "-o", "build", "--latency-ns", "inf"],
    """
    --latency-ns inf is outside 0.001…1000000 ns; see 'apus compile --help'
    """
  ),
  (
    ["compile", "model.json", "-o", "build", "--speed", "9"],
    """
    Unknown option '--speed'; see 'apus compile --help'
    """
  ),
  (
    ["decide", "model.json", "-o", "trigger.json"],
    """
    Missing expected argument '--threshold <threshold>'; see 'apus decide --help'
    """
  ),
  (
    ["decide", "model.json", "--threshold", "12.5"],
    """
    Missing expected argument '--output <output>'; see 'apus decide --help'
    """
  ),
  (
    ["decide", "model.json", "--threshold", "-o", "trigger.json"],
    """
    The value '-o' is invalid for '--threshold <threshold>'; see 'apus decide --help'
    """
  ),
  (
    ["decide", "model.json", "--threshold", "-inf", "-o", "trigger.json"],
    """
    --threshold -inf is not a number; see 'apus decide --help'
    """
  ),
  (
    ["emulate", "model.json", "-o", "y.npz"],
    """
    Missing expected argument '--input <input>'; see 'apus emulate --help'
    """
  ),
  (
    ["emulate", "model.json", "-i", "data.npz", "-o", "y.npz", "--threads", "0"],
    """
    --threads 0 is outside 1…256; see 'apus emulate --help'
    """
  ),
  (
    ["simulate", "build"],
    """
    Give either events, --input, or pattern files, --patterns; see 'apus simulate --help'
    """
  ),
  (
    ["simulate", "build", "-i", "data.npz", "--patterns", "patterns"],
    """
    Give either events, --input, or pattern files, --patterns; see 'apus simulate --help'
    """
  ),
  (
    ["simulate", "build", "--patterns", "patterns", "--bubbles", "3"],
    """
    --patterns goes with none of --prescaled, --output, --bubbles and --simulator icarus; see \
    'apus simulate --help'
    """
  ),
  (
    ["vectors", "build", "-i", "data.npz"],
    """
    Missing expected argument '--output <output>'; see 'apus vectors --help'
    """
  ),
  (
    ["vectors", "build", "-i", "data.npz", "-o", "patterns", "--link-bits", "48"],
    """
    The value '48' is invalid for '--link-bits <link-bits>'. Please provide one of '32' and \
    '64'; see 'apus vectors --help'
    """
  ),
  (
    ["simulate", "build", "-i", "data.npz", "--bubbles", "x"],
    """
    The value 'x' is invalid for '--bubbles <bubbles>'; see 'apus simulate --help'
    """
  ),
  (
    ["simulate", "build", "-i", "data.npz", "--simulator", "questa"],
    """
    The value 'questa' is invalid for '--simulator <simulator>'. Please provide one of \
    'verilator' and 'icarus'; see 'apus simulate --help'
    """
  ),
  (
    ["compile", "model.json", "-o", "build", "--family", "ecp5", "--adders", "ternary"],
    "--adders ternary is for AMD parts, and --family is ecp5; see 'apus compile --help'"
  ),
  (
    ["compile", "model.json", "-o", "build", "--port-registers", "all"],
    """
    The value 'all' is invalid for '--port-registers <port-registers>'. Please provide one of \
    'outputs', 'inputs', 'both' or 'none'; see 'apus compile --help'
    """
  ),
  (["timing"], "Missing expected argument '<build>'; see 'apus timing --help'"),
  (
    ["timing", "build", "--stages-up-to", "0"],
    """
    --stages-up-to 0 is outside 1…4096; see 'apus timing --help'
    """
  ),
  (["synth"], "Missing expected argument '<build>'; see 'apus synth --help'"),
  (
    ["synth", "build", "--family", "ice40"],
    """
    The value 'ice40' is invalid for '--family <family>'. Please provide one of 'xcup', \
    'ecp5', 'vivado' or 'quartus'; see 'apus synth --help'
    """
  ),
  (
    ["synth", "build", "--seeds", "0"],
    """
    --seeds 0 is outside 1…100; see 'apus synth --help'
    """
  ),
  (
    ["synth", "build", "--limit-s", "0"],
    """
    --limit-s 0.0 is outside 0.001…1000000 s; see 'apus synth --help'
    """
  ),
  (["prove"], "Missing expected argument '<build>'; see 'apus prove --help'"),
  (
    ["prove", "build", "--limit-s", "0"],
    """
    --limit-s 0.0 is outside 0.001…1000000 s; see 'apus prove --help'
    """
  ),
  (
    ["check", "build", "--latency-ns", "9", "--synth", "xcup"],
    """
    --synth needs --luts, --ffs or --fmax-mhz; see 'apus check --help'
    """
  ),
  (
    ["check", "build", "--fmax-mhz", "inf"],
    """
    --fmax-mhz inf is not a number from 0 on; see 'apus check --help'
    """
  ),
  (["csim"], "Missing expected argument '<build>'; see 'apus csim --help'"),
  (
    ["compare", "--data", "data.npz", "--fixed", "model.json", "-o", "report"],
    """
    Missing expected argument '--float <float>'; see 'apus compare --help'
    """
  ),
  (
    [
      "compare", "--data", "data.npz", "--float", "float.json", "--fixed", "model.json", "-o",
      "report", "--csim",
    ], "--csim needs --rtl; see 'apus compare --help'"
  ),
  (["check"], "Missing expected argument '<build>'; see 'apus check --help'"),
  (
    ["check", "build", "--latency-ns", "-1"],
    """
    Missing value for '--latency-ns <latency-ns>'; see 'apus check --help'
    """
  ),
  (["check", "build", "--luts=-1"], "--luts -1 is negative; see 'apus check --help'"),
  (
    ["check", "build", "--ffs", "1.5"],
    """
    The value '1.5' is invalid for '--ffs <ffs>'; see 'apus check --help'
    """
  ),
  (
    ["check", "build", "--auc-loss", "nan"],
    """
    --auc-loss nan is not a number from 0 on; see 'apus check --help'
    """
  ),
  (
    ["rates", "model.json"],
    """
    Missing expected argument '--input <input>'; see 'apus rates --help'
    """
  ),
  (
    ["rates", "model.json", "-i", "data.npz", "--score", "scores_0", "--accept-khz", "1,0"],
    """
    The value '1,0' is invalid for '--accept-khz <accept-khz>'; see 'apus rates --help'
    """
  ),
  (
    ["rates", "model.json", "-i", "data.npz", "--score", "scores_0", "--crossing-khz", "0"],
    """
    --crossing-khz 0.0 is not a positive number; see 'apus rates --help'
    """
  ),
  (
    ["dump", "model.json", "--level", "gates"],
    """
    The value 'gates' is invalid for '--level <level>'. Please provide one of 'layers', \
    'circuit' or 'pipeline'; see 'apus dump --help'
    """
  ),
  (["dump", "model.json", "more.json"], "Unexpected argument 'more.json'; see 'apus dump --help'"),
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

@Test(arguments: [
  ["--help"], ["generate", "--help"], ["help", "compile"], ["decide", "--help"], ["check", "-h"],
])
func helpIsNoError(arguments: [String]) throws {
  try temporaryFolder { folder in
    let result = try apus(arguments, in: folder)
    #expect(result.status == 0)
    #expect(result.stdout.contains("USAGE: apus"))
    #expect(result.stderr == "")
  }
}
