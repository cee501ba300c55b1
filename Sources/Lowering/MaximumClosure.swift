/// Chooses, of things that demand each other, those that are worth most together.
///
/// A closure contains with each element all that the element demands; the one of the largest
/// total value is found by a minimum cut (Picard, "Maximal closure of a graph and applications
/// to combinatorial problems", Management Science 22, 1976), the cut by Dinic's algorithm
/// (Soviet Math. Doklady 11, 1970).
struct MaximumClosure {
  /// The elements, and source and sink behind them.
  private let count: Int
  private var heads: [Int32]
  private var next: [Int32] = []
  private var targets: [Int32] = []
  private var capacities: [Int] = []
  private var gain = 0
  private static let unlimited = Int.max / 4

  /// - Parameter values: What each element is worth; negative for what it costs.
  init(values: [Int]) {
    count = values.count
    heads = Array(repeating: -1, count: values.count + 2)
    for (element, value) in values.enumerated() where value != 0 {
      if value > 0 {
        gain += value
        connect(source, element, value)
      } else {
        connect(element, sink, -value)
      }
    }
  }

  private var source: Int { count }
  private var sink: Int { count + 1 }

  /// Who has the first element must have the second one.
  mutating func demand(_ element: Int, _ other: Int) { connect(element, other, Self.unlimited) }

  /// The element cannot be had.
  mutating func exclude(_ element: Int) { connect(element, sink, Self.unlimited) }

  private mutating func connect(_ from: Int, _ to: Int, _ capacity: Int) {
    for (tail, head, room) in [(from, to, capacity), (to, from, 0)] {
      next.append(heads[tail])
      heads[tail] = Int32(targets.count)
      targets.append(Int32(head))
      capacities.append(room)
    }
  }

  /// For each element whether it is in the best closure, or nil where none is worth anything.
  consuming func solve() -> [Bool]? {
    var flow = 0
    while let levels = levels() {
      var current = heads
      while true {
        let pushed = augment(levels, &current)
        if pushed == 0 { break }
        flow += pushed
      }
    }
    guard gain > flow else { return nil }
    let reached = reachable()
    return (0..<count).map { reached[$0] >= 0 }
  }

  /// The distance of every node from the source in the residual graph, −1 where there is no way.
  private func reachable() -> [Int32] {
    var levels = Array(repeating: Int32(-1), count: count + 2)
    levels[source] = 0
    var queue = [source]
    var position = 0
    while position < queue.count {
      let node = queue[position]
      position += 1
      var edge = heads[node]
      while edge >= 0 {
        let target = Int(targets[Int(edge)])
        if capacities[Int(edge)] > 0, levels[target] < 0 {
          levels[target] = levels[node] + 1
          queue.append(target)
        }
        edge = next[Int(edge)]
      }
    }
    return levels
  }

  /// The distances, while there is a way to the sink.
  private func levels() -> [Int32]? {
    let levels = reachable()
    return levels[sink] >= 0 ? levels : nil
  }

  /// Pushes what one shortest way takes, without recursion: ways are as long as the circuit.
  private mutating func augment(_ levels: [Int32], _ current: inout [Int32]) -> Int {
    var path: [Int32] = []
    var node = source
    while node != sink {
      let edge = current[node]
      if edge < 0 {
        guard let last = path.popLast() else { return 0 }
        // A dead end: step back, and never enter it again.
        node = Int(targets[Int(last ^ 1)])
        current[node] = next[Int(current[node])]
        continue
      }
      let target = Int(targets[Int(edge)])
      if capacities[Int(edge)] > 0, levels[target] == levels[node] + 1 {
        path.append(edge)
        node = target
      } else {
        current[node] = next[Int(edge)]
      }
    }
    let room = path.reduce(Int.max) { min($0, capacities[Int($1)]) }
    for edge in path {
      capacities[Int(edge)] -= room
      capacities[Int(edge ^ 1)] += room
    }
    return room
  }
}
