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
  for seed in 1...36 {
    designs.append(
      Design(
        model: ModelFile(graph: try randomNetwork(seed: UInt64(seed))), stages: 1 + seed % 6))
  }
  print("design | xcup LUTs | ratio | ECP5 COMB | ratio | MHz | ratio")
  var ratios: [[Double]] = [[], [], []]
  for design in designs {
    let counted = try design.built(for: .ultraScalePlus, in: folder)
    let placed = try design.built(for: .ecp5, in: folder)
    let xcup = try report(.xcup, of: counted) { try counted.synthesise(limit: 3600) }
    let ecp5 = try report(.ecp5, of: placed) {
      try placed.implement(program: try placer(), seeds: 1, limit: 3600)
    }
    // By the tables of today, whatever those were that the reports were written with.
    func area(_ device: DeviceFamily, _ build: BuildFolder) -> Double {
      Double(device.area.estimate(build.pipeline).luts)
    }
    let period = longestPaths(placed.pipeline, delays: .ecp5).map(\.picoseconds).max() ?? 0
    let row = [
      area(.ultraScalePlus, counted) / Double(xcup.logic),
      area(.ecp5, placed) / Double(ecp5.logic),
      1e6 / Double(max(period, 1)) / (ecp5.fmaxMHz ?? 0),
    ]
    for (index, ratio) in row.enumerated() { ratios[index].append(ratio) }
    print(
      "\(design.name) | \(xcup.logic) | \(hundredths(row[0])) | \(ecp5.logic) | "
        + "\(hundredths(row[1])) | \(Int(ecp5.fmaxMHz ?? 0)) | \(hundredths(row[2]))")
  }
  for (name, ratios) in zip(["xcup logic", "ECP5 logic", "ECP5 clock"], ratios) {
    let sorted = ratios.sorted()
    func share(_ bound: Double) -> Int {
      ratios.count { abs($0 - 1) <= bound } * 100 / ratios.count
    }
    print(
      "\(name): median \(hundredths(sorted[sorted.count / 2])), \(hundredths(sorted[0])) to "
        + "\(hundredths(sorted[sorted.count - 1])); \(share(0.1)) % within 10 %, "
        + "\(share(0.25)) % within 25 %, of \(ratios.count) designs")
  }
}

private func hundredths(_ ratio: Double) -> String { String(format: "%.2f", ratio) }

/// A network and the stages that it is cut into.
private struct Design {
  let model: ModelFile
  let stages: Int

  var name: String { "\(model.graph.name)_\(stages)" }

  /// The design as it is compiled for a device.
  func built(for family: DeviceFamily, in folder: String) throws -> BuildFolder {
    let path = "\(folder)/\(name)_\(family.rawValue)"
    if !FileManager.default.fileExists(atPath: path) {
      let options = BuildOptions(
        compilation: CompilationOptions(
          family: family, goal: .stages(stages), effort: .fast),
        area: family.area, includesHLS: false)
      try OutputFolder.build.write(try Apus.build(model, options: options).project, to: path)
    }
    return try BuildFolder(path)
  }
}

/// What a tool found of a build: an earlier report, or one that is made now.
private func report(
  _ family: SynthesisFamily, of build: BuildFolder, _ synthesise: () throws -> SynthesisReport
) throws -> SynthesisReport {
  if let known = try? build.synthesisReport(family) { return known }
  let report = try synthesise()
  try build.write(report)
  return report
}

private func placer() throws -> String {
  let environment = ProcessInfo.processInfo.environment
  let cache = environment["XDG_CACHE_HOME"] ?? "\(environment["HOME"] ?? "")/.cache"
  return try ECP5Implementation.program(
    environment: "\(cache)/apus/nextpnr", path: environment["PATH"] ?? "")
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
