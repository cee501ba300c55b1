import FixedPoint

extension AdderGraph {
  /// Solves a matrix problem by signed-digit trees whose most frequent pairs are shared.
  ///
  /// Every output begins as the sum of the canonical signed digits of its column. As long as a
  /// pair of terms, up to a common shift and sign, occurs at least twice, the most frequent
  /// one becomes an adder of its own (Hartley 1996); the rest of each output is added up
  /// shallowest first. Deterministic: among equals the earliest pair wins.
  /// - Complexity: O(Σ t²) pairs for outputs of t digits.
  init(sharingPairsOf problem: MatrixProblem) throws {
    var solver = GreedySharing(problem)
    solver.share()
    solver.addUp()
    self = solver.graph
    guard reproduces(problem) else {
      throw MatrixError.wrongProduct(inputs: problem.inputs.count, outputs: problem.outputCount)
    }
  }
}

/// A graph that does not do what it was made for.
public enum MatrixError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A defect of the solver.
  case wrongProduct(inputs: Int, outputs: Int)
  /// No graph within the limit of time was found.
  case tooSlow(limit: Double, fastest: Double)

  public var description: String {
    switch self {
    case .wrongProduct(let inputs, let outputs):
      "the adder graph does not reproduce its \(inputs) × \(outputs) matrix"
    case .tooSlow(let limit, let fastest):
      "no adder graph within a delay of \(limit) was found, the fastest takes "
        + "\((1000 * fastest).rounded(.up) / 1000); allow more time"
    }
  }
}

/// The working state of the greedy algorithm.
private struct GreedySharing {
  /// ±node × 2^shift, a summand of an output.
  struct Term: Hashable {
    let node: Int
    let shift: Int
    let isNegative: Bool
  }

  /// Two terms up to a common shift and sign: first ± second × 2^distance. The first has the
  /// smaller shift; with equal shifts, the smaller node.
  struct Pair: Hashable, Comparable {
    let first: Int
    let second: Int
    let distance: Int
    let differsInSign: Bool

    init(_ a: Term, _ b: Term) {
      let (low, high) = Self.inOrder(a, b)
      first = low.node
      second = high.node
      distance = high.shift - low.shift
      differsInSign = low.isNegative != high.isNegative
    }

    static func inOrder(_ a: Term, _ b: Term) -> (low: Term, high: Term) {
      (a.shift, a.node) <= (b.shift, b.node) ? (a, b) : (b, a)
    }

    static func < (a: Pair, b: Pair) -> Bool {
      (a.first, a.second, a.distance, a.differsInSign ? 1 : 0)
        < (b.first, b.second, b.distance, b.differsInSign ? 1 : 0)
    }
  }

  struct Candidate: Comparable {
    let count: Int
    let pair: Pair

    static func < (a: Candidate, b: Candidate) -> Bool {
      a.count != b.count ? a.count < b.count : a.pair > b.pair
    }
  }

  var graph: AdderGraph
  private var rows: [[Term]]
  private var depths: [Int]
  private let deadlines: [Int]?
  private var counts: [Pair: Int] = [:]
  private var queue = MaximumHeap<Candidate>()

  init(_ problem: MatrixProblem) {
    graph = AdderGraph(arrivalDepths: problem.arrivalDepths)
    depths = problem.arrivalDepths
    deadlines = problem.deadlines
    rows = (0..<problem.outputCount).map { output in
      problem.inputs.indices.flatMap { input in
        signedDigits(problem.matrix[input * problem.outputCount + output]).map {
          Term(node: input, shift: $0.shift, isNegative: $0.isNegative)
        }
      }
    }
    var order: [Pair] = []
    for row in rows {
      for (index, a) in row.enumerated() {
        for b in row[(index + 1)...] {
          let pair = Pair(a, b)
          let count = (counts[pair] ?? 0) + 1
          counts[pair] = count
          if count == 2 { order.append(pair) }
        }
      }
    }
    for pair in order { queue.insert(Candidate(count: counts[pair] ?? 0, pair: pair)) }
  }

  /// Makes adders of pairs until none occurs twice.
  mutating func share() {
    while let best = queue.removeMaximum() {
      let count = counts[best.pair] ?? 0
      if count < 2 { continue }
      if count < best.count {
        queue.insert(Candidate(count: count, pair: best.pair))
        continue
      }
      let places = rows.indices.flatMap { row in
        occurrences(of: best.pair, in: row).map { (row, $0) }
      }
      guard places.count >= 2 else {
        counts[best.pair] = nil
        continue
      }
      let node = makeNode(best.pair)
      for (row, terms) in places { replace(terms, in: row, by: node) }
    }
  }

  /// The disjoint occurrences of a pair in an output that the depth limit lets us share.
  private func occurrences(of pair: Pair, in row: Int) -> [(Term, Term)] {
    let terms = rows[row]
    var used = Array(repeating: false, count: terms.count)
    var kraft = KraftSum(terms.map { depths[$0.node] })
    var found: [(Term, Term)] = []
    for (index, low) in terms.enumerated() where low.node == pair.first && !used[index] {
      let wanted = Term(
        node: pair.second, shift: low.shift + pair.distance,
        isNegative: low.isNegative != pair.differsInSign)
      guard let other = terms.firstIndex(of: wanted), other != index, !used[other] else { continue }
      if let deadlines {
        var shared = kraft
        shared.remove(depths[pair.first])
        shared.remove(depths[pair.second])
        shared.add(max(depths[pair.first], depths[pair.second]) + 1)
        guard shared.depth <= deadlines[row] else { continue }
        kraft = shared
      }
      used[index] = true
      used[other] = true
      found.append((low, wanted))
    }
    return found
  }

  private mutating func makeNode(_ pair: Pair) -> Int {
    depths.append(max(depths[pair.first], depths[pair.second]) + 1)
    return graph.append(
      AdderGraph.Adder(
        a: pair.first, b: pair.second, shift: pair.distance, subtracts: pair.differsInSign))
  }

  /// Replaces two terms of an output by one, and keeps the counts of pairs.
  private mutating func replace(_ terms: (Term, Term), in row: Int, by node: Int) {
    for term in [terms.0, terms.1] {
      rows[row].removeAll { $0 == term }
      for other in rows[row] { counts[Pair(term, other), default: 1] -= 1 }
    }
    let sum = Term(node: node, shift: terms.0.shift, isNegative: terms.0.isNegative)
    for other in rows[row] {
      let pair = Pair(sum, other)
      let count = (counts[pair] ?? 0) + 1
      counts[pair] = count
      if count >= 2 { queue.insert(Candidate(count: count, pair: pair)) }
    }
    rows[row].append(sum)
  }

  /// Adds up what is left of every output, the two shallowest terms first.
  mutating func addUp() {
    for row in rows {
      var terms = row
      while terms.count > 1 {
        terms.sort {
          (depths[$0.node], $0.shift, $0.node) < (depths[$1.node], $1.shift, $1.node)
        }
        let low = Pair.inOrder(terms[0], terms[1]).low
        let sum = Term(
          node: makeNode(Pair(terms[0], terms[1])), shift: low.shift, isNegative: low.isNegative)
        terms.replaceSubrange(0...1, with: [sum])
      }
      graph.outputs.append(
        terms.first.map { .init(node: $0.node, shift: $0.shift, isNegated: $0.isNegative) })
    }
  }
}
