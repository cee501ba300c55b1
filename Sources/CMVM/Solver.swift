import FixedPoint

extension AdderGraph {
  /// Solves a matrix problem (docs/adder-graphs.md): the smallest graph that the search finds
  /// within the depth limit. Deterministic for a seed.
  ///
  /// Coefficients of more than 24 bits and inputs that arrive at a depth of more than 40 are
  /// solved by sharing pairs alone, without a search.
  /// - Throws: `MatrixError` when the graph does not reproduce the matrix, which would be a
  ///   defect of this function.
  public init(solving problem: MatrixProblem, _ options: SearchOptions = SearchOptions()) throws {
    self = try AdderGraph(unchecked: problem, options, limit: problem.maximalDepth)
    guard reproduces(problem) else {
      throw MatrixError.wrongProduct(inputs: problem.inputs.count, outputs: problem.outputCount)
    }
  }

  init(unchecked problem: MatrixProblem, _ options: SearchOptions, limit: Int?) throws {
    if problem.digitPairs > Solver.mostPairs {
      try self.init(tilesOf: problem, options, limit: limit)
    } else if let solver = Solver(problem, options, limit: limit) {
      self = solver.solve()
    } else {
      try self.init(sharingPairsOf: problem)
    }
  }

  /// Whether the graph gives the matrix on every unit vector.
  func reproduces(_ problem: MatrixProblem) -> Bool {
    zip(matrix, problem.matrix).allSatisfy { $0 == Int128($1) }
  }
}

/// A matrix problem reduced to its distinct columns.
struct Solver {
  private let problem: MatrixProblem
  private var options: SearchOptions
  /// Distinct columns, odd and with a positive first coefficient.
  private let columns: [[Int32]]
  /// For each output the column that it is a multiple of, or nil for zero.
  private let taps: [AdderGraph.Tap?]
  private let limit: Int32

  /// Nil for a problem beyond what the search counts in.
  init?(_ problem: MatrixProblem, _ options: SearchOptions, limit: Int?) {
    let bound: Int64 = 1 << 24
    guard problem.matrix.allSatisfy({ $0 > -bound && $0 < bound }),
      problem.arrivalDepths.allSatisfy({ (0...40).contains($0) })
    else { return nil }
    self.problem = problem
    self.options = options
    self.limit = Int32(min(limit ?? 99, 99))
    var (columns, taps): ([[Int32]], [AdderGraph.Tap?]) = ([], [])
    var known: [[Int32]: Int] = [:]
    for output in 0..<problem.outputCount {
      var column = problem.inputs.indices.map {
        Int32(problem.matrix[$0 * problem.outputCount + output])
      }
      guard let first = column.first(where: { $0 != 0 }) else {
        taps.append(nil)
        continue
      }
      let shift = column.reduce(Int32(0), |).trailingZeroBitCount
      column = column.map { ($0 >> Int32(shift)) * (first < 0 ? -1 : 1) }
      let index = known[column] ?? columns.count
      if index == columns.count { columns.append(column) }
      known[column] = index
      taps.append(.init(node: index, shift: shift, isNegated: first < 0))
    }
    (self.columns, self.taps) = (columns, taps)
  }

  /// The best graph of this effort and the lower ones.
  func solve() -> AdderGraph {
    let own = solve(options.effort)
    let lower: SearchOptions.Effort? =
      switch options.effort {
      case .fast: nil
      case .brief: .fast
      case .normal: .brief
      case .thorough: .normal
      }
    guard let lower else { return own }
    var easier = self
    easier.options.effort = lower
    let other = easier.solve()
    return size(of: other) < size(of: own) ? other : own
  }

  private func size(of graph: AdderGraph) -> Int {
    switch options.objective {
    case .adders: graph.adders.count
    case .bits: graph.bits(of: problem.inputs)
    }
  }

  private func solve(_ effort: SearchOptions.Effort) -> AdderGraph {
    var state = bestStart(first: 0)
    defer { state.deallocate() }
    // Small problems get stuck: several starts are searched for a while, and the best goes on.
    if effort == .normal || effort == .thorough, digits < 2000 {
      state.search(work: state.work + budget / 8)
      for group in 1..<4 {
        var other = bestStart(first: 40 * group)
        other.search(work: other.work + budget / 8)
        if other.cost < state.cost { swap(&state, &other) }
        other.deallocate()
      }
    }
    state.search(work: state.work + budget / 2)
    if options.objective == .bits {
      state.search(work: state.work + budget / 2) { graph(of: $0).bits(of: problem.inputs) }
    }
    return graph(of: state)
  }

  /// The most pairs of digits that one table holds: larger matrices are solved in tiles.
  static let mostPairs = 3_000_000

  private var digits: Int {
    columns.reduce(0) { $0 + $1.reduce(0) { $0 + DifferenceStage.weight($1) } }
  }

  /// The work of a search, in updates of pairs.
  private var budget: Int {
    switch options.effort {
    case .fast: 0
    case .brief: min(2_000 * digits, 1_000_000)
    case .normal: min(300_000 * digits, 40_000_000 + 2_500 * digits)
    case .thorough: 6 * min(300_000 * digits, 40_000_000 + 2_500 * digits)
    }
  }

  /// The best of a few starts.
  private func bestStart(first: Int) -> SharingState {
    var best = start(run: first)
    var used = best.work
    for run in 1..<40 {
      if problem.digitPairs > 50_000 || run >= 3 && used > budget / 32 { break }
      let other = start(run: first + run)
      used += other.work
      if other.cost < best.cost {
        best.deallocate()
        best = other
      } else {
        other.deallocate()
      }
    }
    return best
  }

  /// A state with the sums that the stage of differences leaves, after sharing.
  private func start(run: Int) -> SharingState {
    var random = SearchRandom(state: options.seed &+ UInt64(run) &* 0x1234_5678_9ABC_DEF1)
    var hashes = SearchRandom(state: options.seed ^ 0x5DEE_CE66)
    let depths = problem.arrivalDepths.map { Int32($0) }
    var state = SharingState(
      hashes: depths.map { _ in hashes.next() % LinearHash.modulus }, arrivals: depths,
      limit: limit, seed: random.next())
    if case .minimal(extra: 0) = problem.depthLimit { state.gapPenalty = 6 }
    var stage = DifferenceStage(
      columns: columns, arrivals: depths, limit: state.limit, noise: run == 0 ? 0 : 3,
      seed: random.next())
    stage.run()
    state.adopt(stage)
    state.share()
    return state
  }

  private func graph(of state: borrowing SharingState) -> AdderGraph {
    var graph = state.makeGraph(arrivals: problem.arrivalDepths)
    let distinct = graph.outputs
    graph.outputs = taps.map { tap in
      guard let tap, let column = distinct[tap.node] else { return nil }
      return .init(
        node: column.node, shift: column.shift + tap.shift,
        isNegated: column.isNegated != tap.isNegated)
    }
    return graph
  }
}
