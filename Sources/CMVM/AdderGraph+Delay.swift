import FixedPoint

/// How long an adder takes, in any unit of time: a part for itself, and a part for every full-adder
/// position of its carry chain.
public struct AdderDelay: Hashable, Sendable {
  public var base: Double
  public var perBit: Double

  /// - Precondition: Neither is negative.
  public init(base: Double, perBit: Double) {
    precondition(base >= 0 && perBit >= 0, "delays are not negative")
    self.base = base
    self.perBit = perBit
  }
}

extension AdderGraph {
  /// The time after which the last output is there, all inputs given at zero. An adder without
  /// a carry chain (`bits(of:)`) is wires, and takes none.
  public func delay(of inputs: [FixedInterval], _ adderDelay: AdderDelay) -> Double {
    var times = Array(repeating: 0.0, count: inputCount)
    for (adder, positions) in zip(adders, positions(of: inputs)) {
      let own = positions == 0 ? 0 : adderDelay.base + adderDelay.perBit * Double(positions)
      times.append(max(times[adder.a], times[adder.b]) + own)
    }
    return outputs.compactMap { $0.map { times[$0.node] } }.max() ?? 0
  }

  /// Solves a matrix problem within a limit of time rather than depth, so that the length of
  /// carry chains counts.
  ///
  /// The depth limits from the minimal one to the problem's own are tried with little effort;
  /// the smallest graph that is in time says which depth is worth the whole effort.
  /// - Throws: `MatrixError.tooSlow` where no graph found is in time, `MatrixError.wrongProduct`.
  public init(
    solving problem: MatrixProblem, _ options: SearchOptions = SearchOptions(),
    within limit: Double, _ adderDelay: AdderDelay
  ) throws {
    var quick = options
    quick.effort = .fast
    func size(_ graph: AdderGraph) -> Int { options.size(of: graph, problem.inputs) }
    func delay(_ graph: AdderGraph) -> Double { graph.delay(of: problem.inputs, adderDelay) }
    var best: (graph: AdderGraph, problem: MatrixProblem)?
    var fastest = Double.infinity
    for depthLimit in problem.depthLimit.tighter {
      var tighter = problem
      tighter.depthLimit = depthLimit
      let graph = try AdderGraph(solving: tighter, quick)
      fastest = min(fastest, delay(graph))
      guard delay(graph) <= limit else { continue }
      if best.map({ size(graph) < size($0.graph) }) ?? true { best = (graph, tighter) }
    }
    guard let best else { throw MatrixError.tooSlow(limit: limit, fastest: fastest) }
    let thorough = try AdderGraph(solving: best.problem, options)
    let isBetter = delay(thorough) <= limit && size(thorough) < size(best.graph)
    self = isBetter ? thorough : best.graph
  }
}

extension MatrixProblem.DepthLimit {
  /// Limits from the minimal depth up to this one.
  fileprivate var tighter: [Self] {
    let extras = [0, 1, 2, 3, 4, 6, 8, 12]
    switch self {
    case .unlimited: return extras.map { .minimal(extra: $0) } + [.unlimited]
    case .outputs: return [self]
    case .minimal(let most): return extras.filter { $0 < most }.map { .minimal(extra: $0) } + [self]
    }
  }
}
