import Backends

/// The folders that commands write, each replaced only where it holds nothing else than what
/// an earlier run of the same command, or of its make files, left there.
public enum OutputFolder: Sendable {
  case build, run, report, patterns

  /// The file by which an earlier one is known.
  public var marker: String {
    switch self {
    case .build: BuildDescription.fileName
    case .run: "history.json"
    case .report: "report.json"
    case .patterns: PatternMap.fileName
    }
  }

  /// Refuses a folder that `write` would refuse, before any work is done.
  /// - Throws: `ProjectError`.
  public func check(_ path: String) throws {
    try GeneratedProject.checkTarget(path, marker: marker, owns: owns)
  }

  /// Writes the project, replacing an earlier one.
  /// - Throws: `ProjectError`.
  public func write(_ project: GeneratedProject, to path: String) throws {
    try project.write(to: path, marker: marker, owns: owns)
  }

  /// Whether the file at a path below the folder may have been written by us.
  private func owns(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return false }
    switch self {
    case .run:
      return ["float.json", "model.json", "history.json", "report.html", "test.npz"].contains(path)
    case .report:
      return parts.count == 1
        && (name == "report.html" || name == "report.json" || name.hasSuffix(".svg"))
    case .patterns:
      return [PatternMap.fileName, PatternMap.inputsFile, PatternMap.outputsFile].contains(path)
    case .build:
      return Self.buildOwns(path, folder: parts.count > 1 ? parts[0] : "", name: name, parts.count)
    }
  }

  private static func buildOwns(
    _ path: String, folder: String, name: String, _ depth: Int
  ) -> Bool {
    // What Verilator made of the bench.
    if path.hasPrefix("testbench/obj_dir/") || path.hasPrefix("testbench/obj_dir_trace/") {
      return true
    }
    guard depth <= 2 else { return false }
    switch folder {
    case "": return ["build.json", "model.json"].contains(name)
    case "ir": return name == "pipeline.txt"
    case "verilog": return name.hasSuffix(".v")
    case "testbench":
      return ["bench.cpp", "bench.v", "bench.vvp", "Makefile", "vectors.txt", "trace.vcd"]
        .contains(name)
    case "hls":
      return name.hasSuffix(".cpp") || name.hasSuffix(".h")
        || ["Makefile", "build_prj.tcl", "vectors.txt", "csim"].contains(name)
    case "synthesis": return SynthesisFamily.allCases.contains { name == "\($0.rawValue).json" }
    case "quartus": return ["quartus.tcl", "clock.sdc"].contains(name)
    case "vivado": return ["vivado.tcl", "clock.xdc"].contains(name)
    default: return false
    }
  }
}
