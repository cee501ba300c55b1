import Apus
import Foundation

/// Holds estimates against synthesis: builds trained networks and random ones into a folder,
/// synthesises those that are not yet, and prints estimate ÷ found of each.
///
/// - Parameters:
///   - folder: Where the builds stay; a second run uses what the first has found.
///   - models: Model files, each built in several numbers of stages.
func benchmarkEstimates(_ folder: String, _ models: [String]) throws {
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  var designs: [Design] = []
  for path in models {
    let model =
      path.hasSuffix(".keras") ? try ModelFile.importing(path).model : try ModelFile.read(path)
    for stages in [1, 2, 4, 8] { designs.append(Design(model: model, stages: stages)) }
  }
  for seed in 1...24 {
    designs.append(
      Design(
        model: ModelFile(graph: try randomNetwork(seed: UInt64(seed))), stages: 1 + seed % 6))
  }
  for design in designs { try design.build(in: folder) }
}

/// A network and the stages that it is cut into.
private struct Design {
  let model: ModelFile
  let stages: Int

  var name: String { "\(model.graph.name)_\(stages)" }

  func build(in folder: String) throws {
    let path = "\(folder)/\(name)"
    if !FileManager.default.fileExists(atPath: path) {
      let options = BuildOptions(
        compilation: CompilationOptions(goal: .stages(stages), effort: .fast), includesHLS: false)
      try OutputFolder.build.write(try Apus.build(model, options: options).project, to: path)
    }
    let folder = try BuildFolder(path)
    let environment = ProcessInfo.processInfo.environment
    let cache = environment["XDG_CACHE_HOME"] ?? "\(environment["HOME"] ?? "")/.cache"
    let program = try ECP5Implementation.program(
      environment: "\(cache)/apus/nextpnr", path: environment["PATH"] ?? "")
    for family in [SynthesisFamily.xcup, .ecp5] {
      if (try? folder.synthesisReport(family)) != nil { continue }
      let report =
        family == .xcup
        ? try folder.synthesise(limit: 3600)
        : try folder.implement(program: program, seeds: 1, limit: 3600)
      try folder.write(report)
    }
    print(name)
  }
}

/// A chain of dense layers with rectifiers, as triggers have them: random sizes, widths, sparsity
/// and rounding.
private func randomNetwork(seed: UInt64) throws -> LayerGraph {
  var random = SeededGenerator(seed: seed)
  func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  let mode = ["TRN,WRAP", "RND,SAT", "RND_CONV,SAT", "RND,WRAP"][pick(0...3)]
  return try LayerGraph(name: "random_\(seed)") { network in
    var size = pick(4...16)
    var tensor = try network.input("x", shape: [size], "fixed<\(pick(4...10)),\(pick(1...4))>")
    let layers = pick(1...3)
    for layer in 0..<layers {
      let units = layer == layers - 1 ? pick(1...8) : pick(4...16)
      let (bits, density) = (pick(2...6), pick(2...10))
      func coefficient(_ bits: Int) -> Int64 {
        Int64(pick(-(1 << (bits - 1))...(1 << (bits - 1)) - 1))
      }
      let weights = (0..<size * units).map { _ in
        pick(1...10) <= density ? coefficient(bits) : 0
      }
      tensor = tensor.dense(
        ConstantTensor(shape: [size, units], mantissas: weights, exponent: 2 - bits),
        ConstantTensor(
          shape: [units], mantissas: (0..<units).map { _ in coefficient(bits + 2) },
          exponent: -bits))
      if layer < layers - 1 {
        tensor = try tensor.relu().quantized("ufixed<\(pick(3...8)),\(pick(1...4)),\(mode)>")
      }
      size = units
    }
    network.output(tensor)
  }
}
