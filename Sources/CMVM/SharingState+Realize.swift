extension SharingState {
  /// Nodes of the sums that the outputs need, in the order of their making.
  ///
  /// Terms are joined in the order that needs few bits. Where depth is limited, a sum stays as
  /// deep as its terms require: room left below the limit is worth more as registers saved.
  func makeGraph(arrivals: [Int], inputs: [BitRange]) -> AdderGraph {
    var join = TermJoin(arrivals: arrivals, inputs: inputs)
    var taps: [AdderGraph.Tap?] = Array(repeating: nil, count: nodes.count)
    for input in 0..<inputCount {
      taps[input] = AdderGraph.Tap(node: input, shift: 0, isNegated: false)
    }
    func make(_ node: Int) -> AdderGraph.Tap? {
      if let tap = taps[node] { return tap }
      let parts = termList(node).compactMap { index in
        let term = terms[Int(index)]
        return make(Int(term.node)).map {
          AdderGraph.Tap(
            node: $0.node, shift: $0.shift + Int(term.shift),
            isNegated: $0.isNegated != term.isNegative)
        }
      }
      let tap = join.join(
        parts, deadline: isLimited ? nodes[node].depth : Self.deepest)
      if let tap { join.setRange(of: tap, to: range(of: node, inputs)) }
      taps[node] = tap
      return tap
    }
    join.graph.outputs = outputs.map { make(Int($0)) }
    return join.graph
  }

  /// The exact range of a node.
  private func range(of node: Int, _ inputs: [BitRange]) -> BitRange {
    var range = BitRange.zero
    for (input, coefficient) in zip(inputs, coefficients[node]) where coefficient != 0 {
      range.add(Int64(coefficient), times: input)
    }
    return range
  }
}
