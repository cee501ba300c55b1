import Foundation

/// Runs of Yosys on a script.
enum Yosys {
  /// Copies the `.v` files of a design, whose names then need no quotes.
  /// - Returns: The copies' names.
  static func copyDesign(_ folder: URL, to scratch: URL) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".v") }.sorted()
    return try names.enumerated().map { number, name in
      let copy = "design\(number).v"
      try Data(contentsOf: folder.appendingPathComponent(name))
        .write(to: scratch.appendingPathComponent(copy))
      return copy
    }
  }

  /// - Throws: `ToolError.timedOut` where the script takes longer than the limit.
  static func run(
    _ script: String, in scratch: URL, options: [String] = [], limit: Double
  ) throws -> Tool.Result {
    try Data("\(script)\n".utf8).write(to: scratch.appendingPathComponent("script.ys"))
    return try Tool.yosys.run(["-q"] + options + ["script.ys"], in: scratch, limit: limit)
  }
}
