import FixedPoint

extension MatrixProblem {
  /// How many pairs of signed digits stand in one column, over all columns.
  var digitPairs: Int {
    (0..<outputCount).reduce(0) { total, output in
      let digits = inputs.indices.reduce(0) {
        $0 + signedDigitCount(matrix[$1 * outputCount + output])
      }
      return total + digits * digits / 2
    }
  }

  /// The part of some inputs and outputs, within depths of their own.
  func part(_ rows: Range<Int>, _ columns: [Int], deadlines: [Int]?) -> MatrixProblem {
    MatrixProblem(
      matrix: rows.flatMap { row in columns.map { matrix[row * outputCount + $0] } },
      outputCount: columns.count, inputs: Array(inputs[rows]),
      arrivalDepths: Array(arrivalDepths[rows]),
      depthLimit: deadlines.map { .outputs($0) } ?? .unlimited)
  }

  /// The signed digits of an output.
  func digits(of output: Int) -> [AdderGraph.Tap] {
    inputs.indices.flatMap { input in
      signedDigits(matrix[input * outputCount + output]).map {
        AdderGraph.Tap(node: input, shift: $0.shift, isNegated: $0.isNegative)
      }
    }
  }
}

extension AdderGraph {
  /// Solves a matrix that is too large for one table of pairs: tiles of up to 64 inputs and 64
  /// outputs are solved for themselves, and their sums are added up. Outputs that have no depth
  /// to spare for that are trees that share nothing.
  init(tilesOf problem: MatrixProblem, _ options: SearchOptions) throws {
    self.init(arrivalDepths: problem.arrivalDepths)
    var depths = problem.arrivalDepths
    let deadlines = problem.deadlines
    var options = options
    if options.effort != .thorough { options.effort = .fast }
    let rows = Self.blocks(of: problem.inputs.count)
    let joins = KraftSum(rows.map { _ in 0 }).depth
    for columns in Self.blocks(of: problem.outputCount) {
      let fitting = columns.filter { output in
        guard let deadlines else { return true }
        return rows.allSatisfy {
          problem.minimalDepth(of: output, inputs: $0) + joins <= deadlines[output]
        }
      }
      let room = deadlines.map { deadlines in fitting.map { deadlines[$0] - joins } }
      let parts = rows.map { problem.part($0, fitting, deadlines: room) }
      var sums: [Int: [Tap]] = [:]
      if parts.allSatisfy({ $0.digitPairs <= Solver.mostPairs }) {
        for (range, part) in zip(rows, parts) {
          let graph = try AdderGraph(unchecked: part, options)
          for (output, tap) in zip(fitting, insert(graph, at: range.lowerBound, &depths)) {
            sums[output, default: []] += tap.map { [$0] } ?? []
          }
        }
      }
      for output in columns {
        outputs.append(join(sums[output] ?? problem.digits(of: output), &depths))
      }
    }
  }

  private static func blocks(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: 64).map { $0..<min($0 + 64, count) }
  }

  /// Takes the adders of a graph over some of the inputs, and gives its outputs.
  private mutating func insert(
    _ graph: AdderGraph, at first: Int, _ depths: inout [Int]
  ) -> [Tap?] {
    var nodes = (0..<graph.inputCount).map { $0 + first }
    for adder in graph.adders {
      let (a, b) = (nodes[adder.a], nodes[adder.b])
      depths.append(max(depths[a], depths[b]) + 1)
      nodes.append(append(Adder(a: a, b: b, shift: adder.shift, subtracts: adder.subtracts)))
    }
    return graph.outputs.map { tap in
      tap.map { Tap(node: nodes[$0.node], shift: $0.shift, isNegated: $0.isNegated) }
    }
  }
  /// Adds terms up, the two shallowest first.
  private mutating func join(_ terms: [Tap], _ depths: inout [Int]) -> Tap? {
    var terms = terms
    while terms.count > 1 {
      terms.sort {
        (depths[$0.node], $0.shift, $0.node) < (depths[$1.node], $1.shift, $1.node)
      }
      terms.replaceSubrange(0...1, with: [join(terms[0], terms[1], &depths)])
    }
    return terms.first
  }

  private mutating func join(_ a: Tap, _ b: Tap, _ depths: inout [Int]) -> Tap {
    let (low, high) = (a.shift, a.node) <= (b.shift, b.node) ? (a, b) : (b, a)
    depths.append(max(depths[low.node], depths[high.node]) + 1)
    let node = append(
      Adder(
        a: low.node, b: high.node, shift: high.shift - low.shift,
        subtracts: low.isNegated != high.isNegated))
    return Tap(node: node, shift: low.shift, isNegated: low.isNegated)
  }
}
