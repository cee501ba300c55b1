extension SharingState {
  /// Nodes of the sums that the outputs need, in the order of their making.
  func makeGraph(arrivals: [Int]) -> AdderGraph {
    var graph = AdderGraph(arrivalDepths: arrivals)
    var taps: [AdderGraph.Tap?] = Array(repeating: nil, count: nodes.count)
    for input in 0..<inputCount {
      taps[input] = AdderGraph.Tap(node: input, shift: 0, isNegated: false)
    }
    var depths = arrivals
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
      let tap = graph.join(parts, &depths)
      taps[node] = tap
      return tap
    }
    graph.outputs = outputs.map { make(Int($0)) }
    return graph
  }
}

extension AdderGraph {
  /// Adds terms up, the two shallowest first.
  mutating func join(_ terms: [Tap], _ depths: inout [Int]) -> Tap? {
    var terms = terms
    while terms.count > 1 {
      terms.sort {
        (depths[$0.node], $0.shift, $0.node) < (depths[$1.node], $1.shift, $1.node)
      }
      terms.replaceSubrange(0...1, with: [join(terms[0], terms[1], &depths)])
    }
    return terms.first
  }

  mutating func join(_ a: Tap, _ b: Tap, _ depths: inout [Int]) -> Tap {
    let (low, high) = (a.shift, a.node) <= (b.shift, b.node) ? (a, b) : (b, a)
    depths.append(max(depths[low.node], depths[high.node]) + 1)
    let node = append(
      Adder(
        a: low.node, b: high.node, shift: high.shift - low.shift,
        subtracts: low.isNegated != high.isNegated))
    return Tap(node: node, shift: low.shift, isNegated: low.isNegated)
  }
}
