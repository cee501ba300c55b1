import Apus
import Foundation
import TestSupport
import Testing

/// What would be active in a shell, Tcl, Verilog, C++, a make file or HTML, were it not escaped.
private let active = [
  "$display(", "`include", "</script><script>", "<!--", "*/ /*", "$(id)", "'; DROP", "{{name}}",
  "line\nbreak", "line\r\nbreak", "a\"b", "../../etc", String(repeating: "\"", count: 128),
]

extension HostileNames {
  /// A network that has every hostile name as that of a layer, of a feature and of a class, and
  /// the one given as its own.
  fileprivate static func graph(name: String, classes: [String] = all) throws -> LayerGraph {
    let type = try FixedType(parsing: "fixed<4,2,RND,SAT>")
    let count = all.count
    var graph = LayerGraph(name: name)
    graph.layers = [
      Layer(
        name: "the input", operation: .input(shape: [3], types: .shared(type)),
        elementNames: Array(all.prefix(3))),
      Layer(
        name: "the weights",
        operation: .dense(
          weights: ConstantTensor(
            shape: [3, count], mantissas: (0..<(3 * count)).map { Int64($0 * 5 % 7) - 3 },
            exponent: -1),
          bias: ConstantTensor(
            shape: [count], mantissas: (0..<count).map { Int64($0 % 4) }, exponent: -1)),
        operands: [0], elementNames: all),
    ]
    for name in all {
      graph.layers.append(
        Layer(
          name: name, operation: .quantize(types: .shared(type)),
          operands: [graph.layers.count - 1], elementNames: classes))
    }
    graph.outputs = [graph.layers.count - 1]
    return graph
  }

  /// Writes the model and events with labels of as many classes.
  fileprivate static func write(
    name: String, classes: [String] = all, to folder: URL
  ) throws {
    try ModelFile(graph: graph(name: name, classes: classes), classNames: all)
      .write(to: folder.file("model.json"))
    let events = 2 * all.count
    try Tiny.write(
      x: (0..<(3 * events)).map { Double($0 * 13 % 31) / 8 - 2 },
      y: (0..<events).map { Int64($0 % all.count) }, to: folder.file("data.npz"))
  }
}

/// Only plain names, and nothing beside the folder.
private func checkPaths(_ folder: URL, _ expected: [String]) throws {
  let paths = try contents(of: folder).keys.sorted()
  #expect(paths.filter { !$0.contains("/") } == expected)
  for path in paths {
    #expect(path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(path)")
    #expect(!path.contains(".."))
  }
}

private func benchOfAPlainName() throws -> String {
  try repositoryFolder.text("testbenches/example/testbench/bench.v")
}

@Test(arguments: ["line\nbreak", "../../etc/passwd", "module", "a\"b", "\u{0}", "{{name}}", "-rf"])
func hostileNamesStayOutOfGeneratedFiles(name: String) throws {
  try temporaryFolder { folder in
    try HostileNames.write(name: name, to: folder)
    try success("compile", "model.json", "-o", "build", in: folder)
    try checkPaths(folder, ["build", "data.npz", "model.json"])
    let data = ["model.json", "build.json", "ir/pipeline.txt"]
    for (path, bytes) in try contents(of: folder.appending(path: "build"))
    where !data.contains(path) {
      guard let bytes, !bytes.isEmpty else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      let controls = text.unicodeScalars.filter { isControl($0) && $0 != "\n" && $0 != "\t" }
      #expect(controls.isEmpty, "\(path)")
      // The Verilog bench prints by itself, as often whatever the names are.
      let own = path == "testbench/bench.v" ? try benchOfAPlainName() : ""
      for piece in active {
        #expect(text.ranges(of: piece).count == own.ranges(of: piece).count, "\(path): \(piece)")
      }
    }
    // What holds the names as data gives them back as they were.
    let build = try BuildFolder(folder.file("build"))
    #expect(try HostileNames.graph(name: name) == build.model.graph)
    #expect(build.description.layers.map(\.name).dropFirst(2) == HostileNames.all[...])
    #expect(
      try LayerGraph(parsing: try success("dump", "model.json", in: folder)) == build.model.graph)
  }
}

@Test(.requires(.verilator, .compiler, .make, .fixedPointHeaders, .icarus, .yosys))
func hostileNamesCompileAsVerilogAndCpp() throws {
  try temporaryFolder { folder in
    try HostileNames.write(
      name: "*/ `include $(id)\n\"", classes: HostileNames.all, to: folder)
    try success("compile", "model.json", "-o", "build", in: folder)
    try success("emulate", "model.json", "-i", "data.npz", "-o", "y.npz", in: folder)
    try success("simulate", "build", "-i", "data.npz", "-o", "rtl.npz", in: folder)
    try success(
      "simulate", "build", "-i", "data.npz", "--simulator", "icarus", "-o", "icarus.npz",
      in: folder)
    #expect(try folder.bytes("icarus.npz") == folder.bytes("rtl.npz"))
    try success("synth", "build", in: folder)
    try success("prove", "build", in: folder)
    try success(
      "csim", "build", "-i", "data.npz", "-o", "csim.npz", "--ap-types",
      ToolRequirement.fixedPointHeadersFolder.path, in: folder)
    #expect(try folder.bytes("rtl.npz") == folder.bytes("y.npz"))
    #expect(try folder.bytes("csim.npz") == folder.bytes("y.npz"))
  }
}

/// A report with hostile names has the tags of the same report with plain ones.
@Test func hostileNamesStayTextInReports() throws {
  func report(_ names: [String], _ graph: LayerGraph, in folder: URL) throws -> String {
    let float = try Tiny.float(classes: names, features: ["f", "g", "h"])
    try ModelFile(graph: graph, scaler: float.scaler, classNames: names)
      .write(to: folder.file("model.json"))
    try Tiny.write(float, to: folder.file("float.json"))
    try success(
      "compare", "--data", "data.npz", "--float", "float.json", "--fixed", "model.json", "-o",
      "report", in: folder)
    for (path, bytes) in try contents(of: folder.appending(path: "report")) {
      let text = String(decoding: (bytes ?? nil) ?? Data(), as: UTF8.self)
      guard !path.hasSuffix(".json") else { continue }
      for piece in ["<script>alert", "<!--", "a\"b", "\"\"\"\""] {
        #expect(!text.contains(piece), "\(path): \(piece)")
      }
    }
    return try folder.text("report/report.html")
  }
  func tags(_ text: String) -> [Substring] {
    text.matches(of: /<[\/!]?[A-Za-z-]+/).map { text[$0.range] }
  }
  try temporaryFolder { folder in
    let names = HostileNames.all
    try HostileNames.write(name: "<script>alert(1)</script>", to: folder)
    let graph = try HostileNames.graph(name: "<script>alert(1)</script>")
    let hostile = try report(names, graph, in: folder)
    try checkPaths(folder, ["data.npz", "float.json", "model.json", "report"])
    var plain = graph
    plain.name = "plain"
    for layer in plain.layers.indices {
      plain.layers[layer].name = "layer \(layer)"
      plain.layers[layer].elementNames = []
    }
    let expected = try report(names.indices.map { "class \($0)" }, plain, in: folder)
    #expect(tags(hostile) == tags(expected))
  }
}
