import Apus
import Foundation
import TestSupport
import Testing

/// The Verilog and the HLS C++ of one build, simulated, compared and checked.
@Test(.requires(.verilator, .compiler, .make, .fixedPointHeaders, .icarus))
func hardwareGivesTheBytesOfTheEmulation() throws {
  try Chain.copy { folder, _ in
    let headers = ToolRequirement.fixedPointHeadersFolder.path
    let description = try BuildFolder(folder.file("build")).description
    try success("emulate", "run/model.json", "-i", "run/test.npz", "-o", "y.npz", in: folder)
    let rtl = try object(
      try success(
        "simulate", "build", "-i", "run/test.npz", "-o", "rtl.npz", "--json", in: folder))
    #expect(rtl["vectors"] as? Int == 600)
    #expect(rtl["mismatches"] as? Int == 0)
    #expect(rtl["latencyCycles"] as? Int == description.latencyCycles)
    #expect(rtl["initiationInterval"] as? Int == 1)
    #expect(try folder.bytes("rtl.npz") == folder.bytes("y.npz"))

    let icarus = try object(
      try success(
        "simulate", "build", "-i", "run/test.npz", "--simulator", "icarus", "-o", "icarus.npz",
        "--json", in: folder))
    #expect(icarus as NSDictionary == rtl as NSDictionary)
    #expect(try folder.bytes("icarus.npz") == folder.bytes("y.npz"))

    let csim = try object(
      try success(
        "csim", "build", "-i", "run/test.npz", "-o", "csim.npz", "--ap-types", headers, "--json",
        in: folder))
    #expect(csim["vectors"] as? Int == 600)
    #expect(csim["mismatches"] as? Int == 0)
    #expect(try folder.bytes("csim.npz") == folder.bytes("y.npz"))

    try success(
      "compare", "--data", "run/test.npz", "--float", "run/float.json", "--fixed",
      "run/model.json", "--rtl", "build", "--csim", "--ap-types", headers, "-o", "report",
      in: folder)
    // The hardware's confusion map would be the fixed-point one again.
    let files = try contents(of: folder.appending(path: "report")).keys.sorted()
    #expect(
      files == [
        "confusion-1.svg", "confusion-2.svg", "latency.svg", "report.html", "report.json",
        "roc.svg", "trade-off.svg",
      ])
    let report = try Report(json: try folder.text("report/report.json"))
    #expect(report.agreements.map(\.vectors) == [600, 600])
    #expect(report.agreements.map(\.holds) == [true, true])
    #expect(report.comparison?.results.map(\.name) == ["float", "fixed", "rtl"])
    #expect(try report.timing == BuildFolder(folder.file("build")).timing())

    let checked = try object(
      try success(
        "check", "build", "--report", "report", "--auc-loss", "0.5", "--json", in: folder))
    #expect(checked["holds"] as? Bool == true)
    try checkReports(in: folder)
  }
}

/// A report of another build, one with a mismatch, and a damaged one.
private func checkReports(in folder: URL) throws {
  try success("compile", "run/model.json", "-o", "slow", "--clock-ns", "9", in: folder)
  try expectLine(
    refusal("check", "slow", "--report", "report", in: folder),
    "report/report.json: it compares another build; compare this build with --rtl slow")
  let text = try folder.text("report/report.json")
  try folder.write(
    text.replacingOccurrences(of: "\"mismatches\":0", with: "\"mismatches\":1"),
    to: "report/report.json")
  #expect(try apus(["check", "build", "--report", "report"], in: folder).status == 1)
  try folder.write(String(text.prefix(text.count / 2)), to: "report/report.json")
  #expect(
    try refusal("check", "build", "--report", "report", in: folder)
      .hasPrefix("report/report.json: is not valid JSON ("))
}

@Test func compareWithoutHardware() throws {
  try Chain.copy { folder, _ in
    let printed = try success(
      "compare", "--data", "run/test.npz", "--float", "run/float.json", "--fixed",
      "run/model.json", "-o", "report", "--json", in: folder)
    #expect(try folder.text("report/report.json") == printed)
    let report = try Report(json: printed)
    #expect(report.agreements.isEmpty)
    #expect(report.comparison?.results.map(\.name) == ["float", "fixed"])
    let html = try folder.text("report/report.html")
    #expect(html.contains("</html>") && html.contains("<svg"))
    let difference = try #require(report.comparison?.difference(of: "fixed", from: "float"))
    #expect(abs(difference.macroAuc.value) < 0.1)
  }
}
