import CMVM
import FixedPoint
import TriggerIR

extension LayerLowering {
  /// An einsum with constant weights as products of vectors and matrices: the elements of the
  /// output that sum over the same elements of the operand are the columns of one matrix.
  mutating func contract(
    _ operand: [Int], _ shape: [Int], _ equation: EinsumEquation, _ weights: ConstantTensor,
    _ bias: ConstantTensor
  ) throws -> [Int] {
    let contraction = try Contraction(
      equation, operand: shape, weights: weights.shape, bias: bias.shape)
    var sums = Array(repeating: 0, count: contraction.bias.count)
    for block in try blocks(of: contraction, weights) {
      for (output, sum) in zip(block.outputs, try multiply(operand, block, weights.exponent)) {
        sums[output] = sum
      }
    }
    return try zip(sums, contraction.bias).enumerated().map { element, pair in
      builder.origin.element = element
      let offset = try builder.constant(bias.mantissas[pair.1], exponent: bias.exponent)
      return try builder.add(pair.0, offset)
    }
  }

  /// One matrix of a contraction.
  private struct Block {
    /// The elements of the operand that it multiplies, rising.
    let inputs: [Int]
    /// The elements of the result that its columns give.
    var outputs: [Int] = []
    /// Its columns, each with a coefficient for every input.
    var columns: [[Int64]] = []
  }

  private func blocks(of contraction: Contraction, _ weights: ConstantTensor) throws -> [Block] {
    var blocks: [Block] = []
    var known: [[Int]: Int] = [:]
    for output in contraction.bias.indices {
      var coefficients: [Int: Int64] = [:]
      for product in contraction.products(of: output) {
        let weight = weights.mantissas[product.weight]
        let (sum, overflow) = coefficients[product.operand, default: 0]
          .addingReportingOverflow(weight)
        guard !overflow else { throw tooLarge("the sum of the weights of one element") }
        coefficients[product.operand] = sum
      }
      let inputs = coefficients.keys.sorted()
      let index = known[inputs] ?? blocks.count
      if index == blocks.count {
        blocks.append(Block(inputs: inputs))
        known[inputs] = index
      }
      blocks[index].outputs.append(output)
      blocks[index].columns.append(inputs.map { coefficients[$0] ?? 0 })
    }
    return blocks
  }

  private mutating func multiply(
    _ operand: [Int], _ block: Block, _ exponent: Int
  ) throws -> [Int] {
    // A constant input is an offset, not an operand: its products fold into constants.
    let wires = block.inputs.map { operand[$0] }
    let live = wires.indices.filter { !builder.interval(wires[$0]).isConstant }
    let inputs = live.map { builder.interval(wires[$0]) }
    let layer = builder.origin.layer
    // Depths count from the shallowest input, so that matrices at other depths are the same. What
    // is there long before takes no room in a tree, and is as good as a little before: the search
    // of adder graphs counts depths to 40.
    let arrivals = budget.map { budget in
      live.map { budget.depths[graph.layers[layer].operands[0]][block.inputs[$0]] }
    }
    let start = arrivals.map { max($0.min() ?? 0, ($0.max() ?? 0) - 24) } ?? 0
    let adders = try solve(
      MatrixProblem(
        matrix: live.flatMap { input in block.columns.map { $0[input] } },
        outputCount: block.columns.count, inputs: inputs,
        arrivalDepths: arrivals?.map { max(0, $0 - start) },
        depthLimit: budget.map { budget in
          .outputs(block.outputs.map { budget.deadline(ofProducts: $0, layer: layer) - start })
        } ?? .unlimited))
    let sums = try append(adders, on: live.map { wires[$0] }, block.outputs)
    return try block.columns.indices.map { column in
      builder.origin.element = block.outputs[column]
      var sum = try builder.constant(0)
      if let tap = adders.outputs[column] {
        sum = try builder.shift(sums[tap.node], by: tap.shift + exponent)
        if tap.isNegated { sum = try builder.negate(sum) }
      }
      for input in wires.indices where builder.interval(wires[input]).isConstant {
        let product = try constantProduct(
          wires[input], block.columns[column][input], exponent: exponent)
        sum = try builder.add(sum, product)
      }
      return sum
    }
  }

  private mutating func solve(_ problem: MatrixProblem) throws -> AdderGraph {
    if let known = solutions[problem] { return known }
    let adders = try AdderGraph(solving: problem, searchOptions)
    solutions[problem] = adders
    return adders
  }

  /// The nodes of an adder graph, its inputs first.
  private mutating func append(
    _ adders: AdderGraph, on inputs: [Int], _ outputs: [Int]
  ) throws -> [Int] {
    let intervals = try adders.intervals(of: inputs.map { builder.interval($0) })
    var wires = inputs
    let owners = adders.owners
    for (index, adder) in adders.adders.enumerated() {
      builder.origin.element = owners[index].map { outputs[$0] }
      let sum =
        adder.subtracts
        ? try builder.subtract(wires[adder.a], wires[adder.b], shift: adder.shift)
        : try builder.add(wires[adder.a], wires[adder.b], shift: adder.shift)
      wires.append(try builder.narrow(sum, to: intervals[index]))
    }
    return wires
  }

  private mutating func constantProduct(
    _ node: Int, _ weight: Int64, exponent: Int
  ) throws -> Int {
    let interval = builder.interval(node)
    let (product, overflow) = interval.lower.multipliedReportingOverflow(by: weight)
    guard !overflow else { throw tooLarge("the product of a constant input and a weight") }
    return try builder.constant(product, exponent: interval.exponent + exponent)
  }

  private func tooLarge(_ what: String) -> CompilationError {
    CompilationError(
      stage: "circuit", place: "layer '\(builder.circuit.layers[builder.origin.layer])'",
      problem: "\(what) exceeds 64 bits", remedy: "use narrower weights")
  }
}
