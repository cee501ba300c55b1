import CMVM
import FixedPoint
import Testing

/// A small seeded generator: SplitMix64.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

private func byte() throws -> FixedInterval {
  try FixedInterval(lower: -128, upper: 127, exponent: 0)
}

private func solve(
  _ matrix: [Int64], inputs: Int, outputs: Int,
  limit: MatrixProblem.DepthLimit = .minimal(extra: 2), arrivals: [Int]? = nil
) throws -> (MatrixProblem, AdderGraph) {
  let problem = MatrixProblem(
    matrix: matrix, outputCount: outputs, inputs: Array(repeating: try byte(), count: inputs),
    arrivalDepths: arrivals, depthLimit: limit)
  return (problem, try AdderGraph(solving: problem, SearchOptions(effort: .fast)))
}

@Test func randomMatricesAreReproducedWithinTheirDepth() throws {
  var random = Seeded(state: 1)
  for _ in 0..<1500 {
    let (inputs, outputs) = (
      Int.random(in: 1...9, using: &random), Int.random(in: 1...9, using: &random)
    )
    let bits = Int.random(in: 1...12, using: &random)
    let density = Double.random(in: 0...1, using: &random)
    let matrix = (0..<(inputs * outputs)).map { _ in
      Double.random(in: 0...1, using: &random) < density
        ? Int64.random(in: -(1 << bits)...(1 << bits), using: &random) : 0
    }
    let extra = Int.random(in: -1...3, using: &random)
    let arrivals = (0..<inputs).map { _ in Int.random(in: 0...3, using: &random) }
    let (problem, graph) = try solve(
      matrix, inputs: inputs, outputs: outputs,
      limit: extra < 0 ? .unlimited : .minimal(extra: extra), arrivals: arrivals)
    #expect(graph.matrix == matrix.map { Int128($0) })
    if let limit = problem.deadlines?.max() { #expect(graph.depth <= max(limit, 0)) }
    #expect(graph.owners.count == graph.adders.count)
  }
}

@Test func knownSmallCases() throws {
  // Powers of two and zero need no adder; 7 = 8 − 1 needs one, shared by its multiples.
  #expect(try solve([0, 1, -2, 64], inputs: 1, outputs: 4).1.adders.isEmpty)
  #expect(try solve([7, 14, -28], inputs: 1, outputs: 3).1.adders.count == 1)
  // Equal, negated and shifted columns share all of their adders.
  let (_, graph) = try solve([3, -3, 12, 5, -5, 20], inputs: 2, outputs: 3)
  #expect(graph.adders.count == (try solve([3, 5], inputs: 2, outputs: 1).1.adders.count))
  #expect(try solve([0, 0], inputs: 2, outputs: 1).1.outputs == [nil])
}

@Test func minimalDepthIsThatOfBalancedTrees() throws {
  // Four digits: two levels. A fifth, or a late arrival, needs a third.
  #expect(try solve([1, 1, 1, 1], inputs: 4, outputs: 1).0.minimalDepth == 2)
  #expect(try solve([1, 1, 1, 3], inputs: 4, outputs: 1).0.minimalDepth == 3)
  #expect(
    try solve([1, 1, 1, 1], inputs: 4, outputs: 1, arrivals: [0, 0, 0, 1]).0.minimalDepth == 3)
}

@Test func ownersAreTheOnlyOutputsServed() throws {
  let (_, graph) = try solve([1, 1, 1, 1, 0, 3], inputs: 2, outputs: 3, limit: .unlimited)
  for (index, owner) in graph.owners.enumerated() {
    let node = graph.inputCount + index
    func reaches(_ output: Int) -> Bool {
      guard let tap = graph.outputs[output] else { return false }
      var pending = [tap.node]
      while let next = pending.popLast() {
        if next == node { return true }
        if next >= graph.inputCount {
          let adder = graph.adders[next - graph.inputCount]
          pending += [adder.a, adder.b]
        }
      }
      return false
    }
    let served = graph.outputs.indices.filter(reaches)
    #expect(owner == (served.count == 1 ? served[0] : nil))
  }
}

@Test func theSameProblemGivesTheSameGraph() throws {
  var random = Seeded(state: 7)
  let matrix = (0..<256).map { _ in Int64.random(in: -255...255, using: &random) }
  #expect(
    try solve(matrix, inputs: 16, outputs: 16).1 == (try solve(matrix, inputs: 16, outputs: 16).1))
}
