import CMVM
import FixedPoint
import Testing

/// A linear congruential generator, upper bits.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 32) | (state << 32)
  }
}

@Suite struct SearchTests {
  private func problem(
    _ matrix: [Int64], inputs: Int, extra: Int?, arrivals: [Int]? = nil,
    interval: (Int64, Int64) = (-128, 127)
  ) throws -> MatrixProblem {
    MatrixProblem(
      matrix: matrix, outputCount: matrix.count / inputs,
      inputs: Array(
        repeating: try FixedInterval(lower: interval.0, upper: interval.1, exponent: 0),
        count: inputs),
      arrivalDepths: arrivals, depthLimit: extra.map { .minimal(extra: $0) } ?? .unlimited)
  }

  private func check(_ problem: MatrixProblem, _ options: SearchOptions) throws -> AdderGraph {
    let graph = try AdderGraph(solving: problem, options)
    #expect(graph.matrix == problem.matrix.map { Int128($0) })
    if let limit = problem.deadlines?.max() { #expect(graph.depth <= limit) }
    return graph
  }

  @Test func everyShapeIsReproducedWithinItsDepth() throws {
    var random = Seeded(state: 3)
    for round in 0..<2000 {
      let inputs = Int.random(in: 1...8, using: &random)
      let outputs = Int.random(in: 1...8, using: &random)
      let bits = Int.random(in: 0...(round % 10 == 0 ? 40 : 10), using: &random)
      let density = Double.random(in: 0...1, using: &random)
      let matrix = (0..<(inputs * outputs)).map { _ in
        Double.random(in: 0...1, using: &random) < density
          ? Int64.random(in: -(1 << bits)...(1 << bits), using: &random) : 0
      }
      let arrivals = (0..<inputs).map { _ in
        Int.random(in: 0...(round % 50 == 0 ? 60 : 3), using: &random)
      }
      let extra = [nil, 0, 1, 2].randomElement(using: &random) ?? nil
      _ = try check(
        try problem(matrix, inputs: inputs, extra: extra, arrivals: arrivals),
        SearchOptions(
          objective: round % 2 == 0 ? .adders : .bits, effort: round % 40 == 0 ? .normal : .fast,
          seed: UInt64(round)))
    }
  }

  /// Each output keeps to a depth of its own, the least that its digits allow and some more, with
  /// columns that are multiples of one another and inputs that are late.
  @Test func everyOutputKeepsItsOwnDepth() throws {
    var random = Seeded(state: 5)
    var shallower = 0
    for round in 0..<600 {
      let inputs = Int.random(in: 1...8, using: &random)
      let outputs = Int.random(in: 2...8, using: &random)
      let bits = round % 20 == 0 ? 30 : 7
      let matrix = (0..<(inputs * outputs)).map { index in
        // The last column is twice the first.
        index % outputs == outputs - 1
          ? 0 : Int64.random(in: -(1 << bits)...(1 << bits), using: &random)
      }
      var problem = try problem(
        matrix.indices.map { index in
          index % outputs == outputs - 1 ? 2 * matrix[index - outputs + 1] : matrix[index]
        }, inputs: inputs, extra: 0,
        arrivals: (0..<inputs).map { _ in Int.random(in: 0...4, using: &random) })
      let deadlines = (0..<outputs).map {
        problem.minimalDepth(of: $0) + Int.random(in: 0...2, using: &random)
      }
      problem.depthLimit = .outputs(deadlines)
      let graph = try check(
        problem, SearchOptions(effort: round % 150 == 0 ? .normal : .fast, seed: UInt64(round)))
      for (tap, deadline) in zip(graph.outputs, deadlines) {
        if let tap { #expect(graph.depths[tap.node] <= deadline) }
      }
      if let least = deadlines.min(), least < problem.minimalDepth { shallower += 1 }
    }
    #expect(shallower > 100)
  }

  /// A depth below what an output can have is the least that it can have.
  @Test func depthsOutOfReachAreTheLeast() throws {
    var problem = try problem([1, 1, 1, 3], inputs: 4, extra: 0)
    problem.depthLimit = .outputs([0])
    #expect(problem.deadlines == [3])
    #expect(try check(problem, SearchOptions(effort: .fast)).depth == 3)
  }

  @Test func structureIsExploited() throws {
    // Rank one: 7·(1, 2, 4) and multiples. One adder for 7x of each input's sum.
    let rankOne = try check(
      try problem([7, 14, 28, -7, -14, -28], inputs: 2, extra: 2), SearchOptions(effort: .fast))
    #expect(rankOne.adders.count == 2)
    let repeated = try check(
      try problem([1, 1, 2, -1, 1, 1, 2, -1], inputs: 2, extra: 0), SearchOptions(effort: .fast))
    #expect(repeated.adders.count == 1)
    // Multiples of 45 = 9·5 need two adders.
    #expect(
      try check(try problem([45], inputs: 1, extra: nil), SearchOptions(effort: .fast)).adders
        .count == 2)
    #expect(
      try check(try problem([0, 0], inputs: 1, extra: 0), SearchOptions(effort: .fast)).adders
        .isEmpty)
  }

  @Test func oneSeedGivesOneGraph() throws {
    var random = Seeded(state: 8)
    let matrix = (0..<144).map { _ in Int64.random(in: -128...127, using: &random) }
    let options = SearchOptions(objective: .bits, effort: .fast, seed: 5)
    let problem = try problem(matrix, inputs: 12, extra: 2)
    #expect(try AdderGraph(solving: problem, options) == AdderGraph(solving: problem, options))
  }

  @Test func moreEffortIsNeverWorseAndBitsAreNeverMore() throws {
    var random = Seeded(state: 9)
    for round in 0..<24 {
      // The highest effort on small matrices only.
      let size = round % 2 == 0 ? 4 : 8
      let efforts: [SearchOptions.Effort] =
        size == 4 ? [.fast, .normal, .thorough] : [.fast, .normal]
      let matrix = (0..<(size * size)).map { _ in Int64.random(in: -99...99, using: &random) }
      let problem = try problem(matrix, inputs: size, extra: [nil, 0, 2][round % 3])
      var (adders, bits) = (Int.max, Int.max)
      for effort in efforts {
        let few = try check(problem, SearchOptions(effort: effort, seed: UInt64(round)))
        let narrow = try check(
          problem, SearchOptions(objective: .bits, effort: effort, seed: UInt64(round)))
        #expect(few.adders.count <= adders)
        #expect(narrow.bits(of: problem.inputs) <= few.bits(of: problem.inputs))
        #expect(narrow.bits(of: problem.inputs) <= bits)
        (adders, bits) = (few.adders.count, narrow.bits(of: problem.inputs))
      }
      #expect(bits > 0)
    }
  }

  @Test func bitsCountCarryPositions() throws {
    func bits(_ adder: AdderGraph.Adder, _ a: (Int64, Int64), _ b: (Int64, Int64)) throws -> Int {
      var graph = AdderGraph(arrivalDepths: [0, 0])
      graph.outputs = [.init(node: graph.append(adder), shift: 0, isNegated: false)]
      return graph.bits(of: [
        try FixedInterval(lower: a.0, upper: a.1, exponent: 0),
        try FixedInterval(lower: b.0, upper: b.1, exponent: 0),
      ])
    }
    let byte: (Int64, Int64) = (-128, 127)
    // Nine bits; with a shift of three, the lowest three pass.
    #expect(try bits(.init(a: 0, b: 1, shift: 0, subtracts: false), byte, byte) == 9)
    #expect(try bits(.init(a: 0, b: 1, shift: 3, subtracts: true), byte, byte) == 9)
    // Side by side, unless it is a difference.
    #expect(try bits(.init(a: 0, b: 1, shift: 3, subtracts: false), (0, 7), (0, 7)) == 0)
    #expect(try bits(.init(a: 0, b: 1, shift: 3, subtracts: true), (0, 7), (0, 7)) == 4)
  }

  /// Every power-of-two combination of few columns: the rest costs nothing more, or one adder.
  @Test func dependentColumnsCostLittle() throws {
    var random = Seeded(state: 12)
    for _ in 0..<6 {
      let first = (0..<6).map { _ in Int64.random(in: -99...99, using: &random) }
      let second = (0..<6).map { _ in Int64.random(in: -99...99, using: &random) }
      let pair = zip(first, second).flatMap { a, b -> [Int64] in [a, b] }
      let more = zip(first, second).flatMap { a, b -> [Int64] in
        [a, b, a + b, a - 2 * b, 4 * a, -b, 0]
      }
      let base = try check(try problem(pair, inputs: 6, extra: nil), SearchOptions())
      let whole = try check(
        try problem(more, inputs: 6, extra: nil), SearchOptions(effort: .thorough))
      #expect(whole.adders.count <= base.adders.count + 2)
    }
  }

  @Test func inputsOfOneBitStandSideBySide() throws {
    // x₀ + 2x₁ + 4x₂ is a word of three bits.
    let word = try problem([1, 2, 4], inputs: 3, extra: nil, interval: (0, 1))
    let graph = try check(word, SearchOptions(objective: .bits))
    #expect(graph.adders.count == 2)
    #expect(graph.bits(of: word.inputs) == 0)
    #expect(graph.delay(of: word.inputs, AdderDelay(base: 1, perBit: 1)) == 0)
  }

  @Test func limitsOfTimeCountCarryChains() throws {
    var random = Seeded(state: 13)
    let delay = AdderDelay(base: 1, perBit: 0.125)
    for round in 0..<10 {
      let matrix = (0..<36).map { _ in Int64.random(in: -128...127, using: &random) }
      let problem = try problem(matrix, inputs: 6, extra: nil)
      let options = SearchOptions(objective: round % 2 == 0 ? .adders : .bits, effort: .fast)
      let free = try check(problem, options)
      let slow = free.delay(of: problem.inputs, delay)
      var sizes: [Int] = []
      for limit in [slow, 0.8 * slow, 0.6 * slow] {
        do {
          let graph = try AdderGraph(solving: problem, options, within: limit, delay)
          #expect(graph.matrix == matrix.map { Int128($0) })
          #expect(graph.delay(of: problem.inputs, delay) <= limit)
          sizes.append(round % 2 == 0 ? graph.adders.count : graph.bits(of: problem.inputs))
        } catch MatrixError.tooSlow(_, let fastest) {
          #expect(fastest > limit)
        }
      }
      #expect(sizes == sizes.sorted())
      #expect(!sizes.isEmpty)
      #expect(throws: MatrixError.self) {
        try AdderGraph(solving: problem, options, within: 2, delay)
      }
    }
  }

  @Test func delaysAddUpAlongTheLongestPath() throws {
    // Nine positions, and ten above them.
    let chain = try problem([1, 1, 1], inputs: 3, extra: nil)
    let graph = try check(chain, SearchOptions())
    #expect(graph.delay(of: chain.inputs, AdderDelay(base: 100, perBit: 1)) == 219)
  }

  @Test func largeMatricesAreSolvedInTiles() throws {
    var random = Seeded(state: 11)
    let matrix = (0..<(160 * 160)).map { _ in Int64.random(in: -128...127, using: &random) }
    for extra in [nil, 2] as [Int?] {
      let graph = try check(
        try problem(matrix, inputs: 160, extra: extra), SearchOptions(effort: .fast))
      #expect(graph.adders.count < 160 * 160 * 3 / 2)
    }
  }
}
