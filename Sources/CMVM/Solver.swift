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
    self = try AdderGraph(unchecked: problem, options)
    guard reproduces(problem) else {
      throw MatrixError.wrongProduct(inputs: problem.inputs.count, outputs: problem.outputCount)
    }
  }

  init(unchecked problem: MatrixProblem, _ options: SearchOptions) throws {
    if problem.digitPairs > Solver.mostPairs {
      try self.init(tilesOf: problem, options)
    } else if let solver = Solver(problem, options) {
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
  /// The depth that each column may have; nil without a limit.
  private let deadlines: [Int32]?
  /// The levels that the scarcest output has above the trees of its digits.
  private let room: Int?

  /// Nil for a problem beyond what the search counts in.
  init?(_ problem: MatrixProblem, _ options: SearchOptions) {
    let bound: Int64 = 1 << 24
    guard problem.matrix.allSatisfy({ $0 > -bound && $0 < bound }),
      problem.arrivalDepths.allSatisfy({ (0...40).contains($0) })
    else { return nil }
    self.problem = problem
    self.options = options
    var (columns, taps): ([[Int32]], [AdderGraph.Tap?]) = ([], [])
    var columnDeadlines: [Int32] = []
    let deadlines = problem.deadlines
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
      let deadline = min(Int32(clamping: deadlines?[output] ?? .max), SharingState.deepest)
      if index == columns.count {
        columns.append(column)
        columnDeadlines.append(deadline)
      }
      columnDeadlines[index] = min(columnDeadlines[index], deadline)
      known[column] = index
      taps.append(.init(node: index, shift: shift, isNegated: first < 0))
    }
    (self.columns, self.taps) = (columns, taps)
    let isLimited = columnDeadlines.contains { $0 < SharingState.deepest }
    self.deadlines = isLimited ? columnDeadlines : nil
    room = deadlines.flatMap { deadlines in
      deadlines.indices.filter { taps[$0] != nil }
        .map { deadlines[$0] - problem.minimalDepth(of: $0) }.min()
    }
  }

  /// The best graph of this effort and the lower ones, whose searches this one goes on with.
  func solve() -> AdderGraph {
    var state = bestStart(first: 0, work: 0)
    defer { state.deallocate() }
    var best: AdderGraph?
    for effort in SearchOptions.Effort.allCases {
      search(&state, effort)
      keep(graph(of: state), in: &best)
      if options.objective == .bits {
        var narrow = state.copy()
        narrow.search(work: budget(effort) / 2, bits: BitRange.ranges(of: problem.inputs))
        keep(graph(of: narrow), in: &best)
        narrow.deallocate()
      }
      if effort == options.effort { break }
    }
    return best ?? graph(of: state)
  }

  private func keep(_ graph: AdderGraph, in best: inout AdderGraph?) {
    if best.map({ size(of: graph) < size(of: $0) }) ?? true { best = graph }
  }

  private func size(of graph: AdderGraph) -> Int { options.size(of: graph, problem.inputs) }

  /// A search ends in a valley near its start: several starts are searched for a while, and the
  /// best goes on.
  private func search(_ state: inout SharingState, _ effort: SearchOptions.Effort) {
    let budget = budget(effort)
    let starts = starts(effort)
    let trial = starts == 1 ? 0 : budget / (digits > Self.manyDigits ? 4 : 2)
    if trial > 0 { state.search(work: trial / starts) }
    for group in 1..<starts {
      var other = bestStart(first: 40 * group, work: trial / (8 * starts))
      other.search(work: trial / starts)
      if other.cost < state.cost { swap(&state, &other) }
      other.deallocate()
    }
    state.search(work: budget - trial)
  }

  private func starts(_ effort: SearchOptions.Effort) -> Int {
    if effort == .fast { return 1 }
    // Large matrices differ by their starts only where depth is scarce.
    if digits > Self.manyDigits { return deadlines == nil ? 1 : 2 }
    return effort == .thorough ? 12 : 4
  }

  private static let manyDigits = 5000

  /// The most pairs of digits that one table holds: larger matrices are solved in tiles.
  static let mostPairs = 3_000_000

  private var digits: Int {
    columns.reduce(0) { $0 + $1.reduce(0) { $0 + signedDigitCount(Int64($1)) } }
  }

  /// The work of a search, in updates of pairs.
  private func budget(_ effort: SearchOptions.Effort) -> Int {
    switch effort {
    case .fast: return min(problem.digitPairs / 2, 500_000)
    case .normal:
      // An update costs more where depths are watched.
      let most = deadlines == nil ? 240_000_000 : 120_000_000
      return min(4_000 * problem.digitPairs, max(42_000_000, min(30_000 * digits, most)))
    case .thorough: return min(100_000 * problem.digitPairs, 2_000_000_000)
    }
  }

  /// The digits that a difference of columns or rows has to save.
  private var leastGain: Int {
    // It takes a level that is missing later. For which limits that counts was measured
    // (docs/adder-graphs.md).
    guard let room, (2...4).contains(room) else { return 3 }
    return max(3, digits / columns.count / 7)
  }

  /// The best of so many starts as some work allows, at least of one.
  private func bestStart(first: Int, work: Int) -> SharingState {
    var best = start(run: first)
    var used = best.work
    for run in 1..<40 {
      if used > work { break }
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
      hashes: depths.map { _ in hashes.next() }, arrivals: depths,
      isLimited: deadlines != nil, seed: random.next())
    if let room {
      // The less room there is above the digits' own trees, the less a sum may waste.
      state.gapPenalty = [60, 12, 3][min(room, 2)]
    }
    var stage = DifferenceStage(
      columns: columns, arrivals: depths, deadlines: deadlines, leastGain: leastGain,
      noise: run == 0 ? 0 : 3, seed: random.next())
    stage.run()
    state.adopt(stage, deadlines: deadlines)
    state.share()
    // A search takes back what does not pay, so it may risk more than the greedy start.
    state.gapPenalty = min(state.gapPenalty, 12)
    return state
  }

  private func graph(of state: borrowing SharingState) -> AdderGraph {
    var graph = state.makeGraph(
      arrivals: problem.arrivalDepths, inputs: BitRange.ranges(of: problem.inputs))
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
