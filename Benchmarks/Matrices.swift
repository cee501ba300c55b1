import Apus
import Foundation

/// Prints a line for each group of matrices of some files at every depth limit and effort, and
/// how the figures grow with the size of random matrices where there are no files.
func benchmarkMatrices(_ files: [String]) throws {
  print("matrices | extra depth | objective | effort | adders | bits | depth | s")
  let input = try FixedType(parsing: "fixed<8,8>")
  for file in files {
    let matrices = try MatrixFile.read(file)
    var groups: [(name: String, members: [MatrixFile])] = []
    for matrix in matrices {
      // The matrices of one size, named n8_0, n8_1 and so on, are a set.
      let parts = matrix.name.split(separator: "_")
      let isNumbered = parts.count == 2 && Int(parts[1]) != nil
      let name = isNumbered ? String(parts[0]) : matrix.name
      if let index = groups.firstIndex(where: { $0.name == name }) {
        groups[index].members.append(matrix)
      } else {
        groups.append((name, [matrix]))
      }
    }
    for group in groups {
      for objective in SearchOptions.Objective.allCases {
        for effort in [SearchOptions.Effort.fast, .normal] {
          for extra in [nil, 2, 0] {
            try line(
              group.name, group.members.map { $0.problem(input: input, depthLimit: limit(extra)) },
              extra, SearchOptions(objective: objective, effort: effort))
          }
        }
      }
    }
  }
  if files.isEmpty { try growth(input) }
}

private func limit(_ extra: Int?) -> MatrixProblem.DepthLimit {
  extra.map { .minimal(extra: $0) } ?? .unlimited
}

/// Random matrices of signed 8-bit coefficients, 4 × 4 to 256 × 256.
private func growth(_ input: FixedType) throws {
  var state: UInt64 = 1
  for size in [4, 8, 16, 32, 64, 128, 256] {
    let matrix = (0..<(size * size)).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(state >> 56) - 128
    }
    let problem = MatrixProblem(
      matrix: matrix, outputCount: size,
      inputs: Array(repeating: input.interval, count: size), depthLimit: limit(2))
    try line("\(size) × \(size)", [problem], 2, SearchOptions(effort: .fast))
    print("  peak memory so far: \(peakMemory() >> 10) MB")
  }
}

/// The largest resident set so far, in kB; 0 where the system does not tell.
private func peakMemory() -> Int {
  let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
  let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return line?.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first ?? 0
}

private func line(
  _ name: String, _ problems: [MatrixProblem], _ extra: Int?, _ options: SearchOptions
) throws {
  var (adders, bits, depth, seconds) = (0, 0, 0, 0.0)
  for problem in problems {
    let start = ContinuousClock.now
    let graph = try AdderGraph(solving: problem, options)
    seconds += (ContinuousClock.now - start) / .seconds(1)
    adders += graph.adders.count
    bits += graph.bits(of: problem.inputs)
    depth += graph.depth
  }
  let count = Double(problems.count)
  print(
    "\(name) | \(extra.map { "\($0)" } ?? "none") | \(options.objective.rawValue) | "
      + "\(options.effort.rawValue) | "
      + String(
        format: "%.1f | %.1f | %.1f | %.3f", Double(adders) / count, Double(bits) / count,
        Double(depth) / count, seconds / count))
}
