import Apus
import Foundation
import TestSupport
import Testing

/// The tiny network, compiled.
private func buildFolder(_ options: String..., body: (URL) throws -> Void) throws {
  try tinyFolder { folder in
    let result = try apus(["compile", "model.json", "-o", "build"] + options, in: folder)
    try #require(result.status == 0, "\(result.stderr)")
    try body(folder)
  }
}

@Suite struct SynthTests {
  @Test(.requires(.yosys)) func figuresOfUltraScalePlus() throws {
    try buildFolder { folder in
      let printed = try success("synth", "build", "--json", in: folder)
      let report = try JSONDecoder().decode(SynthesisReport.self, from: Data(printed.utf8))
      let build = try BuildFolder(folder.file("build"))
      #expect(try build.synthesisReport(.xcup) == report)
      let estimate = build.description.estimate
      #expect(report.family == .xcup)
      #expect(report.stages == build.description.stages)
      #expect(report.luts == report.lutsBySize?.reduce(0, +))
      #expect(report.ffs == estimate.flipFlops)
      #expect(report.logic > 0 && report.logic == report.luts)
      #expect(report.ratio.luts == Double(estimate.luts) / Double(report.logic))
      #expect(report.ratio.ffs == 1)
      #expect(report.comb == nil && report.fmaxMHz == nil && report.runs == nil)

      let text = try success("synth", "build", "--family", "xcup", in: folder)
      let lines = text.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines.first == "build: xcup by \(report.tools.joined(separator: " and "))")
      #expect(lines[1].hasPrefix("  \(report.logic) LUTs ("))
      #expect(lines[2].hasPrefix("  estimate: \(estimate.luts) LUTs ("))
      try checkLimits(report, in: folder)
    }
  }

  private func checkLimits(_ report: SynthesisReport, in folder: URL) throws {
    let (luts, ffs) = ("\(report.logic)", "\(report.ffs)")
    #expect(
      try success(
        "check", "build", "--synth", "xcup", "--luts", luts, "--ffs", ffs, in: folder)
        == "ok   xcup LUTs: \(luts).0, limit \(luts).0\nok   xcup flip-flops: \(ffs).0, limit "
        + "\(ffs).0\n")
    let tight = try apus(
      ["check", "build", "--synth", "xcup", "--luts", "\(report.logic - 1)", "--json"], in: folder)
    #expect(tight.status == 1)
    #expect(try object(tight.stdout)["holds"] as? Bool == false)
    try expectLine(
      refusal("check", "build", "--synth", "xcup", "--fmax-mhz", "1", in: folder),
      "build: a synthesis for xcup knows no frequency, since nothing is placed; "
        + "give --synth ecp5, or --fmax-mhz without --synth")
    try expectLine(
      refusal("check", "build", "--synth", "ecp5", "--fmax-mhz", "1", in: folder),
      "build: it was not synthesised for ecp5; run 'apus synth build --family ecp5'")
    // Figures of another build are not taken for this one's, and go with the next build.
    let file = "build/synthesis/xcup.json"
    let text = try folder.text(file)
    let other = text.replacingOccurrences(of: report.digest, with: "0123456789abcdef")
    #expect(other != text)
    for (damaged, line) in [
      (
        other,
        "\(file): it is not of this build, family and version; run 'apus synth build --family xcup'"
      ),
      (String(text.prefix(text.count / 2)), "\(file): is not valid JSON ("),
      ("{}", "\(file): the key 'schema' is missing"),
    ] {
      try folder.write(damaged, to: file)
      let found = try refusal("check", "build", "--synth", "xcup", "--luts", "9", in: folder)
      #expect(found.hasPrefix(line), "\(found)")
    }
    try success("compile", "model.json", "-o", "build", in: folder)
    #expect(!FileManager.default.fileExists(atPath: folder.file(file)))
  }

  @Test(.requires(.yosys, .nextpnr)) func figuresOfECP5() throws {
    try buildFolder { folder in
      let printed = try success(
        "synth", "build", "--family", "ecp5", "--seeds", "2", "--json", in: folder)
      let report = try JSONDecoder().decode(SynthesisReport.self, from: Data(printed.utf8))
      let runs = try #require(report.runs)
      #expect(runs.count == 2)
      let fmax = try #require(report.fmaxMHz)
      #expect(fmax == runs.map(\.fmaxMHz).reduce(0, +) / 2)
      #expect(report.latencyNanoseconds == Double(report.stages) * 1000 / fmax)
      #expect(report.comb == report.logic && report.luts == nil && report.carries == nil)
      #expect(
        try success(
          "check", "build", "--synth", "ecp5", "--fmax-mhz", "\(fmax)", in: folder)
          == "ok   ecp5 Fmax in MHz: \(fmax), limit \(fmax)\n")
      let high = try apus(
        ["check", "build", "--synth", "ecp5", "--fmax-mhz", "\(fmax + 1)"], in: folder)
      #expect(high.status == 1)
      #expect(high.stdout == "FAIL ecp5 Fmax in MHz: \(fmax), limit \(fmax + 1)\n")
      let lines = try success(
        "synth", "build", "--family", "ecp5", "--seeds", "1", in: folder
      ).split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines[1].hasPrefix("  \(report.logic) COMB, \(report.ffs) flip-flops, Fmax "))
      #expect(lines[1].contains(" MHz (median of 1 seeds, "))
    }
  }

  /// What the vendors' tools would leave in the folders of their projects.
  private static let vendors: [(family: String, files: [(String, String)], line: String)] = [
    (
      "vivado",
      [
        (
          "vivado/utilization.rpt",
          """
          | Tool Version : Vivado v.2099.1 (lin64)
          | Design       : tiny
          | CLB LUTs      | 40 | 0 |
          | CLB Registers | 20 | 0 |
          | CARRY8        |  6 | 0 |

          """
        ),
        (
          "vivado/timing.rpt",
          """
          WNS(ns) TNS(ns)
          ------- -------
          1.0     0.0

          Clock Waveform(ns)  Period(ns)
          ----- ------------  ----------
          clk   {0.000 2.500} 5.000

          """
        ),
      ],
      "  40 LUTs, 20 flip-flops, 6 carry cells, 0 multiplexers, Fmax 250.0 MHz, 1 cycle = 4.0 ns"
    ),
    (
      "quartus",
      [
        (
          "quartus/reports/tiny.fit.summary",
          """
          Quartus Prime Version : 99.1.0 Build 1
          Top-level Entity Name : tiny
          Logic utilization (in ALMs) : 30 / 487,200 ( < 1 % )
          Total dedicated logic registers : 20

          """
        ),
        ("quartus/reports/tiny.sta.rpt", "; 260.0 MHz ; 250.0 MHz ; clk ; ;\n"),
      ], "  30 ALMs, 20 flip-flops, Fmax 250.0 MHz, 1 cycle = 4.0 ns"
    ),
  ]

  @Test(arguments: vendors)
  func reportsOfVendors(family: String, files: [(String, String)], line: String) throws {
    try buildFolder("--stages", "1") { folder in
      let synth = ["synth", "build", "--family", family]
      for (path, text) in files {
        let missing = try refusal(synth, in: folder)
        #expect(missing.hasPrefix("build/\(path): the report is not there; run '"), "\(missing)")
        #expect(missing.hasSuffix(" \(family).tcl' in build/\(family)"), "\(missing)")
        try FileManager.default.createDirectory(
          atPath: (folder.file("build/\(path)") as NSString).deletingLastPathComponent,
          withIntermediateDirectories: true)
        try folder.write(text, to: "build/\(path)")
      }
      let printed = try apus(synth, in: folder)
      #expect(printed.status == 0 && printed.stderr == "")
      let lines = printed.stdout.split(separator: "\n")
      #expect(lines.count == 3 && lines[1] == line, "\(printed.stdout)")
      #expect(
        try success("check", "build", "--synth", family, "--fmax-mhz", "250", in: folder)
          == "ok   \(family) Fmax in MHz: 250.0, limit 250.0\n")
      let tight = try apus(["check", "build", "--synth", family, "--luts", "29"], in: folder)
      #expect(tight.status == 1)
      let (path, text) = files[0]
      try folder.write(text.replacingOccurrences(of: ": tiny", with: ": huge"), to: "build/\(path)")
      try expectLine(
        refusal(synth, in: folder),
        "build/\(path): it is of the design 'huge', and this is tiny; run the tool again")
      try folder.write("", to: "build/\(path)")
      #expect(try refusal(synth, in: folder).hasPrefix("the report of "))
    }
  }

  /// Without a synthesis the schedule's clock is what there is.
  @Test func theClockOfTheSchedule() throws {
    try buildFolder("--clock-ns", "8") { folder in
      #expect(
        try success("check", "build", "--fmax-mhz", "125", in: folder)
          == "ok   estimated clock in MHz: 125.0, limit 125.0\n")
      let high = try apus(["check", "build", "--fmax-mhz", "126"], in: folder)
      #expect(high.status == 1)
      #expect(high.stdout == "FAIL estimated clock in MHz: 125.0, limit 126.0\n")
    }
  }

  @Test func whatIsMissing() throws {
    try buildFolder { folder in
      let none = ["PATH": "/nonexistent", "XDG_CACHE_HOME": "/nonexistent"]
      try expectLine(
        refusal("synth", "build", in: folder, environment: none),
        "yosys: the program is not installed; install the package 'yosys', or run scripts/setup")
      try expectLine(
        refusal("synth", "build", "--family", "ecp5", in: folder, environment: none),
        "nextpnr-ecp5: the program is neither on PATH nor in /nonexistent/apus/nextpnr; "
          + "run scripts/setup")
    }
    try buildFolder("--backend", "hls") { folder in
      try expectLine(
        refusal("synth", "build", in: folder),
        "build: it was compiled without Verilog; compile the model with --backend all")
    }
  }

  @Test(.requires(.make)) func missingIcarus() throws {
    try buildFolder { folder in
      let tools = folder.appending(path: "tools")
      try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: false)
      let make = try #require(ToolRequirement.path(ofCommand: "make"))
      try FileManager.default.createSymbolicLink(
        atPath: tools.file("make"), withDestinationPath: make)
      try expectLine(
        refusal(
          "simulate", "build", "-i", "data.npz", "--simulator", "icarus", in: folder,
          environment: ["PATH": tools.path]),
        "iverilog: the program is not installed; install the package 'iverilog', "
          + "or run scripts/setup")
    }
  }
}
